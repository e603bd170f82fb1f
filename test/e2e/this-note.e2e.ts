import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, rowOf, withHost } from "./with-host";

const block = ({ page }: OpenHost) => page.locator(".hear-back-panel .hear-back-verdict");
const words = async (host: OpenHost, part: string) =>
  (await block(host).locator(part).innerText()).replaceAll("\u00a0", " ");
const verdictOf = async (host: OpenHost) => [
  await block(host).getAttribute("data-verdict"),
  await words(host, ".hear-back-verdict-answer"),
  await words(host, ".hear-back-verdict-reason"),
];
const note = (properties: string) =>
  `---\ntype: application\ncompany: Acme\nrole: Cook\ncontact: Dana Lee\n${properties}\n---\n`;

describe("this note", () => {
  it.each([
    [
      "Marlow Dental Care",
      "yes",
      "Yes, you may ask today",
      "They said by Fri 13 Nov. That was 7 days ago. This is the first of two.",
    ],
    [
      "Brightline Electrical",
      "yes",
      "Yes, one last note",
      "No date given. You last rang on Thu 12 Nov. This is the second of two.",
    ],
    ["Fenwick & Rowe", "yes", "Yes, thank two people today", "You met them yesterday."],
    ["Tidewater Accounts", "yes", "Prepare for Wed 25 Nov, 14:00", "Your interview is on Wed 25 Nov, at 14:00."],
    [
      "Larkspur Foods",
      "wait",
      "Not yet. Wait until Fri 27 Nov",
      "They said by Tue 24 Nov. Give them three working days, then you are within your rights to ask.",
    ],
    ["Hollin Lane School", "wait", "Not yet. Wait until Thu 3 Dec", "Your day."],
    [
      "The Copper Kettle",
      "stop",
      "Stop here. You have done your part",
      "You asked twice, last on Wed 11 Nov. No answer is not a no. If they write, this comes back.",
    ],
    [
      "Arden Print",
      "quiet",
      "Nothing to do here",
      "You last wrote on Wed 26 Aug. That is too long ago to ask again. If they write, this comes back.",
    ],
    ["Harrow Textiles", "closed", "Closed", "They said no on Thu 1 Oct. You thanked them and asked for feedback."],
    ["Pemberton Library", "problem", "Which day is meant?", "interview_date: 10/11/2026 could be two days."],
  ])("of %s says %s: %s", (company, verdict, answer, reason) =>
    withHost({ open: `Jobs/${company}.md` }, async (host) => {
      await expect.poll(() => words(host, ".hear-back-verdict-label")).toBe(`This note: ${company}`);
      await expect.poll(() => verdictOf(host)).toEqual([verdict, answer, reason]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }),
  );

  it("says how the rounds were rated and what came of them, as text whatever stands in the note", () => {
    const rated =
      'interviews:\n  - 2026-10-20 Call\nround: "<b>Panel</b>"\ninterview_date: 2026-11-19\npreparation: 4\nfeeling: Rough';
    return withHost({ notes: { "A.md": note(`status: interviewing\n${rated}`) }, open: "A.md" }, async (host) => {
      await expect
        .poll(() => words(host, ".hear-back-verdict-rated"))
        .toBe(
          "<b>Panel</b>, Thu 19 Nov: prepared 4. It felt rough. Waiting. How it felt and what they saw are often two things.",
        );
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    });
  });

  it("says what is wrong in properties that cannot be read, and mends them", () => {
    const notes = { "Acme.md": note("status: applied\nlessons: [a]\nlessons: [b]") };
    return withHost({ notes, open: "Acme.md" }, async (host) => {
      await expect.poll(() => words(host, ".hear-back-verdict-label")).toBe("This note: Acme");
      await expect
        .poll(() => verdictOf(host))
        .toEqual(["problem", "Its properties cannot be read", "Line 8 has lessons a second time. Nothing is lost."]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await block(host).getByRole("button", { name: "Mend…" }).click();
      await host.page.getByRole("button", { name: "Write this" }).click();
      await expect.poll(() => words(host, ".hear-back-verdict-answer")).toBe("Not yet. No date to count from");
      expect(host.read("Acme.md")).toContain("lessons:\n  - a\n  - b\n");
      // The button that was pressed is gone; the focus is not.
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.closest(".hear-back-panel") !== null))
        .toBe(true);
    });
  });

  it("keeps its own answer beside a copy that says more and a line out of its place", () => {
    const own = note("status: applied\ndate_applied: 2026-11-18\nlessons:\n  - 2026-11-19 heard from Dana Lee");
    const notes = { "Acme.md": own, "Acme (Conflicted copy phone 202611191805).md": `${own}\nBy train.\n` };
    return withHost({ notes, open: "Acme.md" }, async (host) => {
      const lines = async () =>
        (await block(host).locator(".hear-back-verdict-answer, .hear-back-verdict-actions button").allInnerTexts()).map(
          (text) => text.replaceAll("\u00a0", " "),
        );
      await expect
        .poll(() => lines())
        .toEqual([
          "Not yet. Wait until Wed 2 Dec",
          "A log line stands elsewhere",
          "Mend…",
          "Open the property",
          "A second copy says more",
          "Compare…",
          "Open both",
        ]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await block(host).getByRole("button", { name: "Compare…" }).click();
      await host.page.getByRole("button", { name: "Take over" }).click();
      await expect.poll(() => lines()).not.toContain("A second copy says more");
    });
  });

  it("names the role as well, where there is another application to the company", () =>
    withHost(
      {
        notes: { "A.md": note("status: applied"), "B.md": note("status: applied").replace("Cook", "Baker") },
        open: "B.md",
      },
      async (host) => {
        await expect.poll(() => words(host, ".hear-back-verdict-label")).toBe("This note: Acme, Baker");
      },
    ));

  it("follows the note that is open, and is absent where it is none of ours", () =>
    withHost({ open: "Jobs/Larkspur Foods.md" }, async (host) => {
      await expect.poll(() => words(host, ".hear-back-verdict-label")).toBe("This note: Larkspur Foods");
      await host.openNote("Notes/Lentil soup.md");
      await block(host).waitFor({ state: "detached" });
      await host.openNote("Interviews/Fenwick & Rowe, panel.md");
      await block(host).waitFor();
      await expect.poll(() => words(host, ".hear-back-verdict-label")).toBe("This note: Fenwick & Rowe");
    }));

  it("shows the lessons of earlier rounds before the next one", () =>
    withHost({ open: "Jobs/Tidewater Accounts.md" }, async (host) => {
      await expect
        .poll(() => block(host).locator(".hear-back-take > span:first-child").allInnerTexts())
        .toEqual(["Ask when they expect to decide before I leave", "Have one number ready for each thing I say I did"]);
      await expect
        .poll(() => rowOf(host, "Tidewater Accounts").locator(".hear-back-why").innerText())
        .toBe("Two lessons to read again. Ask when you can expect to hear.");
    }));

  it("shows the days ahead, with their end, to whoever opens them", () =>
    withHost({ open: "Jobs/Larkspur Foods.md" }, async (host) => {
      await block(host).getByText("The days ahead").click();
      const days = (await block(host).locator(".hear-back-days").innerText())
        .replaceAll("\u00a0", " ")
        .split("\n")
        .filter((line) => line.trim() !== "");
      expect(days).toEqual([
        "Fri 27 Nov",
        "Follow up with Joanna Reyes, 1 of 2",
        "Tue 8 Dec",
        "Follow up with Joanna Reyes, 2 of 2",
        "Tue 5 Jan 2027",
        "Move on, and look back",
      ]);
      const corners = await block(host)
        .locator(".hear-back-days > *")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => [left, top]));
      const [day, step, later, laterStep] = corners;
      expect([day?.[0], day?.[1], step?.[0]]).toEqual([later?.[0], step?.[1], laterStep?.[0]]);
    }));

  const silence = (host: OpenHost) => block(host).locator("summary", { hasText: "Why the silence?" });

  it("tells of the silence once the day they named has passed, by keyboard too, with its sources", () =>
    withHost({ open: "Jobs/Marlow Dental Care.md" }, async (host) => {
      await silence(host).focus();
      await host.page.keyboard.press("Enter");
      await expect.poll(() => block(host).innerText()).toContain("You cannot see which it is from outside.");
      await expect.poll(() => block(host).innerText()).toContain("From outside nobody can know.");
      await expect.poll(() => block(host).innerText()).toContain("(Greenhouse, 2024)");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      for (const company of ["Harrow Textiles", "Larkspur Foods"]) {
        await host.openNote(`Jobs/${company}.md`);
        await host.until(async () => (await words(host, ".hear-back-verdict-label")) === `This note: ${company}`);
        await expect.poll(() => silence(host).count()).toBe(0);
      }
    }));

  it("keeps in the note what one guesses or knows of the silence, by keyboard, with Undo", () =>
    withHost({ open: "Jobs/Marlow Dental Care.md" }, async (host) => {
      const marlow = "Jobs/Marlow Dental Care.md";
      const before = host.read(marlow);
      await silence(host).click();
      const mark = (name: string) =>
        block(host).getByRole("button", { name: `${name}: Hiring is on hold, or the budget is not signed.` });
      const pressed = async () => [
        await mark("A guess").getAttribute("aria-pressed"),
        await mark("Known").getAttribute("aria-pressed"),
      ];
      await mark("A guess").focus();
      await host.page.keyboard.press("Enter");
      await notice(host, "Kept in the note, as a guess.").waitFor();
      await expect.poll(() => host.read(marlow)).toContain("silence:\n  - hiring on hold (a guess)\n");
      await expect.poll(() => pressed()).toEqual(["true", "false"]);
      await expect.poll(() => mark("A guess").evaluate((button) => button === document.activeElement)).toBe(true);
      await host.page.keyboard.press("Tab");
      await host.page.keyboard.press(" ");
      await expect.poll(() => host.read(marlow)).toContain("silence:\n  - hiring on hold (known)\n");
      await expect.poll(() => pressed()).toEqual(["false", "true"]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await mark("Known").click();
      await notice(host, "Taken out of the note.").waitFor();
      await expect.poll(() => host.read(marlow)).toBe(before);
      await host.runCommand("Undo last action");
      await expect.poll(() => host.read(marlow)).toContain("(known)");
      await host.runCommand("Undo last action");
      await expect.poll(() => host.read(marlow)).toContain("(a guess)");
      await host.runCommand("Undo last action");
      await expect.poll(() => host.read(marlow)).toBe(before);
    }));

  it("offers to draft and to mark sent, and says the next step", () =>
    withHost({ open: "Jobs/Marlow Dental Care.md" }, async (host) => {
      await block(host).getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "Follow-up to Nina Patel logged for Fri 20 Nov.").waitFor();
      await host.until(async () => (await verdictOf(host))[1] === "Not yet. Wait until Tue 1 Dec");
      await expect.poll(() => block(host).getByRole("button").allInnerTexts()).toEqual(["Looked today"]);
    }));
});

describe("should I follow up?", () => {
  it("answers by command for the open note, by keyboard alone, with the panel closed", () =>
    withHost({ open: "Jobs/Marlow Dental Care.md", isPanelHidden: true }, async (host) => {
      await host.runCommand("Should I follow up?");
      const modal = host.page.locator(".modal");
      await modal.waitFor();
      await expect.poll(() => modal.innerText()).toContain("Yes, you may ask today");
      await expect.poll(() => modal.innerText()).toContain("They said by Fri\u00a013\u00a0Nov. That was 7 days ago.");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal.getByRole("button", { name: "Mark sent" }).focus();
      await host.page.keyboard.press("Enter");
      await modal.waitFor({ state: "detached" });
      await notice(host, "Follow-up to Nina Patel logged for Fri 20 Nov.").waitFor();
      await host.runCommand("Should I follow up?");
      await modal.getByText("Not yet.").waitFor();
      await host.page.keyboard.press("Escape");
      await modal.waitFor({ state: "detached" });
    }));
});

describe("the one question about a recruiter", () => {
  const BRIGHTLINE = "Jobs/Brightline Electrical.md";
  const question = (host: OpenHost) => rowOf(host, "Brightline Electrical").locator(".hear-back-ask");

  it("is answered once: everything then goes through them, until it is undone", () =>
    withHost({}, async (host) => {
      const before = host.read(BRIGHTLINE);
      await expect.poll(() => question(host).innerText()).toContain("Is Tom Adeyemi an agency recruiter?");
      await question(host).getByRole("button", { name: "Yes, Tom Adeyemi is an agency recruiter" }).click();
      await notice(host, "Noted: Brightline Electrical goes through Tom Adeyemi.").waitFor();
      await question(host).waitFor({ state: "detached" });
      await expect.poll(() => host.read(BRIGHTLINE)).toContain("\nroute: recruiter\n");
      const row = rowOf(host, "Brightline Electrical");
      await expect.poll(() => row.locator(".hear-back-step").innerText()).toBe("Ask Tom Adeyemi");
      await expect.poll(() => row.locator(".hear-back-touch").innerText()).toBe("2 of 3");
      await expect.poll(() => row.locator(".hear-back-who").innerText()).toBe("By phone, through your recruiter");
      await notice(host, "Noted:").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await question(host).waitFor();
      await expect.poll(() => host.read(BRIGHTLINE)).toBe(before);
    }));

  it("is reached by arrows after the actions of the row, and No is an answer too", () =>
    withHost({}, async (host) => {
      const row = rowOf(host, "Brightline Electrical");
      await row.locator("a").focus();
      const focused = () =>
        host.page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
        );
      await host.page.keyboard.press("ArrowRight");
      await expect.poll(() => focused()).toBe("Call notes");
      for (let at = 0; at < 8 && !(await focused())?.startsWith("No,"); at += 1)
        await host.page.keyboard.press("ArrowRight");
      await expect.poll(() => focused()).toBe("No, Tom Adeyemi is not an agency recruiter");
      await host.page.keyboard.press("Enter");
      await notice(host, "Noted: you write to Brightline Electrical yourself.").waitFor();
      await question(host).waitFor({ state: "detached" });
      await expect.poll(() => host.read(BRIGHTLINE)).toContain("\nroute: direct\n");
      await expect
        .poll(() =>
          host.page.evaluate(() => document.activeElement?.closest(".hear-back-row")?.getAttribute("data-row")),
        )
        .toBe(BRIGHTLINE);
    }));

  it("is not undone over what somebody has written since", () =>
    withHost({}, async (host) => {
      await question(host).getByRole("button", { name: "Yes, Tom" }).click();
      await host.until(() => host.read(BRIGHTLINE).includes("route: recruiter"));
      host.write(BRIGHTLINE, host.read(BRIGHTLINE).replace("route: recruiter", "route: direct"));
      await host.until(
        async () =>
          (await rowOf(host, "Brightline Electrical").locator(".hear-back-step").innerText()) ===
          "Follow up with Tom Adeyemi",
      );
      await host.runCommand("Undo last action");
      await notice(
        host,
        "Not undone: route in “Brightline Electrical” was changed since. It was left as it is.",
      ).waitFor();
      await expect.poll(() => host.read(BRIGHTLINE)).toContain("route: direct");
    }));
});

describe("steps of every kind", () => {
  it("a call is marked as called, and the log says so", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Brightline Electrical").hover();
      await rowOf(host, "Brightline Electrical").getByRole("button", { name: "Mark as called" }).click();
      await notice(host, "Call to Tom Adeyemi logged for Fri 20 Nov.").waitFor();
      await expect
        .poll(() => host.read("Jobs/Brightline Electrical.md"))
        .toContain("  - 2026-11-20 call to Tom Adeyemi\n");
    }));

  it("a no is answered by one mail with its question, which is the first request for feedback", () => {
    const no = note("status: rejected\ninterview_date: 2026-11-10\ncontact_log:\n  - 2026-11-19 heard by email");
    return withHost({ notes: { "Acme.md": no } }, async (host) => {
      const row = rowOf(host, "Acme");
      const step = () => row.locator(".hear-back-step").innerText();
      await expect.poll(() => step()).toBe("Reply to Dana Lee");
      await row.hover();
      await row.getByRole("button", { name: "Mark sent" }).click();
      await host.until(async () => (await groupOf(host, "Acme")) === "Waiting");
      await expect.poll(() => host.read("Acme.md")).toContain("  - 2026-11-20 feedback-request by email to Dana Lee\n");
    });
  });

  it("writing down how it went begins in a dialog of its own, and the questions go into the note by command", () =>
    withHost({ now: "2026-11-20T12:00" }, async (host) => {
      const row = rowOf(host, "St Brannock’s Hospital");
      await expect.poll(() => row.locator(".hear-back-who").innerText()).toBe("Only you see this");
      await row.hover();
      await row.getByRole("button", { name: "Start" }).click();
      await host.page.locator(".modal").getByText("How did it go?").waitFor();
      await host.page.keyboard.press("Escape");
      await host.openNote("Jobs/St Brannock’s Hospital.md");
      await host.runCommand("Insert reflection");
      await host.until(() => host.read("Jobs/St Brannock’s Hospital.md").includes("^reflection-2026-11-20"));
    }));

  it("two applications at one company: one is listed, the other says which goes first", () =>
    withHost(
      {
        notes: {
          "A.md": note("status: interviewing\ninterview_date: 2026-11-12\ncontact_log:\n  - 2026-11-13 thanks"),
          "B.md": note("status: interviewing\ninterview_date: 2026-11-13\ncontact_log:\n  - 2026-11-16 thanks").replace(
            "Cook",
            "Baker",
          ),
        },
        open: "B.md",
      },
      async (host) => {
        await expect
          .poll(() => verdictOf(host))
          .toEqual([
            "wait",
            "Not yet. Wait until Thu 26 Nov",
            "You ask about Cook first. Five working days lie between contacts to one company. If you let that day pass, this one has its turn on Thu 26 Nov all the same.",
          ]);
        await host.page.locator('[data-row="A.md"]').hover();
        await host.page.locator('[data-row="A.md"]').getByRole("button", { name: "Mark sent" }).click();
        await host.until(async () =>
          (await words(host, ".hear-back-verdict-reason")).startsWith("You wrote to Dana Lee today."),
        );
      },
    ));

  it("a company that has let dates pass before has it said on its row, as a fact", () =>
    withHost(
      {
        notes: {
          "A.md": note("status: closed\ninterview_date: 2026-06-01\nresponse_by: 2026-06-10"),
          "B.md": note(
            "status: interviewing\ninterview_date: 2026-11-05\nresponse_by: 2026-11-13\ncontact_log:\n  - 2026-11-06 thanks",
          ),
        },
      },
      async (host) => {
        expect(
          (await host.page.locator('[data-row="B.md"] .hear-back-why').innerText()).replaceAll("\u00a0", " "),
        ).toBe("They said by Fri 13 Nov. They have let a date pass before.");
      },
    ));
});

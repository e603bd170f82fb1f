/** Writing down how a round went: by keyboard alone, in under a minute, with nothing that is lost. */
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost, withoutEmptyLog } from "./with-host";

const HOSPITAL = "Jobs/St Brannock’s Hospital.md";
const ROUND = "Interviews/St Brannock’s, panel.md";

const application = (more = "") =>
  `---\ntype: application\ncompany: St Brannock’s Hospital\nrole: Staff nurse\nstatus: interviewing\ncontact: Nina Patel <nina@brannock.example>\n${more}---\n\nNotes.\n`;
const round = (more = "") =>
  `---\ntype: interview\napplication: "[[St Brannock’s Hospital]]"\ninterview_date: 2026-11-20T10:30\ninterviewers:\n  - Amara Cole\n${more}---\n\nMet Amara.\n`;
const NOTES = { [HOSPITAL]: application(), [ROUND]: round() };
/** An hour after the interview began, and a little more. */
const NOW = "2026-11-20T11:45";

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const row = (host: OpenHost) => rowOf(host, "St Brannock’s Hospital");
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const lead = async (host: OpenHost) => plain(await modal(host).locator(".hear-back-form-lead").innerText());
const meaning = async (host: OpenHost) =>
  plain(await modal(host).locator(".hear-back-meaning").innerText()).replace(/\s+/g, " ");
const words = (host: OpenHost) => modal(host).getByLabel("When did they say you would hear?");
const step = async (host: OpenHost) => plain(await row(host).locator(".hear-back-step").innerText());
const open = async (host: OpenHost) => {
  await host.runCommand("Write down how it went…");
  await modal(host).getByText("How did it go?").waitFor();
};
const save = async (host: OpenHost) => {
  await modal(host).getByRole("button", { name: "Save" }).click();
};
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement && element.type === "radio"
      ? `${element.closest("fieldset")?.querySelector("legend")?.textContent ?? ""} ${element.getAttribute("aria-label") ?? ""}`
      : (element?.getAttribute("aria-label") ?? element?.textContent);
  });
const areAsBefore = async (host: OpenHost, notes: Readonly<Record<string, string>>) => {
  for (const [name, before] of Object.entries(notes))
    await expect.poll(() => withoutEmptyLog(host.read(name))).toBe(before);
};

describe("from the end of a timed interview to captured", () => {
  it("by keyboard alone, with a promised day, in under 25 keystrokes beyond typing; the schedule follows at once", () =>
    withHost({ notes: NOTES, now: "2026-11-20T11:29", open: HOSPITAL }, async (host) => {
      expect(await step(host)).not.toBe("Write down how it went");
      await host.fastForward("00:02:00");
      await expect.poll(() => step(host)).toBe("Write down how it went");
      await row(host).locator("a").focus();
      let keys = 0;
      const press = async (...all: readonly string[]) => {
        for (const key of all) {
          await host.page.keyboard.press(key);
          keys += 1;
        }
      };
      await press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Start");
      await press("Enter");
      await modal(host).getByText("How did it go?").waitFor();
      expect(await lead(host)).toBe(
        "St Brannock’s Hospital, Staff nurse. Today at 10:30. Skip what you like; only you see this.",
      );
      await expect.poll(() => words(host).evaluate((one) => one === document.activeElement)).toBe(true);
      await host.page.keyboard.type("by the end of next week");
      await expect.poll(() => meaning(host)).toBe("That means Fri 27 Nov. Another day");
      await press("Enter");
      const who = modal(host).getByLabel("Who said it");
      await expect.poll(() => who.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await who.locator("option").allTextContents()).toEqual([
        "Amara Cole",
        "Nina Patel",
        "Them",
        "Somebody else…",
      ]);
      await press("Tab", "Tab");
      await expect.poll(() => focused(host)).toBe("How did it feel? Good");
      await press("ArrowRight", "Tab");
      await expect.poll(() => focused(host)).toBe("How well prepared were you? 1 of 5");
      await press("ArrowRight", "ArrowRight", "ArrowRight", "Tab");
      await press("ArrowRight", "ArrowRight", "Tab");
      await press("ArrowRight", "ArrowRight", "ArrowRight", "Tab");
      await host.page.keyboard.type("Have one example ready for each skill");
      await press("ControlOrMeta+Enter");
      await notice(host, "Kept. They said by Fri").waitFor();
      expect(plain(await notice(host, "Kept.").innerText())).toContain("Kept. They said by Fri 27 Nov. Next step");
      expect(keys).toBeLessThan(25);
      await expect
        .poll(() => host.read(ROUND))
        .toBe(
          round(
            "response_by: 2026-11-27\nfeeling: mixed\npreparation: 4\nconfidence: 3\nfooting: 4\nlessons:\n  - Have one example ready for each skill\n",
          ),
        );
      await expect
        .poll(() => host.read(HOSPITAL))
        .toBe(application("contact_log:\n  - 2026-11-20 told in person from Amara Cole — by the end of next week\n"));
      await expect.poll(() => step(host)).not.toBe("Write down how it went");
      await row(host).locator("a").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Write down how it went…" }).click();
      await expect.poll(() => words(host).inputValue()).toBe("by the end of next week");
      await host.page.keyboard.press("Escape");
      await closed(host);
      await host.runCommand("Undo last action");
      await notice(host, "Undone.").waitFor();
      await areAsBefore(host, NOTES);
      await expect.poll(() => step(host)).toBe("Write down how it went");
    }));

  it("counts from the promised day in the row and beside the note", () => {
    const thanked = application("contact_log:\n  - 2026-11-20 thank-you to Amara Cole\n");
    return withHost({ notes: { ...NOTES, [HOSPITAL]: thanked }, now: NOW, open: HOSPITAL }, async (host) => {
      await open(host);
      await words(host).fill("by next Thursday, 26 November 2026");
      await save(host);
      await expect
        .poll(async () => plain(await notice(host, "Kept.").innerText()))
        .toContain("Kept. They said by Thu 26 Nov. Next step");
      await expect.poll(() => step(host)).toBe("Nothing to do until Mon 30 Nov");
      await expect
        .poll(async () => plain(await host.page.locator(".hear-back-verdict").innerText()))
        .toContain("Thu 26 Nov");
    });
  });
});

describe("their words", () => {
  const inTheDialog = (test: (host: OpenHost) => Promise<void>, now = NOW) =>
    withHost({ notes: NOTES, now, open: ROUND }, async (host) => {
      await open(host);
      await test(host);
    });

  it("that may be two days are asked about, and never guessed", () =>
    inTheDialog(async (host) => {
      await words(host).fill("next Friday");
      await expect.poll(() => meaning(host)).toBe("Which day is that? Fri 27 Nov Fri 4 Dec No day");
      await host.page.keyboard.press("Enter");
      await expect.poll(() => focused(host)).toBe("Fri\u00a027\u00a0Nov");
      await host.page.keyboard.press("Tab");
      await host.page.keyboard.press("Enter");
      await expect.poll(() => meaning(host)).toBe("That means Fri 4 Dec. Another day");
      await save(host);
      await notice(host, "Kept. They said by Fri").waitFor();
      expect(host.read(ROUND)).toContain("response_by: 2026-12-04\n");
      expect(host.read(HOSPITAL)).toContain("told in person from Amara Cole — next Friday\n");
    }));

  it("that may be two days and are left so name no day", () =>
    inTheDialog(async (host) => {
      await words(host).fill("next Friday");
      await modal(host).getByRole("button", { name: "No day" }).click();
      await expect.poll(() => meaning(host)).toBe("No day in these words. They are kept as they are.");
      await save(host);
      await notice(host, "Kept.").waitFor();
      expect(host.read(ROUND)).toBe(NOTES[ROUND]);
      expect(host.read(HOSPITAL)).toContain("told in person from Amara Cole — next Friday\n");
    }));

  it("without a day are kept as they are, from whoever said them", () =>
    inTheDialog(async (host) => {
      await words(host).fill("after the holidays");
      await expect.poll(() => meaning(host)).toBe("No day in these words. They are kept as they are.");
      await modal(host).getByLabel("Who said it").selectOption({ label: "Somebody else…" });
      await modal(host).getByLabel("Their name").fill("Tom Adeyemi");
      await modal(host).getByLabel("How", { exact: true }).selectOption({ label: "by phone" });
      await save(host);
      await notice(host, "Kept.").waitFor();
      expect(host.read(HOSPITAL)).toContain("2026-11-20 told by phone from Tom Adeyemi — after the holidays\n");
    }));

  it("that name a day before the interview are not saved, and say what to do", () =>
    inTheDialog(async (host) => {
      await words(host).fill("13 Nov");
      const error = "13 Nov lies before your interview. Write the day that is meant, or leave it empty.";
      await modal(host).locator(".hear-back-field .hear-back-error", { hasText: error }).waitFor();
      await save(host);
      await expect.poll(() => words(host).evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await modal(host).getByText(error).count()).toBe(1);
      await areAsBefore(host, NOTES);
      await words(host).fill("");
      await modal(host).getByText("Leave it empty if they gave no date. You can ask in your thank-you.").waitFor();
    }));

  it("are counted from the day of the interview, and a day may be chosen in their place", () =>
    inTheDialog(async (host) => {
      await words(host).fill("in a week");
      await expect.poll(() => meaning(host)).toContain("counted from your interview.");
      await modal(host).getByRole("button", { name: "Another day" }).click();
      await expect.poll(() => words(host).getAttribute("type")).toBe("date");
      await expect.poll(() => words(host).evaluate((one) => one === document.activeElement)).toBe(true);
      await words(host).fill("2026-12-02");
      await modal(host).getByRole("button", { name: "Write their words" }).click();
      await expect.poll(() => words(host).inputValue()).toBe("in a week");
      await expect.poll(() => meaning(host)).toContain("That means Wed 2 Dec");
      await save(host);
      await notice(host, "Kept. They said by Wed").waitFor();
      expect(host.read(ROUND)).toContain("response_by: 2026-12-02\n");
      expect(host.read(HOSPITAL)).toContain("— in a week\n");
    }, "2026-11-23T09:00"));

  it("may be a day alone", () =>
    inTheDialog(async (host) => {
      await modal(host).getByRole("button", { name: "Choose a day" }).click();
      await words(host).fill("2026-11-27");
      await save(host);
      await notice(host, "Kept. They said by Fri").waitFor();
      expect(host.read(HOSPITAL)).toContain("told in person from Amara Cole — by 2026-11-27\n");
      await open(host);
      await expect.poll(() => words(host).inputValue()).toBe("by 2026-11-27");
      await words(host).fill("");
      await save(host);
      await expect.poll(() => host.read(ROUND)).toBe(NOTES[ROUND]);
    }));
});

describe("all that may be said as well", () => {
  it("is behind one line, and each field may be skipped", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      expect(await axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByText("More, if you like").click();
      expect(await modal(host).getByText("You took these along").count()).toBe(0);
      await modal(host)
        .getByLabel("Hard questions, one a line")
        .fill("Tell us about a mistake on a shift\nWhy nights?");
      await modal(host).getByText("Rate them one by one, if you like").click();
      const nights = modal(host).getByRole("group", { name: "Why nights?" });
      await nights.getByLabel("Footing").selectOption({ label: "1, out of my depth" });
      await nights.getByLabel("Confidence").selectOption({ label: "3" });
      await modal(host).getByLabel("Examples").check();
      await modal(host).getByLabel("My questions").check();
      await modal(host).getByLabel("Your own word").fill("Spoke too low");
      await modal(host).getByLabel("What did they say comes next?").fill("A second talk with the ward sister");
      expect(await axeFindings(host, ".modal")).toEqual([]);
      await save(host);
      await notice(host, "Kept.").waitFor();
      await expect
        .poll(() => host.read(ROUND))
        .toBe(
          round(
            "hard_questions:\n  - Tell us about a mistake on a shift\n  - Why nights? (footing 1, confidence 3)\nweak_points:\n  - examples\n  - own questions\n  - Spoke too low\n",
          ),
        );
      await expect.poll(() => host.read(HOSPITAL)).toContain("told — next: A second talk with the ward sister");
      await expect.poll(() => step(host)).not.toBe("Write down how it went");
      await open(host);
      await modal(host).getByText("More, if you like").click();
      expect(await modal(host).getByLabel("Spoke too low").isChecked()).toBe(true);
      await modal(host).getByLabel("Examples").uncheck();
      await modal(host).getByLabel("Hard questions, one a line").fill("");
      await save(host);
      await expect
        .poll(() => host.read(ROUND))
        .toBe(round("hard_questions: []\nweak_points:\n  - own questions\n  - Spoke too low\n"));
    }));

  const alone: readonly (readonly [string, (host: OpenHost) => Promise<void>, string])[] = [
    ["the feeling", async (host) => modal(host).getByLabel("Rough").check({ force: true }), "feeling: rough"],
    [
      "a lesson",
      async (host) => modal(host).getByLabel("One thing to do next time").fill("Ask when"),
      "lessons:\n  - Ask when",
    ],
    [
      "a weak point",
      async (host) => {
        await modal(host).getByText("More, if you like").click();
        await modal(host).getByLabel("Nerves").check({ force: true });
      },
      "weak_points:\n  - nerves",
    ],
  ];
  it.each(alone)("settles the step: %s alone", (_what, fill, written) =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      await fill(host);
      await save(host);
      await notice(host, "Kept.").waitFor();
      await expect.poll(() => host.read(ROUND)).toBe(round(`${written}\n`));
      await expect.poll(() => step(host)).not.toBe("Write down how it went");
      await areAsBefore(host, { [HOSPITAL]: NOTES[HOSPITAL] });
    }),
  );

  it("is nothing where nothing was filled in: the step stays, and the dialog says so", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      await save(host);
      await notice(host, "Nothing new was filled in, so nothing was written.").waitFor();
      await closed(host);
      await areAsBefore(host, NOTES);
      await expect.poll(() => step(host)).toBe("Write down how it went");
    }));
});

describe("what was typed", () => {
  const typeSome = async (host: OpenHost) => {
    await open(host);
    await words(host).fill("next Friday");
    await modal(host).getByLabel("Good").check({ force: true });
    await modal(host).getByLabel("One thing to do next time").fill("Breathe");
  };
  const isStillThere = async (host: OpenHost) => {
    await expect
      .poll(() => lead(host))
      .toBe("St Brannock’s Hospital, Staff nurse. Today at 10:30. What you had typed is still here.");
    await expect.poll(() => words(host).inputValue()).toBe("next Friday");
    expect(await modal(host).getByLabel("Good").isChecked()).toBe(true);
    await expect.poll(() => modal(host).getByLabel("One thing to do next time").inputValue()).toBe("Breathe");
  };

  it.each<[string, (host: OpenHost) => Promise<void>]>([
    ["Escape", (host) => host.page.keyboard.press("Escape")],
    ["a click beside", (host) => host.page.mouse.click(5, 5)],
    ["Not now", (host) => modal(host).getByRole("button", { name: "Not now" }).click()],
  ])("survives %s, until it is saved", (_what, leave) =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await typeSome(host);
      await leave(host);
      await closed(host);
      await areAsBefore(host, NOTES);
      await open(host);
      await isStillThere(host);
      await save(host);
      await notice(host, "Kept.").waitFor();
      await open(host);
      expect(await lead(host)).toContain("Skip what you like; only you see this.");
    }),
  );

  it("is nothing where only more fields were shown", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      await modal(host).getByText("More, if you like").click();
      await host.page.keyboard.press("Escape");
      await closed(host);
      await open(host);
      expect(await lead(host)).toContain("Skip what you like; only you see this.");
      expect(await modal(host).locator(".hear-back-more-fields[open]").count()).toBe(1);
    }));

  it("survives another plugin's stamp in the note, which stays beside it", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await typeSome(host);
      writeFileSync(path.join(host.vault, ROUND), round("updated: 2026-11-20T11:46\n"));
      await host.letPass(1_000);
      await expect.poll(() => words(host).inputValue()).toBe("next Friday");
      await modal(host).getByRole("button", { name: /27/ }).click();
      await save(host);
      await notice(host, "Kept.").waitFor();
      await expect
        .poll(() => host.read(ROUND))
        .toBe(round("updated: 2026-11-20T11:46\nresponse_by: 2026-11-27\nfeeling: good\nlessons:\n  - Breathe\n"));
    }));

  it("takes nothing away of what came into the note meanwhile", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      await modal(host).getByLabel("One thing to do next time").fill("Breathe");
      await modal(host)
        .getByRole("group", { name: "How well prepared were you?" })
        .getByLabel("4")
        .check({ force: true });
      await host.page.keyboard.press("Escape");
      await closed(host);
      writeFileSync(path.join(host.vault, ROUND), round("confidence: 2\nlessons:\n  - Lead with the result\n"));
      await host.letPass(1_000);
      await open(host);
      await save(host);
      await notice(host, "Kept.").waitFor();
      await expect
        .poll(() => host.read(ROUND))
        .toBe(round("confidence: 2\nlessons:\n  - Lead with the result\n  - Breathe\npreparation: 4\n"));
    }));

  it("keeps the ratings of a question that is worded anew", () => {
    const asked = (question: string) => round(`hard_questions:\n  - ${question} (footing 2)\n`);
    return withHost({ notes: { ...NOTES, [ROUND]: asked("Why night?") }, now: NOW, open: ROUND }, async (host) => {
      await open(host);
      await modal(host).getByText("More, if you like").click();
      await modal(host).getByLabel("Hard questions, one a line").fill("Why nights?");
      await save(host);
      await notice(host, "Kept.").waitFor();
      await expect.poll(() => host.read(ROUND)).toBe(asked("Why nights?"));
    });
  });

  it("survives a note that was deleted meanwhile, and says that it is gone", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
      await typeSome(host);
      rmSync(path.join(host.vault, ROUND));
      await host.letPass(1_000);
      await save(host);
      await modal(host).getByText("it is no longer there. Nothing was changed.").waitFor();
      await expect.poll(() => words(host).inputValue()).toBe("next Friday");
      await areAsBefore(host, { [HOSPITAL]: NOTES[HOSPITAL] });
    }));
});

it("two rounds on one day are two dialogs, each with its own memory", () => {
  const morning = "Interviews/St Brannock’s, test.md";
  const notes = {
    ...NOTES,
    [ROUND]: round("round: panel\n"),
    [morning]: round("round: skills test\n").replace("10:30", "09:00").replace("Amara Cole", "Ben Holt"),
  };
  return withHost({ notes, now: NOW, open: ROUND }, async (host) => {
    await open(host);
    expect(await lead(host)).toContain("Panel, today at 10:30.");
    await words(host).fill("by Monday");
    await host.page.keyboard.press("Escape");
    await closed(host);
    await host.openNote(morning);
    await open(host);
    expect(await lead(host)).toContain("Skills test, today at 09:00. Skip what you like");
    expect(await words(host).inputValue()).toBe("");
    await modal(host).getByLabel("Good").check({ force: true });
    await save(host);
    await notice(host, "Kept.").waitFor();
    await expect.poll(() => host.read(morning)).toContain("feeling: good\n");
    await areAsBefore(host, { [ROUND]: notes[ROUND], [HOSPITAL]: notes[HOSPITAL] });
    await expect.poll(() => step(host)).toBe("Write down how it went");
  });
});

it("keeps all of many hard questions that were pasted", () => {
  const asked = Array.from(
    { length: 40 },
    (_none, at) => `Question ${String(at + 1)}: tell us about a time when it was hard`,
  );
  return withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
    await open(host);
    await modal(host).getByText("More, if you like").click();
    await modal(host).getByLabel("Hard questions, one a line").fill(asked.join("\n"));
    await save(host);
    await notice(host, "Kept.").waitFor();
    await expect.poll(() => host.read(ROUND)).toContain("Question 40: tell us about a time when it was hard");
  });
});

it("a line without a space makes the dialog no wider", () =>
  withHost({ notes: NOTES, now: NOW, open: ROUND }, async (host) => {
    await open(host);
    await modal(host).getByText("More, if you like").click();
    await modal(host).getByLabel("Hard questions, one a line").fill("x".repeat(400));
    await modal(host).getByText("Rate them one by one, if you like").click();
    await modal(host).getByLabel("Footing").waitFor();
    expect(await modal(host).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  }));

describe("on a phone", () => {
  it("has room for all of it, and is left as easily", () =>
    withHost({ notes: NOTES, now: NOW, open: ROUND, phone: true, isPanelHidden: true }, async (host) => {
      await open(host);
      await words(host).fill("next Friday");
      await modal(host).getByText("More, if you like").click();
      expect(await modal(host).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      expect(await axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Not now" }).click();
      await closed(host);
    }));
});

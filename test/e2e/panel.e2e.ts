import { describe, expect, it } from "vitest";
import { expectGolden } from "../golden";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, readPanel, rowOf, STORY_MORNING, withHost } from "./with-host";

const application = (company: string, more: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\n${more}\n---\n\nHello.\n`;
const FOLLOW_UP_DUE = "interview_date: 2026-11-05\ncontact_log:\n  - 2026-11-06 thanks";

const sentence = ({ page }: OpenHost) => page.locator(".hear-back-sentence").textContent();
const focused = ({ page }: OpenHost) =>
  page.evaluate(
    () =>
      (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim() ||
      (document.activeElement?.getAttribute("aria-label") ?? ""),
  );

describe("the panel", () => {
  it("lists the sample vault rightly on the Friday of its story", () =>
    withHost({}, async (host) => {
      expectGolden("panel, Friday morning.txt", await readPanel(host));
      await expect.poll(() => host.page.locator(".status-bar-item").textContent()).toBe("Four to do today");
    }));

  it("opens the note of a row, by mouse and by keyboard, in a new tab if asked", () =>
    withHost({}, async (host) => {
      const activePath = () => host.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path);
      await rowOf(host, "Larkspur Foods").click();
      await host.until(async () => (await activePath()) === "Jobs/Larkspur Foods.md");
      await rowOf(host, "The Copper Kettle").locator("a").focus();
      await host.page.keyboard.press("Enter");
      await host.until(async () => (await activePath()) === "Jobs/The Copper Kettle.md");
      const tabs = host.page.locator(".mod-root .workspace-tab-header");
      const before = await tabs.count();
      await rowOf(host, "Oakhurst Logistics").locator("a").focus();
      await host.page.keyboard.press("Control+Enter");
      await host.until(async () => (await activePath()) === "Jobs/Oakhurst Logistics.md");
      await expect.poll(() => tabs.count()).toBe(before + 1);
      await rowOf(host, "Calder Valley Buses").click({ button: "middle" });
      await host.until(async () => (await activePath()) === "Jobs/Calder Valley Buses.md");
      await expect.poll(() => tabs.count()).toBe(before + 2);
    }));

  it("opens the note of a problem", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Pemberton Library").click();
      await host.page.locator(".mod-root .workspace-tab-header", { hasText: "Pemberton Library" }).waitFor();
    }));

  it("writes the day that a date was meant to be, and takes it back", () =>
    withHost({ notes: { "Acme.md": application("Acme", "interview_date: 10/11/2026 14:00") } }, async (host) => {
      await rowOf(host, "Acme").getByRole("button", { name: "Tue 10 Nov" }).click();
      await host.until(() => host.read("Acme.md").includes("interview_date: 2026-11-10 14:00"));
      await notice(host, "Noted: interview_date is").getByRole("button", { name: "Undo" }).click();
      await host.until(() => host.read("Acme.md").includes("interview_date: 10/11/2026 14:00"));
    }));

  it("shows that there is nothing yet, and how to begin", () =>
    withHost({ notes: { "Soup.md": "---\ntype: recipe\n---\nLentils" } }, async (host) => {
      await expect.poll(() => host.page.locator(".hear-back-blank").innerText()).toContain("No job notes yet");
      await expect.poll(() => host.page.locator(".hear-back-blank").innerText()).toContain("type: application");
    }));

  it("is calm when nothing is due, and says until when", () =>
    withHost(
      { notes: { "Acme.md": application("Acme", "interview_date: 2026-11-17\ncontact_log:\n  - 2026-11-18 thanks") } },
      async (host) => {
        await expect
          .poll(() => sentence(host))
          .toBe("Nothing to do until Tue\u00a024\u00a0November".replace(/\u00a0/g, "\u00a0"));
        await expect
          .poll(() => host.page.locator(".hear-back-blank").innerText())
          .toContain("Silence before then is not an answer, either way.");
        await expect.poll(() => host.page.locator(".status-bar-item").isVisible()).toBe(false);
      },
    ));

  it("is shown by the command from a closed sidebar, and where it was not loaded yet", async () => {
    await withHost({}, async (host) => {
      await host.page.evaluate(() => {
        window.host.app.workspace.rightSplit.collapse();
      });
      await host.page.locator(".hear-back-panel").waitFor({ state: "hidden" });
      await host.runCommand("Show follow-ups");
      await host.page.locator(".hear-back-panel").waitFor({ state: "visible" });
    });
    await withHost({ isPanelHidden: true, query: "layout=deferred" }, async (host) => {
      await host.runCommand("Show follow-ups");
      await rowOf(host, "Marlow Dental Care").waitFor();
      await expect.poll(() => host.page.locator(".hear-back-panel").count()).toBe(1);
    });
  });

  it("says that it is reading until Obsidian's cache is there, and is filled then", () =>
    withHost({ query: "cache=late", isPanelHidden: true }, async (host) => {
      await expect.poll(() => sentence(host)).toContain("Reading your notes…");
      await host.until(async () => (await sentence(host))?.startsWith("Four to do today."));
    }));

  it("catches up when it is shown again after having been hidden", () =>
    withHost({ notes: { "Acme.md": application("Acme", FOLLOW_UP_DUE) } }, async (host) => {
      const { page } = host;
      await page.evaluate(() => {
        window.host.app.workspace.rightSplit.collapse();
      });
      host.write("Beta.md", application("Beta", FOLLOW_UP_DUE));
      await host.until(async () => (await page.locator(".status-bar-item").textContent()) === "Two to send today");
      await expect.poll(() => page.locator(".hear-back-company", { hasText: "Beta" }).count()).toBe(0);
      await page.evaluate(() => {
        window.host.app.workspace.rightSplit.expand();
      });
      await rowOf(host, "Beta").waitFor();
    }));
});

describe("what changes", () => {
  const notes = { "Jobs/Acme.md": application("Acme", FOLLOW_UP_DUE) };

  it("in the editor reaches the panel", () =>
    withHost({ notes, open: "Jobs/Acme.md" }, async (host) => {
      await host.page.locator(".cm-line", { hasText: "company: Acme" }).click();
      await host.page.keyboard.press("End");
      await host.page.keyboard.type(" and Daughters");
      await rowOf(host, "Acme and Daughters").waitFor();
    }));

  it("on disk reaches the panel: a change, a new note, a deleted one", () =>
    withHost({ notes }, async (host) => {
      host.write("Jobs/Acme.md", application("Acme", "interview_date: 2026-11-25"));
      await host.until(async () => (await groupOf(host, "Acme")) === "Soon");
      host.write("Jobs/Beta.md", application("Beta", FOLLOW_UP_DUE));
      await rowOf(host, "Beta").waitFor();
      await host.page.evaluate(async () => {
        const { app } = window.host;
        const file = app.vault.getFileByPath("Jobs/Beta.md");
        if (file) await app.fileManager.trashFile(file);
      });
      await rowOf(host, "Beta").waitFor({ state: "detached" });
    }));

  it("by renaming keeps the row, which opens the note under its new name", () =>
    withHost({ notes }, async (host) => {
      await host.page.evaluate(async () => {
        const { app } = window.host;
        const file = app.vault.getFileByPath("Jobs/Acme.md");
        if (file) await app.fileManager.renameFile(file, "Jobs/Acme Ltd.md");
      });
      await host.page.locator('[data-row="Jobs/Acme Ltd.md"]').click();
      await host.page.locator(".mod-root .workspace-tab-header", { hasText: "Acme Ltd" }).waitFor();
      await expect.poll(() => host.page.locator(".hear-back-row").count()).toBe(1);
    }));

  it("into broken properties becomes a problem, and back", () =>
    withHost({ notes: { ...notes, "Jobs/Beta.md": application("Beta", FOLLOW_UP_DUE) } }, async (host) => {
      host.write("Jobs/Acme.md", "---\ncompany: Acme: or not\n---\n");
      await host.until(async () => (await groupOf(host, "Acme")) === "Problems");
      await expect
        .poll(() => rowOf(host, "Acme").innerText())
        .toContain("Line 2 has a colon in its text: company: Acme: or not. It needs quotes.");
      await host.until(async () => (await groupOf(host, "Beta")) === "Overdue");
      host.write("Jobs/Acme.md", application("Acme", FOLLOW_UP_DUE));
      await host.until(async () => (await groupOf(host, "Acme")) === "Overdue");
      host.write("Jobs/Empty.md", "---\n---\n");
      host.write("Jobs/Odd.md", application("Odd", "response_by: 9999-12-31"));
      await host.page
        .locator("section", { hasText: "Problems" })
        .locator(".hear-back-company", { hasText: "Odd" })
        .waitFor();
      await expect.poll(() => host.page.locator(".hear-back-company", { hasText: "Empty" }).count()).toBe(0);
    }));

  it("by the day turning reaches the panel, and so does the hour after an interview", () =>
    withHost({}, async (host) => {
      const step = () => rowOf(host, "St Brannock’s Hospital").locator(".hear-back-step").textContent();
      await expect.poll(() => step()).toBe("Prepare for 10:30");
      await host.fastForward("02:31:00");
      await host.until(async () => (await step()) === "Write down how it went");
      await host.fastForward("13:00:00");
      await host.until(async () => (await sentence(host))?.startsWith("It is Saturday."));
      await host.fastForward("48:00:00");
      await host.until(async () => (await groupOf(host, "St Brannock’s Hospital")) === "Today");
    }));

  it.each([
    ["America/Los_Angeles", "2026-11-01T23:59:30"],
    ["Pacific/Auckland", "2026-09-26T23:59:30"],
    ["Asia/Kolkata", "2026-11-20T23:59:30"],
  ])("at local midnight in %s, also in the night in which the clocks change", (timezone, now) => {
    const today = now.slice(0, 10);
    return withHost(
      { timezone, now, notes: { "Acme.md": application("Acme", `interview_date: ${today}\nround: final`) } },
      async (host) => {
        const why = () => rowOf(host, "Acme").locator(".hear-back-why").textContent();
        await expect.poll(() => why()).toBe("Your interview is today. Once it is over, this takes a minute.");
        await host.fastForward("01:00");
        await host.until(async () => (await why()) === "Your interview was yesterday.");
      },
    );
  });
});

describe("by keyboard alone", () => {
  it("all rows are one tab stop, and arrows go through rows, headings, people and actions", () =>
    withHost({}, async (host) => {
      const { keyboard } = host.page;
      await expect.poll(() => host.page.locator('.hear-back-panel [tabindex="0"]').count()).toBe(1);
      await host.page.locator('.hear-back-panel [tabindex="0"]').focus();
      await expect.poll(() => focused(host)).toBe("Marlow Dental Care Receptionist");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Brightline Electrical Electrician");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Today 2");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Fenwick & Rowe Data analyst");
      await keyboard.press("Space");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Dana Lee");
      await keyboard.press("ArrowDown");
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Draft");
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Mark sent: thank-you to Ravi Menon");
      await keyboard.press("Escape");
      await expect.poll(() => focused(host)).toBe("Ravi Menon");
      await keyboard.press("Home");
      await expect.poll(() => focused(host)).toBe("Overdue 2");
      await keyboard.press("ArrowLeft");
      await expect.poll(() => host.page.locator(".hear-back-row", { hasText: "Marlow" }).count()).toBe(0);
      await keyboard.press("ArrowRight");
      await expect.poll(() => rowOf(host, "Marlow").count()).toBe(1);
      await keyboard.press("End");
      await expect.poll(() => focused(host)).toBe("Quiet for a while: 1");
      await keyboard.press("Enter");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Go through them…");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Arden Print Print finisher");
      await expect.poll(() => host.page.locator('.hear-back-panel [tabindex="0"]').count()).toBe(1);
    }));

  it("Left and Right change places where the app is read from the right", () =>
    withHost({}, async (host) => {
      await host.page.evaluate(() => {
        document.body.dir = "rtl";
      });
      await rowOf(host, "Marlow Dental Care").locator("a").focus();
      await host.page.keyboard.press("ArrowLeft");
      await expect.poll(() => focused(host)).toBe("Draft");
      await host.page.keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Marlow Dental Care Receptionist");
    }));

  it("a row's menu opens, and gives the focus back", () =>
    withHost({}, async (host) => {
      const { keyboard } = host.page;
      await rowOf(host, "Oakhurst Logistics").locator("a").focus();
      await keyboard.press("Shift+F10");
      await expect
        .poll(() => host.page.locator(".menu .menu-item-title").allTextContents())
        .toEqual([
          "Draft D",
          "Mark sent M",
          "They replied… R",
          "Log what you sent…",
          "Write down how it went…",
          "Look back…",
          "New interview round…",
          "Snooze until Wed\u00a025\u00a0Nov",
          "Snooze until Thu\u00a026\u00a0Nov",
          "Snooze until Tue\u00a01\u00a0Dec",
          "Snooze until… S",
          "Add the day they named…",
          "Open note",
          "Move on…",
        ]);
      await keyboard.press("Escape");
      await expect.poll(() => focused(host)).toBe("Oakhurst Logistics Team leader");
      await keyboard.press("Control+ArrowDown");
      await expect.poll(() => focused(host)).toBe("Oakhurst Logistics Team leader");
    }));

  it("the focus goes to the row in its place, if the row that had it moves to another group or leaves", () =>
    withHost(
      {
        notes: {
          "A.md": application("Acme", FOLLOW_UP_DUE),
          "B.md": application("Beta", FOLLOW_UP_DUE),
          "C.md": application("Cato", FOLLOW_UP_DUE),
        },
      },
      async (host) => {
        await rowOf(host, "Beta").locator("a").focus();
        host.write("B.md", application("Beta", "interview_date: 2026-11-30"));
        await host.until(async () => (await groupOf(host, "Beta")) === "Waiting");
        await expect.poll(() => focused(host)).toBe("Cato Cook");
        await rowOf(host, "Acme").locator("a").focus();
        host.write("A.md", "Nothing any more.");
        await rowOf(host, "Acme").waitFor({ state: "detached" });
        await expect.poll(() => focused(host)).toBe("Cato Cook");
      },
    ));
});

describe("a long group", () => {
  const number = (at: number) => String(at).padStart(3, "0");
  const many = (count: number, more: string, name = "Company") =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${name} ${number(at + 1)}.md`,
        application(`${name} ${number(at + 1)}`, more),
      ]),
    );
  const rows = ({ page }: OpenHost) => page.locator(".hear-back-row").count();
  /** The row that a person sees at the top of what they see. */
  const rowAtTop = ({ page }: OpenHost) =>
    page.locator(".hear-back-view").evaluate((view) => {
      const { left, top } = view.getBoundingClientRect();
      return view.doc.elementFromPoint(left + 50, top + 100)?.closest<HTMLElement>(".hear-back-row")?.dataset["row"];
    });

  const nodes = ({ page }: OpenHost) => page.locator(".hear-back-panel *").count();
  const scrollTo = ({ page }: OpenHost, top: number) =>
    page.locator(".hear-back-view").evaluate((view, to) => {
      view.scrollTop = to;
    }, top);

  it("is shown up to its hundredth row, and goes on by keyboard", () =>
    withHost({ notes: many(115, FOLLOW_UP_DUE) }, async (host) => {
      const { keyboard } = host.page;
      await host.page.getByRole("button", { name: "Can wait their turn 105" }).click();
      await expect.poll(() => rows(host)).toBe(20);
      await rowOf(host, "Company 001").locator("a").focus();
      await keyboard.press("End");
      await host.until(async () => (await focused(host)) === "Show 5 more");
      await expect.poll(() => rows(host)).toBe(110);
      await expect
        .poll(() => host.page.locator('.hear-back-panel [tabindex="0"]').allTextContents())
        .toEqual(["Show 5 more"]);
      await keyboard.press("ArrowUp");
      await expect.poll(() => focused(host)).toBe("Company 110 Cook");
      await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await host.until(async () => (await focused(host)) === "Company 111 Cook");
      await expect.poll(() => rows(host)).toBe(115);
      await expect.poll(() => host.page.locator(".hear-back-more").count()).toBe(0);
      await keyboard.press("ArrowDown");
      await keyboard.press("ArrowRight");
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Mark sent");
      await keyboard.press("Enter");
      await rowOf(host, "Company 112").waitFor({ state: "detached" });
      await expect.poll(() => focused(host)).toBe("Company 113 Cook");
      await keyboard.press("Home");
      await keyboard.press("ArrowLeft");
      await rowOf(host, "Company 001").waitFor({ state: "detached" });
    }));

  it("lets a row that was hidden take the place of one that left, and shows no more when it is folded", () =>
    withHost({ notes: many(112, FOLLOW_UP_DUE) }, async (host) => {
      const { page } = host;
      await page.getByRole("button", { name: "Can wait their turn 102" }).click();
      await rowOf(host, "Company 001").locator("a").focus();
      await page.keyboard.press("End");
      await host.until(async () => (await focused(host)) === "Show 2 more");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => focused(host)).toBe("Company 110 Cook");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await host.until(async () => (await focused(host)) === "Company 111 Cook");
      await expect.poll(() => page.locator(".hear-back-more").allTextContents()).toEqual(["Show 1 more"]);
      await page.getByRole("button", { name: "Can wait their turn 101" }).click();
      await expect.poll(() => page.locator(".hear-back-more").count()).toBe(0);
    }));

  it("that is quiet begins with twenty rows, and shows two hundred more at a time", () =>
    withHost(
      { notes: many(230, "interview_date: 2026-01-05\ncontact_log:\n  - 2026-01-12 follow-up") },
      async (host) => {
        const { page } = host;
        await page.getByRole("button", { name: "Quiet for a while: 230" }).click();
        await expect.poll(() => rows(host)).toBe(20);
        await page.getByRole("button", { name: "Show 200 more" }).click();
        await host.until(async () => (await rows(host)) > 20);
        await expect.poll(() => focused(host)).toBe(await page.locator(".hear-back-row-title").nth(20).textContent());
        await page.keyboard.press("End");
        await host.until(async () => (await focused(host)) === "Show 10 more");
        await expect.poll(() => rows(host)).toBe(220);
        await page.keyboard.press("Enter");
        await host.until(async () => (await rows(host)) === 230);
      },
    ));

  it("of two thousand rows is drawn as far as it is scrolled, and no further again at the top", () =>
    withHost(
      { notes: { ...many(1900, FOLLOW_UP_DUE), ...many(100, "interview_date: 2026-11-25", "Later") } },
      async (host) => {
        const { page } = host;
        await expect.poll(() => nodes(host)).toBeLessThanOrEqual(1500);
        await expect
          .poll(() => page.locator("section h3").allTextContents())
          .toEqual(["For today 10", "Can wait their turn 1890", "Soon 100"]);
        await page.getByRole("button", { name: "Soon 100" }).click();
        await page.getByRole("button", { name: "Can wait their turn" }).click();
        const height = await page.locator(".hear-back-view").evaluate((view) => view.scrollHeight);
        expect(height).toBeGreaterThan(200 * 70);
        await scrollTo(host, 5000);
        await host.until(async () => (await rowAtTop(host)) !== undefined);
        await scrollTo(host, height * 2);
        await rowOf(host, "Later 100").waitFor();
        await scrollTo(host, 0);
        await host.until(async () => (await nodes(host)) <= 1500);
        await rowOf(host, "Company 001").locator("a").focus();
        await page.keyboard.press("End");
        await host.until(async () => (await focused(host)) === "Later 100 Cook");
        // The way back to the top is seen only by a page that has painted the end.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.keyboard.press("Home");
        await expect.poll(() => focused(host)).toBe("For today 10");
        await host.until(async () => (await nodes(host)) <= 1500);
      },
    ));
});

describe("the panel for everybody", () => {
  const variants = [
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["narrow", { query: "right=220" }],
    ["wide", { query: "right=600" }],
    ["on a phone", { phone: true }],
  ] as const;

  it.each(variants)("has nothing that axe finds, %s", (_name, options) =>
    withHost({ ...options, now: STORY_MORNING }, async (host) => {
      await rowOf(host, "Fenwick & Rowe").locator(".hear-back-progress").click();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }),
  );

  it.each(variants)("cuts nothing off, %s, also where drafts stand ready", (_name, options) =>
    withHost(options, async (host) => {
      await host.page.evaluate(
        async (drafts) => {
          const { vault } = window.host.app;
          for (const [path, text] of drafts) {
            const file = vault.getFileByPath(path);
            if (file) await vault.process(file, (note) => `${note}\n${text}`);
          }
        },
        [
          ["Jobs/Marlow Dental Care.md", "To: Nina Patel\nSubject: Hello ^follow-up-nina-patel\n"],
          ["Interviews/Fenwick & Rowe, panel.md", "To: Ravi Menon\nSubject: Hello ^thank-you-ravi-menon\n"],
        ] as const,
      );
      await rowOf(host, "Marlow Dental Care")
        .getByRole("button", { name: "Open draft" })
        .waitFor({ state: "attached" });
      await rowOf(host, "Fenwick & Rowe").locator(".hear-back-progress").click();
      await host.page.getByRole("button", { name: "Copy the thank-you to Ravi Menon" }).waitFor({ state: "attached" });
      const cut = await host.page
        .locator(".hear-back-panel")
        .evaluate((panel) =>
          [panel, ...panel.querySelectorAll(".hear-back-row, .hear-back-line, .hear-back-person, .hear-back-sentence")]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => element.textContent),
        );
      expect(cut).toEqual([]);
    }),
  );

  it("makes way for the note on a phone", () =>
    withHost({ phone: true }, async (host) => {
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Draft" }).click();
      await host.page.locator(".hear-back-panel").waitFor({ state: "hidden" });
      await host.page.locator(".cm-line", { hasText: "Dear Ms Patel," }).waitFor();
    }));

  it("has every action in words and large enough for a finger on a phone", () =>
    withHost({ phone: true }, async (host) => {
      const row = rowOf(host, "Marlow Dental Care");
      await expect.poll(() => row.locator("button").allTextContents()).toEqual(["Draft", "Mark sent", ""]);
      for (const button of await row.locator("button").all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }));

  it("has a label on buttons only, for Obsidian makes a tooltip of each", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Fenwick & Rowe").locator(".hear-back-progress").click();
      const labelled = host.page.locator(".hear-back-panel [aria-label]:not(.search-input-clear-button)");
      await expect
        .poll(() => labelled.evaluateAll((elements) => [...new Set(elements.map((element) => element.tagName))]))
        .toEqual(["BUTTON"]);
      await expect.poll(() => host.page.getByRole("region", { name: "Hear Back" }).count()).toBe(1);
      await expect
        .poll(() => host.page.getByRole("toolbar", { name: "Actions for Marlow Dental Care" }).count())
        .toBe(1);
    }));

  it("does not move when the pointer comes", () =>
    withHost({}, async (host) => {
      const row = rowOf(host, "Marlow Dental Care");
      await host.page.mouse.move(0, 0);
      const before = await row.boundingBox();
      await row.hover();
      await expect.poll(() => row.boundingBox()).toEqual(before);
    }));

  it("puts no markup of a note into the page", () =>
    withHost(
      {
        notes: {
          "A.md": application("<img src=x onerror=window.owned=1><b>Acme</b>", FOLLOW_UP_DUE),
          "B.md": "---js\n{ type: (window.owned = 1) }\n---\n",
        },
      },
      async (host) => {
        await host.page.locator(".hear-back-company", { hasText: "<b>Acme</b>" }).waitFor();
        await expect.poll(() => host.page.locator(".hear-back-panel img, .hear-back-panel b").count()).toBe(0);
        await expect.poll(() => host.page.evaluate(() => "owned" in window)).toBe(false);
      },
    ));
});

describe("unloading", () => {
  it("leaves nothing behind, and loading again shows the panel again", () =>
    withHost({}, async (host) => {
      await host.page.evaluate(() => window.host.unloadPlugin());
      await expect.poll(() => host.page.evaluate(() => window.host.leftovers())).toEqual([]);
      await expect.poll(() => host.page.locator(".hear-back-panel, .status-bar-item, .hear-back-view").count()).toBe(0);
      await host.page.evaluate(() => window.host.loadPlugin());
      await host.runCommand("Show follow-ups");
      await rowOf(host, "Marlow Dental Care").waitFor();
    }));
});

describe("the one tab stop", () => {
  it("is there after the row that was it has gone, and where everything is quiet", () =>
    withHost(
      {
        notes: {
          "A.md": application("Acme", FOLLOW_UP_DUE),
          "B.md": application("Beta", "interview_date: 2026-01-05\ncontact_log:\n  - 2026-01-12 follow-up"),
        },
      },
      async (host) => {
        const stop = host.page.locator('.hear-back-panel [tabindex="0"]');
        await rowOf(host, "Acme").locator("a").focus();
        await host.page.locator(".nav-file-title", { hasText: "B" }).click();
        host.write("A.md", "Nothing any more.");
        await rowOf(host, "Acme").waitFor({ state: "detached" });
        await expect.poll(() => stop.allTextContents()).toEqual(["Quiet for a while: 1"]);
      },
    ));
});

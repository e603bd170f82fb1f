/** Looking back: after a no later, and back on its day, once; now, in the note; by keyboard alone, and after moving on. */
import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost, withoutEmptyLog } from "./with-host";

const LARKSPUR = "Jobs/Larkspur Foods.md";
const FIRST = "Interviews/Larkspur Foods, first.md";
const larkspur = (more = "", body = "\nJoanna wrote twice.\n") =>
  `---\ntype: application\ncompany: Larkspur Foods\nrole: Marketing executive\nstatus: rejected\ncontact: Joanna Reyes\n${more}---\n${body}`;
const FIRST_ROUND = `---\ntype: interview\napplication: "[[Larkspur Foods]]"\ninterview_date: 2026-11-12\npreparation: 4\nweak_points:\n  - nerves\n---\n\nMet Joanna.\n`;
/** A no of this morning, answered: nothing more is asked. */
const NO =
  "contact_log:\n  - 2026-11-12 thank-you\n  - 2026-11-20 heard no by phone from Joanna Reyes\n  - 2026-11-20 feedback-request to Joanna Reyes\n  - 2026-11-20 declined\n";
const NOTES = { [LARKSPUR]: larkspur(NO), [FIRST]: FIRST_ROUND };

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const row = (host: OpenHost) => rowOf(host, "Larkspur Foods");
const press = async ({ page }: OpenHost, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The name of what has the focus, as it is read out. */
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
    const name = label?.querySelector(".hear-back-choice-name") ?? label ?? element;
    return element?.getAttribute("aria-label") ?? name?.textContent ?? "";
  });
const lead = (host: OpenHost) =>
  modal(host)
    .locator(".hear-back-form-lead")
    .innerText()
    .then((words) => words.replaceAll("\u00a0", " "));
const start = async (host: OpenHost) => {
  await host.runCommand("Look back…");
  await modal(host).getByText("Look back").first().waitFor();
};
const undo = async (host: OpenHost) => {
  const before = await notice(host, "Undone.").count();
  await host.runCommand("Undo last action");
  await host.until(async () => (await notice(host, "Undone.").count()) > before);
};
const areAsBefore = async (host: OpenHost, notes: Readonly<Record<string, string>>) => {
  for (const [note, before] of Object.entries(notes))
    await expect.poll(() => withoutEmptyLog(host.read(note))).toBe(before);
};

describe("after a no", () => {
  it("later is chosen, has the focus, and is kept with one key: a week on, with one line in the note", () =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      await start(host);
      expect(await lead(host)).toBe("Larkspur Foods, Marketing executive. They said no today. Nothing here is urgent.");
      await expect.poll(() => focused(host)).toBe("Later");
      expect(await modal(host).getByLabel("The day on which it comes back").inputValue()).toBe("2026-11-27");
      await modal(host).getByText("A no wants a little time.").waitFor();
      await modal(host).getByText("Then nothing more to do here today.").waitFor();
      expect(await modal(host).locator(".modal-button-container button").allTextContents()).toEqual([
        "Cancel",
        "Keep for later",
      ]);
      expect(await axeFindings(host, ".modal")).toEqual([]);
      await press(host, "Enter");
      await closed(host);
      await notice(host, "Looking back waits until Fri\u00a027\u00a0Nov.").waitFor();
      await expect.poll(() => host.read(LARKSPUR)).toBe(larkspur(`${NO}look_back: 2026-11-27\n`));
      await expect.poll(() => row(host).count()).toBe(0);
      await undo(host);
      await areAsBefore(host, NOTES);
    }));

  it.each([
    ["a day that is none", "", "Choose a day."],
    ["today", "2026-11-20", "Choose a day after today."],
  ])("later is not %s, which is said at the field", (_what, day, error) =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      await start(host);
      await modal(host).getByLabel("The day on which it comes back").fill(day);
      await press(host, "ControlOrMeta+Enter");
      await modal(host).getByText(error).waitFor();
      await expect.poll(() => focused(host)).toBe("The day on which it comes back");
      expect(host.read(LARKSPUR)).toBe(NOTES[LARKSPUR]);
    }),
  );

  it.each(["rejected", "closed"])("comes back on its day as one row, once, where it is %s", (status) => {
    const notes = { ...NOTES, [LARKSPUR]: larkspur(`${NO}look_back: 2026-11-27\n`).replace("rejected", status) };
    return withHost({ notes, now: "2026-11-27T09:00" }, async (host) => {
      await row(host).getByText("Look back, as you planned").waitFor();
      await row(host).getByText("You chose today for this. It comes once only.").waitFor();
      await row(host).locator("a.hear-back-row-title").focus();
      await press(host, "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Look back");
      await press(host, "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Skip it");
      await press(host, "Enter");
      await notice(host, "Skipped. “Insert reflection” does it on any day.").waitFor();
      await expect.poll(() => row(host).count()).toBe(0);
      expect(host.read(LARKSPUR)).toBe(NOTES[LARKSPUR].replace("rejected", status));
      await undo(host);
      await row(host).getByText("Look back, as you planned").waitFor();
      await areAsBefore(host, notes);
    });
  });

  it("is there before its day by no row at all", () =>
    withHost(
      { notes: { ...NOTES, [LARKSPUR]: larkspur(`${NO}look_back: 2026-11-27\n`) }, now: "2026-11-26T09:00" },
      async (host) => {
        await host.letPass(100);
        expect(await row(host).count()).toBe(0);
      },
    ));

  it("on its day it begins with the questions; saved, even empty, it does not come back", () => {
    const notes = { ...NOTES, [LARKSPUR]: larkspur(`${NO}look_back: 2026-11-27\n`) };
    return withHost({ notes, now: "2026-11-27T09:00" }, async (host) => {
      await row(host).locator("a.hear-back-row-title").focus();
      await press(host, "ArrowRight", "Enter");
      await expect.poll(() => focused(host)).toBe("Now");
      expect(await lead(host)).toBe("Larkspur Foods, Marketing executive. They said no on Fri 20 Nov.");
      await press(host, "ControlOrMeta+Enter");
      await closed(host);
      await notice(host, "Done. It does not come back.").waitFor();
      await expect.poll(() => row(host).count()).toBe(0);
      await areAsBefore(host, NOTES);
      await undo(host);
      await row(host).getByText("Look back, as you planned").waitFor();
      await areAsBefore(host, notes);
    });
  });
});

describe("looking back now", () => {
  it("by keyboard alone: answers, a lesson, a weak point and a practice go into the note of the round, undone as one", () =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      const { keyboard } = host.page;
      await start(host);
      await press(host, "ArrowDown");
      await expect.poll(() => focused(host)).toBe("Now");
      await modal(host).getByText("Goes into this note, under “Looking back”.").waitFor();
      await press(host, "Tab");
      await expect.poll(() => focused(host)).toBe("What went well, and is worth keeping?");
      await keyboard.type("I knew their range,");
      await press(host, "Enter");
      await keyboard.type("and said so early.");
      await press(host, "Tab", "Tab");
      await expect.poll(() => focused(host)).toBe("What was not in your hands?");
      await keyboard.type("<% tp.user.run() %> had the post already.");
      await press(host, "Tab");
      await expect.poll(() => focused(host)).toBe("Lesson 1");
      await keyboard.type("One figure for each example");
      await press(host, "Tab");
      await expect.poll(() => focused(host)).toBe("Take out: One figure for each example");
      await press(host, "Tab");
      await expect.poll(() => focused(host)).toBe("Lesson 2");
      await keyboard.type("A slip");
      await press(host, "Tab", "Enter");
      await expect.poll(() => modal(host).getByLabel("Lesson 2").inputValue()).toBe("");
      await modal(host).getByText("More, if you like: five more questions").focus();
      await press(host, "Enter", "Tab", "Tab", "Tab");
      await expect.poll(() => focused(host)).toBe("How did they treat you? Would you still want to work there?");
      await keyboard.type("Kindly.");
      expect(await modal(host).getByLabel("Nerves").isChecked()).toBe(true);
      await modal(host).getByLabel("Examples").focus();
      await press(host, "Space");
      await modal(host).getByLabel("One thing to practise").focus();
      await keyboard.type("Two examples with figures");
      expect(await modal(host).getByLabel("By", { exact: true }).inputValue()).toBe("2026-11-27");
      expect(await axeFindings(host, ".modal")).toEqual([]);
      await press(host, "ControlOrMeta+Enter");
      await closed(host);
      await notice(host, "Kept in “Larkspur Foods, first” and “Larkspur Foods”.").waitFor();
      await expect
        .poll(() => host.read(FIRST))
        .toBe(
          `${FIRST_ROUND.replace("  - nerves\n", "  - nerves\n  - examples\nlessons:\n  - One figure for each example\n")}
## Looking back on 12 November

Larkspur Foods, Marketing executive ^look-back-2026-11-12

**What went well, and is worth keeping?**

I knew their range,
and said so early.

**What was not in your hands?**

<\\% tp.user.run() %> had the post already.

**How did they treat you? Would you still want to work there?**

Kindly.
`,
        );
      expect(host.read(LARKSPUR)).toBe(
        `${NOTES[LARKSPUR]}\n- [ ] Two examples with figures (by 2026-11-27) ^hear-back-practice-2026-11-20\n`,
      );
      await start(host);
      expect(await modal(host).getByRole("radio", { name: "Later" }).isChecked()).toBe(true);
      await press(host, "Escape");
      await undo(host);
      await areAsBefore(host, NOTES);
    }));

  it("keeps what was typed over Escape, a click beside, another plugin’s stamp and a later day, until it is saved", () =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      const well = modal(host).getByLabel("What went well, and is worth keeping?");
      await start(host);
      await press(host, "ArrowDown");
      await well.fill("I knew their range.");
      await modal(host).getByLabel("Lesson 1").fill("One figure");
      await press(host, "Escape");
      await closed(host);
      host.write(LARKSPUR, host.read(LARKSPUR).replace("role:", "updated: 2026-11-20T09:00\nrole:"));
      await host.hears(LARKSPUR);
      await start(host);
      await expect.poll(() => focused(host)).toBe("Now");
      expect(await well.inputValue()).toBe("I knew their range.");
      expect(await modal(host).getByLabel("Lesson 1").inputValue()).toBe("One figure");
      await host.page.locator(".modal-bg").click({ position: { x: 5, y: 5 } });
      await closed(host);
      await start(host);
      await modal(host).getByRole("radio", { name: "Later" }).check();
      await modal(host).getByRole("button", { name: "Keep for later" }).click();
      await notice(host, "Looking back waits until").waitFor();
      await start(host);
      expect(await well.inputValue()).toBe("I knew their range.");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await closed(host);
      await expect.poll(() => host.read(FIRST)).toContain("\nI knew their range.\n");
      await expect.poll(() => host.read(LARKSPUR)).not.toContain("look_back");
      await start(host);
      await modal(host).getByRole("radio", { name: "Now" }).check();
      expect(await well.inputValue()).toBe("");
    }));

  it("says that the note is gone, and holds on to what was typed", () =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      await start(host);
      await modal(host).getByRole("radio", { name: "Now" }).check();
      const well = modal(host).getByLabel("What went well, and is worth keeping?");
      await well.fill("I knew their range.");
      rmSync(path.join(host.vault, FIRST));
      await host.hears(FIRST);
      await press(host, "ControlOrMeta+Enter");
      await modal(host)
        .getByText("Could not write to “Larkspur Foods, first”: it is no longer there. Nothing was changed.")
        .waitFor();
      expect(await well.inputValue()).toBe("I knew their range.");
    }));

  it("asks about no later day where there was no no, and stands beside the page of the template; undone in any order", () => {
    const open = { ...NOTES, [LARKSPUR]: larkspur().replace("rejected", "interviewing") };
    return withHost({ notes: open, open: FIRST }, async (host) => {
      await host.runCommand("Insert reflection");
      await host.until(() => host.read(FIRST).includes("^look-back-2026-11-12\n"));
      await start(host);
      expect(await lead(host)).toBe("Larkspur Foods, Marketing executive.");
      expect(await modal(host).getByRole("radio").count()).toBe(0);
      await expect.poll(() => focused(host)).toBe("What went well, and is worth keeping?");
      await host.page.keyboard.type("The figures.");
      await press(host, "ControlOrMeta+Enter");
      await closed(host);
      await expect.poll(() => host.read(FIRST)).toContain("^look-back-2026-11-12-2\n");
      await notice(host, "Drafted in").getByRole("button", { name: "Undo" }).click();
      await host.until(() => !host.read(FIRST).includes("^look-back-2026-11-12\n"));
      expect(host.read(FIRST)).toContain("\nThe figures.\n");
      await notice(host, "Kept in").getByRole("button", { name: "Undo" }).click();
      await areAsBefore(host, open);
    });
  });

  it("fits on a phone, at 320 pixels and in the dark", async () => {
    for (const device of [{ phone: true, theme: "dark" }, { width: 320 }] as const) {
      await withHost({ notes: NOTES, open: LARKSPUR, ...device }, async (host) => {
        await start(host);
        await modal(host).getByRole("radio", { name: "Now" }).check();
        await modal(host).getByText("More, if you like: five more questions").click();
        await modal(host).getByLabel("One thing to practise").waitFor();
        const overflow = await modal(host).evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(overflow).toBe(0);
        expect(await axeFindings(host, ".modal")).toEqual([]);
      });
    }
  });
});

describe("the ways in", () => {
  it("are the palette where a round was held or it has ended, and both menus", () =>
    withHost(
      {
        notes: {
          ...NOTES,
          "New.md": "---\ntype: application\ncompany: New Ltd\nstatus: applied\ndate_applied: 2026-11-18\n---\n",
        },
        open: "New.md",
      },
      async (host) => {
        await expect(host.runCommand("Look back…")).rejects.toThrow("does not offer");
        await rowOf(host, "New Ltd").locator("a").click({ button: "right" });
        expect(await host.page.locator(".menu-item").allTextContents()).not.toContain("Look back…");
        await press(host, "Escape");
        await host.openNote(LARKSPUR);
        await start(host);
        await press(host, "Escape");
        await closed(host);
      },
    ));

  it("name it once in the menu of a row that has it as a button", () =>
    withHost({}, async (host) => {
      await rowOf(host, "The Copper Kettle").locator("a").click({ button: "right" });
      const items = await host.page.locator(".menu-item").allTextContents();
      expect(items.filter((item) => item.startsWith("Look back"))).toEqual(["Look back…"]);
      await host.page.locator(".menu-item", { hasText: "Look back…" }).click();
      await modal(host).getByText("The Copper Kettle, Sous chef").waitFor();
    }));
});

describe("moving on", () => {
  const before = {
    ...NOTES,
    [LARKSPUR]: larkspur(
      "contact_log:\n  - 2026-11-12 thank-you\n  - 2026-11-19 heard no by phone from Joanna Reyes\n",
    ),
  };

  it("after a no looks back later, in the same act, and it comes back after the end", () =>
    withHost({ notes: before, open: LARKSPUR }, async (host) => {
      await host.runCommand("Move on…");
      expect(await modal(host).getByRole("radio", { name: "Later" }).isChecked()).toBe(true);
      const day = modal(host).getByLabel("The day on which it comes back");
      expect(await day.inputValue()).toBe("2026-11-27");
      await day.fill("2026-11-20");
      await modal(host).getByRole("button", { name: "Move on" }).click();
      await modal(host).getByText("Choose a day after today.").waitFor();
      await day.fill("2026-11-24");
      await modal(host).getByRole("button", { name: "Move on" }).click();
      await notice(host, "Moved on from Larkspur Foods.").waitFor();
      await expect.poll(() => host.read(LARKSPUR)).toContain("look_back: 2026-11-24\n");
      await expect.poll(() => row(host).count()).toBe(0);
      await host.fastForward("48:00:00");
      await host.fastForward("24:00:00");
      await host.letPass(100);
      expect(await row(host).count()).toBe(0);
      await host.fastForward("24:00:00");
      await row(host).getByRole("button", { name: "Look back" }).click();
      await expect.poll(() => focused(host)).toBe("Now");
      await modal(host).getByLabel("What would you do differently?").fill("Ask about the range.");
      await press(host, "ControlOrMeta+Enter");
      await closed(host);
      await expect.poll(() => row(host).count()).toBe(0);
      await expect.poll(() => host.read(LARKSPUR)).not.toContain("look_back");
      await undo(host);
      await row(host).getByText("Look back, as you planned").waitFor();
      await undo(host);
      await areAsBefore(host, before);
    }));

  it("with Now asks once it is done, and Escape leaves the end as it is", () =>
    withHost({ notes: before, open: LARKSPUR }, async (host) => {
      await host.runCommand("Move on…");
      await modal(host).getByRole("radio", { name: "Now" }).check();
      await modal(host).getByRole("button", { name: "Move on" }).click();
      await notice(host, "Moved on from Larkspur Foods.").waitFor();
      await expect.poll(() => focused(host)).toBe("Now");
      await modal(host).getByLabel("What would you do differently?").fill("Ask about the range.");
      await press(host, "Escape");
      await closed(host);
      await expect.poll(() => host.read(LARKSPUR)).toContain("status: closed\n");
      await areAsBefore(host, { [FIRST]: FIRST_ROUND });
      await start(host);
      expect(await modal(host).getByLabel("What would you do differently?").inputValue()).toBe("Ask about the range.");
    }));
});

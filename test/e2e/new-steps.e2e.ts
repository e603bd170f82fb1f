import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { NEW_STEPS } from "./new-steps-vault";
import { axeFindings, groupOf, notice, rowOf, withHost, withoutEmptyLog } from "./with-host";

type Path = keyof typeof NEW_STEPS;
const block = ({ page }: OpenHost) => page.locator(".hear-back-panel .hear-back-verdict");
const press = async ({ page }: OpenHost, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focusRow = (host: OpenHost, company: string) => rowOf(host, company).locator("a.hear-back-row-title").focus();
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
const isOnARow = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.matches("a.hear-back-row-title") ?? false);
/** Undoes what a notice says, and waits until the note is as it was. */
async function undo(host: OpenHost, said: string, path: Path): Promise<void> {
  await notice(host, said).getByRole("button", { name: "Undo" }).click();
  await notice(host, "Undone.").waitFor();
  await expect.poll(() => withoutEmptyLog(host.read(path))).toBe(NEW_STEPS[path]);
}
const on = (test: (host: OpenHost) => Promise<void>, open?: Path) =>
  withHost({ notes: NEW_STEPS, ...(open && { open }) }, test);

describe("the rows of steps that are no messages", () => {
  it.each([
    ["light", {}],
    ["dark", {}],
    ["light", { phone: true }],
  ] as const)("say what, when and why, in %s (%o)", (theme, device) =>
    withHost({ notes: NEW_STEPS, theme, ...device }, async (host) => {
      const said = async (company: string) =>
        (await rowOf(host, company).locator(".hear-back-step, .hear-back-due, .hear-back-who").allTextContents()).map(
          (words) => words.replaceAll("\u00a0", " "),
        );
      await expect
        .poll(() => said("Kestrel Maps"))
        .toEqual(["Hand in the task", "since Thu 19 Nov", "Gone already? Then say so here"]);
      expect(await said("Northgate College")).toEqual([
        "Hand in the task",
        "Wed 25 Nov",
        "Until then, nothing else is asked",
      ]);
      expect(await said("Linden Hotels")).toEqual(["Ask Ruth Aber for a new time", "since Thu 19 Nov", "By email"]);
      expect(await said("Seaton Ferries")).toEqual(["They said no. When was that?"]);
      expect(await said("Ormsby Dairy")).toEqual(["Ask Ada Rill for the time", "By email"]);
      expect(await said("Whitlow Garden Centre")).toEqual(["Nothing to do until Thu 26 Nov"]);
      expect(await said("Brook Mill")).toEqual(["Look back, as you planned", "Only you see this"]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }),
  );
});

describe("a task", () => {
  const SAID = "Logged: the task went today. Next step Fri\u00a027\u00a0Nov.";

  it("is handed in from its row, and undone", () =>
    on(async (host) => {
      await rowOf(host, "Kestrel Maps").getByRole("button", { name: "Handed in" }).click();
      await notice(host, SAID).waitFor();
      await expect.poll(() => host.read("Kestrel Maps.md")).toContain("  - 2026-11-20 task\n---\n");
      await undo(host, "Logged: the task", "Kestrel Maps.md");
    }));

  it("by keyboard alone, after which the focus is on a row", () =>
    on(async (host) => {
      await focusRow(host, "Kestrel Maps");
      await press(host, "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Handed in");
      await press(host, "Enter");
      await notice(host, SAID).waitFor();
      await expect.poll(() => groupOf(host, "Kestrel Maps")).toBe("Soon");
      await expect.poll(() => isOnARow(host)).toBe(true);
    }));

  it("goes before its day, from this note", () =>
    on(async (host) => {
      await block(host).getByText("Hand in the task by Wed\u00a025\u00a0Nov, 18:00").waitFor();
      await block(host).getByRole("button", { name: "Handed in" }).click();
      await notice(host, SAID).waitFor();
      await expect.poll(() => host.read("Northgate College.md")).toContain("  - 2026-11-20 task\n");
    }, "Northgate College.md"));
});

describe("a new time", () => {
  it("is asked for with a line that says so, and is called no reply to a no", () =>
    on(async (host) => {
      await rowOf(host, "Linden Hotels").getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "Question for a new time to Ruth Aber logged for Fri\u00a020\u00a0Nov.").waitFor();
      await expect
        .poll(() => host.read("Linden Hotels.md"))
        .toContain("  - 2026-11-20 answer by email to Ruth Aber — for a new time\n");
      await undo(host, "Question for a new time", "Linden Hotels.md");
    }));

  it("by keyboard, and the row waits for their time", () =>
    on(async (host) => {
      await focusRow(host, "Linden Hotels");
      await press(host, "ArrowRight", "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Mark sent");
      await press(host, "Enter");
      await expect
        .poll(async () => (await rowOf(host, "Linden Hotels").locator(".hear-back-step").innerText()).trim())
        .toBe("Nothing to do until Fri\u00a027\u00a0Nov");
      await expect.poll(() => isOnARow(host)).toBe(true);
    }));

  it("of a round that they promised has Draft and Mark sent, and no later day", () =>
    on(async (host) => {
      const row = rowOf(host, "Ormsby Dairy");
      const names = await row
        .getByRole("toolbar")
        .getByRole("button")
        .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
      expect(names).toEqual(["Draft", "Mark sent", "They replied", "Move on"]);
      await row.getByRole("button", { name: "Mark sent" }).click();
      await expect
        .poll(() => host.read("Ormsby Dairy.md"))
        .toContain("  - 2026-11-20 follow-up by email to Ada Rill\n");
    }));
});

describe("a no without its day", () => {
  const SEATON = "Seaton Ferries.md";
  const answer = (host: OpenHost, name: string) => rowOf(host, "Seaton Ferries").getByRole("button", { name });
  const field = (host: OpenHost) => rowOf(host, "Seaton Ferries").getByLabel("The day they said no");

  it("was said today, and is undone", () =>
    on(async (host) => {
      await answer(host, "Today").click();
      await notice(host, "Noted: they said no today.").waitFor();
      await expect.poll(() => host.read(SEATON)).toContain("  - 2026-11-20 heard no\n---\n");
      await undo(host, "Noted: they said no", SEATON);
      await answer(host, "Today").waitFor();
    }));

  it("was said yesterday, by keyboard alone: Right goes to the answers, and the focus stays in the list", () =>
    on(async (host) => {
      await focusRow(host, "Seaton Ferries");
      await press(host, "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Today");
      await press(host, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft");
      await expect.poll(() => focused(host)).toBe("Yesterday");
      await press(host, "Enter");
      await notice(host, "Noted: they said no yesterday.").waitFor();
      await expect.poll(() => host.read(SEATON)).toContain("  - 2026-11-19 heard no\n");
      await expect
        .poll(() => rowOf(host, "Seaton Ferries").locator(".hear-back-step").innerText())
        .toBe("Reply to Joan Pryor");
      await expect.poll(() => isOnARow(host)).toBe(true);
    }));

  it("was said on another day, in a field that opens in place of the answer; Escape goes back to it", () =>
    on(async (host) => {
      await focusRow(host, "Seaton Ferries");
      await press(host, "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
      await expect.poll(() => focused(host)).toBe("The day they said no");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await press(host, "ArrowRight", "ArrowDown", "Escape");
      await expect.poll(() => focused(host)).toBe("Another day…");
      await press(host, "Enter");
      await field(host).fill("2026-11-21");
      await press(host, "Enter");
      await rowOf(host, "Seaton Ferries").getByText("Choose today, or a day before it.").waitFor();
      await field(host).fill("2026-11-11");
      await press(host, "Enter");
      await rowOf(host, "Seaton Ferries").getByText("Choose a day after Wed\u00a011\u00a0Nov.").waitFor();
      expect(host.read(SEATON)).toBe(NEW_STEPS[SEATON]);
      await field(host).fill("2026-11-17");
      await press(host, "Enter");
      await notice(host, "Noted: they said no on Tue\u00a017\u00a0Nov.").waitFor();
      await expect.poll(() => host.read(SEATON)).toContain("  - 2026-11-17 heard no\n");
      await expect.poll(() => isOnARow(host)).toBe(true);
    }));

  it("leaves its note closed, where the field of the day is clicked", () =>
    on(async (host) => {
      await answer(host, "Another day…").click();
      await field(host).click();
      await rowOf(host, "Seaton Ferries").getByRole("button", { name: "Save" }).click();
      await rowOf(host, "Seaton Ferries").getByText("Choose a day.").click();
      await host.letPass(200);
      expect(await host.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBeUndefined();
    }));

  it("was none, and counts as open again; undone, it is asked about again", () =>
    on(async (host) => {
      await answer(host, "It was not a no").click();
      await notice(host, "Noted: it was not a no.").waitFor();
      await expect
        .poll(() => host.read(SEATON))
        .toBe(NEW_STEPS[SEATON].replace("status: rejected", "status: interviewing"));
      await expect
        .poll(() => rowOf(host, "Seaton Ferries").locator(".hear-back-step").innerText())
        .toBe("Follow up with Joan Pryor");
      await undo(host, "Noted: it was not a no.", SEATON);
    }));

  it("is answered in this note and in the dialog of the command too", () =>
    on(async (host) => {
      await expect
        .poll(() => block(host).locator(".hear-back-verdict-actions").getByRole("button").allInnerTexts())
        .toEqual(["Today", "Yesterday", "Another day…", "It was not a no"]);
      await host.runCommand("Should I follow up?");
      const modal = host.page.locator(".modal");
      await modal.getByRole("button", { name: "Another day…" }).click();
      await modal.getByLabel("The day they said no").fill("2026-11-18");
      await press(host, "Enter");
      await modal.waitFor({ state: "detached" });
      await notice(host, "Noted: they said no on Wed\u00a018\u00a0Nov.").waitFor();
      await expect.poll(() => host.read(SEATON)).toContain("  - 2026-11-18 heard no\n");
    }, SEATON));
});

describe("a look back that was put off to today", () => {
  const MILL = "Brook Mill.md";

  it("is done, and its day goes with it; Undo takes back both", () =>
    on(async (host) => {
      await rowOf(host, "Brook Mill").getByRole("button", { name: "Look back" }).click();
      await host.page.locator(".modal").getByLabel("What was not in your hands?").fill("The weather.");
      await press(host, "ControlOrMeta+Enter");
      await notice(host, "Kept in “Brook Mill”.").waitFor();
      await expect.poll(() => host.read(MILL)).toContain("## Looking back");
      await expect.poll(() => host.read(MILL)).not.toContain("look_back:");
      await expect.poll(() => rowOf(host, "Brook Mill").count()).toBe(0);
      await undo(host, "Kept in", MILL);
    }));

  it("is skipped by keyboard alone, and can be undone; after its end nothing is left to end", () =>
    on(async (host) => {
      await focusRow(host, "Brook Mill");
      await press(host, "ArrowRight", "ArrowRight");
      await expect.poll(() => focused(host)).toBe("Skip it");
      expect(await rowOf(host, "Brook Mill").getByRole("button", { name: "Move on" }).count()).toBe(0);
      await press(host, "Enter");
      await notice(host, "Skipped. “Insert reflection” does it on any day.").waitFor();
      await expect.poll(() => rowOf(host, "Brook Mill").count()).toBe(0);
      await expect.poll(() => isOnARow(host)).toBe(true);
      await undo(host, "Skipped.", MILL);
    }));
});

describe("what has been quiet for a while", () => {
  it("can be looked back on and moved on from, in this note", () =>
    on(async (host) => {
      await block(host).getByText("You applied on Mon\u00a013\u00a0Jul. You have not asked yet.").waitFor();
      await expect
        .poll(() => block(host).locator(".hear-back-verdict-actions").getByRole("button").allInnerTexts())
        .toEqual(["Look back", "Move on"]);
      await block(host).getByRole("button", { name: "Look back" }).click();
      await host.page.locator(".modal").getByText("Beck & Sons Roofing").waitFor();
      await press(host, "Escape");
      await block(host).getByRole("button", { name: "Move on" }).click();
      await host.page.locator(".modal").getByText("Move on from Beck & Sons Roofing").waitFor();
    }, "Beck & Sons Roofing.md"));
});

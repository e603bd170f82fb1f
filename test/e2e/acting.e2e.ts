import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SAMPLE_VAULT } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { groupOf, notice, rowOf, withHost } from "./with-host";

const MARLOW = "Jobs/Marlow Dental Care.md";
const PANEL_ROUND = "Interviews/Fenwick & Rowe, panel.md";
const original = (note: string) => readFileSync(path.join(SAMPLE_VAULT, note), "utf8");
const bodyOf = (text: string) => text.replace(/^---\n[^]*?\n---\n/, "");

const activePath = ({ page }: OpenHost) => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path);
/** Waits until the text is selected in the editor, and a moment longer: nobody types in the very instant of the focus. */
async function untilSelected(host: OpenHost, text: string): Promise<void> {
  await host.until(() =>
    host.page.evaluate(
      (wanted) => document.querySelector(".cm-focused") !== null && window.getSelection()?.toString() === wanted,
      text,
    ),
  );
  await host.letPass(100);
}

describe("Draft", () => {
  it("puts the follow-up at the end of the application's note, with the blank selected", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Marlow Dental Care").hover();
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Draft" }).click();
      await host.until(async () => (await activePath(host)) === MARLOW);
      await untilSelected(host, "[what draws you to this job]");
      await host.page.keyboard.type("the evening clinics");
      const text = await host.until(() => {
        const now = host.read(MARLOW);
        return now.includes("above all in the evening clinics.") ? now : undefined;
      });
      expect(text?.startsWith(original(MARLOW))).toBe(true);
      expect(text?.slice(original(MARLOW).length)).toBe(`
## Follow-up to Nina Patel

To: Nina Patel <nina.patel@marlowdental.example>
Subject: Receptionist, interview 5 November: next steps ^follow-up-nina-patel

Dear Ms Patel,

Thank you again for the interview on 5 November about the Receptionist role. I understood that you expected to decide by 13 November. I remain interested, above all in the evening clinics.

Could you tell me whether that date has moved? I can send references, or anything else that would help you.

Even a short reply would be welcome. Thank you for your time.

Kind regards,
[Your name]
`);
    }));

  it("can be undone, as long as nothing has been typed in it", () =>
    withHost({}, async (host) => {
      const draft = rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Draft" });
      await draft.click();
      await notice(host, "Drafted in “Marlow Dental Care”.").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await host.until(() => host.read(MARLOW) === original(MARLOW));
      await draft.click();
      await untilSelected(host, "[what draws you to this job]");
      await host.page.keyboard.type("clinics");
      await host.runCommand("Undo last action");
      await notice(
        host,
        "Not undone: the draft in “Marlow Dental Care” was changed since. It is still there.",
      ).waitFor();
      await host.until(() => host.read(MARLOW).includes("above all in clinics."));
    }));
});

describe("thank-you notes", () => {
  const drafts = (host: OpenHost) => host.read(PANEL_ROUND).match(/^## Thank-you to .*$/gm) ?? [];

  it("are three for three interviewers, none the second time, in reading view too", () => {
    const note = (log: string) =>
      `---\ntype: application\ncompany: Acme\nrole: Cook\ninterview_date: 2026-11-19\ninterviewers: [Dana Lee, Ravi Menon, Ingrid Solheim]\n${log}---\n\nMet all three.\n`;
    return withHost({ notes: { "Acme.md": note("") }, open: "Acme.md" }, async (host) => {
      const count = () => (host.read("Acme.md").match(/^## Thank-you to /gm) ?? []).length;
      await host.page.keyboard.press("ControlOrMeta+e");
      await host.page.locator(".markdown-preview-view", { hasText: "Met all three." }).waitFor();
      await host.runCommand("Insert thank-you notes");
      await host.until(() => count() === 3);
      await host.page.locator(".markdown-preview-view h2", { hasText: "Thank-you to Ingrid Solheim" }).waitFor();
      await host.runCommand("Insert thank-you notes");
      await host.letPass(300);
      expect(count()).toBe(3);
    });
  });

  it("of one person are drafted from their line in the row", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Fenwick & Rowe").locator(".hear-back-progress").click();
      await host.page.getByRole("button", { name: "Draft a thank-you to Ingrid Solheim" }).click();
      await host.until(() => drafts(host).length > 0);
      expect(drafts(host)).toEqual(["## Thank-you to Ingrid Solheim"]);
    }));
});

describe("the reflection", () => {
  it("goes into the note of the round that is open, and only once", () =>
    withHost({ open: "Interviews/Larkspur Foods, first.md" }, async (host) => {
      const note = "Interviews/Larkspur Foods, first.md";
      for (let time = 0; time < 2; time += 1) {
        await host.runCommand("Insert reflection");
        await host.until(() => host.read(note).includes("## Looking back on 28 October"));
      }
      await expect.poll(() => host.read(note).match(/^## Looking back/gm)).toHaveLength(1);
      await expect.poll(() => host.read(note)).toContain("Larkspur Foods, Marketing executive ^look-back-2026-10-28\n");
    }));

  it("is offered on the row that says to move on", () =>
    withHost({}, async (host) => {
      await rowOf(host, "The Copper Kettle").getByRole("button", { name: "Look back" }).click();
      const modal = host.page.locator(".modal");
      await modal.getByLabel("What would you do differently?").fill("Taste before I explain.");
      await modal.getByRole("button", { name: "Save" }).click();
      await host.until(() => host.read("Jobs/The Copper Kettle.md").includes("## Looking back on 21 October"));
    }));
});

describe("Mark sent", () => {
  const LINE = "  - 2026-11-20 follow-up by email to Nina Patel\n";

  it("adds one line to the log, leaves the body to the byte, moves the row; Undo takes it back", () =>
    withHost({}, async (host) => {
      await host.until(async () => (await groupOf(host, "Marlow Dental Care")) === "Overdue");
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "Follow-up to Nina Patel logged for Fri 20 Nov. Next step Tue\u00a01\u00a0Dec.").waitFor();
      await host.until(async () => (await groupOf(host, "Marlow Dental Care")) === "Waiting");
      const text = host.read(MARLOW);
      expect(text).toContain(`  - 2026-11-06 thank-you by email to Nina Patel\n${LINE}`);
      expect(bodyOf(text)).toBe(bodyOf(original(MARLOW)));
      expect(text.split("\n").length).toBe(original(MARLOW).split("\n").length + 1);
      await notice(host, "logged for").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await host.until(async () => (await groupOf(host, "Marlow Dental Care")) === "Overdue");
      await expect.poll(() => host.read(MARLOW)).toBe(original(MARLOW));
    }));

  it("gives the focus to the row in its place, and can be undone by command", () =>
    withHost({}, async (host) => {
      await rowOf(host, "Marlow Dental Care").locator("a").focus();
      await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("Enter");
      await host.until(async () => (await groupOf(host, "Marlow Dental Care")) === "Waiting");
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.textContent))
        .toContain("Brightline Electrical");
      await host.runCommand("Undo last action");
      await host.until(async () => (await groupOf(host, "Marlow Dental Care")) === "Overdue");
      await host.runCommand("Undo last action");
      await notice(host, "There is nothing to undo.").waitFor();
    }));

  it("logs a line for each of a panel, and takes all of them back at once", () =>
    withHost({}, async (host) => {
      const note = "Jobs/Fenwick & Rowe.md";
      await rowOf(host, "Fenwick & Rowe").getByRole("button", { name: "Mark all sent" }).click();
      await notice(host, "Thank-you to two people logged for Fri 20 Nov.").waitFor();
      await expect
        .poll(() => host.read(note))
        .toContain(
          "  - 2026-11-20 thank-you by email to Ravi Menon\n  - 2026-11-20 thank-you by email to Ingrid Solheim\n",
        );
      await host.runCommand("Undo last action");
      await host.until(() => !host.read(note).includes("Ravi"));
    }));

  it("does not lose what was typed in the second before", () =>
    withHost({ open: MARLOW }, async (host) => {
      await host.page.locator(".cm-line", { hasText: "They are moving" }).click();
      await host.page.keyboard.press("End");
      await host.page.keyboard.type(", they said");
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "logged for").waitFor();
      // At once: the editor would save itself only two seconds later.
      await expect.poll(() => host.read(MARLOW)).toContain("online booking next year, they said");
      await expect.poll(() => host.read(MARLOW)).toContain(LINE);
      await expect
        .poll(() => host.page.locator(".cm-content").innerText())
        .toContain("online booking next year, they said");
    }));

  it("is undone line by line, in any order, and keeps what came after", () =>
    withHost({}, async (host) => {
      const note = "Jobs/Fenwick & Rowe.md";
      await rowOf(host, "Fenwick & Rowe").locator(".hear-back-progress").click();
      for (const name of ["Ravi Menon", "Ingrid Solheim"]) {
        await host.page.getByRole("button", { name: `Mark sent: thank-you to ${name}` }).click();
        await notice(host, `thank-you to ${name}`).waitFor();
      }
      await notice(host, "thank-you to Ravi Menon").getByRole("button", { name: "Undo" }).click();
      await host.until(() => !host.read(note).includes("Ravi Menon"));
      await expect.poll(() => host.read(note)).toContain("  - 2026-11-20 thank-you by email to Ingrid Solheim\n");
    }));
});

describe("commands", () => {
  it("are offered only where they apply", () =>
    withHost({ open: "Notes/Lentil soup.md" }, async (host) => {
      const ASK = "Should I follow up?";
      const WHY = "Why is this note listed, or not?";
      const offered = async () => {
        await host.page.keyboard.press("ControlOrMeta+p");
        await host.page.locator(".prompt-input").fill("Hear Back");
        const names = await host.page.locator(".suggestion-item").allTextContents();
        await host.page.keyboard.press("Escape");
        return names.map((name) => name.replace("Hear Back: ", "")).sort();
      };
      const ALWAYS = [
        "Copy built-in templates to the templates folder",
        "Insert a template…",
        "New application",
        "Open insights",
        "Open the guide",
        "Record of my search",
        "Show follow-ups",
        "Undo last action",
        WHY,
      ];
      const HEARD = [
        "They replied…",
        "Log what you sent…",
        "Insert reflection",
        "Look back…",
        "Write down how it went…",
        ASK,
      ];
      const OPEN = ["Insert follow-up", "Mark sent", "Move on…", "New interview round…", "Snooze until…"];
      await expect.poll(() => offered()).toEqual(ALWAYS.sort());
      await host.openNote(MARLOW);
      await expect.poll(() => offered()).toEqual([...ALWAYS, ...HEARD, ...OPEN].sort());
      await host.openNote("Jobs/Harrow Textiles.md");
      await expect.poll(() => offered()).toEqual([...ALWAYS, ...HEARD, "Move on…"].sort());
      await host.openNote(PANEL_ROUND);
      await expect.poll(() => offered()).toContain("Insert thank-you notes");
    }));
});

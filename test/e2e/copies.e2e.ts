import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const NOTE = "Jobs/Larkspur Foods.md";
const COPY = "Jobs/Larkspur Foods (Conflicted copy phone 202611191805).md";
const text = (status: string, log: readonly string[], more = "", body = "") =>
  `---\ntype: application\ncompany: Larkspur Foods\nrole: Data analyst\nstatus: ${status}\ndate_applied: 2026-11-02\n${more}contact_log:\n${log.map((line) => `  - ${line}\n`).join("")}---\n\nA kind place.\n${body}`;
const FIRST = "2026-11-05 thank-you by email to Joanna Reyes";
const NOTES = {
  [NOTE]: text("interviewing", [FIRST]),
  [COPY]: text(
    "final round",
    [FIRST, "2026-11-19 heard deciding by phone from Joanna Reyes", "2026-11-20 follow-up by email to Joanna Reyes"],
    "response_by: 2026-11-24\n",
    "\n## Questions\n\n- Who leads the team?\n- What is the pay?\n- When do I start?\n",
  ),
};
const problemRow = (host: OpenHost) => rowOf(host, "Larkspur Foods").and(host.page.locator("[data-row^=problem]"));
const isThere = (host: OpenHost) => existsSync(path.join(host.vault, COPY));
const dialog = ({ page }: OpenHost) => page.locator(".modal");
const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.closest("label")?.querySelector(".hear-back-choice-name") ?? element)?.textContent ?? "";
  });
const compare = async (host: OpenHost) => {
  await problemRow(host).getByRole("button", { name: "Compare…" }).click();
  await dialog(host).waitFor();
};

describe("a conflicted copy that says more", () => {
  it("is compared, taken over and put into the trash by keyboard, and one Undo gives both back", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      const row = problemRow(host);
      await expect
        .poll(async () => words(await row.locator(".hear-back-why").textContent()))
        .toBe(
          "The copy from phone has two log lines, a date and three lines of text that the note has not. The status differs.",
        );
      expect(await row.locator(".hear-back-step").textContent()).toBe("A second copy says more");
      await row.locator("a").focus();
      await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
      await dialog(host).waitFor();
      expect(await dialog(host).locator(".modal-title").textContent()).toBe("A copy of “Larkspur Foods” says more");
      expect(words(await dialog(host).locator(".hear-back-form-lead").textContent())).toBe(
        "The copy was made on Thu 19 Nov, 18:05, by your sync program. Tick what the note should have as well.",
      );
      const result = dialog(host).locator(".hear-back-result");
      expect(words(await result.textContent())).toBe(
        "Two log lines, one date and three lines of text go into the note. The status is still to choose.",
      );
      await expect.poll(() => focused(host)).toContain("Log: 2026-11-19");
      await keyboard.press("Tab");
      await keyboard.press("Space");
      await expect.poll(async () => words(await result.textContent())).toContain("One log line, one date");
      await keyboard.press("Space");
      await keyboard.press("Control+Enter");
      const error = dialog(host).getByText("Choose one of the two. Nothing is guessed.");
      await error.waitFor();
      expect(host.read(NOTE)).toBe(NOTES[NOTE]);
      await expect.poll(() => host.page.evaluate(() => document.activeElement?.tagName)).toBe("FIELDSET");
      await keyboard.press("Tab");
      await keyboard.press("Space");
      await keyboard.press("ArrowDown");
      await expect.poll(async () => words(await result.textContent())).toContain("and the status go into the note.");
      await keyboard.press("Control+Enter");
      await host.until(() => !isThere(host));
      expect(host.read(NOTE)).toContain("status: final round");
      expect(host.read(NOTE)).toContain("response_by: 2026-11-24");
      expect(host.read(NOTE)).toContain("2026-11-20 follow-up by email to Joanna Reyes");
      expect(host.read(NOTE)).toMatch(
        /A kind place\.\n\n## Questions\n\n- Who leads.*\n- What.*\n- When do I start\?\n$/,
      );
      const said = notice(
        host,
        "Taken over: two log lines, a date, three lines of text, the status. The copy is in the trash.",
      );
      await said.getByRole("button", { name: "Undo" }).click();
      await host.until(() => isThere(host) && host.read(COPY) === NOTES[COPY] && host.read(NOTE) === NOTES[NOTE]);
      await problemRow(host).waitFor();
    }));

  it("is looked at again where the note changes while the dialog is open", () =>
    withHost({ notes: NOTES }, async (host) => {
      await compare(host);
      const changed = text("interviewing", [FIRST, "2026-11-20 follow-up by email to Joanna Reyes"]);
      host.write(NOTE, changed);
      await dialog(host).getByText("In the note.").click();
      await dialog(host).getByRole("button", { name: "Take over" }).click();
      await dialog(host).getByText("Not written: the note has changed since. Here it is as it stands now.").waitFor();
      expect([host.read(NOTE), host.read(COPY)]).toEqual([changed, NOTES[COPY]]);
      await expect
        .poll(async () => words(await dialog(host).locator(".hear-back-result").textContent()))
        .toBe("One log line, one date and three lines of text go into the note.");
      await dialog(host).getByRole("button", { name: "Take over" }).click();
      await host.until(() => !isThere(host));
      expect(host.read(NOTE)).toContain("2026-11-19 heard deciding by phone from Joanna Reyes");
      expect(host.read(NOTE).match(/2026-11-20 follow-up/g)).toHaveLength(1);
    }));

  it("keeps what was ticked and chosen when the dialog is left and opened again", () =>
    withHost({ notes: NOTES }, async (host) => {
      await compare(host);
      await dialog(host).getByLabel("response_by: 2026-11-24").uncheck();
      await dialog(host).getByText("In the copy.").click();
      await dialog(host).getByLabel("Then put the copy into the trash").uncheck();
      await host.page.keyboard.press("Escape");
      await dialog(host).waitFor({ state: "detached" });
      await compare(host);
      expect(words(await dialog(host).locator(".hear-back-result").textContent())).toBe(
        "Two log lines, three lines of text and the status go into the note.",
      );
      expect(await dialog(host).getByLabel("Then put the copy into the trash").isChecked()).toBe(false);
    }));

  it.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["narrow", { width: 320 }],
    ["on a phone", { phone: true }],
  ] as const)("can be used by everybody: %s", (_case, options) =>
    withHost({ notes: NOTES, ...options }, async (host) => {
      await problemRow(host).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await compare(host);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await dialog(host).getByRole("button", { name: "Take over" }).click();
      await dialog(host).getByText("Choose one of the two.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
    }),
  );
});

describe("a copy that says no more", () => {
  it("has no row, and one has it as soon as its text says more", () =>
    withHost({ notes: { [NOTE]: NOTES[NOTE], [COPY]: NOTES[NOTE] } }, async (host) => {
      await rowOf(host, "Larkspur Foods").waitFor();
      expect(await problemRow(host).count()).toBe(0);
      host.write(COPY, `${NOTES[NOTE]}\nBy train.\n`);
      await expect
        .poll(async () => words(await problemRow(host).locator(".hear-back-why").textContent()))
        .toBe("The copy from phone has a line of text that the note has not.");
    }));
});

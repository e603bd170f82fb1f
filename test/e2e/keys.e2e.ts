/** The panel and a message's line by keyboard: where the focus goes, and a letter for each act of a row. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const ACME =
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-05\npreparation: 4\nconfidence: 3\nfooting: 4\ncontact_log:\n  - 2026-11-06 thank-you";
const WAITING = ACME.replace("2026-11-05", "2026-11-18").replace("2026-11-06", "2026-11-19");
const PANEL_OF_TWO = `${ACME.replace("2026-11-05", "2026-11-19").split("\ncontact_log")[0] ?? ""}\ninterviewers:\n  - Ida Brook\n  - Sam Reid`;
const MESSAGE = `## Follow-up to Dana Lee

To: Dana Lee <dana@acme.example>
Subject: Cook, interview 5 November: next steps ^follow-up-dana-lee

Dear Dana,

One line.

Kind regards,
Ana
`;

const modal = ({ page }: OpenHost) => page.locator(".modal");
const focused = ({ page }: OpenHost) => page.evaluate(() => document.activeElement?.textContent.trim());
const focusedRow = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.closest(".hear-back-row-title")?.getAttribute("data-stop"));
const toRow = (host: OpenHost, company: string) => rowOf(host, company).locator("a").first().focus();

describe("Show follow-ups", () => {
  it("puts the focus on the first row, also where the panel is open already", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await expect.poll(() => focusedRow(host)).toBe("Acme.md");
      await host.page.locator(".cm-content").focus();
      await host.runCommand("Show follow-ups");
      await expect.poll(() => focusedRow(host)).toBe("Acme.md");
    }));

  it("puts it on the first control where there is no row", () =>
    withHost({ notes: { "Diary.md": "Nothing of ours.\n" } }, async (host) => {
      await expect.poll(() => focused(host)).toBe("Create your first note");
    }));

  it("is not the same as a panel that opens by itself, which takes no focus", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md", isPanelHidden: true }, async (host) => {
      await rowOf(host, "Acme").waitFor();
      expect(await host.page.evaluate(() => document.activeElement?.closest(".hear-back-panel"))).toBeNull();
    }));
});

describe("a letter on a row", () => {
  it("M marks sent and D drafts, as the menu of the row says", () =>
    withHost({ notes: { "Acme.md": note(ACME) } }, async (host) => {
      await toRow(host, "Acme");
      await host.page.keyboard.press("Shift+F10");
      const items = host.page.locator(".menu-item", { has: host.page.locator("kbd") });
      await expect
        .poll(() => items.allTextContents())
        .toEqual(["Draft D", "Mark sent M", "They replied… R", "Snooze until… S"]);
      await host.page.keyboard.press("Escape");
      await host.page.keyboard.press("m");
      await host.until(() => host.read("Acme.md").includes("2026-11-20 follow-up by email to Dana Lee\n"));
      await host.runCommand("Undo last action");
      await host.until(() => !host.read("Acme.md").includes("2026-11-20 follow-up"));
      await expect
        .poll(() => rowOf(host, "Acme").locator(".hear-back-step").innerText())
        .toBe("Follow up with Dana Lee");
      await toRow(host, "Acme");
      await host.page.keyboard.press("d");
      await host.until(() => host.read("Acme.md").includes("^follow-up-dana-lee"));
    }));

  it("R logs a reply and S snoozes, also on a row that waits and has them in its menu alone", () =>
    withHost({ notes: { "Acme.md": note(WAITING) } }, async (host) => {
      for (const [key, title] of [
        ["r", "What did they say?"],
        ["S", "Snooze"],
      ] as const) {
        await toRow(host, "Acme");
        await host.page.keyboard.press(key);
        await modal(host).getByText(title).first().waitFor();
        await host.page.keyboard.press("Escape");
        await modal(host).waitFor({ state: "detached" });
      }
    }));

  it("chooses from the menu while that is open", () =>
    withHost({ notes: { "Acme.md": note(ACME) } }, async (host) => {
      await rowOf(host, "Acme").click({ button: "right" });
      await host.page.locator(".menu").waitFor();
      await host.page.keyboard.press("s");
      await modal(host).getByText("Snooze").first().waitFor();
      await expect.poll(() => host.page.locator(".menu").count()).toBe(0);
    }));

  it.each(["ControlOrMeta+m", "Alt+m", "x"])("leaves %s alone", (key) =>
    withHost({ notes: { "Acme.md": note(ACME) } }, async (host) => {
      const before = host.read("Acme.md");
      await toRow(host, "Acme");
      await host.page.keyboard.press(key);
      await host.page.keyboard.press("r");
      await modal(host).waitFor();
      expect(host.read("Acme.md")).toBe(before);
      await expect.poll(() => host.page.locator(".notice").count()).toBe(0);
    }),
  );

  it("does what the row does not offer: nothing", () =>
    withHost({ notes: { "Acme.md": note(WAITING) } }, async (host) => {
      const before = host.read("Acme.md");
      await toRow(host, "Acme");
      await host.page.keyboard.press("d");
      await host.page.keyboard.press("m");
      await host.page.keyboard.press("r");
      await modal(host).waitFor();
      expect(host.read("Acme.md")).toBe(before);
    }));

  it("is that of the person, on a person of a panel", () =>
    withHost({ notes: { "Acme.md": note(PANEL_OF_TWO) } }, async (host) => {
      await toRow(host, "Acme");
      await host.page.keyboard.press("Space");
      await host.page.locator(".hear-back-person-name", { hasText: "Sam Reid" }).focus();
      await host.page.keyboard.press("m");
      await host.until(() => host.read("Acme.md").includes("thank-you by email to Sam Reid"));
      expect(host.read("Acme.md")).not.toContain("to Ida Brook");
    }));

  it("counts beside the open note as well, where its act stands there", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      const verdict = host.page.locator(".hear-back-verdict");
      await verdict.getByRole("button", { name: "Draft" }).focus();
      await host.page.keyboard.press("m");
      await host.until(() => host.read("Acme.md").includes("2026-11-20 follow-up by email to Dana Lee\n"));
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }));
});

describe("the line under a subject, by keyboard", () => {
  const lineOf = ({ page }: OpenHost, view: string) => page.locator(`${view} .hear-back-draft-line`);
  const cursorLine = ({ page }: OpenHost) =>
    page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest(".cm-line")?.textContent);

  it("is reached from the text by a command, and Escape goes back to it", () =>
    withHost(
      { notes: { "Acme.md": note(ACME, `\n${MESSAGE}${"\nMore.\n".repeat(200)}`) }, open: "Acme.md" },
      async (host) => {
        const { page } = host;
        await page.locator(".cm-line", { hasText: "Dear Dana," }).click();
        await host.runCommand("Go to the buttons of a message");
        await expect.poll(() => focused(host)).toBe("Copy");
        await page.keyboard.press("Tab");
        await expect.poll(() => focused(host)).toBe("Open in mail");
        await page.keyboard.press("Escape");
        await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
        await expect.poll(() => cursorLine(host)).toContain("Subject: Cook");
      },
    ));

  it("is found where it had scrolled out of sight", () =>
    withHost(
      { notes: { "Acme.md": note(ACME, `\n${MESSAGE}${"\nMore.\n".repeat(400)}`) }, open: "Acme.md" },
      async (host) => {
        await host.page.locator(".cm-line", { hasText: "Dear Dana," }).click();
        await host.page.keyboard.press("ControlOrMeta+End");
        await expect.poll(() => lineOf(host, ".cm-editor").count()).toBe(0);
        await host.runCommand("Go to the buttons of a message");
        await expect.poll(() => focused(host)).toBe("Copy");
      },
    ));

  it("in reading view is reached by Tab and by the command; Escape gives the keys back to the text", () =>
    withHost({ notes: { "Acme.md": note(ACME, `\n${MESSAGE}`) }, open: "Acme.md" }, async (host) => {
      const { page } = host;
      await page.keyboard.press("ControlOrMeta+e");
      await lineOf(host, ".markdown-preview-view").waitFor();
      await page.locator(".markdown-preview-view").focus();
      for (let at = 0; at < 30 && (await focused(host)) !== "Copy"; at += 1) await page.keyboard.press("Tab");
      await expect.poll(() => focused(host)).toBe("Copy");
      await page.keyboard.press("Escape");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className))
        .toContain("markdown-preview-view");
      await host.runCommand("Go to the buttons of a message");
      await expect.poll(() => focused(host)).toBe("Copy");
      await expect.poll(() => notice(host, "").count()).toBe(0);
    }));
});

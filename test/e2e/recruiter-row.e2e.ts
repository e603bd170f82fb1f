import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, rowOf, withHost, withoutEmptyLog } from "./with-host";

const via = (company: string, role: string, more: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\nstatus: interviewing\nrecruiter: Tom Adeyemi\nroute: recruiter\nfooting: 4\n${more}\n---\n\nHello.\n`;
const thanked = (day: string) => `interview_date: ${day}\ncontact_log:\n  - ${day} thank-you by phone`;
const NOTES = {
  "Jobs/Brightline.md": via(
    "Brightline Electrical",
    "Electrician",
    `response_by: 2026-11-18\n${thanked("2026-11-10")}`,
  ),
  "Jobs/Pennine.md": via("Pennine Rail", "Signal technician", thanked("2026-11-17")),
  "Jobs/Aldgate.md": via("Aldgate Print", "Finisher", `response_by: 2026-11-19\n${thanked("2026-11-12")}`),
  "Jobs/Acme.md":
    "---\ntype: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-19\nfooting: 4\ncontact_log:\n  - 2026-11-19 thanks\n---\n",
};
const PATHS = ["Jobs/Brightline.md", "Jobs/Pennine.md", "Jobs/Aldgate.md"];
const ROW = "Tom Adeyemi";
const CALLED = "  - 2026-11-20 call to Tom Adeyemi\n";

const tom = (host: OpenHost) => rowOf(host, ROW);
const roles = (host: OpenHost) => tom(host).getByRole("list", { name: "Roles to ask about" });
const activePath = ({ page }: OpenHost) => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path);
const focused = ({ page }: OpenHost) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("aria-label") ??
      (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
const lines = (host: OpenHost) =>
  tom(host).evaluate((row) =>
    [
      ".hear-back-row-title",
      ".hear-back-step",
      ".hear-back-due",
      ".hear-back-why",
      ".hear-back-touch",
      ".hear-back-who",
    ]
      .map((part) => (row.querySelector(part)?.textContent ?? "").replace(/\s+/g, " "))
      .filter((part) => part !== ""),
  );

describe("a recruiter with several roles", () => {
  it("has one row, counted once, in the place of the first role", () =>
    withHost({ notes: NOTES }, async (host) => {
      await expect
        .poll(() => lines(host))
        .toEqual([
          "Tom Adeyemi recruiter",
          "Ask about three roles",
          "since Thu 19 Nov",
          "One call is enough. Each note gets its line.",
          "Which ones",
          "By phone",
        ]);
      await expect.poll(() => groupOf(host, ROW)).toBe("Overdue");
      await expect.poll(() => host.page.locator(".hear-back-sentence").textContent()).toContain("One to do today.");
      await expect.poll(() => host.page.locator(".status-bar-item").textContent()).toBe("One to do today");
      for (const company of ["Brightline Electrical", "Pennine Rail", "Aldgate Print"])
        await expect.poll(() => rowOf(host, company).count()).toBe(0);
    }));

  it("opens its roles by a click, each of which leads to its note", () =>
    withHost({ notes: NOTES }, async (host) => {
      await tom(host).locator(".hear-back-step").click();
      await expect
        .poll(() => roles(host).getByRole("listitem").allInnerTexts())
        .toEqual([
          expect.stringMatching(/^Brightline Electrical Electrician\s+by Wed\s18\sNov$/),
          expect.stringMatching(/^Aldgate Print Finisher\s+by Thu\s19\sNov$/),
          expect.stringMatching(/^Pennine Rail Signal technician\s+no date given$/),
        ]);
      await expect.poll(() => activePath(host)).toBeUndefined();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await roles(host).getByText("Pennine Rail").click();
      await expect.poll(() => activePath(host)).toBe("Jobs/Pennine.md");
      const which = tom(host).getByRole("button", { name: "Which ones", description: "Which roles of Tom Adeyemi" });
      await expect.poll(() => which.getAttribute("aria-expanded")).toBe("true");
      await which.click();
      await roles(host).waitFor({ state: "detached" });
    }));

  it("is gone through by keyboard", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { page } = host;
      const press = async (key: string) => page.keyboard.press(key);
      await tom(host).locator(".hear-back-row-title").focus();
      await press("Space");
      await roles(host).waitFor();
      const passed: string[] = [];
      for (let at = 0; at < 3; at += 1) {
        await press("ArrowDown");
        passed.push(await focused(host));
      }
      expect(passed).toEqual(["Brightline Electrical", "Aldgate Print", "Pennine Rail"]);
      await press("ArrowUp");
      await press("Enter");
      await expect.poll(() => activePath(host)).toBe("Jobs/Aldgate.md");
      await tom(host).locator(".hear-back-row-title").focus();
      await press("Space");
      await roles(host).waitFor({ state: "detached" });
      await press("Enter");
      await roles(host).waitFor();
      const reached: string[] = [];
      for (let at = 0; at < 6; at += 1) {
        await press("ArrowRight");
        reached.push(await focused(host));
      }
      expect(reached).toEqual(["Which ones", "Call notes", "Mark as called", "They replied", "Snooze", "Move on"]);
      await press("Escape");
      await expect.poll(() => focused(host)).toBe("Tom Adeyemi recruiter");
    }));

  it("is rung once: a line in each note, with one Undo, and the focus stays in the panel", () =>
    withHost({ notes: NOTES }, async (host) => {
      await tom(host).locator(".hear-back-row-title").focus();
      for (let at = 0; at < 3; at += 1) await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("Enter");
      await notice(host, "Logged: a call to Tom Adeyemi, in three notes.").waitFor();
      for (const path of PATHS) await expect.poll(() => host.read(path)).toContain(CALLED);
      await tom(host).waitFor({ state: "detached" });
      await rowOf(host, "Pennine Rail").waitFor();
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.closest(".hear-back-panel") !== null))
        .toBe(true);
      await notice(host, "Logged:").getByRole("button", { name: "Undo" }).click();
      for (const path of PATHS)
        await expect.poll(() => withoutEmptyLog(host.read(path))).toBe(NOTES[path as keyof typeof NOTES]);
      await tom(host).waitFor();
    }));

  it("has its call notes in the note of the first role, and opens them then", () =>
    withHost({ notes: NOTES }, async (host) => {
      await tom(host).getByRole("button", { name: "Call notes" }).click();
      await expect.poll(() => host.read("Jobs/Brightline.md")).toContain("## Call to Tom Adeyemi");
      await expect.poll(() => activePath(host)).toBe("Jobs/Brightline.md");
      await tom(host).getByRole("button", { name: "Copy" }).waitFor();
      await tom(host).getByRole("button", { name: "Call notes" }).click();
      await expect.poll(() => host.read("Jobs/Brightline.md").match(/## Call to/g)?.length).toBe(1);
    }));

  it("is snoozed with all roles", () =>
    withHost({ notes: NOTES }, async (host) => {
      await tom(host).getByRole("button", { name: "Snooze" }).click();
      const dialog = host.page.locator(".modal");
      await dialog.getByText("Tom Adeyemi, three roles").waitFor();
      await dialog.getByLabel("Day").fill("2026-11-20");
      await dialog.getByText("Choose a day after today.").waitFor();
      await dialog.getByLabel("Day").fill("2026-11-25");
      await dialog.getByRole("button", { name: "Save" }).click();
      await notice(host, "Snoozed until Wed").waitFor();
      for (const path of PATHS) await expect.poll(() => host.read(path)).toContain("follow_up: 2026-11-25");
      await expect.poll(() => groupOf(host, "Pennine Rail")).toBe("Soon");
    }));

  it("asks for which role, before what they said and before an end", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { page } = host;
      await tom(host).getByRole("button", { name: "They replied" }).click();
      await page.getByPlaceholder("For which role?").waitFor();
      await page.locator(".suggestion-item", { hasText: "Pennine Rail, Signal technician" }).click();
      const dialog = page.locator(".modal");
      await dialog.locator(".modal-title", { hasText: "What did they say?" }).waitFor();
      await dialog.getByText("Pennine Rail, Signal technician").waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await tom(host).getByRole("button", { name: "Move on" }).click();
      await page.getByPlaceholder("For which role?").waitFor();
      await page.keyboard.press("Enter");
      await dialog.getByText("Move on from Brightline Electrical").waitFor();
    }));

  it("has a menu of its own, and each role has that of its application", () =>
    withHost({ notes: NOTES }, async (host) => {
      const items = () => host.page.locator(".menu .menu-item").allTextContents();
      await tom(host).locator(".hear-back-row-title").focus();
      await host.page.keyboard.press("Shift+F10");
      await expect
        .poll(items)
        .toEqual([
          "Call notes D",
          "Mark as called M",
          "They replied… R",
          expect.stringMatching(/^Snooze until Mon\s23\sNov$/),
          expect.stringMatching(/^Snooze until Tue\s24\sNov$/),
          expect.stringMatching(/^Snooze until Fri\s27\sNov$/),
          "Snooze until… S",
          "Move on…",
        ]);
      await host.page.keyboard.press("Escape");
      await host.page.keyboard.press("Space");
      await roles(host).getByText("Pennine Rail").click({ button: "right" });
      await expect.poll(items).toContain("Open note");
    }));

  it("is the answer for the note of each of its roles, with what can be done for all", () =>
    withHost({ notes: NOTES, open: "Jobs/Pennine.md" }, async (host) => {
      const block = host.page.locator(".hear-back-verdict");
      await expect
        .poll(() => block.locator(".hear-back-verdict-answer").textContent())
        .toBe("Yes, ask Tom Adeyemi about three roles today");
      await block.getByRole("button", { name: "Mark as called" }).click();
      for (const path of PATHS) await expect.poll(() => host.read(path)).toContain(CALLED);
    }));

  it("has its two acts and the menu in words on a phone", () =>
    withHost({ notes: NOTES, phone: true }, async (host) => {
      await expect
        .poll(() => tom(host).locator(".hear-back-actions button").allInnerTexts())
        .toEqual(["Call notes", "Mark as called", ""]);
    }));
});

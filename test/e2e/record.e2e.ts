import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RECORD } from "../../src/words/record";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, withHost } from "./with-host";

const ACME = `---
type: application
company: Acme
role: Cook
status: interviewing
date_applied: 2026-11-02
interview_date: 2026-11-05
interviewers: [Nina Patel, Bo Hill]
contact_log:
  - 2026-11-02 applied by website
  - 2026-11-06 thank-you by email to Nina Patel
  - 2026-11-12 follow-up by phone to Nina Patel
---
`;
const NOTE = "Jobs/Record of my search, November 2026.md";
const CSV = "Jobs/record-2026-11.csv";
const SETTINGS = { yourName: "Ana Pires", reference: "4471-20" };
const OPTIONS = { notes: { "Jobs/Acme.md": ACME }, settings: SETTINGS };

const record = ({ page }: OpenHost) => page.locator(".hear-back-record");
const button = (host: OpenHost, name: string) => record(host).getByRole("button", { name, exact: true });
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const sentence = async (host: OpenHost) => plain((await record(host).getByRole("status").textContent()) ?? "");
const rows = async (host: OpenHost) => {
  const all = await record(host)
    .locator("tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent).join(" | ")));
  return all.map(plain);
};
const isThere = (host: OpenHost, file: string) => existsSync(path.join(host.vault, file));
const openRecord = async (host: OpenHost) => {
  await host.runCommand("Record of my search");
  await record(host).waitFor();
};

const ALL = [
  "Mon 2 Nov | Application | Acme | Cook | Website |  | ",
  "Thu 5 Nov | Interview | Acme | Cook |  | Nina Patel and one more | Waiting",
  "Fri 6 Nov | Thank-you | Acme | Cook | Email | Nina Patel | ",
  "Thu 12 Nov | Follow-up | Acme | Cook | Phone | Nina Patel | Waiting",
];

describe("the record of the search", () => {
  it("opens from the menu of the panel and by its command, in one tab, with the month so far", () =>
    withHost(OPTIONS, async (host) => {
      await host.page.locator(".hear-back-header .clickable-icon").click();
      await host.page.locator(".menu-item", { hasText: RECORD.title }).click();
      await record(host).waitFor();
      await openRecord(host);
      expect(await record(host).count()).toBe(1);
      await expect.poll(() => rows(host)).toEqual(ALL);
      expect(await record(host).getByRole("heading", { level: 3 }).textContent()).toBe(
        "Ana Pires, 1 to 20 November 2026",
      );
      expect(await sentence(host)).toBe(
        "Reference 4471-20. Four entries: one application, one interview, one message, one call.",
      );
    }));

  it("follows the days that are chosen, what counts, and the notes", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      const days = record(host).getByLabel("Days");
      await days.selectOption("Last week");
      await expect.poll(() => rows(host)).toEqual([ALL[3]]);
      await days.selectOption("Last month");
      const then = "A contact counts once it stands in a note’s log.";
      await expect.poll(() => sentence(host)).toBe(`Nothing is noted between Thu 1 Oct and Sat 31 Oct. ${then}`);
      expect(await record(host).getByRole("button").count()).toBe(0);

      await record(host).getByLabel("From").fill("2026-11-05");
      await record(host).getByLabel("To", { exact: true }).fill("2026-11-06");
      expect(await days.locator("option:checked").textContent()).toBe("Other days");
      await expect.poll(() => rows(host)).toEqual(ALL.slice(1, 3));
      await record(host).getByLabel("Messages").uncheck({ force: true });
      await expect.poll(() => rows(host)).toEqual([ALL[1]]);

      host.write("Jobs/Acme.md", ACME.replace("interview_date: 2026-11-05", "interview_date: 2026-11-04"));
      await expect.poll(() => sentence(host)).toContain("Nothing of what counts is noted");
      await record(host).getByLabel("From").fill("2026-11-07");
      await expect
        .poll(() => record(host).getByRole("alert").textContent())
        .toBe("The last day is before the first one.");
      await record(host).getByLabel("From").fill("");
      await expect.poll(() => sentence(host)).toBe("Choose both days.");
    }));

  it("is put into a note, which can be opened and taken back", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      await button(host, "Put into a note").click();
      const said = notice(host, "Written: “Record of my search, November 2026”.");
      await said.waitFor();
      expect(host.read(NOTE)).toContain(
        "| Thu 5 Nov | Interview | Acme | Cook |  | Nina Patel and one more | Waiting |",
      );
      await said.getByRole("button", { name: "Undo" }).click();
      await host.until(() => !isThere(host, NOTE));

      await button(host, "Put into a note").click();
      await said.getByRole("button", { name: "Open" }).click();
      await host.page.waitForFunction((file) => window.host.app.workspace.getActiveFile()?.path === file, NOTE);
      expect(await record(host).count()).toBe(1);
      await host.runCommand("Undo last action");
      await host.until(() => !isThere(host, NOTE));
    }));

  it("is saved for spreadsheets, and that is taken back unless the file was changed", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      await button(host, "Save as CSV").click();
      const said = notice(host, `Saved beside your notes: ${CSV}`);
      await said.waitFor();
      const csv = host.read(CSV);
      expect(csv).toMatch(/^\ufeffDate,What,Employer,Role,How,Contact,Result\r\n2026-11-02,Application,Acme,Cook,/);
      expect(csv).toContain('2026-11-05,Interview,Acme,Cook,,"Nina Patel, Bo Hill",Waiting\r\n');
      await said.getByRole("button", { name: "Undo" }).click();
      await host.until(() => !isThere(host, CSV));

      await button(host, "Save as CSV").click();
      await said.waitFor();
      const changed = "Date,What\r\n";
      host.write(CSV, changed);
      await host.hears(CSV);
      await said.getByRole("button", { name: "Undo" }).click();
      await notice(host, "Not undone").waitFor();
      expect(host.read(CSV)).toBe(changed);
    }));

  it("is copied as a table", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      await button(host, "Copy").click();
      await notice(host, "Copied as a table.").waitFor();
      const copied = await host.clipboardText();
      expect(copied).toMatch(/^## Ana Pires, 1 to 20 November 2026\n\nReference 4471-20\. Four entries: /);
      expect(copied).toContain("| Mon 2 Nov | Application | Acme | Cook | Website |  |  |");
    }));

  it("is printed alone and whole, and leaves nothing behind", () =>
    withHost({ ...OPTIONS, theme: "dark" }, async (host) => {
      const lines = Array.from({ length: 230 }, (_line, at) => {
        const on = `2026-0${String(1 + Math.floor(at / 28))}-${String(1 + (at % 28)).padStart(2, "0")}`;
        return `  - ${on} thank-you by email to Nina Patel\n`;
      });
      host.write("Jobs/Acme.md", ACME.replace("contact_log:\n", `contact_log:\n${lines.join("")}`));
      await host.hears("Jobs/Acme.md");
      await openRecord(host);
      await record(host).getByLabel("From").fill("2026-01-01");
      await expect.poll(async () => (await rows(host)).length).toBe(200);
      await host.page.evaluate(() => {
        window.print = () => undefined;
      });
      await button(host, "Print").click();
      const sheet = host.page.locator("body > .hear-back-print");
      expect(await sheet.isVisible()).toBe(false);
      await host.page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await sheet.locator("tbody tr").count()).toBe(234);
      expect(await host.page.locator(".workspace").isVisible()).toBe(false);
      const colours = await sheet
        .locator("td")
        .first()
        .evaluate((cell) => {
          const { color } = getComputedStyle(cell);
          return [color, getComputedStyle(cell.closest(".hear-back-insights") ?? cell).backgroundColor];
        });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await host.page.emulateMedia({ media: null });
      await host.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(await sheet.count()).toBe(0);

      await button(host, "Show more").click();
      await expect.poll(async () => (await rows(host)).length).toBe(234);
      expect(await button(host, "Show more").count()).toBe(0);
      expect(await host.page.evaluate(() => document.activeElement?.textContent)).toBe("Put into a note");
    }));

  it("is done by keyboard alone", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      const focused = () =>
        host.page.evaluate(() => {
          const element = document.activeElement;
          return element?.closest("label")?.textContent ?? element?.textContent ?? "";
        });
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await host.page.keyboard.press(key);
      };
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.classList.contains("hear-back-record-view")))
        .toBe(true);
      await press("Tab");
      await press("ArrowUp");
      await expect.poll(() => rows(host)).toEqual([ALL[3]]);
      await press("ArrowDown");
      await expect.poll(() => rows(host)).toEqual(ALL);
      await host.until(async () => {
        await press("Tab");
        return (await focused()) === "Messages";
      });
      await press("Space");
      await expect.poll(() => rows(host)).toEqual([ALL[0], ALL[1], ALL[3]]);
      await host.until(async () => {
        await press("Tab");
        return (await focused()) === "Put into a note";
      });
      await press("Enter");
      await host.until(() => isThere(host, NOTE));
    }));

  it("shows what counts where the system chooses the colours too", () =>
    withHost(OPTIONS, async (host) => {
      await openRecord(host);
      await record(host).getByText("Calls", { exact: true }).click();
      await expect.poll(() => rows(host)).toEqual(ALL.slice(0, -1));
      await host.page.emulateMedia({ forcedColors: "active" });
      const chip = (name: string) => record(host).locator(".hear-back-chip", { hasText: name });
      const background = (name: string) => chip(name).evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await background("Calls")).not.toBe(await background("Messages"));
      await host.page.emulateMedia({ forcedColors: "none" });
    }));

  it("has the two settings at its head, as they are changed", () =>
    withHost({ notes: OPTIONS.notes }, async (host) => {
      await openRecord(host);
      const head = record(host).getByRole("heading", { level: 3 });
      await expect.poll(() => head.textContent()).toBe("1 to 20 November 2026");
      const settings = await host.openSettings();
      await settings.getByLabel("Reference number").fill("BG 77");
      await settings.getByLabel("Your name").fill("Ana Pires");
      await host.page.keyboard.press("Tab");
      await host.page.keyboard.press("Escape");
      await expect.poll(() => head.textContent()).toBe("Ana Pires, 1 to 20 November 2026");
      await expect.poll(() => sentence(host)).toMatch(/^Reference BG 77\. /);
    }));

  it.each([
    { theme: "light" as const, width: 1440 },
    { theme: "dark" as const, width: 1440 },
    { theme: "light" as const, width: 820 },
    { theme: "dark" as const, phone: true },
    { theme: "light" as const, phone: true, width: 320 },
  ])("reads well: %o", (options) =>
    withHost({ ...options, isPanelHidden: true }, async (host) => {
      await openRecord(host);
      await host.until(async () => (await rows(host)).length > 10);
      await expect.poll(() => axeFindings(host, ".hear-back-record-view")).toEqual([]);
      const sideways = await host.page
        .locator(".hear-back-record-view")
        .evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(sideways).toBe(false);
      if (!("phone" in options)) return;
      const heights = await record(host)
        .locator("button, select, input[type=date], .hear-back-chip")
        .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
      expect(heights.filter((height) => height < 44)).toEqual([]);
    }),
  );
});

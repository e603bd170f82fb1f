/** Adding what a row lacks, by keyboard from its menu, from its button, and by command; undone byte for byte. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const BUSES = "Jobs/Calder Valley Buses.md";
const MILL = "Jobs/Sandford Mill.md";
const OAKHURST = "Jobs/Oakhurst Logistics.md";
const job = (company: string, role: string, more: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\n${more}\n---\n\nNotes.\n`;
const person = (company: string, email: string) => `---\ntype: person\ncompany: ${company}\nemail: ${email}\n---\n`;
const NOTES = {
  [BUSES]: job("Calder Valley Buses", "Driver", "status: applied\ndate_applied: 2026-11-02"),
  [MILL]: job("Sandford Mill", "Weaver", "status: interviewing\ncontact: Ruth Aber"),
  [OAKHURST]: job(
    "Oakhurst Logistics",
    "Team leader",
    "status: screening\ninterview_date: 2026-11-17\nround: phone screen\ncontact: Grace Obi\ncontact_log:\n  - 2026-11-18 thank-you",
  ),
  "People/Sam Reid.md": person("Calder Valley Buses", "sam.reid@caldervalley.example"),
  "People/Ana Samuels.md": person("Fenwick & Rowe", "ana@fenwickrowe.example"),
};

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
const listed = (host: OpenHost) => modal(host).getByRole("option").allInnerTexts();
const menu = async (host: OpenHost, company: string) => {
  await rowOf(host, company).locator("a").focus();
  await host.page.keyboard.press("Shift+F10");
  await host.page.locator(".menu-item").first().waitFor();
  return host.page.locator(".menu-item-title").allTextContents();
};
/** Goes down the menu of a row, and takes what has these words. */
const takeInMenu = async (host: OpenHost, company: string, words: string) => {
  const at = (await menu(host, company)).indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  for (let step = 0; step <= at; step += 1) await host.page.keyboard.press("ArrowDown");
  await host.page.keyboard.press("Enter");
  await modal(host).waitFor();
};
const undoneBy = async (host: OpenHost, said: string, path: keyof typeof NOTES) => {
  await notice(host, said).getByRole("button", { name: "Undo" }).click();
  await notice(host, "Undone.").waitFor();
  await expect.poll(() => host.read(path)).toBe(NOTES[path]);
};

describe("what a row lacks", () => {
  it("is offered in its menu, and nothing else", () =>
    withHost({ notes: NOTES }, async (host) => {
      const missing = async (company: string) => {
        const titles = (await menu(host, company)).filter((title) => title.startsWith("Add "));
        await host.page.keyboard.press("Escape");
        return titles;
      };
      await expect
        .poll(() => missing("Calder Valley Buses"))
        .toEqual(["Add a contact…", "Add the interview’s date…", "Add the day they named…"]);
      expect(await missing("Sandford Mill")).toEqual(["Add the interview’s date…", "Add the day they named…"]);
      expect(await missing("Oakhurst Logistics")).toEqual(["Add the day they named…"]);
    }));

  it("is offered by command on the open note", () =>
    withHost({ notes: NOTES, open: OAKHURST }, async (host) => {
      await host.page.keyboard.press("ControlOrMeta+p");
      await host.page.locator(".prompt-input").fill("Hear Back: Add");
      await expect
        .poll(() => host.page.locator(".suggestion-item").allTextContents())
        .toEqual(["Hear Back: Add the day they named…"]);
    }));
});

describe("a row that has nobody to write to", () => {
  it("says so, and its button is reached by the arrows", () =>
    withHost({ notes: NOTES, open: BUSES }, async (host) => {
      const row = rowOf(host, "Calder Valley Buses");
      await expect.poll(() => row.locator(".hear-back-step").innerText()).toBe("Nobody to write to yet");
      expect(await row.locator(".hear-back-why").innerText()).toBe(
        "You applied on Mon\u00a02\u00a0Nov. You know one person here.",
      );
      const thisNote = host.page.locator(".hear-back-verdict");
      await thisNote.getByText("Nobody to write to yet").waitFor();
      await thisNote.getByRole("button", { name: "Add a contact…" }).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await row.locator("a").focus();
      for (let at = 0; at < 3 && (await focused(host)) !== "Add a contact…"; at += 1)
        await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("Enter");
      await modal(host).getByText("Calder Valley Buses, Driver").waitFor();
    }));
});

describe("a contact", () => {
  it("is found among the people notes by keyboard alone, linked, and taken back", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await takeInMenu(host, "Calder Valley Buses", "Add a contact…");
      await keyboard.type("sam r");
      await expect
        .poll(() => listed(host))
        .toEqual(["Sam Reid\nsam.reid@caldervalley.example, from your people notes", "sam r\nAs you wrote it"]);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await keyboard.press("Enter");
      await expect.poll(() => modal(host).getByLabel("Name").inputValue()).toBe("Sam Reid");
      expect(await modal(host).getByLabel("Email address").inputValue()).toBe("sam.reid@caldervalley.example");
      await modal(host).getByText("Then: follow up with Sam Reid, today.").waitFor();
      await keyboard.press("Enter");
      await closed(host);
      await expect.poll(() => host.read(BUSES)).toContain('contact:\n  - "[[Sam Reid]]"\n');
      await rowOf(host, "Calder Valley Buses").getByText("Follow up with Sam Reid").waitFor();
      await undoneBy(host, "Added: Sam Reid, for Calder Valley Buses.", BUSES);
    }));

  it("may be as it was written, with an address", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await takeInMenu(host, "Calder Valley Buses", "Add a contact…");
      await keyboard.type("Sam Reid");
      await expect.poll(() => listed(host).then((all) => all.length)).toBe(2);
      await keyboard.press("ArrowDown");
      await expect
        .poll(() => modal(host).locator('[aria-selected="true"]').innerText())
        .toBe("Sam Reid\nAs you wrote it");
      await keyboard.press("Enter");
      await keyboard.press("Tab");
      await keyboard.type("sam");
      await keyboard.press("Control+Enter");
      await modal(host).getByText("Write it as in dana@acme.example.").waitFor();
      await keyboard.type("@home.example");
      await keyboard.press("Control+Enter");
      await closed(host);
      await expect.poll(() => host.read(BUSES)).toContain("contact:\n  - Sam Reid <sam@home.example>\n");
      await undoneBy(host, "Added: Sam Reid, for Calder Valley Buses.", BUSES);
    }));

  it("is asked for in vain without a name, and stays typed when Escape closes first the list and then the dialog", () =>
    withHost({ notes: NOTES, open: BUSES }, async (host) => {
      const { keyboard } = host.page;
      await host.runCommand("Add a contact…");
      await modal(host).waitFor();
      await keyboard.press("Control+Enter");
      await modal(host).getByText("Write a name.").waitFor();
      await keyboard.press("ArrowDown");
      await expect.poll(() => listed(host)).toEqual([expect.stringContaining("Sam Reid")]);
      await keyboard.type("sam");
      await expect.poll(() => listed(host).then((all) => all.length)).toBe(3);
      await keyboard.press("Escape");
      await expect.poll(() => listed(host)).toEqual([]);
      expect(await modal(host).count()).toBe(1);
      await keyboard.press("Escape");
      await closed(host);
      await host.runCommand("Add a contact…");
      await expect.poll(() => modal(host).getByLabel("Name").inputValue()).toBe("sam");
      expect(await listed(host)).toEqual([]);
      expect(host.read(BUSES)).toBe(NOTES[BUSES]);
    }));
});

describe("a day", () => {
  it("of the interview says what follows, and is taken back", () =>
    withHost({ notes: NOTES }, async (host) => {
      await takeInMenu(host, "Sandford Mill", "Add the interview’s date…");
      await host.page.keyboard.press("Control+Enter");
      await modal(host).getByText("Choose a day.").waitFor();
      await modal(host).getByLabel("Day", { exact: true }).fill("2026-12-09");
      await modal(host).getByLabel("Time, if you like").fill("14:00");
      await modal(host).getByText("Then prepare for Wed\u00a09\u00a0Dec.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await host.page.keyboard.press("Enter");
      await closed(host);
      await expect.poll(() => host.read(MILL)).toContain("interview_date: 2026-12-09T14:00");
      await undoneBy(host, "Added: the interview on Wed\u00a09\u00a0Dec, 14:00, for Sandford Mill.", MILL);
    }));

  it("that they named is told in their words, with what those mean, and is taken back", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await takeInMenu(host, "Oakhurst Logistics", "Add the day they named…");
      await modal(host).getByText("A follow-up waits until it has passed.").waitFor();
      await keyboard.type("soon");
      await modal(host).getByText("No day in these words. You can choose one.").waitFor();
      await keyboard.press("Control+Enter");
      await modal(host).getByText("Choose a day.").waitFor();
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type("within a fortnight");
      await modal(host).getByText("That means Tue\u00a01\u00a0Dec, counted from your call.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await keyboard.press("Escape");
      await closed(host);
      await takeInMenu(host, "Oakhurst Logistics", "Add the day they named…");
      await expect.poll(() => modal(host).getByLabel("The day they named").inputValue()).toBe("within a fortnight");
      await keyboard.press("Enter");
      await expect.poll(() => focused(host)).toBe("Add");
      await keyboard.press("Enter");
      await closed(host);
      await expect.poll(() => host.read(OAKHURST)).toContain("response_by: 2026-12-01\n");
      await undoneBy(host, "Added: the day they named, Tue\u00a01\u00a0Dec, for Oakhurst Logistics.", OAKHURST);
    }));

  it("that they named cannot lie before they said it", () =>
    withHost({ notes: NOTES }, async (host) => {
      await takeInMenu(host, "Oakhurst Logistics", "Add the day they named…");
      await host.page.keyboard.type("13 November");
      await modal(host).getByText("13 Nov lies before your call. Write the day that is meant.").waitFor();
      await host.page.keyboard.press("Control+Enter");
      await expect.poll(() => modal(host).locator('[aria-invalid="true"]').count()).toBe(1);
      expect(host.read(OAKHURST)).toBe(NOTES[OAKHURST]);
    }));
});

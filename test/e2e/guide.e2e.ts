import { describe, expect, it } from "vitest";
import { MENUS } from "../../src/words/menus";
import type { OpenHost } from "../host/open-host";
import { axeFindings, withHost } from "./with-host";

const DENTAL_CARE = "Jobs/Marlow Dental Care.md";

const guide = ({ page }: OpenHost) => page.locator(".hear-back-guide");
const section = (host: OpenHost, title: string) =>
  guide(host).locator("section", { has: host.page.getByRole("heading", { name: title, exact: true }) });
const buttonsOf = (host: OpenHost, title: string) => section(host, title).getByRole("button").allInnerTexts();
const answer = async ({ page }: OpenHost) =>
  (await page.locator(".hear-back-verdict").innerText()).replaceAll("\u00a0", " ");
const openGuide = async (host: OpenHost) => {
  await host.runCommand("Open the guide");
  await guide(host).waitFor();
};

describe("the guide", () => {
  it("stands in one tab, however often it is opened, and is in the menu of the panel", () =>
    withHost({ open: DENTAL_CARE }, async (host) => {
      await host.page.locator(".hear-back-header .clickable-icon").click();
      await host.page.locator(".menu-item", { hasText: MENUS.openGuide }).click();
      await guide(host).waitFor();
      await openGuide(host);
      expect(await guide(host).count()).toBe(1);
      expect(await guide(host).isVisible()).toBe(true);
    }));

  it("leads to the application that a section is about today, and stays open beside it", () =>
    withHost({}, async (host) => {
      await openGuide(host);
      expect(await buttonsOf(host, "Thank the panel")).toEqual(["Show Fenwick & Rowe"]);
      expect(await buttonsOf(host, "Write it down on the same day")).toEqual([]);
      await section(host, "Thank the panel").getByRole("button").click();
      await expect.poll(() => answer(host)).toContain("Fenwick & Rowe");
      await openGuide(host);
      expect(await guide(host).count()).toBe(1);
    }));

  it("follows the notes", () =>
    withHost({}, async (host) => {
      await openGuide(host);
      await section(host, "Thank the panel").getByRole("button").waitFor();
      const note = "Interviews/Fenwick & Rowe, panel.md";
      host.write(note, host.read(note).replace(/^interview_date:.*$/m, "interview_date: 2026-12-09"));
      await expect.poll(() => buttonsOf(host, "Thank the panel")).toEqual([]);
    }));

  it("leads to the panel and to a first note, where there is none yet", () =>
    withHost({ notes: { "Soup.md": "Leeks.\n" }, isPanelHidden: true }, async (host) => {
      await openGuide(host);
      expect(await buttonsOf(host, "The first week")).toEqual(["Show follow-ups", "New application"]);
      expect(await buttonsOf(host, "Move on")).toEqual([]);
      await section(host, "The first week").getByRole("button", { name: "New application" }).click();
      await host.page.locator(".modal form").waitFor();
      await host.page.keyboard.press("Escape");
      await section(host, "The first week").getByRole("button", { name: "Show follow-ups" }).click();
      await host.page.locator(".hear-back-panel").waitFor();
    }));

  it("takes the focus, so that no key goes to a row, and Tab leads into its contents", () =>
    withHost({}, async (host) => {
      const isFocusWithin = () =>
        host.page.evaluate(() => document.activeElement?.closest(".hear-back-guide-view") !== null);
      for (let time = 0; time < 2; time += 1) {
        await host.runCommand("Show follow-ups");
        await expect.poll(isFocusWithin).toBe(false);
        await openGuide(host);
        await expect.poll(isFocusWithin).toBe(true);
      }
      await host.page.keyboard.press("Tab");
      await expect.poll(() => host.page.evaluate(() => document.activeElement?.textContent)).toBe("The first week");
    }));

  it("can be read by keyboard: a line of its contents goes to the heading, and Tab on from there", () =>
    withHost({}, async (host) => {
      await openGuide(host);
      await guide(host).locator("nav").getByRole("button", { name: "Too much, and too little" }).focus();
      await host.page.keyboard.press("Enter");
      const focused = () => host.page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toBe("Too much, and too little");
      await host.page.keyboard.press("Tab");
      await expect.poll(focused).toBe("Show follow-ups");
    }));

  it.each([
    { theme: "light" as const, width: 1280 },
    { theme: "dark" as const, width: 1280 },
    { theme: "light" as const, width: 920 },
    { theme: "dark" as const, width: 820 },
    { theme: "dark" as const, phone: true },
  ])("reads well: %o", (options) =>
    withHost({ ...options, isPanelHidden: true }, async (host) => {
      await openGuide(host);
      await expect.poll(() => axeFindings(host, ".hear-back-guide")).toEqual([]);
      const sideways = await guide(host).evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(sideways).toBe(false);
    }),
  );

  it("is not hidden behind the panel on a phone", () =>
    withHost({ phone: true }, async (host) => {
      await openGuide(host);
      await expect.poll(() => host.page.locator(".hear-back-panel").isVisible()).toBe(false);
    }));

  it("is printed without what is there to be pressed", () =>
    withHost({ isPanelHidden: true }, async (host) => {
      await openGuide(host);
      await host.page.emulateMedia({ media: "print" });
      expect(await guide(host).getByRole("button").count()).toBe(0);
      expect(await guide(host).getByRole("heading").count()).toBeGreaterThan(10);
      await host.page.emulateMedia({ media: null });
    }));
});

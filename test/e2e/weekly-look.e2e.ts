/** The one notice a week, for those who asked for it: what happened in it, and the way to Insights. */
import { describe, expect, it } from "vitest";
import { SETTINGS_FILE } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const SAID = "Your week: one application, one interview, two messages, one call.";
const application = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Planner\nstatus: interviewing\ncontact: Dana Lee\n${properties}---\n`;
const NOTES = {
  "Jobs/Acme.md": application("Acme", "date_applied: 2026-11-14\ncontact_log:\n  - 2026-11-20 call to Dana Lee\n"),
  "Jobs/Beta.md": application(
    "Beta",
    "date_applied: 2026-10-01\ninterview_date: 2026-11-17\ncontact_log:\n  - 2026-11-13 follow-up\n  - 2026-11-17 thank-you to Ana\n  - 2026-11-17 thank-you to Ben\n",
  ),
};
const QUIET = { "Jobs/Acme.md": application("Acme", "date_applied: 2026-11-10\ncontact_log:\n") };
const ON = { settings: { weeklyLook: "friday" }, isPanelHidden: true, notes: NOTES };

const said = (host: OpenHost) => notice(host, "Your week");
const tabsOfInsights = ({ page }: OpenHost) =>
  page.evaluate(() => window.host.app.workspace.getLeavesOfType("hear-back-insights").length);

async function reopen({ page }: OpenHost): Promise<void> {
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
}

/** Whatever is said on opening is said by the time at which the panel shows its rows. */
async function untilRead(host: OpenHost): Promise<void> {
  await host.runCommand("Show follow-ups");
  await host.page.locator(".hear-back-row").first().waitFor();
}

describe("the weekly look", () => {
  it("is said on its day, once, and opens Insights", () =>
    withHost(ON, async (host) => {
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
      await expect.poll(() => axeFindings(host, ".notice-container")).toEqual([]);
      await said(host).getByRole("button", { name: "Open" }).click();
      await expect.poll(() => tabsOfInsights(host)).toBe(1);
      await reopen(host);
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
      expect(host.read(SETTINGS_FILE)).toBe(JSON.stringify(ON.settings));
    }));

  it("is said again a week later, and on another device", () =>
    withHost(ON, async (host) => {
      await said(host).waitFor();
      await untilRead(host);
      host.write("Jobs/Acme.md", application("Acme Limited", "contact_log:\n  - 2026-11-26 follow-up\n"));
      await rowOf(host, "Acme Limited").waitFor();
      await host.fastForward(7 * 24 * 60 * 60 * 1000);
      await notice(host, "Your week: one message.").waitFor();
      await notice(host, SAID).waitFor({ state: "detached" });
      await host.page.evaluate(() => {
        localStorage.clear();
      });
      await reopen(host);
      await notice(host, "Your week: one message.").waitFor();
    }));

  it("is said when its day begins, to whoever looks here", () =>
    withHost({ ...ON, now: "2026-11-19T23:50" }, async (host) => {
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
      const look = (isHere: boolean) =>
        host.page.evaluate((focused) => {
          document.hasFocus = () => focused;
          window.dispatchEvent(new Event(focused ? "focus" : "blur"));
        }, isHere);
      await look(false);
      await host.fastForward("08:00:00");
      await host.until(() => host.page.evaluate(() => new Date().getDate() === 20));
      expect(await said(host).count()).toBe(0);
      await look(true);
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
    }));

  it.each([
    ["unless it was asked for", { settings: {} }],
    ["on another day", { settings: { weeklyLook: "sunday" } }],
    ["where nothing happened", { notes: QUIET }],
  ])("is not said %s", (_where, options) =>
    withHost({ ...ON, ...options }, async (host) => {
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
    }),
  );

  it("is not said after the next thing that one does, where nothing had happened before", () =>
    withHost({ ...ON, notes: QUIET }, async (host) => {
      await untilRead(host);
      host.write("Jobs/Acme.md", application("Acme Limited", "contact_log:\n  - 2026-11-20 follow-up\n"));
      await rowOf(host, "Acme Limited").waitFor();
      expect(await said(host).count()).toBe(0);
    }));

  it("waits until all notes have been read", () =>
    withHost({ ...ON, query: "cache=late" }, async (host) => {
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
    }));

  it("has its day chosen in settings, and switched off there", () =>
    withHost({ ...ON, settings: {} }, async (host) => {
      const settings = await host.openSettings();
      const choice = settings.getByLabel("A weekly look");
      expect(await choice.locator("option").allTextContents()).toEqual(
        "Off Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
      );
      expect(await choice.inputValue()).toBe("off");
      await choice.selectOption("Friday");
      await host.until(() => host.read(SETTINGS_FILE).includes('"weeklyLook": "friday"'));
      expect(await axeFindings(host, ".mod-settings")).toEqual([]);
      await host.page.keyboard.press("Escape");
      await reopen(host);
      await said(host).waitFor();
      const again = (await host.openSettings()).getByLabel("A weekly look");
      expect(await again.inputValue()).toBe("friday");
      await again.selectOption("Off");
      await host.until(() => host.read(SETTINGS_FILE).includes('"weeklyLook": "off"'));
    }));
});

/** The one notice a day: what is due, said when Obsidian opens, for those who asked for it. */
import { describe, expect, it } from "vitest";
import { SETTINGS_FILE, storeSettings } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const SAID = "to do today.";
const ON = { settings: { sayOnOpening: true }, isPanelHidden: true };
const application = (company: string, interviewDate: string) =>
  `---\ntype: application\ncompany: ${company}\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: ${interviewDate}\ncontact_log:\n  - ${interviewDate} thank-you\n---\n`;

async function reopen(host: OpenHost): Promise<void> {
  await host.page.reload();
  await host.page.locator("body[data-ready]").waitFor();
}

/** Whatever is said on opening is said by the time at which the status bar tells the same. */
async function isSaid(host: OpenHost, text = SAID): Promise<boolean> {
  await host.page.locator(".status-bar-item", { hasText: text.replace(/\.$/, "") }).waitFor();
  return (await notice(host, text).count()) > 0;
}

describe("on opening, what is due", () => {
  it("is not said unless somebody asked for it", () =>
    withHost({ isPanelHidden: true }, async (host) => {
      await expect.poll(() => isSaid(host)).toBe(false);
    }));

  it("is said once a day, with a button that opens the panel", () =>
    withHost(ON, async (host) => {
      await expect.poll(() => isSaid(host)).toBe(true);
      await expect.poll(() => notice(host, SAID).locator("span").textContent()).toBe("Four to do today.");
      await host.page.evaluate(() => {
        window.host.app.workspace.rightSplit.collapse();
      });
      await notice(host, SAID).getByRole("button", { name: "Open" }).click();
      await rowOf(host, "Marlow Dental Care").waitFor();
      await notice(host, SAID).waitFor({ state: "detached" });
      await reopen(host);
      await expect.poll(() => isSaid(host)).toBe(false);
      await expect.poll(() => host.read(SETTINGS_FILE)).toBe(JSON.stringify(ON.settings));
    }));

  it("is said again on the next day, but not because the day turned", () =>
    withHost({ ...ON, now: "2026-11-19T09:00", notes: { "A.md": application("Acme", "2026-11-05") } }, async (host) => {
      const said = "One to send today.";
      await expect.poll(() => isSaid(host, said)).toBe(true);
      await host.fastForward("24:00:00");
      await notice(host, said).waitFor({ state: "detached" });
      await host.until(() => host.page.evaluate(() => new Date().getDate() === 20));
      await host.page.evaluate(() => new Promise(requestAnimationFrame));
      await expect.poll(() => isSaid(host, said)).toBe(false);
      await reopen(host);
      await expect.poll(() => isSaid(host, said)).toBe(true);
      await reopen(host);
      await expect.poll(() => isSaid(host, said)).toBe(false);
    }));

  it.each([
    ["where nothing is due", { "A.md": application("Acme", "2026-11-17") }, "2026-11-20T09:00"],
    ["on a Saturday", { "A.md": application("Acme", "2026-11-05") }, "2026-11-21T09:00"],
    ["where there is no note of ours", { "Soup.md": "Lentils" }, "2026-11-20T09:00"],
  ])("is not said %s", (_where, notes, now) =>
    withHost({ ...ON, notes, now }, async (host) => {
      await host.runCommand("Show follow-ups");
      await host.page.locator(".hear-back-sentence", { hasNotText: "Reading your notes" }).waitFor();
      await expect.poll(() => host.page.locator(".notice").count()).toBe(0);
    }),
  );

  it("waits until all notes have been read", () =>
    withHost({ ...ON, query: "cache=late" }, async (host) => {
      await notice(host, "Four to do today.").waitFor();
      await expect.poll(() => host.page.locator(".notice").count()).toBe(1);
    }));

  it("is reached by Tab, opens the panel by Enter, and has nothing that axe finds", () =>
    withHost({ ...ON, query: "layout=deferred" }, async (host) => {
      const { page } = host;
      await notice(host, SAID).waitFor();
      await expect.poll(() => axeFindings(host, ".notice-container")).toEqual([]);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
      });
      await host.until(async () => {
        await page.keyboard.press("Shift+Tab");
        return page.evaluate(() => document.activeElement?.textContent === "Open");
      });
      await page.keyboard.press("Enter");
      await rowOf(host, "Marlow Dental Care").waitFor();
    }));

  it("is switched on in settings, and said from the next opening on", () =>
    withHost({ isPanelHidden: true }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel("Say on opening what is due").click();
      await host.until(() => host.read(SETTINGS_FILE).includes('"sayOnOpening": true'));
      await host.page.keyboard.press("Escape");
      await expect.poll(() => isSaid(host)).toBe(false);
      await reopen(host);
      await expect.poll(() => isSaid(host)).toBe(true);
    }));
});

describe("a device", () => {
  it("is not silenced by another one that has said it: the day is kept out of the vault", () =>
    withHost(ON, async (host) => {
      await expect.poll(() => isSaid(host)).toBe(true);
      await host.page.evaluate(() => {
        localStorage.clear();
      });
      storeSettings(host.vault, JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>);
      await reopen(host);
      await expect.poll(() => isSaid(host)).toBe(true);
    }));
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS_FILE } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, readPanel, rowOf, withHost } from "./with-host";

const VAULT = {
  "Jobs/Beta.md": "---\ntype: application\ncompany: Beta\nstatus: shelved\ndate_applied: 2026-11-16\n---\n",
  "Jobs/Templates/Mine.md": "Hello",
};
const FOLDER = path.dirname(SETTINGS_FILE);
const COPY = "data-broken-2026-11-20.json";
const NEWER = "These settings come from a newer version. They are kept as they are; update this device to change them.";

const panelHas = (host: OpenHost, text: string) => host.until(async () => (await readPanel(host)).includes(text));
const settingsOf = (host: OpenHost) => JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>;
const trouble = ({ page }: OpenHost) => page.locator(".hear-back-settings-trouble");
const controls = ({ page }: OpenHost) =>
  page
    .locator(".modal.mod-settings .vertical-tab-content")
    .locator("input, select, textarea, button")
    .filter({ visible: true });
/** The names, or what else tells them apart, of the controls that can be used. */
const usable = (host: OpenHost) =>
  controls(host).evaluateAll((all) => all.filter((one) => !one.matches(":disabled")).map((one) => one.outerHTML));

describe("settings of a newer version", () => {
  const NEWER_FILE =
    '{"version": 2,\n  "yourName": "Ana Pires", "folders": {"read": ["Jobs"]}, "statusWords": {"closed": ["shelved"]}}\n';
  const notes = { ...VAULT, [SETTINGS_FILE]: NEWER_FILE };

  it("hold as far as they are understood, cannot be changed, and stay byte for byte", () =>
    withHost({ notes, settings: null }, async (host) => {
      await host.until(async () => !(await readPanel(host)).includes("Beta"));
      const settings = await host.openSettings();
      await settings.getByText(NEWER).waitFor();
      expect(await controls(host).count()).toBeGreaterThan(80);
      expect(await usable(host)).toEqual([]);
      expect(await settings.getByLabel("Your name").inputValue()).toBe("Ana Pires");
      await settings.locator(".hear-back-manners .checkbox-container").first().click({ force: true });
      expect(await settings.locator(".hear-back-manners input").first().isChecked()).toBe(true);
      await host.page.keyboard.press("Escape");
      await settings.waitFor({ state: "detached" });
      await host.runCommand("Copy built-in templates to the templates folder");
      await notice(host, `Hear Back: ${NEWER}`).waitFor();
      expect(host.read(SETTINGS_FILE)).toBe(NEWER_FILE);
      expect(readdirSync(host.vault)).not.toContain("Templates");
    }));

  it("say why nothing becomes of folders that are chosen, or get another name", () =>
    withHost(
      { notes: { ...notes, [SETTINGS_FILE]: '{"version":2,"templatesFolder":"Jobs/Templates"}' }, settings: null },
      async (host) => {
        await panelHas(host, "Beta");
        await host.page.getByRole("button", { name: "Menu" }).click();
        await host.page.locator(".menu-item", { hasText: "Choose folders" }).click();
        await host.page.locator(".modal").getByRole("button", { name: "Use these folders" }).click();
        await notice(host, NEWER).waitFor();
        await notice(host, NEWER).click();
        await notice(host, NEWER).waitFor({ state: "detached" });
        await host.page.evaluate(async () => {
          const { app } = window.host;
          const folder = app.vault.getFolderByPath("Jobs/Templates");
          if (folder) await app.fileManager.renameFile(folder, "Jobs/Letters");
        });
        await notice(host, NEWER).waitFor();
        expect(host.read(SETTINGS_FILE)).toBe('{"version":2,"templatesFolder":"Jobs/Templates"}');
      },
    ));

  it("can be changed again once the file is of a version that is known, and no more once it is newer", () =>
    withHost({ notes, settings: null }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByText(NEWER).waitFor();
      host.write(SETTINGS_FILE, '{"version": 1, "yourName": "Ana Pires", "calendar": {"isPauseOn": false}}');
      await trouble(host).waitFor({ state: "hidden" });
      // The days of the pause alone, which is off.
      await host.until(async () => (await usable(host)).length === (await controls(host).count()) - 2);
      await settings.getByLabel("closed", { exact: true }).fill("parked");
      await host.page.keyboard.press("Tab");
      await expect
        .poll(() => settingsOf(host))
        .toEqual({
          version: 1,
          yourName: "Ana Pires",
          calendar: { isPauseOn: false },
          statusWords: { closed: ["parked"] },
        });
      host.write(SETTINGS_FILE, NEWER_FILE);
      await settings.getByText(NEWER).waitFor();
      await expect.poll(() => usable(host)).toEqual([]);
      expect(host.read(SETTINGS_FILE)).toBe(NEWER_FILE);
    }));

  it.each(["light", "dark"] as const)("have nothing that axe finds, %s", (theme) =>
    withHost({ notes, settings: null, theme }, async (host) => {
      await host.openSettings();
      await trouble(host).waitFor();
      expect(await axeFindings(host, ".hear-back-settings-trouble")).toEqual([]);
    }),
  );
});

describe("a broken settings file", () => {
  const BROKEN = '{"version": 1, "statusWords": {"clo';
  const SENTENCE = `The settings could not be read. The old file is kept as ${COPY}, and the defaults hold.`;

  it("is kept beside before it is replaced, which is said, and a change works after", () =>
    withHost({ notes: { ...VAULT, [SETTINGS_FILE]: BROKEN }, settings: null }, async (host) => {
      await notice(host, `Hear Back: ${SENTENCE}`).waitFor();
      await panelHas(host, "Beta");
      expect(host.read(`${FOLDER}/${COPY}`)).toBe(BROKEN);
      expect(host.read(SETTINGS_FILE)).toBe(BROKEN);
      const settings = await host.openSettings();
      await settings.getByText(SENTENCE).waitFor();
      await settings.getByLabel("closed", { exact: true }).fill("shelved");
      await host.page.keyboard.press("Tab");
      await host.until(async () => !(await rowOf(host, "Beta").count()));
      await expect.poll(() => settingsOf(host)).toEqual({ version: 1, statusWords: { closed: ["shelved"] } });
      await trouble(host).waitFor({ state: "hidden" });
      expect(readdirSync(path.join(host.vault, FOLDER)).sort()).toEqual([COPY, "data.json"]);
      expect(host.read(`${FOLDER}/${COPY}`)).toBe(BROKEN);
    }));

  it("that comes while Obsidian is open is kept, and what was set before holds", () =>
    withHost({ notes: VAULT, settings: { statusWords: { closed: ["shelved"] }, later: 1 } }, async (host) => {
      await host.until(async () => !(await readPanel(host)).includes("Beta"));
      host.write(SETTINGS_FILE, BROKEN);
      await notice(host, `kept as ${COPY}, and what was set before holds.`).waitFor();
      const settings = await host.openSettings();
      await settings.getByLabel("Your name").fill("Ana");
      await expect
        .poll(() => settingsOf(host))
        .toEqual({ version: 1, statusWords: { closed: ["shelved"] }, later: 1, yourName: "Ana" });
      expect(host.read(`${FOLDER}/${COPY}`)).toBe(BROKEN);
      expect(await rowOf(host, "Beta").count()).toBe(0);
    }));
});

describe("settings that cannot be saved", () => {
  const fullDisk = { ok: false, code: "ENOSPC", message: "There is no space left on the disk." };

  it("hold all the same, which is said, and are saved with the next change", () =>
    withHost({ notes: VAULT, settings: { yourName: "Ana" } }, async (host) => {
      await panelHas(host, "Beta");
      const settings = await host.openSettings();
      await host.page.route("**/vault/saveData*", (route) => route.fulfill({ json: fullDisk }));
      await settings.getByLabel("closed", { exact: true }).fill("shelved");
      await host.page.keyboard.press("Tab");
      await notice(host, "Hear Back: The settings could not be saved. What you set holds until").waitFor();
      await settings.getByText("The settings could not be saved.").waitFor();
      await host.until(async () => !(await rowOf(host, "Beta").count()));
      expect(settingsOf(host)).toEqual({ yourName: "Ana" });
      await host.page.unroute("**/vault/saveData*");
      await settings.getByLabel("Tags", { exact: true }).fill("hunt");
      await expect
        .poll(() => settingsOf(host))
        .toEqual({ version: 1, yourName: "Ana", tags: ["hunt"], statusWords: { closed: ["shelved"] } });
      await trouble(host).waitFor({ state: "hidden" });
    }));

  it("are not written over a broken file of which no copy can be made", () =>
    withHost({ notes: { ...VAULT, [SETTINGS_FILE]: "[]" }, settings: null }, async (host) => {
      await notice(host, `kept as ${COPY}`).waitFor();
      const settings = await host.openSettings();
      await host.page.route("**/vault/adapterCopy*", (route) => route.fulfill({ json: fullDisk }));
      host.write(SETTINGS_FILE, "{ broken");
      await settings.getByText("no copy of the file could be made").waitFor();
      await expect.poll(() => usable(host)).toEqual([]);
      expect(host.read(SETTINGS_FILE)).toBe("{ broken");
      await host.page.unroute("**/vault/adapterCopy*");
      host.write(SETTINGS_FILE, "{}");
      await trouble(host).waitFor({ state: "hidden" });
    }));
});

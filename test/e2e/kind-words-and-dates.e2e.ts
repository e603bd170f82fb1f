import { describe, expect, it } from "vitest";
import { SETTINGS_FILE, storeSettings } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, rowOf, withHost } from "./with-host";

const note = (properties: string) => `---\n${properties}\n---\n`;
const VAULT = {
  "Notes/Acme.md": note("type: Swydd wag\ncompany: Acme\ndate_applied: 2026-11-16\nstatus: interviewing"),
  "Jobs/Beta.md": note(
    "type: application\ncompany: Beta\nstatus: interviewing\ninterview_date: 2026-11-05\ncontact: Dana Lee\ncontact_log:\n  - 2026-11-06 thanks",
  ),
};

const settingsOf = (host: OpenHost) => JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>;
const openFields = async (host: OpenHost) => {
  const settings = await host.openSettings();
  const words = settings.getByRole("group", { name: "Words for kinds of note" });
  return {
    settings,
    language: settings.getByLabel("Language and region of dates"),
    type: async (kind: "application" | "interview", text: string) => {
      await words.getByLabel(kind, { exact: true }).fill(text);
      await host.page.keyboard.press("Tab");
    },
  };
};

describe("words for kinds of note", () => {
  it("take effect at once, and are named as the reason", () =>
    withHost({ notes: VAULT, open: "Notes/Acme.md" }, async (host) => {
      await rowOf(host, "Beta").waitFor();
      await expect.poll(() => rowOf(host, "Acme").count()).toBe(0);
      const { type } = await openFields(host);
      await type("application", "swydd-wag, cyfle");
      await rowOf(host, "Acme").waitFor();
      await expect.poll(() => settingsOf(host)).toMatchObject({ kindWords: { application: ["swydd-wag", "cyfle"] } });
      await host.page.keyboard.press("Escape");
      await host.runCommand("Why is this note listed, or not?");
      await expect.poll(() => host.page.locator(".modal").innerText()).toContain("It says enough: type: Swydd wag, ");
      await host.page.keyboard.press("Escape");
      await (await openFields(host)).type("application", "");
      await rowOf(host, "Acme").waitFor({ state: "detached" });
    }));

  it.each([
    ["light", "interview", "vacancy", "“vacancy” means application already."],
    ["dark", "application", "cyfle, Contact", "“Contact” means person already."],
  ] as const)("that mean another kind are refused, and stay in their field, %s", (theme, kind, typed, sentence) =>
    withHost({ notes: VAULT, theme, isPanelHidden: true }, async (host) => {
      const { settings, type } = await openFields(host);
      await type(kind, typed);
      await settings.getByText(sentence).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-names")).toEqual([]);
      await expect.poll(() => settingsOf(host)["kindWords"]).toBeUndefined();
      await type(kind, "cyfle");
      await settings.getByText(sentence).waitFor({ state: "hidden" });
      await expect.poll(() => settingsOf(host)["kindWords"]).toEqual({ [kind]: ["cyfle"] });
    }),
  );

  it("that another field has are refused", () =>
    withHost({ notes: VAULT, isPanelHidden: true }, async (host) => {
      const { settings, type } = await openFields(host);
      await type("application", "cyfle");
      await host.until(() => settingsOf(host)["kindWords"]);
      await type("interview", "Cyfle");
      await settings.getByText("“Cyfle” means application already.").waitFor();
    }));
});

describe("the language and region of dates", () => {
  it.each([
    ["en-GB", "English (United Kingdom)", /Friday,? 27 November, 14:00\.$/, "5 November"],
    ["en-US", "English (United States)", /Friday, November 27, 2:00\sPM\.$/, "November 5"],
    [
      "de-CH",
      "Deutsch (Schweiz)",
      /Freitag, 27\. November, 14:00\. The built-in templates are in English/,
      "5 November",
    ],
  ])("%s is shown at once, and drafts follow it", (language, name, looks, written) =>
    withHost({ notes: VAULT, open: "Jobs/Beta.md" }, async (host) => {
      const fields = await openFields(host);
      await fields.language.selectOption(name);
      const description = fields.settings.locator(".setting-item-description", { hasText: "For days in drafts" });
      await expect.poll(() => description.innerText()).toMatch(looks);
      await expect.poll(() => settingsOf(host)).toMatchObject({ languageOfDates: language });
      await host.page.keyboard.press("Escape");
      await host.runCommand("Insert follow-up");
      await host.until(() => host.read("Jobs/Beta.md").includes("^follow-up-dana-lee"));
      await expect.poll(() => host.read("Jobs/Beta.md")).toContain(`on ${written}`);
    }),
  );

  it("is as on this device where an unknown one is stored, and follows another device", () =>
    withHost({ notes: VAULT, isPanelHidden: true, settings: { languageOfDates: "tlh-QO" } }, async (host) => {
      const { language } = await openFields(host);
      const chosen = () => language.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
      await expect.poll(chosen).toBe("As on this device");
      storeSettings(host.vault, { languageOfDates: "fr-CA" });
      await expect.poll(chosen).toBe("Français (Canada)");
    }));

  it.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["on a phone", { theme: "dark", phone: true }],
    ["narrow", { theme: "light", width: 760 }],
  ] as const)("has nothing that axe finds, and nothing is cut off, %s", (_case, options) =>
    withHost({ notes: VAULT, isPanelHidden: true, ...options }, async (host) => {
      const { settings, language } = await openFields(host);
      await language.selectOption("zh-HK");
      await expect.poll(() => axeFindings(host, ".setting-item:has(select)")).toEqual([]);
      const cutOff = () =>
        settings.locator(".vertical-tab-content").evaluate((content) => {
          const { right } = content.getBoundingClientRect();
          return [...content.querySelectorAll("input, select, textarea, button")]
            .filter((field) => !field.closest(".hear-back-cadence") && field.getBoundingClientRect().right > right)
            .map((field) => field.outerHTML);
        });
      await expect.poll(cutOff).toEqual([]);
    }),
  );
});

import { describe, expect, it } from "vitest";
import { SETTINGS_FILE, storeSettings } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, readPanel, rowOf, withHost } from "./with-host";

const note = (properties: string) => `---\n${properties}\n---\n`;
const VAULT = {
  "Jobs/Acme.md": note("Betrieb: Acme\nStatus: beworben\nBewerbung am: 2026-11-16\nKontakt: Dana Lee\nVerlauf:\n  - 2026-11-17 heard"),
  "Jobs/Beta.md": note("type: application\ncompany: Beta\nstatus: shelved\ndate_applied: 2026-11-16"),
  "Places/Gamma.md": note("tags: [hunt/open]\ncompany: Gamma"),
};

const settingsOf = (host: OpenHost) => JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>;
const hasRow = async (host: OpenHost, company: string) => (await rowOf(host, company).count()) > 0;
const panelHas = (host: OpenHost, text: string) => host.until(async () => (await readPanel(host)).includes(text));

describe("settings", () => {
  it("take effect at once: property names, status words and tags", () =>
    withHost({ notes: VAULT }, async (host) => {
      expect(await readPanel(host)).not.toContain("Acme");
      const settings = await host.openSettings();
      const type = async (label: string, text: string) => {
        await settings.getByLabel(label, { exact: true }).fill(text);
        await host.page.keyboard.press("Tab");
      };
      await type("company", "Betrieb");
      await type("date_applied", "Bewerbung am");
      await type("contact", "Kontakt");
      await type("contact_log", "Verlauf");
      await panelHas(host, "Acme");
      expect(await hasRow(host, "Beta")).toBe(true);
      await type("closed", "shelved, parked");
      await host.until(async () => !(await hasRow(host, "Beta")));
      await type("Tags", "#hunt/open");
      await host.until(() => hasRow(host, "Gamma"));
      await host.until(() => settingsOf(host)["tags"]);
      expect(settingsOf(host)).toMatchObject({
        version: 1, tags: ["hunt/open"], statusWords: { closed: ["shelved", "parked"] },
        propertyNames: { company: ["Betrieb"], date_applied: ["Bewerbung am"], contact: ["Kontakt"], contact_log: ["Verlauf"] },
      });
    }));

  it("are written to by the name that the note has", () =>
    withHost({ notes: { "Jobs/Acme.md": note("type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-05\nContact Log:\n  - 2026-11-06 thanks") } }, async (host) => {
      await rowOf(host, "Acme").hover();
      await rowOf(host, "Acme").getByRole("button", { name: "Mark sent" }).click();
      await host.until(() => host.read("Jobs/Acme.md").includes("2026-11-20 follow-up by email"));
      expect(host.read("Jobs/Acme.md")).toBe(note("type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-05\nContact Log:\n  - 2026-11-06 thanks\n  - 2026-11-20 follow-up by email"));
      await host.runCommand("Undo last action");
      await host.until(() => !host.read("Jobs/Acme.md").includes("2026-11-20"));
      expect(host.read("Jobs/Acme.md")).not.toContain("contact_log");
    }));

  it.each([
    ["Folders", "Nowhere", "There is no folder “Nowhere” in this vault.", "folders"],
    ["Tags", "two words", "“two words” is not a tag. A tag has no spaces, and not only digits.", "tags"],
    ["company", "position", "“position” is read as role already.", "propertyNames"],
    ["closed", "applied", "“applied” means applied already.", "statusWords"],
    ["offer", "***", "“***” has no letter or digit in it.", "statusWords"],
  ])("refuse a value in its row, with the reason, and do not keep it: %s", (label, text, sentence, key) =>
    withHost({ notes: VAULT }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel(label, { exact: true }).fill(text);
      await host.page.keyboard.press("Tab");
      await settings.getByText(sentence).waitFor();
      expect(settingsOf(host)[key]).toBeUndefined();
      await settings.getByLabel(label, { exact: true }).fill("");
      await host.page.keyboard.press("Tab");
      await settings.getByText(sentence).waitFor({ state: "hidden" });
    }));

  it.each(["light", "dark"] as const)("have nothing that axe finds, refused values among them, %s", (theme) =>
    withHost({ notes: VAULT, theme }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel("company", { exact: true }).fill("position");
      await host.page.keyboard.press("Tab");
      await settings.getByText("“position” is read as role already.").waitFor();
      expect(await axeFindings(host, ".hear-back-names")).toEqual([]);
    }));

  it("are found by the names in them", () =>
    withHost({ notes: VAULT }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByPlaceholder("Search").fill("follow_up");
      await settings.getByText("Status words").waitFor({ state: "hidden" });
      expect(await settings.getByText("Property names").isVisible()).toBe(true);
    }));

  it("that were changed on another device are taken over", () =>
    withHost({ notes: VAULT }, async (host) => {
      expect(await hasRow(host, "Beta")).toBe(true);
      storeSettings(host.vault, { statusWords: { closed: ["shelved"] } });
      await host.until(async () => !(await hasRow(host, "Beta")));
    }));

  it("of folders follow a folder that gets another name", () =>
    withHost({ notes: { ...VAULT, "Jobs/2026/Delta.md": note("type: application\ncompany: Delta") }, settings: { folders: ["Jobs/2026"] } }, async (host) => {
      await panelHas(host, "Delta");
      await host.page.evaluate(async () => {
        const { app } = window.host;
        const folder = app.vault.getFolderByPath("Jobs");
        if (folder) await app.fileManager.renameFile(folder, "Work");
      });
      await host.until(() => (settingsOf(host)["folders"] as string[])[0] === "Work/2026");
      await panelHas(host, "Delta");
    }));

  it("that cannot be read stop nothing", () =>
    withHost({ notes: { ...VAULT, [SETTINGS_FILE]: "{ broken" }, settings: null }, async (host) => {
      await host.page.locator(".notice", { hasText: "The settings file of Hear Back has an error" }).waitFor();
      await panelHas(host, "Beta");
    }));

  it("close a draft with the person's name", () =>
    withHost({ settings: { yourName: "Ana Pires" } }, async (host) => {
      await rowOf(host, "Marlow Dental Care").hover();
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Draft" }).click();
      await host.until(() => host.read("Jobs/Marlow Dental Care.md").includes("Kind regards,\nAna Pires\n"));
    }));

  it("of other plugins tell where templates lie", () =>
    withHost({
      notes: {
        ".obsidian/templates.json": '{ "folder": "Meta/Forms" }',
        ".obsidian/plugins/templater-obsidian/data.json": '{ "templates_folder": "Scripts" }',
        "Meta/Forms/Job.md": note("type: application\ncompany: Form"),
        "Scripts/Job.md": note("type: application\ncompany: Script"),
        "Jobs/Acme.md": note("type: application\ncompany: Acme"),
      },
    }, async (host) => {
      await panelHas(host, "Acme");
      expect(await readPanel(host)).not.toMatch(/Form|Script/);
    }));
});

describe("Why is this note listed, or not?", () => {
  const modal = ({ page }: OpenHost) => page.locator(".modal");
  it.each([
    ["Jobs/Beta.md", "“Beta” is read as an application", "It says enough: company: Beta, the folder Jobs, date_applied: 2026-11-16."],
    ["Jobs/Acme.md", "“Acme” is not listed", "It says too little to tell: Status: beworben"],
    ["Plain.md", "“Plain” is not listed", "Nothing in its properties speaks of a job."],
    ["Broken.md", "“Broken” is not listed", "Its properties have an error, so they cannot be read."],
  ])("answers for %s", (path, title, sentence) =>
    withHost({ notes: { ...VAULT, "Plain.md": "Text.", "Broken.md": note("a: b: c") }, open: path, isPanelHidden: true }, async (host) => {
      await host.runCommand("Why is this note listed, or not?");
      await modal(host).waitFor();
      expect(await modal(host).locator(".modal-title").innerText()).toBe(title);
      expect(await modal(host).innerText()).toContain(sentence);
      await host.page.keyboard.press("Escape");
      await modal(host).waitFor({ state: "detached" });
    }));
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS_FILE } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, readPanel, withHost } from "./with-host";

const note = (properties: string) => `---\n${properties}\n---\n\nText.\n`;
const VAULT = {
  "Jobs/Acme.md": note("type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-10"),
  "Jobs/Beta/Beta.md": note("employer: Beta\nstage: Applied\ndate_applied: 10/11/2026"),
  "Meetings/2026-11-12 Gamma.md": note("type: [[Job Interviews]]\norg: Gamma"),
  "Archive/2019/Old.md": note("company: Old\nrole: Cook\ndate_applied: 2019-02-03"),
  "Recipes/Soup.md": note("tags: [recipe]"),
  "People/Dana.md": note("type: person\ncompany: Acme\nrole: CTO"),
  "Templates/Job.md": note("type: application\ncompany: '{{company}}'"),
};

const OTHERS = { "Recipes/Soup.md": VAULT["Recipes/Soup.md"], "Plan.md": "A plan." };
const PEOPLE = {
  "Contacts/Dana Lee.md": note("company: Acme\nrole: CTO\nemail: dana@acme.example"),
  "Contacts/Sam Reid.md": note("type: person\ncompany: Calder Valley Buses"),
};

const focusedValue = ({ page }: OpenHost) =>
  page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined));
const modal = ({ page }: OpenHost) => page.locator(".modal", { has: page.locator(".hear-back-form") });
const words = async (host: OpenHost) => (await modal(host).innerText()).replace(/\u00a0/g, " ").replace(/\n+/g, "\n");
const settingsOf = (host: OpenHost) => JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>;

describe("the first time in a vault", () => {
  it("says what was found and where, and what was left out and why", () =>
    withHost({ notes: VAULT, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => words(host)).toBe(`Found 3 applications and 1 interview
Tick the folders that Hear Back may read.
Folders to read
Jobs
2 applications
Archive/2019
1 application, long quiet
Meetings
1 interview
People
1 person
New notes in a ticked folder are read too. You can change this in settings.
Left out: 2 notes
1
Nothing in their properties speaks of a job.
1
Templates, in Templates.
One date cannot be read: date_applied in Beta. It is listed under Problems and never guessed.
Nothing has been written. Nothing leaves your vault.
Not now
Use these folders`);
    }));

  it("reads the ticked folders only, by keyboard alone, and writes to no note", () =>
    withHost({ notes: VAULT, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await host.page.keyboard.press("Tab"); // from Jobs to Archive/2019
      await host.page.keyboard.press("Space");
      await host.page.keyboard.press("Enter");
      await modal(host).waitFor({ state: "detached" });
      await host.until(() => settingsOf(host)["folders"]);
      await expect.poll(() => settingsOf(host)).toMatchObject({ version: 1, folders: ["Jobs", "Meetings", "People"] });
      await host.until(async () => !(await readPanel(host)).includes("Quiet for a while"));
      await expect.poll(() => readPanel(host)).toContain("Acme");
      for (const [name, text] of Object.entries(VAULT))
        await expect.poll(() => readFileSync(path.join(host.vault, name), "utf8")).toBe(text);
      host.write("Jobs/New.md", note("type: application\ncompany: New one\nstatus: applied"));
      host.write("Elsewhere/Newer.md", note("type: application\ncompany: Newer one\nstatus: applied"));
      await host.until(async () => (await readPanel(host)).includes("New one"));
      await expect.poll(() => readPanel(host)).not.toContain("Newer one");
    }));

  it("reads everything where it is put off, and stores nothing", () =>
    withHost({ notes: VAULT, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await host.page.keyboard.press("Escape");
      await modal(host).waitFor({ state: "detached" });
      await expect.poll(() => readPanel(host)).toContain("Quiet for a while: 1");
      await expect.poll(() => readdirSync(host.vault, { recursive: true })).not.toContain(SETTINGS_FILE);
    }));

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["on a phone", { phone: true }],
  ] as const)("has nothing that axe finds, %s", (_name, options) =>
    withHost({ ...options, notes: VAULT, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-form")).toEqual([]);
    }),
  );

  it("waits until all notes have been read", () =>
    withHost({ notes: VAULT, settings: null, isPanelHidden: true, query: "cache=late" }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => words(host)).toContain("Found 3 applications and 1 interview");
    }));

  it("leads to the first note where nothing is found, in two keystrokes beside typing, in a folder that is made with it", () =>
    withHost({ notes: OTHERS, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => words(host)).toBe(`No job notes found. Begin with one.
Make one note for each application. Hear Back then tells you when to write, and when it is better to wait.
Folder for new notes
It is made with your first note, if it is not there yet. Leave it empty for the top of the vault. You can change this in settings.
Left out: 2 notes
2
Nothing in their properties speaks of a job.
Nothing has been written. Nothing leaves your vault.
Not now
Create your first note`);
      await expect.poll(() => focusedValue(host)).toBe("Jobs");
      await host.page.keyboard.press("Enter");
      await host.page.locator(".modal-title", { hasText: "New application" }).waitFor();
      await expect.poll(() => focusedValue(host)).toBe("");
      await host.page.keyboard.type("Acme");
      await host.page.keyboard.press("Enter");
      await notice(host, "Made “Acme”.").waitFor();
      await host.until(async () => (await readPanel(host)).includes("Acme"));
      expect(host.read("Jobs/Acme.md")).toContain("company: Acme");
      expect(settingsOf(host)).toEqual({ version: 1, newNotesFolder: "Jobs" });
      await host.runCommand("Undo last action");
      await host.until(() => readdirSync(path.join(host.vault, "Jobs")).length === 0);
    }));

  it("has the folders of people beside the first note, and reads that too", () =>
    withHost({ notes: { ...OTHERS, ...PEOPLE }, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => words(host)).toContain("Folders to read\nContacts\n2 people\nNew notes");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByLabel("Folder for new notes").fill("Work?");
      await modal(host).getByRole("button", { name: "Create your first note" }).click();
      await modal(host).getByText("Some computers and phones cannot have a folder called “Work?”.").waitFor();
      await modal(host).getByLabel("Folder for new notes").fill("Suche/2026");
      await host.page.keyboard.press("Enter");
      await host.page.locator(".modal-title", { hasText: "New application" }).waitFor();
      await host.page.keyboard.type("Acme");
      await host.page.keyboard.press("Enter");
      await host.until(async () => (await readPanel(host)).includes("Acme"));
      expect(settingsOf(host)).toMatchObject({ folders: ["Contacts"], newNotesFolder: "Suche/2026" });
      expect(host.read("Suche/2026/Acme.md")).toContain("company: Acme");
      await expect.poll(() => readPanel(host)).not.toContain("Dana");
    }));

  it.each([
    ["light, narrow", { width: 320 }],
    ["dark", { theme: "dark" }],
    ["on a phone", { phone: true }],
  ] as const)("leads to the first note with nothing that axe finds, %s", (_name, options) =>
    withHost({ ...options, notes: { ...OTHERS, ...PEOPLE }, settings: null, isPanelHidden: true }, async (host) => {
      await modal(host).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-form")).toEqual([]);
    }),
  );

  it("proposes the folder that is there for it, in any language, and stores nothing where it is put off", () =>
    withHost(
      { notes: { ...OTHERS, "Bewerbungen/Plan.md": "Ein Plan." }, settings: null, isPanelHidden: true },
      async (host) => {
        await modal(host).waitFor();
        await expect.poll(() => focusedValue(host)).toBe("Bewerbungen");
        await modal(host).getByRole("button", { name: "Not now" }).click();
        await modal(host).waitFor({ state: "detached" });
        expect(readdirSync(host.vault, { recursive: true })).not.toContain(SETTINGS_FILE);
      },
    ));

  it("says a folder once that lies in a ticked one, and says later only what is true by then", () =>
    withHost({ notes: VAULT, settings: { folders: ["Jobs/Beta"] } }, async (host) => {
      await host.until(async () => (await readPanel(host)).includes("Beta"));
      await host.page.getByRole("button", { name: "Menu" }).click();
      await host.page.locator(".menu-item", { hasText: "Choose folders" }).click();
      await modal(host).waitFor();
      await expect.poll(() => words(host)).toContain("Jobs\n2 applications\nArchive/2019\n1 application");
      await expect.poll(() => modal(host).getByLabel("Jobs/Beta").isChecked()).toBe(true);
      await expect.poll(() => words(host)).toContain("Nothing leaves your vault.");
      await expect.poll(() => words(host)).not.toContain("Nothing has been written.");
      await modal(host).getByLabel("Jobs", { exact: false }).first().check();
      await modal(host).getByLabel("Jobs/Beta").waitFor({ state: "detached" });
      await modal(host).getByRole("button", { name: "Use these folders" }).click();
      await expect.poll(() => settingsOf(host)["folders"]).toEqual(["Jobs"]);
    }));

  it("offers the folders at the top where nothing is found, and somebody asks", () =>
    withHost(
      { notes: { "Recipes/Soup.md": VAULT["Recipes/Soup.md"], "Work/Plan.md": "A plan." }, settings: {} },
      async (host) => {
        await host.page.getByRole("button", { name: "Choose folders" }).click();
        await modal(host).waitFor();
        await expect
          .poll(() => words(host))
          .toContain(
            "No job notes found\nTick the folders in which you keep such notes, or will.\nFolders to read\nRecipes\nNo job notes yet\nWork",
          );
        await expect.poll(() => host.page.getByRole("button", { name: "Use these folders" }).isDisabled()).toBe(true);
        await modal(host).getByLabel("Work").check();
        await host.page.getByRole("button", { name: "Use these folders" }).click();
        await host.until(() => settingsOf(host)["folders"]);
        await host.until(async () =>
          (await host.page.locator(".hear-back-panel").innerText()).includes("No job notes in Work."),
        );
      },
    ));

  it("offers notes for applications that stand in a table only, and takes them back", () => {
    const list = `# Where I applied

| Company | Position | Stage | Date applied | Contact |
| --- | --- | --- | --- | --- |
| Acme | Nurse | Applied | 2026-11-02 | Dana Lee |
| Beta | Cook | Interviewing | 2026-11-03 | |
| Beta | Baker | Applied | 2026-11-04 | |
`;
    const acme = note("type: application\ncompany: Acme\nrole: Nurse\nstatus: interviewing");
    return withHost(
      { notes: { "Jobs/Acme.md": acme, "Job applications.md": list }, settings: null, isPanelHidden: true },
      async (host) => {
        await modal(host).waitFor();
        await expect
          .poll(() => words(host))
          .toContain(
            "“Job applications” lists 2 applications. Once they have notes of their own, the follow-ups come here.",
          );
        await expect.poll(() => axeFindings(host, ".hear-back-form")).toEqual([]);
        await host.page.getByRole("button", { name: "Make a note for each" }).press("Enter");
        await notice(host, "Made 2 notes.").waitFor();
        await host.until(async () => (await readPanel(host)).includes("Beta Baker"));
        await expect
          .poll(() => host.read("Jobs/Beta.md"))
          .toBe(
            "---\ntype: application\ncompany: Beta\nrole: Cook\nstatus: Interviewing\ndate_applied: 2026-11-03\ncontact_log:\n---\n\n",
          );
        await expect.poll(() => host.read("Job applications.md")).toBe(list);
        await host.runCommand("Undo last action");
        await host.until(() => !readdirSync(path.join(host.vault, "Jobs")).includes("Beta, Baker.md"));
        await expect.poll(() => readdirSync(path.join(host.vault, "Jobs"))).toEqual(["Acme.md"]);
      },
    );
  });

  it("was before, where settings are there", () =>
    withHost({ notes: VAULT, settings: {} }, async (host) => {
      await host.until(async () => (await readPanel(host)).includes("Acme"));
      await expect.poll(() => modal(host).count()).toBe(0);
    }));
});

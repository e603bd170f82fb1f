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
New notes in a ticked folder are read too. You can change this in settings.
Left out: 3 notes
1
Nothing in their properties speaks of a job.
1
They say that they are something else: people, companies, questions and the like, in People.
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
      await expect.poll(() => settingsOf(host)).toMatchObject({ version: 1, folders: ["Jobs", "Meetings"] });
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

  it("asks nothing where nothing is found; the empty panel does", () =>
    withHost(
      { notes: { "Recipes/Soup.md": VAULT["Recipes/Soup.md"], "Work/Plan.md": "A plan." }, settings: null },
      async (host) => {
        await host.page.getByRole("button", { name: "Choose folders" }).click();
        await modal(host).waitFor();
        await expect
          .poll(() => words(host))
          .toContain(
            "Found no job notes yet\nTick the folders in which you keep such notes, or will.\nFolders to read\nRecipes\nNo job notes yet\nWork",
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
            "---\ntype: application\ncompany: Beta\nrole: Cook\nstatus: Interviewing\ndate_applied: 2026-11-03\n---\n\n",
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

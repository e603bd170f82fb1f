import { describe, expect, it } from "vitest";
import { SETTINGS_FILE, storeSettings } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, readPanel, rowOf, withHost } from "./with-host";

const note = (properties: string) => `---\n${properties}\n---\n`;
const VAULT = {
  "Jobs/Acme.md": note(
    "Cwmni: Acme\nStatus: ymgeisiwyd\nDyddiad cais: 2026-11-16\nCyswllt: Dana Lee\nCofnod:\n  - 2026-11-17 heard",
  ),
  "Jobs/Beta.md": note("type: application\ncompany: Beta\nstatus: shelved\ndate_applied: 2026-11-16"),
  "Places/Gamma.md": note("tags: [hunt/open]\ncompany: Gamma"),
};

const settingsOf = (host: OpenHost) => JSON.parse(host.read(SETTINGS_FILE)) as Record<string, unknown>;
const hasRow = async (host: OpenHost, company: string) => (await rowOf(host, company).count()) > 0;
const panelHas = (host: OpenHost, text: string) => host.until(async () => (await readPanel(host)).includes(text));

describe("settings", () => {
  it("take effect at once: property names, status words and tags", () =>
    withHost({ notes: VAULT }, async (host) => {
      await expect.poll(() => readPanel(host)).not.toContain("Acme");
      const settings = await host.openSettings();
      const type = async (label: string, text: string) => {
        await settings.getByLabel(label, { exact: true }).fill(text);
        await host.page.keyboard.press("Tab");
      };
      await type("company", "Cwmni");
      await type("date_applied", "Dyddiad cais");
      await type("contact", "Cyswllt");
      await type("contact_log", "Cofnod");
      await panelHas(host, "Acme");
      await expect.poll(() => hasRow(host, "Beta")).toBe(true);
      await type("closed", "shelved, parked");
      await host.until(async () => !(await hasRow(host, "Beta")));
      await type("Tags", "#hunt/open");
      await host.until(() => hasRow(host, "Gamma"));
      await host.until(() => settingsOf(host)["tags"]);
      await expect
        .poll(() => settingsOf(host))
        .toMatchObject({
          version: 1,
          tags: ["hunt/open"],
          statusWords: { closed: ["shelved", "parked"] },
          propertyNames: {
            company: ["Cwmni"],
            date_applied: ["Dyddiad cais"],
            contact: ["Cyswllt"],
            contact_log: ["Cofnod"],
          },
        });
    }));

  it("let new notes go to a folder that is made with the first, and read it whatever was chosen", () =>
    withHost({ notes: { ...VAULT, "Contacts/Dana.md": note("company: Beta\nrole: CTO") } }, async (host) => {
      await expect.poll(() => hasRow(host, "Beta")).toBe(true);
      const settings = await host.openSettings();
      await settings.getByLabel("Folders", { exact: true }).fill("Jobs, Contacts, Jobs");
      await settings.getByLabel("Folder for new notes").fill("Search/2026");
      await host.page.keyboard.press("Tab");
      await host.until(() => settingsOf(host)["newNotesFolder"] === "Search/2026");
      await host.page.keyboard.press("Escape");
      await settings.waitFor({ state: "detached" });
      await host.runCommand("New application");
      await host.page.keyboard.type("Fenwick & Rowe");
      await host.page.keyboard.press("Enter");
      await host.until(() => hasRow(host, "Fenwick & Rowe"));
      expect(host.read("Search/2026/Fenwick & Rowe.md")).toContain("company: Fenwick & Rowe");
      expect(settingsOf(host)["folders"]).toEqual(["Jobs", "Contacts"]);
    }));

  it("keep a name that was typed when they are closed by Escape", () =>
    withHost({ notes: VAULT }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel("closed", { exact: true }).fill("shelved");
      await host.page.keyboard.press("Escape");
      await settings.waitFor({ state: "detached" });
      await host.until(async () => !(await hasRow(host, "Beta")));
      await expect.poll(() => settingsOf(host)).toMatchObject({ statusWords: { closed: ["shelved"] } });
    }));

  it("are written to by the name that the note has", () =>
    withHost(
      {
        notes: {
          "Jobs/Acme.md": note(
            "type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-05\nContact Log:\n  - 2026-11-06 thanks",
          ),
        },
      },
      async (host) => {
        await rowOf(host, "Acme").hover();
        await rowOf(host, "Acme").getByRole("button", { name: "Mark sent" }).click();
        await host.until(() => host.read("Jobs/Acme.md").includes("2026-11-20 follow-up by email"));
        await expect
          .poll(() => host.read("Jobs/Acme.md"))
          .toBe(
            note(
              "type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-05\nContact Log:\n  - 2026-11-06 thanks\n  - 2026-11-20 follow-up by email",
            ),
          );
        await host.runCommand("Undo last action");
        await host.until(() => !host.read("Jobs/Acme.md").includes("2026-11-20"));
        await expect.poll(() => host.read("Jobs/Acme.md")).not.toContain("contact_log");
      },
    ));

  it.each([
    ["Folders", "Nowhere", "There is no folder “Nowhere” in this vault.", "folders"],
    ["Templates folder", "Jobs", "Jobs holds 1 application. Templates need a folder of their own.", "templatesFolder"],
    [
      "Folder for new notes",
      "Jobs/What?",
      "Some computers and phones cannot have a folder called “What?”.",
      "newNotesFolder",
    ],
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
      await expect.poll(() => settingsOf(host)[key]).toBeUndefined();
      await settings.getByLabel(label, { exact: true }).fill("");
      await host.page.keyboard.press("Tab");
      await settings.getByText(sentence).waitFor({ state: "hidden" });
    }),
  );

  it.each(["light", "dark"] as const)("have nothing that axe finds, refused values among them, %s", (theme) =>
    withHost({ notes: VAULT, theme }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel("company", { exact: true }).fill("position");
      await host.page.keyboard.press("Tab");
      await settings.getByText("“position” is read as role already.").waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-names")).toEqual([]);
    }),
  );

  it("are found by the names in them", () =>
    withHost({ notes: VAULT }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByPlaceholder("Search").fill("follow_up");
      await settings.getByText("Status words").waitFor({ state: "hidden" });
      await expect.poll(() => settings.getByText("Property names").isVisible()).toBe(true);
    }));

  it("that were changed on another device are taken over", () =>
    withHost({ notes: VAULT }, async (host) => {
      await expect.poll(() => hasRow(host, "Beta")).toBe(true);
      storeSettings(host.vault, { statusWords: { closed: ["shelved"] } });
      await host.until(async () => !(await hasRow(host, "Beta")));
    }));

  it("of folders follow a folder that gets another name", () =>
    withHost(
      {
        notes: { ...VAULT, "Jobs/2026/Delta.md": note("type: application\ncompany: Delta") },
        settings: { folders: ["Jobs/2026"], templatesFolder: "Jobs/Templates" },
      },
      async (host) => {
        await panelHas(host, "Delta");
        await host.page.evaluate(async () => {
          const { app } = window.host;
          const folder = app.vault.getFolderByPath("Jobs");
          if (folder) await app.fileManager.renameFile(folder, "Work");
        });
        await host.until(() => (settingsOf(host)["folders"] as string[])[0] === "Work/2026");
        await expect.poll(() => settingsOf(host)["templatesFolder"]).toBe("Work/Templates");
        await panelHas(host, "Delta");
      },
    ));

  it("close a draft with the person's name", () =>
    withHost({ settings: { yourName: "Ana Pires" } }, async (host) => {
      await rowOf(host, "Marlow Dental Care").hover();
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "Draft" }).click();
      await host.until(() => host.read("Jobs/Marlow Dental Care.md").includes("Kind regards,\nAna Pires\n"));
    }));

  it("of other plugins tell where templates lie", () =>
    withHost(
      {
        notes: {
          ".obsidian/templates.json": '{ "folder": "Meta/Forms" }',
          ".obsidian/plugins/templater-obsidian/data.json": '{ "templates_folder": "Scripts" }',
          "Meta/Forms/Job.md": note("type: application\ncompany: Form"),
          "Scripts/Job.md": note("type: application\ncompany: Script"),
          "Jobs/Acme.md": note("type: application\ncompany: Acme"),
        },
      },
      async (host) => {
        await panelHas(host, "Acme");
        await expect.poll(() => readPanel(host)).not.toMatch(/Form|Script/);
      },
    ));
});

describe("manners in settings", () => {
  const draft =
    "## Follow-up to Dana Lee\n\nTo: Dana Lee <dana@acme.example>\nSubject: The role ^follow-up-dana-lee\n\nDear Dana,\n\nThank you for [one thing].\n";
  const notes = {
    "Acme.md": note("type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-05") + draft,
  };

  it("are looked for by group, and not at all where they are switched off", () =>
    withHost({ notes, open: "Acme.md" }, async (host) => {
      const copy = () => host.page.locator(".cm-editor .hear-back-draft-line").getByRole("button", { name: "Copy" });
      const settings = await host.openSettings();
      const toggle = (name: string) => settings.locator(".hear-back-manners .setting-item", { hasText: name });
      const set = (name: string) => toggle(name).locator("input").click();
      await expect.poll(() => axeFindings(host, ".hear-back-manners")).toEqual([]);
      await expect.poll(() => toggle("Worn phrases").locator("input").isChecked()).toBe(false);
      await set("Worn phrases");
      await set("Facts");
      await expect
        .poll(() => settingsOf(host)["manners"])
        .toMatchObject({ isOn: true, groups: { facts: false, pressing: true, worn: true } });
      await set("Look over my drafts");
      await expect.poll(() => toggle("Facts").isVisible()).toBe(false);
      await set("Look over my drafts");
      await expect.poll(() => toggle("Facts").locator("input").isChecked()).toBe(false);
      await host.page.keyboard.press("Escape");
      await copy().click();
      await expect.poll(() => host.clipboardText()).toContain("Thank you for [one thing].");
      await host.openSettings();
      await set("Facts");
      await host.page.keyboard.press("Escape");
      await copy().click();
      await host.page.locator(".modal").getByText("One blank is still unfilled.").waitFor();
    }));
});

describe("the schedule in settings", () => {
  const NOTES = {
    "Jobs/Acme.md": note(
      "type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-16\ncontact: Dana Lee\ncontact_log:\n  - 2026-11-16 thank-you by email to Dana Lee",
    ),
  };
  const isDue = (host: OpenHost, due: string) =>
    host.until(async () => (await rowOf(host, "Acme").innerText()).replaceAll("\u00a0", " ").includes(due));
  const leave = ({ page }: OpenHost) => page.keyboard.press("Tab");
  const FIRST = "Interview, first, no day, working days";

  it("changes the panel at once, a cell, a row and the whole table", () =>
    withHost({ notes: NOTES }, async (host) => {
      await isDue(host, "Mon 23 Nov");
      const settings = await host.openSettings();
      const type = async (label: string, days: string) => {
        await settings.getByLabel(label).fill(days);
        await leave(host);
      };
      const reset = settings.getByRole("button", { name: "Reset Interview" });
      await expect.poll(() => reset.isVisible()).toBe(false);
      await type(FIRST, "8");
      await isDue(host, "Thu 26 Nov");
      await type("Offer, at most, follow-ups", "1");
      await host.until(
        () => JSON.stringify(settingsOf(host)["cadences"]) === '{"interview":{"firstUnpromised":8},"offer":{"cap":1}}',
      );
      await reset.focus();
      await host.page.keyboard.press("Enter");
      await isDue(host, "Mon 23 Nov");
      await expect.poll(() => settings.getByLabel(FIRST).inputValue()).toBe("5");
      await expect.poll(() => reset.isVisible()).toBe(false);
      await expect
        .poll(() =>
          settings.getByLabel("Interview, thank-you, working days").evaluate((field) => field.isActiveElement()),
        )
        .toBe(true);
      await type(FIRST, "0");
      await settings.getByRole("button", { name: "Reset all" }).click();
      await host.until(() => JSON.stringify(settingsOf(host)["cadences"]) === "{}");
      await expect.poll(() => settings.getByLabel("Offer, at most, follow-ups").inputValue()).toBe("2");
      await expect.poll(() => settings.getByLabel(FIRST).inputValue()).toBe("5");
      await expect.poll(() => settings.getByText("A whole number").count()).toBe(0);
      await expect
        .poll(() => settings.getByRole("button", { name: "Reset all" }).evaluate((button) => button.isActiveElement()))
        .toBe(true);
    }));

  it("is a table with headings, and no field where nothing can be set", () =>
    withHost({ notes: NOTES }, async (host) => {
      const settings = await host.openSettings();
      const rows = await settings
        .locator(".hear-back-cadence tr")
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.children].map((cell) => cell.querySelector("input")?.value ?? (cell.textContent || "")).join(" | "),
          ),
        );
      expect(rows).toEqual([
        "Stage | Thank-you | First, after their day | First, no day | Then every | At most | Close after | Reset",
        "Application only | – | 5 | 10 | – | 1 | 10 | ",
        "Phone screen | 1 | 2 | 5 | 5 | 2 | 5 | ",
        "Interview | 1 | 2 | 5 | 7 | 2 | 5 | ",
        "Final round | 1 | 3 | 7 | 7 | 2 | 10 | ",
        "Offer | 0 | 1 | 3 | 3 | 2 | never | ",
        "Via recruiter | 0 | 1 | 3 | 5 | 3 | 10 | ",
        "Internal | 1 | 2 | 5 | 5 | 2 | 10 | ",
        "Public sector | 1 | 5 | 10 | 10 | 2 | 20 | ",
        "Feedback request | – | – | 1 | 7 | 2 | 5 | ",
      ]);
      await expect.poll(() => settings.getByRole("rowheader").count()).toBe(9);
      await expect.poll(() => settings.getByRole("columnheader").count()).toBe(8);
    }));

  it.each([
    [
      "Interview, then every, working days",
      "3",
      "Interview, then every: Five working days lie between contacts to one company, so 5 is the least.",
    ],
    [
      "Via recruiter, at most, follow-ups",
      "4",
      "Via recruiter, at most: More than three would be too many, whatever the row.",
    ],
    [
      "Application only, at most, follow-ups",
      "2",
      "Application only, at most: One is enough for an application alone.",
    ],
    [
      "Final round, thank-you, working days",
      "5",
      "Final round, thank-you: A thank-you goes within four working days: 0 to 4.",
    ],
    ["Offer, then every, working days", "1.5", "Offer, then every: A whole number from 1 to 60."],
    ["Internal, close after, working days", "", "Internal, close after: A whole number from 1 to 60."],
  ])("refuses what would do harm, says why, and keeps it in its field: %s", (label, typed, sentence) =>
    withHost({ notes: NOTES }, async (host) => {
      const settings = await host.openSettings();
      const field = settings.getByLabel(label);
      const before = await field.inputValue();
      await field.fill(typed);
      await leave(host);
      await settings.getByText(sentence, { exact: true }).waitFor();
      await expect.poll(() => field.inputValue()).toBe(typed);
      await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
      await settings.getByRole("button", { name: "Sat" }).click(); // Drawing anew does not take it away.
      await host.until(() => settingsOf(host)["calendar"]);
      await expect.poll(() => field.inputValue()).toBe(typed);
      await expect.poll(() => settingsOf(host)["cadences"]).toBeUndefined();
      await field.fill(before);
      await leave(host);
      await settings.getByText(sentence, { exact: true }).waitFor({ state: "detached" });
      await expect.poll(() => field.getAttribute("aria-invalid")).toBeNull();
    }),
  );

  it("keeps holidays and working days free", () =>
    withHost({ notes: NOTES }, async (host) => {
      const settings = await host.openSettings();
      await isDue(host, "Mon 23 Nov");
      await settings.getByLabel("Holidays").fill("2026-11-23 Founders’ day\n\n2026-11-24 to 2026-11-25");
      await leave(host);
      await isDue(host, "Thu 26 Nov");
      await settings.getByLabel("Holidays").fill("2026-11-23\n10/11/2026\n2026-12-31 to 2026-12-24");
      await leave(host);
      await settings.getByText("“10/11/2026” is not a day. Write the year first, as in 2026-11-30.").waitFor();
      await settings.getByText("“2026-12-31 to 2026-12-24” ends before it begins.").waitFor();
      await isDue(host, "Thu 26 Nov");
      await settings.getByLabel("Holidays").fill("");
      await leave(host);
      await isDue(host, "Mon 23 Nov");
      await settings.getByRole("button", { name: "Mon" }).click();
      await isDue(host, "Tue 24 Nov");
      for (const name of ["Tue", "Wed", "Thu", "Fri"]) await settings.getByRole("button", { name }).click();
      await settings.getByText("At least one day must be a working day.").waitFor();
      await expect.poll(() => settings.getByRole("button", { name: "Fri" }).getAttribute("aria-pressed")).toBe("true");
      await expect
        .poll(() => settingsOf(host)["calendar"])
        .toMatchObject({ weekend: [0, 1, 2, 3, 4, 6], holidays: [] });
      await settings.getByRole("button", { name: "Sun" }).click();
      await settings.getByText("At least one day must be a working day.").waitFor({ state: "detached" });
    }));

  it("pauses over the turn of the year, and not where that is switched off", () =>
    withHost(
      {
        notes: { "Jobs/Acme.md": NOTES["Jobs/Acme.md"].replaceAll("2026-11-16", "2026-12-16") },
        now: "2026-12-18T09:00",
      },
      async (host) => {
        await isDue(host, "Wed 6 Jan 2027");
        const settings = await host.openSettings();
        const until = settings.getByLabel("Pause until");
        await until.fill("3 january");
        await leave(host);
        await host.until(async () => (await until.inputValue()) === "3 Jan");
        await until.fill("4 Jan");
        await leave(host);
        await isDue(host, "Thu 7 Jan 2027");
        await until.fill("soon");
        await leave(host);
        await settings.getByText("“soon” is not a day of the year. Write it as in 20 Dec.").waitFor();
        await until.fill("30 Apr");
        await leave(host);
        await settings.getByText("A pause of more than two months would hold everything back.").waitFor();
        await expect.poll(() => settingsOf(host)["calendar"]).toMatchObject({ pause: { from: "12-20", to: "01-04" } });
        await settings.getByRole("checkbox", { name: "Year-end pause" }).focus();
        await host.page.keyboard.press("Space");
        await isDue(host, "Wed 23 Dec");
        await expect.poll(() => until.isDisabled()).toBe(true);
      },
    ));

  it("is set by keyboard alone, and closing loses nothing", () =>
    withHost({ notes: NOTES }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByRole("button", { name: "Reset all" }).focus();
      const focused = () =>
        host.page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
        );
      const walked: unknown[] = [];
      for (let at = 0; at < 5; at++) {
        await leave(host);
        walked.push(await focused());
      }
      expect(walked).toEqual([
        "Application only, first, after their day, working days",
        "Application only, first, no day, working days",
        "Application only, at most, follow-ups",
        "Application only, close after, working days",
        "Phone screen, thank-you, working days",
      ]);
      await settings.getByLabel(FIRST).focus();
      await host.page.keyboard.press("ArrowUp");
      await host.page.keyboard.press("Enter");
      await isDue(host, "Tue 24 Nov");
      await host.page.keyboard.press("ControlOrMeta+a");
      await host.page.keyboard.type("8");
      await host.page.keyboard.press("Escape");
      await settings.waitFor({ state: "detached" });
      await isDue(host, "Thu 26 Nov");
    }));

  it.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["on a phone", { theme: "light", phone: true }],
    ["narrow", { theme: "light", width: 760 }],
    ["narrower still", { theme: "light", width: 560 }],
  ] as const)("has nothing that axe finds, and scrolls within itself where it has to, %s", (name, options) =>
    withHost({ notes: NOTES, isPanelHidden: true, ...options }, async (host) => {
      const settings = await host.openSettings();
      await settings.getByLabel("Interview, then every, working days").fill("3");
      await settings.getByLabel(FIRST).fill("4");
      await settings.getByLabel("Holidays").fill("10/11/2026");
      await settings.getByLabel("Pause from").fill("soon");
      for (const weekday of ["Mon", "Tue", "Wed", "Thu", "Fri"])
        await settings.getByRole("button", { name: weekday }).click();
      for (const weekday of ["Sat", "Sun"])
        await expect
          .poll(() => settings.getByRole("button", { name: weekday }).getAttribute("aria-pressed"))
          .toBe("false");
      await settings.getByText("At least one day").waitFor();
      for (const part of [
        ".hear-back-schedule",
        ".setting-item:has(.hear-back-weekdays)",
        ".setting-item:has(textarea)",
        ".hear-back-pause",
      ]) {
        await expect.poll(() => axeFindings(host, part)).toEqual([]);
      }
      const { isCutOff, isReached } = await settings.locator(".hear-back-cadence").evaluate((region) => ({
        isCutOff: region.scrollWidth > region.clientWidth,
        isReached: region.tabIndex === 0,
      }));
      expect(isReached).toBe(isCutOff);
      const content = settings.locator(".vertical-tab-content");
      await expect.poll(() => content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect(isCutOff).toBe(name === "narrower still");
    }),
  );
});

describe("Why is this note listed, or not?", () => {
  const modal = ({ page }: OpenHost) => page.locator(".modal");
  it.each([
    [
      "Jobs/Beta.md",
      "“Beta” is read as an application",
      "It says enough: company: Beta, the folder Jobs, date_applied: 2026-11-16.",
    ],
    ["Jobs/Acme.md", "“Acme” is not listed", "It says too little to tell: Status: ymgeisiwyd"],
    ["Plain.md", "“Plain” is not listed", "Nothing in its properties speaks of a job."],
    ["Broken.md", "“Broken” is not listed", "Its properties have an error, so they cannot be read."],
  ])("answers for %s", (path, title, sentence) =>
    withHost(
      { notes: { ...VAULT, "Plain.md": "Text.", "Broken.md": note("a: b: c") }, open: path, isPanelHidden: true },
      async (host) => {
        await host.runCommand("Why is this note listed, or not?");
        await modal(host).waitFor();
        await expect.poll(() => modal(host).locator(".modal-title").innerText()).toBe(title);
        await expect.poll(() => modal(host).innerText()).toContain(sentence);
        await host.page.keyboard.press("Escape");
        await modal(host).waitFor({ state: "detached" });
      },
    ),
  );
});

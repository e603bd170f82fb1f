import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { newApplication, newRound } from "../../src/core/changes/new-note";
import { PropertyNames } from "../../src/core/reading/property-names";
import { kindOfTemplate } from "../../src/core/reading/recognition";
import { newNoteText } from "../../src/templates/new-note-text";
import { application, CONVENTIONS, day, moment } from "../builders";

const parseYaml = (text: string) => parse(text, { logLevel: "error" }) as unknown;
const context = {
  conventions: CONVENTIONS,
  now: moment("2026-11-20 09:30"),
  parseYaml,
  stringifyYaml: (value: unknown) => stringify(value, { lineWidth: 0, nullStr: "" }),
  logKey: undefined,
  formatNow: (format: string) => `<${format}>`,
};
const acme = newApplication(
  { company: "Acme", role: "Cook", appliedOn: day("2026-11-16"), url: "", contacts: ["Dana Lee"] },
  (status) => status,
);
const wish = newApplication(
  { company: "Acme: 2", role: "", appliedOn: undefined, url: "", contacts: [] },
  (status) => status,
);
const round = newRound(application(), { on: { day: day("2026-11-26") }, words: "technical", interviewers: [] }, "Acme");
const text = (template: string | undefined, note = acme) => newNoteText(note, "Acme", template, context);
const OWN = "company: Acme\nrole: Cook\nstatus: applied\ndate_applied: 2026-11-16\ncontact:\n  - Dana Lee\n";

describe("the text of a new note", () => {
  it("is its properties, where there is no template", () => {
    expect(text(undefined)).toBe(`---\ntype: application\n${OWN}---\n\n`);
    expect(text(undefined, wish)).toBe('---\ntype: application\ncompany: "Acme: 2"\nstatus: wishlist\n---\n\n');
  });

  it("is a template's, with what is blank filled in, in the template's order and under its names", () => {
    const template =
      "---\nEmployer:\nstage: '{{stage}}'\ntype: job application\nsalary: 30000\nPosition: ''\nApplied on: {{date}}\ncontact: []\n---\n# {{title}}\n\n{{date}} {{time}} {{date:DD.MM.YYYY}} {{time: HH}}\n";
    expect(text(template)).toBe(
      "---\nEmployer: Acme\nstage: applied\ntype: job application\nsalary: 30000\nPosition: Cook\nApplied on: 2026-11-16\ncontact:\n  - Dana Lee\n---\n" +
        "# Acme\n\n2026-11-20 09:30 <DD.MM.YYYY> <HH>\n",
    );
  });

  it("keeps what the template has filled in itself, and adds what it lacks", () => {
    const template =
      "---\ntags: [jobs/application]\nstatus: Sent\ncreated: {{date:YYYY}}\ntitle: '{{title}}'\n---\nText\n";
    expect(text(template)).toBe(
      "---\ntags:\n  - jobs/application\nstatus: Sent\ncreated: <YYYY>\ntitle: Acme\ncompany: Acme\nrole: Cook\ndate_applied: 2026-11-16\ncontact:\n  - Dana Lee\n---\nText\n",
    );
  });

  it("has the link to the advert where the template has a place for it, else under our own name", () => {
    const withLink = newApplication(
      { company: "Acme", role: "", appliedOn: undefined, url: "https://jobs.example/4711", contacts: [] },
      (status) => status,
    );
    expect(text("---\ntype: application\nJob Link:\nsource: Indeed\n---\n", withLink)).toContain(
      "Job Link: https://jobs.example/4711\nsource: Indeed\n",
    );
    expect(text("---\ntype: application\nsource: Indeed\n---\n", withLink)).toContain(
      "url: https://jobs.example/4711\n",
    );
  });

  it("makes a link where the template has one", () => {
    expect(text("---\ntype: application\ncompany: '[[{{company}}]]'\n---\n")).toContain('company: "[[Acme]]"');
  });

  it("leaves no placeholder of ours behind, and no day on which nothing was sent", () => {
    expect(
      text("---\ntype: application\ncompany: {{company}}\nrole: {{role}}\ndate_applied: {{date}}\n---\n", wish),
    ).toBe('---\ntype: application\ncompany: "Acme: 2"\nrole:\ndate_applied:\nstatus: wishlist\n---\n');
  });

  it("runs no command of Templater", () => {
    const template =
      "---\ntype: application\ncompany:\ncreated: <% tp.date.now() %>\nrole: <% tp.file.title %>\n---\n<%* await tp.system.prompt('x') %>\n";
    expect(text(template, wish)).toBe(
      "---\ntype: application\ncompany: \"Acme: 2\"\ncreated: <% tp.date.now() %>\nrole: <% tp.file.title %>\nstatus: wishlist\n---\n<%* await tp.system.prompt('x') %>\n",
    );
  });

  it("makes no command of Templater of what was typed", () => {
    const typed = newApplication(
      { company: "<% tp.file.title %>", role: "Cook", appliedOn: undefined, url: "", contacts: ["<%* x %> Lee"] },
      (status) => status,
    );
    for (const template of [undefined, "---\ntype: application\ncompany:\n---\n# {{title}}\n"])
      expect(text(template, typed)).not.toContain("<%");
  });

  it("takes only the properties where the template's own cannot be read", () => {
    expect(text("---\na: [\n---\nText\n")).toBe(`---\ntype: application\n${OWN}---\n\n`);
  });

  it("says what it is where the template does not say it well enough", () => {
    expect(text("---\ntype:\ncompany:\ndate_applied:\n---\n", wish)).toContain("type: application");
    expect(text("---\ncompany:\ndate_applied:\n---\n", wish)).toContain("type: application");
    expect(text("---\ncompany:\ndate_applied:\n---\n")).not.toContain("type:");
  });

  it("of a round fills the names that a round's template has", () => {
    expect(text("---\ntype: interview\ndate:\nattendees:\njob:\n---\n", round)).toBe(
      '---\ntype: interview\ndate: 2026-11-26\nattendees:\njob: "[[Acme]]"\ncompany: Acme\nround: technical\n---\n',
    );
  });

  it.each<[string, string | undefined, string]>([
    ["the last of its properties", undefined, `type: application\n${OWN}contact_log:\n`],
    ["the last of a template's", "---\ntype: application\ncompany:\n---\n", `type: application\n${OWN}contact_log:\n`],
    [
      "where the template has it, under its name",
      "---\ntype: application\nCorrespondence:\ncompany:\n---\n",
      `type: application\nCorrespondence:\n${OWN}`,
    ],
    [
      "without brackets",
      "---\ntype: application\ncontact_log: []\ncompany:\n---\n",
      `type: application\ncontact_log:\n${OWN}`,
    ],
    [
      "with what the template has in it",
      "---\ntype: application\ncontact_log: [2026-11-01 call]\ncompany:\n---\n",
      `type: application\ncontact_log:\n  - 2026-11-01 call\n${OWN}`,
    ],
  ])("has an empty contact log: %s", (_where, template, properties) => {
    const made = newNoteText(acme, "Acme", template, { ...context, logKey: "contact_log" });
    expect(made.split("---\n")[1]).toBe(properties);
  });

  it("keeps a dollar sign in a title", () => {
    expect(newNoteText(acme, "$& $1", "---\ntype: application\n---\n{{title}}", context)).toMatch(/\$& \$1$/);
  });
});

describe("a template", () => {
  const names = new PropertyNames();
  const kind = (path: string, yaml: string) =>
    kindOfTemplate(path, names.fold(parseYaml(yaml) as Record<string, unknown>), {
      ...CONVENTIONS,
      templateFolders: ["Snippets"],
      folders: ["Jobs"],
    });
  it.each([
    ["by its type", "Templates/Job.md", "type: application\ncompany: {{company}}", "application"],
    ["by its type, in a folder that was set", "Snippets/Job.md", "type: job\ncompany:", "application"],
    ["by a tag", "Templates/Job.md", "tags: [job-application]", "application"],
    ["by its properties", "Templates/Job.md", "company:\nstatus:\ndate applied:", "application"],
    ["of a round by its type", "Templates/Round.md", "type: interview\ncompany:", "interview"],
    ["of a round by its properties", "Templates/Round.md", "company:\ninterview date:\nround:", "interview"],
    ["of a person", "Templates/Person.md", "type: person\ncompany:\nemail:", undefined],
    ["of a company", "Templates/Company.md", "company:\nwebsite:", undefined],
    ["that is none", "Jobs/Acme.md", "type: application\ncompany: Acme", undefined],
  ])("is known %s", (_case, path, yaml, expected) => {
    expect(kind(path, yaml)).toBe(expected);
  });
});

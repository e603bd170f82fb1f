import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { keysOf } from "../../src/core/change";
import { newApplication } from "../../src/core/new-note";
import { newNoteText } from "../../src/templates/new-note-text";
import { CONVENTIONS, day } from "../builders";

const NOTE = newApplication({ company: "Acme", role: "Cook", appliedOn: day("2026-11-20"), contacts: ["Dana Lee"] }, (status) => status);
const text = (template?: string) =>
  newNoteText(NOTE, template, { title: "Acme", format: (format) => `<${format}>` }, keysOf(CONVENTIONS, "application"), { parse: (yaml) => parse(yaml) as unknown, stringify });

describe("the text of a new note", () => {
  it("is its properties, where there is no template", () => {
    expect(text()).toBe("---\ntype: application\ncompany: Acme\nrole: Cook\nstatus: applied\ndate_applied: 2026-11-20\ncontact:\n  - Dana Lee\n---\n");
  });

  it("keeps a template's own properties and names, fills its blanks, and runs nothing", () => {
    const template = "---\ntags: [job]\nFirm: {{title}}\nPosition:\nStatus: sent\ncontact: []\nopened: \"{{date}}\"\n---\n# {{title}}, {{date:dddd}}\n\n<% tp.file.cursor() %>\n";
    expect(text(template)).toBe(
      "---\ntags:\n  - job\nFirm: Acme\nPosition: Cook\nStatus: sent\ncontact:\n  - Dana Lee\nopened: <YYYY-MM-DD>\ndate_applied: 2026-11-20\n---\n# Acme, <dddd>\n\n<% tp.file.cursor() %>\n",
    );
  });

  it("has the properties alone, where those of the template have an error", () => {
    expect(text("---\ncompany: [Acme\n---\nHello\n")).toBe(`${text()}Hello\n`);
  });
});

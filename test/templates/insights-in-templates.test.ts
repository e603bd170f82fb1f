/** `{{insights}}` in templates of every kind, and the template that is about no one application. */
import { describe, expect, it } from "vitest";
import { readApplicationList } from "../../src/core/reading/application-list";
import { insightsInMarkdown } from "../../src/export/insights-markdown";
import { draftWeeklyLook, type Draft } from "../../src/messages/drafts";
import { isFault, type Template, type TemplateFault } from "../../src/templates/template";
import { faultWords } from "../../src/words/templates";
import { application, CONVENTIONS, day, moment } from "../builders";
import { expectGolden } from "../golden";
import { pictured } from "../words/made-up-insights";
import { builtIn, drafted, read } from "./drafting";

const INSIGHTS =
  "## Insights\n\nTwo applications.\n\n| company | days |\n| --- | --- |\n| [[Acme]] | 3 |\n| \\#1 \\*Deli\\* | 9 |\n";
const WEEKLY_NOTE = "Journal/2026-W47.md";

function weekly(template: Template | string, insights = INSIGHTS, yourName = "Ana Pires"): Draft | TemplateFault {
  const known = typeof template === "string" ? read(template) : template;
  if (isFault(known)) return known;
  return draftWeeklyLook(
    known,
    WEEKLY_NOTE,
    { sender: yourName, insights: () => insights },
    { title: "2026-W47", now: moment("2026-11-20"), formatNow: (format) => `<${format}>` },
  );
}

const textOf = (draft: Draft | TemplateFault) => (isFault(draft) ? faultWords(draft) : draft.text);
const bodyOf = (text: string) => text.replace(/^[^]*? \^\S+\n\n/, "");
const own = (text: string, insights: () => string) =>
  textOf(drafted(`---\nkind: reflection\n---\n${text}`, application({ role: "Cook \ue002" }), { insights }));

describe("Insights in a template", () => {
  it("are Markdown as they are, between words in which values are none", () => {
    const text = own("{{role}} * {{company}}\n\n{{insights}}\n\n{{{insights}}}\n\nEnd.", () => INSIGHTS);
    expect(bodyOf(text)).toBe(`Cook * Acme\n\n${INSIGHTS}\n\n${INSIGHTS}\n\nEnd.`);
  });

  it("are counted only where a template asks for them", () => {
    let asked = 0;
    const insights = () => `${String((asked += 1))}.`;
    expect(bodyOf(own("{{role}}", insights))).toBe("Cook");
    expect(bodyOf(own("{{^insights}}None{{/insights}}{{! insights }}", insights))).toBe("");
    expect(asked).toBe(0);
    expect(bodyOf(own("{{#insights}}Here: {{insights}}{{/insights}}", insights))).toBe("Here: 1.");
  });

  it("run no command, are no template, and move no cursor", () => {
    const hostile = "<% tp.date.now() %> {{role}} $& $1 \ue000 \ue001x\ue001";
    const draft = drafted("---\nkind: reflection\n---\n{{insights}}\n{{cursor}}[here]", application(), {
      insights: () => hostile,
    });
    expect(draft).toHaveProperty("selection");
    const { text, selection } = draft as Draft;
    expect(bodyOf(text)).toBe("<\\% tp.date.now() %> {{role}} $& $1  \ue001x\ue001\n[here]");
    expect(text.slice(selection.from, selection.to)).toBe("[here]");
  });

  it.each([
    ["a heading", '---\nkind: reflection\nheading: "{{insights}}"\n---\nText', 3],
    ["a subject", '---\nkind: follow-up\nsubject: "{{insights}}"\n---\nText', 3],
    ["a property", '---\nkind: reflection\nfigures: "{{insights}}"\n---\nText', 3],
  ])("have no place in %s", (_where, template, line) => {
    expect(drafted(template, application())).toMatchObject({ kind: "unknown name", what: "insights", line });
  });
});

it("Insights that stand in a note are read as no list of where applications stand", () => {
  const inNote = insightsInMarkdown(pictured(), day("2026-11-20"));
  expect(inNote).toContain("| Company |");
  expect(readApplicationList(inNote, CONVENTIONS)).toEqual([]);
});

describe("a weekly look", () => {
  it("built in, reads as recorded", () => {
    const draft = weekly(builtIn("weekly look"));
    if (isFault(draft)) throw new Error(faultWords(draft));
    const { path, text, selection } = draft;
    const marked = `${text.slice(0, selection.from)}«${text.slice(selection.from, selection.to)}»${text.slice(selection.to)}`;
    expectGolden("messages/Weekly look.md", `${path}\n\n${marked}\n`);
  });

  it("of one's own has its own heading, days in its language, and properties for the note", () => {
    const template =
      '---\nkind: Weekly-Look\nheading: "Woche {{date:WW}}"\nlanguage: de\nwritten: "{{date}}"\n---\n{{title}}, {{sender}}\n\n{{insights}}';
    expect(weekly(template, "Drei.")).toMatchObject({
      path: WEEKLY_NOTE,
      id: "weekly-look-2026-11-20",
      text: "## Woche \\<WW>\n\nFreitag, 20. November ^weekly-look-2026-11-20\n\n2026-W47, Ana Pires\n\nDrei.",
      properties: { written: "2026-11-20" },
    });
  });

  it("knows nothing of an application, and says what it knows", () => {
    expect(textOf(weekly("---\nkind: weekly-look\n---\n\n{{company}}"))).toBe(
      "Template “Mine”, line 5: “company” is not a name that templates know here. They know sender, cursor, insights, title, date, time. Nothing was inserted.",
    );
  });

  it("has no figures where nothing has been read yet, and no name where none is set", () => {
    const text = textOf(weekly("---\nkind: weekly-look\n---\n{{^sender}}Me{{/sender}}\n\n{{insights}}", "", ""));
    expect(bodyOf(text)).toBe("Me");
  });
});

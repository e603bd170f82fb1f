import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kindOfTemplate, recognise } from "../../src/core/reading/recognition";
import { draftFrom } from "../../src/messages/drafts";
import { BUILT_IN, type BuiltInName } from "../../src/templates/built-in";
import { splitNoteText } from "../../src/templates/front-matter";
import { isFault } from "../../src/templates/template";
import { faultWords } from "../../src/words/templates";
import { application, CONVENTIONS } from "../builders";
import { contextOf, drafted, read } from "./drafting";

const app = application({ interview_date: "2026-11-10", response_by: "2026-11-18" });

function text(body: string, properties = "kind: follow-up\n"): string {
  const result = drafted(`---\n${properties}---\n${body}`, app);
  if (isFault(result)) throw new Error(faultWords(result));
  return result.text;
}

function fault(template: string): string {
  const result = drafted(template, app);
  if (!isFault(result)) throw new Error(`was drafted: ${result.text}`);
  return faultWords(result);
}

describe("a template of one's own", () => {
  it("has its kind, whom it is for, its heading and its subject in its properties", () => {
    const made = text(
      "Hello {{person.greeting}}",
      'kind: closing-note\nheading: "Goodbye, {{company}}"\nsubject: "{{role}}: bye"\n',
    );
    expect(made).toBe(
      "## Goodbye, Acme\n\nTo: Dana Lee <dana@acme.example>\nSubject: Data analyst: bye ^closing-note-dana-lee\n\nHello Dana",
    );
  });

  it("is called by its file, where it names no heading", () => {
    expect(text("Hello")).toMatch(/^## Mine\n/);
    expect(text("Hello", 'kind: follow-up\nheading: "{{#offer}}x{{/offer}}"\n')).toMatch(/^## Mine\n/);
    const named = read({ name: "{{role}} [[x]]", text: "---\nkind: follow-up\n---\nHello", language: "en" });
    if (isFault(named)) throw new Error(faultWords(named));
    expect(draftFrom(named, contextOf(app), undefined)).toMatchObject({
      text: expect.stringMatching(/^## \{\{role\}\} \\\[\\\[x\\\]\\\]\n/) as string,
    });
  });

  it("takes an unquoted name for its heading", () => {
    expect(text("Hello", "kind: follow-up\nheading: {{company}}\n")).toMatch(/^## Acme\n/);
  });

  it("for a call has a script, and no subject", () => {
    expect(text("Hello", "kind: call\n")).toContain("\n\nCall: Dana Lee ^call-dana-lee\n\n");
    expect(text("Hello", "kind: call\nchannel: phone\nsubject: none\n")).toContain(
      "\n\nCall: Dana Lee ^call-dana-lee\n\n",
    );
  });

  it("says days in its own language", () => {
    expect(text("{{interview.weekday}}, {{interview.day}}", "kind: follow-up\nlanguage: de\n")).toContain(
      "Dienstag, 10. November",
    );
    expect(text("{{interview.day}}", "kind: follow-up\nlanguage: en-US\n")).toContain("November 10");
    expect(text("Am {{interview.day}}", "kind: follow-up\nlanguage: de_DE\n")).toContain("10. November");
  });

  it("may use what the core plugin fills in", () => {
    expect(text("{{title}} {{date}} {{time}} {{date:DD.MM.YYYY}} {{ time:HH:mm }}")).toContain(
      "Acme 2026-11-20 09:00 \\<DD.MM.YYYY> \\<HH:mm>",
    );
  });

  it("may go through people and lessons", () => {
    const two = application({}, { interview_date: "2026-11-10", interviewers: ["Dana Lee", "Ravi Menon"] });
    const made = drafted(
      "---\nkind: reflection\n---\n{{#interview.interviewers}}\n- {{name}}\n{{/interview.interviewers}}\n{{#lessons}}\n* {{.}}\n{{/lessons}}\n",
      two,
      { preparation: { lessons: ["One", "*Two*"].map((lesson) => ({ lesson, from: "Acme" })) } },
    );
    expect(made).toMatchObject({
      text: expect.stringContaining("- Dana Lee\n- Ravi Menon\n* One\n* \\*Two\\*") as string,
    });
  });

  it("selects a blank to fill in, and no link", () => {
    const selected = (body: string) => {
      const made = drafted(`---\nkind: follow-up\n---\n${body}`, app);
      return "text" in made ? made.text.slice(made.selection.from, made.selection.to) : "";
    };
    expect([
      selected("Dear {{cursor}}[Name], "),
      selected("[[Acme]] is"),
      selected("[Acme](https://acme.example) is"),
    ]).toEqual(["[Name]", "", ""]);
  });

  it("brings its other properties, filled in, and as data", () => {
    const made = drafted(
      '---\nkind: reflection\ntags: [job, "{{company}}"]\nmood:\nwho: {{person.name}}\nrating: 3\n---\nText',
      app,
    );
    expect(made).toMatchObject({ properties: { tags: ["job", "Acme"], mood: null, who: "Dana Lee", rating: 3 } });
  });

  it("evaluates no value: not as Mustache, Markdown, HTML, a heading or a second message", () => {
    const role =
      "x\n## Owned\n\nSubject: y ^thank-you-dana\n{{company}} {{{sender}}} {{date}} ![[Secrets]] <script>alert(1)</script> [a](javascript:alert(1))";
    const hostile = application({
      role,
      interview_date: "2026-11-10",
      contact: ["Da\u202ena\n\nSubject: x ^y <dana@acme.example>"],
    });
    const made = drafted("---\nkind: follow-up\nsubject: {{role}}\n---\n{{role}}\n{{{role}}}\n{{& role}}", hostile);
    if (isFault(made)) throw new Error(faultWords(made));
    expect(made.text.match(/^#/gm)).toHaveLength(1);
    expect(made.text.match(/^Subject:/gm)).toHaveLength(1);
    expect(made.text.match(/(?<!\\)\^[a-z-]+$/gm)).toHaveLength(1);
    expect(made.text).not.toMatch(/(?<!\\)<script|(?<!\\)\[\[|(?<!\\)\[a/);
    expect(made.text.match(/\{\{company\}\}/g)).toHaveLength(4);
    expect(made.text).not.toContain("\u202e");
  });

  it("evaluates no value at the start of a line, whatever stands before it", () => {
    const heading = application({ role: "=", interview_date: "2026-11-10" });
    expect(drafted("---\nkind: follow-up\n---\nDear\n{{cursor}}{{role}}", heading)).toMatchObject({
      text: expect.stringMatching(/Dear\n\\=$/) as string,
    });
    const quotation = application({ role: "> 100", interview_date: "2026-11-10" });
    expect(drafted("---\nkind: follow-up\n---\n{{sender}}{{role}}\n- {{cursor}}{{role}}", quotation)).toMatchObject({
      text: expect.stringMatching(/\n\\> 100\n- \\> 100$/) as string,
    });
  });

  it("ends a sentence once where a value ends it already", () => {
    const inc = application({ company: "Acme Inc.", role: "Data analyst", interview_date: "2026-11-10" });
    expect(drafted("---\nkind: follow-up\n---\nAt {{company}}. As {{role}}. At {{company}}...", inc)).toMatchObject({
      text: expect.stringContaining("At Acme Inc. As Data analyst. At Acme Inc....") as string,
    });
  });

  it("may have Windows line ends, and long lines of marks and blanks", () => {
    const marks = "-  ".repeat(40);
    const blanks = " \t".repeat(30_000);
    const made = drafted(`---\r\nkind: follow-up\r\n---\r\n${marks}x {{role}}\r\n"${blanks}x\r\nBye`, app);
    expect(made).toMatchObject({ text: expect.stringContaining(`${marks}x Data analyst\n"${blanks}x\nBye`) as string });
  });

  it("may name its properties in any letter case", () => {
    expect(text("Hello", "Kind: Follow-up\nTo: Contact\nSubject: Any news\nChannel: Email\n")).toContain(
      "Subject: Any news ^",
    );
    expect(text("Hello", "kind: call\nChannel: Phone\n")).toContain("Call: Dana Lee ^");
  });

  it("cuts a value of a hundred thousand characters, and says so by an ellipsis", () => {
    const long = drafted(
      '---\nkind: follow-up\nsubject: "{{role}}"\n---\nDear {{person.name}}, {{role}}',
      application({ role: "very ".repeat(20_000), contact: "D".repeat(100_000) }),
    );
    if (isFault(long)) throw new Error(faultWords(long));
    expect(long.text.length).toBeLessThan(3_000);
    expect(long.text).toContain("very very…");
  });

  it.each([
    [
      "---\nkind: follow-up\n---\nDear,\n\n{{compny}}",
      "Template “Mine”, line 6: “compny” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      '---\nkind: follow-up\nsubject: "{{rolle}}"\n---\nDear',
      "Template “Mine”, line 3: “rolle” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, title, date, time. Nothing was inserted.",
    ],
    [
      '---\nkind: follow-up\nmood: "{{rolle}}"\n---\nDear',
      "Template “Mine”, line 3: “rolle” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{greeting}}",
      "Template “Mine”, line 4: “greeting” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{constructor}}",
      "Template “Mine”, line 4: “constructor” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{person.greting}}",
      "Template “Mine”, line 4: “person.greting” is not a name that templates know here. They know person.name, person.greeting. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{person.name.length}}",
      "Template “Mine”, line 4: “person.name.length” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{.}}",
      "Template “Mine”, line 4: “.” is not a name that templates know here. They know sender, company, role, meeting, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\na\n{{#promise}}\nb",
      "Template “Mine”, line 6: the section “promise” does not end where it should. Write {{/promise}} there. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\na\n{{/promise}}\nb",
      "Template “Mine”, line 5: the section “promise” ends, but does not begin. Write {{#promise}} before it, or take its end out. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{#promise}}\n{{#role}}\n{{/promise}}{{/role}}",
      "Template “Mine”, line 6: the section “role” does not end where it should. Write {{/role}} there. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\na {{#promise}}b\n{{^role}}c{{/role}}\n{{/ promise }}{{/promise}}",
      "Template “Mine”, line 6: the section “promise” ends, but does not begin. Write {{#promise}} before it, or take its end out. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{^ role }}\n{{#promise}}{{/promise}}",
      "Template “Mine”, line 5: the section “role” does not end where it should. Write {{/role}} there. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{#role}}\n{{{role}}",
      "Template “Mine”, line 5: “{{” has no “}}”. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\na {{ = <% %> = }}<%company%>",
      "Template “Mine”, line 4: “{{=” would put other signs in the place of the braces, which is not done here. Nothing was inserted.",
    ],
    ["---\nkind: follow-up\n---\n\n{{role", "Template “Mine”, line 5: “{{” has no “}}”. Nothing was inserted."],
    [
      "---\nkind: follow-up\n---\n{{> Signature}}",
      "Template “Mine”, line 4: “{{> Signature}}” would take in another template, which is not done here. Write its text there. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\nsubject: {{role}}, {{day}}\n---\nDear",
      "Template “Mine”, line 3: its properties have an error. Look for a quote or a colon too many or too few. Nothing was inserted.",
    ],
    [
      "---\nsubject: x\n---\nDear",
      "Template “Mine”, line 1: it has no property “kind”, such as “kind: follow-up”. Nothing was inserted.",
    ],
    ["Dear", "Template “Mine”, line 1: it has no property “kind”, such as “kind: follow-up”. Nothing was inserted."],
    [
      "---\nsubject: x\nkind: letter\n---\nDear",
      "Template “Mine”, line 3: “letter” is no kind of message. Use “thank-you”, “answer”, “withdrawal”, “follow-up”, “call”, “feedback-request”, “endorsement-request”, “closing-note”, “reflection”, “look-back”, “preparation”, or “weekly-look”. Nothing was inserted.",
    ],
    [
      "---\nkind: heard\n---\nDear",
      "Template “Mine”, line 2: “heard” is no kind of message. Use “thank-you”, “answer”, “withdrawal”, “follow-up”, “call”, “feedback-request”, “endorsement-request”, “closing-note”, “reflection”, “look-back”, “preparation”, or “weekly-look”. Nothing was inserted.",
    ],
    [
      "---\nkind: [follow-up]\n---\nDear",
      "Template “Mine”, line 2: the property “kind” holds more than one text. Write one there. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\nto: boss\n---\nDear",
      "Template “Mine”, line 3: “boss” is nobody that a message can go to. Use “contact”, “interviewers”, “recruiter”, or “connection”. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\npeople:\n  dana: lee\n---\nDear",
      "Template “Mine”, line 3: the property “people” holds properties of its own. Use text or a list. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\nDear {{person}},",
      "Template “Mine”, line 4: “person” is a section. Write {{#person}} before what belongs to it, and {{/person}} after it. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{#interview}}{{interviewers}}{{/interview}}",
      "Template “Mine”, line 4: “interviewers” is a section. Write {{#interviewers}} before what belongs to it, and {{/interviewers}} after it. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{lessons}}",
      "Template “Mine”, line 4: “lessons” is a section. Write {{#lessons}} before what belongs to it, and {{/lessons}} after it. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\na\n{{=<% %>=}}<%company%>",
      "Template “Mine”, line 5: “{{=” would put other signs in the place of the braces, which is not done here. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\n{{#interview}}{{greeting}}{{/interview}}",
      "Template “Mine”, line 4: “greeting” is not a name that templates know here. They know day, weekday, at, meeting, interviewers, sender, company, role, person, recruiter, interview, met, asks, coming, missed, cancelled, promise, applied, offer, onPaper, several, lessons, takeAlong, hardQuestions, recurring, practice, cursor, insights, title, date, time. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\n---\nDear\n<% tp.date.now() %>",
      "Template “Mine”, line 5: “<% tp.date.now() %>” is a command of Templater, which only Templater runs. Write {{date}}, {{title}} or a name such as {{company}} in its place, or take it out. Nothing was inserted.",
    ],
    [
      "<%* let a = 1 -%>\n---\nkind: follow-up\n---\nDear",
      "Template “Mine”, line 1: “<%* let a = 1 -%>” is a command of Templater, which only Templater runs. Write {{date}}, {{title}} or a name such as {{company}} in its place, or take it out. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\ncreated: <% tp.date.now() %>\n---\nDear",
      "Template “Mine”, line 3: “<% tp.date.now() %>” is a command of Templater, which only Templater runs. Write {{date}}, {{title}} or a name such as {{company}} in its place, or take it out. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\nChannel: carrier pigeon\n---\nDear",
      "Template “Mine”, line 3: “carrier pigeon” is no channel that templates know. Use “phone” for a script to speak by, or leave it out. Nothing was inserted.",
    ],
    [
      "---\nkind: follow-up\nlanguage: no such language\n---\nDear",
      "Template “Mine”, line 3: “no such language” is no language that days can be written in. Use a code such as “de” or “pt-BR”. Nothing was inserted.",
    ],
  ])("with a fault is not used, and says why: %j", (template, words) => {
    expect(fault(template)).toBe(words);
  });

  it("of no more than a program is none, and nothing of it runs", () => {
    expect(fault('---js\n{ kind: "follow-up" }\n---\nDear')).toContain("has no property “kind”");
  });

  it("says with Windows line ends and a byte order mark the same line", () => {
    expect(fault("\ufeff---\r\nkind: follow-up\r\n---\r\nDear\r\n{{nobody}}")).toContain("line 5");
  });
});

describe("a template of a message", () => {
  it.each(Object.keys(BUILT_IN) as BuiltInName[])(
    "is none for a new note, and no job note wherever it lies: %s",
    (name) => {
      const { properties = {} } = splitNoteText(BUILT_IN[name], (yaml) => parse(yaml) as unknown);
      const note = CONVENTIONS.names.fold(properties);
      expect(kindOfTemplate(`Templates/${name}.md`, note, CONVENTIONS)).toBeUndefined();
      expect(recognise(`Jobs/${name}.md`, note, { ...CONVENTIONS, folders: ["Jobs"] }).kind).toBeUndefined();
    },
  );
});

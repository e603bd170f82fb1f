import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageAround, messagesIn, placeInNote, type Lines, type Message } from "../../src/messages/message";

const NOTE = `---
company: Acme
---
Met Dana.

## Follow-up to Dana Lee

To: Dana Lee <dana@acme.example>
Subject: Data analyst: next steps ^follow-up-dana-lee

Dear Dana,

One \\*star\\* and [[Acme|a link]].

Kind regards,
[Your name]

## Thank-you to Ravi Menon

To: Ravi Menon
Subject: Thanks ^thank-you-ravi-menon-2

Hello

## Notes

Not a message ^follow-up-plan
`.split("\n");

const at = (text: string) => NOTE.indexOf(text);
const only = (text: string): Message | undefined => messagesIn(linesOf(text))[0];

/** As an editor has them: it throws for a line that it has not. */
function linesOf(text: string): Lines {
  const lines = text.split("\n");
  return {
    length: lines.length,
    at(line) {
      const found = lines[line];
      if (found === undefined) throw new RangeError(`There is no line ${String(line)} of ${String(lines.length)}.`);
      return found;
    },
  };
}

/** What a message begins with. */
const HEAD = "To: Dana\nSubject: x ^follow-up-dana\n\n";

describe("messages in a note", () => {
  it("are found by their block ids, with what they say as plain text", () => {
    expect(messagesIn(NOTE)).toMatchObject([
      {
        id: "follow-up-dana-lee",
        kind: "follow-up",
        isCall: false,
        heading: "Follow-up to Dana Lee",
        name: "Dana Lee",
        address: "dana@acme.example",
        subject: "Data analyst: next steps",
        text: "Dear Dana,\n\nOne *star* and a link.\n\nKind regards,\n[Your name]",
        blanks: ["[Your name]"],
        lines: { first: 5, id: 8, last: 16 },
      },
      {
        id: "thank-you-ravi-menon-2",
        kind: "thank-you",
        isCall: false,
        heading: "Thank-you to Ravi Menon",
        name: "Ravi Menon",
        address: "",
        subject: "Thanks",
        text: "Hello",
        blanks: [],
        lines: { first: 17, id: 20, last: 23 },
      },
    ]);
  });

  it.each([
    ["## Follow-up to Dana Lee", "follow-up-dana-lee"],
    ["To: Dana Lee <dana@acme.example>", "follow-up-dana-lee"],
    ["[Your name]", "follow-up-dana-lee"],
    ["## Thank-you to Ravi Menon", "thank-you-ravi-menon-2"],
    ["Hello", "thank-you-ravi-menon-2"],
    ["Met Dana.", undefined],
    ["## Notes", undefined],
    ["Not a message ^follow-up-plan", undefined],
  ])("are where the cursor stands: on %s", (line, id) => {
    expect(messageAround(NOTE, at(line))?.id).toBe(id);
  });

  it.each<[string, string, string | undefined]>([
    ["the heading was renamed", "# Mail\n\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi", "Hi"],
    ["there is no heading", HEAD + "Hi", "Hi"],
    ["the subject is gone", "To: Dana ^follow-up-dana\n\nHi", "Hi"],
    ["a line goes across", HEAD + "Hi\n\n---\n\nNotes", "Hi"],
    ["another message follows without a heading", HEAD + "Hi\n\nTo: Ravi\nSubject: y ^follow-up-ravi\n\nHo", "Hi"],
    ["the text itself says To:", HEAD + "Hi\n\nTo: be or not\n\nBye", "Hi\n\nTo: be or not\n\nBye"],
    ["nothing ends it", `${HEAD}${"line\n".repeat(3)}`, "line\nline\nline"],
    ["a blank line stands above it", "\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi", "Hi"],
    ["its last line begins like another one", HEAD + "Hi\nTo:", "Hi\nTo:"],
    ["code in a line stands before it", "```npm ci```\n\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi", "Hi"],
    [
      "a block of code about code stands before it",
      "~~~~\n~~~\n```\n~~~~\n\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi",
      "Hi",
    ],
    ["its labels stand apart", "To: Dana\n\nSubject: x ^follow-up-dana\n\nHi", "Hi"],
    ["only its subject is left", "Subject: x ^follow-up-dana\n\nHi", "Hi"],
    ["a heading with an underline follows", HEAD + "Hi\n\nPrivate\n=====\n\nNotes", "Hi"],
    ["a heading moved in follows", HEAD + "Hi\n\n  ## Private\n\nNotes", "Hi"],
    ["a heading without words follows", HEAD + "Hi\n##\nNotes", "Hi"],
    ["a comment in it has a heading", HEAD + "Hi\n\n%%\n# Ideas\n%%\n\nBye", "Hi\n\n\n\nBye"],
    ["code in it has what looks like a heading", HEAD + "Hi\n```sh\n# run\n```\nBye", "Hi\n```sh\n# run\n```\nBye"],
    ["a comment in it has no end", HEAD + "Hi\n\n%% not yet\n\n# Private", "Hi"],
    [
      "it stands in a block of code that shows one",
      "````\n```\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi\n```\n````",
      undefined,
    ],
    ["comments stand in it", HEAD + "Hi%% not yet %% <!-- for\nme -->there<!-- open", "Hi there"],
    ["it stands in a block of code", "```\nTo: Dana\nSubject: x ^follow-up-dana\n\nHi\n```", undefined],
    ["the id is none of a message", "To: Dana\nSubject: x ^my-own-id\n\nHi", undefined],
    ["only a plan has the id", "Ring them ^follow-up-dana\n\nHi", undefined],
  ])("where %s", (_what, note, text) => {
    expect(only(note)?.text).toBe(text);
  });

  it("with one block id twice are two", () => {
    expect(
      messagesIn("To: A\nSubject: x ^answer\n\nOne\n\n# B\n\nTo: B\nSubject: y ^answer\n\nTwo".split("\n")).map(
        ({ text }) => text,
      ),
    ).toEqual(["One", "Two"]);
  });

  it.each([
    ["To: Dana <dana@acme.example>", "Dana", "dana@acme.example"],
    ["To: dana@acme.example", "Dana", "dana@acme.example"],
    ["To: Dana <dana@acme.example,evil@x.example>", "Dana", ""],
    ["To: Dana <dana@acme.example?cc=evil@x.example>", "Dana", ""],
    ["To: Dana <not an address>", "Dana", ""],
    ["To: Dana \\<evil@x.example>", "Dana", ""],
    ["To: Dana Lee <dana@acme.example>, Ravi <ravi@acme.example>", "Dana Lee", ""],
    ["To: Dana Lee, Data Manager <dana@acme.example>", "Dana Lee, Data Manager", "dana@acme.example"],
    ["To: \\<b>Bold\\</b> Guy <bold@acme.example>", "<b>Bold</b> Guy", "bold@acme.example"],
    ["To: Müller <m@müller.example>", "Müller", "m@müller.example"],
    ["Call: Tom Adeyemi", "Tom Adeyemi", ""],
    ["To:", "", ""],
    ["To: Dana\n\nCc: nobody", "Dana", ""],
    ["To: Dana\n## Another heading", "", ""],
  ])("%s go to %j at %j", (line, name, address) => {
    const message = only(`${line}\nSubject: x ^follow-up-dana\n\nHi`);
    expect([message?.name, message?.address]).toEqual([name, address]);
  });

  it("find blanks that are left, and no links, boxes, footnotes or brackets of a value", () => {
    const body =
      "[Your name] [[Acme]] [a](b) ![x](y) - [ ] - [x] [^1] [!note] \\[remote\\] [one thing they told you] [Your name]";
    expect(only(`To: A\nSubject: [Role] ^answer\n\n${body} [a day][a time]`)?.blanks).toEqual([
      "[Role]",
      "[Your name]",
      "[one thing they told you]",
      "[a day]",
      "[a time]",
    ]);
  });

  it("are read from any note without throwing", () => {
    const line = fc.constantFrom(
      "",
      "To: a <b@c.d>",
      "Subject: x ^follow-up-a",
      "Subject: ^answer",
      "# H",
      "---",
      "```",
      "text",
      "Call: x ^call",
      "^call",
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (texts) => {
        const note = linesOf(texts.join("\n"));
        for (let line = 0; line < note.length; line += 1) messageAround(note, line);
        for (const message of messagesIn(note)) {
          expect(messageAround(note, message.lines.id)?.id).toBe(message.id);
          expect(message.lines.last).toBeLessThan(note.length);
        }
      }),
    );
  });
});

describe("where part of a message stands in its note", () => {
  const NOTE = "---\ncompany: Acme\n---\n\n## Follow-up\n\nTo: Dana Lee ^follow-up-dana-lee\n\nDear Dana,\nhello.";
  const [message] = messagesIn(NOTE.split("\n"));

  it.each(["## Follow-up", "Dana Lee", "Dear Dana,", "Dana,\nhello", "hello."])(
    "is by line and column: %s",
    (words) => {
      const raw = message?.raw ?? "";
      const from = raw.indexOf(words);
      const place = message && placeInNote(message, { from, to: from + words.length });
      const placeOf = (at: number) => {
        const before = NOTE.slice(0, at).split("\n");
        return { line: before.length - 1, ch: before.at(-1)?.length };
      };
      const at = NOTE.indexOf(words);
      expect(place).toEqual({ from: placeOf(at), to: placeOf(at + words.length) });
    },
  );
});

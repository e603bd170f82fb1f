import { describe, expect, it } from "vitest";
import { linesOfText, moreText, textToAppend } from "../../../src/core/copies/more-text";

const note = (body: string) => `---\ncompany: Larkspur Foods\n---\n${body}`;
const NOTE = note(
  "Applied by email.\n\n## Questions\n\n- Who leads the team?\n- When do I start?\n\n## Thoughts\n\nA kind place.\n",
);
const more = (body: string) => moreText(NOTE, note(body)).map(({ title, paragraphs }) => [title, ...paragraphs]);

describe("what the text of a copy has more", () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    ["nothing, as it is the same", NOTE.slice(NOTE.indexOf("Applied")), []],
    ["nothing, with other blanks and line ends", "Applied  by email. \r\n\r\n\r\n## Questions\r\n", []],
    ["nothing, where it has less", "Applied by email.\n", []],
    ["nothing, with a block id of its own", "Applied by email. ^a1\n", []],
    ["a paragraph, whole", "Applied by email.\nThey wrote back.\n", [["", "Applied by email.\nThey wrote back."]]],
    [
      "a paragraph under its heading",
      "## Thoughts\n\nA kind place.\n\nFar away.\nBy train.\n",
      [["Thoughts", "Far away.\nBy train."]],
    ],
    [
      "the new lines of a list",
      "## Questions\n\n- Who leads the team?\n- What is the pay?\n- When do I start?\n  - In May?\n",
      [["Questions", "- What is the pay?\n  - In May?"]],
    ],
    ["an indented line, without its indent", "- When do I start?\n    - In May?\n", [["", "- In May?"]]],
    ["a block of code, blank lines and all", "```\n# no heading\n\nx\n```\n", [["", "```\n# no heading\n\nx\n```"]]],
    ["a heading that has nothing under it", "## Offer\n", [["Offer"]]],
    ["lines in a callout, with all of it", "> [!note] Pay\n> 30,000\n", [["", "> [!note] Pay\n> 30,000"]]],
  ])("%s", (_case, body, expected) => {
    expect(more(body)).toEqual(expected);
  });

  it("is counted in lines that say something", () => {
    const parts = (body: string) => linesOfText(moreText(NOTE, note(body)));
    expect(parts("## Thoughts\n\nFar away.\nBy train.\n\nOne more.\n")).toBe(3);
    expect(parts("## Offer\n")).toBe(1);
    expect(parts("")).toBe(0);
  });
});

describe("text that is taken over", () => {
  const appended = (body: string, to = NOTE) => textToAppend(to, moreText(to, note(body)));

  it("has its heading, unless the note ends under that", () => {
    expect(appended("## Questions\n\n- Pay?\n\n## Thoughts\n\nFar away.\n")).toBe(
      "## Questions\n\n- Pay?\n\n## Thoughts\n\nFar away.",
    );
    expect(appended("## Thoughts\n\nFar away.\n\nBy train.\n")).toBe("Far away.\n\nBy train.");
    expect(appended("They rang.\n")).toBe("They rang.");
  });

  it("leaves out a block id that the note has, and keeps another", () => {
    const to = note("Subject: Next steps ^follow-up-1\n");
    expect(appended("Subject: Next days ^follow-up-1\n\nSubject: Thanks ^thanks-1\n", to)).toBe(
      "Subject: Next days\n\nSubject: Thanks ^thanks-1",
    );
  });
});

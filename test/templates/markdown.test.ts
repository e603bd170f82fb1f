import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/messages/plain-text";
import { asMarkdown, asMarkdownAtStart } from "../../src/templates/markdown";
import { oneLine } from "../../src/templates/values-in-text";

/** Letters that mean something to Markdown, Obsidian or HTML, among others. */
const hostile = fc
  .array(fc.constantFrom(...Array.from("\\`*_{}[]()<>#+-.!|~=$%^&:/ ab1é中\n\r\t\u202e\u2066")), { maxLength: 40 })
  .map((letters) => letters.join(""));

describe("a line of text", () => {
  it.each([
    ["Beck & Sons", "Beck & Sons"],
    ["C++ developer (m/w/d), 50 %", "C++ developer (m/w/d), 50 %"],
    ["foo_bar", "foo_bar"],
    ["_secret_", "\\_secret\\_"],
    ["**bold** ~~x~~ ==y==", "\\*\\*bold\\*\\* \\~\\~x\\~\\~ \\==y\\=="],
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)>"],
    ["![[Secrets]] [a](javascript:alert(1))", "!\\[\\[Secrets\\]\\] \\[a\\](javascript:alert(1))"],
    ["see https://acme.example", "see https\\://acme.example"],
    ["#hiring in C#", "\\#hiring in C#"],
    ["$100k to $120k", "\\$100k to \\$120k"],
    ["a %% b %%", "a \\%% b \\%%"],
    ["1. FC Köln", "1. FC Köln"],
    ["<% tp.file.title %>", "\\<\\% tp.file.title %>"],
    ["a<%%", "a\\<\\%%"],
    ["x ^block-id", "x \\^block-id"],
    ["&lt;b&gt; R&D", "\\&lt;b\\&gt; R&D"],
    ["שלום Acme", "שלום Acme"],
  ])("%s is written %s", (value, markdown) => {
    expect(asMarkdown(value)).toBe(markdown);
    expect(plainText(markdown)).toBe(value);
  });

  it.each([
    ["1. FC Köln", "1\\. FC Köln"],
    ["- dash", "\\- dash"],
    ["> 100", "\\> 100"],
    ["# 1", "\\# 1"],
    ["10 years", "10 years"],
  ])("at the start of a line, %s is written %s", (value, markdown) => {
    expect(asMarkdownAtStart(value)).toBe(markdown);
    expect(plainText(markdown)).toBe(value);
  });

  it("comes back as it was from the Markdown that shows it", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(plainText(asMarkdown(oneLine(value)))).toBe(oneLine(value));
        expect(asMarkdown(value)).not.toContain("<%");
      }),
      { numRuns: 2_000 },
    );
  });
});

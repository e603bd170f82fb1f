import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asMarkdown, asMarkdownAtStart, oneLine, plainText } from "../../src/templates/plain-text";

/** Letters that mean something to Markdown, Obsidian or HTML, among others. */
const hostile = fc
  .array(fc.constantFrom(...Array.from("\\`*_{}[]()<>#+-.!|~=$%^&:/ ab1é中\n\r\t\u202e\u2066")), { maxLength: 40 })
  .map((letters) => letters.join(""));

describe("a value", () => {
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
    ["x ^block-id", "x \\^block-id"],
    ["&lt;b&gt; R&D", "\\&lt;b\\&gt; R&D"],
    ["שלום Acme", "שלום Acme"],
  ])("%s is written %s", (value, markdown) => {
    expect(asMarkdown(oneLine(value))).toBe(markdown);
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

  it("is one line without controls, whatever it was", () => {
    expect(oneLine(" Acme\r\n## Owned\u0000\u202e evil\u202c ")).toBe("Acme ## Owned evil");
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (value) => !/[\n\r\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(oneLine(value)),
      ),
    );
  });

  it("of a hundred thousand characters is cut, with a sign that it was", () => {
    const line = oneLine("😀".repeat(100_000));
    expect(line).toHaveLength(301);
    expect(line.endsWith("😀…")).toBe(true);
  });

  it("comes back as it was from the Markdown that shows it", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(plainText(asMarkdown(oneLine(value)))).toBe(oneLine(value));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("Markdown as plain text", () => {
  it.each([
    ["Dear [[People/Dana Lee|Dana]],  ", "Dear Dana,"],
    ["See [[Acme]].", "See Acme."],
    ["![[Secrets]]", "![[Secrets]]"],
    ["One %%not for them%%two", "One two"],
    ["Kind regards,  \nAna\n\n", "Kind regards,\nAna"],
    ["C:\\new", "C:\\new"],
    [
      "See [my **own** work](https://ana.example/a) and [ana@home.example](mailto:ana@home.example)",
      "See my own work (https://ana.example/a) and ana@home.example",
    ],
    ["![a picture](https://ana.example/a.png)", "![a picture](https://ana.example/a.png)"],
    ["**On voicemail**, 2 ** 3", "On voicemail, 2 ** 3"],
    ["\\*\\*as it is\\*\\*", "**as it is**"],
    ["Hi <!-- not for\nthem --> there<!-- open", "Hi  there"],
    ["100%% sure", "100%% sure"],
    ["Hi\n%% not yet\n\nmore", "Hi"],
  ])("%j is %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

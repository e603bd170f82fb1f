import { describe, expect, it } from "vitest";
import { finder, hasWords, piecesOf } from "../../src/core/find";
import { application } from "../builders";

const isFound = (words: string, company: string, role = "Pattern cutter") =>
  finder(words)(application({ company, role }));

describe("finding an application", () => {
  it.each([
    ["harrow", "Harrow Textiles"],
    ["HARROW", "St Mary’s, Harrow"],
    ["harrow", "Harrowby Estates"],
    ["cutter", "Harrow Textiles"],
    ["cutter harrow", "Harrow Textiles"],
    ["st mary's", "St Mary’s, Harrow"],
    ["marys", "St Mary’s, Harrow"],
    ["cafe nor", "Café Norð"],
    ["Café", "CAFE ROYAL"],
    ["soren", "Søren & Sønner"],
    ["acme ltd", "Acme GmbH"],
    ["Acme GmbH", "ACME"],
    ["トヨタ", "株式会社トヨタ"],
    ["株式会社トヨタ", "トヨタ"],
    ["삼성", "삼성전자".normalize("NFD")],
    ["rolls-royce", "Rolls‑Royce"],
  ])("“%s” finds %s", (words, company) => {
    expect(isFound(words, company)).toBe(true);
  });

  it.each([
    ["harrow", "Fenwick & Rowe"],
    ["harrow usher", "Harrow Textiles"],
    ["acme ltd", "Fenwick Ltd"],
    ["ltd", "Fenwick & Rowe"],
    [".*", "Harrow Textiles"],
  ])("“%s” does not find %s", (words, company) => {
    expect(isFound(words, company)).toBe(false);
  });

  it("reads another text in the same way", () => {
    expect([hasWords("Pemberton Library", "pember"), hasWords("Pemberton Library", "harrow")]).toEqual([true, false]);
  });
});

describe("what is found in a text", () => {
  const marked = (text: string, words: string) =>
    piecesOf(text, words)
      .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
      .join("");

  it.each([
    ["Harrowby Estates", "harrow", "[Harrow]by Estates"],
    ["St Mary’s, Harrow", "harrow", "St Mary’s, [Harrow]"],
    ["Harrow Textiles, Harrow", "harrow text", "[Harrow] [Text]iles, [Harrow]"],
    ["Café Royal", "cafe", "[Café] Royal"],
    ["Cafe\u0301 Royal", "cafe", "[Café] Royal"],
    ["Weißbräu", "weissbrau", "[Weißbräu]"],
    ["Straße 9", "strasse", "[Straße] 9"],
    ["Mary’s", "mary's", "[Mary’s]"],
    ["Fenwick & Rowe", "harrow", "Fenwick & Rowe"],
    ["<b>Harrow</b>", "<b>", "[<b>]Harrow</b>"],
    ["aaa", "aa", "[aa]a"],
    ["", "harrow", ""],
  ])("in %s, of “%s”: %s", (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });
});

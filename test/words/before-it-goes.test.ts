import { describe, expect, it } from "vitest";
import { beforeItGoes } from "../../src/words/before-it-goes";

const SLIP = { group: "facts", quote: "Ms Lee", reason: "The message goes to Nina Patel." } as const;
const HARSH = {
  group: "sharp",
  quote: "This is my\nfourth email.",
  reason: "They read that they are chased.",
} as const;
const PRESSING = { ...HARSH, group: "pressing" } as const;
const PLEADING = { ...HARSH, group: "selling-short" } as const;
const BLANKS = ["[one thing]", "[a day]"];

describe("the question before a message goes", () => {
  it.each([
    ["a fact", [SLIP], [], "One thing looks like a slip.", "Change it"],
    ["a sharp line", [HARSH], [], "One line may read harshly.", "Change it"],
    ["a pressing line", [PRESSING], [], "One line may read harshly.", "Change it"],
    ["another line", [PLEADING], [], "One line is worth another look.", "Change it"],
    ["a blank", [], ["[a day]"], "One blank is still unfilled.", "Fill it in"],
    ["blanks", [], BLANKS, "Two blanks are still unfilled.", "Fill them in"],
    ["two things", [SLIP, HARSH], [], "Two things, before it goes.", "Change it"],
    ["a thing and blanks", [SLIP], BLANKS, "Two things, before it goes.", "Change it"],
    ["many", Array.from({ length: 9 }, () => HARSH), [], "Nine things, before it goes.", "Change it"],
  ])("says what there is: %s", (_case, doubts, blanks, why, back) => {
    const asked = beforeItGoes("opened", doubts, blanks);
    expect([asked.why, asked.question.back]).toEqual([why, back]);
  });

  it.each([
    ["copied", "Before it is copied", "Copy as it is"],
    ["opened", "Before it opens in mail", "Open as it is"],
    ["sent", "Before it is marked sent", "Mark sent"],
  ] as const)("is called by what is about to happen: %s", (going, title, go) => {
    expect(beforeItGoes(going, [SLIP], []).question).toMatchObject({ title, go });
  });

  it("quotes the words in one line, and says what they cost", () => {
    expect(beforeItGoes("opened", [HARSH], BLANKS).question.things).toEqual([
      { quote: "“[one thing]”, “[a day]”", words: "Still to fill in." },
      { quote: "“This is my fourth email.”", words: HARSH.reason },
    ]);
  });

  it("quotes nothing where there are no words, and no more of a long line than can be read", () => {
    const things = beforeItGoes(
      "opened",
      [
        { ...SLIP, quote: "" },
        { ...SLIP, quote: "word ".repeat(99) },
      ],
      [],
    ).question.things;
    expect(things[0]?.quote).toBe("");
    expect(things[1]?.quote.length).toBeLessThan(130);
  });

  it("says of blanks alone, once it may have gone, that it can be marked all the same", () => {
    const said = (going: "sent" | "copied") =>
      beforeItGoes(going, [], BLANKS).question.things.map(({ words }) => words);
    expect(said("sent")).toEqual(["If it has gone already, mark it all the same."]);
    expect(said("copied")).toEqual([""]);
  });
});

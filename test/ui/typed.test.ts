import { describe, expect, it } from "vitest";
import { TypedInDialogs, uniteLines, uniteText, uniteValues } from "../../src/ui/typed";

describe("what was typed, once the notes say something else", () => {
  it.each([
    ["nothing has changed", ["A", "new"], ["A"], ["A"], ["A", "new"]],
    ["one came", ["A", "new"], ["A"], ["A", "B"], ["A", "new", "B"]],
    ["one came that was typed as well", ["A", "new"], ["A"], ["A", "new"], ["A", "new"]],
    ["one has gone", ["A", "new"], ["A"], [], ["new"]],
    ["one was taken out, and one came", [], ["A"], ["A", "B"], ["B"]],
  ])("has lines: %s", (_what, typed, then, now, expected) => {
    expect(uniteLines(typed, then, now)).toEqual(expected);
    const text = (lines: readonly string[]) => lines.join("\n");
    expect(uniteText(text(typed), text(then), text(now))).toBe(text(expected));
  });

  it("has the values that were changed, and the others as they are now", () => {
    expect(uniteValues({ a: 1, b: 5 }, { a: 1, b: 2, c: 3 }, { a: 4, b: 2, c: 3, d: 1 })).toEqual({ a: 4, b: 5, d: 1 });
  });
});

describe("what was typed about a note", () => {
  it("goes with it when it is renamed, and is another for each dialog", () => {
    const all = new TypedInDialogs();
    all.of("Acme.md", "capture").set("lesson", "Pause");
    all.renamed("Acme.md", "Acme Ltd.md");
    all.renamed("Beta.md", "Gamma.md");
    expect(all.of("Acme Ltd.md", "capture").get("lesson")?.value).toBe("Pause");
    expect(all.of("Acme Ltd.md", "look back").isAny).toBe(false);
    expect(all.of("Acme.md", "capture").isAny).toBe(false);
  });
});

it("what was typed and taken out again is none", () => {
  const typed = new TypedInDialogs().of("", "new application");
  typed.set("company", "Acme", "");
  expect(typed.isAny).toBe(true);
  typed.set("company", "", "");
  expect(typed.isAny).toBe(false);
});

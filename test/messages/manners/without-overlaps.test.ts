import { describe, expect, it } from "vitest";
import type { Hint, HintLevel } from "../../../src/messages/manners/hint";
import { withoutOverlaps } from "../../../src/messages/manners/without-overlaps";
import { hint } from "./hints";

const fact = (from: number, to: number, level: HintLevel) => hint(from, to, { group: "facts", level });
const at = (from: number, to: number, level: HintLevel) => hint(from, to, { level });

describe("of several hints about the same words", () => {
  it.each<[what: string, hints: readonly Hint[], kept: readonly [number, number][]]>([
    ["the fact stays", [at(0, 9, "ask"), fact(4, 6, "thought")], [[4, 6]]],
    ["what weighs more stays", [at(0, 9, "change"), at(4, 12, "ask")], [[4, 12]]],
    ["what stands first stays", [at(4, 12, "change"), at(0, 9, "change")], [[0, 9]]],
    ["what says more stays", [at(0, 4, "change"), at(0, 9, "change")], [[0, 9]]],
    [
      "those beside each other stay",
      [at(4, 9, "change"), at(0, 4, "ask")],
      [
        [0, 4],
        [4, 9],
      ],
    ],
    [
      "one within the longer goes, whatever is said of no words between",
      [at(0, 9, "change"), at(0, 0, "change"), at(4, 6, "change")],
      [
        [0, 9],
        [0, 0],
      ],
    ],
    [
      "what is said of no words stays, wherever it stands",
      [at(0, 9, "ask"), at(4, 4, "thought")],
      [
        [0, 9],
        [4, 4],
      ],
    ],
    [
      "one stays whose rival goes itself",
      [at(0, 4, "thought"), at(2, 9, "change"), at(7, 12, "ask")],
      [
        [0, 4],
        [7, 12],
      ],
    ],
  ])("%s", (_what, hints, kept) => {
    expect(withoutOverlaps(hints).map(({ from, to }) => [from, to])).toEqual(kept);
  });
});

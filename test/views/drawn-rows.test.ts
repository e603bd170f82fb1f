import { describe, expect, it } from "vitest";
import { drawnRows, tabStopsOf, type Asked, type RowList } from "../../src/views/panel/drawn-rows";

const list = (name: string, count: number): RowList => ({
  name,
  stops: Array.from({ length: count }, (_, at) => `${name} ${String(at + 1)}`),
});
const NOTHING_ASKED: Asked = {
  folded: new Set(),
  shownOf: () => 100,
  reachedOf: () => 0,
  tabStop: undefined,
};
const drawn = (lists: readonly RowList[], asked: Partial<Asked> = {}) =>
  Object.fromEntries(
    [...drawnRows(lists, { ...NOTHING_ASKED, ...asked })].map(([name, rows]) => [
      name,
      `${String(rows.drawn)} + ${String(rows.following)} + ${String(rows.rest)}`,
    ]),
  );
const LISTS = [list("overdue", 12), list("today", 130), list("soon", 5)];

describe("which rows are drawn", () => {
  it("are twenty in all at first, from the top", () => {
    expect(drawn(LISTS)).toEqual({ overdue: "12 + 0 + 0", today: "8 + 92 + 30", soon: "0 + 5 + 0" });
  });

  it("are as many in each list as have been scrolled to, and no more than are shown", () => {
    expect(drawn(LISTS, { reachedOf: (name) => (name === "today" ? 40 : 0) })).toMatchObject({ today: "40 + 60 + 30" });
    expect(drawn(LISTS, { reachedOf: () => 400 })).toMatchObject({ today: "100 + 0 + 30", soon: "5 + 0 + 0" });
    expect(drawn(LISTS, { shownOf: () => 300, reachedOf: () => 400 })).toMatchObject({ today: "130 + 0 + 0" });
  });

  it("are none in a folded list, which leaves its share to the next", () => {
    expect(drawn(LISTS, { folded: new Set(["overdue"]) })).toEqual({ today: "20 + 80 + 30", soon: "0 + 5 + 0" });
  });

  it("reach down to the tab stop, wherever it has got to", () => {
    expect(drawn(LISTS, { tabStop: "today 64" })).toMatchObject({ today: "64 + 36 + 30" });
  });
});

describe("what can be the tab stop", () => {
  it("is a heading, a row that is drawn, and the button for more after the last row that is shown", () => {
    const lists = [list("overdue", 2), list("today", 4)];
    const stops = (asked: Partial<Asked>) => tabStopsOf(lists, drawnRows(lists, { ...NOTHING_ASKED, ...asked }));
    expect(stops({ shownOf: () => 3 })).toEqual([
      "overdue",
      "overdue 1",
      "overdue 2",
      "today",
      "today 1",
      "today 2",
      "today 3",
      "more today",
    ]);
    expect(stops({ folded: new Set(["overdue", "today"]) })).toEqual(["overdue", "today"]);
  });
});

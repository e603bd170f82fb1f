import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CADENCE_NAMES, DEFAULT_CADENCES, type CadenceColumn, type CadenceName } from "../../src/core/cadence-table";
import {
  boundsOf,
  CADENCE_COLUMNS,
  cadencesOf,
  parseCadences,
  refusalOfCell,
  withCell,
  withoutRow,
} from "../../src/settings/cadence-settings";
import { REFUSED } from "../../src/words/settings";

const cellNumber = fc.oneof(fc.integer({ min: -3, max: 70 }), fc.double(), fc.string(), fc.constant(null));
const someCadences = fc.dictionary(
  fc.constantFrom(...CADENCE_NAMES),
  fc.dictionary(fc.constantFrom(...CADENCE_COLUMNS), cellNumber),
);
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function isWithin(bounds: ReturnType<typeof boundsOf>, days: number): boolean {
  return bounds !== undefined && Number.isInteger(days) && days >= bounds.least && days <= bounds.most;
}

describe("cadences as they are stored", () => {
  it("are the same when they are read again, whatever was there", () => {
    fc.assert(
      fc.property(fc.oneof(someCadences, fc.anything()), (cadences) => {
        const changes = stored(parseCadences(cadences));
        expect(stored(parseCadences(changes))).toEqual(changes);
      }),
    );
  });

  it("have no number out of its bounds, and none that is as it was", () => {
    fc.assert(
      fc.property(someCadences, (cadences) => {
        for (const [name, row] of Object.entries(parseCadences(cadences)) as [
          CadenceName,
          Record<CadenceColumn, number>,
        ][]) {
          for (const [column, days] of Object.entries(row) as [CadenceColumn, number][]) {
            expect(isWithin(boundsOf(name, column), days)).toBe(true);
            expect(days).not.toBe(DEFAULT_CADENCES[name][column]);
          }
        }
      }),
    );
  });
});

describe("the table", () => {
  it("allows its own defaults", () => {
    for (const name of CADENCE_NAMES) {
      for (const column of CADENCE_COLUMNS) {
        const days = DEFAULT_CADENCES[name][column];
        expect([name, column, days === null ? undefined : refusalOfCell(name, column, days)]).toEqual([
          name,
          column,
          undefined,
        ]);
      }
    }
  });

  it("keeps what differs, a row at a time", () => {
    const changed = withCell(withCell({}, "interview", "next", 9), "offer", "cap", 1);
    expect(changed).toEqual({ interview: { next: 9 }, offer: { cap: 1 } });
    expect(cadencesOf(changed).interview).toEqual({ ...DEFAULT_CADENCES.interview, next: 9 });
    expect(withCell(changed, "interview", "next", 7)).toEqual({ offer: { cap: 1 } });
    expect(withoutRow(changed, "offer")).toEqual({ interview: { next: 9 } });
  });

  it.each([
    [
      "interview",
      "next",
      4,
      "Interview, then every: Five working days lie between contacts to one company, so 5 is the least.",
    ],
    ["interview", "next", 61, "Interview, then every: A whole number from 5 to 60."],
    ["interview", "next", NaN, "Interview, then every: A whole number from 5 to 60."],
    ["offer", "next", 0, "Offer, then every: A whole number from 1 to 60."],
    ["feedback request", "next", 1, ""],
    ["via recruiter", "cap", 4, "Via recruiter, at most: More than three would be too many, whatever the row."],
    ["interview", "cap", 0, "Interview, at most: A whole number from 1 to 3."],
    ["application only", "cap", 2, "Application only, at most: One is enough for an application alone."],
    ["final round", "thankYou", 5, "Final round, thank-you: A thank-you goes within four working days: 0 to 4."],
    ["final round", "thankYou", 0, ""],
    ["public sector", "close", 1.5, "Public sector, close after: A whole number from 1 to 60."],
  ] as const)("says why %s, %s is not %d", (name, column, days, sentence) => {
    const refusal = refusalOfCell(name, column, days);
    expect(refusal ? REFUSED.cell(name, column, refusal) : "").toBe(sentence);
  });

  it("refuses just what is out of bounds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CADENCE_NAMES),
        fc.constantFrom(...CADENCE_COLUMNS),
        fc.oneof(fc.integer({ min: -2, max: 62 }), fc.double()),
        (name, column, days) => {
          const bounds = boundsOf(name, column);
          if (bounds !== undefined)
            expect(refusalOfCell(name, column, days) === undefined).toBe(isWithin(bounds, days));
        },
      ),
    );
  });
});

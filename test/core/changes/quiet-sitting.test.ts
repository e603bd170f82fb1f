import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/core/changes/change-and-undo";
import { changeProperties, newMemory } from "../../../src/core/changes/change-and-undo";
import {
  changesOfSitting,
  closingStatus,
  dayToAskOnceMore,
  summaryOf,
  type Sat,
  type Sitting,
} from "../../../src/core/changes/quiet-sitting";
import type { Entry } from "../../../src/core/entry";
import type { Properties } from "../../../src/core/reading/property-names";
import { VaultNotes } from "../../../src/core/vault-notes";
import { applicationNote, CONVENTIONS, day, moment, RULES } from "../../builders";
import { rated } from "../schedule/told";

const NONE: Sitting = new Map();
const applied = (own: Properties = {}) => applicationNote({ status: "applied", date_applied: "2026-07-13", ...own });
const interviewed = (own: Properties = {}) =>
  applicationNote({ status: "interviewing", interview_date: "2026-07-02", ...rated, ...own });

/** A vault whose quiet ones are gone through at a moment: Friday 20 November 2026 if none is given. */
function sittingIn(notes: Record<string, Properties>, now = "2026-11-20") {
  const vault = new VaultNotes(CONVENTIONS, RULES, {
    resolveLink: () => undefined,
    propertiesAt: (path) => notes[path],
  });
  for (const [path, properties] of Object.entries(notes)) vault.put(path, properties);
  vault.agenda(moment(now));
  const entryAt = (path: string): Entry => {
    const entry = vault.entryOf(path);
    if (entry === undefined) throw new Error(`${path} is none of ours`);
    return entry;
  };
  const rules = {
    today: moment(now).day,
    calendar: RULES.calendar,
    scheduleAfter: ({ application }: Entry, changes: readonly Change[]) =>
      vault.scheduleAfter(application, changes, [], moment(now)),
  };
  return {
    groupOf: (path: string) => entryAt(path).schedule.group,
    entryAt,
    dayFor: (path: string, sitting = NONE) => dayToAskOnceMore(entryAt(path), sitting, rules),
    /** What the agenda says once all of it is written. */
    after(sitting: Sitting) {
      for (const change of changesOfSitting(sitting, (status) => status)) {
        const properties = { ...notes[change.path] };
        changeProperties(properties, [change], vault.keysOf(change.path), newMemory());
        notes[change.path] = properties;
        vault.put(change.path, properties);
      }
      const { groups } = vault.agenda(moment(now));
      return Object.fromEntries(
        Object.values(groups)
          .flat()
          .map(({ application, schedule: { group, steps } }) => [
            application.paths[0],
            `${group} ${steps[0]?.due ?? ""}`.trim(),
          ]),
      );
    },
  };
}

const chosen = (...all: readonly (readonly [Entry, Sat])[]): Sitting => new Map(all);

describe("asking once more", () => {
  it.each([
    ["an application with somebody to write to, never asked", applied(), "2026-11-23"],
    ["an interview after which nobody was asked", interviewed(), "2026-11-23"],
    ["one that was asked once of two times", interviewed({ contact_log: ["2026-08-17 follow-up"] }), "2026-11-23"],
    ["one through a recruiter", interviewed({ recruiter: "Tom Adeyemi", route: "recruiter" }), "2026-11-23"],
    ["one whose own day has long passed", interviewed({ follow_up: "2026-07-20" }), "2026-11-23"],
    [
      "one of which all has been asked, and moving on has lapsed",
      interviewed({ contact_log: ["2026-08-17 follow-up", "2026-08-26 follow-up"] }),
      undefined,
    ],
    [
      "an application that was asked the one time there is",
      applied({ contact_log: ["2026-08-17 follow-up"] }),
      undefined,
    ],
    ["an application with nobody to write to", applied({ contact: null }), undefined],
    ["an interview of which nobody is named", interviewed({ contact: null }), undefined],
    ["one to which a closing note went", interviewed({ contact_log: ["2026-08-17 closing-note"] }), undefined],
  ])("%s", (_case, properties, on) => {
    const sitting = sittingIn({ "A.md": properties });
    expect(sitting.groupOf("A.md")).toBe("quiet");
    const day = sitting.dayFor("A.md");
    expect(day).toBe(on);
    if (day)
      expect(sitting.after(chosen([sitting.entryAt("A.md"), { kind: "ask", on: day }]))["A.md"]).toBe(`soon ${day}`);
  });

  it("waits for the first day on which people are asked", () => {
    expect(sittingIn({ "A.md": applied() }, "2026-12-22").dayFor("A.md")).toBe("2027-01-04");
  });

  it("keeps the gap to what was written to the company for another application", () => {
    const sitting = sittingIn({
      "A.md": applied(),
      "B.md": applied({ role: "Cook", date_applied: "2026-11-02", contact_log: ["2026-11-18 follow-up"] }),
    });
    expect(sitting.dayFor("A.md")).toBe("2026-11-25");
  });

  it("waits for the turn of another application there", () => {
    const sitting = sittingIn({
      "A.md": applied(),
      "B.md": interviewed({ role: "Cook", interview_date: "2026-11-17", contact_log: ["2026-11-18 thank-you"] }),
    });
    const on = sitting.dayFor("A.md");
    expect(on).toBe("2026-12-01");
    expect(sitting.after(chosen([sitting.entryAt("A.md"), { kind: "ask", on: day("2026-12-01") }]))).toEqual({
      "A.md": "waiting 2026-12-01",
      "B.md": "soon 2026-11-24",
    });
  });

  it("puts two of one company so far apart that each comes back on its day", () => {
    const sitting = sittingIn({
      "A.md": applied(),
      "B.md": interviewed({ role: "Cook" }),
      "C.md": applied({ company: "Beta" }),
    });
    const first = chosen([sitting.entryAt("A.md"), { kind: "ask", on: day("2026-11-23") }]);
    expect(sitting.dayFor("B.md", first)).toBe("2026-12-01");
    expect(sitting.dayFor("C.md", first)).toBe("2026-11-23");
    const both = chosen(...first, [sitting.entryAt("B.md"), { kind: "ask", on: day("2026-12-01") }]);
    expect(sitting.after(both)).toEqual({
      "A.md": "soon 2026-11-23",
      "B.md": "waiting 2026-12-01",
      "C.md": "quiet",
    });
  });
});

describe("a sitting", () => {
  const notes = () => ({
    "A.md": applied({ company: "Arden" }),
    "B.md": interviewed({ company: "Beck", statusHistory: [{ status: "Interviewing", date: "2026-06-20" }] }),
    "C.md": applied({ company: "Calder" }),
    "D.md": applied({ company: "Dora" }),
  });

  it("closes some, asks others, and leaves the rest as it is", () => {
    const sitting = sittingIn(notes());
    const made = chosen(
      [sitting.entryAt("A.md"), { kind: "close" }],
      [sitting.entryAt("B.md"), { kind: "close" }],
      [sitting.entryAt("C.md"), { kind: "ask", on: day("2026-11-23") }],
    );
    expect(changesOfSitting(made, (status) => status)).toEqual([
      { path: "A.md", property: "status", value: "closed" },
      { path: "B.md", property: "status", value: "ghosted" },
      { path: "C.md", property: "follow_up", value: "2026-11-23" },
    ]);
    expect(summaryOf(made)).toEqual({ closed: 2, asked: ["2026-11-23"] });
    expect(sitting.after(made)).toEqual({
      "A.md": "closed",
      "B.md": "closed",
      "C.md": "soon 2026-11-23",
      "D.md": "quiet",
    });
  });

  it("closes with a word that the board of another tracker has a place for", () => {
    const sitting = sittingIn(notes());
    expect([closingStatus(sitting.entryAt("A.md")), closingStatus(sitting.entryAt("B.md"))]).toEqual([
      "closed",
      "ghosted",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeProperties,
  keysOf,
  newMemory,
  obstacleTo,
  rememberSet,
  takeBack,
  type Change,
} from "../../../src/core/changes/change-and-undo";
import { parseContact } from "../../../src/core/reading/contact-line";
import type { NoteKind } from "../../../src/core/reading/property-names";
import { readLines } from "../../../src/core/reading/property-value";
import type { PropertyName } from "../../../src/core/reading/vocabulary";
import { CONVENTIONS } from "../../builders";
import { describeWhatHolds, itHolds } from "../../properties";

const LINE = "2026-11-20 call";
const keys = keysOf(CONVENTIONS, "application");
const log = (...lines: string[]): Change => ({ path: "A.md", property: "contact_log", lines });
const set = (property: PropertyName, value: string): Change => ({ path: "A.md", property, value });
type Properties = Record<string, unknown>;
const change = (properties: Properties, changes: readonly Change[], memory = newMemory()) => {
  const inverses = changeProperties(properties, changes, keys, memory);
  rememberSet(inverses);
  return inverses;
};
const undo = (properties: Properties, inverses: ReturnType<typeof change>) => {
  const remember = takeBack(properties, inverses);
  remember?.();
  return remember !== undefined;
};

const LOGS: readonly (readonly [string, unknown, unknown])[] = [
  ["none", undefined, [LINE]],
  ["an empty one", null, [LINE]],
  ["an empty text", "", [LINE]],
  ["a list", ["2026-11-01 thanks"], ["2026-11-01 thanks", LINE]],
  ["text", "2026-11-01 thanks", `2026-11-01 thanks\n${LINE}`],
  ["text of several lines", "2026-11-01 thanks\n2026-11-02 heard\n", `2026-11-01 thanks\n2026-11-02 heard\n${LINE}\n`],
  ["a line that YAML took for a map", [{ "2026-11-01 call": "no news" }], [{ "2026-11-01 call": "no news" }, LINE]],
  ["a map that stands alone", { "2026-11-01 call": "no news" }, [{ "2026-11-01 call": "no news" }, LINE]],
  ["what is no log at all", 7, [7, LINE]],
  ["text of spaces", "  ", [LINE]],
];

describe("a round in a list", () => {
  it("is moved and cancelled by its own keys alone, and taken back", () => {
    const round = { id: "1", date: "2026-11-30", time: "14:00", status: "Scheduled" };
    const start: Properties = { company: "Acme", interviews: [{ id: "0" }, round] };
    const properties = structuredClone(start);
    const moved: Change = {
      path: "A.md",
      at: ["interviews", 1],
      values: [
        ["date", "2026-12-03"],
        ["time", "09:30"],
        ["status", "cancelled"],
      ],
    };
    const inverses = change(properties, [moved]);
    expect(properties).toEqual({
      company: "Acme",
      interviews: [{ id: "0" }, { id: "1", date: "2026-12-03", time: "09:30", status: "Cancelled" }],
    });
    expect(undo(properties, inverses)).toBe(true);
    expect(properties).toEqual(start);
  });

  it("that is gone is not written", () => {
    const properties: Properties = { interviews: "later" };
    expect(change(properties, [{ path: "A.md", at: ["interviews", 1], values: [["date", "2026-12-03"]] }])).toEqual([]);
    expect(properties).toEqual({ interviews: "later" });
  });
});

describe("a property that is taken out", () => {
  const remove: Change = { path: "A.md", property: "look_back", value: undefined };
  const START = { company: "Acme", "Look back": "2026-11-20", role: "Cook", contact_log: [] };

  it("goes with its key, whatever the note calls it, and stands in its place again once that is taken back", () => {
    const properties: Properties = structuredClone(START);
    const inverses = change(properties, [remove, log(LINE)]);
    expect(properties).toEqual({ company: "Acme", role: "Cook", contact_log: [LINE] });
    properties["salary"] = "40,000";
    expect(undo(properties, inverses)).toBe(true);
    expect(Object.entries(properties)).toEqual([...Object.entries(START), ["salary", "40,000"]]);
  });

  it("stands at the end again where nothing is left that followed it", () => {
    const properties: Properties = { company: "Acme", look_back: "2026-11-20" };
    const inverses = change(properties, [remove]);
    properties["role"] = "Cook";
    expect(undo(properties, inverses)).toBe(true);
    expect(Object.keys(properties)).toEqual(["company", "role", "look_back"]);
  });

  it("is no change where it is not there, and is not put over another that was written since", () => {
    expect(change({ company: "Acme" }, [remove])).toEqual([]);
    const properties: Properties = structuredClone(START);
    const inverses = change(properties, [remove]);
    properties["Look back"] = "2026-12-04";
    expect(undo(properties, inverses)).toBe(false);
    expect(properties["Look back"]).toBe("2026-12-04");
  });
});

describe("lines added to a log", () => {
  it.each(LOGS)(
    "keep the shape of %s, and taken back leave it as it was, but for the key of the log",
    (_case, before, expected) => {
      const start: Properties = before === undefined ? { role: "Cook" } : { role: "Cook", contact_log: before };
      const properties = structuredClone(start);
      const inverses = change(properties, [log(LINE)]);
      expect(properties["contact_log"]).toEqual(expected);
      expect(undo(properties, inverses)).toBe(true);
      expect(properties).toEqual({ contact_log: null, ...start });
    },
  );

  it("of another kind go with their key where there was none", () => {
    const properties: Properties = {};
    const inverses = change(properties, [{ path: "A.md", property: "lessons", lines: ["Ask"] }]);
    expect(undo(properties, inverses)).toBe(true);
    expect(properties).toEqual({});
  });

  itHolds("lose nothing that was in it, and can be read back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string()))), (value) => {
        const properties: Properties = { contact_log: structuredClone(value) };
        change(properties, [log(LINE)]);
        const after = properties["contact_log"] as unknown[];
        expect(after.slice(0, value.length)).toEqual(value);
        expect(readLines(after).map((line) => parseContact(line))).toContainEqual(parseContact(LINE));
      }),
    );
  });

  it("are not added a second time, and then there is nothing to take back", () => {
    const properties: Properties = { contact_log: [LINE] };
    expect(change(properties, [log(LINE)])).toEqual([]);
    expect(properties).toEqual({ contact_log: [LINE] });
  });

  it("are taken out from among those that came later, the last of two that are alike", () => {
    const properties: Properties = { contact_log: ["2026-11-19 heard"] };
    const inverses = change(properties, [log(LINE)]);
    properties["contact_log"] = [LINE, "2026-11-19 heard", LINE, "2026-11-22 heard"];
    expect(undo(properties, inverses)).toBe(true);
    expect(properties["contact_log"]).toEqual([LINE, "2026-11-19 heard", "2026-11-22 heard"]);
  });

  it("are left where one was edited", () => {
    const properties: Properties = {};
    const inverses = change(properties, [log(LINE)]);
    properties["contact_log"] = [`${LINE} — rang twice`];
    expect(undo(properties, inverses)).toBe(false);
    expect(properties).toEqual({ contact_log: [`${LINE} — rang twice`] });
  });

  it("do not come back when the one after them is taken out last", () => {
    const [properties, memory]: [Properties, ReturnType<typeof newMemory>] = [{}, newMemory()];
    const first = change(properties, [log("2026-11-19 call")], memory);
    const second = change(properties, [log(LINE)], memory);
    expect(undo(properties, first)).toBe(true);
    expect(properties).toEqual({ contact_log: [LINE] });
    expect(undo(properties, second)).toBe(true);
    expect(properties).toEqual({ contact_log: null });
  });
});

describe("a property that is set", () => {
  it("goes to the key that the note has, and the status to the one that is read", () => {
    const properties: Properties = { Stage: "applied", status: "active", "Follow-up": "2026-11-20" };
    change(properties, [set("status", "rejected"), set("follow_up", "2026-11-30")]);
    expect(properties).toEqual({ Stage: "rejected", status: "active", "Follow-up": "2026-11-30" });
  });

  it.each([
    ["text", "2026-11-20", "2026-11-30"],
    ["a list of one", ["2026-11-20"], ["2026-11-30"]],
    ["a longer list, which grows", ["2026-11-20", "2026-11-24"], ["2026-11-20", "2026-11-24", "2026-11-30"]],
    ["a link to a day", "[[2026-11-20]]", "[[2026-11-30]]"],
    ["an empty one", null, "2026-11-30"],
  ])("keeps the shape of %s, and taken back is as it was", (_case, before, after) => {
    const properties: Properties = { follow_up: structuredClone(before) };
    const inverses = change(properties, [set("follow_up", "2026-11-30")]);
    expect(properties).toEqual({ follow_up: after });
    expect(undo(properties, inverses)).toBe(true);
    expect(properties).toEqual({ follow_up: before });
  });

  it("goes again where it was not there, and stays where it has changed since", () => {
    const properties: Properties = {};
    const inverses = change(properties, [set("route", "recruiter")]);
    properties["route"] = "direct";
    expect(undo(properties, inverses)).toBe(false);
    properties["route"] = "recruiter";
    expect(undo(properties, inverses)).toBe(true);
    expect(properties).toEqual({});
  });

  it("is taken back after what came later, even where that set it to the same value", () => {
    const [properties, memory]: [Properties, ReturnType<typeof newMemory>] = [{ status: "applied" }, newMemory()];
    const [first, second, third] = ["offer", "applied", "offer"].map((status) =>
      change(properties, [set("status", status)], memory),
    );
    expect(undo(properties, first ?? [])).toBe(false);
    for (const inverses of [third, second, first]) expect(undo(properties, inverses ?? [])).toBe(true);
    expect(properties).toEqual({ status: "applied" });
  });

  it("twice in one action is taken back as one, or not at all", () => {
    const start: Properties = { contact_log: ["1/11/2026 call", "2/11/2026 email"] };
    const replace = (part: string, instead: string): Change => ({ path: "A.md", key: "contact_log", part, instead });
    const properties = structuredClone(start);
    const memory = newMemory();
    const both = [replace("1/11/2026", "2026-11-01"), replace("2/11/2026", "2026-11-02")];
    const inverses = change(properties, both, memory);
    const later = change(properties, [log(LINE)], memory);
    expect(undo(structuredClone(properties), inverses)).toBe(false);
    undo(properties, later);
    expect(undo(properties, inverses)).toBe(true);
    expect(properties).toEqual(start);
  });

  it("that could not be written stands in nobody's way", () => {
    const [properties, memory]: [Properties, ReturnType<typeof newMemory>] = [{ status: "applied" }, newMemory()];
    const first = change(properties, [set("status", "offer")], memory);
    changeProperties({ ...properties }, [set("status", "closed")], keys, memory);
    expect(undo(properties, first)).toBe(true);
    expect(properties).toEqual({ status: "applied" });
  });

  it("is taken back with the log or not at all", () => {
    const properties: Properties = {};
    const inverses = change(properties, [log(LINE), set("status", "offer")]);
    properties["status"] = "accepted";
    expect(undo(properties, inverses)).toBe(false);
    expect(properties).toEqual({ contact_log: [LINE], status: "accepted" });
  });
});

describeWhatHolds("any history of 500 actions and undos on ten notes", () => {
  const value = fc.constantFrom("2026-11-20", "2026-11-24", "2026-11-30", "offer", "closed");
  const action = fc.record({
    note: fc.nat(9),
    changes: fc.uniqueArray(
      fc.oneof(
        fc.record({
          property: fc.constantFrom<PropertyName>("contact_log", "lessons"),
          lines: fc
            .array(
              fc.constantFrom("2026-11-20 call", "2026-11-20 heard", "2026-11-21 thanks", "2026-11-22 follow-up"),
              { minLength: 1, maxLength: 2 },
            )
            .map((lines) => [...new Set(lines)]),
        }),
        fc.record({ property: fc.constantFrom<PropertyName>("follow_up", "status", "response_by", "route"), value }),
      ),
      { minLength: 1, maxLength: 3, selector: ({ property }) => property },
    ),
  });
  const start = fc.record(
    {
      contact_log: fc.constantFrom<unknown>(
        null,
        "",
        [],
        "2026-11-01 thanks",
        "2026-11-01 thanks\n",
        ["2026-11-01 thanks"],
        7,
      ),
      status: fc.constantFrom<unknown>("applied", ["applied"], null),
      "Follow-Up": fc.constantFrom<unknown>("[[2026-11-18]]", "2026-11-18"),
      modified: fc.integer(),
    },
    { requiredKeys: [] },
  );
  const step = fc.oneof({ weight: 3, arbitrary: action }, { weight: 2, arbitrary: fc.record({ undo: fc.nat() }) });

  it("ends where it began once all is undone, and no line is lost or doubled on the way", () => {
    fc.assert(
      fc.property(
        fc.array(start, { minLength: 10, maxLength: 10 }),
        fc.array(step, { minLength: 500, maxLength: 500 }),
        (starts, steps) => {
          const notes = starts.map((properties) => ({ properties: structuredClone(properties), memory: newMemory() }));
          const done: { note: number; inverses: ReturnType<typeof changeProperties> }[] = [];
          const at = (index: number) => notes[index] as (typeof notes)[number];
          for (const one of steps) {
            if ("undo" in one) {
              const index = done.length === 0 ? 0 : one.undo % done.length;
              const undone = done[index];
              if (undone && undo(at(undone.note).properties, undone.inverses)) done.splice(index, 1);
            } else {
              const { properties, memory } = at(one.note);
              const before = readLines(properties["contact_log"]);
              const changes = one.changes.map((single) => ({ path: "", ...single }));
              const inverses = change(properties, changes, memory);
              if (inverses.length > 0) done.push({ note: one.note, inverses });
              const after = readLines(properties["contact_log"]);
              expect(after.slice(0, before.length)).toEqual(before);
              expect(new Set(after).size).toBe(after.length);
            }
          }
          for (const { note, inverses } of done.reverse()) undo(at(note).properties, inverses);
          const withLog = ({ contact_log = null, ...others }: Properties) => ({ contact_log, ...others });
          expect(notes.map(({ properties }) => withLog(properties))).toEqual(starts.map(withLog));
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe("what a template brings with it", () => {
  const merge = (properties: Record<string, unknown>, key: string, brings: unknown, kind: NoteKind = "application") => {
    const note = structuredClone(properties);
    const inverses = changeProperties(
      note,
      [{ path: "Jobs/Acme.md", key, brings }],
      keysOf(CONVENTIONS, kind),
      newMemory(),
    );
    const after = structuredClone(note);
    rememberSet(inverses);
    expect(takeBack(note, inverses)).toBeDefined();
    expect(note).toEqual(properties);
    return after;
  };

  it.each<[string, Record<string, unknown>, string, unknown, Record<string, unknown>]>([
    ["is set where the note has none", { company: "Acme" }, "mood", "calm", { company: "Acme", mood: "calm" }],
    ["may be blank", { company: "Acme" }, "preparation", null, { company: "Acme", preparation: null }],
    ["does not overwrite", { mood: "low" }, "mood", "calm", { mood: "low" }],
    ["fills a blank", { mood: null }, "mood", "calm", { mood: "calm" }],
    ["is no second blank under another name", { Preparedness: 4 }, "preparation", null, { Preparedness: 4 }],
    ["goes by the note's own spelling", { "My Mood": "low" }, "my_mood", "calm", { "My Mood": "low" }],
    [
      "adds what a list lacks",
      { tags: ["job", "acme"] },
      "tags",
      ["job", "thanks"],
      { tags: ["job", "acme", "thanks"] },
    ],
    ["adds to what is no list yet", { tags: "job" }, "tags", ["thanks"], { tags: ["job", "thanks"] }],
    ["adds nothing that a text says already", { tags: "job" }, "tags", ["job"], { tags: "job" }],
    ["leaves a list of ours alone where it brings none", { lessons: ["Ask"] }, "lessons", [], { lessons: ["Ask"] }],
    ["is a list where there was none", {}, "lessons", [], { lessons: [] }],
    [
      "adds numbers and ticks as they are",
      { scores: [1, "2"] },
      "scores",
      [1, 2, "2", true, null, ""],
      { scores: [1, "2", 2, true] },
    ],
    ["may be a number or a tick", { done: null }, "done", true, { done: true }],
  ])("%s", (_what, before, key, brings, after) => {
    expect(merge(before, key, brings)).toEqual(after);
  });

  it("is read as the note that it goes into would be read", () => {
    expect(merge({ when: "2026-11-10" }, "date", "2026-11-20", "interview")).toEqual({ when: "2026-11-10" });
    expect(merge({ round: "final" }, "stage", "onsite", "interview")).toEqual({ round: "final" });
    expect(merge({ stage: "onsite" }, "status", "applied", "application")).toEqual({ stage: "onsite" });
  });

  it("is not taken back once it was filled in", () => {
    const note: Record<string, unknown> = {};
    const inverses = changeProperties(
      note,
      [{ path: "Jobs/Acme.md", key: "preparation", brings: null }],
      keysOf(CONVENTIONS, "application"),
      newMemory(),
    );
    rememberSet(inverses);
    note["preparation"] = 4;
    expect(takeBack(note, inverses)).toBeUndefined();
    expect(note).toEqual({ preparation: 4 });
  });
});

describe("what stands in the way of taking a change back", () => {
  const LOGGED = { contact_log: ["2026-11-01 thanks", LINE] };
  it.each<[string, Change, Properties, Properties, ReturnType<typeof obstacleTo>]>([
    ["nothing", log(LINE), {}, { contact_log: [LINE] }, undefined],
    ["the line is gone", log(LINE), {}, { contact_log: [] }, { kind: "line gone", key: "contact_log" }],
    [
      "the line is gone, and another of its day and kind was there before",
      log(`${LINE} to Dana Lee`),
      LOGGED,
      LOGGED,
      { kind: "line gone", key: "contact_log" },
    ],
    [
      "the line has more words",
      log(LINE),
      {},
      { contact_log: [`${LINE} — rang twice`] },
      { kind: "line reworded", key: "contact_log" },
    ],
    [
      "the line has another channel",
      log(`${LINE} by phone`),
      {},
      { contact_log: `${LINE} by email to Dana Lee` },
      { kind: "line reworded", key: "contact_log" },
    ],
    [
      "the line has another day",
      log(LINE),
      {},
      { contact_log: ["2026-11-19 call"] },
      { kind: "line gone", key: "contact_log" },
    ],
    ["the value is gone", set("route", "direct"), {}, {}, { kind: "value gone", key: "route" }],
    [
      "the value is another",
      set("route", "direct"),
      {},
      { route: "recruiter" },
      { kind: "value changed", key: "route" },
    ],
  ])("%s", (_what, changed, before, now, obstacle) => {
    const inverses = change(structuredClone(before) as Properties, [changed]);
    const properties = structuredClone(now) as Properties;
    expect(obstacleTo(properties, inverses)).toEqual(obstacle);
    expect(properties).toEqual(now);
  });

  it("is a later change of the same property", () => {
    const [properties, memory]: [Properties, ReturnType<typeof newMemory>] = [{}, newMemory()];
    const first = change(properties, [set("status", "offer")], memory);
    change(properties, [set("status", "closed")], memory);
    expect(obstacleTo(properties, first)).toEqual({ kind: "later change", key: "status" });
  });
});

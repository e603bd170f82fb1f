import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinNotes } from "../../../src/core/application";
import {
  captureRound,
  capturedOf,
  outcomeOfCapture,
  roundToCapture,
  type Captured,
} from "../../../src/core/changes/capture-round";
import {
  changeProperties,
  keysOf,
  newMemory,
  rememberSet,
  takeBack,
  type Change,
} from "../../../src/core/changes/change-and-undo";
import { logContacts } from "../../../src/core/changes/log-contacts";
import { outcomeOfReply, type Reply } from "../../../src/core/changes/reply";
import type { Entry } from "../../../src/core/entry";
import { readNote } from "../../../src/core/reading/read-note";
import type { Round } from "../../../src/core/reading/round";
import { applicationNote, CONVENTIONS, day, entry, interviewNote, schedule } from "../../builders";
import { describeWhatHolds } from "../../properties";

const NOW = "2026-11-20 12:00";
const ACME = "Jobs/Acme.md";
const ROUND = "Interviews/Acme panel.md";
const HELD = { interview_date: "2026-11-20T10:30", interviewers: ["Amara Cole", "Ben Holt"] };

type Notes = Readonly<Record<string, Record<string, unknown>>>;

/** An application whose one round has been held, in a note of its own or in the application's. */
const inOwnNote = (round: Record<string, unknown> = {}, app: Record<string, unknown> = {}): Notes => ({
  [ACME]: applicationNote({ status: "interviewing", ...app }),
  [ROUND]: interviewNote({ ...HELD, ...round }),
});
const inOne = (more: Record<string, unknown> = {}): Notes => ({
  [ACME]: applicationNote({ status: "interviewing", ...HELD, ...more }),
});

function entryOf(notes: Notes, now = NOW): Entry {
  const [first, ...others] = Object.entries(notes).map(([path, properties]) => {
    const note = readNote(path, properties, CONVENTIONS);
    if (note === undefined) throw new Error(`${path} is none of ours`);
    return note;
  });
  if (first === undefined) throw new Error("There is no note");
  return entry(joinNotes(first, others), now);
}

function roundAt({ application }: Entry, at = -1): Round {
  const round = application.rounds.at(at);
  if (round === undefined) throw new Error("There is no round");
  return round;
}

const kindOf = (path: string) => (path === ACME ? "application" : "interview");

/** The notes once these changes are made, each as it was written. */
function after(notes: Notes, changes: readonly Change[]): Notes {
  const changed = structuredClone(notes) as Record<string, Record<string, unknown>>;
  for (const change of changes) {
    const properties = changed[change.path];
    if (properties === undefined) throw new Error(`There is no ${change.path}`);
    changeProperties(properties, [change], keysOf(CONVENTIONS, kindOf(change.path)), newMemory());
  }
  return changed;
}

/** What a capture writes: the notes, and their lines that are new or gone, in words. */
function capturing(notes: Notes, filled: (before: Captured) => Captured, at = -1) {
  const own = entryOf(notes);
  const round = roundAt(own, at);
  const changes = captureRound(own, round, filled(capturedOf(own, round)));
  return { changes, notes: after(notes, changes) };
}

const NOTHING_TOLD = { words: "", by: undefined, person: "", channel: "", next: "" };
const told = (parts: Partial<Captured["told"]>) => (before: Captured) => ({
  ...before,
  told: { ...before.told, ...parts },
});
const with_ = (parts: Partial<Captured>) => (before: Captured) => ({ ...before, ...parts });
const isCaptureDue = (notes: Notes) => entryOf(notes).schedule.steps.some(({ kind }) => kind === "capture");

const ALL: Captured = {
  told: {
    words: "by the end of next week",
    by: day("2026-11-27"),
    person: "Amara Cole",
    channel: "in person",
    next: "a second talk with the ward sister",
  },
  feeling: "mixed",
  ratings: { preparation: 4, confidence: 3, footing: 2 },
  hardQuestions: [{ text: "Tell us about a mistake on a shift" }, { text: "Why nights?", footing: 2, confidence: 3 }],
  weakPoints: ["examples", "own questions", "too quiet"],
  lessons: ["Have one example ready for each skill"],
  lessonsUsed: ["Pause before I answer"],
};

describe("what is captured of a round", () => {
  it("goes into the round's own note, numbers as numbers, lists as lists; what they said into the log as well", () => {
    const { notes } = capturing(inOwnNote(), () => ALL);
    expect(notes).toEqual({
      [ACME]: applicationNote({
        status: "interviewing",
        contact_log: [
          "2026-11-20 told in person from Amara Cole — by the end of next week; next: a second talk with the ward sister",
        ],
      }),
      [ROUND]: interviewNote({
        ...HELD,
        response_by: "2026-11-27",
        feeling: "mixed",
        preparation: 4,
        confidence: 3,
        footing: 2,
        hard_questions: ["Tell us about a mistake on a shift", "Why nights? (footing 2, confidence 3)"],
        weak_points: ["examples", "own questions", "too quiet"],
        lessons: ["Have one example ready for each skill"],
        lessons_used: ["Pause before I answer"],
      }),
    });
  });

  it.each([
    ["a note of its own", inOwnNote()],
    ["the application's note", inOne()],
  ])("is read back as it was typed, in %s, and saved again changes nothing", (_where, notes) => {
    const { notes: written } = capturing(notes, () => ALL);
    const again = entryOf(written);
    expect(capturedOf(again, roundAt(again))).toEqual(ALL);
    expect(captureRound(again, roundAt(again), ALL)).toEqual([]);
  });

  it.each<[string, (before: Captured) => Captured]>([
    ["their words alone", told({ words: "when we have seen everybody" })],
    ["what comes next alone", told({ next: "a second talk" })],
    ["the feeling alone", with_({ feeling: "rough" })],
    ["one rating alone", with_({ ratings: { footing: 1 } })],
    ["a hard question alone", with_({ hardQuestions: [{ text: "Why nights?" }] })],
    ["a weak point alone", with_({ weakPoints: ["nerves"] })],
    ["a lesson alone", with_({ lessons: ["Ask when I will hear"] })],
    ["a lesson used alone", with_({ lessonsUsed: ["Pause before I answer"] })],
  ])("settles the step: %s, and nothing else is written", (_what, filled) => {
    for (const notes of [inOwnNote(), inOne()]) {
      expect(isCaptureDue(notes)).toBe(true);
      const { changes, notes: written } = capturing(notes, filled);
      expect(isCaptureDue(written)).toBe(false);
      expect(changes).toHaveLength(1);
    }
  });

  it("is nothing where nothing was filled in", () => {
    expect(capturing(inOwnNote(), (before) => before).changes).toEqual([]);
  });

  it.each<[string, Partial<Captured["told"]>, string]>([
    [
      "no day can be named",
      { words: "after the holidays", person: "Amara Cole" },
      "told from Amara Cole — after the holidays",
    ],
    ["only what comes next is said", { next: "a trial shift" }, "told — next: a trial shift"],
    [
      "it was said on the phone",
      { words: "by Friday", person: "Tom Adeyemi", channel: "phone" },
      "told by phone from Tom Adeyemi — by Friday",
    ],
    ["nobody is named", { words: "soon", channel: "video" }, "told by video — soon"],
    [
      "days stand in it",
      { words: "by Thursday, 26 November 2026, or 2026-11-27" },
      "told — by Thursday, 26 November 2026, or 2026-11-27",
    ],
    ["it looks like something else", { words: "heard next round: an offer" }, "told — heard next round: an offer"],
  ])("keeps what they said as a line of the log where %s", (_what, parts, line) => {
    const { notes } = capturing(inOne(), told(parts));
    expect(notes[ACME]?.["contact_log"]).toEqual([`2026-11-20 ${line}`]);
    const again = entryOf(notes);
    expect(capturedOf(again, roundAt(again)).told).toEqual({ ...NOTHING_TOLD, ...parts });
  });

  it("keeps the shape of what stands there, and adds to its end", () => {
    const before = {
      contact_log: "2026-11-18 thanks\n",
      hard_questions: "1. Tell us about a mistake",
      lessons: ["Pause before [[I answer]]"],
      Preparedness: "3/5",
    };
    const { notes } = capturing(inOne(before), (was) => ({
      ...was,
      told: { ...was.told, words: "soon" },
      ratings: { ...was.ratings, preparation: 4 },
      hardQuestions: [...was.hardQuestions, { text: "Why nights?" }],
      lessons: [...was.lessons, "Ask when I will hear"],
    }));
    expect(notes[ACME]).toMatchObject({
      contact_log: "2026-11-18 thanks\n2026-11-20 told — soon\n",
      hard_questions: "1. Tell us about a mistake\nWhy nights?",
      lessons: ["Pause before [[I answer]]", "Ask when I will hear"],
      Preparedness: 4,
    });
  });

  it("takes out what was emptied, and leaves the rest as it stands", () => {
    const before = {
      response_by: "2026-11-27",
      feeling: "rough",
      confidence: 2,
      footing: 3,
      hard_questions: "1. Tell us about [[a mistake]]\n2. Why nights? (confidence 2, footing 1)",
      weak_points: "nerves, examples",
      lessons: ["Pause before [[I answer]]", "Ask when I will hear"],
      contact_log: ["2026-11-18 thanks", "2026-11-20 told from Amara Cole — by Friday"],
    };
    const { notes } = capturing(inOne(before), (was) => ({
      ...was,
      told: NOTHING_TOLD,
      feeling: "",
      ratings: { footing: 3 },
      hardQuestions: was.hardQuestions.slice(0, 1),
      weakPoints: ["examples"],
      lessons: was.lessons.slice(0, 1),
    }));
    expect(notes).toEqual(
      inOne({
        footing: 3,
        hard_questions: "1. Tell us about [[a mistake]]",
        weak_points: ["examples"],
        lessons: ["Pause before [[I answer]]"],
        contact_log: ["2026-11-18 thanks"],
      }),
    );
  });

  it.each<[string, unknown, unknown]>([
    [
      "an item of a list",
      [{ Lead: "with the result", Pause: "before I answer" }, "Sleep"],
      [{ Pause: "before I answer" }, "Sleep"],
    ],
    ["all there is", { Lead: "with the result", Pause: "before I answer" }, [{ Pause: "before I answer" }]],
    ["one line alone", [{ Lead: "with the result" }, "Sleep"], ["Sleep"]],
  ])("leaves the other lines that YAML made one map of: %s", (_what, lessons, left) => {
    const { notes } = capturing(inOne({ lessons }), (was) => ({
      ...was,
      lessons: was.lessons.filter((line) => line !== "Lead: with the result"),
    }));
    expect(notes[ACME]?.["lessons"]).toEqual(left);
  });

  it("takes it out of the application's note as well, where that tells of the same round", () => {
    const notes = inOwnNote({ lessons: ["One"] }, { interview_date: "2026-11-20", feeling: "good", lessons: ["Two"] });
    const { notes: written } = capturing(notes, with_({ feeling: "", lessons: ["One"] }));
    const again = entryOf(written);
    expect(capturedOf(again, roundAt(again))).toMatchObject({ feeling: "", lessons: ["One"] });
  });

  it("has a question whose ratings were changed once", () => {
    const { notes } = capturing(inOne({ hard_questions: ["Why nights?", "Why us?"] }), (was) => ({
      ...was,
      hardQuestions: [{ text: "Why nights?", footing: 1 }, { text: "Why us?" }],
    }));
    expect(notes[ACME]?.["hard_questions"]).toEqual(["Why us?", "Why nights? (footing 1)"]);
  });

  it("has what they said once, however often it is corrected, and back again", () => {
    const said = (notes: Notes) => capturedOf(entryOf(notes), roundAt(entryOf(notes))).told;
    const first = capturing(inOne(), told({ words: "by Friday", by: day("2026-11-27") })).notes;
    const second = capturing(first, told({ words: "by Monday", by: day("2026-11-30"), person: "Ben Holt" })).notes;
    expect(second[ACME]).toMatchObject({
      response_by: "2026-11-30",
      contact_log: ["2026-11-20 told from Ben Holt — by Monday"],
    });
    const third = capturing(second, told({ words: "by Friday", by: undefined, person: "" })).notes;
    expect(third[ACME]).toMatchObject({ contact_log: ["2026-11-20 told — by Friday"] });
    expect(third[ACME]).not.toHaveProperty("response_by");
    expect(said(third)).toMatchObject({ words: "by Friday" });
  });

  it("says in the log which day was chosen, where no words were typed", () => {
    const { notes } = capturing(inOne(), told({ by: day("2026-11-27"), channel: "in person" }));
    expect(notes[ACME]).toMatchObject({
      response_by: "2026-11-27",
      contact_log: ["2026-11-20 told in person — by 2026-11-27"],
    });
  });

  it("leaves a line that was written by hand, and has the later one count", () => {
    const byHand = inOne({ contact_log: ["20 Nov 2026: told — by Friday"] });
    const { notes } = capturing(byHand, told({ words: "by Monday" }));
    expect(notes[ACME]?.["contact_log"]).toEqual(["20 Nov 2026: told — by Friday", "2026-11-20 told — by Monday"]);
    expect(capturedOf(entryOf(notes), roundAt(entryOf(notes))).told.words).toBe("by Monday");
  });
});

describe("the day that was promised at a round", () => {
  const EARLIER = "Interviews/Acme phone.md";
  const promise = (by: string) => told({ words: `by ${by}`, by: day(by) });
  const inForce = (notes: Notes) => entryOf(notes).schedule.promise;

  it.each([
    ["earlier than one of an earlier round", "2026-12-04", "2026-11-27"],
    ["later than one of an earlier round", "2026-11-24", "2026-11-27"],
    ["on the same day", "2026-11-27", "2026-11-27"],
    ["where the earlier one is over", "2026-11-17", "2026-11-27"],
  ])("is in force, %s", (_what, earlier, by) => {
    const notes = {
      ...inOwnNote(),
      [EARLIER]: interviewNote({ interview_date: "2026-11-10", response_by: earlier }),
    };
    const { notes: written } = capturing(notes, promise(by));
    expect(inForce(written)).toBe(by);
    expect(written[ROUND]).toMatchObject({ response_by: by });
    expect(written[EARLIER]).toMatchObject({ response_by: earlier > by ? by : earlier });
  });

  it("goes before a later day in the application's note", () => {
    const { notes } = capturing(inOwnNote({}, { response_by: "2026-12-10" }), promise("2026-11-27"));
    expect(inForce(notes)).toBe("2026-11-27");
  });

  it("leaves one that was named at another round of that day, which is waited for as well", () => {
    const notes = {
      ...inOwnNote(),
      [EARLIER]: interviewNote({ interview_date: "2026-11-20T09:00", response_by: "2026-12-01" }),
    };
    const { notes: written } = capturing(notes, promise("2026-11-27"));
    expect(written[EARLIER]).toMatchObject({ response_by: "2026-12-01" });
    expect(inForce(written)).toBe("2026-12-01");
  });

  it("of an earlier round leaves what was said at a later one", () => {
    const notes = {
      ...inOwnNote({ response_by: "2026-12-01" }),
      [EARLIER]: interviewNote({ interview_date: "2026-11-19" }),
    };
    const { notes: written } = capturing(notes, promise("2026-11-25"), 0);
    expect(written[ROUND]).toMatchObject({ response_by: "2026-12-01" });
    expect(written[EARLIER]).toMatchObject({ response_by: "2026-11-25" });
  });
});

describe("two rounds on one day", () => {
  const MORNING = "Interviews/Acme morning.md";
  const notes = {
    ...inOwnNote({ interview_date: "2026-11-20T11:00", interviewers: "Amara Cole" }),
    [MORNING]: interviewNote({ interview_date: "2026-11-20T09:00", interviewers: "Ben Holt" }),
  };

  it("are written down each in its own note, with what was said there", () => {
    const first = capturing(
      notes,
      (was) => ({ ...was, feeling: "good", told: { ...was.told, words: "soon", person: "Ben Holt" } }),
      0,
    );
    const both = capturing(first.notes, (was) => {
      expect(was.told).toEqual(NOTHING_TOLD);
      return { ...was, feeling: "rough", told: { ...was.told, words: "by Friday", person: "Amara Cole" } };
    });
    const again = entryOf(both.notes);
    expect([0, 1].map((at) => capturedOf(again, roundAt(again, at)))).toMatchObject([
      { feeling: "good", told: { words: "soon" } },
      { feeling: "rough", told: { words: "by Friday" } },
    ]);
  });
});

describe("the round to write down", () => {
  const earlier = "Interviews/Acme phone.md";
  const coming = "Interviews/Acme final.md";
  const notes = {
    ...inOwnNote(),
    [earlier]: interviewNote({ interview_date: "2026-11-10" }),
    [coming]: interviewNote({ interview_date: "2026-11-27" }),
  };
  it.each([
    ["of its own note", earlier, "2026-11-10"],
    ["of the application's note: the one that waits for it", ACME, "2026-11-20"],
    ["of the note of one that is to come: the same", coming, "2026-11-20"],
  ])("is that %s", (_what, path, on) => {
    expect(roundToCapture(entryOf(notes), path)?.day).toBe(on);
  });

  it("is none before any has been held", () => {
    expect(roundToCapture(entryOf(inOne(), "2026-11-20 09:00"), ACME)).toBeUndefined();
  });

  it("is never one that did not take place", () => {
    const off = { ...notes, [earlier]: interviewNote({ interview_date: "2026-11-10", outcome: "cancelled" }) };
    expect(roundToCapture(entryOf(off), earlier)?.day).toBe("2026-11-20");
  });
});

describeWhatHolds("captures, replies and lines of the log", () => {
  const text = fc.constantFrom("", "by Friday", "soon", "by the end of next week");
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const some = (...all: string[]) => fc.subarray(all);
  const captured = fc.record({
    told: fc.record({
      words: text,
      by: fc.option(fc.constantFrom(day("2026-11-27"), day("2026-12-01")), { nil: undefined }),
      person: fc.constantFrom("", "Amara Cole"),
      channel: fc.constantFrom("", "phone", "in person"),
      next: fc.constantFrom("", "a trial shift"),
    }),
    feeling: fc.constantFrom("", "good", "rough"),
    ratings: fc
      .record({ preparation: rating, footing: rating })
      .map((both) => Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined))),
    hardQuestions: some("Why nights?", "Why us?", "A mistake?").map((all) => all.map((one) => ({ text: one }))),
    weakPoints: some("nerves", "examples", "too quiet"),
    lessons: some("Pause", "Ask when I will hear"),
    lessonsUsed: some("Pause", "Breathe"),
  });
  const reply = fc.constantFrom<Reply>(
    { kind: "still deciding", by: day("2026-12-04") },
    { kind: "feedback" },
    { kind: "offer" },
  );
  const step = fc.oneof(
    { weight: 3, arbitrary: captured.map((capture) => ({ capture })) },
    { weight: 1, arbitrary: reply.map((said) => ({ said })) },
    { weight: 1, arbitrary: fc.constant({ sent: "thank-you" as const }) },
    { weight: 3, arbitrary: fc.nat().map((undo) => ({ undo })) },
  );
  const starts = fc.constantFrom(
    inOwnNote(),
    inOne(),
    inOne({ lessons: "- Pause\n- Slow down\n", contact_log: "2026-11-18 thanks", hard_questions: ["1. Why nights?"] }),
    inOwnNote({ lessons: ["Pause"], weak_points: "nerves, pay", footing: "2/5" }, { contact_log: [], feeling: "good" }),
  );

  it("are undone in any order, and end where they began", () => {
    fc.assert(
      fc.property(starts, fc.array(step, { minLength: 5, maxLength: 25 }), (start, steps) => {
        const notes = structuredClone(start) as Record<string, Record<string, unknown>>;
        const memories = new Map(Object.keys(notes).map((path) => [path, newMemory()]));
        type Done = readonly { readonly path: string; readonly inverses: ReturnType<typeof changeProperties> }[];
        const done: Done[] = [];
        const write = (changes: readonly Change[]) => {
          const all = Object.keys(notes).flatMap((path) => {
            const properties = notes[path] ?? {};
            const own = changes.filter((change) => change.path === path);
            const memory = memories.get(path) ?? newMemory();
            const inverses = changeProperties(properties, own, keysOf(CONVENTIONS, kindOf(path)), memory);
            rememberSet(inverses);
            return inverses.length === 0 ? [] : [{ path, inverses }];
          });
          if (all.length > 0) done.push(all);
        };
        // As the writer does: all notes of an action, or none.
        const undo = (action: Done) => {
          const before = structuredClone(notes);
          const remember = action.map(({ path, inverses }) => takeBack(notes[path] ?? {}, inverses));
          if (remember.includes(undefined)) {
            Object.assign(notes, before);
            return false;
          }
          remember.forEach((one) => one?.());
          return true;
        };
        for (const one of steps) {
          const own = entryOf(notes);
          if ("capture" in one) write(captureRound(own, roundAt(own), one.capture));
          else if ("said" in one)
            write(
              outcomeOfReply(own, one.said, { day: day("2026-11-20"), person: "Dana Lee" }, (word) => word, undefined)
                .changes,
            );
          else if ("sent" in one) write(logContacts(own, [{ kind: one.sent, day: day("2026-11-20") }]));
          else {
            const action = done[done.length === 0 ? 0 : one.undo % done.length];
            if (action && undo(action)) done.splice(done.indexOf(action), 1);
          }
        }
        for (const action of [...done].reverse()) expect(undo(action)).toBe(true);
        // The first line of a log leaves its key.
        const withoutEmpty = (all: Record<string, Record<string, unknown>>) =>
          Object.values(all).map(({ contact_log = null, ...others }) => ({ ...others, contact_log }));
        expect(withoutEmpty(notes)).toEqual(withoutEmpty(start));
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

it("is in the words of the vault's own keys", () => {
  const own = entryOf(inOne({ "Hard Questions": ["Why nights?"] }));
  expect(schedule(own.application, NOW).heldRound?.writtenDown.hardQuestions).toEqual([{ text: "Why nights?" }]);
  const { notes } = capturing(inOne({ "Hard Questions": ["Why nights?"] }), (was) => ({
    ...was,
    hardQuestions: [...was.hardQuestions, { text: "Why us?" }],
  }));
  expect(notes[ACME]).toMatchObject({ "Hard Questions": ["Why nights?", "Why us?"] });
});

describe("a round in a list", () => {
  const kindsOf = ({ schedule: { steps } }: Entry) => steps.map(({ kind }) => kind);

  it.each<[string, Record<string, unknown>]>([
    [
      "of rounds",
      {
        interviews: [
          { date: "2026-11-20", name: "Phone screen" },
          { date: "2026-12-01", name: "Final" },
        ],
      },
    ],
    ["beside the day of the next one", { interview_date: "2026-12-01", interviews: ["2026-11-20 Phone screen"] }],
  ])("%s gets a note of its own, and the round ahead is not written down", (_what, rounds) => {
    const notes: Notes = { [ACME]: applicationNote({ status: "interviewing", ...rounds }) };
    const own = entryOf(notes);
    expect(kindsOf(own)).toContain("capture");
    const { changes, newNotes } = outcomeOfCapture(own, roundAt(own, 0), ALL, "Acme");
    const [note] = newNotes;
    expect(note?.properties).toMatchObject({
      application: "[[Acme]]",
      interview_date: "2026-11-20",
      round: "Phone screen",
      response_by: "2026-11-27",
      feeling: "mixed",
      preparation: 4,
      lessons: ALL.lessons,
    });
    const written = entryOf({ ...after(notes, changes), [ROUND]: note?.properties ?? {} });
    expect(kindsOf(written)).not.toContain("capture");
    expect(written.application.rounds.map(({ writtenDown: { feeling } }) => feeling)).toEqual(["mixed", ""]);
    expect(capturedOf(written, roundAt(written, 0))).toEqual(ALL);
  });

  it("is written down beside the list where that is about it", () => {
    const own = entryOf({ [ACME]: applicationNote({ interviews: ["2026-11-10 Phone screen", "2026-11-20 Panel"] }) });
    const { changes, newNotes } = outcomeOfCapture(
      own,
      roundAt(own),
      { ...capturedOf(own, roundAt(own)), feeling: "good" },
      "Acme",
    );
    expect([changes, newNotes]).toEqual([[{ path: ACME, property: "feeling", value: "good" }], []]);
  });
});

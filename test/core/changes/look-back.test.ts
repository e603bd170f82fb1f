import { describe, expect, it } from "vitest";
import { canBeLookedBackOn, keepLearnt, roundLookedBackOn } from "../../../src/core/changes/look-back";
import { application, entry } from "../../builders";
import { interviewed } from "../schedule/told";

const TODAY = "2026-11-20";
const ROUND = "Interviews/Acme 1.md";
/** An application with a note for its round. */
const withRound = (round: Record<string, unknown>, own: Record<string, unknown> = {}) =>
  entry(application(own, { interview_date: "2026-11-05", ...round }), TODAY);

describe("what was learnt", () => {
  it.each([
    ["nothing", {}, [], [], []],
    ["lessons, a line each", {}, ["Pause first", "One figure"], [], ["lessons + Pause first | One figure"]],
    ["weak points where there are none", {}, [], ["examples", "pay"], ["weak_points + examples | pay"]],
    [
      "those that came, beside a hand-written list",
      { weak_points: "Examples, nerves" },
      [],
      ["examples", "nerves", "fit"],
      ["weak_points + fit"],
    ],
    [
      "those that are left",
      { weak_points: ["examples", "nerves"] },
      [],
      ["nerves", "fit"],
      ["weak_points = nerves | fit"],
    ],
    ["none that are left", { weak_points: ["examples"] }, [], [], ["weak_points = "]],
    ["the same again", { weak_points: ["examples"] }, [], ["examples"], []],
  ] as const)("goes to the note of the round: %s", (_case, round, lessons, weakPoints, expected) => {
    const looked = withRound(round);
    const changes = keepLearnt(looked, looked.schedule.heldRound, { lessons, weakPoints });
    expect(changes.map((change) => change.path)).toEqual(changes.map(() => ROUND));
    expect(
      changes.map((change) => {
        if ("lines" in change) return `${change.property} + ${change.lines.join(" | ")}`;
        if (!("value" in change)) throw new Error("No other change is made");
        return `${change.property} = ${[change.value ?? []].flat().join(" | ")}`;
      }),
    ).toEqual(expected);
  });

  it("is taken out of the application's note as well, where that tells of the same round", () => {
    const looked = withRound({ weak_points: ["nerves"] }, { interview_date: "2026-11-05", weak_points: ["pay"] });
    expect(keepLearnt(looked, looked.schedule.heldRound, { lessons: [], weakPoints: ["nerves"] })).toEqual([
      { path: "Jobs/Acme.md", property: "weak_points", without: ["pay"] },
      { path: ROUND, property: "weak_points", value: ["nerves"] },
    ]);
  });

  it("goes to the application's own note where there is no round", () => {
    const closed = entry(application({ status: "closed" }), TODAY);
    expect(keepLearnt(closed, undefined, { lessons: ["Pause first"], weakPoints: ["fit"] })).toEqual([
      { path: "Jobs/Acme.md", property: "lessons", lines: ["Pause first"] },
      { path: "Jobs/Acme.md", property: "weak_points", lines: ["fit"] },
    ]);
  });
});

describe("there is something to look back on", () => {
  it.each([
    [true, "a round was held", interviewed()],
    [true, "it was closed", { status: "closed" }],
    [true, "they said no", { status: "applied", contact_log: ["2026-11-09 heard no"] }],
    [true, "it was accepted", { status: "accepted" }],
    [false, "nothing was heard", { status: "applied", date_applied: "2026-11-09" }],
    [false, "the round lies ahead", { status: "interviewing", interview_date: "2026-11-25" }],
    [false, "it is a wish", { status: "wishlist" }],
  ])("%s where %s", (expected, _case, properties) => {
    expect(canBeLookedBackOn(entry(application(properties), TODAY))).toBe(expected);
  });
});

describe("the round that is looked back on", () => {
  const rounds = entry(
    application(
      { interview_date: "2026-11-10" },
      { interview_date: "2026-11-03" },
      { interview_date: "2026-11-17" },
      { interview_date: "2026-11-25" },
    ),
    TODAY,
  );
  it.each([
    ["Jobs/Acme.md", "2026-11-17"],
    ["Interviews/Acme 1.md", "2026-11-03"],
    ["Interviews/Acme 2.md", "2026-11-17"],
    ["Interviews/Acme 3.md", "2026-11-17"],
  ])("from %s is that of %s", (path, expected) => {
    expect(roundLookedBackOn(rounds, path)?.day).toBe(expected);
  });

  it("is none where none was held", () => {
    const ahead = entry(application({}, { interview_date: "2026-11-25" }), TODAY);
    expect(roundLookedBackOn(ahead, "Interviews/Acme 1.md")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import {
  canBeEnded,
  canBeReopened,
  canMoveOn,
  end,
  endsOf,
  hasOfferToAnswer,
  isEnded,
  isFreshNo,
  reopen,
} from "../../../src/core/changes/end-and-reopen";
import { agenda, application, applicationNote, entry, schedule } from "../../builders";
import { interviewed } from "../schedule/told";

const wordFor = (status: string) => status;

describe("an end", () => {
  it("is offered by what has come before", () => {
    const ends = (properties: Record<string, unknown>) => endsOf(entry(application(properties), "2026-11-20"));
    expect(ends(interviewed())).toEqual(["closed", "withdrawn"]);
    expect(endsOf(entry(application(interviewed()), "2026-11-20"), true)).toEqual(["closed", "ghosted", "withdrawn"]);
    expect(ends({ status: "applied", date_applied: "2026-11-16" })).toEqual(["withdrawn", "closed"]);
    expect(ends({ ...interviewed(), status: "rejected" })).toEqual(["closed"]);
    const statusHistory = [{ status: "Interviewing", date: "2026-11-02" }];
    expect(ends(interviewed({ statusHistory }))).toEqual(["ghosted", "withdrawn", "closed"]);
  });

  it("closes an application, which can be taken up again where it had got to", () => {
    const one = entry(application(interviewed()), "2026-11-20");
    expect(end(one, "closed", wordFor)).toEqual([{ path: "Jobs/Acme.md", property: "status", value: "closed" }]);
    const closed = entry(application({ ...interviewed(), status: "closed" }), "2026-11-20");
    expect([isEnded(one), isEnded(closed)]).toEqual([false, true]);
    expect([canBeEnded(one), canBeEnded(closed)]).toEqual([true, false]);
    const no = entry(
      application({ ...interviewed({ contact_log: ["2026-11-19 heard"] }), status: "rejected" }),
      "2026-11-20",
    );
    expect([isEnded(no), canBeEnded(no)]).toEqual([true, true]);
    expect(reopen(closed, wordFor)).toEqual([{ path: "Jobs/Acme.md", property: "status", value: "interviewing" }]);
    expect(reopen(one, wordFor)).toEqual([]);
    expect(isEnded(entry(application({ status: "wishlist" }), "2026-11-20"))).toBe(false);
  });

  it.each<[string, boolean, Record<string, unknown>]>([
    ["was closed", true, { status: "closed" }],
    ["was withdrawn", true, { status: "withdrawn" }],
    ["says by its status alone that they said no", true, { status: "rejected" }],
    ["is on the wishlist", false, { status: "wishlist" }],
    ["is open", false, { status: "interviewing" }],
    ["logs a no", false, { status: "rejected", contact_log: ["2026-11-13 heard no"] }],
    ["logs a no, and was closed", false, { status: "closed", contact_log: ["2026-11-13 heard no"] }],
    ["has a no as the outcome of its round", false, { status: "rejected", outcome: "rejected" }],
    [
      "logs a no that was taken back",
      true,
      { status: "withdrawn", contact_log: ["2026-11-13 heard no", "2026-11-16 heard deciding"] },
    ],
  ])("can be taken back where it %s: %s", (_what, expected, properties) => {
    const ended = entry(application({ ...interviewed(), ...properties }), "2026-11-20");
    expect(canBeReopened(ended)).toBe(expected);
    const [change] = expected ? reopen(ended, wordFor) : [];
    if (change === undefined || !("value" in change)) return;
    const then = schedule(application({ ...interviewed(), ...properties, status: change.value }), "2026-11-20");
    expect(then.group).not.toBe("closed");
  });

  const SAID = "2026-11-09 heard no";
  it.each<[string, "closes" | "stays" | undefined, Record<string, unknown>]>([
    ["a no that is to be answered", "closes", { status: "rejected", contact_log: ["2026-11-19 heard no"] }],
    ["a no without its day", "closes", { status: "rejected" }],
    [
      "feedback that nothing was made of yet",
      "closes",
      { status: "rejected", contact_log: [SAID, "2026-11-10 answer", "2026-11-19 feedback"] },
    ],
    [
      "feedback that was put aside",
      "stays",
      { status: "rejected", contact_log: [SAID, "2026-11-10 answer", "2026-11-19 feedback — aside"] },
    ],
    [
      "feedback that they do not give",
      "stays",
      { status: "rejected", contact_log: [SAID, "2026-11-10 feedback-request", "2026-11-19 declined"] },
    ],
    [
      "a no long ago, never answered",
      "stays",
      { status: "rejected", interview_date: "2026-02-20", contact_log: ["2026-03-02 heard no"] },
    ],
    [
      "a no by the log alone, with nothing left to ask",
      "stays",
      { contact_log: [SAID, "2026-11-10 feedback-request", "2026-11-19 declined"] },
    ],
    [
      "a look back that was put off after it",
      "stays",
      {
        status: "rejected",
        look_back: "2026-11-20",
        contact_log: [SAID, "2026-11-10 feedback-request", "2026-11-19 declined"],
      },
    ],
    ["an end of the person's own after a no", undefined, { status: "closed", contact_log: [SAID] }],
    ["a withdrawal", undefined, { status: "withdrawn" }],
    ["a yes", undefined, { status: "accepted", contact_log: ["2026-10-01 heard offer"] }],
    ["an offer", undefined, { status: "offer" }],
  ])("can be moved on from, after %s: %s", (_what, how, properties) => {
    const one = entry(application({ ...interviewed(), ...properties }), "2026-11-20");
    expect(canMoveOn(one)).toBe(how !== undefined);
    if (how !== undefined) expect(endsOf(one).length > 0 ? "closes" : "stays").toBe(how);
  });

  it.each([
    ["twenty working days", true, "2026-12-17"],
    ["no longer", false, "2026-12-18"],
    ["and not while something is still asked", false, "2026-11-19"],
  ])("is a fresh no for %s", (_how, isFresh, now) => {
    const note = applicationNote({
      ...interviewed({ interview_date: "2026-11-05" }),
      status: "rejected",
      contact_log: ["2026-11-19 heard no", "2026-11-20 feedback-request", "2026-11-20 declined"],
    });
    const all = agenda({ "Jobs/Acme.md": note }, now);
    const [one] = Object.values(all.groups).flat();
    expect(one && isFreshNo(one, all)).toBe(isFresh);
  });

  it.each<[string, boolean, Record<string, unknown>]>([
    ["by the status", true, { status: "offer" }],
    ["by the log alone, with a day", true, { contact_log: ["2026-11-19 heard offer"], decide_by: "2026-11-24" }],
    ["long past its day", true, { status: "offer", decide_by: "2026-10-01" }],
    ["that was answered with yes", false, { status: "accepted", contact_log: ["2026-11-19 heard offer"] }],
    ["that was answered with no", false, { status: "withdrawn", contact_log: ["2026-11-19 heard offer"] }],
    ["that was taken back", false, { contact_log: ["2026-11-17 heard offer", "2026-11-19 heard no"] }],
  ])("of an offer is its answer, and nothing else ends it: %s", (_what, isOpen, properties) => {
    const one = entry(application({ ...interviewed(), ...properties }), "2026-11-20");
    expect(hasOfferToAnswer(one)).toBe(isOpen);
    if (isOpen) expect(canBeEnded(one)).toBe(false);
  });

  it.each<[string, boolean, Record<string, unknown>]>([
    ["a no by the status", true, { status: "rejected" }],
    ["a no by the log alone, to be answered", true, { contact_log: ["2026-11-19 heard no"] }],
    ["one that was answered", true, { contact_log: ["2026-11-17 heard no", "2026-11-18 answer"] }],
    [
      "one after which nothing more is asked",
      true,
      { contact_log: ["2026-11-09 heard no", "2026-11-10 answer", "2026-11-19 feedback"] },
    ],
    ["a no by the round", true, { outcome: "rejected" }],
    ["a no that was taken back", false, { contact_log: ["2026-11-16 heard no", "2026-11-18 heard deciding"] }],
    ["a no before the round", false, { contact_log: ["2026-10-01 heard no"] }],
    ["a no before the next round", false, { contact_log: ["2026-11-16 heard no"], interviews: ["2026-11-27"] }],
    ["silence", false, {}],
    ["an offer", false, { status: "offer" }],
    ["a yes", false, { status: "accepted", contact_log: ["2026-11-19 heard"] }],
  ])("is after a no, or not: %s", (_what, isNo, properties) => {
    const { outcome } = schedule(application({ ...interviewed(), ...properties }), "2026-11-20");
    expect(outcome === "no").toBe(isNo);
  });
});

import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory } from "../../../src/core/changes/change";
import { canBeEnded, end, endsOf, isEnded, reopen } from "../../../src/core/changes/end-and-reopen";
import { firstOnWishlist, othersOpen } from "../../../src/core/changes/after-moving-on";
import { canBeSnoozed, daysToSnooze, snooze } from "../../../src/core/changes/snooze";
import { agenda, application, applicationNote, CONVENTIONS, day, entry, RULES } from "../../builders";
import { interviewed, told } from "../schedule/told";

const wordFor = (status: string) => status;

describe("snoozing", () => {
  it.each([
    ["on a Friday", "2026-11-20", ["2026-11-23", "2026-11-24", "2026-11-27"]],
    ["on a Thursday", "2026-11-19", ["2026-11-20", "2026-11-23", "2026-11-26"]],
    ["before the year-end pause", "2026-12-18", ["2027-01-04", "2027-01-05"]],
  ])("offers the days that are often meant, %s", (_case, today, days) => {
    expect(daysToSnooze(day(today), RULES.calendar)).toEqual(days);
  });

  it("moves the next follow-up, and only where there is one", () => {
    const one = entry(application(interviewed()), "2026-11-20");
    expect(canBeSnoozed(one)).toBe(true);
    const properties: Record<string, unknown> = applicationNote(interviewed());
    changeProperties(properties, snooze(one, day("2026-11-24")), keysOf(CONVENTIONS, "application"), newMemory());
    expect(told(properties, "2026-11-20")).toEqual(["soon: wait", "follow-up 2026-11-24 Dana Lee"]);
    expect(canBeSnoozed(entry(application({ status: "withdrawn" }), "2026-11-20"))).toBe(false);
    expect(
      canBeSnoozed(entry(application({ status: "interviewing", interview_date: "2026-12-01" }), "2026-11-20")),
    ).toBe(false);
  });
});

describe("an end", () => {
  it("is offered by what has come before", () => {
    const ends = (properties: Record<string, unknown>) => endsOf(entry(application(properties), "2026-11-20"));
    expect(ends(interviewed())).toEqual(["closed", "ghosted", "withdrawn"]);
    expect(ends({ status: "applied", date_applied: "2026-11-16" })).toEqual(["withdrawn", "closed"]);
    expect(ends({ ...interviewed(), status: "rejected" })).toEqual(["closed"]);
    expect(ends({ status: "offer" })).toEqual(["accepted", "withdrawn"]);
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
});

describe("what lies in one's own hands", () => {
  const notes = {
    "A.md": applicationNote({ company: "Acme", status: "offer" }),
    "B.md": applicationNote({ company: "Beta", status: "wishlist" }),
    "C.md": applicationNote({ company: "Cato", status: "applied", date_applied: "2026-11-18" }),
    "D.md": applicationNote({ company: "Dora", status: "withdrawn" }),
    "E.md": applicationNote({ company: "Eden", status: "applied", date_applied: "2026-06-01" }),
  };
  const all = agenda(notes, "2026-11-20");
  const [acme] = Object.values(all.groups)
    .flat()
    .filter(({ application: { company } }) => company === "Acme");

  it("is an application from the wishlist", () => {
    expect(acme && firstOnWishlist(all, acme.application)?.company).toBe("Beta");
  });

  it("is a word to the others, the quiet ones too, once an offer is accepted", () => {
    expect(acme && othersOpen(all, acme.application).map(({ company }) => company)).toEqual(["Cato", "Eden"]);
  });
});

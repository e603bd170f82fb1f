import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory } from "../../../src/core/changes/change-and-undo";
import { logContacts } from "../../../src/core/changes/log-contacts";
import { canBeSnoozed, daysToSnooze, dayToAsk, snooze, whyNotFollowed } from "../../../src/core/changes/snooze";
import { parseContact } from "../../../src/core/reading/contact-line";
import { agenda, application, applicationNote, CONVENTIONS, day, entry, RULES, schedule } from "../../builders";
import { interviewed, no, rated, told } from "../schedule/told";

describe("snoozing", () => {
  it.each([
    ["on a Friday", "2026-11-20", ["2026-11-23", "2026-11-24", "2026-11-27"]],
    ["on a Thursday", "2026-11-19", ["2026-11-20", "2026-11-23", "2026-11-26"]],
    ["before the year-end pause", "2026-12-18", ["2027-01-04", "2027-01-05"]],
  ])("offers the days that are often meant, %s", (_case, today, days) => {
    expect(daysToSnooze(day(today), RULES.calendar)).toEqual(days);
  });

  it("moves the next follow-up", () => {
    const one = entry(application(interviewed()), "2026-11-20");
    const properties: Record<string, unknown> = applicationNote(interviewed());
    changeProperties(properties, snooze(one, day("2026-11-24")), keysOf(CONVENTIONS, "application"), newMemory());
    expect(told(properties, "2026-11-20")).toEqual(["soon: wait", "follow-up 2026-11-24 Dana Lee"]);
  });

  const WHY = "they are moving offices";
  it.each<[string, Record<string, unknown>, string, Record<string, unknown>]>([
    ["with a reason, in one line", {}, "  they are\nmoving offices ", { follow_up_reason: WHY }],
    ["with another reason", { "Follow-up reason": "Holidays" }, WHY, { "Follow-up reason": WHY }],
    ["without a reason, and the one for the day before goes", { follow_up_reason: WHY }, "", {}],
    ["without a reason, where there was none", {}, "", {}],
  ])("is kept %s", (_case, before, why, after) => {
    const properties: Record<string, unknown> = applicationNote({ ...interviewed(before) });
    const one = entry(application(interviewed(before)), "2026-11-20");
    changeProperties(properties, snooze(one, day("2026-11-24"), why), keysOf(CONVENTIONS, "application"), newMemory());
    expect(properties).toEqual(applicationNote({ ...interviewed(), ...after, follow_up: "2026-11-24" }));
  });

  it.each<[string, readonly string[], boolean]>([
    ["a message of that day", ["2026-11-24 follow-up"], true],
    ["a later call", ["2026-11-26 call"], true],
    ["a message before it", ["2026-11-20 thank-you"], false],
    ["a word from them", ["2026-11-24 heard"], false],
  ])("keeps why until the day is used: %s", (_case, lines, isUsed) => {
    const own = { ...interviewed(), follow_up: "2026-11-24", follow_up_reason: WHY };
    const contacts = lines.flatMap((line) => parseContact(line) ?? []);
    const changes = logContacts(entry(application(own), "2026-11-26"), contacts);
    const properties: Record<string, unknown> = applicationNote(own);
    changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect("follow_up_reason" in properties).toBe(!isUsed);
  });

  const spent = interviewed({ contact_log: ["2026-11-10 follow-up", "2026-11-17 follow-up"] });
  it.each<[string, Record<string, unknown>, boolean]>([
    ["a follow-up that is due", interviewed(), true],
    ["a follow-up that waits for its day", interviewed({ response_by: "2026-12-04" }), true],
    [
      "a follow-up behind what only the person sees",
      {
        ...interviewed(),
        interview_date: "2026-11-19",
        preparation: "",
        confidence: "",
        footing: "",
        contact_log: ["2026-11-19 thank-you"],
      },
      true,
    ],
    ["a request for feedback", no("2026-11-09 feedback-request"), true],
    ["thanks that go first", { status: "interviewing", interview_date: "2026-11-19", ...rated }, false],
    ["a reply to a no that goes first", { ...no(), contact_log: ["2026-11-19 heard no"] }, false],
    ["an interview ahead", { status: "interviewing", interview_date: "2026-12-01" }, false],
    ["no follow-up, as they wrote", interviewed({ follow_up: "no" }), false],
    ["follow-ups that are spent", spent, false],
    ["a wait without a day", { status: "interviewing" }, false],
    ["a task to hand in", interviewed({ task_due: "2026-11-25" }), false],
    ["a new time to ask for", { ...interviewed(), outcome: "cancelled", interview_date: "2026-11-19" }, false],
    ["an end", { status: "withdrawn" }, false],
  ])("is offered only where it moves what comes next: %s", (_case, properties, isOffered) => {
    expect(canBeSnoozed(entry(application(properties), "2026-11-20"))).toBe(isOffered);
  });

  it.each<[string, Record<string, unknown>, string | undefined]>([
    ["2026-11-24", interviewed(), undefined],
    ["2026-12-02", interviewed({ response_by: "2026-12-04" }), "promised"],
    ["2026-12-04", interviewed({ response_by: "2026-12-04" }), "promised"],
    ["2026-12-05", interviewed({ response_by: "2026-12-04" }), undefined],
    ["2026-11-23", interviewed({ contact_log: ["2026-11-19 follow-up"] }), "gap"],
    ["2026-11-26", interviewed({ contact_log: ["2026-11-19 follow-up"] }), undefined],
    ["2026-11-23", no("2026-11-09 feedback-request"), undefined],
  ])("says of %s why it cannot hold", (until, properties, why) => {
    const after = schedule(application({ ...properties, follow_up: until }), "2026-11-20");
    const reason = whyNotFollowed(after);
    expect(reason?.kind === "your day is void" ? reason.because.kind : reason?.kind).toBe(why);
  });

  it("says so where another one at the company has the turn", () => {
    const held = { ...interviewed(), interview_date: "2026-11-13", contact_log: ["2026-11-13 thank-you"] };
    const notes = {
      "Jobs/A.md": applicationNote({ ...held, round: "final" }),
      "Jobs/B.md": applicationNote({ ...held, role: "Cook", follow_up: "2026-11-24" }),
    };
    const { groups } = agenda(notes, "2026-11-20");
    const waiting = Object.values(groups)
      .flat()
      .find(({ application: { paths } }) => paths[0] === "Jobs/B.md");
    expect(waiting && whyNotFollowed(waiting.schedule)?.kind).toBe("another first");
    expect(waiting && dayToAsk(waiting.schedule)).toBe("2026-12-01");
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { KnownPerson } from "../../src/core/companies/people-to-suggest";
import { day } from "../builders";
import { acting, note, stopClock } from "./acting";

const PATH = "Jobs/Calder Valley Buses.md";
const ROUND = "Interviews/Calder Valley Buses, trial drive.md";
const BUSES =
  "type: application\ncompany: Calder Valley Buses\nrole: Driver\nstatus: applied\ndate_applied: 2026-11-02";
const SAM: KnownPerson = {
  path: "People/Sam Reid.md",
  name: "Sam Reid",
  companyKeys: [],
  howWell: undefined,
  ownKey: "how_well",
  email: "sam.reid@caldervalley.example",
};
const PEOPLE = { [SAM.path]: note("type: person\ncompany: Calder Valley Buses\nemail: sam.reid@caldervalley.example") };

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

describe("somebody to write to is added", () => {
  it.each<[string, string, string, string, KnownPerson | undefined, string]>([
    ["", "by name", "Sam Reid", "", undefined, "contact:\n  - Sam Reid\n"],
    ["", "with an address", "Sam Reid", "s@cv.example", undefined, "contact:\n  - Sam Reid <s@cv.example>\n"],
    ["\ncontact:", "where the property is empty", "Sam Reid", "", undefined, "contact:\n  - Sam Reid\n"],
    ["\nHiring Manager: TBD", "in the shape that is there", "Sam Reid", "", undefined, "TBD\n  Sam Reid\n"],
    ["", "by their note", "sam reid", SAM.email ?? "", SAM, 'contact:\n  - "[[Sam Reid]]"\n'],
    ["", "by their note, with another address", "Sam Reid", "s@cv.example", SAM, '- "[[Sam Reid]] <s@cv.example>"\n'],
  ])("%j %s, and taken back", async (more, _case, name, email, person, written) => {
    const before = note(BUSES + more, "\nSaw the advert at the depot.\n");
    const desk = acting({ [PATH]: before, ...PEOPLE });
    const entry = desk.entry(PATH);
    expect(await desk.adding.addContact(entry, desk.adding.contact(name, email, person))).toBeUndefined();
    expect(desk.notes.text(PATH)).toContain(written);
    expect(desk.entry(PATH).application.contacts.map((one) => one.name)).toEqual(["Sam Reid"]);
    expect(desk.person.said).toEqual(["Added: Sam Reid, for Calder Valley Buses."]);
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(before);
  });

  it("with all that their note says, where no link can lead there", () => {
    const desk = acting({ [PATH]: note(BUSES) });
    expect(desk.adding.contact("Sam Reid", "", { ...SAM, path: "People/Sam #1.md" })).toEqual({
      name: "Sam Reid",
      email: "sam.reid@caldervalley.example",
    });
  });

  it("and what comes next is known before", () => {
    const desk = acting({ [PATH]: note(BUSES), ...PEOPLE });
    const after = desk.adding.scheduleAfterContact(desk.entry(PATH), desk.adding.contact("Sam Reid", "", SAM));
    expect(after?.steps[0]).toMatchObject({ kind: "follow-up", due: "2026-11-16", to: { name: "Sam Reid" } });
  });
});

describe("a day is added", () => {
  it("for the interview, in the note of its round if it has one", async () => {
    const round = note('type: interview\napplication: "[[Calder Valley Buses]]"\nround: trial drive');
    const desk = acting({ [PATH]: note(BUSES.replace("applied", "interviewing")), [ROUND]: round });
    await desk.adding.addInterviewDate(desk.entry(PATH), { day: day("2026-11-17") });
    expect(desk.notes.text(ROUND)).toContain("round: trial drive\ninterview_date: 2026-11-17\n");
    expect(desk.notes.text(PATH)).not.toContain("interview_date");
    expect(desk.person.said).toEqual(["Added: the interview on Tue\u00a017\u00a0Nov, for Calder Valley Buses."]);
    await desk.performer.undo();
    expect(desk.notes.text(ROUND)).toBe(round);
  });

  it("by which one hears", async () => {
    const before = note(`${BUSES}\ninterview_date: 2026-11-17`);
    const desk = acting({ [PATH]: before });
    await desk.adding.addPromisedDay(desk.entry(PATH), day("2026-12-01"));
    expect(desk.notes.text(PATH)).toContain("response_by: 2026-12-01\n");
    expect(desk.person.said).toEqual(["Added: the day they named, Tue\u00a01\u00a0Dec, for Calder Valley Buses."]);
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(before);
  });
});

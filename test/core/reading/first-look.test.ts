import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotesFolder } from "../../../scripts/folder";
import { PeopleNotes } from "../../../src/core/companies/people-notes";
import { FirstLook } from "../../../src/core/reading/first-look";
import { PropertyNames, type Properties } from "../../../src/core/reading/property-names";
import { recognise, type Conventions } from "../../../src/core/reading/recognition";
import { conventionsOf, DEFAULT_SETTINGS } from "../../../src/settings/settings";

const usual = conventionsOf(DEFAULT_SETTINGS, []);
const own = { type: ["Art"], company: ["Betrieb", "kind"], role: ["Stelle"] };
const inFolders = conventionsOf({ ...DEFAULT_SETTINGS, folders: ["Jobs", "/"], propertyNames: own }, ["Jobs/Forms"]);
const byTags = conventionsOf({ ...DEFAULT_SETTINGS, tags: ["work/hunt", "Work Hunt"] }, []);
const ownKinds = { application: ["note", "岗位"], interview: ["Meetings", "book"] };
const byKinds = conventionsOf({ ...DEFAULT_SETTINGS, kindWords: ownKinds }, []);

const keys = fc.constantFrom(
  ..."type tags tag Tags category categories note-type kind Art file_class".split(" "),
  ..."company org employer Betrieb organization role title position Stelle status stage state".split(" "),
  ..."date_applied applied Date-Applied submitted interview_date interview date when start round".split(" "),
  ..."interview_round contact people interviewers panel recruiter agency application job".split(" "),
  ..."salary Job-URL coverLetter interviews email phone aliases created __proto__ constructor".split(" "),
);
const words = fc.constantFrom(
  ..."application Job job-application job/applications career jobsearch interview #interview round note".split(" "),
  ..."interview-prep jobinterview phone-screen [[Jobs]] person book work/hunt Work-Hunt 岗位 面试".split(" "),
  "recruiter, friend",
  "job search",
  "Job Interviews, Meetings",
  "note, application",
);
const texts = fc.oneof(
  words,
  fc.constantFrom("Acme", "[[Acme]]", "Applied", "📞 Phone screen", "saved", "open", "2026-11-10", "2026-02-31", ""),
  fc.constantFrom("{{date}}", "<% x %>", "TBD", "yes", "Dana Lee", "work hunt"),
);
const values = fc.oneof(
  texts,
  fc.array(fc.oneof(texts, fc.array(texts, { maxLength: 2 }), fc.constant(null)), { maxLength: 3 }),
  fc.constantFrom<unknown>(true, false, null, undefined, 3, [[["Jobs"]]], { name: "Dana" }),
);
const properties = fc.dictionary(keys, values, { maxKeys: 6 });
const paths = fc.constantFrom(
  ..."Note.md Jobs/Note.md Jobs/Forms/Note.md Interviews/Note.md Templates/Note.md Notes/2026-11-05.md".split(" "),
  "02 Job search/Rounds/Note.md",
  "01 People/Note.md",
);

function isOurs(path: string, note: Properties, conventions: Conventions): boolean {
  return recognise(path, conventions.names.fold(note), conventions).kind !== undefined;
}

describe("a first look", () => {
  it.each([
    ["as notes are read unless told otherwise", usual],
    ["in chosen folders, by names of the person's own", inFolders],
    ["by chosen tags", byTags],
    ["by words of the person's own", byKinds],
  ])("never says no where the second says yes, %s", (_case, conventions) => {
    const looks = new FirstLook(conventions);
    fc.assert(
      fc.property(paths, properties, (path, note) => {
        const look = looks.at(path, note);
        if (isOurs(path, note, conventions)) expect(look.mayBeOurs).toBe(true);
        const people = new PeopleNotes(conventions);
        people.put(path, note);
        if (people.noteAt(path)) expect(look.mayBePerson).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it("says yes to what is ours in vaults as people keep them, and no to most of what only looks like it", () => {
    const looks = new FirstLook(usual);
    for (const vault of ["vaults", "look-alikes"]) {
      const folder = new NotesFolder(`${import.meta.dirname}/../../fixtures/${vault}`);
      const notes = folder.paths.map((path) => ({ path, note: folder.propertiesOf(path) ?? {} }));
      const ours = notes.filter(({ path, note }) => isOurs(path, note, usual));
      const passed = notes.filter(({ path, note }) => looks.at(path, note).mayBeOurs);
      expect(passed).toEqual(expect.arrayContaining(ours));
      if (vault === "look-alikes") expect(passed.length).toBeLessThan(notes.length / 2);
    }
  });

  it.each<[string, Properties]>([
    ["has no properties", {}],
    ["has only tags", { tags: ["jobs/applications"], created: "2026-11-20" }],
    ["has a status in a folder of something else", { status: "applied", due: "2026-11-20" }],
    ["has a title, tags and a date", { title: "Acme", tags: ["interview"], date: "2026-11-20" }],
    ["is a book", { type: "book", status: "read", author: "Dana Lee" }],
  ])("passes over a note that %s", (_case, note) => {
    expect(new FirstLook(usual).at("Projects/Note.md", note).mayBeOurs).toBe(false);
  });

  it("remembers no more than it may, and is right about the rest", () => {
    const looks = new FirstLook({ ...usual, names: new PropertyNames() });
    for (let at = 0; at < 5_000; at += 1) looks.at(`Folder ${at}/Note.md`, { [`key ${at}`]: at, tags: [`${at}`] });
    expect(looks.at("Elsewhere/Note.md", { Employer: "Acme", "APP STAGE": "applied" }).mayBeOurs).toBe(true);
    expect(looks.at("Elsewhere/Note.md", { type: "job application", company: "Acme" }).mayBeOurs).toBe(true);
    expect(looks.at("Job hunt/Note.md", { status: "applied" }).mayBeOurs).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import type { Application } from "../../../src/core/application";
import { setConnectionsChecked } from "../../../src/core/changes/ask-for-word";
import { changeProperties, keysOf, newMemory } from "../../../src/core/changes/change-and-undo";
import { setHowWell } from "../../../src/core/changes/how-well";
import { PeopleNotes } from "../../../src/core/companies/people-notes";
import { connectionsOf, isTimeToLook, nextLook, standingOf } from "../../../src/core/companies/people-you-know";
import { application, applicationNote, CONVENTIONS, day, entry, schedule } from "../../builders";

const TODAY = day("2026-11-20");
const PEOPLE = {
  "People/Maya Duarte.md": { type: "person", company: "[[Acme]]" },
  "People/Omar Haddad.md": { tags: ["contact"], employer: "acme" },
  "People/Zoe Okafor.md": { type: "person", company: "Beta" },
};

function known(app: Application, notes: Record<string, Record<string, unknown>> = PEOPLE) {
  const people = new PeopleNotes(CONVENTIONS);
  for (const [path, properties] of Object.entries(notes)) people.put(path, properties);
  return connectionsOf(app, people, (target) =>
    Object.keys(notes).find((path) => `/${path}`.endsWith(`/${target}.md`)),
  );
}

const shown = (app: Application, notes?: Record<string, Record<string, unknown>>) =>
  known(app, notes).map(({ person: { name }, path }) => (path === undefined ? name : `${name} (${path})`));

describe("whom the person knows there", () => {
  const MAYA = "Maya Duarte (People/Maya Duarte.md)";
  const OMAR = "Omar Haddad (People/Omar Haddad.md)";
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ["by their own notes, in the order of their names", {}, [MAYA, OMAR]],
    ["by the application first", { connections: ["Ben Ito", "Ada Byrne"] }, ["Ben Ito", "Ada Byrne", MAYA, OMAR]],
    ["once, where both tell of them by a link", { connections: ["[[Omar Haddad]]"] }, [OMAR, MAYA]],
    ["once, where the link has another text", { connections: ["[[People/Omar Haddad|Omar]]"] }, [OMAR, MAYA]],
    [
      "once, where both tell of them by name",
      { connections: "omar haddad; Ben Ito" },
      ["omar haddad (People/Omar Haddad.md)", "Ben Ito", MAYA],
    ],
    [
      "at another firm by now, as the application says",
      { connections: ["[[Zoe Okafor]]"] },
      ["Zoe Okafor (People/Zoe Okafor.md)", MAYA, OMAR],
    ],
    ["under another name", { Referral: "Ben Ito" }, ["Ben Ito", MAYA, OMAR]],
    ["nobody, by a box that is ticked", { referral: "Yes" }, [MAYA, OMAR]],
    ["nobody, by the name of a site", { network: "LinkedIn" }, [MAYA, OMAR]],
    [
      "but not whom one writes to anyhow",
      { contact: ["Omar Haddad <omar@acme.example>"], recruiter: "[[Maya Duarte|Maya]]" },
      [],
    ],
    [
      "nor who sat in a round",
      { interview_date: "2026-11-10", interviewers: ["[[Maya Duarte]]"], connections: ["Maya Duarte"] },
      [OMAR],
    ],
    ["only by the application, where no company is named", { company: null, connections: ["Ben Ito"] }, ["Ben Ito"]],
  ])("%s", (_case, properties, expected) => {
    expect(shown(application(properties))).toEqual(expected);
  });

  it("is told by interview notes too, each once", () => {
    const app = application({ connections: ["Ben Ito"] }, { connections: ["ben  ito", "Ada Byrne"] });
    expect(shown(app, {})).toEqual(["Ben Ito", "Ada Byrne"]);
  });

  it("keeps what the application says of them, such as an address", () => {
    expect(known(application({ connections: ["Omar Haddad <omar@acme.example>"] }))[0]?.person).toEqual({
      name: "Omar Haddad",
      email: "omar@acme.example",
      link: "People/Omar Haddad",
    });
  });

  it.each([[undefined], [null], [7], [{}], [[[[["x"]]]]], [["__proto__", "constructor"]], ["{{connections}}"]])(
    "is read without a fault from %o",
    (connections) => {
      expect(() => shown(application({ connections }))).not.toThrow();
    },
  );
});

describe("how well the person knows them", () => {
  const told = (connections: unknown, notes: Record<string, Record<string, unknown>> = {}) =>
    known(application({ connections }), notes).map(({ person: { name }, howWell }) => `${name}: ${howWell ?? "?"}`);

  it.each<[unknown, string]>([
    ["Maya Duarte (worked with)", "Maya Duarte: worked with"],
    ["Maya Duarte (Worked with her at Tidewater)", "Maya Duarte: worked with"],
    ["Maya Duarte (ex-colleague)", "Maya Duarte: worked with"],
    ["Maya Duarte (met)", "Maya Duarte: met"],
    ["Maya Duarte (a friend of Sam's)", "Maya Duarte: met"],
    ["Maya Duarte (only connected)", "Maya Duarte: only connected"],
    ["Maya Duarte (LinkedIn, never met)", "Maya Duarte: only connected"],
    ["Maya Duarte (works in finance)", "Maya Duarte: ?"],
    ["Maya Duarte", "Maya Duarte: ?"],
    ["Maya Duarte (Head of Data) (met)", "Maya Duarte: met"],
    ["[[Maya Duarte]] (met)", "Maya Duarte: met"],
    ["[[People/Maya Duarte|Maya]] (met)", "Maya: met"],
    ["Maya Duarte <maya@acme.example> (met)", "Maya Duarte: met"],
    [[{ name: "Maya Duarte", how_well: "worked with" }], "Maya Duarte: worked with"],
    [`Maya Duarte (${"met ".repeat(999)})`, "Maya Duarte: ?"],
  ])("is read behind a name: %o", (connections, expected) => {
    expect(told(Array.isArray(connections) ? connections : [connections])).toEqual([expected]);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ how_well: "met" }, "met", "how_well"],
    [{ "How well": "worked together at Tidewater" }, "worked with", "How well"],
    [{ relationship: "former colleague" }, "worked with", "relationship"],
    [{ relationship: "cousin" }, "?", "how_well"],
    [{ "How well": "" }, "?", "How well"],
    [{ how_well: { a: [["met"]] } }, "?", "how_well"],
  ])("is read in their own note, which goes before: %o", (own, expected, key) => {
    const notes = { "People/Maya Duarte.md": { type: "person", company: "Acme", ...own } };
    const [maya] = known(application({ connections: [] }), notes);
    expect([maya?.howWell ?? "?", maya?.ownKey]).toEqual([expected, key]);
    const [both] = known(application({ connections: ["Maya Duarte (only connected)"] }), notes);
    expect(both?.howWell).toBe(expected === "?" ? "only connected" : expected);
  });

  it("orders whom to ask: worked with, met, nobody has said, only connected; else as before", () => {
    const notes = {
      "People/Ada Byrne.md": { type: "person", company: "Acme" },
      "People/Zoe Okafor.md": { type: "person", company: "Acme", how_well: "worked with" },
    };
    const lines = ["Kit Oran (online only)", "Maya Duarte (met)", "Ben Ito", "Liv Berg (met)"];
    expect(told(lines, notes)).toEqual([
      "Zoe Okafor: worked with",
      "Maya Duarte: met",
      "Liv Berg: met",
      "Ben Ito: ?",
      "Ada Byrne: ?",
      "Kit Oran: only connected",
    ]);
  });

  it.each<[string, unknown, string, unknown]>([
    ["in a list", ["Ben Ito", "Maya Duarte"], "Maya Duarte", ["Ben Ito", "Maya Duarte (met)"]],
    ["in the place of what was there", ["Maya Duarte (LinkedIn)"], "Maya Duarte", ["Maya Duarte (met)"]],
    ["beside what else is in brackets", ["Maya Duarte (Data)"], "Maya Duarte", ["Maya Duarte (Data) (met)"]],
    ["behind a link", ["[[Maya Duarte|Maya]]"], "Maya", ["[[Maya Duarte|Maya]] (met)"]],
    ["behind an address", ["Maya <m@acme.example>"], "Maya", ["Maya <m@acme.example> (met)"]],
    ["in one text", "Ben Ito; Maya Duarte", "Maya Duarte", "Ben Ito; Maya Duarte (met)"],
    ["in one line", "Ben Ito, Maya Duarte", "Maya Duarte", "Ben Ito, Maya Duarte (met)"],
    ["of a name that is the start of another", ["Annabel Lee", "Ann"], "Ann", ["Annabel Lee", "Ann (met)"]],
    ["not where it cannot be told which is meant", ["Ann Lee and Bo Berg", "Ann"], "Ann", undefined],
    ["not within a map", [{ name: "Maya Duarte" }], "Maya Duarte", undefined],
  ])("is written where the person stands: %s", (_case, connections, name, after) => {
    const properties: Record<string, unknown> = applicationNote({ connections });
    const app = application({ connections });
    const connection = known(app, {}).find(({ person }) => person.name === name);
    if (connection === undefined) throw new Error(`${name} is not known`);
    const changes = setHowWell(app, connection, "met", () => properties, CONVENTIONS.names);
    changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect(properties["connections"]).toEqual(after ?? connections);
    if (after === undefined) expect(changes).toEqual([]);
    else
      expect(known(application({ connections: after }), {}).find(({ person }) => person.name === name)?.howWell).toBe(
        "met",
      );
  });

  it("is written into their own note, under the name that it has for it", () => {
    const app = application();
    const notes = { "People/Maya Duarte.md": { type: "person", company: "Acme", "How well": "online" } };
    const [maya] = known(app, notes);
    expect(maya && setHowWell(app, maya, "met", () => undefined, CONVENTIONS.names)).toEqual([
      { path: "People/Maya Duarte.md", key: "How well", brings: "met", isInstead: true },
    ]);
  });
});

describe("what was asked of them", () => {
  const standing = (log: readonly string[], name = "Maya Duarte") => {
    const app = application({ connections: ["Maya Duarte", "Omar Haddad", "Omar Zaki"], contact_log: log });
    const all = known(app, {});
    const one = all.find(({ person }) => person.name === name);
    const { asked, answer } = one ? standingOf(app, one, all, TODAY) : { asked: undefined, answer: undefined };
    return [asked, answer?.day, answer?.words];
  };
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ["nothing", ["2026-11-12 follow-up to Maya Duarte"], [undefined, undefined, undefined]],
    ["a word", ["2026-11-12 endorsement-request by email to maya duarte"], ["2026-11-12", undefined, undefined]],
    ["a word, by first name", ["2026-11-12 endorsement request to Maya"], ["2026-11-12", undefined, undefined]],
    [
      "a word, and they agreed",
      ["2026-11-12 endorsement-request to Maya Duarte", "2026-11-16 endorsement from Maya — agreed"],
      ["2026-11-12", "2026-11-16", "agreed"],
    ],
    [
      "a second time, with no answer yet",
      [
        "2026-10-01 asked for a referral to Maya",
        "2026-10-02 referral from Maya — declined",
        "2026-11-12 asked for a referral to Maya",
      ],
      ["2026-11-12", undefined, undefined],
    ],
    ["nothing, and they did it", ["2026-11-16 recommended by Maya Duarte"], [undefined, "2026-11-16", undefined]],
    [
      "something, of somebody else",
      ["2026-11-12 endorsement-request to Ben Ito", "2026-11-13 endorsement"],
      [undefined, undefined, undefined],
    ],
    [
      "nothing yet, by a day ahead",
      ["2026-12-12 endorsement-request to Maya Duarte"],
      [undefined, undefined, undefined],
    ],
  ])("%s", (_case, log, expected) => {
    expect(standing(log)).toEqual(expected);
  });

  it("is not told by a first name that two of them have", () => {
    expect(standing(["2026-11-12 endorsement-request to Omar"], "Omar Haddad")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("an endorsement", () => {
  const round = {
    status: "interviewing",
    interview_date: "2026-11-05",
    response_by: "2026-11-13",
    contact_log: ["2026-11-06 thanks", "2026-11-09 endorsement-request to Maya"],
  };
  it.each(["agreed", "declined", "done"])("that was %s is no word from the company", (words) => {
    const log = [...round.contact_log, `2026-11-12 endorsement from Maya — ${words}`];
    for (const now of ["2026-11-12", "2026-11-20", "2026-12-10", "2027-01-20"]) {
      expect(schedule(application({ ...round, contact_log: log }), now)).toEqual(schedule(application(round), now));
    }
  });

  it("does not open again what was given up", () => {
    const log = ["2026-10-01 follow-up", "2026-11-12 endorsement from Maya — done"];
    expect(
      schedule(application({ status: "ghosted", interview_date: "2026-09-20", contact_log: log }), "2026-11-20").group,
    ).toBe("closed");
  });
});

describe("a look at who works there", () => {
  const waiting = {
    status: "interviewing",
    interview_date: "2026-11-12",
    response_by: "2026-11-24",
    contact_log: ["2026-11-13 thanks"],
  };
  it.each<[string, Record<string, unknown>, boolean]>([
    ["while the next word is theirs", waiting, true],
    ["on the fourteenth day after the last one", { ...waiting, connections_checked: "2026-11-06" }, true],
    ["not before", { ...waiting, connections_checked: "2026-11-07" }, false],
    ["not on the day of the last one", { ...waiting, "Connections checked": "2026-11-20" }, false],
    ["where the day of the last one cannot be read", { ...waiting, connections_checked: "10/11/2026" }, true],
    ["not while something can be done", { ...waiting, response_by: "2026-11-13" }, false],
    ["not before an interview", { ...waiting, interviews: ["2026-12-10 final"] }, false],
    ["not while an offer is put on paper", { ...waiting, status: "offer" }, false],
    [
      "not after a no",
      { ...waiting, status: "rejected", contact_log: ["2026-11-19 heard", "2026-11-20 answer"] },
      false,
    ],
    ["not for what is closed", { status: "withdrawn" }, false],
    ["not for what has fallen quiet", { status: "applied", date_applied: "2026-03-01" }, false],
    ["where there is no date to count from", { status: "interviewing" }, true],
  ])("is offered %s: %o", (_case, properties, expected) => {
    expect(isTimeToLook(entry(application(properties), TODAY), TODAY)).toBe(expected);
  });

  it("is noted in the application's note, and offered again two weeks on", () => {
    expect(setConnectionsChecked(entry(application(waiting), TODAY), TODAY)).toEqual([
      { path: "Jobs/Acme.md", property: "connections_checked", value: "2026-11-20" },
    ]);
    expect(nextLook(TODAY)).toBe("2026-12-04");
  });

  it("that cannot be read is a problem that says so", () => {
    expect(application({ ...waiting, connections_checked: "10/11/2026" }).problems).toMatchObject([
      { property: "connections_checked", kind: "ambiguous date" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { noteName } from "../../src/core/reading/link";
import type { Properties } from "../../src/core/reading/property-names";
import { VaultNotes } from "../../src/core/vault-notes";
import { explanationInLines } from "../../src/words/why-listed";
import { applicationNote, CONVENTIONS, interviewNote, moment, RULES } from "../builders";

/** A note on which any reader fails, as if it had a fault. */
function failing(): Properties {
  return Object.defineProperty(applicationNote({ company: "Beta" }), "status", {
    enumerable: true,
    get: () => {
      throw new Error("A fault in reading.");
    },
  });
}

function notesOf(properties: Readonly<Record<string, Properties>>): VaultNotes {
  const propertiesAt = (path: string) => properties[path];
  const resolveLink = (target: string) =>
    Object.keys(properties).find((path) => noteName(path) === noteName(target)) ?? `Jobs/${target}.md`;
  const notes = new VaultNotes(CONVENTIONS, RULES, { resolveLink, propertiesAt });
  for (const [path, said] of Object.entries(properties)) notes.put(path, said);
  return notes;
}

describe("a status that stands in a list of another note", () => {
  const LOG = "Jobs/Log.md";
  const own = { "Jobs/Acme.md": applicationNote({ date_applied: "2026-11-02", contact: "Dana Lee" }) };
  const listed = (text: string, properties: Readonly<Record<string, Properties>> = own) => {
    const notes = notesOf(properties);
    notes.putList(LOG, text);
    return notes;
  };
  const acmeIn = (notes: VaultNotes) => {
    notes.agenda(moment("2026-11-28"));
    return notes.entryOf("Jobs/Acme.md");
  };
  const said = (text: string, properties?: Readonly<Record<string, Properties>>) => {
    const { statusText = "", status = "", dateApplied = "" } = acmeIn(listed(text, properties))?.application ?? {};
    return `${statusText} | ${status} | ${dateApplied}`;
  };

  it.each([
    ["a no", "- [[Acme]] [status:: Rejected]", "Rejected | rejected | 2026-11-02"],
    [
      "a no before what stands beside it",
      "- [[Acme]] [status:: Applied] [outcome:: Rejected]",
      "Rejected | rejected | 2026-11-02",
    ],
    [
      "a no in one row of several",
      "- [[Acme]] [status:: Applied]\n- [[Acme]] [status:: Rejected]\n- [[Acme]] [status:: Offer]",
      "Rejected | rejected | 2026-11-02",
    ],
    [
      "the last of several rows",
      "- [[Acme]] [status:: Applied]\n- [[Acme]] [status:: Offer]",
      "Offer | offer | 2026-11-02",
    ],
    [
      "the row of its company",
      "- [[Beta]] with [[Acme]] [status:: Offer] [company:: Acme]",
      "Offer | offer | 2026-11-02",
    ],
    ["the first link else", "- [[Beta]] like [[Acme]] [status:: Rejected]", " | applied | 2026-11-02"],
    [
      "not the day, which the note has itself",
      "- [[Acme]] [status:: Offer] [applied:: 2026-10-01]",
      "Offer | offer | 2026-11-02",
    ],
    ["nothing of other notes", "- [[Beta]] [status:: Rejected]", " | applied | 2026-11-02"],
  ])("is %s", (_what, text, read) => {
    expect(
      said(text, { ...own, "Jobs/Beta.md": applicationNote({ company: "Beta", date_applied: "2026-11-02" }) }),
    ).toBe(read);
  });

  it("is nothing where the note says its own, and where an interview says that it is over", () => {
    const offer = "- [[Acme]] [status:: Offer]";
    expect(said(offer, { "Jobs/Acme.md": applicationNote({ status: "applied" }) })).toBe("applied | applied | ");
    const no = interviewNote({ application: "[[Acme]]", status: "rejected" });
    expect(said(offer, { ...own, "Interviews/One.md": no })).toBe("rejected | rejected | 2026-11-02");
    const done = interviewNote({ application: "[[Acme]]", status: "scheduled" });
    expect(said(offer, { ...own, "Interviews/One.md": done })).toBe("Offer | offer | 2026-11-02");
  });

  it("brings the days with it that the note does not have", () => {
    const text = "- [[Acme]] [status:: Offer] [applied:: 2026-11-09] [deadline:: 2026-12-01]";
    const acme = acmeIn(listed(text, { "Jobs/Acme.md": applicationNote({ tags: ["job-application"] }) }));
    expect(acme?.application).toMatchObject({ dateApplied: "2026-11-09", decideBy: "2026-12-01" });
  });

  it("has its day from the change that stands under the row", () => {
    const acme = acmeIn(listed("- [[Acme]] [status:: Rejected]\n  - 2026-11-20 Rejected"));
    expect(acme?.application.log).toMatchObject([{ day: "2026-11-20", kind: "heard no" }]);
  });

  it("goes with the list, and with the note's own status", () => {
    const notes = listed("- [[Acme]] [status:: Rejected]");
    expect(acmeIn(notes)?.schedule.group).toBe("closed");
    expect(notes.putList(LOG, "- [[Acme]] [status:: Rejected]\n- [[Beta]] [status:: Offer]")).toBe(false);
    expect(notes.remove(LOG)).toBe(true);
    expect(acmeIn(notes)?.application.statusText).toBe("");
    expect(notes.isStatusMissing).toBe(true);
    notes.put("Jobs/Acme.md", applicationNote({ status: "Offer" }));
    expect(notes.isStatusMissing).toBe(false);
  });

  it("is found by a note that comes later", () => {
    const notes = listed("- [[Acme]] [status:: Rejected]", {});
    notes.put("Jobs/Acme.md", own["Jobs/Acme.md"]);
    expect(acmeIn(notes)?.application.status).toBe("rejected");
  });

  it("is still there in what a change will lead to", () => {
    const notes = listed("- [[Acme]] [status:: Rejected]");
    const application = acmeIn(notes)?.application;
    const change = { path: "Jobs/Acme.md", property: "follow_up", value: "2026-12-01" } as const;
    const after = application && notes.scheduleAfter(application, [change], [], moment("2026-11-28"));
    expect(after?.group).toBe("closed");
  });

  it("says in its explanation where it was read", () => {
    const explain = (text: string) => explanationInLines(listed(text).explain("Jobs/Acme.md"));
    expect(explain("- [[Acme]] [status:: Rejected]")).toContain("  status: Rejected, from “Log”");
    expect(explain("- [[Acme]] [status:: No luck]")).toContain("  status: No luck, which");
  });

  it("is asked for where a tracker made the note, and nothing is to be written", () => {
    const properties = { "Jobs/Acme.md": { ...own["Jobs/Acme.md"], application_id: "UK-1" } };
    const notes = notesOf(properties);
    const acme = acmeIn(notes);
    expect(acme?.schedule).toMatchObject({
      group: "waiting",
      steps: [{ kind: "wait", reasons: [{ kind: "no status" }] }],
    });
    expect(acme?.application.status).toBeUndefined();
    expect(notes.agenda(moment("2026-11-28")).problems).toMatchObject([{ kind: "no status", path: "Jobs/Acme.md" }]);
    notes.putList(LOG, "- [[Acme]] [status:: Applied]");
    expect(acmeIn(notes)?.schedule.steps[0]?.kind).toBe("follow-up");
    expect(notes.agenda(moment("2026-11-28")).problems).toEqual([]);
  });
});

describe("a note on which reading fails", () => {
  const NOW = moment("2026-11-20");
  const rows = (notes: VaultNotes) => {
    const { groups, problems } = notes.agenda(NOW);
    return [
      Object.values(groups).flatMap((entries) => entries.map(({ application }) => application.company)),
      problems.map(({ path, kind }) => `${path} ${kind}`),
    ];
  };
  const properties = {
    "Jobs/Acme.md": applicationNote(),
    "Jobs/Beta.md": failing(),
    "Jobs/Gamma.md": applicationNote({ company: "Gamma" }),
  };

  it("costs its own row, and no other note", () => {
    expect(rows(notesOf(properties))).toEqual([["Acme", "Gamma"], ["Jobs/Beta.md failed"]]);
  });

  it("says so where it is explained", () => {
    expect(notesOf(properties).explain("Jobs/Beta.md").recognition).toBeUndefined();
  });

  it("is listed again once it can be read, and not listed while it cannot", () => {
    const notes = notesOf(properties);
    expect(notes.put("Jobs/Beta.md", applicationNote({ company: "Beta" }))).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Beta", "Gamma"], []]);
    expect(notes.put("Jobs/Beta.md", failing())).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Gamma"], ["Jobs/Beta.md failed"]]);
    expect(notes.remove("Jobs/Beta.md")).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Gamma"], []]);
  });
});

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Application } from "../../src/core/application";
import { draftFollowUp, draftOfKind, draftReflection, draftTasks, draftThankYous, type MessageKind, type Draft, type DraftContext, type PersonNote } from "../../src/templates/drafts";
import { application, day, schedule } from "../builders";
import { expectGolden } from "../golden";

const TODAY = "2026-11-20";

function contextOf(app: Application, personNote?: PersonNote): DraftContext {
  const { heldRound: round, promise } = schedule(app, TODAY);
  return { application: app, round, promise, yourName: "", parseYaml: (yaml) => parse(yaml) as unknown, personNote: () => personNote };
}

function thankYous(app: Application, note?: PersonNote): readonly Draft[] {
  return draftThankYous(contextOf(app, note), schedule(app, TODAY).panel.map(({ person }) => person));
}

function followUp(app: Application, note?: PersonNote): Draft {
  const { addressee, sent } = schedule(app, TODAY);
  return draftFollowUp(contextOf(app, note), addressee, sent);
}

function request(app: Application, note?: PersonNote, name = "Maya Duarte"): Draft {
  return draftOfKind(contextOf(app, note), "endorsement-request", { name });
}

function reflection(app: Application): Draft {
  return draftReflection(contextOf(app));
}

function closing(app: Application, kind: MessageKind): Draft {
  return draftOfKind(contextOf(app), kind, schedule(app, TODAY).addressee);
}

/** The draft with what would be selected in it between marks. */
function marked({ path, text, selection: { from, to } }: Draft): string {
  return `${path}\n\n${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}\n`;
}

const promised = { company: "Marlow Dental Care", role: "Receptionist", interview_date: "2026-11-05", response_by: "2026-11-13" };
const call = { company: "Oakhurst Logistics", role: "Team leader", interview_date: "2026-11-17", round: "phone screen" };
const sparse = { company: "Beck & Sons", role: "", contact: null, interview_date: "2026-11-17" };
const applied = { company: "Calder Valley Buses", role: "Driver", status: "applied", date_applied: "2026-11-02" };

describe("drafts read as recorded", () => {
  it.each<[string, readonly Draft[]]>([
    ["thank-you, no date promised.md", thankYous(application({ ...promised, response_by: null, interviewers: ["Dana Lee", "Ravi Menon"] }))],
    ["thank-you, date promised.md", thankYous(application({ ...promised, response_by: "2026-11-27" }))],
    ["thank-you, after a call.md", thankYous(application(call))],
    ["follow-up, date passed.md", [followUp(application(promised), { email: "nina@marlow.example", greeting: "Ms Patel" })]],
    ["follow-up, none promised.md", [followUp(application(call))]],
    ["follow-up, application only.md", [followUp(application(applied))]],
    ["follow-up, sparse.md", [followUp(application(sparse))]],
    ["follow-up, second.md", [followUp(application({ ...call, contact_log: ["2026-11-18 follow-up"] }))]],
    ["reply to a no.md", [closing(application({ ...promised, status: "rejected" }), "answer"), closing(application(sparse), "answer")]],
    ["closing note.md", [closing(application(promised), "closing-note"), closing(application(applied), "closing-note")]],
    ["withdrawal.md", [closing(application(promised), "withdrawal"), closing(application({ ...sparse, interview_date: null }), "withdrawal")]],
    ["tasks.md", [draftTasks("Jobs/Acme.md", "In my hands", day(TODAY), ["One application: [[Harbour View Hotel]]", "One conversation"])]],
    ["endorsement request, after an interview.md", [request(application(promised), { email: "maya@marlow.example", greeting: "" })]],
    ["endorsement request, application only.md", [request(application(applied))]],
    ["endorsement request, sparse.md", [request(application({ company: "Beck & Sons", role: "", status: "interviewing" }))]],
    ["reflection.md", [reflection(application(promised))]],
    ["reflection, no round.md", [reflection(application(applied))]],
  ])("%s", (name, drafts) => {
    expectGolden(name, drafts.map(marked).join("\n---\n\n"));
  });
});

describe("a draft", () => {
  it("goes into the note of its round, if it has one; a follow-up into the application's", () => {
    const app = application({ status: "interviewing" }, { interview_date: "2026-11-19", interviewers: ["Dana Lee"] });
    expect(thankYous(app).map(({ path }) => path)).toEqual(["Interviews/Acme 1.md"]);
    expect(reflection(app).path).toBe("Interviews/Acme 1.md");
    expect(followUp(app).path).toBe("Jobs/Acme.md");
  });

  it.each([
    ["Dana Lee", "thank-you-dana-lee"],
    ["Zoë Müller-Ødegård", "thank-you-zoe-muller-degard"],
    ["D’Arcy, “Bo”", "thank-you-d-arcy-bo"],
  ])("to %s is known by %s", (name, id) => {
    expect(thankYous(application({ interview_date: "2026-11-19", interviewers: [name] }))[0]?.id).toBe(id);
  });

  it("to a name without a Latin letter is known by a number of its own", () => {
    const ids = thankYous(application({ interview_date: "2026-11-19", interviewers: ["李雷", "韩梅梅"] })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^thank-you-\d+$/);
  });

  it("to two people of the same Latin letters is two drafts", () => {
    const [one, other] = thankYous(application({ interview_date: "2026-11-19", interviewers: ["José Díaz", "Jose Diaz"] }));
    expect(one?.id).toMatch(/^thank-you-jose-diaz-\d+$/);
    expect(other?.id).not.toBe(one?.id);
  });

  it("is another one once the last was sent", () => {
    expect(followUp(application(call)).id).toBe("follow-up-dana-lee");
    expect(followUp(application({ ...call, contact_log: ["2026-11-18 follow-up to Dana Lee"] })).id).toBe("follow-up-dana-lee-2");
  });

  it("to somebody inside is one to each of them, and another one once they were asked", () => {
    expect(request(application(call))).toMatchObject({ id: "endorsement-request-maya-duarte", path: "Jobs/Acme.md" });
    const asked = application({ ...call, contact_log: ["2026-11-18 endorsement-request to Maya Duarte"] });
    expect([request(asked).id, request(asked, undefined, "Omar Haddad").id]).toEqual(["endorsement-request-maya-duarte-2", "endorsement-request-omar-haddad"]);
  });

  it("keeps the values of a note in their place: no line, heading or template of their own", () => {
    const hostile = "Acme\n## Owned\n{{company}} ![[Secrets]] <b>x</b>";
    const { text } = followUp(application({ ...call, company: "Acme", role: hostile, contact: ["Dana\n\nSubject: x ^y <dana@acme.example>"] }));
    expect(text.match(/^#/gm)).toHaveLength(1);
    expect(text.match(/^Subject:/gm)).toHaveLength(1);
    expect(text).toContain("{{company}}");
  });

  it("is addressed from the application, else from the person's own note", () => {
    const note = { email: "dana@home.example", greeting: "" };
    expect(followUp(application({ ...call, contact: "Dana Lee <dana@acme.example>" }), note).text).toContain("To: Dana Lee <dana@acme.example>\n");
    expect(followUp(application({ ...call, contact: "[[Dana Lee]]" }), note).text).toContain("To: Dana Lee <dana@home.example>\n");
    expect(followUp(application({ ...call, contact: "Dr Okafor" })).text).toContain("Dear Dr Okafor,");
  });
});

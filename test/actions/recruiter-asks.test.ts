import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { entriesOf, recruiterAsks } from "../../src/core/recruiter-roles";
import { agendaJson } from "../../src/export/agenda-json";
import { headline } from "../../src/words/headline";
import { askAnswer, askReasonFor, askStep, promiseWords } from "../../src/words/recruiter-roles";
import { day } from "../builders";
import { acting, note, stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const via = (company: string, role: string, more: string) =>
  note(
    `type: application\ncompany: ${company}\nrole: ${role}\nstatus: interviewing\nrecruiter: Tom Adeyemi\nroute: recruiter\nfooting: 4\n${more}`,
  );
const NOTES = {
  "Brightline.md": via(
    "Brightline Electrical",
    "Electrician",
    "interview_date: 2026-11-10\nresponse_by: 2026-11-18\ncontact_log:\n  - 2026-11-10 thank-you by phone",
  ),
  "Pennine.md": via(
    "Pennine Rail",
    "Signal technician",
    "interview_date: 2026-11-17\ncontact_log:\n  - 2026-11-17 thank-you by phone",
  ),
  "Soon.md": via(
    "Aldgate Print",
    "Finisher",
    "interview_date: 2026-11-18\ncontact_log:\n  - 2026-11-18 thank-you by phone",
  ),
};
/** The first was asked about by mail before, and they answered. */
const BY_MAIL = {
  ...NOTES,
  "Brightline.md": NOTES["Brightline.md"].replace(
    /\n---\n$/,
    "\n  - 2026-11-11 follow-up by email to Tom Adeyemi\n  - 2026-11-12 heard\n---\n",
  ),
};

function asking(texts: Readonly<Record<string, string>> = NOTES) {
  const desk = acting(texts);
  const agenda = desk.agenda();
  const [ask] = recruiterAsks(agenda);
  if (ask === undefined) throw new Error("Nobody is asked about several roles");
  return { ...desk, ask, agendaThen: agenda };
}

const logged = (line: string) => new RegExp(`\\n  - 2026-11-20 ${line}\\n---\\n`);

describe("a recruiter who is asked about several roles", () => {
  it("is told as one, while each application keeps its own entry and day for programs", () => {
    const { agendaThen, ask } = asking();
    expect(headline(agendaThen).sentence).toBe("One to do today.");
    expect(askStep(ask)).toBe("Ask about three roles");
    const json = agendaJson(agendaThen, { notes: 3, applications: 3, interviews: 0 });
    expect(json.applications.map(({ steps: [step] }) => step?.due)).toEqual(["2026-11-19", "2026-11-20", "2026-11-23"]);
  });

  it("is the answer for the note of each, with its own reason once it is due", () => {
    const { agendaThen, ask } = asking();
    expect(askAnswer(ask, agendaThen)).toBe("Yes, ask Tom Adeyemi about three roles today");
    expect(entriesOf(ask).map((entry) => askReasonFor(entry, ask, agendaThen.today).replaceAll("\u00a0", " "))).toEqual(
      [
        "They said by Wed 18 Nov. That was 2 days ago. This is the first of three. One call is enough. Each note gets its line.",
        "No date given. Three working days after your interview. This is the first of three. One call is enough. Each note gets its line.",
        "One call is enough. Each note gets its line.",
      ],
    );
    expect(entriesOf(ask).map((entry) => promiseWords(entry, agendaThen.today).replaceAll("\u00a0", " "))).toEqual([
      "by Wed 18 Nov",
      "no date given",
      "no date given",
    ]);
  });

  it("gets a line in each note for the one call, with one Undo", async () => {
    const { actions, ask, notes, person, performer } = asking();
    await actions.markAskSent(ask);
    for (const path of Object.keys(NOTES)) expect(notes.text(path)).toMatch(logged("call to Tom Adeyemi"));
    expect(person.said).toEqual(["Logged: a call to Tom Adeyemi, in three notes."]);
    await performer.undo();
    for (const [path, text] of Object.entries(NOTES)) expect(notes.text(path)).toBe(text);
  });

  it("gets one message, where the first role was last asked about by mail", async () => {
    const { actions, ask, notes, person } = asking(BY_MAIL);
    await actions.markAskSent(ask);
    for (const path of Object.keys(NOTES))
      expect(notes.text(path)).toMatch(logged("follow-up by email to Tom Adeyemi"));
    expect(person.said).toEqual(["Logged: a follow-up to Tom Adeyemi, in three notes."]);
  });

  it("is written nothing of, where one of the notes cannot be written", async () => {
    const { actions, ask, notes, person } = asking();
    notes.put("Pennine.md", "---\ncompany: Acme: Ltd\n---\n");
    await actions.markAskSent(ask);
    expect(notes.text("Brightline.md")).toBe(NOTES["Brightline.md"]);
    expect(person.said).toEqual(["Could not write to “Pennine”: its properties have an error. Nothing was changed."]);
  });

  it("is put off for all roles at once", async () => {
    const { actions, ask, notes, person, performer } = asking();
    await actions.snoozeAsk(ask, day("2026-11-24"));
    for (const path of Object.keys(NOTES)) expect(notes.text(path)).toContain("\nfollow_up: 2026-11-24\n");
    expect(person.said).toEqual(["Snoozed until Tue\u00a024\u00a0Nov."]);
    await performer.undo();
    for (const [path, text] of Object.entries(NOTES)) expect(notes.text(path)).toBe(text);
  });

  it("has one draft, in the note of the first role", async () => {
    const { drafting, ask, notes, person } = asking();
    await drafting.draftAsk(ask);
    expect(notes.text("Brightline.md")).toContain("## Call to Tom Adeyemi");
    expect(notes.text("Pennine.md")).toBe(NOTES["Pennine.md"]);
    expect(person.asked).toEqual([]);
    expect(person.said).toEqual(["Drafted in “Brightline”."]);
  });
});

describe("Mark sent, under a message to a recruiter", () => {
  const message = (roles: string) =>
    `\n## Follow-up to Tom Adeyemi\n\nTo: Tom Adeyemi\nSubject: My applications ^follow-up-tom-adeyemi-2\n\nDear Tom,\n\n${roles}\n`;
  const marked = async (roles: string) => {
    const desk = asking({ ...BY_MAIL, "Brightline.md": BY_MAIL["Brightline.md"] + message(roles) });
    const [first] = await desk.messages.messagesOf("Brightline.md");
    if (first) await desk.messages.markSent("Brightline.md", first);
    return Object.keys(NOTES).filter((path) => desk.notes.text(path).includes("2026-11-20 follow-up by email"));
  };

  it("logs a line in the note of each role that it names", async () => {
    const all = "- Electrician at Brightline Electrical\n- Signal technician at Pennine Rail";
    expect(await marked(all)).toEqual(["Brightline.md", "Pennine.md"]);
    expect(await marked(`${all}\n- Finisher at Aldgate Print`)).toEqual(["Brightline.md", "Pennine.md", "Soon.md"]);
  });

  it("logs one line, where it was written about one role alone", async () => {
    expect(await marked("Is there any word from Brightline Electrical?")).toEqual(["Brightline.md"]);
  });
});

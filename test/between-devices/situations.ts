/** Situations in which two devices meet; what each does is written by the plugin itself, or by the person. */
import { note } from "../actions/acting";
import { day } from "../builders";
import {
  addedContact,
  draftedFollowUp,
  edited,
  gotFeedback,
  heard,
  lookedBack,
  madeApplication,
  metOn,
  movedOn,
  PATH,
  promised,
  putOffLookBack,
  renamed,
  sent,
  setStatus,
  snoozed,
  undid,
  withdrew,
  wroteDown,
} from "./deeds";
import type { Act } from "./devices";
import type { Notes } from "./merging";

export interface Situation {
  readonly name: string;
  readonly base: Notes;
  readonly here: readonly Act[];
  readonly there: readonly Act[];
}

const ABOUT = "type: application\ncompany: Acme\nrole: Data analyst\nstatus: interviewing";
const PEOPLE = "contact:\n  - Dana Lee <dana@acme.example>";
const ROUND = "interview_date: 2026-11-10\ninterviewers:\n  - Dana Lee\n  - Priya Nair";
const BODY = "\nMet Dana at the fair.\n\n## Questions\n\n- How large is the team?\n";
const WITHOUT_LOG = `${ABOUT}\n${PEOPLE}\n${ROUND}`;
const LINES = ["2026-11-02 applied", "2026-11-11 thank-you by email to Dana Lee"];
const LOG = `contact_log:\n${LINES.map((line) => `  - ${line}`).join("\n")}`;
const WITH_LOG = `${WITHOUT_LOG}\n${LOG}`;

const acme = (properties: string, body = BODY): Notes => ({ [PATH]: note(properties, body) });

/** As Obsidian's Properties editor writes a note whose properties were dragged into another order. */
const reordered = (text: string) => {
  const [, block = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const properties = block.split(/\n(?=\S)/);
  return note([...properties.slice(3), ...properties.slice(0, 3)].join("\n"), body);
};

/** The table of what was measured, row by row. */
export const MEASURED: readonly Situation[] = [
  {
    name: "each appends a line to a log that has lines",
    base: acme(WITH_LOG),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "still deciding" }, "2026-11-19")],
  },
  {
    name: "each writes the first line of a note without a log",
    base: acme(WITHOUT_LOG),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "still deciding" }, "2026-11-19")],
  },
  {
    name: "the same line on both, no log before",
    base: acme(WITHOUT_LOG),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
  },
  {
    name: "the same line on both, and others, a log before",
    base: acme(WITH_LOG),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email"), heard({ kind: "automatic" }, "2026-11-18")],
    there: [heard({ kind: "automatic" }, "2026-11-18"), sent("follow-up", "2026-11-18", "Dana Lee", "email")],
  },
  {
    name: "status offer here, rejected there, interview_date the next key",
    base: acme(`${ABOUT}\n${ROUND}\n${PEOPLE}\n${LOG}`),
    here: [heard({ kind: "offer" }, "2026-11-19")],
    there: [heard({ kind: "no" }, "2026-11-19"), setStatus("rejected")],
  },
  {
    name: "two different days promised",
    base: acme(`${WITHOUT_LOG}\nresponse_by: 2026-11-13\n${LOG}`),
    here: [promised("2026-11-27")],
    there: [promised("2026-12-04")],
  },
  {
    name: "one sets the status, the other logs",
    base: acme(WITH_LOG),
    here: [setStatus("offer")],
    there: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
  },
  {
    name: "a flow list becomes a block here, and grows there",
    base: acme(`${WITHOUT_LOG}\ncontact_log: ["2026-11-02 applied", "2026-11-11 thank-you by email to Dana Lee"]`),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [edited((text) => text.replace('Dana Lee"]', 'Dana Lee", "2026-11-18 heard"]'))],
  },
  {
    name: "one begins the log, the other adds another list at the end",
    base: acme(WITHOUT_LOG),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [lookedBack({ lessons: ["One figure for each example", "Lead with the result"] })],
  },
];

/** Situations from the field. */
export const FIELD: readonly Situation[] = [
  {
    name: "a follow-up logged on the phone, a reply on the laptop, an empty log before",
    base: acme(`${WITHOUT_LOG}\ncontact_log:`),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "still deciding" }, "2026-11-19", "we need another week: sorry")],
  },
  {
    name: "a thank-you to each of two interviewers",
    base: acme(WITHOUT_LOG),
    here: [sent("thank-you", "2026-11-11", "Dana Lee", "email")],
    there: [sent("thank-you", "2026-11-11", "Priya Nair", "email")],
  },
  {
    name: "snoozed here, marked sent there",
    base: acme(WITHOUT_LOG),
    here: [snoozed("2026-11-25")],
    there: [sent("follow-up", "2026-11-20", "Dana Lee", "email")],
  },
  {
    name: "status set on both, and a line by each",
    base: acme(`${ABOUT}\n${PEOPLE}\n${ROUND}`),
    here: [setStatus("offer"), heard({ kind: "offer" }, "2026-11-20")],
    there: [setStatus("screening"), sent("call", "2026-11-20", "Dana Lee", "phone")],
  },
  {
    name: "written down here, lessons there",
    base: acme(WITHOUT_LOG),
    here: [
      wroteDown(
        { feeling: "good", ratings: { preparation: 4, confidence: 3 }, hardQuestions: [{ text: "Why us?" }] },
        { words: "end of next week", by: undefined, person: "Dana Lee" },
      ),
    ],
    there: [lookedBack({ lessons: ["Sleep before it"], weakPoints: ["examples"] })],
  },
  {
    name: "the interview moved on both",
    base: acme(WITH_LOG.replace("2026-11-10", "2026-11-25")),
    here: [heard({ kind: "moved", to: { day: day("2026-11-26") } }, "2026-11-19")],
    there: [heard({ kind: "moved", to: { day: day("2026-12-01") } }, "2026-11-20")],
  },
  {
    name: "a note made on both",
    base: {},
    here: [madeApplication("Fenwick & Rowe", "Clerk")],
    there: [
      madeApplication("Fenwick & Rowe", "Clerk"),
      ({ actions, entry }) =>
        actions.logSent(entry("Fenwick & Rowe.md"), [{ day: day("2026-11-20"), kind: "follow-up" }]),
    ],
  },
  {
    name: "undone on one, the next line on the other",
    base: acme(WITH_LOG),
    here: [
      sent("follow-up", "2026-11-18", "Dana Lee", "email"),
      undid,
      sent("call", "2026-11-19", "Dana Lee", "phone"),
    ],
    there: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
  },
  {
    name: "an interview note and its application note",
    base: {
      ...acme(WITHOUT_LOG.replace(`\n${ROUND}`, "")),
      "Interviews/Acme, panel.md": note(
        'type: interview\napplication: "[[Acme]]"\ninterview_date: 2026-11-10\nround: Panel\ncontact_log:\n  - 2026-11-11 thank-you by email to Priya Nair',
      ),
    },
    here: [
      wroteDown({ feeling: "mixed", lessons: ["Bring a sketch"] }),
      sent("follow-up", "2026-11-18", "Dana Lee", "email"),
    ],
    there: [
      wroteDown({ feeling: "good", weakPoints: ["nerves"] }),
      heard({ kind: "next round to come" }, "2026-11-19"),
      edited(
        (text) => text.replace("Priya Nair\n---", "Priya Nair\n  - 2026-11-12 heard by email from Priya Nair\n---"),
        "Interviews/Acme, panel.md",
      ),
    ],
  },
  {
    name: "a log kept as text",
    base: acme(`${WITHOUT_LOG}\ncontact_log: |\n  2026-11-02 applied\n  2026-11-11 thank-you by email to Dana Lee`),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "no" }, "2026-11-19", "hired inside: sorry")],
  },
  {
    name: "flow lists on both",
    base: acme(`${WITHOUT_LOG}\ncontact_log: [2026-11-02 applied]\nlessons: [Sleep]`),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [lookedBack({ lessons: ["Eat"] }), heard({ kind: "still deciding" }, "2026-11-19")],
  },
  {
    name: "keys in German",
    base: acme(
      "Typ: Bewerbung\nFirma: Acme\nStelle: Analystin\nStatus: Vorstellungsgespräch\nAnsprechpartner: Dana Lee\nGesprächstermin: 2026-11-10",
    ),
    here: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "no" }, "2026-11-19"), setStatus("Absage")],
  },
  {
    name: "lines that end as in Windows on one side",
    base: acme(WITH_LOG),
    here: [edited((text) => text.replaceAll("\n", "\r\n")), sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [heard({ kind: "still deciding" }, "2026-11-19")],
  },
  {
    name: "put into another order here, logged there",
    base: acme(`${WITH_LOG}\nresponse_by: 2026-11-17`),
    here: [edited(reordered)],
    there: [sent("follow-up", "2026-11-18", "Dana Lee", "email")],
  },
  {
    name: "comments in the properties, a line by each",
    base: acme(`# my own order\n${WITHOUT_LOG}\n# what went\n${LOG}\n# end`),
    here: [edited((text) => text.replace("\n# end", "\n  - 2026-11-18 call to Dana Lee # from the train\n# end"))],
    there: [sent("follow-up", "2026-11-19", "Dana Lee", "email")],
  },
  {
    name: "a draft inserted on both, and logged",
    base: acme(WITHOUT_LOG),
    here: [draftedFollowUp(), sent("follow-up", "2026-11-20", "Dana Lee", "email")],
    there: [draftedFollowUp(), sent("follow-up", "2026-11-20", "Dana Lee", "email"), promised("2026-11-27")],
  },
  {
    name: "the look back put off here, feedback kept there",
    base: acme(WITHOUT_LOG.replace("interviewing", "rejected")),
    here: [putOffLookBack("2026-11-30")],
    there: [gotFeedback("too quiet", { kind: "lesson", text: "Answer first, then explain" })],
  },
  {
    name: "a contact added on both",
    base: acme(`${ABOUT}\n${ROUND}\n${LOG}`),
    here: [addedContact("Dana Lee", "dana@acme.example"), sent("follow-up", "2026-11-18", "Dana Lee", "email")],
    there: [addedContact("Priya Nair"), sent("call", "2026-11-18", "Priya Nair", "phone")],
  },
  {
    name: "withdrawn here, an offer there",
    base: acme(`${ABOUT}\n${ROUND}\n${PEOPLE}`),
    here: [withdrew(), sent("withdrawal", "2026-11-20", "Dana Lee", "email")],
    there: [heard({ kind: "offer" }, "2026-11-20"), metOn("2026-11-30", "10:00")],
  },
  {
    name: "renamed here, logged there",
    base: acme(WITH_LOG),
    here: [renamed("Jobs/Acme Limited.md")],
    there: [sent("follow-up", "2026-11-18", "Dana Lee", "email"), movedOn("closed")],
  },
];

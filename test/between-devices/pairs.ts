/** Random pairs: on each of two devices a person does any of the things that there are to do, on a note of any shape. */
import fc from "fast-check";
import { SILENCE_REASONS } from "../../src/core/changes/silence";
import type { Becomes } from "../../src/core/changes/feedback";
import { repliesTo, type Reply, type ReplyKind } from "../../src/core/changes/reply";
import { isAsked } from "../../src/core/changes/settle-date";
import { addDays } from "../../src/core/day";
import { readPracticeLine } from "../../src/core/lessons/practice";
import { takeAlong } from "../../src/core/lessons/take-along";
import { CHANNELS } from "../../src/core/reading/contact-line";
import { STATUSES } from "../../src/core/reading/vocabulary";
import { stepsToSend } from "../../src/core/changes/log-contacts";
import { note } from "../actions/acting";
import { day } from "../builders";
import {
  addedContact,
  draftedFollowUp,
  gotFeedback,
  lookedBack,
  metOn,
  movedOn,
  PATH,
  promised,
  putOffLookBack,
  snoozed,
  undid,
  withdrew,
  wroteDown,
} from "./deeds";
import type { Act } from "./devices";
import type { Notes } from "./merging";

/** What is chosen where there is something to choose. */
interface Choice {
  /** Picks from any list. */
  readonly pick: number;
  /** Up to eight days ago, or ahead. */
  readonly days: number;
  readonly person: string | undefined;
  readonly words: string | undefined;
}

const TODAY = day("2026-11-20");
const CHOICE: fc.Arbitrary<Choice> = fc.record({
  pick: fc.nat(30),
  days: fc.nat(8),
  person: fc.constantFrom(undefined, "Dana Lee", "Priya Nair", "Tom Adeyemi"),
  words: fc.constantFrom(
    undefined,
    "end of next week",
    "hired inside: sorry",
    "“not yet”, she said",
    "ask for Q1's budget",
  ),
});

const ago = ({ days }: Choice) => addDays(TODAY, -days);
const ahead = ({ days }: Choice) => addDays(TODAY, days + 1);
function of<Item>({ pick }: Choice, items: readonly [Item, ...Item[]]): Item {
  return items[pick % items.length] ?? items[0];
}
const listOf = ({ words }: Choice) => (words === undefined ? [] : [words]);

const SENT = ["follow-up", "thank-you", "call", "feedback-request", "closing-note", "answer", "withdrawal"] as const;

function replyOf(kind: ReplyKind, choice: Choice): Reply {
  const on = { day: ahead(choice) };
  switch (kind) {
    case "still deciding":
      return { kind, by: ahead(choice) };
    case "next round":
      return { kind, on };
    case "moved":
      return { kind, to: on };
    case "next round to come":
    case "cancelled":
    case "offer":
    case "no":
    case "feedback":
    case "no feedback":
    case "endorsement":
    case "automatic":
      return { kind };
  }
}

/** All that a person can do. */
const DEEDS: Readonly<Record<string, (choice: Choice) => Act>> = {
  "log what was sent": (choice) => (device) =>
    device.actions.logSent(device.entry(PATH), [
      {
        day: ago(choice),
        kind: of(choice, SENT),
        channel: of(choice, CHANNELS),
        person: choice.person,
        words: choice.words,
      },
    ]),
  "mark what is due as sent": () => async (device) => {
    const entry = device.entry(PATH);
    await device.messages.markStepsSent(entry, stepsToSend(entry));
  },
  "log what they said": (choice) => (device) => {
    const entry = device.entry(PATH);
    const [first = "automatic", ...others] = repliesTo(entry);
    const { person, words } = choice;
    const about = { day: ago(choice), channel: of(choice, CHANNELS), person, words };
    return device.actions.logReply(entry, replyOf(of(choice, [first, ...others]), choice), about);
  },
  "hand a task in":
    () =>
    ({ actions, entry }) =>
      actions.handIn(entry(PATH), { kind: "hand-in", due: null, reasons: [] }),
  snooze: (choice) => snoozed(ahead(choice)),
  "move on": (choice) => movedOn(of(choice, ["closed", "withdrawn", "rejected"]), choice.days % 2 === 0),
  reopen:
    () =>
    ({ actions, entry }) =>
      actions.reopen(entry(PATH)),
  "write a round down": (choice) =>
    wroteDown(
      {
        feeling: of(choice, ["good", "mixed", "rough"]),
        ratings: { preparation: (choice.days % 5) + 1 },
        hardQuestions: listOf(choice).map((text) => ({ text })),
        lessons: listOf(choice),
      },
      { words: choice.words ?? "", by: choice.days > 4 ? ahead(choice) : undefined, person: choice.person ?? "" },
    ),
  "look back": (choice) =>
    lookedBack({
      lessons: listOf(choice),
      weakPoints: [of(choice, ["examples", "nerves", "pay"])],
      practice: choice.days > 4 ? { text: "Five answers aloud", by: ahead(choice) } : undefined,
      answers: { "went well": choice.words ?? "" },
    }),
  "put the look back off": (choice) => putOffLookBack(ahead(choice)),
  "skip the look back":
    () =>
    ({ actions, entry }) =>
      actions.skipLookBack(entry(PATH)),
  "keep feedback": (choice) =>
    gotFeedback(
      choice.words ?? "fine",
      of<Becomes>(choice, [
        { kind: "lesson", text: "Answer first" },
        { kind: "practice", task: { text: "Five answers aloud", by: ahead(choice) } },
        { kind: "aside" },
        { kind: "later" },
      ]),
      ago(choice),
    ),
  "add a contact": (choice) => addedContact(choice.person ?? "Sam Reid", choice.days > 4 ? "s@acme.example" : ""),
  "add the interview’s date": (choice) => metOn(ahead(choice), choice.days > 4 ? "10:30" : undefined),
  "add the day they named": (choice) => promised(ahead(choice)),
  "settle a date":
    (choice) =>
    async ({ problems, entry }) => {
      const problem = entry(PATH).application.problems.find(isAsked);
      if (problem)
        await problems.settleDate(problem, problem.proposals[choice.pick % problem.proposals.length] ?? TODAY);
    },
  "choose a route":
    (choice) =>
    ({ actions, entry }) =>
      actions.setRoute(entry(PATH), of(choice, ["recruiter", "direct"])),
  "choose a cadence":
    (choice) =>
    ({ problems, person }) => {
      person.chosen = of(choice, ["public sector", "internal"]);
      return problems.chooseCadence(aboutKey("cadence"));
    },
  "choose a status":
    (choice) =>
    ({ problems, person }) => {
      person.chosen = of(choice, STATUSES);
      return problems.chooseStatus(aboutKey("status"));
    },
  accept:
    (choice) =>
    ({ deciding, entry }) =>
      deciding.accept(entry(PATH), { status: "accepted", hasDraft: choice.days > 4, told: [] }),
  "decline or withdraw": () => withdrew(),
  "ask for more time":
    () =>
    ({ deciding, entry }) =>
      deciding.askForMoreTime(entry(PATH)),
  "sit with the quiet ones":
    (choice) =>
    ({ actions, entry }) =>
      actions.sit(new Map([[entry(PATH), of(choice, [{ kind: "close" }, { kind: "ask", on: ahead(choice) }])]]), true),
  "tick a task":
    () =>
    async ({ practising, notes }) => {
      const lines = notes.text(PATH).split("\n");
      const task = lines.flatMap((line) => readPracticeLine(line) ?? []).find(({ isDone }) => !isDone);
      if (task) await practising.tick({ ...task, path: PATH });
    },
  "draft a follow-up": () => draftedFollowUp(),
  "draft what is due":
    () =>
    ({ drafting, entry }) => {
      const { schedule } = entry(PATH);
      return drafting.draft(entry(PATH), schedule.steps.slice(0, 1));
    },
  "draft an endorsement request":
    () =>
    ({ drafting, entry }) =>
      drafting.draftEndorsementRequest(entry(PATH), { name: "Ben Holt" }),
  "make a round":
    (choice) =>
    ({ actions, entry }) =>
      actions.makeRound(entry(PATH), { on: { day: ahead(choice) }, words: "final", interviewers: ["Iris Cope"] }),
  "say what may lie behind a silence":
    (choice) =>
    ({ actions, entry }) =>
      actions.markSilence(entry(PATH), of(choice, SILENCE_REASONS), "a guess"),
  "look who works there":
    () =>
    ({ actions, entry }) =>
      actions.lookedToday(entry(PATH)),
  "ask somebody inside":
    () =>
    ({ actions, entry }) =>
      actions.markAsked(entry(PATH), { name: "Ben Holt" }),
  "say when the no was":
    (choice) =>
    ({ actions, entry }) =>
      actions.saidNoOn(entry(PATH), ago(choice)),
  "say that it was no no":
    () =>
    ({ actions, entry }) =>
      actions.wasNotANo(entry(PATH)),
  "settle a lesson":
    () =>
    async ({ lessons, entry, agenda }) => {
      const { application } = entry(PATH);
      const [lesson] = takeAlong(agenda().learnt, application, application.rounds[0], TODAY).lessons;
      if (lesson) await lessons.settle(lesson);
    },
  undo: () => undid,
};

function aboutKey(key: "cadence" | "status") {
  return { path: PATH, kind: "no status", property: key, key, value: "", proposals: [] } as const;
}

const ABOUT = "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing";
const MORE = "contact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-10";
const BODY =
  "\nMet Dana at the fair.\n\n- [ ] Two examples with figures (by 2026-11-27) ^hear-back-practice-2026-11-13\n\n## Questions\n\n- Team?\n";
const ALL = `${ABOUT}\n${MORE}`;
const BLOCK = "contact_log:\n  - 2026-11-02 applied\n  - 2026-11-11 thank-you by email to Dana Lee";

/** Notes of ten shapes. */
const SHAPES: readonly Notes[] = [
  { [PATH]: note(ALL, BODY) },
  { [PATH]: note(`${ALL}\ncontact_log:`, BODY) },
  { [PATH]: note(`${ALL}\nresponse_by: 2026-11-17\n${BLOCK}`, BODY) },
  {
    [PATH]: note(
      `${ALL}\ncontact_log: ["2026-11-02 applied", "2026-11-11 thank-you by email to Dana Lee"]\nlessons: [Sleep]`,
      BODY,
    ),
  },
  {
    [PATH]: note(
      `${ABOUT}\ncontact_log: |\n  2026-11-02 applied\n  2026-11-11 thank-you by email to Dana Lee\n${MORE}`,
      BODY,
    ),
  },
  {
    [PATH]: note(
      `${ALL}\ncontact_log:\n  - date: 2026-11-02\n    kind: applied\n  - date: 2026-11-11\n    kind: thank-you\n    person: Dana Lee`,
      BODY,
    ),
  },
  {
    [PATH]: note(
      "Typ: Bewerbung\nFirma: Acme\nStelle: Koch\nStatus: Vorstellungsgespräch\nAnsprechpartner: Dana Lee\nGesprächstermin: 2026-11-10\nKontaktprotokoll:\n  - 2026-11-02 applied",
      BODY,
    ),
  },
  { [PATH]: note(`${ALL}\n${BLOCK}`, BODY).replaceAll("\n", "\r\n") },
  {
    [PATH]: note(
      `${ABOUT}\nrecruiter: Tom Adeyemi\ninterviews:\n  - date: 2026-11-10\n    round: Panel\ndate_applied: 02/11/2026\n${BLOCK}`,
      BODY,
    ),
  },
  {
    [PATH]: note(`${ABOUT}\n${BLOCK}\nlessons:\n  - Sleep`, BODY),
    "Interviews/Acme, panel.md": note(
      'type: interview\napplication: "[[Acme]]"\ninterview_date: 2026-11-10\nround: Panel',
    ),
  },
];

/** What a person does on one device, by the name of each deed. */
interface Done {
  readonly deed: string;
  readonly choice: Choice;
}

const DONE: fc.Arbitrary<readonly Done[]> = fc.array(
  fc.record({ deed: fc.constantFrom(...Object.keys(DEEDS)), choice: CHOICE }),
  { minLength: 1, maxLength: 3 },
);

/** A note's shape, and what is done to it on each of two devices. */
export const PAIRS = fc.record({ base: fc.constantFrom(...SHAPES), here: DONE, there: DONE });

/** What was done, as acts; one that makes no sense where the note stands by then is left. */
export function actsOf(done: readonly Done[]): readonly Act[] {
  return done.map(({ deed, choice }) => DEEDS[deed]?.(choice) ?? undid);
}

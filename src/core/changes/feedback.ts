/** Feedback, and what the person makes of it: what goes into the log, and into the lessons of the round. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import type { PracticeTask } from "../lessons/practice";
import type { Contact } from "../reading/contact-line";
import { feedbackWords, readFeedbackWords, type FeedbackWords } from "../reading/feedback-words";
import { isSameName } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import { feedbackToDealWith } from "../schedule/look-back";
import type { Change } from "./change-and-undo";
import { logContacts } from "./log-contacts";
import type { Heard } from "./reply";

/** What becomes of it; "later" lets it rest, and its row stays. */
export type Becomes =
  | { readonly kind: "lesson"; readonly text: string }
  | { readonly kind: "practice"; readonly task: PracticeTask }
  | { readonly kind: "aside" }
  | { readonly kind: "later" };

export interface Feedback {
  /** When, from whom and how it came. */
  readonly heard: Omit<Heard, "words">;
  readonly words: Omit<FeedbackWords, "became">;
  readonly becomes: Becomes;
}

/** The latest feedback up to today of which nothing has been made. */
export function feedbackWaiting({ application }: Entry, today: LocalDay): LogLine | undefined {
  const log = application.log.filter(({ day }) => day <= today);
  return feedbackToDealWith(log, application).at(-1);
}

/**
 * What feedback changes. Where it stands in the log already, its line stays as it is: a second one of the same day, kind,
 * channel and person says what is new, and is read with it as one. A task to practise is drafted beside it.
 */
export function changesOfFeedback(entry: Entry, feedback: Feedback, standing: Contact | undefined): readonly Change[] {
  const { becomes, heard } = feedback;
  const words = feedbackWords(newWords(feedback, standing));
  const { day, channel, person } = standing ?? heard;
  const contact: Contact = { day, kind: "feedback", channel, person, words };
  const log = standing === undefined || words !== undefined ? logContacts(entry, [contact]) : [];
  if (becomes.kind !== "lesson") return log;
  const { application, schedule } = entry;
  const path = schedule.heldRound?.path ?? application.paths[0];
  return [...log, { path, property: "lessons", lines: [lessonFrom(becomes.text, contact)] }];
}

/** Whether they have been thanked since for feedback that stands in the log. */
export function isThankedFor({ application: { log } }: Entry, standing: Contact | undefined): boolean {
  if (standing === undefined) return false;
  const { day, person } = standing;
  const isTo = (name: string | undefined) => name === undefined || person === undefined || isSameName(name, person);
  return log.some((line) => line.kind === "thank-you" && line.day >= day && isTo(line.person));
}

const BECAME = { lesson: undefined, practice: "practise", aside: "aside", later: "later" } as const;

function newWords({ words, becomes }: Feedback, standing: Contact | undefined): FeedbackWords {
  const all: FeedbackWords = { ...words, became: BECAME[becomes.kind] };
  if (standing === undefined) return all;
  const known = readFeedbackWords(standing.words);
  const unlessKnown = <Name extends keyof FeedbackWords>(name: Name) =>
    all[name] === known[name] ? undefined : all[name];
  return {
    kind: unlessKnown("kind"),
    clarity: unlessKnown("clarity"),
    agreement: unlessKnown("agreement"),
    became: unlessKnown("became"),
    said: unlessKnown("said"),
  };
}

/** `Answer first, then explain (Tom Adeyemi, 2026-11-20)`: by that the lesson is known as made of it. */
function lessonFrom(text: string, { day, person }: Contact): string {
  return `${text} (${person === undefined ? day : `${person}, ${day}`})`;
}

/** Feedback: what they said and what becomes of it, and who else may tell. */
import type { Application } from "../core/application";
import type { Becomes } from "../core/changes/feedback";
import type { LocalDay } from "../core/day";
import type { FeedbackRoute, RouteKind } from "../core/feedback-routes";
import type { Agreement, Clarity, FeedbackKind } from "../core/reading/feedback-words";
import { dayWords } from "./days";
import { aboutWords } from "./dialogs";

export const FEEDBACK = {
  title: "Their feedback",
  lead: (application: Application) => `${aboutWords(application)}. Read it twice, and let it rest if you like.`,
  words: "Their words",
  who: "Who said it",
  when: "When",
  about: "What is it about?",
  clarity: "Is it something you can act on?",
  agreement: "Do you agree?",
  becomes: "What becomes of it?",
  lesson: "The lesson, in your words",
  what: "What",
  by: "By",
  noLesson: "Write the lesson, or choose another way.",
  noPractice: "Write what to practise, or choose another way.",
  notEarlier: "Choose today, or a day after it.",
  notChosen: "Choose one of the three, or leave it for now.",
  goOn: "Go on",
  notNow: "Not now",
} as const;

export const FEEDBACK_KIND_WORDS: Readonly<Record<FeedbackKind, string>> = {
  approach: "Approach",
  experience: "Experience",
  knowledge: "Knowledge",
  documents: "Documents",
  fit: "Fit",
};
export const CLARITY_WORDS: Readonly<Record<Clarity, string>> = { specific: "Yes", vague: "Not really" };
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  agree: "Yes",
  "agree in part": "In part",
  disagree: "No",
};

/** The three ways; to let it rest is no way, but to choose none. */
export const BECOMES: Readonly<
  Record<Exclude<Becomes["kind"], "later">, { readonly name: string; readonly what: string }>
> = {
  lesson: { name: "A lesson", what: "You see it before your next interview, with who said it." },
  practice: { name: "Something to practise", what: "A task with a day." },
  aside: {
    name: "Put it aside",
    what: "It stays with the note and is not shown again. One view is one view.",
  },
};

/** Where the task will stand. */
export const goesInto = (isInDailyNote: boolean) =>
  `Goes as a task into ${isInDailyNote ? "today’s daily note" : "this note"}.`;

/** What follows, before it is saved. */
export const thenThank = (person: string | undefined) => `Then: thank ${person ?? "them"} for it, if you like.`;

/** `Kept as a lesson, from Tom Adeyemi.` */
export const keptAsLesson = (person: string | undefined) =>
  `Kept as a lesson${person === undefined ? "" : `, from ${person}`}.`;
/** `Kept as practice, by Fri 27 Nov.` */
export const keptAsPractice = (by: LocalDay | undefined, today: LocalDay) =>
  `Kept as practice${by === undefined ? "" : `, by ${dayWords(by, today)}`}.`;
export const PUT_ASIDE = "Put aside. It stays in the note, and is not shown again.";

export const ROUTES = { title: "Somebody else who may tell you", draft: "Draft" } as const;

/** `Draft: Tom Adeyemi` */
export const draftReadOut = (name: string) => `${ROUTES.draft}: ${name}`;

const ROUTE_KINDS: Readonly<Record<RouteKind, string>> = {
  recruiter: "Your recruiter.",
  contact: "Your contact there.",
  panel: "On the panel.",
  inside: "You know them inside the firm.",
};

/** `Your recruiter. Not asked yet.` */
export function routeWords({ kind, asked }: FeedbackRoute, today: LocalDay): string {
  const when =
    asked === undefined ? "Not asked yet" : `Asked ${asked === today ? "today" : `on ${dayWords(asked, today)}`}`;
  return `${ROUTE_KINDS[kind]} ${when}.`;
}

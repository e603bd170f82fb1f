/** Insights: its head, its controls, and what is said of notes and dots. */
import type { Insights } from "../core/insights/insights";
import type { InsightsChoice } from "../core/insights/choice";
import type { LocalDay } from "../core/day";
import { shown } from "../core/reading/property-value";
import { capitalised, dayWords, monthWords, numberWords } from "./days";
import { SILENCE } from "./this-note";

export const INSIGHTS = {
  title: "Insights",
  days: "Days",
  whole: "Whole search",
  last90: "Last 90 days",
  otherDays: "Other days",
  from: "From",
  to: "To",
  notInOrder: "The first day comes after the last one.",
  company: "Company",
  allCompanies: "All companies",
  whichCompany: "Which company?",
  copy: "Copy as Markdown",
  copied: "Copied.",
  print: "Print",
  asTable: "As a table",
  dotKeys: "Left and right arrows move between interviews, Enter opens the note.",
} as const;

/** Below this many interviews there is no rule in them. */
const ENOUGH_FOR_A_RULE = 10;
/** From here on, applications without an interview may weigh on somebody. */
const MANY_UNANSWERED = 10;

/** What is counted, since when, and how far to trust it. */
export function leadWords(insights: Insights, today: LocalDay): readonly string[] {
  const { funnel, interviews, choice } = insights;
  const applied = funnel.reached.applied.length;
  const held = interviews.length;
  const isWhole = choice.from === undefined && choice.to === undefined;
  if (applied + held === 0) {
    if (!isWhole) return [NOTHING_THEN];
    return [choice.companyKey === undefined ? NOTHING_YET : "Nothing is noted of this company."];
  }
  const at = companyOf(insights);
  const where = at === undefined ? "" : `At ${at}: `;
  const span = spanWords(choice, insights.since, today);
  const counts = [applied > 0 && countWords(applied, "application"), held > 0 && countWords(held, "interview")];
  const counted = `${where}${counts.filter((part) => part !== false).join(" and ")}${span}`;
  if (held > 0) {
    const few = `${capitalised(numberWords(held))} is too few for a rule: use this to remember, not to judge yourself.`;
    return [`${counted}.${held < ENOUGH_FOR_A_RULE ? ` ${few}` : ""}`];
  }
  // Some are offered a job of whose interview no note tells.
  if (funnel.reached.offer.length > 0) return [`${counted}.`];
  return [
    `${counted}${isWhole ? ", and no interview yet" : ""}.`,
    ...(applied < MANY_UNANSWERED ? [] : [`${SILENCE.sources[1]} ${HUNDREDS}`]),
  ];
}

const NOTHING_YET = "Nothing is noted yet. Once you have applied somewhere, it shows here.";
const NOTHING_THEN = "Nothing is noted in these days.";
const HUNDREDS = "Hundreds of applications may come before the right one.";

/** The company that was chosen, by the name of a note there; undefined for all. */
function companyOf({ choice, firstWords, afterInterviews }: Insights): string | undefined {
  if (choice.companyKey === undefined) return undefined;
  const [company] = [...firstWords.by.company, ...afterInterviews.by.company];
  return company && shown(company.name);
}

function spanWords({ from, to }: InsightsChoice, since: LocalDay | undefined, today: LocalDay): string {
  if (from !== undefined && to !== undefined) return ` from ${dayWords(from, today)} to ${dayWords(to, today)}`;
  if (from !== undefined) return ` since ${dayWords(from, today)}`;
  if (to !== undefined) return ` until ${dayWords(to, today)}`;
  return since === undefined ? "" : ` since ${monthWords(since, today)}`;
}

/** `37 applications`, in figures: for the head, where numbers stand side by side. */
function countWords(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}

/** `Draft questions for Tom Adeyemi` */
export const draftQuestionsFor = (recruiter: string) => `Draft questions for ${shown(recruiter)}`;
/** `Company: Harrow Textiles`, for the button that has only the name on it. */
export const companyReadOut = (company: string) => `${INSIGHTS.company}: ${company}`;
/** `4, Phone, No answer`: a number in a table, for those who hear it alone. */
export const countReadOut = (count: string, ...what: readonly string[]) => [count, ...what].join(", ");
/** Of dots, where not all are drawn. */
export const latestDrawn = (count: number) => `The latest ${String(count)} are drawn. The table has all of them.`;
/** In Markdown, where nothing can be pressed. */
export const andMore = (count: number) =>
  `${capitalised(numberWords(count))} more ${count === 1 ? "is" : "are"} in the view.`;

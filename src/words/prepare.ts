/** Before an interview: what to take along to it. */
import type { LocalDay } from "../core/day";
import type { KeptPractice } from "../core/lessons/practice";
import type { Lesson, MetQuestion, RecurringPoint, TakenAlong } from "../core/lessons/take-along";
import type { Round } from "../core/reading/round";
import { wayToMeet } from "../core/reading/way-to-meet";
import type { Preparation } from "../templates/placeholders";
import { capitalised, dayWords, numberWords } from "./days";

export const PREPARE = {
  lessons: "Lessons to take along",
  questions: "Hard questions you have met",
  recurring: "What keeps coming up",
  practice: "Practice still open",
  advert: "The advert",
  none: "No lessons are written down yet. After this one, there may be.",
  last: "At the end, ask when you can expect to hear.",
  insert: "Insert the preparation",
  goTo: "Go to the preparation",
  settled: "Settled",
  /** Read out before the lesson. */
  settle: "Settled, no need to remind me",
  takeUp: "Take up again",
  hasSettled: "Settled. It will not come back before an interview.",
  hasTakenUp: "Taken up again.",
} as const;

/** `Three more` */
export const moreLessons = (count: number) => `${capitalised(numberWords(count))} more`;

/** `Tom Adeyemi, your recruiter, Thu 12 Nov` · `Fenwick & Rowe, Thu 19 Nov` */
export function lessonFrom({ person, isRecruiters, company, day }: Lesson, today: LocalDay): string {
  return listed(person, isRecruiters ? "your recruiter" : company, day && dayWords(day, today));
}

/** `Larkspur Foods, second interview`; where the round has no words, its day. */
export function questionFrom({ company, round, day }: MetQuestion, today: LocalDay): string {
  return listed(company, round || (day && dayWords(day, today)));
}

/** `Examples, in three of your last five interviews.` */
export const recurringWords = ({ point, times, of }: RecurringPoint) =>
  `${capitalised(point)}, in ${numberWords(times)} of your last ${numberWords(of)} interviews.`;

/** `By Tue 24 Nov` */
export const practiceBy = (day: LocalDay, today: LocalDay) => `By ${dayWords(day, today)}`;

/** All of it for a template, in the words of the panel. What stands behind the first lessons stays there. */
export function preparationWords(
  { lessons, hardQuestions, recurring }: TakenAlong,
  practice: readonly KeptPractice[],
  today: LocalDay,
): Preparation {
  return {
    lessons: lessons.map((lesson) => ({ lesson: lesson.text, from: lessonFrom(lesson, today) })),
    hardQuestions: hardQuestions.map((question) => ({ question: question.text, from: questionFrom(question, today) })),
    recurring: recurring.map(recurringWords),
    practice: practice.map(({ text, by }) => listed(text, by && `by ${dayWords(by, today)}`)),
  };
}

/** `With Iris Cope and Ben Holt, by video.`; empty where the note says neither. */
export function meetingWords({ interviewers, words }: Round): string {
  const people = new Intl.ListFormat("en-GB").format(interviewers.map(({ name }) => name));
  const way = wayToMeet(words);
  const said = listed(people && `with ${people}`, way && (way === "in person" ? way : `by ${way}`));
  return said && `${capitalised(said)}.`;
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

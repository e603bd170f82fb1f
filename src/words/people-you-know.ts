/** Whom the person knows inside, what they were asked, and a look at who works there: an offer, never a task. */
import type { Standing } from "../core/companies/people-you-know";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { isWaitingForThem } from "../core/verdict";
import { capitalised, dayWords, numberWords } from "./days";

export const CONNECTIONS = { ask: "Ask for a word", markAsked: "Mark as asked" } as const;
export const LOOK = { done: "Looked today" } as const;

/** `You know two people here` */
export const knownHere = (count: number) => `You know ${numberWords(count)} ${count === 1 ? "person" : "people"} here`;
/** `Ask for a word: Maya Duarte` */
export const askReadOut = (name: string) => `${CONNECTIONS.ask}: ${name}`;
/** `Mark as asked: Maya Duarte` */
export const markAskedReadOut = (name: string) => `${CONNECTIONS.markAsked}: ${name}`;

/** In a row, where the next word is theirs; with the space before it. */
export function knownInRow({ schedule }: Entry, count: number): string {
  const isShown = count > 0 && schedule.steps.length > 0 && isWaitingForThem(schedule);
  return isShown ? ` ${knownHere(count)}.` : "";
}

/** When somebody was asked, and what came of it, as it was written. Empty where the log says nothing. */
export function standingWords({ asked, answer }: Standing, today: LocalDay): string {
  const when = asked === undefined ? "" : `Asked ${asked === today ? "today" : dayWords(asked, today)}`;
  const what = answer === undefined ? "" : capitalised(answer.words ?? `Answered ${dayWords(answer.day, today)}`);
  return [when, what].filter((words) => words !== "").join(". ");
}

/** An offer to look who works there. */
export const whileYouWait = (company: string, isSomebodyKnown: boolean) =>
  `While you wait: who ${isSomebodyKnown ? "else " : ""}do you know at ${company}? A look at your contacts or LinkedIn takes five minutes.`;

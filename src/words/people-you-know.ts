/** Whom the person knows inside, what they were asked, and a look at who works there: an offer, never a task. */
import type { NetworkLook } from "../core/companies/network-looks";
import type { Standing } from "../core/companies/people-you-know";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { HowWell } from "../core/reading/how-well";
import { shown } from "../core/reading/property-value";
import { isWaitingForThem } from "../core/verdict";
import { capitalised, dayWords, numberWords } from "./days";

export const CONNECTIONS = { ask: "Ask for a word", markAsked: "Mark as asked" } as const;
export const LOOK = { done: "Looked today", switchOff: "Switch off" } as const;

/** How well one knows somebody, as it is shown and chosen. */
export const HOW_WELL_WORDS: Readonly<Record<HowWell, string>> = {
  "worked with": "Worked with",
  met: "Met",
  "only connected": "Only connected",
};
/** `Worked with`; where nobody has said, the question. */
export const howWellWords = (howWell: HowWell | undefined) => (howWell ? HOW_WELL_WORDS[howWell] : "How well?");
/** `How well you know Maya Duarte: met` */
export const howWellReadOut = (name: string, howWell: HowWell | undefined) =>
  `How well you know ${name}${howWell ? `: ${howWell}` : ""}`;
/** Once it is written. */
export const howWellKept = (name: string, howWell: HowWell) => `Kept: ${name}, ${howWell}.`;
/** Where it cannot be. */
export const howWellByHand = (name: string) =>
  `The note does not name ${name} in a line of their own. Write it behind the name, in brackets.`;

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

const NAMED = 3;

/** `A look at LinkedIn, if you like: who works at Acme, Beta or three more?` */
export function networkWords({ network, companies }: NetworkLook): string {
  const named = (companies.length > NAMED ? companies.slice(0, NAMED - 1) : companies).map(shown);
  const more = companies.length - named.length;
  const all = more > 0 ? [...named, `${numberWords(more)} more`] : named;
  const others = all.slice(0, -1).join(", ");
  return `A look at ${shown(network)}, if you like: who works at ${others === "" ? "" : `${others} or `}${all.at(-1) ?? ""}?`;
}

/** Once a network is looked at no more. */
export const networkSwitchedOff = (network: string) =>
  `${shown(network)} is looked at no more. In settings it can be named again.`;

/** What the outcome of a round says: whether it took place, whose doing it was if not, and whether it was a no. */
import { findDay, isDay, type DayAndTime } from "./date-value";
import { LANGUAGES } from "./languages/all-languages";
import { PhraseBook, says } from "./phrase";
import { remembering } from "./remembering";
import { StatusWords } from "./status";
import { ROUND_OUTCOMES, type RoundOutcome } from "./vocabulary";

interface OutcomeRead {
  /** Why the round did not take place; undefined where nothing says that it did not. */
  readonly notHeld: "cancelled" | "moved" | "no-show" | undefined;
  /** Whether the person says that this was their own doing. */
  readonly isOwnDoing: boolean;
  /** Whether it means a no, in the words that mean one as a status. */
  readonly isNo: boolean;
  /** The new day that is named for a round that was moved. */
  readonly movedTo: DayAndTime | undefined;
}

const NOTHING_SAID: OutcomeRead = { notHeld: undefined, isOwnDoing: false, isNo: false, movedTo: undefined };

let book: PhraseBook<RoundOutcome> | undefined;

function outcomeWords(): PhraseBook<RoundOutcome> {
  if (book) return book;
  book = new PhraseBook();
  for (const { outcomes } of LANGUAGES) for (const outcome of ROUND_OUTCOMES) book.add(outcomes?.[outcome], outcome);
  return book;
}

let statusWords: StatusWords | undefined;

/** Reads an outcome of one word or of several: "Cancelled by company", "postponed to 2026-12-03", "No show (them)". */
export function readOutcome(outcome: string): OutcomeRead {
  return outcome === "" ? NOTHING_SAID : readOnce(outcome);
}

const readOnce = remembering((outcome: string): OutcomeRead => {
  statusWords ??= new StatusWords();
  const said = outcomeWords()
    .mentionsIn(outcome)
    .filter(({ isNegated }) => !isNegated && !outcome.includes("?"));
  const has = (one: RoundOutcome) => said.some(({ meaning }) => meaning === one);
  const isMoved =
    has("moved") ||
    said.some(({ meaning, isClause, isBeforeDay }) => meaning === "moved to a day" && (isClause || isBeforeDay));
  const notHeld = isMoved ? "moved" : has("no-show") ? "no-show" : has("cancelled") ? "cancelled" : undefined;
  const date = notHeld === "moved" || notHeld === "cancelled" ? findDay(outcome)?.date : undefined;
  return {
    notHeld,
    isOwnDoing: notHeld !== undefined && says("mine", outcome) && !says("theirs", outcome),
    isNo: statusWords.read(outcome)?.status === "rejected",
    movedTo: isDay(date) ? date : undefined,
  };
});

/** Outcomes after which a round has not taken place. */
export function wasNotHeld(outcome: string): boolean {
  return readOutcome(outcome).notHeld !== undefined;
}

/** Whether an outcome means a no, in the words that mean one as a status. */
export function meansNo(outcome: string): boolean {
  return readOutcome(outcome).isNo;
}

/** Whether they did not come to a round. */
export function isNoShow(outcome: string): boolean {
  const { notHeld, isOwnDoing } = readOutcome(outcome);
  return notHeld === "no-show" && !isOwnDoing;
}

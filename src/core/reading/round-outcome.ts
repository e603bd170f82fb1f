/** What the outcome of a round says: whether it took place, whose doing it was if not, and whether it was a no. */
import { findDay, isDay, type DayAndTime } from "./date-value";
import { LANGUAGES } from "./languages/all-languages";
import { foldCase } from "./letters";
import { PhraseBook, says } from "./phrase";
import { remembering } from "./remembering";
import { StatusWords } from "./status";
import { ROUND_OUTCOMES, type RoundOutcome } from "./vocabulary";
import { wordList } from "./word-list";

interface OutcomeRead {
  /** Why the round did not take place; undefined where nothing says that it did not. */
  readonly notHeld: "cancelled" | "moved" | "no-show" | undefined;
  /** Whether the person says that this was their own doing. */
  readonly isOwnDoing: boolean;
  /** Whether it means a no, in the words that mean one as a status. */
  readonly isNo: boolean;
  /** The new day that is named for a round that was moved. */
  readonly movedTo: DayAndTime | undefined;
  /** Whether it says that the day is the new one: it may then be an earlier one. */
  readonly isMovedTo: boolean;
}

const NOTHING_SAID: OutcomeRead = {
  notHeld: undefined,
  isOwnDoing: false,
  isNo: false,
  movedTo: undefined,
  isMovedTo: false,
};

let book: PhraseBook<RoundOutcome> | undefined;

function outcomeWords(): PhraseBook<RoundOutcome> {
  if (book) return book;
  book = new PhraseBook();
  for (const { outcomes } of LANGUAGES) for (const outcome of ROUND_OUTCOMES) book.add(outcomes?.[outcome], outcome);
  return book;
}

/** What else is postponed or cancelled, where a clause begins with it or with its verb: "Went well, decision postponed". */
const SOMETHING_ELSE =
  /^(?:(?:decisions?|answers?|feedback|results?|offers?|start(?:ing)? date|next (?:round|stage|step|interview)s?|entscheidung|antwort|rückmeldung|ergebnis|nächste runde|décision|réponse|résultat|decisión|respuesta|resultado|decisione|risposta|esito|decisão|resposta|beslissing|besluit|antwoord|beslut|besked|svar|beslutning|avgjørelse|päätös|vastaus|decyzj[aęi]|odpowied[źzi]|rozhodnutí|odpověď|karar)(?!\p{L})|quyết định|决定|決定|结果|結果|결과|결정)/iu;
const WORDS_BEFORE = 2;
/** After these it is only the reason. */
const isReason = wordList(
  "after before due to until till for without no pending by because awaiting as nach vor wegen ohne bis " +
    "keine après avant sans por tras sin dopo senza após sem na zonder efter utan uten uden ilman po bez",
);
/** "Rescheduled from 2026-11-19": the day of the note is the new one. */
const MOVED_FROM = /\b(?:(?:from|vom|von|från|fra)\s(?:\p{L}+\.?\s)?|(?:du|del|dal|do|de|da|van|od|z|ze)\s)\d/iu;
const MOVED_ON = /\b(?:to|till?|until|for|auf|zum|au|à|al|a|para|naar|til|na)\s/iu;

/** The clauses of an outcome that speak of the round itself. */
function ofTheRound(outcome: string): string {
  return outcome
    .split(/[，。；、！]|[,;.!\n]\s|\s(?:-|–|—|\/|but|and|aber|mais|pero|ma|maar|men|ale)\s/u)
    .filter((clause) => !isOfSomethingElse(clause.trim().split(/\s+/)))
    .join("; ");
}

function isOfSomethingElse(words: readonly string[]): boolean {
  return words
    .slice(0, WORDS_BEFORE + 1)
    .some(
      (_, at) => SOMETHING_ELSE.test(words.slice(at, at + 2).join(" ")) && !isReason(foldCase(words[at - 1] ?? "")),
    );
}

let statusWords: StatusWords | undefined;

/** The first number is the day to which it was moved. */
const TO_A_DAY =
  /^\P{N}*?(?:^|\s)(?:to|till?|until|for|auf|zum|au|à|al|a|para|naar|til|na)\s(?:\p{L}+\.?,?\s){0,2}\p{N}/iu;

/** Reads an outcome of one word or of several: "Cancelled by company", "postponed to 2026-12-03", "No show (them)". */
export function readOutcome(outcome: string): OutcomeRead {
  return outcome === "" ? NOTHING_SAID : readOnce(outcome);
}

const readOnce = remembering((outcome: string): OutcomeRead => {
  statusWords ??= new StatusWords();
  const round = ofTheRound(outcome);
  const movesFrom = MOVED_FROM.test(round);
  const movesOn = movesFrom && MOVED_ON.test(round);
  const said = outcomeWords()
    .mentionsIn(round)
    .filter(({ isNegated }) => !isNegated && !outcome.includes("?"));
  const has = (one: RoundOutcome) => said.some(({ meaning }) => meaning === one);
  const isMoved =
    (has("moved") && (!movesFrom || movesOn)) ||
    said.some(
      ({ meaning, isClause, isBeforeDay }) => meaning === "moved to a day" && (isClause || isBeforeDay || movesOn),
    );
  const notHeld = isMoved ? "moved" : has("no-show") ? "no-show" : has("cancelled") ? "cancelled" : undefined;
  const date = notHeld === "moved" || notHeld === "cancelled" ? findDay(outcome)?.date : undefined;
  return {
    notHeld,
    isOwnDoing: notHeld !== undefined && says("mine", outcome) && !says("theirs", outcome),
    isNo: statusWords.read(outcome)?.status === "rejected",
    movedTo: isDay(date) ? date : undefined,
    isMovedTo: notHeld === "moved" && isDay(date) && TO_A_DAY.test(outcome),
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

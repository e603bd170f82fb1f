/**
 * When somebody is to be asked, and from when on nobody is any more: the table and the rules of the schedule as a person
 * follows them by hand, for plain applications. There is no day of one's own, no task with a day, no round that fell through
 * and was not arranged anew, no year-end pause, and only one of several applications at a company is under way.
 */
import { weekdaysAfter } from "./almanac";
import type { Day, Line, MadeUp, MadeUpRound } from "./made-up";

interface Row {
  readonly thanks: number | null;
  readonly promised: number;
  readonly first: number;
  readonly next: number | null;
  readonly most: number;
  readonly close: number | null;
}

const TABLE = {
  "application only": { thanks: null, promised: 5, first: 10, next: null, most: 1, close: 10 },
  "phone screen": { thanks: 1, promised: 2, first: 5, next: 5, most: 2, close: 5 },
  interview: { thanks: 1, promised: 2, first: 5, next: 7, most: 2, close: 5 },
  "final round": { thanks: 1, promised: 3, first: 7, next: 7, most: 2, close: 10 },
  offer: { thanks: 0, promised: 1, first: 3, next: 3, most: 2, close: null },
  "via recruiter": { thanks: 0, promised: 1, first: 3, next: 5, most: 3, close: 10 },
} satisfies Record<string, Row>;

export type RowName = keyof typeof TABLE;

const HEARD = ["heard", "heard no", "heard offer", "heard next round", "heard deciding"];
const LAPSES_AFTER = 20;
const GAP = 5;

export const isHeard = ({ kind }: Line) => HEARD.includes(kind);
export const isTheirWord = (line: Line) => isHeard(line) || line.kind === "feedback" || line.kind === "declined";
export const isAsk = ({ kind }: Line) => kind === "follow-up" || kind === "call";
export const keepsGap = (line: Line) =>
  isAsk(line) || line.kind === "endorsement-request" || line.kind === "closing-note";
export const isMessage = (line: Line) =>
  keepsGap(line) || ["thank-you", "answer", "withdrawal", "feedback-request"].includes(line.kind);
export const isHeldBy = ({ on, outcome }: MadeUpRound, day: Day) => on <= day && outcome !== "cancelled";
export const meansNo = ({ outcome }: MadeUpRound) => outcome === "rejected";

/** An application as it stood at the end of a day, before what came later was known. */
export interface AsItStood extends Pick<
  MadeUp,
  "status" | "applied" | "rounds" | "log" | "promised" | "contact" | "recruiter" | "isViaRecruiter"
> {
  readonly day: Day;
  /** The last contact to anybody at the company that keeps the distance, for whichever application. */
  readonly lastAtCompany: Day | undefined;
}

export type Next =
  /** A follow-up on a day; it lapses on another. */
  | { readonly kind: "ask"; readonly due: Day; readonly lapses: Day }
  /** All was asked; from this day on one moves on. */
  | { readonly kind: "asked enough"; readonly until: Day | undefined }
  /** Nothing more is asked: a closing note went. */
  | { readonly kind: "closed by a note" }
  /** A round is to come, a day is missing, or nobody is named: nothing falls due. From a day on, nobody waits any more. */
  | { readonly kind: "nothing"; readonly lapses: Day | undefined };

export function rowOf({ rounds, log, status, isViaRecruiter, day }: AsItStood): RowName {
  const held = rounds.filter((round) => isHeldBy(round, day)).at(-1);
  if (isOffered({ rounds, log, status, day })) return "offer";
  if (isViaRecruiter === true) return "via recruiter";
  if (held !== undefined && held.words !== "") return rowOfWords(held.words);
  if (status === "screening" || status === "assessment") return "phone screen";
  return held !== undefined || status === "interviewing" || status === "offer" ? "interview" : "application only";
}

/** The words that these searches have for rounds. */
export function rowOfWords(words: string): RowName {
  if (words.toLowerCase().includes("final")) return "final round";
  return words.toLowerCase().startsWith("phone screen") ? "phone screen" : "interview";
}

/** Whether an offer stands, by the status or by the log. A no is looked at before. */
export function isOffered({ rounds, log, status, day }: Pick<AsItStood, "rounds" | "log" | "status" | "day">): boolean {
  if (status === "offer") return true;
  const word = log.filter(({ kind }) => kind === "heard offer" || kind === "heard no").at(-1);
  const last = rounds.filter((round) => isHeldBy(round, day)).at(-1);
  return word?.kind === "heard offer" && comingRound({ rounds, day }) === undefined && (last?.on ?? "") <= word.on;
}

function comingRound({ rounds, day }: Pick<AsItStood, "rounds" | "day">): MadeUpRound | undefined {
  return rounds.find((round) => round.on > day && round.outcome !== "cancelled" && !meansNo(round));
}

/** A no, in the log, by the status, or by what became of the latest round. */
export function saidNo({ rounds, log, status, day }: Pick<AsItStood, "rounds" | "log" | "status" | "day">): boolean {
  if (status === "accepted") return false;
  if (status === "rejected") return true;
  const otherwise = ["heard offer", "heard next round", "heard deciding"];
  const at = log.map(({ kind }) => kind).lastIndexOf("heard no");
  const no = log[at];
  const held = rounds.filter((round) => isHeldBy(round, day)).at(-1);
  const isTakenBack =
    log.slice(at + 1).some(({ kind }) => otherwise.includes(kind)) ||
    (held !== undefined && no !== undefined && held.on > no.on) ||
    comingRound({ rounds, day }) !== undefined ||
    (status === "offer" && !log.slice(0, at).some(({ kind }) => kind === "heard offer"));
  if (no !== undefined && !isTakenBack) return true;
  const last = rounds.filter(({ outcome }) => outcome !== "cancelled").at(-1);
  if (last === undefined || !meansNo(last) || status === "offer") return false;
  const since = log.filter((line) => line.on > last.on && isHeard(line)).at(-1);
  return since === undefined || !otherwise.includes(since.kind);
}

/** The log since the count began: after the last word from them, a task, and the latest round. */
function sinceItBegan({ rounds, log, day }: AsItStood): readonly Line[] {
  const began = log.map((line) => isHeard(line) || line.kind === "task").lastIndexOf(true);
  const held = rounds.filter((round) => isHeldBy(round, day)).at(-1);
  return log.slice(began + 1).filter(({ on }) => held === undefined || on >= held.on);
}

/** What is to be asked next of one that is neither over nor came to a no. */
export function whatIsNext(stood: AsItStood): Next {
  const { rounds, log, promised, applied, day, status } = stood;
  const row: Row = TABLE[rowOf(stood)];
  const held = rounds.filter((round) => isHeldBy(round, day)).at(-1)?.on;
  const since = sinceItBegan(stood);
  if (comingRound(stood) !== undefined) return { kind: "nothing", lapses: undefined };
  if (since.some(({ kind }) => kind === "closing-note")) return { kind: "closed by a note" };
  const asks = since.filter((line) => isAsk(line) && (held === undefined || line.on > held));
  const heard = log.filter(isHeard).at(-1)?.on;
  const promise = promised
    .map(({ by }) => by)
    .sort()
    .filter((by) => by >= (held ?? "") && (heard === undefined || by > heard))
    .at(-1);
  const last = asks.at(-1);
  if (last !== undefined && asks.length >= row.most) {
    if (row.close === null) return { kind: "asked enough", until: undefined };
    const closes = weekdaysAfter(last.on, row.close);
    const after = promise === undefined ? closes : weekdaysAfter(promise, row.promised);
    return { kind: "asked enough", until: after > closes ? after : closes };
  }
  const task = log.filter(({ kind }) => kind === "task").at(-1)?.on;
  const isUnderWay = ["assessment", "screening", "interviewing", "offer"].includes(status);
  const counts = !isUnderWay || held !== undefined || heard !== undefined || promise !== undefined;
  const anchor = [held, heard, task, counts ? applied : undefined]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  const isNobodyNamed = stood.contact === undefined && stood.recruiter === undefined;
  if (rowOf(stood) === "application only" && isNobodyNamed && (anchor ?? promise) !== undefined)
    return { kind: "nothing", lapses: anchor === undefined ? undefined : weekdaysAfter(anchor, LAPSES_AFTER) };
  const again = last === undefined || row.next === null ? "" : weekdaysAfter(last.on, row.next);
  const first = promise === undefined ? unpromised(stood, anchor) : weekdaysAfter(promise, row.promised);
  if (first === undefined) return { kind: "nothing", lapses: undefined };
  const gap =
    stood.lastAtCompany === undefined || rowOf(stood) === "offer" ? "" : weekdaysAfter(stood.lastAtCompany, GAP);
  const due = [first, again, gap].sort().at(-1) ?? first;
  return { kind: "ask", due, lapses: weekdaysAfter(due, LAPSES_AFTER) };
}

/** Five weekdays after they promised a round and named no time; else so long as the table says. */
function unpromised(stood: AsItStood, anchor: Day | undefined): Day | undefined {
  const { rounds, log, day } = stood;
  const row: Row = TABLE[rowOf(stood)];
  const held = rounds.filter((round) => isHeldBy(round, day)).at(-1)?.on;
  const began = log.filter((line) => isHeard(line) || line.kind === "task").at(-1);
  if (began?.kind === "heard next round" && (held ?? "") <= began.on) return weekdaysAfter(began.on, GAP);
  if (anchor === undefined) return undefined;
  // Thanks that came late begin the wait anew.
  const thanks = sinceItBegan(stood)
    .filter(({ kind }) => kind === "thank-you")
    .at(-1)?.on;
  const wasLate =
    thanks !== undefined && held !== undefined && row.thanks !== null && thanks > weekdaysAfter(held, row.thanks);
  return weekdaysAfter(wasLate && thanks > anchor ? thanks : anchor, row.first);
}

/** By which day a round, or a no, is to be thanked for. */
export function thanksDue(stood: AsItStood, round: MadeUpRound): Day | undefined {
  const { thanks }: Row = TABLE[rowOf(stood)];
  return thanks === null ? undefined : weekdaysAfter(round.on, thanks);
}

/**
 * What a company has done before, as far as the person's own notes tell, and whether they want to work there where nobody
 * answers. Facts, no marks.
 */
import { compareText, type Application } from "../application";
import { daysBetween, type LocalDay } from "../day";
import { kept } from "../kept";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { PromisedDay } from "../reading/read-note";
import { roleWords } from "../reading/role-words";
import type { Status } from "../reading/vocabulary";
import { mayBeSilence } from "../schedule/closed-and-reopened";
import type { Facts } from "../schedule/facts";
import type { Group } from "../schedule/group";

/** As one Application there sees it: of the others, unless it says otherwise. */
export interface CompanyRecord {
  /** Days they named, and let pass without a word; the one that is being waited for now is not counted. */
  readonly promisesLetPass: number;
  /** Applications that they answered, and those that came to an end without a word from them. */
  readonly answered: number;
  readonly unanswered: number;
  /** Calendar days to their first word, ascending, where the notes tell them of all that were answered; of many, the least and the most. */
  readonly daysToAnswer: readonly number[];
  /** Their noes. */
  readonly noes: number;
  /** What the roles of those noes have in common; empty where it is nothing, and while they are too few to be told. */
  readonly rolesOfNoes: string;
  /** How many there had no answer, this one among them. */
  readonly silences: number;
  /** What the notes of all Applications there say about that, in the person's own words, each once. */
  readonly workThere: readonly string[];
}

/** What one Application tells of its company; the day that is being waited for, if it has passed, counts for the others only. */
export interface Telling {
  readonly promisesLetPass: number;
  readonly waitedFor: number;
  /** In how many days they answered, or that they did; none where they have not, and it is over. Undefined while that is open. */
  readonly answer: number | "some day" | "none" | undefined;
  /** The role of their no; undefined where they said none. */
  readonly no: string | undefined;
  readonly workThere: string;
}

/** More days than these are told by the least and the most. */
const DAYS_TOLD = 3;

/** What an Application tells, by the group in which it stands. */
export function tellingOf({ application, promise, log, outcome, today }: Facts, group: Group): Telling {
  const passed = application.promises.filter((promised) => wasLetPass(promised, application, today));
  return {
    promisesLetPass: passed.length,
    waitedFor: passed.filter(({ by }) => by === promise).length,
    answer: answerOf(application, log, outcome !== undefined, group),
    no: outcome?.kind === "no" || log.some(({ kind }) => kind === "heard no") ? application.role : undefined,
    workThere: application.workThere,
  };
}

/** Statuses that one has only by an answer of theirs. */
const ANSWERED: readonly (Status | undefined)[] = ["assessment", "screening", "interviewing", "offer", "accepted"];

/** Their first word, or a round, which they had to arrange. Its day counts only where no round shows an earlier word. */
function answerOf(application: Application, log: Facts["log"], isDecided: boolean, group: Group): Telling["answer"] {
  const { status, dateApplied, rounds } = application;
  const word = log.find(({ kind }) => CONTACT_KINDS[kind].isTheirWord);
  if (word && dateApplied !== undefined && word.day >= dateApplied && rounds.every(({ day }) => day >= word.day))
    return daysBetween(dateApplied, word.day);
  if (word || isDecided || rounds.length > 0 || ANSWERED.includes(status)) return "some day";
  const isOver = group === "quiet" || group === "move on" || mayBeSilence(application);
  return isOver && (dateApplied !== undefined || status !== "closed") ? "none" : undefined;
}

/** Of a company that has done nothing yet. */
export const NOTHING_KNOWN: CompanyRecord = {
  promisesLetPass: 0,
  answered: 0,
  unanswered: 0,
  daysToAnswer: [],
  noes: 0,
  rolesOfNoes: "",
  silences: 0,
  workThere: [],
};

/** The record of a company, as each of the Applications there sees it. All are looked at once, however many ask. */
export function recordFrom(all: readonly Telling[]): (own: Telling) => CompanyRecord {
  if (all.length < 2) return recordOfOne;
  const passed = all.reduce((sum, { promisesLetPass }) => sum + promisesLetPass, 0);
  const unanswered = all.filter(isUnanswered).length;
  const workThere = kept([...new Set(all.map((telling) => telling.workThere))].filter(Boolean).sort(compareText));
  const answered = all.filter(isAnswered).length;
  const days = all
    .flatMap(({ answer }) => (typeof answer === "number" ? answer : []))
    .sort((one, other) => one - other);
  const noes = all.flatMap(({ no }) => (no === undefined ? [] : [no]));
  const rolesWithout = noes.length < NOES_TOLD_FROM ? undefined : commonWordWithout(noes);
  return (own) => {
    const noesOfOthers = noes.length - Number(own.no !== undefined);
    const others = answered - Number(isAnswered(own));
    const isTimed = days.length - Number(typeof own.answer === "number") === others;
    return {
      promisesLetPass: passed - own.waitedFor,
      answered: others,
      unanswered: unanswered - Number(isUnanswered(own)),
      daysToAnswer: isTimed ? daysWithout(days, own.answer) : [],
      noes: noesOfOthers,
      rolesOfNoes: noesOfOthers < NOES_TOLD_FROM ? "" : (rolesWithout?.(own.no) ?? ""),
      silences: unanswered,
      workThere,
    };
  };
}

/** Most companies have one Application, and nothing to tell of it. */
function recordOfOne(own: Telling): CompanyRecord {
  const promisesLetPass = own.promisesLetPass - own.waitedFor;
  const silences = Number(isUnanswered(own));
  if (promisesLetPass === 0 && silences === 0 && own.workThere === "") return NOTHING_KNOWN;
  return { ...NOTHING_KNOWN, promisesLetPass, silences, workThere: own.workThere === "" ? [] : [own.workThere] };
}

const NOES_TOLD_FROM = 3;

/** Whether the noes are so many that another direction may be worth a thought. */
export function tellsNoes({ noes }: CompanyRecord): boolean {
  return noes >= NOES_TOLD_FROM;
}

function isAnswered({ answer }: Telling): boolean {
  return answer !== undefined && answer !== "none";
}

function isUnanswered({ answer }: Telling): boolean {
  return answer === "none";
}

/** Of the days in their order those of the others, or the least and the most of many. */
function daysWithout(days: readonly number[], own: Telling["answer"]): readonly number[] {
  const count = days.length - Number(typeof own === "number");
  if (count <= DAYS_TOLD) {
    const at = typeof own === "number" ? days.indexOf(own) : -1;
    return kept(days.filter((_, index) => index !== at));
  }
  const isOwn = (at: number) => days.at(at) === own;
  return kept([days.at(isOwn(0) ? 1 : 0), days.at(isOwn(-1) ? -2 : -1)].filter((day) => day !== undefined));
}

/** What the roles of all noes but one's own have in common: of several words, the one that stands nearest to their ends. */
function commonWordWithout(roles: readonly string[]): (own: string | undefined) => string {
  const noes = roles.map(roleWords);
  const words = new Map<string, { readonly text: string; readonly count: number; readonly fromEnd: number }>();
  for (const role of noes) {
    for (const [at, { key, text }] of role.entries()) {
      const known = words.get(key);
      words.set(key, {
        text: known && known.text < text ? known.text : text,
        count: (known?.count ?? 0) + 1,
        fromEnd: (known?.fromEnd ?? 0) + role.length - at,
      });
    }
  }
  // What is missing in two of them is common to the others for nobody.
  const common = [...words].filter(([, { count }]) => count >= noes.length - 1);
  return (role) => {
    const own = role === undefined || common.length === 0 ? undefined : roleWords(role);
    const without = common.flatMap(([key, { text, count, fromEnd }]) => {
      const at = own?.findIndex((word) => word.key === key) ?? -1;
      const isIn = own !== undefined && at >= 0;
      if (count - Number(isIn) < noes.length - Number(role !== undefined)) return [];
      return [{ text, fromEnd: isIn ? fromEnd - own.length + at : fromEnd }];
    });
    return (
      without.sort((one, other) => one.fromEnd - other.fromEnd || compareText(one.text, other.text))[0]?.text ?? ""
    );
  };
}

/** No word until the day, and no round that shows that there was one. Where nothing tells when they answered, it is not held against them. */
function wasLetPass({ by, since }: PromisedDay, { log, rounds, status }: Application, today: LocalDay): boolean {
  if (by >= today) return false;
  const words = log.filter(({ kind, day }) => CONTACT_KINDS[kind].isTheirWord && (since === undefined || day >= since));
  const laterRounds = rounds.filter(({ day }) => since !== undefined && day > since);
  if (words.some(({ day }) => day <= by) || laterRounds.some(({ day }) => day <= by)) return false;
  const isStillOpen = status !== "rejected" && status !== "accepted" && status !== "offer" && status !== "withdrawn";
  return words.length > 0 || (laterRounds.length === 0 && isStillOpen);
}

/** What a company has done before, as far as the person's own notes tell. Facts, no marks. */
import type { Application } from "../application";
import type { LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { PromisedDay } from "../reading/read-note";

export interface CompanyRecord {
  /** Days they named, and let pass without a word; the one that is being waited for now is not counted. */
  readonly promisesLetPass: number;
  /** Their noes to other applications of the person. */
  readonly noes: number;
}

/** What one Application tells of its company; the day that is being waited for, if it has passed, counts for the others only. */
interface Telling {
  readonly promisesLetPass: number;
  readonly waitedFor: number;
  readonly noes: number;
}

/** The promise is the one in force. */
export function tellingOf(application: Application, promise: LocalDay | undefined, today: LocalDay): Telling {
  const passed = application.promises.filter((promised) => wasLetPass(promised, application, today));
  return {
    promisesLetPass: passed.length,
    waitedFor: passed.filter(({ by }) => by === promise).length,
    noes: application.status === "rejected" || application.log.some(({ kind }) => kind === "heard no") ? 1 : 0,
  };
}

/** The record of a company, as each of the Applications there sees it. */
export function recordFrom(all: readonly Telling[]): (own: Telling) => CompanyRecord {
  const passed = all.reduce((sum, { promisesLetPass }) => sum + promisesLetPass, 0);
  const noes = all.reduce((sum, telling) => sum + telling.noes, 0);
  return (own) => ({ promisesLetPass: passed - own.waitedFor, noes: noes - own.noes });
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

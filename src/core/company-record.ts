/** What a company has done before, as far as the person's own notes tell. Facts, no marks. */
import { CONTACT_KINDS } from "./contact-log";
import type { Application, PromisedDay } from "./application";
import type { LocalDay } from "./day";

export interface CompanyRecord {
  /** Days they named, and let pass without a word; the one that is being waited for now is not counted. */
  readonly promisesLetPass: number;
  /** Their noes to other applications of the person. */
  readonly noes: number;
}

/** What each Application at a company shows of it, as the others see it. */
export function recordsOf(all: readonly { application: Application; promise: LocalDay | undefined }[], today: LocalDay): readonly CompanyRecord[] {
  const each = all.map(({ application, promise }) => {
    const passed = application.promises.filter((promised) => wasLetPass(promised, application, today));
    return { passed: passed.length, waitedFor: passed.filter(({ by }) => by === promise).length, noes: application.status === "rejected" ? 1 : 0 };
  });
  const passed = each.reduce((sum, one) => sum + one.passed, 0);
  const noes = each.reduce((sum, one) => sum + one.noes, 0);
  return each.map((own) => ({ promisesLetPass: passed - own.waitedFor, noes: noes - own.noes }));
}

/** No word until the day, and no round that shows that there was one. Where nothing tells when they answered, it is not held against them. */
function wasLetPass({ by, since }: PromisedDay, { log, rounds, status }: Application, today: LocalDay): boolean {
  if (by >= today) return false;
  const words = log.filter(({ kind, day }) => CONTACT_KINDS[kind].direction === "in" && (since === undefined || day >= since));
  const laterRounds = rounds.filter(({ day }) => since !== undefined && day > since);
  if (words.some(({ day }) => day <= by) || laterRounds.some(({ day }) => day <= by)) return false;
  const isStillOpen = status !== "rejected" && status !== "accepted" && status !== "offer" && status !== "withdrawn";
  return words.length > 0 || (laterRounds.length === 0 && isStillOpen);
}

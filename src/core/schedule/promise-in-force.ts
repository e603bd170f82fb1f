import type { Application } from "../application";
import { latest, type LocalDay } from "../day";
import type { Round } from "../reading/round";

/** Rule 3: the latest promise, unless a later round or a later word from them has overtaken it. */
export function promiseInForce(
  application: Application,
  held: Round | undefined,
  heard: LocalDay | undefined,
): LocalDay | undefined {
  const promise = latest(...application.promises.map(({ by }) => by));
  if (promise === undefined || (held !== undefined && promise < held.day)) return undefined;
  return heard !== undefined && promise <= heard ? undefined : promise;
}

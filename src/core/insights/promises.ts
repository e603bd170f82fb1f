import { daysBetween, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import { meaningOfPromise } from "../reading/promise-words";
import { isDeclined } from "../reading/status";
import type { PromiseAfter } from "./after-interviews";
import type { PromiseFact } from "./search-facts";
import type { SoFar } from "./so-far";

interface Named {
  readonly by: LocalDay;
  readonly path: string;
  /** The day after which they named it, as far as it is known. */
  readonly since: LocalDay | undefined;
}

const NONE: readonly never[] = [];

/** Each day that they named for an answer, once, and what came of it; the earliest first. */
export function promisesAfter(one: SoFar): readonly PromiseAfter[] {
  const isNamed = one.application.promises.length > 0 || one.log.some(({ kind }) => kind === "told");
  const named = isNamed ? daysNamed(one) : NONE;
  return named.map((promised) => ({ since: promised.since, promise: promiseFact(one, promised, named) }));
}

/** By a property of a note, else by what the log says they told. */
function daysNamed({ application, log, heldRounds, rules }: SoFar): readonly Named[] {
  const { promises, dateApplied } = application;
  const days = new Map<LocalDay, Named>();
  for (const { by, path, since: own } of promises) {
    // A day that stands in the note of a round was named after that round, also where another came before the day.
    const past = heldRounds.filter(({ day }) => day <= by);
    const round = past.find((held) => held.day === own && held.path === path) ?? past.at(-1);
    const applied = dateApplied !== undefined && dateApplied <= by ? dateApplied : undefined;
    if (!days.has(by)) days.set(by, { by, path, since: round?.day ?? applied });
  }
  for (const { kind, words = "", day, path } of log) {
    const meaning = kind === "told" ? meaningOfPromise(words, day, rules.calendar) : undefined;
    if (meaning?.kind === "day" && !days.has(meaning.by)) days.set(meaning.by, { by: meaning.by, path, since: day });
  }
  return [...days.values()].sort((one, other) => (one.by < other.by ? -1 : 1));
}

function promiseFact(one: SoFar, named: Named, all: readonly Named[]): PromiseFact {
  const { by, path } = named;
  const { result, answered } = whatCameOf(one, named, all);
  const daysLate = result === "late" && answered !== undefined ? daysBetween(by, answered) : undefined;
  const { company, companyKey, role } = one.application;
  return { path, company, companyKey, role, day: by, by, result, answered, daysLate };
}

/** "Deciding" answers nothing: it only moves the day, if they name another. A round shows that there was a word. */
function whatCameOf(
  { application, entry, log, today }: SoFar,
  { by, since }: Named,
  all: readonly Named[],
): Pick<PromiseFact, "result" | "answered"> {
  const isSince = (day: LocalDay) => since === undefined || day >= since;
  const words = log.filter(({ kind, day }) => CONTACT_KINDS[kind].isTheirWord && isSince(day));
  const answers = words.filter(({ kind }) => kind !== "heard deciding");
  const laterRounds = application.rounds.filter(({ day }) => since === undefined || day > since);
  const [first] = answers;
  if (first !== undefined && first.day <= by) return { result: "kept", answered: first.day };
  if (laterRounds.some(({ day }) => day <= by)) return { result: "kept", answered: undefined };
  if (by >= today) return { result: "to come", answered: undefined };
  const isMoved = words.some(({ kind, day }) => kind === "heard deciding" && day <= by);
  if (isMoved && all.some((other) => other.by > by)) return { result: "moved", answered: undefined };
  if (first !== undefined && !laterRounds.some(({ day }) => day > by && day < first.day))
    return { result: "late", answered: first.day };
  const isEnded = ENDED.includes(application.status ?? "") || isDeclined(application);
  const isOver = entry.schedule.outcome !== undefined || isEnded;
  const isAnsweredSometime = first !== undefined || isOver || laterRounds.some(({ day }) => day > by);
  return { result: isAnsweredSometime ? "not known" : "passed", answered: undefined };
}

/** After these nobody waits for the day any more, whoever has spoken. */
const ENDED: readonly string[] = ["rejected", "accepted", "offer", "withdrawn"];

import { daysBetween, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import { meaningOfPromise } from "../reading/promise-words";
import { isDeclined } from "../reading/status";
import type { ApplicationSoFar } from "./application-so-far";
import type { PromiseFact } from "./search-facts";
import { isDecided } from "./stages";

interface Named {
  readonly by: LocalDay;
  readonly path: string;
  readonly since: PromiseFact["since"];
}

const NONE: readonly never[] = [];

/** Each day that they named for an answer, once, and what came of it; the earliest first. */
export function promiseFacts(one: ApplicationSoFar): readonly PromiseFact[] {
  const { company, companyKey, promises } = one.application;
  if (promises.length === 0 && !one.log.some(({ kind }) => kind === "told")) return NONE;
  return daysNamed(one).map((named, _, all) => {
    const { by, path, since } = named;
    const { result, daysLate } = whatCameOf(one, named, all);
    return { path, company, companyKey, day: by, since, result, daysLate };
  });
}

/** By a property of a note, else by what the log says they told. */
function daysNamed({ application, log, heldRounds, rules }: ApplicationSoFar): readonly Named[] {
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

type WhatCame = Pick<PromiseFact, "result" | "daysLate">;

/** "Deciding" answers nothing: it only moves the day, if they name another. A round shows that there was a word. */
function whatCameOf(
  { application, entry, log, today }: ApplicationSoFar,
  { by, since }: Named,
  all: readonly Named[],
): WhatCame {
  const isSince = (day: LocalDay) => since === undefined || day >= since;
  const words = log.filter(({ kind, day }) => CONTACT_KINDS[kind].isTheirWord && isSince(day));
  const answers = words.filter(({ kind }) => kind !== "heard deciding");
  const laterRounds = application.rounds.filter(({ day }) => since === undefined || day > since);
  const [first] = answers;
  if ((first !== undefined && first.day <= by) || laterRounds.some(({ day }) => day <= by)) return only("kept");
  if (by >= today) return only("to come");
  const isMoved = words.some(({ kind, day }) => kind === "heard deciding" && day <= by);
  if (isMoved && all.some((other) => other.by > by)) return only("moved");
  if (first !== undefined && !laterRounds.some(({ day }) => day > by && day < first.day))
    return { result: "late", daysLate: daysBetween(by, first.day) };
  // After these nobody waits for the day any more, whoever has spoken.
  const isOver = isDecided(entry) || application.status === "withdrawn" || isDeclined(application);
  const isAnsweredSometime = first !== undefined || isOver || laterRounds.some(({ day }) => day > by);
  return only(isAnsweredSometime ? "not known" : "passed");
}

const only = (result: WhatCame["result"]): WhatCame => ({ result, daysLate: undefined });

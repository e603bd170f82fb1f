/** Noes that repeat: three and more at one company, for one kind of role, or at one stage. Facts with their numbers. */
import { compareText } from "../application";
import { remembering } from "../reading/remembering";
import { roleWords } from "../reading/role-words";
import type { Direction } from "./insights";
import type { ApplicationFact, Stage } from "./search-facts";

const REPEATS_FROM = 3;

/** By company, then by role, then by stage; of each kind the most noes first. */
export function directionsOf(
  applications: readonly ApplicationFact[],
  companies: ReadonlyMap<string, string>,
): readonly Direction[] {
  const stages = directionsBy("stage", applications, (one) => [stageOf(one)]);
  return [...byCompany(applications, companies), ...byRole(applications), ...stages];
}

function byCompany(
  applications: readonly ApplicationFact[],
  companies: ReadonlyMap<string, string>,
): readonly Direction[] {
  const all = directionsBy("company", applications, ({ companyKey }) => (companyKey === "" ? [] : [companyKey]));
  return sorted(all.map((one) => ({ ...one, name: companies.get(one.name) ?? one.name })));
}

/** Before an interview it is one stage, whether they wrote anything else or not. */
function stageOf({ furthest }: ApplicationFact): Stage {
  return furthest === "applied" ? "heard back" : furthest;
}

/**
 * Of words that stand in the same noes the last is kept; one whose noes are a part of another's says nothing more. Such
 * another one stands in the role of its first no as well, by whose spelling it is called.
 */
function byRole(applications: readonly ApplicationFact[]): readonly Direction[] {
  const all = directionsBy("role", applications, ({ role }) => wordsIn(role).map(({ key }) => key));
  const named = new Map(all.map((one) => [one.name, { ...one, paths: new Set(one.noes) }]));
  const roles = new Map(applications.map(({ path, role }) => [path, role]));
  return all.flatMap((one) => {
    const { name: key, noes } = one;
    const words = wordsIn(roles.get(noes[0] ?? "") ?? "");
    const own = words.findIndex((word) => word.key === key);
    const saysNothingMore = words.some((word, at) => {
      const other = at === own ? undefined : named.get(word.key);
      if (other === undefined || !noes.every((path) => other.paths.has(path))) return false;
      return other.noes.length > noes.length || at > own;
    });
    return saysNothingMore ? [] : [{ ...one, name: words[own]?.text ?? key }];
  });
}

const wordsIn = remembering(roleWords);

function directionsBy(
  kind: Direction["kind"],
  applications: readonly ApplicationFact[],
  namesOf: (application: ApplicationFact) => readonly string[],
): readonly Direction[] {
  const noesBy = new Map<string, string[]>();
  for (const application of applications)
    if (application.cameTo === "no") for (const name of namesOf(application)) add(noesBy, name, application.path);
  for (const [name, noes] of noesBy) if (noes.length < REPEATS_FROM) noesBy.delete(name);
  const allBy = new Map<string, string[]>();
  for (const application of applications)
    for (const name of namesOf(application)) if (noesBy.has(name)) add(allBy, name, application.path);
  return sorted([...noesBy].map(([name, noes]) => ({ kind, name, noes, of: allBy.get(name) ?? [] })));
}

function add(paths: Map<string, string[]>, name: string, path: string): void {
  const known = paths.get(name);
  if (known) known.push(path);
  else paths.set(name, [path]);
}

function sorted(directions: readonly Direction[]): readonly Direction[] {
  return [...directions].sort((one, other) => other.noes.length - one.noes.length || compareText(one.name, other.name));
}

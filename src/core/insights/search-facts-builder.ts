import { companyOf, type Agenda } from "../agenda";
import { compareText } from "../application";
import type { Moment } from "../day";
import type { Entry } from "../entry";
import type { Rules } from "../schedule/facts";
import { GROUPS } from "../schedule/group";
import { exchange } from "../sorted-list";
import { factsOfOne } from "./facts-of-one";
import type { SearchFacts, Told } from "./search-facts";

const NOTHING: SearchFacts = {
  applications: [],
  firstWords: [],
  interviews: [],
  promises: [],
  asks: [],
  unasked: [],
  lessons: [],
  ownSteps: [],
  helpers: [],
};

/**
 * What all notes of a search tell, each time from the time before: only what entries tell that have changed, and others
 * at their company, is told again and put in its place. An agenda that was built anew has other entries, so that on a new
 * day everything is told anew.
 */
export class SearchFactsBuilder {
  #groups: Agenda["groups"] | undefined;
  #facts = NOTHING;
  readonly #companies = new Map<string, AtCompany>();

  constructor(private readonly rules: Rules) {}

  /** The facts of an agenda: the same object for as long as no entry has changed. */
  build({ groups }: Agenda, now: Moment): SearchFacts {
    const { gone, come } = changesBetween(this.#groups, groups);
    this.#groups = groups;
    if (gone.length > 0 || come.length > 0) this.#replace(gone, come, now);
    return this.#facts;
  }

  #replace(gone: readonly Entry[], come: readonly Entry[], now: Moment): void {
    const before: SearchFacts[] = [];
    const after: SearchFacts[] = [];
    for (const [key, { left, joined }] of byCompany(gone, come)) {
      const known = this.#companies.get(key) ?? NOBODY;
      const entries = exchange(known.entries, left, joined, comparePaths);
      const told = entries.filter(hasApplied).map((entry) => factsOfOne(entry, entries, now, this.rules));
      if (entries.length === 0) this.#companies.delete(key);
      else this.#companies.set(key, { entries, told });
      before.push(...known.told);
      after.push(...told);
    }
    const exchanged = <Fact extends Told>(factsIn: (facts: SearchFacts) => readonly Fact[]): readonly Fact[] =>
      exchange(factsIn(this.#facts), all(before, factsIn), all(after, factsIn), compareFacts);
    this.#facts = {
      applications: exchanged(({ applications }) => applications),
      firstWords: exchanged(({ firstWords }) => firstWords),
      interviews: exchanged(({ interviews }) => interviews),
      promises: exchanged(({ promises }) => promises),
      asks: exchanged(({ asks }) => asks),
      unasked: exchanged(({ unasked }) => unasked),
      lessons: exchanged(({ lessons }) => lessons),
      ownSteps: exchanged(({ ownSteps }) => ownSteps),
      helpers: exchanged(({ helpers }) => helpers),
    };
  }
}

function all<Fact>(told: readonly SearchFacts[], factsIn: (facts: SearchFacts) => readonly Fact[]): readonly Fact[] {
  const facts: Fact[] = [];
  for (const one of told) for (const fact of factsIn(one)) facts.push(fact);
  return facts;
}

interface AtCompany {
  /** In the order of their paths. */
  readonly entries: readonly Entry[];
  /** What those tell that were applied for. */
  readonly told: readonly SearchFacts[];
}

const NOBODY: AtCompany = { entries: [], told: [] };

/** What is on the wishlist was not applied for, and tells nothing. */
function hasApplied({ application: { status } }: Entry): boolean {
  return status !== "wishlist";
}

/** The entries that have left an agenda, and those that have come: a group in which none has changed is the same list. */
function changesBetween(
  before: Agenda["groups"] | undefined,
  after: Agenda["groups"],
): { readonly gone: readonly Entry[]; readonly come: readonly Entry[] } {
  const changed = GROUPS.filter((group) => before?.[group] !== after[group]);
  const pairs = changed.map((group) => withoutSameEnds(before?.[group] ?? [], after[group]));
  const were = new Set(pairs.flatMap(([was]) => was));
  const are = new Set(pairs.flatMap(([, is]) => is));
  return { gone: [...were].filter((entry) => !are.has(entry)), come: [...are].filter((entry) => !were.has(entry)) };
}

/** Two lists without what both begin with, and both end with. */
function withoutSameEnds(
  one: readonly Entry[],
  other: readonly Entry[],
): readonly [readonly Entry[], readonly Entry[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

interface Changes {
  readonly left: Entry[];
  readonly joined: Entry[];
}

function byCompany(gone: readonly Entry[], come: readonly Entry[]): ReadonlyMap<string, Changes> {
  const companies = new Map<string, Changes>();
  const changesAt = ({ application }: Entry): Changes => {
    const key = companyOf(application);
    const changes = companies.get(key) ?? { left: [], joined: [] };
    companies.set(key, changes);
    return changes;
  };
  for (const entry of gone) changesAt(entry).left.push(entry);
  for (const entry of come) changesAt(entry).joined.push(entry);
  return companies;
}

function comparePaths({ application: one }: Entry, { application: other }: Entry): number {
  return compareText(one.paths[0], other.paths[0]);
}

/** By day, the undated first, then by path; those of one note as it has them. */
function compareFacts(one: Told, other: Told): number {
  if (one.day === other.day) return compareText(one.path, other.path);
  return (one.day ?? "") < (other.day ?? "") ? -1 : 1;
}

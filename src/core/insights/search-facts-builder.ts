import { companyOf, type Agenda } from "../agenda";
import { compareText } from "../application";
import type { Moment } from "../day";
import type { Entry } from "../entry";
import { kept } from "../kept";
import type { Rules } from "../schedule/facts";
import { GROUPS } from "../schedule/group";
import { exchange } from "../sorted-list";
import { applicationSoFar } from "./application-so-far";
import { factsOfOne } from "./facts-of-one";
import { ownStepFacts } from "./own-schedule";
import type { OwnStepFact, SearchFacts, Told } from "./search-facts";

const NOTHING: SearchFacts = {
  applications: [],
  firstWords: [],
  interviews: [],
  promises: [],
  asks: [],
  unasked: [],
  lessons: [],
  helpers: [],
};

/** Facts of one kind and another. */
type Lists<Facts> = { readonly [Kind in keyof Facts]: readonly Told[] };

/** What one application tells, in the light of all at its company. */
type Tell<Facts> = (entry: Entry, atCompany: readonly Entry[], now: Moment) => Facts;

/**
 * What all notes of a search tell. How the own schedule was kept is told apart: it takes as long as all else, and nobody
 * needs to wait for it.
 */
export class SearchFactsBuilder {
  readonly #facts: KeptFacts<SearchFacts>;
  readonly #ownSteps: KeptFacts<{ readonly ownSteps: readonly OwnStepFact[] }>;

  constructor(rules: Rules) {
    this.#facts = new KeptFacts(NOTHING, (entry, _atCompany, now) => factsOfOne(entry, now, rules));
    this.#ownSteps = new KeptFacts({ ownSteps: [] }, (entry, atCompany, now) => ({
      ownSteps: kept(ownStepFacts(applicationSoFar(entry, now, rules), atCompany)),
    }));
  }

  /** The facts of an agenda: the same object for as long as no entry has changed. */
  build(agenda: Agenda, now: Moment): SearchFacts {
    return this.#facts.build(agenda, now);
  }

  ownSteps(agenda: Agenda, now: Moment): readonly OwnStepFact[] {
    return this.#ownSteps.build(agenda, now).ownSteps;
  }
}

/**
 * Facts of a search, each time from the time before: only what entries tell that have changed, and others at their
 * company, is told again and put in its place. An agenda that was built anew has other entries, so that on a new day
 * everything is told anew.
 */
class KeptFacts<Facts extends Lists<Facts>> {
  #groups: Agenda["groups"] | undefined;
  #facts: Facts;
  readonly #companies = new Map<string, AtCompany<Facts>>();

  constructor(
    nothing: Facts,
    private readonly tell: Tell<Facts>,
  ) {
    this.#facts = nothing;
  }

  build({ groups }: Agenda, now: Moment): Facts {
    const { gone, come } = changesBetween(this.#groups, groups);
    this.#groups = groups;
    if (gone.length > 0 || come.length > 0) this.#replace(gone, come, now);
    return this.#facts;
  }

  #replace(gone: readonly Entry[], come: readonly Entry[], now: Moment): void {
    const before: Facts[] = [];
    const after: Facts[] = [];
    for (const [key, { left, joined }] of byCompany(gone, come)) {
      const known = this.#companies.get(key);
      const entries = exchange(known?.entries ?? [], left, joined, comparePaths);
      const told = entries.filter(hasApplied).map((entry) => this.tell(entry, entries, now));
      if (entries.length === 0) this.#companies.delete(key);
      else this.#companies.set(key, { entries, told });
      before.push(...(known?.told ?? []));
      after.push(...told);
    }
    const exchanged = (Object.keys(this.#facts) as (keyof Facts)[]).map((kind) => [
      kind,
      exchange<Told>(this.#facts[kind], all(before, kind), all(after, kind), compareFacts),
    ]);
    this.#facts = Object.fromEntries(exchanged) as Facts;
  }
}

function all<Facts extends Lists<Facts>>(told: readonly Facts[], kind: keyof Facts): readonly Told[] {
  const facts: Told[] = [];
  for (const one of told) for (const fact of one[kind]) facts.push(fact);
  return facts;
}

interface AtCompany<Facts> {
  /** In the order of their paths. */
  readonly entries: readonly Entry[];
  /** What those tell that were applied for. */
  readonly told: readonly Facts[];
}

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

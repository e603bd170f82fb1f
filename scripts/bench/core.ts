/** The core over notes in memory, as a multiple of a bare loop over the same notes. All that the benches ask of it is here. */
import path from "node:path";
import { AgendaBuilder, openSections } from "../../src/core/agenda";
import { addDays, momentOf, type ClockTime, type LocalDay } from "../../src/core/day";
import { JobNotes } from "../../src/core/job-notes";
import { FirstLook } from "../../src/core/reading/first-look";
import type { Properties } from "../../src/core/reading/property-names";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../../src/settings/settings";
import { format, median, printTable, timesInTurn } from "./measuring";
import { realisticVault, type VaultNote, type VaultSize } from "./realistic-vault";

const TODAY = "2026-11-20" as LocalDay;
const NOW = { day: TODAY, time: "09:00" as ClockTime };
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 7;
const APPLICATIONS = 5_000;

type Vault = readonly { readonly path: string; readonly properties: Properties }[];

/** Vaults of three sizes, a tenth of each ours. */
export function benchCore(): void {
  const rows = SIZES.map((size) => {
    const vault = withProperties(realisticVault({ notes: size, ours: size / 10, today: TODAY }));
    const bare = median(RUNS, () => {
      let applications = 0;
      for (const { properties } of vault) if (properties["type"] === "application") applications += 1;
      return applications;
    });
    const paths = pathsOf(vault);
    const index = median(RUNS, () => indexOf(vault, paths).applications().size);
    const notes = indexOf(vault);
    const builder = newBuilder();
    const cold = median(RUNS, () => newBuilder().build(notes.applications(), notes.brokenNotes(), NOW));
    builder.build(notes.applications(), notes.brokenNotes(), NOW);
    const warm = median(RUNS, () => builder.build(notes.applications(), notes.brokenNotes(), NOW));
    const changed = vault.find(({ properties }) => properties["type"] === "application") ?? vault[0];
    let turn = 0;
    const change = median(201, () => {
      turn += 1;
      if (changed) notes.put(changed.path, { ...changed.properties, role: `Role ${String(turn)}` });
      return notes.applications().size;
    });
    const ratio = (ms: number) => `${format(ms)} (${Number((ms / bare).toPrecision(2)).toString()}×)`;
    return [size.toLocaleString("en"), format(bare), ratio(index), ratio(change), ratio(cold), ratio(warm)];
  });
  console.log("Medians, and as a multiple of a bare loop over the same notes:\n");
  printTable(
    ["notes", "bare loop", "index from the cache", "one note changed", "agenda, all new", "agenda, all known"],
    rows,
  );
}

/** The agenda of many Applications, four at each company, so that the gap has to be kept; and one change in it. */
export function benchSchedule(): void {
  const at = (number: number) => addDays(TODAY, -(number % 60));
  const vault = Array.from({ length: APPLICATIONS }, (_, number) => ({
    path: `Jobs/Application ${String(number)}.md`,
    properties: {
      type: "application",
      company: `Company ${String(number >> 2)}`,
      role: `Role ${String(number % 4)}`,
      status: "interviewing",
      interview_date: at(number),
      contact: "Dana Lee",
      contact_log: [`${addDays(at(number), 1)} thank-you`],
    },
  }));
  const notes = indexOf(vault);
  const build = (builder: AgendaBuilder) => builder.build(notes.applications(), notes.brokenNotes(), NOW);
  const cold = median(RUNS, () => build(newBuilder()));
  const builder = newBuilder();
  const before = new Set(Object.values(build(builder).groups).flat());
  const [changed] = vault;
  let turn = 0;
  const change = median(51, () => {
    turn += 1;
    if (changed) notes.put(changed.path, { ...changed.properties, role: `Role ${String(turn)}` });
    return build(builder);
  });
  const anew = Object.values(build(builder).groups)
    .flat()
    .filter((entry) => !before.has(entry)).length;
  console.log(`\nThe agenda of ${APPLICATIONS.toLocaleString("en")} Applications, four at each company:\n`);
  printTable(
    ["all new", "one note changed, and the agenda after it", "entries made anew by it"],
    [[format(cold), format(change), String(anew)]],
  );
}

export interface Measured {
  readonly ours: number;
  readonly floor: number;
}

/** The index of a realistic vault, and a bare loop over its notes, in milliseconds. */
export function measureIndex(size: VaultSize): Measured {
  const vault = withProperties(realisticVault(size));
  return measureIndexOf(vault);
}

/** A note that is none of ours, in the index and in a bare loop, in milliseconds. */
export function measureOtherNote(size: VaultSize): Measured {
  const vault = withProperties(realisticVault({ ...size, ours: 0 }));
  const { ours, floor } = measureIndexOf(vault);
  return { ours: ours / vault.length, floor: floor / vault.length };
}

function measureIndexOf(vault: Vault): Measured {
  const paths = pathsOf(vault);
  const [ours, floor] = timesInTurn(RUNS, [
    () => indexOf(vault, paths).applications().size,
    () => {
      let found = 0;
      for (const { properties } of vault) if (properties["type"] === "application") found += 1;
      return found;
    },
  ]);
  return { ours, floor };
}

/**
 * The agenda of so many Applications, all new, in milliseconds. It has no floor: beside it stands work that is always
 * the same, so that two machines, or two versions of ours, can be compared.
 */
export function measureAgenda(applications: number): Measured {
  const vault = withProperties(
    realisticVault({ notes: applications, ours: applications, isAllOpen: true, today: TODAY }),
  );
  const notes = indexOf(vault);
  const [ours, floor] = timesInTurn(RUNS, [
    () => newBuilder().build(notes.applications(), notes.brokenNotes(), NOW),
    sameWork,
  ]);
  return { ours, floor };
}

/** Text, maps and sorting in about the mixture that any program has. */
function sameWork(): number {
  const lengths = new Map<string, number>();
  for (let at = 0; at < 20_000; at += 1) {
    const key = `key ${String((at * 7_919) % 5_000)}`;
    lengths.set(key, (lengths.get(key) ?? 0) + key.length);
  }
  return [...lengths].sort(([one], [other]) => (one < other ? -1 : 1)).length;
}

/** How many Applications the panel has to show one by one. */
export function countRows(size: VaultSize): number {
  const notes = indexOf(withProperties(realisticVault(size)));
  const { applications, interviews } = notes.counts();
  if (applications + interviews !== size.ours)
    throw new Error("Not the notes that are meant to be ours are read as such.");
  const agenda = newBuilder().build(notes.applications(), notes.brokenNotes(), momentOf(new Date()));
  return openSections(agenda).reduce((sum, { entries }) => sum + entries.length, 0);
}

function withProperties(notes: readonly VaultNote[]): Vault {
  const plain = notes.map(({ path: notePath, properties = {} }) => ({ path: notePath, properties }));
  return JSON.parse(JSON.stringify(plain)) as Vault; // As from Obsidian's cache, not as a literal leaves it.
}

/** The paths of the notes by their names, which the app knows without us. */
function pathsOf(vault: Vault): ReadonlyMap<string, string> {
  return new Map(vault.map(({ path: notePath }) => [path.basename(notePath, ".md"), notePath]));
}

function indexOf(vault: Vault, paths = pathsOf(vault)): JobNotes {
  const conventions = conventionsOf(DEFAULT_SETTINGS, []);
  const notes = new JobNotes((target) => paths.get(target), conventions);
  const firstLook = new FirstLook(conventions);
  for (const { path: notePath, properties } of vault)
    notes.put(notePath, properties, firstLook.at(notePath, properties).mayBeOurs);
  return notes;
}

function newBuilder(): AgendaBuilder {
  return new AgendaBuilder(rulesOf(DEFAULT_SETTINGS));
}

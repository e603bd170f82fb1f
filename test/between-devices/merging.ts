/** What programs make of a vault that two devices have changed, each since the same state of it. */
import DiffMatchPatch from "diff-match-patch";
import { mergeLines, type Style } from "./line-merge";

/** The texts of notes by their paths. */
export type Notes = Readonly<Record<string, string>>;

/** Three states of one vault, or of one note of it. */
export interface Diverged<State> {
  readonly base: State;
  readonly here: State;
  readonly there: State;
}

/**
 * Each merges what stands here into what stands there, or the other way round: of two notes that cannot be merged, the one
 * from there stands.
 */
export const WAYS = {
  "Obsidian Sync": ({ base, here, there }) => ({ stands: base === "" ? there : mergeCharacters(base, here, there) }),
  "git, markers": (texts) => ({ stands: byLines(texts, "markers") }),
  "git, diff3": (texts) => ({ stands: byLines(texts, "diff3") }),
  "git, union": (texts) => ({ stands: byLines(texts, "union") }),
  "last writer, copy": ({ here, there }) => ({ stands: there, copy: here }),
  "last writer": ({ there }) => ({ stands: there }),
} as const satisfies Record<string, MergeNote>;
export type Way = keyof typeof WAYS;
export const WAY_NAMES = Object.keys(WAYS) as readonly Way[];

/** A note that is not there is an empty text. Only notes that both have changed are merged. */
type MergeNote = (texts: Diverged<string>) => Outcome;

interface Outcome {
  readonly stands: string;
  readonly copy?: string;
}

/** All notes as they are once the two devices have met. */
export function merged(way: Way, states: Diverged<Notes>): Notes {
  const { base, here, there } = way.startsWith("git") ? withRenames(states) : states;
  const notes: Record<string, string> = {};
  for (const path of new Set([base, here, there].flatMap(Object.keys))) {
    const texts = { base: base[path] ?? "", here: here[path] ?? "", there: there[path] ?? "" };
    const { stands, copy = "" }: Outcome = changedByOne(texts) ?? WAYS[way](texts);
    if (stands !== "") notes[path] = stands;
    if (copy !== "") notes[copyOf(path)] = copy;
  }
  return notes;
}

/** What stands where there is nothing to merge: what was changed goes before what was not, and before what was deleted. */
function changedByOne({ base, here, there }: Diverged<string>): Outcome | undefined {
  if (here === there || here === base) return { stands: there };
  if (there === base) return { stands: here };
  return here === "" || there === "" ? { stands: here + there } : undefined;
}

/** As Obsidian Sync names it. */
function copyOf(path: string): string {
  return path.replace(/\.md$/, " (Conflicted copy phone 202611200905).md");
}

/** As the official sync does it, but without its limit of a second, so that it is the same on every machine. */
function mergeCharacters(base: string, here: string, there: string): string {
  const merger = new DiffMatchPatch();
  merger.Diff_Timeout = 0;
  const differences = merger.diff_main(base, here);
  merger.diff_cleanupSemantic(differences);
  merger.diff_cleanupEfficiency(differences);
  return merger.patch_apply(merger.patch_make(base, differences), there)[0];
}

function byLines({ base, here, there }: Diverged<string>, style: Style): string {
  return mergeLines(base, here, there, style);
}

/** Git follows a note that was renamed on one device: what the other did to it goes along. */
function withRenames(states: Diverged<Notes>): Diverged<Notes> {
  const there = followed(states.base, states.here, states.there);
  const here = followed(states.base, states.there, states.here);
  const base = followed(states.base, states.there, followed(states.base, states.here, states.base));
  return { base, here, there };
}

/** The notes of one device, with those that the other has renamed under their new names. */
function followed(base: Notes, other: Notes, notes: Notes): Notes {
  return Object.fromEntries(
    Object.entries(notes).map(([path, text]) => {
      const isGone = path in base && !(path in other);
      const to = isGone ? Object.keys(other).find((one) => !(one in base) && other[one] === base[path]) : undefined;
      return [to ?? path, text];
    }),
  );
}

import type { App, CachedMetadata, TFile } from "obsidian";
import { compareText } from "../core/application";
import { PRACTICE_ID, readPracticeLine, type KeptPractice } from "../core/lessons/practice";

/**
 * What the person set themselves to practise, wherever it stands in the vault. The text of a note is read only where the
 * cache knows a block id of ours in it; after that it is taken from what Obsidian says of each change.
 */
export class PracticeTasks {
  readonly #byPath = new Map<string, readonly KeptPractice[]>();
  /** Paths of the notes whose text is being read, and has not changed since. */
  readonly #awaited = new Set<string>();
  #open: readonly KeptPractice[] | undefined;

  constructor(private readonly vault: Pick<App["vault"], "cachedRead">) {}

  /** Those that are still to do, by their day, then by their note; those without a day last. The same list until one changes. */
  get open(): readonly KeptPractice[] {
    return (this.#open ??= [...this.#byPath.values()]
      .flat()
      .filter(({ isDone }) => !isDone)
      .sort(byDayThenPath));
  }

  /** Takes in a note with its text. Says whether that changes anything. */
  take({ path }: TFile, cache: CachedMetadata | null, text: string): boolean {
    this.#awaited.delete(path);
    const ids = idsIn(cache);
    return this.#put(path, ids.size === 0 ? [] : tasksIn(path, text, ids));
  }

  /** Reads the text of a note that has a task and is not known yet, and says when that has changed anything. */
  look(file: TFile, cache: CachedMetadata | null, whenChanged: () => void): void {
    if (idsIn(cache).size > 0 && !this.#byPath.has(file.path)) void this.#read(file, cache, whenChanged);
  }

  /** A note of this path is not there any more. Says whether it had a task. */
  forget(path: string): boolean {
    this.#awaited.delete(path);
    return this.#put(path, []);
  }

  /** What cannot be read has none. */
  async #read(file: TFile, cache: CachedMetadata | null, whenChanged: () => void): Promise<void> {
    const { path } = file;
    this.#awaited.add(path);
    const text = await this.vault.cachedRead(file).catch(() => "");
    if (this.#awaited.has(path) && this.take(file, cache, text)) whenChanged();
  }

  #put(path: string, tasks: readonly KeptPractice[]): boolean {
    if (areSame(this.#byPath.get(path) ?? [], tasks)) return false;
    if (tasks.length === 0) this.#byPath.delete(path);
    else this.#byPath.set(path, tasks);
    this.#open = undefined;
    return true;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Of nearly all notes nothing is made: they have no block of an id. */
function idsIn(cache: CachedMetadata | null): ReadonlySet<string> {
  if (cache?.blocks === undefined) return NONE;
  return new Set(Object.keys(cache.blocks).filter((id) => id.startsWith(PRACTICE_ID)));
}

/** What looks like a task in a block of code is none: the cache knows no block of its id. */
function tasksIn(path: string, text: string, ids: ReadonlySet<string>): readonly KeptPractice[] {
  return text.split("\n").flatMap((line) => {
    const task = readPracticeLine(line);
    return task && ids.has(task.id.toLowerCase()) ? [{ ...task, path }] : [];
  });
}

function byDayThenPath(one: KeptPractice, other: KeptPractice): number {
  const byDay = compareText(one.by ?? NO_DAY, other.by ?? NO_DAY);
  return byDay === 0 ? compareText(one.path, other.path) : byDay;
}

/** After every day. */
const NO_DAY = "~";

function areSame(some: readonly KeptPractice[], others: readonly KeptPractice[]): boolean {
  return some.length === others.length && JSON.stringify(some) === JSON.stringify(others);
}

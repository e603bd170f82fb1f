/** Paths of notes by a key that several may share. Most keys have one path, so a set is made only for a second. */
export class PathIndex {
  readonly #paths = new Map<string, string | Set<string>>();

  /** Adds a path to those of a key; one that is there stays once. */
  add(key: string, path: string): void {
    const there = this.#paths.get(key);
    if (there === undefined) this.#paths.set(key, path);
    else if (typeof there !== "string") there.add(path);
    else if (there !== path) this.#paths.set(key, new Set([there, path]));
  }

  /** Takes a path from those of a key, if it is there. */
  remove(key: string, path: string): void {
    const there = this.#paths.get(key);
    if (there === path) this.#paths.delete(key);
    else if (there instanceof Set && there.delete(path) && there.size === 0) this.#paths.delete(key);
  }

  /** The paths of a key, in the order in which they were added. */
  at(key: string): readonly string[] {
    const there = this.#paths.get(key);
    if (there === undefined) return NONE;
    return typeof there === "string" ? [there] : [...there];
  }

  get isEmpty(): boolean {
    return this.#paths.size === 0;
  }
}

const NONE: readonly string[] = [];

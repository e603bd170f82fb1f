import type { App } from "obsidian";
import type { Hint } from "../messages/manners/hint";
import { isRecord } from "../settings/unknown-value";

/** Where this device keeps them. */
const HIDDEN = "hear-back-hidden-hints";
/** The oldest of more come back. */
const MOST = 1_000;

type HintInDraft = Pick<Hint, "rule" | "words">;

/** One that the person does not want to see on one draft, wherever in it its words stand. */
interface HiddenHint extends HintInDraft {
  readonly path: string;
  /** The block id of the draft. */
  readonly id: string;
}

/** The hints that were hidden on a draft: on this device alone, and nowhere in the note. */
export class HiddenHints {
  #hidden: readonly HiddenHint[];
  readonly #listeners = new Set<() => void>();

  constructor(private readonly app: Pick<App, "loadLocalStorage" | "saveLocalStorage">) {
    const stored: unknown = app.loadLocalStorage(HIDDEN);
    this.#hidden = Array.isArray(stored) ? stored.filter(isHiddenHint) : [];
  }

  /** Whether a hint is hidden on the draft with a block id. */
  isHidden(path: string, id: string, { rule, words }: HintInDraft): boolean {
    return this.#hidden.some((hidden) => hidden.rule === rule && hidden.words === words && isOnDraft(hidden, path, id));
  }

  /** Hides a hint on a draft. */
  hide(path: string, id: string, { rule, words }: HintInDraft): void {
    this.#become([...this.#hidden, { path, id, rule, words }].slice(-MOST));
  }

  /** Hides nothing on a draft any more. */
  showAgain(path: string, id: string): void {
    this.#become(this.#hidden.filter((hidden) => !isOnDraft(hidden, path, id)));
  }

  /** Hides nothing on any draft any more. */
  showAllAgain(): void {
    this.#become([]);
  }

  /** How many are hidden, and on how many drafts. */
  count(): { readonly hints: number; readonly drafts: number } {
    return {
      hints: this.#hidden.length,
      drafts: new Set(this.#hidden.map(({ path, id }) => `${path}\n${id}`)).size,
    };
  }

  /** Keeps what is hidden with a note that has another path now. */
  noteRenamed(from: string, to: string): void {
    if (this.#hidden.some(({ path }) => path === from))
      this.#become(this.#hidden.map((hidden) => (hidden.path === from ? { ...hidden, path: to } : hidden)));
  }

  /** Calls back after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(hidden: readonly HiddenHint[]): void {
    this.#hidden = hidden;
    this.app.saveLocalStorage(HIDDEN, hidden.length > 0 ? hidden : null);
    for (const listener of this.#listeners) listener();
  }
}

function isOnDraft(hidden: HiddenHint, path: string, id: string): boolean {
  return hidden.path === path && hidden.id === id;
}

function isHiddenHint(stored: unknown): stored is HiddenHint {
  return isRecord(stored) && ["path", "id", "rule", "words"].every((key) => typeof stored[key] === "string");
}

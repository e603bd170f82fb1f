/**
 * What was typed into a dialog stays until it is saved, or the app closes: Escape, a click beside it or a deleted note take
 * nothing away.
 */
import { useState } from "preact/hooks";

/** Whether more fields are shown is kept as well, but is nothing that was typed. */
export const MORE_FIELDS = "more";

/** What one dialog holds, by the names of its fields. */
export class Typed {
  readonly #values = new Map<string, unknown>();

  /** Whether anything was typed, and not saved. */
  get isAny(): boolean {
    return [...this.#values.keys()].some((name) => name !== MORE_FIELDS);
  }

  get<Value>(name: string, otherwise: Value): Value {
    return this.#values.has(name) ? (this.#values.get(name) as Value) : otherwise;
  }

  set(name: string, value: unknown): void {
    this.#values.set(name, value);
  }

  clear(): void {
    this.#values.clear();
  }
}

/** What dialogs hold that were closed without saving. */
export class TypedInDialogs {
  readonly #all = new Map<string, Typed>();

  /** That of one dialog about one thing, such as the capture of a round. */
  of(dialog: string): Typed {
    const known = this.#all.get(dialog);
    if (known) return known;
    const typed = new Typed();
    this.#all.set(dialog, typed);
    return typed;
  }
}

/** The value of a field, which is kept with what was typed. The name is that of the field within its dialog. */
export function useTyped<Value>(typed: Typed, name: string, first: Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => typed.get(name, first));
  return [
    value,
    (next) => {
      typed.set(name, next);
      setValue(() => next);
    },
  ];
}

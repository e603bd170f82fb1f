/**
 * What was typed into a dialog stays until it is saved, or the app closes: Escape, a click beside it or a deleted note take
 * nothing away.
 */
import { useState } from "preact/hooks";

/** Whether more fields are shown is kept as well, but is nothing that was typed. */
export const MORE_FIELDS = "more";

interface Kept {
  readonly value: unknown;
  /** What the notes said when it was typed. */
  readonly first: unknown;
}

/** What one dialog holds, by the names of its fields. */
export class Typed {
  readonly #values = new Map<string, Kept>();

  /** Whether anything was typed, and not saved or taken out again. */
  get isAny(): boolean {
    return [...this.#values].some(([name, { value, first }]) => name !== MORE_FIELDS && value !== first);
  }

  get(name: string): Kept | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: unknown, first?: unknown): void {
    this.#values.set(name, { value, first });
  }

  clear(): void {
    this.#values.clear();
  }
}

/** What dialogs hold that were closed without saving, by the note that they are about. */
export class TypedInDialogs {
  readonly #all = new Map<string, Map<string, Typed>>();

  /** That of one dialog about one thing in the note at a path, such as the capture of a round. */
  of(path: string, dialog: string): Typed {
    const ofNote = this.#all.get(path) ?? new Map<string, Typed>();
    const typed = ofNote.get(dialog) ?? new Typed();
    this.#all.set(path, ofNote.set(dialog, typed));
    return typed;
  }

  /** Follows a note that has been given another name. */
  renamed(from: string, to: string): void {
    const ofNote = this.#all.get(from);
    if (ofNote === undefined) return;
    this.#all.delete(from);
    this.#all.set(to, ofNote);
  }
}

/** The value of a field, which is kept with what was typed. The name is that of the field within its dialog. */
export function useTyped<Value>(
  typed: Typed,
  name: string,
  first: Value,
  /** What becomes of a value that was typed when the notes said something else than they do now. */
  unite: (value: Value, then: Value, now: Value) => Value = (value) => value,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const kept = typed.get(name);
    if (kept === undefined) return first;
    const united = kept.first === undefined ? kept.value : unite(kept.value as Value, kept.first as Value, first);
    typed.set(name, united, first);
    return united as Value;
  });
  return [
    value,
    (next) => {
      typed.set(name, next, first);
      setValue(() => next);
    },
  ];
}

/** Of lines that were typed: what has come to the notes since stands behind them, and what has gone there is gone. */
export function uniteLines(
  lines: readonly string[],
  then: readonly string[],
  now: readonly string[],
): readonly string[] {
  const left = lines.filter((line) => !then.includes(line) || now.includes(line));
  return [...left, ...now.filter((line) => !then.includes(line) && !left.includes(line))];
}

/** The same of lines in one text. */
export function uniteText(text: string, then: string, now: string): string {
  if (then === now) return text;
  const [lines = [], before = [], after = []] = [text, then, now].map((one) =>
    one.split("\n").filter((line) => line !== ""),
  );
  return uniteLines(lines, before, after).join("\n");
}

/** The same of values by name: those that were changed stay so, the others are what the notes say now. */
export function uniteValues<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
  then: Values,
  now: Values,
): Values {
  const isSame = (name: string) => JSON.stringify(values[name]) === JSON.stringify(then[name]);
  const changed = Object.keys({ ...then, ...values }).filter((name) => !isSame(name));
  const others = Object.entries(now).filter(([name]) => !changed.includes(name));
  const own = Object.entries(values).filter(([name]) => changed.includes(name));
  return Object.fromEntries([...others, ...own]) as Values;
}

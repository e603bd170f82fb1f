/** What makes a block of properties unreadable: one kind for each way in which people and sync programs break YAML. */
export interface Fault {
  readonly kind:
    | "doubled key"
    | "conflict markers"
    | "tab"
    | "colon"
    | "link"
    | "indicator"
    | "unclosed quote"
    | "broken list"
    | "no end"
    | "other";
  /** The lines of the note that it takes up, from 1. */
  readonly line: number;
  readonly toLine: number;
  /** What its sentence shows: the key that stands twice, the character, or the line as it is written. */
  readonly written: string;
}

/** Whether a note with this fault still says all that was written: so with doubled keys and lists. */
export function isAllThere({ kind }: Fault): boolean {
  return kind === "doubled key" || kind === "broken list";
}

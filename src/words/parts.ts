/** Words in which names and values from a note stand as they are written there. */

/** A piece of a sentence; code is shown as it is written in the note. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** Text with nothing from a note in it. */
export const plain = (text: string): Part => ({ text, isCode: false });

/**
 * A sentence with what stands in it: a string as it is written in the note, numbers and plain parts as text. The sentence itself
 * has to be ASCII, since the build cannot spell the letters of a tagged template out.
 */
export function parts(texts: TemplateStringsArray, ...values: readonly (string | number | Part)[]): readonly Part[] {
  return texts.flatMap((text, at) => {
    const value = values[at];
    if (value === undefined) return [plain(text)];
    const part = typeof value === "object" ? value : { text: String(value), isCode: typeof value === "string" };
    return [plain(text), part];
  });
}

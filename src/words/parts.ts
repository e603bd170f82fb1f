/** Words in which names and values from a note stand as they are written there. */

/** A piece of a sentence; code is shown as it is written in the note. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

export const plain = (text: string): Part => ({ text, isCode: false });
export const code = (text: string): Part => ({ text, isCode: true });

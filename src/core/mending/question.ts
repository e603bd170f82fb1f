/** What only the person can say. */
export type Question =
  | {
      readonly kind: "two values";
      /** The same for as long as the text is. */
      readonly id: string;
      readonly key: string;
      /** Each with its line in the note, from 1. */
      readonly values: readonly { readonly value: string; readonly line: number }[];
    }
  | {
      /** A known key with a piece of another word in it: the first answer is yes, the second leaves it. */
      readonly kind: "mangled key";
      readonly id: string;
      readonly line: number;
      readonly key: string;
      /** The key that it may have been. */
      readonly meant: string;
    }
  | {
      /** Lines of the contact log that stand under another key: the first answer moves them to the log, the second leaves them. */
      readonly kind: "stray log lines";
      readonly id: string;
      readonly line: number;
      readonly key: string;
      readonly lines: readonly string[];
    };

/** Which of the answers was chosen, by the id of the question, from 0. */
export type Answers = Readonly<Record<string, number>>;

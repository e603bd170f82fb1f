import type { Answer, Question } from "../ui/ask-first";
import type { Choosable } from "../ui/choose";
import type { notify } from "../ui/notices";

/** A question, and why it is asked. */
export interface Asking {
  readonly question: Question;
  readonly why: string;
}

/** How actions speak with the person: by Obsidian's notices and dialogs in the app, by prepared answers in tests. */
export interface Talk {
  readonly notify: typeof notify;
  /** Says why something had better wait, and asks whether to go on all the same. */
  readonly askFirst: (question: Question, why: string) => Promise<Answer>;
  /** Has the person choose one of several; undefined if they chose none. */
  readonly choose: <Item>(
    question: string,
    items: readonly Item[],
    show: (item: Item) => Choosable,
  ) => Promise<Item | undefined>;
}

/** The line under the subject of a message in a note, and what a message is called. */
import type { LocalDay } from "../core/day";
import { lengthOf, wordsIn } from "../messages/length";
import type { Message } from "../messages/message";
import { dayWords, numberWords } from "./days";

export const MESSAGES = {
  copy: "Copy",
  copyWithSubject: "Copy with subject",
  copied: "Copied",
  openInMail: "Open in mail",
  markSent: "Mark sent",
  markCalled: "Mark as called",
  which: "Which message?",
} as const;

/** Between two facts of a line. */
export const FACT_BETWEEN = " · ";

/** `69 words`, and what is worth knowing before it goes. Blanks are counted unless hints say where they are. */
export function factWords(message: Message, isSent: boolean, hasHints = false): string {
  const words = wordsIn(message.text);
  const length = { short: ", a little short", fine: "", long: ", shorter is kinder" }[
    isSent ? "fine" : lengthOf(message, words)
  ];
  const blanks = message.blanks.length;
  return [
    `${words} word${words === 1 ? "" : "s"}${length}`,
    isSent || hasHints || blanks === 0 ? "" : `${numberWords(blanks)} blank${blanks === 1 ? "" : "s"} to fill in`,
    isSent || message.isCall || message.address !== "" ? "" : "no address",
  ]
    .filter((fact) => fact !== "")
    .join(FACT_BETWEEN);
}

/** `Sent Fri 20 Nov` */
export const sentWords = ({ isCall }: Pick<Message, "isCall">, day: LocalDay, today: LocalDay) =>
  `${isCall ? "Called" : "Sent"} ${dayWords(day, today)}`;

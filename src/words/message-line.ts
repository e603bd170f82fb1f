/** A message in a note: the line under its subject, and what was done with it. */
import { SENT_KINDS, type SentKind } from "./dialogs";
import { capitalised, dayWords, numberWords } from "./days";
import type { LocalDay } from "../core/day";
import type { ContactKind } from "../core/reading/contact-log";
import { lengthOf, wordsIn } from "../messages/length";
import type { Message } from "../messages/message";

export const MESSAGES = {
  copy: "Copy",
  copyWithSubject: "Copy with subject",
  copied: "Copied",
  openInMail: "Open in mail",
  markSent: "Mark as sent",
  markCalled: "Mark as called",
  which: "Which message?",
  notCopied: "Could not copy: the clipboard cannot be reached. Select the text, and copy it yourself.",
  tooLong: "Too long for the way to your mail program, so it was copied. Paste it into a new mail.",
  gone: "This draft is no longer in its note.",
} as const;

/** `Follow-up to Nina Patel` */
export const messageWords = ({ kind, name }: Pick<Message, "kind" | "name">) =>
  `${kindName(kind)}${name === "" ? "" : ` to ${name}`}`;

/** `Copied: follow-up to Nina Patel. “[Your name]” is still to fill in.` */
export function copied(message: Message): string {
  const what = messageWords(message);
  return [`Copied: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`, ...blanksLeft(message)].join(" ");
}

export function openedInMail(message: Message): string {
  const whom = message.address === "" ? ["No address is known, so the recipient is left empty."] : [];
  return ["Opened in your mail program.", ...whom, ...blanksLeft(message), "Mark it as sent once it has gone."].join(
    " ",
  );
}

/** `69 words`, and what is worth knowing before it goes. */
export function factWords(message: Message, isSent: boolean): string {
  const words = wordsIn(message.text);
  const length = { short: ", a little short", fine: "", long: ", shorter is kinder" }[
    isSent ? "fine" : lengthOf(message, words)
  ];
  const blanks = message.blanks.length;
  return [
    `${words} word${words === 1 ? "" : "s"}${length}`,
    isSent || blanks === 0 ? "" : `${numberWords(blanks)} blank${blanks === 1 ? "" : "s"} to fill in`,
    isSent || message.isCall || message.address !== "" ? "" : "no address",
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

/** `Sent Fri 20 Nov` */
export const sentWords = ({ isCall }: Pick<Message, "isCall">, day: LocalDay, today: LocalDay) =>
  `${isCall ? "Called" : "Sent"} ${dayWords(day, today)}`;

function blanksLeft({ blanks: [first, ...others] }: Message): readonly string[] {
  if (first === undefined) return [];
  return [
    others.length === 0
      ? `“${first}” is still to fill in.`
      : `${capitalised(numberWords(others.length + 1))} blanks are still to fill in, such as “${first}”.`,
  ];
}

/** Of a message; an answer may be one to an offer as well. */
export function kindName(kind: ContactKind): string {
  return kind === "answer" ? "Reply" : SENT_KINDS[kind as SentKind];
}

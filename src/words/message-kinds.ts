/** What messages are called, within a sentence and on their own. */
import type { ContactKind } from "../core/reading/contact-kinds";
import type { Message } from "../messages/message";
import { capitalised } from "./days";

/** What can be sent, within a sentence. */
export const SENT_KINDS = {
  "thank-you": "thank-you",
  "follow-up": "follow-up",
  call: "call",
  answer: "reply to a no",
  "feedback-request": "feedback request",
  "endorsement-request": "endorsement request",
  "closing-note": "closing note",
  withdrawal: "withdrawal",
} as const satisfies Partial<Record<ContactKind, string>>;
export type SentKind = keyof typeof SENT_KINDS;

/** `Follow-up to Nina Patel` */
export function messageWords(message: Pick<Message, "kind" | "name">): string {
  return capitalised(messageClause(message));
}

/** The same within a sentence. */
export function messageClause({ kind, name }: Pick<Message, "kind" | "name">): string {
  return `${kindClause(kind)}${name === "" ? "" : ` to ${name}`}`;
}

/** What a message is called; an answer may be one to an offer as well. */
export function kindName(kind: ContactKind): string {
  return capitalised(kindClause(kind));
}

function kindClause(kind: ContactKind): string {
  return kind === "answer" ? "reply" : SENT_KINDS[kind as SentKind];
}

/**
 * A draft as manners look at it: the person's own words to somebody, by sentences. Quoted mail, code, comments and the
 * marks of Markdown are blanked out, so that every place in it is a place in the draft.
 */
import type { ContactKind } from "../../core/reading/contact-kinds";
import { wordsIn } from "../length";
import { callScript, type Script } from "./call-script";
import { greetingIn } from "./greeting";
import type { Span } from "./hint";
import { blank, trimmed, without } from "./lines";
import { ownWords } from "./own-words";
import { flowing, isQuestion, sentencesIn } from "./sentences";
import { signOffIn, type SignOff } from "./sign-off";
import { wordsOf, type Word } from "./words";

/** What manners look over: a message of a note, or any other. */
export interface DraftToLookOver {
  /** From the heading to the last line, as it stands there; offsets of hints are places in it. */
  readonly raw: string;
  /** Where its text begins in `raw`, after the lines that say to whom. */
  readonly bodyFrom: number;
  /** Undefined where nothing says. */
  readonly kind: ContactKind | undefined;
  /** A script for a phone call: it has no subject, and cannot be mailed. */
  readonly isCall: boolean;
  /** Whom it is for, as written there; empty where nobody is named. */
  readonly name: string;
  /** Of a message in a note: the line on which it begins there. */
  readonly lines?: { readonly first: number };
}

type PartOfDraft = "subject" | "greeting" | "body" | "sign-off";

export interface Sentence extends Span {
  readonly part: PartOfDraft;
  readonly isQuestion: boolean;
  readonly words: readonly Word[];
  /** How many words it has, as they are counted under the subject. */
  readonly count: number;
}

export interface DraftText extends DraftToLookOver {
  /** As long as the draft, with blanks for what is not judged. */
  readonly text: string;
  /** What stands after `Subject:`. */
  readonly subject: Span | undefined;
  /** The words that greet somebody. */
  readonly greeting: Span | undefined;
  /** What is said, without greeting and sign-off. */
  readonly body: Span;
  /** From "Kind regards" to the end; a call has none. */
  readonly signOff: SignOff | undefined;
  /** What is to be spoken in a call, one for each way that it may go; none in a message. */
  readonly scripts: readonly Script[];
  /** Of all parts, in order; of a call only what is spoken. */
  readonly sentences: readonly Sentence[];
}

/** A draft, ready to be looked over. */
export function draftText(toLookOver: DraftToLookOver): DraftText {
  return toLookOver.isCall || toLookOver.kind === "call" ? callText(toLookOver) : mailText(toLookOver);
}

function mailText(draft: DraftToLookOver): DraftText {
  const { raw, bodyFrom, name } = draft;
  const subject = subjectIn(raw.slice(0, bodyFrom));
  const text = blank(raw.slice(0, bodyFrom), subject) + ownWords(raw.slice(bodyFrom));
  const greeting = greetingIn(text, { from: bodyFrom, to: text.length }, name);
  const signOff = signOffIn(text, { from: greeting?.to ?? bodyFrom, to: text.length });
  const body = trimmed(text, { from: greeting?.to ?? bodyFrom, to: signOff?.from ?? text.length });
  const sentences = sentencesOf(text, flowing(text, raw), [
    ["subject", subject],
    ["body", greeting && { from: bodyFrom, to: greeting.from }],
    ["greeting", greeting],
    ["body", body],
    ["sign-off", signOff],
  ]);
  return { ...draft, text, subject, greeting, body, signOff, scripts: [], sentences };
}

function callText(draft: DraftToLookOver): DraftText {
  const { raw, bodyFrom, name } = draft;
  const { scripts, notes } = callScript(raw, bodyFrom);
  const text = without(blank(raw.slice(0, bodyFrom)) + ownWords(raw.slice(bodyFrom)), notes);
  const [first] = scripts;
  const greeting = first && greetingIn(text, first, name);
  const body = { from: greeting?.to ?? first?.from ?? bodyFrom, to: scripts.at(-1)?.to ?? bodyFrom };
  const spoken = scripts.flatMap((script) => script.spoken);
  const sentences = sentencesOf(text, flowing(text, raw), [
    ["greeting", greeting],
    ...spoken.map(({ from, to }): Part => [
      "body",
      { from: Math.max(from, greeting && from < greeting.to ? greeting.to : from), to },
    ]),
  ]);
  return { ...draft, text, subject: undefined, greeting, body, signOff: undefined, scripts, sentences };
}

type Part = readonly [PartOfDraft, Span | undefined];

function sentencesOf(text: string, flow: string, parts: readonly Part[]): readonly Sentence[] {
  return parts.flatMap(([part, span]) =>
    (span ? sentencesIn(flow, span) : []).map(({ from, to }) => {
      const said = text.slice(from, to);
      return { part, from, to, isQuestion: isQuestion(said), words: wordsOf(text, from, to), count: wordsIn(said) };
    }),
  );
}

const BLOCK_ID = /(?:^|\s)\^[a-zA-Z0-9-]{1,200}$/;

/** The value of the subject, without its block id. */
function subjectIn(head: string): Span | undefined {
  const found = /^Subject:(.*)$/im.exec(head);
  const value = (found?.[1] ?? "").trimEnd();
  const from = found ? found.index + "Subject:".length : 0;
  const named = value.slice(0, value.length - (BLOCK_ID.exec(value)?.[0].length ?? 0));
  const subject = trimmed(head, { from, to: from + named.length });
  return subject.to > subject.from ? subject : undefined;
}

/**
 * What a line of the contact log says of feedback, behind its dash: what it is about, whether one can act on it, whether
 * the person agrees, what becomes of it, and their words. The form that is written is
 *
 *     approach; specific; agree in part; practise; “we had to pull the answers out of him”
 *
 * of which each part may be missing. People write it with commas and colons as well, and what becomes of it at the end.
 */

/** What feedback may be about. */
export const FEEDBACK_KINDS = ["approach", "experience", "knowledge", "documents", "fit"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Whether one can act on it. */
export const CLARITIES = ["specific", "vague"] as const;
export type Clarity = (typeof CLARITIES)[number];

export const AGREEMENTS = ["agree", "agree in part", "disagree"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** That it is let rest, put aside for good, or practised; what became a lesson stands among the lessons. */
type Became = "later" | "aside" | "practise";

export interface FeedbackWords {
  readonly kind?: FeedbackKind | undefined;
  readonly clarity?: Clarity | undefined;
  readonly agreement?: Agreement | undefined;
  readonly became?: Became | undefined;
  /** Their words, without the quotes around them. */
  readonly said?: string | undefined;
}

type Part = Omit<FeedbackWords, "said">;

/** How people say each part, and nothing else with it. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:approach|technique)$/, { kind: "approach" }],
  [/^experience$/, { kind: "experience" }],
  [/^(?:knowledge|skills?)$/, { kind: "knowledge" }],
  [/^(?:documents?|papers?|cv|resume|application)$/, { kind: "documents" }],
  [/^fit$/, { kind: "fit" }],
  [/^(?:specific|clear)$/, { clarity: "specific" }],
  [/^(?:vague|not specific|unclear)$/, { clarity: "vague" }],
  [/^(?:i )?agreed?$/, { agreement: "agree" }],
  [/^(?:(?:i )?(?:agreed? )?in part|partly|(?:i )?(?:partly agreed?|agreed? partly))$/, { agreement: "agree in part" }],
  [/^(?:(?:i )?disagreed?|(?:i )?(?:do not|don['’]t|not) agree)$/, { agreement: "disagree" }],
  [/^later$/, { became: "later" }],
  [/^(?:(?:put|set) )?aside$/, { became: "aside" }],
  [/^(?:to )?practi[cs]ed?$/, { became: "practise" }],
];

/** What may stand between two parts. */
const BETWEEN = /\s*[;,:]\s*|\s+[—–-]\s+/g;

/** Reads the words of a line; whatever is none of its parts is theirs, and nothing is lost. */
export function readFeedbackWords(words = ""): FeedbackWords {
  const text = words.trim();
  const separators = [...text.matchAll(BETWEEN)];
  let read: Part = {};
  let from = 0;
  let to = text.length;
  for (const [at, { index, 0: between }] of [...separators, { index: text.length, 0: "" }].entries()) {
    const part = partIn(text.slice(from, index), read);
    if (part === undefined) break;
    const next = index + between.length;
    if (between.includes(",") && !isPartOrQuote(text.slice(next, separators[at + 1]?.index))) break;
    read = { ...read, ...part };
    from = next;
  }
  for (const { index, 0: between } of [...separators].reverse()) {
    const part = index < from ? undefined : partIn(text.slice(index + between.length, to), read);
    if (part === undefined) break;
    read = { ...read, ...part };
    to = index;
  }
  const said = unquoted(text.slice(from, to));
  return said === "" ? read : { ...read, said };
}

/** Writes the words that {@link readFeedbackWords} reads back; undefined where there is nothing to say. */
export function feedbackWords({ kind, clarity, agreement, became, said = "" }: FeedbackWords): string | undefined {
  const spoken = unquoted(said.replace(/\s+/g, " ").trim());
  const parts = [kind, clarity, agreement, became, spoken === "" ? undefined : `“${spoken}”`];
  const words = parts.filter((part) => part !== undefined).join("; ");
  return words === "" ? undefined : words;
}

/**
 * The words of two lines about one piece of feedback, as one: what the later line says goes before, and what they said
 * stands once. New words of theirs in the later line are to be dealt with anew.
 */
export function uniteFeedbackWords(earlier: string | undefined, later: string | undefined): string | undefined {
  if (earlier === undefined || later === undefined || earlier === later) return earlier ?? later;
  const one = readFeedbackWords(earlier);
  const other = readFeedbackWords(later);
  const isMore = other.said !== undefined && one.said !== undefined && !one.said.includes(other.said);
  return feedbackWords({
    kind: other.kind ?? one.kind,
    clarity: other.clarity ?? one.clarity,
    agreement: other.agreement ?? one.agreement,
    became: other.became ?? (isMore ? "later" : one.became),
    said: one.said === undefined || !isMore ? (one.said ?? other.said) : bothSaid(one.said, other.said ?? ""),
  });
}

function bothSaid(one: string, other: string): string {
  return other.includes(one) ? other : `${one} … ${other}`;
}

/** "Experience, and a bit of nerves" are words of theirs; "experience, agree" are two parts. */
function isPartOrQuote(text: string): boolean {
  return partIn(text, {}) !== undefined || /^["“„]/.test(text);
}

/** Each part counts once: after "fit", "experience" is the first of their words. */
function partIn(text: string, known: Part): Part | undefined {
  const said = text.trim().toLowerCase();
  const [, part] = PARTS.find(([pattern]) => pattern.test(said)) ?? [];
  return part && Object.keys(part).every((name) => !(name in known)) ? part : undefined;
}

const QUOTED = /^(?:“(.*)”|„(.*)[“”]|"(.*)")$/su;

/** Without the quotes around all of it. */
function unquoted(text: string): string {
  const quoted = QUOTED.exec(text);
  const inner = quoted && (quoted[1] ?? quoted[2] ?? quoted[3]);
  return inner === null || inner === undefined ? text : inner.trim();
}

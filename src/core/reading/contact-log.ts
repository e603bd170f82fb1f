/**
 * The contact log: one line of text for each contact, in the property `contact_log`.
 *
 *     2026-11-18 follow-up by email to Dana Lee — asked about the start date
 */
import { parseDay, type LocalDay } from "../day";
import { unescaped } from "./letters";
import { foldName, readPerson } from "./person";

interface ContactKindRow {
  readonly direction: "out" | "in";
  /** A word from the company itself. What somebody inside answers for themselves is none. */
  readonly isTheirWord: boolean;
  /** Counts against the cap of follow-ups. */
  readonly isFollowUp: boolean;
  /** Keeps the distance between contacts to one company. */
  readonly keepsGap: boolean;
  /** Other words that people write for it; folded. */
  readonly synonyms: readonly string[];
}

/** What each kind of line counts for. A bare date, or a dated line of no known kind, is a follow-up. */
export const CONTACT_KINDS = {
  "thank-you": out({}, "thank you", "thankyou", "thanks", "thanked"),
  answer: out({}, "replied to"),
  withdrawal: out({}, "withdrew", "withdrawn"),
  "follow-up": out(
    { isFollowUp: true, keepsGap: true },
    "follow up",
    "followup",
    "followed up",
    "chased",
    "nudged",
    "email",
    "emailed",
    "wrote",
  ),
  call: out({ isFollowUp: true, keepsGap: true }, "called", "rang", "phoned", "phone call", "voicemail"),
  "feedback-request": out({}, "feedback request", "asked for feedback"),
  "endorsement-request": out(
    { keepsGap: true },
    "endorsement request",
    "asked for an endorsement",
    "asked for a referral",
    "asked for a recommendation",
    "referral request",
    "recommendation request",
  ),
  "closing-note": out({ keepsGap: true }, "closing note"),
  heard: into(
    { isTheirWord: true },
    "replied",
    "they replied",
    "they answered",
    "they wrote",
    "they rang",
    "they called",
  ),
  feedback: into({ isTheirWord: true }, "got feedback", "feedback received"),
  endorsement: into({}, "endorsed", "referred", "referral", "recommendation", "recommended"),
} satisfies Record<string, ContactKindRow>;

export type ContactKind = keyof typeof CONTACT_KINDS;

export interface Contact {
  readonly day: LocalDay;
  readonly kind: ContactKind;
  /** `email`, `phone`, …, as written. */
  readonly channel?: string | undefined;
  /** The name of the person written to or heard from. */
  readonly person?: string | undefined;
  readonly words?: string | undefined;
}

const SYNONYMS = new Map<string, ContactKind>(
  (Object.keys(CONTACT_KINDS) as ContactKind[]).flatMap((kind) =>
    [kind, ...CONTACT_KINDS[kind].synonyms].map((word) => [foldName(word), kind] as const),
  ),
);

const LINE =
  /^(?:\[\[(?:[^[\]]*\/)?)?(\d{4}-\d{2}-\d{2})(?:(?:\|[^[\]]*)?\]\])?(?:[T ]\d{1,2}:\d{2}\S*)?(?:[\s:,]+([^]*))?$/;
/** What parts the words from what comes before them: a dash, or the colon that YAML stumbles over. */
const WORDS = /(?:^|\s+)[—–-]\s+|\s*:\s+/;
const CHANNEL = /(?:^|\s)by\s+(.+?)(?=\s+(?:to|from)\s|$)/i;
const PERSON = /(?:^|\s)(to|from)\s+(.+?)(?=\s+by\s|$)/i;
/** After a channel, whatever follows is the name: "by email to Stan by Me". */
const PERSON_LAST = /\sby\s.*?\s(to|from)\s+(.+)$/i;

/** The application itself: it stands in `date_applied`, and was no follow-up. */
const APPLIED = /^(?:i )?(?:applied|submitted|sent (?:in )?(?:my |the |an? )?(?:cv|resume|résumé|application))\b/i;

/** Reads one line; undefined if it does not begin with a day that exists, or only tells of the application itself. */
export function parseContact(line: string): Contact | undefined {
  const match = LINE.exec(unescaped(line.trim()));
  const day = parseDay(match?.[1] ?? "");
  if (day === undefined) return undefined;
  const rest = (match?.[2] ?? "").replace(/^\s*[—–-]\s+/, "").trim();
  if (APPLIED.test(rest)) return undefined;
  const dash = WORDS.exec(rest);
  const head = dash ? rest.slice(0, dash.index) : rest;
  const words = dash ? rest.slice(dash.index + dash[0].length).trim() : "";
  const toWhom = PERSON_LAST.exec(head) ?? PERSON.exec(head);
  const [whole = "", way = "", named = ""] = toWhom ?? [];
  const end = (toWhom?.index ?? 0) + whole.length;
  const person = readPerson(named)?.name;
  const channel = CHANNEL.exec(head.slice(0, end - named.length) + head.slice(end))?.[1]?.trim();
  return {
    day,
    kind: kindOf(head, way.toLowerCase() === "from"),
    channel: channel === "" ? undefined : channel,
    person,
    words: words === "" ? undefined : words,
  };
}

/** Writes the line that {@link parseContact} reads back as the same contact. */
export function formatContact(contact: Contact): string {
  const { day, kind, channel, person, words } = contact;
  const way = CONTACT_KINDS[kind].direction === "out" ? "to" : "from";
  return [
    `${day} ${kind}`,
    channel === undefined ? "" : ` by ${channel}`,
    person === undefined ? "" : ` ${way} ${person}`,
    words === undefined ? "" : ` — ${words}`,
  ].join("");
}

/** Whether somebody was spoken to, or written to in whatever way. */
export function wayOf({ kind, channel }: Contact): "phone" | "email" {
  return kind === "call" || /phone|call/i.test(channel ?? "") ? "phone" : "email";
}

/** A line that says from whom it came is a word from them, whatever it is called; one of no known kind is a follow-up. */
function kindOf(head: string, isFrom: boolean): ContactKind {
  const kind = kindNamedBy(head);
  if (kind === undefined && /\b(endorsed|referred|recommended)\b/i.test(head)) return "endorsement";
  const isFromThem =
    isFrom ||
    /^(?:she|he|they)\s/i.test(head) ||
    (kind === undefined && /\b(replied|reply|responded|response)\b/i.test(head));
  if (isFromThem && (kind === undefined || CONTACT_KINDS[kind].direction === "out")) return "heard";
  return kind ?? "follow-up";
}

const WORDS_OF_KIND = 4;

/** The kind that the line's first words name, longest first: `thank-you note to Dana` is a thank-you. */
function kindNamedBy(head: string): ContactKind | undefined {
  const known = SYNONYMS.get(head);
  if (known !== undefined) return known;
  const words = foldName(head)
    .replace(/^sent (an? )?/, "")
    .split(" ", WORDS_OF_KIND)
    .map((word) => word.replace(/[.,;:]+$/, ""));
  for (let count = words.length; count > 0; count -= 1) {
    const kind = SYNONYMS.get(words.slice(0, count).join(" "));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function out(counts: Partial<Pick<ContactKindRow, "isFollowUp" | "keepsGap">>, ...synonyms: string[]): ContactKindRow {
  return { direction: "out", isTheirWord: false, isFollowUp: false, keepsGap: false, ...counts, synonyms };
}

function into(
  { isTheirWord = false }: Partial<Pick<ContactKindRow, "isTheirWord">>,
  ...synonyms: string[]
): ContactKindRow {
  return { direction: "in", isTheirWord, isFollowUp: false, keepsGap: false, synonyms };
}

export const CHANNELS = ["email", "phone", "message", "letter", "in person"] as const;

export type ChannelWord = (typeof CHANNELS)[number];

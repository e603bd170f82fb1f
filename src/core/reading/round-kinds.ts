/** Kinds of interviews by their names, as values and in the names of properties. */
import { LANGUAGES } from "./languages/all-languages";
import { remembering } from "./remembering";
import { wordList } from "./word-list";

const isKind = wordList(() => LANGUAGES.map(({ rounds }) => rounds ?? "").join(" "));
const WHICH = /^(?:next|upcoming|latest|last|previous|first|second|third|fourth|fifth|\d(?:st|nd|rd|th)?)(?=.)/;
/** Kinds that are nothing but interviews, whatever is dated. */
const NOTHING_ELSE =
  /^(?:phonescreen(?:ing)?|screeningcall|(?:virtual)?onsite|technical|panel|superday|hiringmanager|culturefit|hr|recruiter)$/;

/** Whether a folded word names the kind of an interview: `coding`, `hiringmanager`, `secondphonescreen`. */
export const isRoundKind = remembering((folded: string): boolean => {
  const kind = folded.replace(WHICH, "");
  return [folded, kind].some((one) => isKind(one) || isKind(one.replace(/s$/, "")));
});

/** Whether the folded name of a property asks for the day of one of several rounds: `secondinterview`, `phonescreendate`. */
export function isRoundDate(name: string): boolean {
  if (!/interview|screen|round|call|chat|onsite|technical|panel|superday|manager|culture|hr|recruiter/.test(name))
    return false;
  const dated = name.replace(/^(?:date(?:of)?|scheduled)/, "").replace(/(?:datetime|date|day|on|at)$/, "");
  const kind = dated.replace(WHICH, "").replace(/\d$/, "");
  if (kind === "interview") return kind !== dated || /\d/.test(name);
  if (kind === "round") return kind !== dated && dated !== name;
  if (/(?:interview|screen|call|chat|round)$/.test(kind)) return isKind(kind) || isKind(dated);
  return NOTHING_ELSE.test(kind) && (dated !== name || /^(?:virtual)?onsite|^phonescreen/.test(kind));
}

const NO_WORDS = /^(?:interviews?|dates?|day|datetime|on|at|of|next|upcoming|latest|last|previous|scheduled|my)$/;

/** The round that the name of a property tells of, in words: `second_interview` is "second", `phoneScreenDate` "phone screen". */
export function roundInName(key: string): string {
  const words = key
    .replace(/(\p{Ll})(\p{Lu}|\d)/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !NO_WORDS.test(word));
  const round = words.join(" ");
  return /^\d+$/.test(round) ? `interview ${round}` : round;
}

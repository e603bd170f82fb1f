/** Where a draft greets somebody. */
import type { Span } from "./hint";
import { linesIn } from "./lines";

/** No line that only greets is longer. */
const LONGEST = 80;
/** In a letter a reference or an address may stand above the greeting. */
const LINES_ABOVE = 6;

const HAIL =
  /^(?:dear(?:est)?|respected|hi(?:ya)?|hello|helo|hey(?:a)?|hallo|greetings|salutations|salaam|salam|namaste|shalom|wagwan|yo|oi|howdy|g['’]day|good (?:morning|afternoon|evening|day)|to whom|to the (?:hiring|hr|human|recruit\w*|people|talent|team|manager)|sirs?|mesdames|sehr geehrter?|liebe[rs]?|guten (?:tag|morgen)|bonjour|ch[eè]re?|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:d[ií]as|tardes)|gentile|buongiorno|car[oa]|prezad[oa]s?|ol[áa]|beste|geachte|hej|hei|kära|kære|hyvä|szanown[ya]|dzień dobry|dobrý den|vážen[ýáe]|sayın|merhaba)(?![\p{L}-])/iu;
/** These greet only where little follows: "Evenings suit me" does not. */
const TIME_OF_DAY = /^(?:(?:[Tt]op of the )?[Mm]orning|[Aa]fternoon|[Ee]vening|[Aa]lright)(?=[,!.]|$| all\b| \p{Lu})/u;
const NAMED = String.raw`(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sgt|capt|cllr|chef|coach|sir|madam)\b\.?|[\p{Lu}][\p{L}\p{M}.'\u2019-]*|and|&|de|da|van|von|der|al|bin)`;
const NAMES = new RegExp(String.raw`^${NAMED}(?: ${NAMED}){0,4}`, "u");
const NAME_FIRST = new RegExp(
  String.raw`^((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sgt|Capt|Cllr|Chef|Coach|Sir|Madam)\b\.? ?)?[\p{Lu}][\p{L}\p{M}'\u2019-]*(?: [\p{Lu}][\p{L}\p{M}'\u2019.-]*){0,3}(?: (?:mate|pal|sir|ma['\u2019]?am|bhai|ji|dear|love))?)(?:( ?[,:\u2013\u2014!.])| -(?= |$)|$)`,
  "u",
);
const COMPANIONS =
  /^(?:there|all|both|again|team|everyone|everybody|folks|mate|guys|friend|sir|ma['’]?am|madam|or|and|my|the)(?![\p{L}'’])/iu;
/** Words that begin a sentence and are no name. */
const NO_NAME =
  /^(?:\w+ly|thanks?|thank you|thanking|today|yesterday|tomorrow|tonight|sorry|please|yes|no|ok|okay|well|so|also|first|second|third|next|then|now|still|again|however|further|furthermore|moreover|meanwhile|otherwise|indeed|following|regarding|re|ref|subject|to|from|cc|date|p\.?s|apologies|regards|best|cheers|congratulations|great|good|sure|right|as|at|after|before|if|in|on|for|with|when|while|i|we|you|it|this|that|my|a|the|status|update|question|any|just|perhaps|maybe|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * The words that greet, as `Hi Dana,` in a line of its own or before a sentence. A name alone greets too; in a sentence
 * only if it is that of whom the draft is for, or nothing else that begins one.
 */
export function greetingIn(text: string, span: Span, name: string): Span | undefined {
  const lines = linesIn(text, span)
    .filter((line) => text.slice(line.from, line.to).trim() !== "")
    .slice(0, LINES_ABOVE);
  for (const [at, { from, to }] of lines.entries()) {
    const start = from + (/^\s*["“]?/.exec(text.slice(from, to))?.[0].length ?? 0);
    const line = text.slice(start, Math.min(to, start + LONGEST)).trimEnd();
    const isWhole = start + LONGEST > to;
    const length = hailIn(line, isWhole) ?? (at === 0 ? nameFirstIn(line, isWhole, name) : undefined);
    if (length !== undefined && (at === 0 || (length === line.length && isWhole)))
      return { from: start, to: start + length };
    if (/[.!?]$/.test(line) || !isWhole) return undefined;
  }
  return undefined;
}

const END = /\s*(?:[,:;!?.–—]+|\s-(?=\s|$))|$/;
const MOST_WORDS = 6;
/** Titles and initials, whose full stops end no greeting. */
const SHORTENED = /\b(?:mr|mrs|ms|mx|dr|prof|rev|sgt|capt|cllr|st|[a-z])\./gi;

/** How much of a line greets with "Dear" and the like. */
function hailIn(line: string, isWhole: boolean): number | undefined {
  const hail = HAIL.exec(line) ?? TIME_OF_DAY.exec(line);
  if (!hail) return undefined;
  const plain = line.replace(SHORTENED, (title) => `${title.slice(0, -1)} `);
  const listed = /^[\p{L}' ’.&-]+(?:, [\p{Lu}][\p{L} .'’&-]*)+[,:!]?$/u.exec(plain);
  if (isWhole && listed && wordsOfLine(plain).slice(1).every(isNameOrAnd)) return line.length;
  const end = END.exec(plain);
  const upTo = end ? end.index + end[0].length : line.length;
  const isEnded = upTo < line.length || isWhole;
  if (isEnded && wordsOfLine(line.slice(0, upTo)).length <= MOST_WORDS) return upTo;
  const rest = line.slice(hail[0].length).replace(/^ /, "");
  const space = line.length - hail[0].length - rest.length;
  const named = /^I\b/.test(rest) ? undefined : (NAMES.exec(rest) ?? COMPANIONS.exec(rest));
  return hail[0].length + (named ? space + named[0].length : 0);
}

function nameFirstIn(line: string, isWhole: boolean, name: string): number | undefined {
  const [found, named = "", mark] = NAME_FIRST.exec(line) ?? capitalisedIn(line, name);
  if (found === undefined || NO_NAME.test(named) || NO_NAME.test(wordsOfLine(named)[0] ?? "")) return undefined;
  const isTheirs = sharesWord(named, name);
  const isAlone = isWhole && found.trimEnd().length === line.length;
  if (isTheirs || (isAlone && mark?.trim() !== ".")) return found.length;
  const isCalled = mark?.trim() === "," && wordsOfLine(named).length === 1;
  return name === "" && isCalled ? found.length : undefined;
}

/** As `dana, is there news?`, where the name is known. */
function capitalisedIn(line: string, name: string): readonly [string, string, string] | readonly [] {
  const [found, named = "", mark = ""] = /^([\p{L}'’-]+)([,!:])/u.exec(line) ?? [];
  return found !== undefined && sharesWord(named, name) ? [found, named, mark] : [];
}

function isNameOrAnd(word: string): boolean {
  return /^(?:\p{Lu}|and$|&$|all$|dear$|everyone$|team$)/u.test(word);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOfLine(other.toLowerCase()));
  return wordsOfLine(one.toLowerCase()).some((word) => words.has(word));
}

function wordsOfLine(line: string): readonly string[] {
  return line.split(/[\s,.:;!–—]+/).filter((word) => word !== "");
}

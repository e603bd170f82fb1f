/** Names in a draft that belong to other notes of the vault. */
import type { DraftText } from "../draft-text";
import type { Span } from "../hint";
import type { NameInVault } from "./names-in-vault";
import { endOfName, isKnownHere, saidIn, spanOf, type Said } from "./said";
import type { Word } from "../words";
import type { WhatIsKnown } from "./what-is-known";

/** A name, and where it stands. */
interface NamedElsewhere extends Span {
  readonly name: NameInVault;
  /** Whether the whole name stands there: of a part of it there may be others. */
  readonly isInFull: boolean;
}

/** An offer and a former place of work are spoken of rightly. */
const RIGHTLY_NAMED =
  /\boffer|\belsewhere\b|\bprevious|\bformer|\bearlier (?:job|role|post)|\blast (?:job|role|post|position|employer|company)|\bcurrent|\bused to\b|\bsince (?:leaving|i left)|\byears? (?:at|with|in|of)\b|\bworked\b|\b(?:as|when|while|where) i (?:did|was|had|ran|led|worked)|\bi (?:ran|led|managed|learnt|learned|built|looked after|answered|spent|set up)\b|\bmy (?:\w+ )?(?:work|time|job|role|post|years|experience|manager|team|colleagues?|employer) (?:at|with|for)\b|\bcompetitors?\b|\bclients?\b|\bcustomers?\b|\bsuppliers?\b|\bwith whom\b|\bi am (?:also )?(?:in talks|interviewing|talking)|\bunlike\b|\bsuch as\b/i;

/**
 * Companies of other notes that stand in a draft, in full or by the first word of their name. One that the note itself
 * names is none of them.
 */
export const companiesElsewhere = (draft: DraftText, known: WhatIsKnown): readonly NamedElsewhere[] =>
  saidIn(draft).flatMap((said) => {
    const found = companiesInSentence(said, draft, known);
    return found.length === 0 || RIGHTLY_NAMED.test(said.text) ? [] : found;
  });

function companiesInSentence(said: Said, draft: DraftText, known: WhatIsKnown): readonly NamedElsewhere[] {
  const { words } = said;
  const found: NamedElsewhere[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.isCapital !== true) continue;
    const names = known.names.beginningWith(words[at]?.word ?? "", "company");
    if (names.length === 0) continue;
    const whole = names
      .map((name) => ({ name, end: endOfName(words, at, name.words) }))
      .filter(
        ({ name, end }) =>
          end !== undefined && standsAsName(said, at, end, name) && isAnother(name, name.words, draft, known),
      )
      .sort((one, other) => (other.end ?? 0) - (one.end ?? 0))[0];
    const short = whole ?? (isPlaceOfWork(words, at) ? shortOf(names, at, draft, known) : undefined);
    if (short?.end === undefined) continue;
    found.push({ ...spanOf(words, at, short.end), name: short.name, isInFull: whole !== undefined });
    at = short.end - 1;
  }
  return found;
}

function shortOf(names: readonly NameInVault[], at: number, draft: DraftText, known: WhatIsKnown) {
  const name = names.find((one) => {
    const [first = ""] = one.words;
    return first.length > 3 && !NOT_ALONE.has(first) && isAnother(one, [first], draft, known);
  });
  return name && { name, end: at + 1 };
}

/** First words of companies that are not what these are called. */
const NOT_ALONE = new Set(
  (
    "the royal national british english scottish welsh irish european international global united city county north south east west " +
    "northern southern eastern western central new first great university college school hospital bank saint london manchester " +
    "january february march april june july august september october november december monday tuesday wednesday thursday friday " +
    "saturday sunday first general public social digital data health home"
  ).split(" "),
);

/** "at Kestrel", "join Kestrel", "a role with Kestrel", "bring it to Kestrel": and no other name goes on behind it. */
function isPlaceOfWork(words: readonly Word[], at: number): boolean {
  const [before, last] = [words[at - 2]?.word ?? "", words[at - 1]?.word ?? ""];
  if (words[at + 1]?.isCapital === true) return false;
  if (words[at + 1]?.word === "remains") return true;
  if (last === "to") return words.slice(Math.max(0, at - 6), at - 1).some(({ word }) => BRINGS.test(word));
  return (
    /^(?:at|for|join|joining|joined)$/.test(last) ||
    (last === "from" && /^hear(?:ing)?$/.test(before)) ||
    (/^(?:with|of)$/.test(last) && PLACE.test(before))
  );
}

const BRINGS = /^(?:bring|bringing|contribute|contributing|contribution|add|commute|commitment|interest)$/;
const PLACE = /^(?:work|working|role|position|post|job|career|team|part|future|interview|conversation|plans)$/;

/** One word that begins a sentence, or stands among capitals, need be no name: "Next", "Forward". */
function standsAsName({ words, sentence }: Said, at: number, end: number, { words: name }: NameInVault): boolean {
  if (name.length > 1) return words[at]?.isCapital === true && (words[end - 1]?.isCapital ?? false);
  if (at === 0 || sentence.part === "subject") return /^(?:at|with|for|join|joining)$/.test(words[at - 1]?.word ?? "");
  return words[end]?.isCapital !== true && words[at - 1]?.isCapital !== true;
}

function isAnother(
  { application }: NameInVault,
  words: readonly string[],
  draft: DraftText,
  known: WhatIsKnown,
): boolean {
  return application.companyKey !== known.entry?.application.companyKey && !isKnownHere(words, draft, known);
}

/** Somebody whom the person knows from elsewhere is spoken of rightly. */
const RIGHTLY_KNOWN =
  /\b(?:my|our|a|an) (?:[\w-]+ ){0,3}(?:referees?|references?|friends?|colleagues?|managers?|boss|mentors?|teachers?|tutors?|contacts?|supervisors?|foreman|director|lead|head|neighbour)\b|\brecommend|\breferred\b|\bintroduced|\bsuggest(?:ed|s)? (?:that )?i\b|\bpassed on your\b|\bworked (?:with|for|under)\b|\bmutual\b|\bput (?:me|us) in touch/i;
const TITLE = /^(?:mr|ms|mrs|mx|miss|dr|prof|professor|herr|frau)$/;
/** Months that people are called by as well. */
const IS_NO_NAME = /^(?:may|april|june|august)$/;
const SPEAKS = /^(?:asked|said|told|showed|shown|mentioned|explained|described|suggested|spoke|gave)$/;
const WITH = /^(?:meet|meeting|met|with|thank|thanking|regards|thanks|seeing|from)$/;

/** People of other notes who stand in a draft: in full, with a title, or by their first name as if they had been there. */
export const peopleElsewhere = (draft: DraftText, known: WhatIsKnown): readonly NamedElsewhere[] =>
  saidIn(draft).flatMap((said) => {
    const found = peopleInSentence(said, draft, known);
    return found.length === 0 || RIGHTLY_KNOWN.test(said.text) ? [] : found;
  });

function peopleInSentence({ words }: Said, draft: DraftText, known: WhatIsKnown): readonly NamedElsewhere[] {
  const found: NamedElsewhere[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { word = "", isCapital = false } = words[at] ?? {};
    if (!isCapital) continue;
    const person = personAt(words, at, word, draft, known);
    if (person === undefined) continue;
    found.push({ ...spanOf(words, at, person.end), name: person.name, isInFull: person.isInFull });
    at = person.end - 1;
  }
  return found;
}

function personAt(words: readonly Word[], at: number, word: string, draft: DraftText, known: WhatIsKnown) {
  const isStranger = (name: NameInVault, by: readonly string[]) => isAnother(name, by, draft, known);
  if (TITLE.test(word)) {
    const last = words[at + 1];
    if (last?.isCapital !== true || words[at + 2]?.isCapital === true) return undefined;
    const name = known.names.lastNamed(last.word).find((one) => isStranger(one, [last.word]));
    return name && { name, end: at + 2, isInFull: false };
  }
  for (const name of known.names.beginningWith(word, "person")) {
    const end = name.words.length > 1 ? endOfName(words, at, name.words) : undefined;
    const isWhole = end !== undefined && words[end - 1]?.isCapital === true;
    if (isWhole && isStranger(name, name.words)) return { name, end, isInFull: true };
  }
  const isAlone = words[at + 1]?.isCapital !== true && words[at - 1]?.isCapital !== true && !IS_NO_NAME.test(word);
  const name =
    isAlone && isNamedAsPresent(words, at)
      ? known.names.beginningWith(word, "person").find((one) => isStranger(one, [word]))
      : undefined;
  return name && { name, end: at + 1, isInFull: false };
}

/** "you and Ingrid", "Ingrid and you", "Ingrid asked", "meeting Ingrid". */
function isNamedAsPresent(words: readonly Word[], at: number): boolean {
  const near = (by: number) => words[at + by]?.word ?? "";
  const isBesideYou = (near(-1) === "and" && near(-2) === "you") || (near(1) === "and" && near(2) === "you");
  return isBesideYou || (at > 0 && SPEAKS.test(near(1))) || WITH.test(near(-1));
}

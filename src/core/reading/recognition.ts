/**
 * Which notes are ours. The folders that a person has chosen go first, and their tags; then what the note says that it
 * is; then what its values say together; and all of it only where nothing speaks against it. A property without a value
 * says nothing. The rules were weighed on notes from many public vaults, and on as many that only look like ours.
 */
import { isPlaceholderName } from "./blank";
import { readDay, type DayAndTime, type UnreadableDate } from "./date-value";
import { hasLetter } from "./letters";
import { folderOf, isInFolder, noteName, readLink } from "./link";
import { isPeopleFolder } from "./person-words";
import { foldKey, type Named, type NamedProperties, type NoteKind, type PropertyNames } from "./property-names";
import { topicsOf, type Topic } from "./property-topics";
import { isBox, isPlaceholder, isTicked, itemsOf, readText, shown } from "./property-value";
import { remembering } from "./remembering";
import type { StatusWords } from "./status";
import { isJobFolder, markOf, namesRound, wordsIn, type KindWords } from "./tag-and-type-words";
import type { Mark, PropertyName } from "./vocabulary";

/** How the notes of a vault are read: what the person has said about them, and where Obsidian keeps templates. */
export interface Conventions {
  readonly names: PropertyNames;
  readonly statusWords: StatusWords;
  readonly kindWords: KindWords;
  /** Only notes in these folders are read, and those with a chosen tag; all are where there is no folder. `/` is the top of the vault without its folders. */
  readonly folders: readonly string[];
  /** A note with one of these tags is ours, whatever else it says. */
  readonly tags: readonly string[];
  readonly templateFolders: readonly string[];
}

/** What a note can say for itself. */
export const FACTS = [
  "chosen tag",
  "chosen folder",
  "job mark",
  "perhaps job mark",
  // Of a type, and no mere tag.
  "says application",
  "interview mark",
  "typed interview mark",
  "perhaps interview mark",
  "preparation mark",
  // A folder for looking for work, or a mark. A context is that, a topic among the tags, or a filled property such as `salary`.
  "job place",
  "job property",
  "job context",
  "interview folder",
  "application folder",
  // A company of its own is not called organization, and a role of its own not title: other things have those too.
  "company",
  "own company",
  "role",
  "own role",
  "applied",
  "interview date",
  "round",
  // The kind of an interview: as a type, or in a property for it.
  "round as type",
  "interview round",
  "round day",
  "person",
  "interviewer",
  "application link",
  "advert link",
  // A telling status is a usual one too, and either is a status.
  "telling status",
  "usual status",
  "status",
] as const;
export type Fact = (typeof FACTS)[number];

/** Where in the note a fact stands: a property and its value, or the folder. */
export interface Place {
  readonly key: string;
  readonly value: string;
}

export interface Evidence extends Place {
  readonly fact: Fact;
}

/** Why a note is none of ours. */
export type Exclusion =
  | { readonly why: "nothing" | "outside folders" | "conflicted copy" }
  | { readonly why: "template" | "something else" | "advert"; readonly at: Place }
  /** What it does say is not enough. */
  | { readonly why: "too little"; readonly evidence: readonly Evidence[] };

export type Recognition =
  | { readonly kind: NoteKind; readonly evidence: readonly Evidence[] }
  | { readonly kind: undefined; readonly exclusion: Exclusion };

/** Each line is enough by itself, whatever a tag, a folder or another property says against it. */
const BEYOND_DOUBT: Readonly<Record<NoteKind, readonly (readonly Fact[])[]>> = {
  application: [
    ["chosen tag"],
    ["job mark", "applied"],
    ["job mark", "telling status"],
    ["own company", "own role", "applied"],
    ["own company", "own role", "telling status"],
    ["own company", "job context", "applied"],
    ["own company", "job context", "telling status"],
    ["perhaps job mark", "own role", "telling status"],
    ["says application", "own company", "own role", "person"],
    ["says application", "own company", "own role", "usual status"],
    ["says application", "own company", "interview date"],
    ["says application", "own role", "interview date", "person"],
  ],
  interview: [
    ["chosen tag", "perhaps interview mark"],
    ["typed interview mark", "company"],
    ["typed interview mark", "round day"],
    ["interview mark", "own company"],
    ["perhaps interview mark", "application link"],
    ["perhaps interview mark", "own company", "round day"],
    ["perhaps interview mark", "own company", "interviewer"],
    ["preparation mark", "application link"],
    ["round as type", "application link", "round day"],
    ["application link", "interviewer", "round day"],
    ["own company", "own role", "interviewer", "usual status", "round day"],
  ],
};

/** Each line is enough where nothing speaks against it. */
const ENOUGH: Readonly<Record<NoteKind, readonly (readonly Fact[])[]>> = {
  application: [
    ["own company", "applied"],
    ["own company", "telling status"],
    ["company", "role", "applied"],
    ["company", "role", "telling status"],
    ["own role", "applied"],
    ["job mark", "company"],
    ["job mark", "own role"],
    ["job mark", "interview date"],
    ["job mark", "person"],
    ["job mark", "says application", "role"],
    ["perhaps job mark", "company"],
    ["perhaps job mark", "own role"],
    ["perhaps job mark", "interview date", "job place"],
    ["perhaps job mark", "interview date", "job property"],
    ["perhaps job mark", "person", "job place"],
    ["perhaps job mark", "role", "telling status", "job context"],
    ["own company", "own role", "job property"],
    ["own company", "own role", "job place"],
    ["own company", "own role", "application folder", "status"],
    ["application folder", "application link", "applied"],
    ["job place", "usual status", "job property"],
    ["advert link", "applied"],
    ["advert link", "telling status"],
    ["own company", "role", "usual status"],
    ["own company", "job context", "usual status"],
    ["own company", "role", "job context", "status"],
    ["own company", "job place", "job property"],
    ["own company", "interview date", "status"],
    ["job place", "telling status"],
    ["job place", "role", "applied"],
    ["chosen folder", "company", "role"],
    ["chosen folder", "company", "status"],
    ["chosen folder", "role", "status"],
  ],
  interview: [
    ["typed interview mark"],
    ["interview mark", "company"],
    ["interview mark", "round day"],
    ["interview mark", "own role"],
    ["perhaps interview mark", "company"],
    ["perhaps interview mark", "own role"],
    ["perhaps interview mark", "person"],
    ["perhaps interview mark", "job place", "round day"],
    ["perhaps interview mark", "job context", "interview folder"],
    ["perhaps interview mark", "job property"],
    ["perhaps interview mark", "interview round"],
    ["perhaps interview mark", "round", "round day"],
    ["preparation mark", "company"],
    ["preparation mark", "own role"],
    ["preparation mark", "interviewer"],
    ["preparation mark", "interview date"],
    ["own company", "interview date"],
    ["own company", "interviewer"],
    ["company", "interviewer", "round day"],
    ["own role", "interviewer", "round"],
    ["job place", "interviewer", "round day"],
    ["own company", "interview round", "round day"],
    ["own company", "own role", "round", "round day"],
    ["own role", "interview round", "round day"],
    ["own company", "own role", "round as type", "round day"],
    ["own company", "job context", "round as type", "round day"],
    ["job place", "round as type", "round day"],
    ["job place", "interview round", "round day"],
    ["application link", "interview round", "round day"],
    ["application link", "round", "round day"],
    ["application link", "interview date"],
    ["application link", "interviewer"],
    ["interview folder", "round", "round day"],
    ["interview folder", "interview round"],
    ["interview folder", "round as type"],
    ["interview folder", "application link"],
    ["interview folder", "own company", "round day"],
    ["interview folder", "job place", "round day"],
    ["interview folder", "job place", "interviewer"],
    ["interview folder", "job place", "company"],
  ],
};

const TEMPLATE_FOLDER = /^(?:.*[^\p{L}])?templates?(?:[^\p{L}].*)?$/iu;
const TEMPLATE_NAME = /^templates?(?:[^\p{L}].*)?$|^(?:.*[^\p{L}])templates?$/iu;

/** Who raises money goes through rounds as well. */
const ROUND_OF_MONEY = /^(?:pre-?)?seed\b|^series [a-h]\b/i;

const NOTHING: Exclusion = { why: "nothing" };

/** Says whether a note is an application, an interview, or none of ours, and why. Never throws. */
export function recognise(path: string, note: NamedProperties, conventions: Conventions): Recognition {
  const judgement = judge(path, note, conventions);
  if ("why" in judgement) return { kind: undefined, exclusion: judgement };
  return { kind: judgement.kind, evidence: evidenceFor(judgement.line, judgement.facts) };
}

/** What a note is, if it is one of ours: quicker than to say why as well. */
export function kindOfNote(path: string, note: NamedProperties, conventions: Conventions): NoteKind | undefined {
  const judgement = judge(path, note, conventions);
  return "why" in judgement ? undefined : judgement.kind;
}

interface Recognised {
  readonly kind: NoteKind;
  /** The facts that were enough, among all. */
  readonly line: readonly Fact[];
  readonly facts: Findings;
}

function judge(path: string, note: NamedProperties, conventions: Conventions): Recognised | Exclusion {
  const outside = exclusionByPath(path, conventions, note);
  if (outside && outside.why !== "outside folders") return outside;
  const words = wordsOf(note, conventions);
  if (outside && !words.some((word) => isChosenTag(word, conventions))) return outside;
  const marks = marksOf(words);
  if (!marks.some(isOurs) && conventions.tags.length === 0 && !note.hasAny()) return NOTHING;
  const facts = factsOf(path, note, words, marks, conventions);
  if (facts.size === 0) return NOTHING;
  const decision = decide(facts, marks);
  if (decision && facts.has("chosen tag")) return { kind: decision.kind, line: decision.line, facts };
  const template = nameToFillIn(note) ?? (facts.has("company") ? undefined : placeToFillIn(note));
  if (template) return { why: "template", at: placeOf(template) };
  const against = whatSpeaksAgainst(path, note, words, marks, facts);
  if (against && !(against.isWeak && decision?.isBeyondDoubt))
    return { why: against.isAdvert ? "advert" : "something else", at: placeOf(against.at) };
  if (decision === undefined) return { why: "too little", evidence: evidenceFor([...facts.keys()], facts) };
  return { kind: decision.kind, line: decision.line, facts };
}

/**
 * The kind of note that a template is for: what it says that it is, else what it has properties for. Undefined for a
 * note that is no template, and for a template of something else.
 */
export function kindOfTemplate(path: string, note: NamedProperties, conventions: Conventions): NoteKind | undefined {
  const everywhere = { ...conventions, folders: [] };
  if (exclusionByPath(path, everywhere, note)?.why !== "template") return undefined;
  const words = wordsOf(note, conventions);
  const marks = marksOf(words);
  if (whatSpeaksAgainst(path, note, words, marks, NO_FACTS)) return undefined;
  if (marks.some(({ mark }) => mark === "interview" || mark === "perhaps interview")) return "interview";
  if (marks.some(({ mark, isTag }) => mark === "application" || (mark === "perhaps application" && !isTag)))
    return "application";
  const has = (property: PropertyName, kind: NoteKind) => note.find(property, kind).length > 0;
  if (!has("company", "application")) return undefined;
  if (has("date_applied", "application")) return "application";
  return has("interview_date", "application") ? "interview" : undefined;
}

function placeOf({ key, value }: Named): Place {
  return { key, value: shown(value) };
}

/** What a note says, and where it first says so. */
type Findings = ReadonlyMap<Fact, Named>;

const NO_FACTS: Findings = new Map();

interface Decision {
  readonly kind: NoteKind;
  readonly line: readonly Fact[];
  readonly isBeyondDoubt: boolean;
}

/** What the note says that it is goes first; but an application may have a tag that says that it came to an interview. */
function decide(facts: Findings, marks: readonly MarkInNote[]): Decision | undefined {
  const bits = bitsOf(facts.keys());
  const application = decisionFor("application", bits);
  const interview = decisionFor("interview", bits);
  const saysInterview = marks.filter(({ mark }) => isOfInterview(mark));
  const isApplication = facts.has("applied") || facts.has("telling status");
  const isRound = (facts.has("round as type") && facts.has("application link")) || facts.has("interview folder");
  if (saysInterview.length === 0)
    return isRound && !isApplication ? (interview ?? application) : (application ?? interview);
  const isOnlyATag = saysInterview.every(({ isTag }) => isTag);
  return isOnlyATag && isApplication ? (application ?? interview) : (interview ?? application);
}

/** Facts as the bits of a number: a vault has too many notes to make a set for each. */
export type Bits = number;

const BITS = new Map(FACTS.map((fact, at) => [fact, 1 << at]));

/** Some facts as bits. */
export function bitsOf(facts: Iterable<Fact>): Bits {
  let bits = 0;
  for (const fact of facts) bits |= BITS.get(fact) ?? 0;
  return bits;
}

interface Line {
  readonly facts: readonly Fact[];
  readonly bits: Bits;
  readonly isBeyondDoubt: boolean;
}

/** Every line that is enough for a kind of note, those beyond doubt first. */
const LINES: Readonly<Record<NoteKind, readonly Line[]>> = {
  application: linesOf("application"),
  interview: linesOf("interview"),
};

function linesOf(kind: NoteKind): readonly Line[] {
  const line = (facts: readonly Fact[], isBeyondDoubt: boolean) => ({ facts, bits: bitsOf(facts), isBeyondDoubt });
  return [...BEYOND_DOUBT[kind].map((facts) => line(facts, true)), ...ENOUGH[kind].map((facts) => line(facts, false))];
}

/** Whether some facts are enough for a kind of note. */
export function isEnough(bits: Bits): boolean {
  return decisionFor("application", bits) !== undefined || decisionFor("interview", bits) !== undefined;
}

/** There are many lines, and notes that say the same in a few ways. */
const DECISIONS = {
  application: remembering(decisionOn("application")),
  interview: remembering(decisionOn("interview")),
};

function decisionFor(kind: NoteKind, bits: Bits): Decision | undefined {
  return DECISIONS[kind](bits) ?? undefined;
}

function decisionOn(kind: NoteKind): (bits: Bits) => Decision | null {
  return (bits) => {
    const line = LINES[kind].find((one) => (bits & one.bits) === one.bits);
    return line ? { kind, line: line.facts, isBeyondDoubt: line.isBeyondDoubt } : null;
  };
}

/** A word by which the note says what it is: of its type, a tag, or a category. */
export interface Word extends Place {
  readonly isTag: boolean;
  readonly isType: boolean;
  readonly mark: Mark | undefined;
  /** Whether it names the kind of an interview, as a type: `Coding`, `Hiring Manager`. */
  readonly isRound: boolean;
}

interface MarkInNote extends Word {
  readonly mark: Mark;
}

/** The words by which a note says what it is. */
export function wordsOf(note: NamedProperties, conventions: Conventions): readonly Word[] {
  return note.find("type", "application").flatMap((named) => wordsOfProperty(named, conventions));
}

/** The tags in a property: none where it holds others than tags. */
export function tagsIn({ key, value }: Named): readonly string[] {
  if (!isTagKey(key)) return [];
  return itemsInWords(value, true).map((tag) => tag.slice(0, WORD_LENGTH).replace(/^#/, "").trim());
}

function itemsInWords(value: unknown, areTags: boolean): readonly string[] {
  const items = typeof value === "string" ? value.split(areTags ? /[,\s]+/ : ",") : itemsOf(value);
  return items.filter((item) => typeof item === "string");
}

/** The words of one property that says what the note is. */
export function wordsOfProperty({ key, value }: Named, { kindWords }: Conventions): readonly Word[] {
  const isTag = isTagKey(key);
  const isType = !isTag && !/^categor(?:y|ies)$/i.test(key.trim());
  const items = itemsInWords(value, isTag);
  return items
    .flatMap((item) => wordsIn(item.slice(0, WORD_LENGTH)))
    .map((word) => ({
      key,
      value: word,
      isTag,
      isType,
      mark: kindWords.markOf(word),
      isRound: isType && namesRound(word),
    }));
}

function partsOf(item: unknown): readonly unknown[] {
  return typeof item === "object" && item !== null ? Object.values(item).slice(0, ITEMS_LOOKED_AT) : [];
}

/** Whether the words under a key are tags. */
export function isTagKey(key: string): boolean {
  return /^tags?$/i.test(key.trim());
}

const WORD_LENGTH = 200;

/** Where the type says that it is an interview or the preparation of one, a tag does not say more. */
function marksOf(words: readonly Word[]): readonly MarkInNote[] {
  const marks = words.filter((word): word is MarkInNote => word.mark !== undefined);
  const isTyped = marks.some(({ mark, isTag }) => !isTag && isOfInterview(mark));
  return isTyped ? marks.filter(({ mark, isTag }) => !(isTag && isOfInterview(mark))) : marks;
}

function factsOf(
  path: string,
  note: NamedProperties,
  words: readonly Word[],
  marks: readonly MarkInNote[],
  conventions: Conventions,
): Findings {
  const { statusWords, folders } = conventions;
  const facts = new Map<Fact, Named>();
  const add = (fact: Fact, place: Named | undefined) => {
    if (place && !facts.has(fact)) facts.set(fact, place);
  };
  const find = (property: PropertyName, kind: NoteKind, says: (value: unknown) => boolean) => {
    return note.find(property, kind).find(({ value }) => says(value));
  };
  const hasText = (value: unknown) => readText(value) !== "";
  // In words, or as maps with their names.
  const namesPeople = (value: unknown) => hasText(value) || itemsOf(value).some((item) => partsOf(item).some(hasText));
  const findDated = (property: PropertyName, kind: NoteKind) =>
    find(property, kind, (value) => isDated(readDay(value)));

  add(
    "chosen tag",
    words.find((word) => isChosenTag(word, conventions)),
  );
  for (const word of marks) {
    for (const fact of FACTS_OF_MARKS[word.mark] ?? []) add(fact, word);
    if (word.mark === "job hunt" && !word.isTag) for (const fact of JOB_MARKS) add(fact, word);
    if (saysApplication(word)) add("says application", word);
  }
  const companies = note.find("company", "application").filter(({ value }) => hasText(value));
  add("company", companies[0]);
  add(
    "own company",
    companies.find(({ name }) => isOwnName("company", name)),
  );
  const roles = note.find("role", "application").filter(({ value }) => hasText(value));
  add("role", roles[0]);
  add(
    "own role",
    roles.find(({ name }) => isOwnName("role", name)),
  );
  add("applied", findDated("date_applied", "application") ?? tickedAsApplied(note.find("date_applied", "application")));
  add("interview date", findDated("interview_date", "application"));
  add("round day", findDated("interview_date", "interview"));
  add(
    "person",
    find("contact", "interview", namesPeople) ??
      find("interviewers", "application", namesPeople) ??
      find("recruiter", "application", namesPeople),
  );
  add(
    "interviewer",
    note.find("interviewers", "application").find(({ value }) => namesPeople(value)),
  );
  add(
    "round",
    find("round", "application", (value) => hasText(value) && !OF_FUNDING.test(readText(value))),
  );
  add(
    "interview round",
    note.find("round", "application").find(({ name, value }) => saysInterviewRound(name, readText(value))),
  );
  add("application link", find("application", "interview", hasText));
  const linksToApplication = facts.has("application link");
  add(
    "round as type",
    words.find(({ isRound, value }) => isRound && (linksToApplication || !ALSO_OTHER_THINGS.test(foldKey(value)))),
  );
  add(
    "advert link",
    find("advert", "application", (value) => itemsOf(value).some((item) => typeof item === "string" && readLink(item))),
  );
  // With people, but neither a company nor a role, it is as likely an interview that the person held themselves.
  const isAnybodys =
    note.find("interviewers", "interview").some(({ value }) => hasText(value)) &&
    !facts.has("company") &&
    !facts.has("own role");
  add("typed interview mark", isAnybodys ? undefined : marks.find(({ mark, isTag }) => mark === "interview" && !isTag));
  const status = statusWords.readFirst(note.find("status", "application"));
  if (status) {
    const place = { key: status.key, value: status.text };
    add("status", place);
    if (status.weight === "telling") add("telling status", place);
    if (status.weight === "telling" || status.weight === "usual") add("usual status", place);
  }
  if (facts.size === 0) return facts;

  const folder = folderOf(path);
  // Chosen for its people: a company and a role there are somebody's.
  if (folders.length > 0 && !isPeopleFolder(noteName(folder))) add("chosen folder", { key: "", value: folder });
  if (isApplicationFolder(folder)) add("application folder", { key: "", value: folder });
  if (isInterviewFolder(folder)) add("interview folder", { key: "", value: folder });
  if (isInterviewName(path)) add("interview folder", { key: "", value: noteName(path) });
  add(
    "job place",
    facts.get("chosen folder") ?? (isJobPlace(folder) ? { key: "", value: folder } : facts.get("job mark")),
  );
  add("job property", jobPropertyOf(note));
  add(
    "job context",
    facts.get("job place") ?? marks.find(({ mark }) => mark === "job hunt") ?? facts.get("job property"),
  );
  return facts;
}

/** Rounds of another kind. */
const OF_FUNDING = /^(?:pre-?seed|seed|series\b|bridge|angel|funding|ipo)/i;
/** Kinds of interviews that are also kinds of other notes. */
const ALSO_OTHER_THINGS =
  /^(?:design|case|casestudy|values|assessment|presentation|portfolio|team|peer|bar|trial|final|last|screen|screening|loop|culture|cultural|competency|tech|manager|pairing)$/;

/** Whether a folder is for looking for work, or for interviews within one for a career or for applications. */
export function isJobPlace(folder: string): boolean {
  const segments = folder.split("/");
  return (
    segments.some(isJobFolder) ||
    (isInterviewFolder(folder) &&
      (segments.some((segment) => /^[\d\s._-]*careers?\b/i.test(segment)) || isApplicationFolder(folder)))
  );
}

/** Whether a folder is for applications, of whatever kind. */
export function isApplicationFolder(folder: string): boolean {
  return folder.split("/").some((segment) => {
    const mark = markOf(segment.replace(/^[\d\s._-]+/, ""));
    return mark === "perhaps application" || mark === "application";
  });
}

/** Whether a word, and no mere tag, says that the note is an application: of a job, where more speaks for it. */
function saysApplication({ isTag, isType, mark, value }: Word): boolean {
  if (isTag) return false;
  return mark === "application" || (isType && mark === "perhaps application" && !/^(?:job|position)s?$/i.test(value));
}

/** `interview_stage`, or a round that is called as interviews are. */
function saysInterviewRound(name: string, words: string): boolean {
  return words !== "" && (name.includes("interview") || namesRound(words));
}

/** Whether a folder of the path is for interviews. */
export function isInterviewFolder(folder: string): boolean {
  return folder.split("/").some((segment) => {
    const mark = markOf(segment.replace(/^[\d\s._-]+/, ""));
    return mark === "perhaps interview" || mark === "interview";
  });
}

/** `2026-11-10 Acme - Technical interview`: a day, and a word for an interview that is no topic. */
export function isInterviewName(path: string): boolean {
  const name = noteName(path);
  return (
    /\d{4}-\d{2}-\d{2}/.test(name) &&
    /(?:interview|phone screen|面接|面试|面試|면접)(?! (?:prep|question|tip|practi))/i.test(name)
  );
}

/** Whether a folded name is the property's own: others borrow `organization` and `title`. */
export function isOwnName(property: "company" | "role", name: string): boolean {
  return property === "role" ? name !== "title" : !/^org(?:ani[sz]ation)?$/.test(name);
}

/** Whether a word is one of the tags by which a person marks notes as ours. */
export function isChosenTag({ isTag, value }: Word, { tags }: Conventions): boolean {
  return isTag && tags.some((tag) => foldKey(tag) === foldKey(value));
}

/** What a word for looking for work says where it is no mere tag. */
export const JOB_MARKS: readonly Fact[] = ["job mark", "says application", "perhaps job mark"];

/** What a mark says, wherever it stands. */
export const FACTS_OF_MARKS: Readonly<Partial<Record<Mark, readonly Fact[]>>> = {
  application: ["job mark", "perhaps job mark"],
  "perhaps application": ["perhaps job mark"],
  interview: ["interview mark", "perhaps interview mark"],
  "perhaps interview": ["perhaps interview mark"],
  preparation: ["preparation mark"],
};

/** `Applied: true`; but `submitted` may be anything. */
function tickedAsApplied(properties: readonly Named[]): Named | undefined {
  return properties.find(({ key, value }) => foldKey(key).includes("applied") && isTicked(value));
}

/** A day that was meant as one, whether or not it can be read: the note is ours all the same, and has a problem. */
function isDated(read: DayAndTime | UnreadableDate | undefined): boolean {
  return read !== undefined && ("day" in read || read.kind !== "not a date" || read.proposals.length > 0);
}

function jobPropertyOf(note: NamedProperties): Named | undefined {
  return about("a job", note).find(({ value }) => itemsOf(value).some((item) => typeof item !== "boolean"));
}

function about(topic: Topic, note: NamedProperties): readonly Named[] {
  const found: Named[] = [];
  for (const named of note.all()) if (topicsOf(named.name).includes(topic)) found.push(named);
  return found;
}

interface Against {
  readonly at: Named;
  /** Gives way to what is beyond doubt. */
  readonly isWeak: boolean;
  readonly isAdvert: boolean;
}

function whatSpeaksAgainst(
  path: string,
  note: NamedProperties,
  words: readonly Word[],
  marks: readonly MarkInNote[],
  facts: Findings,
): Against | undefined {
  const strong = (at: Named | undefined) => at && { at, isWeak: false, isAdvert: false };
  const weak = (at: Named | undefined, isAdvert = false) => at && { at, isWeak: true, isAdvert };
  const isOther = ({ mark }: { readonly mark: Mark }) =>
    mark === "something else" || mark === "filed" || mark === "company";
  const folders = foldersWithin(path).map((segment) => ({ key: "", value: segment, mark: markOf(segment) }));
  const isRound = facts.has("application link") || (facts.has("own company") && facts.has("round day"));
  const saysOurs = marks.some((word) => !word.isTag && isOurs(word)) || (isRound && words.some((word) => word.isRound));
  const isInterview = isRound && (facts.has("interviewer") || facts.has("round") || facts.has("interview date"));
  const filled = (topic: Topic) => about(topic, note).filter(({ value }) => itemsOf(value).length > 0);
  return (
    strong(marks.find(({ mark }) => mark === "hiring")) ??
    strong(folders.find(({ mark }) => mark === "hiring")) ??
    strong(filled("the other side").find(({ value }) => namesSomebody(value))) ??
    strong(saysOurs ? undefined : marks.find((word) => isOther(word) && word.mark !== "company" && !word.isTag)) ??
    weak(
      marks.find(({ mark }) => mark === "advert"),
      true,
    ) ??
    weak(
      folders.find(({ mark }) => mark === "advert"),
      true,
    ) ??
    weak(saysOurs ? undefined : words.find((word) => word.isType && word.mark === undefined)) ??
    weak(marks.find(isOther)) ??
    weak(folders.find(({ mark }) => mark === "something else" || mark === "company")) ??
    weak(filled("customers").find(({ value }) => namesSomebody(value))) ??
    weak(filled("something else").find(({ value }) => !speaksOfJobs(value))) ??
    weak(note.find("round", "application").find(({ value }) => ROUND_OF_MONEY.test(readText(value)))) ??
    weak(
      isInterview || marks.some(({ mark }) => isOfInterview(mark))
        ? undefined
        : aPost(filled("a post").filter(isOfYears), facts),
    ) ??
    weak(filled("a person")[1]) ??
    weak(
      facts.has("own company") || !marks.some(({ mark }) => mark === "perhaps interview")
        ? undefined
        : whoWasAsked(note),
    )
  );
}

/** Somebody is named by a word or a link: `applicants: over 80` and `client_facing: true` name nobody. */
function namesSomebody(value: unknown): boolean {
  return itemsOf(value).some(
    (item) => !isBox(item) && typeof item === "string" && hasLetter(item) && !NO_NAME.test(item),
  );
}

const NO_NAME = /^\W*(?:over|about|around|more than|some|ca|~)?\W*\d|^\s*https?:/i;

/** `project: Job hunt`. */
function speaksOfJobs(value: unknown): boolean {
  return itemsOf(value).some(
    (item) =>
      typeof item === "string" && wordsIn(item).some((word) => isJobFolder(word) || markOf(word) === "job hunt"),
  );
}

/** An interview with somebody who is named in a property of their own, at no company, is not one for a job. */
function whoWasAsked(note: NamedProperties): Named | undefined {
  const named = note.named("name") ?? note.named("fullname") ?? note.named("subject");
  return named && readText(named.value) !== "" ? named : undefined;
}

/** A time of employment has two ends, or nothing says that it is yet to come. */
function aPost(dates: readonly Named[], facts: Findings): Named | undefined {
  const isAhead = facts.has("usual status") || facts.has("applied") || facts.has("interview date");
  return dates.length > 1 || !isAhead ? dates[0] : undefined;
}

/** A clock time and so many minutes are of a meeting, where a post has years. */
function isOfYears({ value }: Named): boolean {
  return !itemsOf(value).every((item) =>
    /^\d{2,3}$|^\d{1,3} ?(?:m(?!o)|h)|(?:^|[ t])\d{1,2}(?:[:.]\d{2}| ?[ap]m)/i.test(String(item)),
  );
}

/** The folders of a note, within the innermost one for looking for work, or for interviews: `Projects/Job hunt/People` is about people. */
function foldersWithin(path: string): readonly string[] {
  const folders = folderOf(path).split("/");
  return folders.slice(folders.findLastIndex((folder) => isJobFolder(folder) || isInterviewFolder(folder)) + 1);
}

function isOurs({ mark }: MarkInNote): boolean {
  return mark === "job hunt" || FACTS_OF_MARKS[mark] !== undefined;
}

function isOfInterview(mark: Mark): boolean {
  return mark === "interview" || mark === "perhaps interview" || mark === "preparation";
}

/** "Company Name" where a company should be, or "Job Title" where no company is named. */
function nameToFillIn(note: NamedProperties): Named | undefined {
  const filled = (property: "company" | "role") =>
    note.find(property, "application").find(({ value }) => readText(value) !== "");
  const [company, role] = [filled("company"), filled("role")];
  const waits = (named: Named | undefined) => (named && isPlaceholderName(readText(named.value)) ? named : undefined);
  return waits(company) ?? (company === undefined ? waits(role) : undefined);
}

/**
 * A template's command that was never carried out, or another place to be filled in. A note that names its company is
 * no template, whatever was left in it.
 */
function placeToFillIn(note: NamedProperties): Named | undefined {
  for (const named of note.all()) {
    const items: readonly unknown[] = Array.isArray(named.value)
      ? named.value.slice(0, ITEMS_LOOKED_AT)
      : [named.value];
    if (items.some((item) => typeof item === "string" && isPlaceholder(item))) return named;
  }
  return undefined;
}

const ITEMS_LOOKED_AT = 20;

/** Whether notes at a path are read at all: not outside the chosen folders, nor where templates lie. */
export function isReadAt(path: string, conventions: Conventions): boolean {
  return exclusionByPath(path, conventions, conventions.names.fold({})) === undefined;
}

function exclusionByPath(
  path: string,
  { folders, templateFolders }: Conventions,
  note: NamedProperties,
): Exclusion | undefined {
  const folder = folderOf(path);
  if (folders.length > 0 && !folders.some((chosen) => isInFolder(folder, chosen))) return { why: "outside folders" };
  if (!/template/i.test(path) && templateFolders.length === 0) return undefined;
  if (isTemplateFolder(folder, templateFolders)) return { why: "template", at: { key: "", value: folder } };
  return TEMPLATE_NAME.test(noteName(path)) && !isOfTemplateMaker(note)
    ? { why: "template", at: { key: "", value: noteName(path) } }
    : undefined;
}

/** Whether what lies in a folder is templates: by its name, or because it is set for them. */
export function isTemplateFolder(folder: string, templateFolders: readonly string[]): boolean {
  return (
    templateFolders.some((templates) => isInFolder(folder, templates)) ||
    folder.split("/").some((segment) => TEMPLATE_FOLDER.test(segment))
  );
}

/** `Template Works.md` may be about Template Works. */
function isOfTemplateMaker(note: NamedProperties): boolean {
  return note.find("company", "application").some(({ value }) => {
    const company = readText(value);
    return (
      /\S\s+\S/.test(company) && TEMPLATE_NAME.test(company) && !isPlaceholderName(company.replace(/templates?/gi, " "))
    );
  });
}

function evidenceFor(line: readonly Fact[], facts: Findings): readonly Evidence[] {
  return line.flatMap((fact) => {
    const named = facts.get(fact);
    return named ? [{ fact, ...placeOf(named) }] : [];
  });
}

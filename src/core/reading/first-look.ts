/**
 * A first look at a note: whether it may be ours at all, or a person's. Most notes of a vault are not, and are passed over by their keys
 * and the words by which they say what they are, before any value is read. It may err on the side of yes, never of no.
 */
import { folderOf, noteName } from "./link";
import { isPeopleFolder, isWordForPerson } from "./person-words";
import type { Named, NoteKind, Properties } from "./property-names";
import { topicsOf } from "./property-topics";
import {
  bitsOf,
  FACTS,
  FACTS_OF_MARKS,
  isApplicationFolder,
  isChosenTag,
  isEnough,
  isInterviewFolder,
  isInterviewName,
  isJobPlace,
  isOwnName,
  isTagKey,
  JOB_MARKS,
  wordsOfProperty,
  type Bits,
  type Conventions,
  type Fact,
  type Word,
} from "./recognition";
import { remembering } from "./remembering";
import type { Mark, PropertyName } from "./vocabulary";

type Facts = Readonly<Partial<Record<Mark, readonly Fact[]>>>;

/** What a property may say, if it has the value for it. */
const FACTS_OF_PROPERTIES: readonly (readonly [PropertyName, NoteKind, readonly Fact[]])[] = [
  ["company", "application", ["company"]],
  ["role", "application", ["role"]],
  ["date_applied", "application", ["applied"]],
  ["interview_date", "application", ["interview date"]],
  ["interview_date", "interview", ["round day"]],
  ["contact", "interview", ["person"]],
  ["interviewers", "application", ["person", "interviewer"]],
  ["recruiter", "application", ["person"]],
  ["round", "application", ["round", "interview round"]],
  ["application", "interview", ["application link"]],
  ["advert", "application", ["advert link"]],
  ["status", "application", ["status", "usual status", "telling status"]],
];

const CHOSEN_TAG = bitsOf(["chosen tag"]);
const JOB_PLACE = bitsOf(["job place", "job context"]);
const APPLICATION_FOLDER = bitsOf(["application folder"]);
const INTERVIEW_FOLDER = bitsOf(["interview folder"]);
const ANY_FOLDER = JOB_PLACE | INTERVIEW_FOLDER | APPLICATION_FOLDER | bitsOf(["chosen folder"]);
/** Beside the facts: a word or a folder for notes about people. */
const PERSON: Bits = 1 << FACTS.length;
/** What marks say beside {@link FACTS_OF_MARKS}; the second only where they are no mere tags. */
const MORE_OF_MARKS: Facts = { application: ["job place", "job context"], "job hunt": ["job context"] };
const MORE_OF_TYPES: Facts = {
  application: ["says application"],
  "perhaps application": ["says application"],
  "job hunt": [...JOB_MARKS, "job place"],
  interview: ["typed interview mark"],
};
const ANY_TAG = allIn(FACTS_OF_MARKS) | allIn(MORE_OF_MARKS);
const ROUND_AS_TYPE = bitsOf(["round as type"]);
const ANY_TYPE = ANY_TAG | allIn(MORE_OF_TYPES) | ROUND_AS_TYPE;
const MOST_ROWS = 2_000;

/** Whether facts are enough in the right folder. */
const isEnoughSomewhere = (facts: Bits) => isEnough(facts | ANY_FOLDER);

/** What a note may be. */
interface Look {
  readonly mayBeOurs: boolean;
  /** It names a company, and may say that it is about a person. */
  readonly mayBePerson: boolean;
}

const NEITHER: Look = { mayBeOurs: false, mayBePerson: false };

/** What is known of a key. */
interface KeyFacts {
  /** What it may say by its name. */
  readonly facts: Bits;
  /** What it may say at most, with the words of its value. */
  readonly atMost: Bits;
  readonly isCompany: boolean;
  /** Of `type`, `tags` and the like, whose values are words for what the note is. */
  readonly words: KeyOfWords | undefined;
}

interface KeyOfWords {
  readonly key: string;
  /** What the texts say that were read so far. */
  readonly facts: Map<string, Bits>;
}

/**
 * What is known of some keys in a row. Notes of one kind have the same keys in the same order, so that the way through
 * them is the same, and nothing is looked up.
 */
class KeyRow {
  /** The key that came next when one first did, and the row with it. */
  nextKey = "";
  next: KeyRow | undefined;
  /** The rows with any other key. */
  others: Map<string, KeyRow> | undefined;
  /** Whether the keys are enough whatever the words are, and whether they are with the right words. */
  readonly isEnough: boolean;
  readonly mayBeEnough: boolean;

  constructor(
    readonly facts: Bits,
    readonly atMost: Bits,
    readonly namesCompany: boolean,
    readonly words: readonly KeyOfWords[],
  ) {
    this.isEnough = isEnoughSomewhere(facts);
    this.mayBeEnough = isEnoughSomewhere(atMost);
  }

  with({ facts, atMost, isCompany, words }: KeyFacts): KeyRow {
    return new KeyRow(
      this.facts | facts,
      this.atMost | atMost,
      this.namesCompany || isCompany,
      words ? [...this.words, words] : this.words,
    );
  }
}

/** Remembers what it has seen of keys, words and folders: a vault has many notes, but few different ones of these. */
export class FirstLook {
  readonly #noKeys = new KeyRow(0, 0, false, []);
  #rows = 0;

  constructor(private readonly conventions: Conventions) {}

  /** Whether the note may be recognised as one of ours, and whether it may be about a person. */
  at(path: string, properties: Properties): Look {
    let row = this.#noKeys;
    for (const key in properties) row = row.nextKey === key && row.next ? row.next : this.#rowAfter(row, key);
    if (!row.mayBeEnough && !row.namesCompany) return NEITHER;
    const said = this.#factsOfValues(properties, row.words);
    const mayBeOurs = said === 0 ? row.isEnough : row.mayBeEnough && isEnoughSomewhere(row.facts | said);
    if (!mayBeOurs && !row.namesCompany) return NEITHER;
    const all = row.facts | said | this.#factsOfFolder(folderOf(path));
    const mayBePerson = row.namesCompany && (all & PERSON) !== 0;
    const isOurs = mayBeOurs && (isEnough(all) || (isEnough(all | INTERVIEW_FOLDER) && isInterviewName(path)));
    return { mayBeOurs: isOurs, mayBePerson };
  }

  #rowAfter(row: KeyRow, key: string): KeyRow {
    return row.others?.get(key) ?? this.#learnRow(row, key);
  }

  #learnRow(row: KeyRow, key: string): KeyRow {
    const next = row.with(this.#factsOfKey(key));
    if (this.#rows >= MOST_ROWS) return next;
    this.#rows += 1;
    if (row.next) (row.others ??= new Map<string, KeyRow>()).set(key, next);
    else {
      row.nextKey = key;
      row.next = next;
    }
    return next;
  }

  readonly #factsOfKey = remembering((key: string): KeyFacts => {
    const { name, meanings } = this.conventions.names.known(key);
    const said = FACTS_OF_PROPERTIES.flatMap(([property, kind, facts]) => (meanings[kind].has(property) ? facts : []));
    const has = (property: PropertyName) => meanings.application.has(property);
    const isCompany = has("company");
    const own: readonly Fact[] = [
      ...(isCompany && isOwnName("company", name) ? ["own company" as const] : []),
      ...(has("role") && isOwnName("role", name) ? ["own role" as const] : []),
    ];
    const ofJob: readonly Fact[] = topicsOf(name).includes("a job") ? ["job property", "job context"] : [];
    const facts = bitsOf([...said, ...own, ...ofJob]);
    const words = has("type") ? { key, facts: new Map<string, Bits>() } : undefined;
    const atMost = words ? facts | this.#atMostInWords(key) : facts;
    return { facts, atMost, isCompany, words };
  });

  #atMostInWords(key: string): Bits {
    const ofMarks = isTagKey(key) ? ANY_TAG : ANY_TYPE;
    return this.conventions.tags.length > 0 ? ofMarks | CHOSEN_TAG : ofMarks;
  }

  #factsOfValues(properties: Properties, words: readonly KeyOfWords[]): Bits {
    let facts: Bits = 0;
    for (const word of words) {
      const value = properties[word.key];
      if (typeof value === "string") facts |= word.facts.get(value) ?? this.#learnText(word, value);
      else if (Array.isArray(value)) facts |= this.#factsOfList(word, value);
      else facts |= this.#factsOfWords({ key: word.key, value });
    }
    return facts;
  }

  #factsOfList(word: KeyOfWords, list: readonly unknown[]): Bits {
    let facts: Bits = 0;
    for (const item of list) {
      if (typeof item !== "string") return this.#factsOfWords({ key: word.key, value: list });
      facts |= word.facts.get(item) ?? this.#learnText(word, item);
    }
    return facts;
  }

  #learnText(word: KeyOfWords, text: string): Bits {
    const facts = this.#factsOfText(word.key, text);
    if (word.facts.size < MOST_ROWS) word.facts.set(text, facts);
    return facts;
  }

  /** A text is parted at its commas, an item of a list is not: what either says may count. */
  #factsOfText(key: string, text: string): Bits {
    return this.#factsOfWords({ key, value: text }) | this.#factsOfWords({ key, value: [text] });
  }

  #factsOfWords(named: Named): Bits {
    return wordsOfProperty(named, this.conventions).reduce((facts, word) => facts | this.#factsOfWord(word), 0);
  }

  #factsOfWord(word: Word): Bits {
    const chosen = isChosenTag(word, this.conventions) ? CHOSEN_TAG : 0;
    const person = isWordForPerson(word.value) ? PERSON : 0;
    const round = word.isRound ? ROUND_AS_TYPE : 0;
    return chosen | person | round | (word.mark === undefined ? 0 : factsOfMark(word.mark, word.isTag));
  }

  readonly #factsOfFolder = remembering((folder: string): Bits => {
    const ofPeople = isPeopleFolder(noteName(folder)) ? PERSON : 0;
    if (this.conventions.folders.length > 0) return ANY_FOLDER | ofPeople;
    const isOfInterviews = isInterviewFolder(folder);
    const place = (isJobPlace(folder) ? JOB_PLACE : 0) | (isApplicationFolder(folder) ? APPLICATION_FOLDER : 0);
    return ofPeople | place | (isOfInterviews ? INTERVIEW_FOLDER : 0);
  });
}

function factsOfMark(mark: Mark, isTag: boolean): Bits {
  const facts = bitsOf([...(FACTS_OF_MARKS[mark] ?? []), ...(MORE_OF_MARKS[mark] ?? [])]);
  return isTag ? facts : facts | bitsOf(MORE_OF_TYPES[mark] ?? []);
}

function allIn(facts: Facts): Bits {
  return bitsOf(Object.values(facts).flat());
}

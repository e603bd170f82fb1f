/**
 * A first look at a note: whether it may be ours at all. Most notes of a vault are not, and are passed over by their keys
 * and the words by which they say what they are, before any value is read. It may err on the side of yes, never of no.
 */
import { folderOf } from "./link";
import { isJobFolder, markOf, type Mark } from "./tag-and-type-words";
import type { Named, NoteKind, Properties, PropertyName } from "./property-names";
import { topicsOf } from "./property-topics";
import {
  ENOUGH_FOR_ANY,
  FACTS,
  FACTS_OF_MARKS,
  isChosenTag,
  isOwnName,
  isTagKey,
  JOB_MARKS,
  wordsOfProperty,
  type Conventions,
  type Fact,
  type Word,
} from "./recognition";

/** Facts as the bits of a number: a vault has too many notes to make a set for each. */
type Bits = number;

type Facts = Readonly<Partial<Record<Mark, readonly Fact[]>>>;

/** What a property may say, if it has the value for it. */
const FACTS_OF_PROPERTIES: readonly (readonly [PropertyName, NoteKind, readonly Fact[]])[] = [
  ["company", "application", ["company"]],
  ["role", "application", ["role"]],
  ["date_applied", "application", ["applied"]],
  ["interview_date", "application", ["interview date"]],
  ["interview_date", "interview", ["round day"]],
  ["contact", "interview", ["person"]],
  ["interviewers", "application", ["person"]],
  ["recruiter", "application", ["person"]],
  ["round", "application", ["round"]],
  ["application", "interview", ["application link"]],
  ["status", "application", ["status", "usual status", "telling status"]],
];

const LINES = ENOUGH_FOR_ANY.map(bitsOf);
const CHOSEN_TAG = bitsOf(["chosen tag"]);
const JOB_PLACE = bitsOf(["job place", "job context"]);
const INTERVIEW_FOLDER = bitsOf(["interview folder"]);
const ANY_FOLDER = JOB_PLACE | INTERVIEW_FOLDER | bitsOf(["chosen folder"]);
/** What marks say beside {@link FACTS_OF_MARKS}; the second only where they are no mere tags. */
const MORE_OF_MARKS: Facts = { application: ["job place", "job context"], "job hunt": ["job context"] };
const MORE_OF_TYPES: Facts = {
  application: ["typed job mark"],
  "job hunt": [...JOB_MARKS, "job place"],
  interview: ["typed interview mark"],
};
const ANY_TAG = allIn(FACTS_OF_MARKS) | allIn(MORE_OF_MARKS);
const ANY_TYPE = ANY_TAG | allIn(MORE_OF_TYPES);
const REMEMBERED = 2_000;

/** What is known of a key. */
interface KeyFacts {
  /** What it may say by its name. */
  readonly facts: Bits;
  /** What it may say at most, with the words of its value. */
  readonly atMost: Bits;
  /** Of `type`, `tags` and the like, whose values are words for what the note is: what each text says. */
  readonly words: Map<string, Bits> | undefined;
}

/** Remembers what it has seen of keys, words and folders: a vault has many notes, but few different ones of these. */
export class FirstLook {
  readonly #keys = new Map<string, KeyFacts>();
  readonly #folders = new Map<string, Bits>();
  readonly #enough = new Map<Bits, boolean>();

  constructor(private readonly conventions: Conventions) {}

  /** Whether the note may be recognised as one of ours. */
  mayBeOurs(path: string, properties: Properties): boolean {
    let atMost: Bits = 0;
    for (const key in properties) atMost |= this.#known(key).atMost;
    if (atMost === 0 || !this.#mayBeEnough(atMost | ANY_FOLDER)) return false;
    return this.#mayBeEnough(this.#factsIn(properties) | this.#factsOfFolder(folderOf(path)));
  }

  #known(key: string): KeyFacts {
    return this.#keys.get(key) ?? this.#learnKey(key);
  }

  #factsIn(properties: Properties): Bits {
    let facts: Bits = 0;
    for (const key in properties) {
      const known = this.#known(key);
      facts |= known.facts;
      if (known.words) facts |= this.#factsOfValue(key, properties[key], known.words);
    }
    return facts;
  }

  #mayBeEnough(facts: Bits): boolean {
    return this.#enough.get(facts) ?? remember(this.#enough, facts, isEnough(facts));
  }

  #learnKey(key: string): KeyFacts {
    const { name, meanings } = this.conventions.names.known(key);
    const said = FACTS_OF_PROPERTIES.flatMap(([property, kind, facts]) => (meanings[kind].has(property) ? facts : []));
    const has = (property: PropertyName) => meanings.application.has(property);
    const own: readonly Fact[] = [
      ...(has("company") && isOwnName("company", name) ? ["own company" as const] : []),
      ...(has("role") && isOwnName("role", name) ? ["own role" as const] : []),
    ];
    const ofJob: readonly Fact[] = topicsOf(name).includes("a job") ? ["job property", "job context"] : [];
    const facts = bitsOf([...said, ...own, ...ofJob]);
    const known = has("type")
      ? { facts, atMost: facts | this.#atMostInWords(key), words: new Map<string, Bits>() }
      : { facts, atMost: facts, words: undefined };
    return remember(this.#keys, key, known);
  }

  #atMostInWords(key: string): Bits {
    const ofMarks = isTagKey(key) ? ANY_TAG : ANY_TYPE;
    return this.conventions.tags.length > 0 ? ofMarks | CHOSEN_TAG : ofMarks;
  }

  #factsOfValue(key: string, value: unknown, known: Map<string, Bits>): Bits {
    if (typeof value === "string") return known.get(value) ?? this.#learnText(key, value, known);
    if (!Array.isArray(value)) return this.#factsOfWords({ key, value });
    let facts: Bits = 0;
    for (const item of value as readonly unknown[]) {
      if (typeof item !== "string") return this.#factsOfWords({ key, value });
      facts |= known.get(item) ?? this.#learnText(key, item, known);
    }
    return facts;
  }

  /** A text is parted at its commas, an item of a list is not: what either says may count. */
  #learnText(key: string, text: string, known: Map<string, Bits>): Bits {
    return remember(known, text, this.#factsOfWords({ key, value: text }) | this.#factsOfWords({ key, value: [text] }));
  }

  #factsOfWords(named: Named): Bits {
    return wordsOfProperty(named).reduce((facts, word) => facts | this.#factsOfWord(word), 0);
  }

  #factsOfWord(word: Word): Bits {
    const chosen = isChosenTag(word, this.conventions) ? CHOSEN_TAG : 0;
    return word.mark === undefined ? chosen : chosen | factsOfMark(word.mark, word.isTag);
  }

  #factsOfFolder(folder: string): Bits {
    return this.#folders.get(folder) ?? remember(this.#folders, folder, this.#learnFolder(folder));
  }

  #learnFolder(folder: string): Bits {
    if (this.conventions.folders.length > 0) return ANY_FOLDER;
    const segments = folder.split("/");
    const isOfInterviews = segments.some((segment) => markOf(segment) === "perhaps interview");
    return (segments.some(isJobFolder) ? JOB_PLACE : 0) | (isOfInterviews ? INTERVIEW_FOLDER : 0);
  }
}

function factsOfMark(mark: Mark, isTag: boolean): Bits {
  const facts = bitsOf([...(FACTS_OF_MARKS[mark] ?? []), ...(MORE_OF_MARKS[mark] ?? [])]);
  return isTag ? facts : facts | bitsOf(MORE_OF_TYPES[mark] ?? []);
}

function allIn(facts: Facts): Bits {
  return bitsOf(Object.values(facts).flat());
}

function isEnough(facts: Bits): boolean {
  return LINES.some((line) => (facts & line) === line);
}

function bitsOf(facts: readonly Fact[]): Bits {
  return facts.reduce((bits, fact) => bits | (1 << FACTS.indexOf(fact)), 0);
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size < REMEMBERED) known.set(key, value);
  return value;
}

/**
 * A first look at a note: whether it may be ours at all. Most notes of a vault are not, and are passed over by their keys
 * and the words by which they say what they are, before any value is read. It may err on the side of yes, never of no.
 */
import { folderOf } from "./link";
import { isJobFolder, markOf, type Mark } from "./marks";
import type { Named, NoteKind, Properties, PropertyName } from "./property-names";
import { topicsOf } from "./property-topics";
import {
  ENOUGH_FOR_ANY,
  FACTS,
  FACTS_OF_MARKS,
  isChosenTag,
  JOB_MARKS,
  wordsOfProperty,
  type Conventions,
  type Fact,
  type Word,
} from "./recognition";

/** Facts as the bits of a number: a vault has too many notes to make a set for each. */
type Bits = number;

/** What a property may say, if it has the value for it. */
const FACTS_OF_PROPERTIES: readonly (readonly [PropertyName, NoteKind, readonly Fact[]])[] = [
  ["company", "application", ["company", "own company"]],
  ["role", "application", ["role", "own role"]],
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
const TYPED: Readonly<Partial<Record<Mark, readonly Fact[]>>> = {
  application: ["typed job mark", "job place", "job context"],
  "job hunt": [...JOB_MARKS, "job place", "job context"],
  interview: ["typed interview mark"],
};
const REMEMBERED = 2_000;

/** What is known of a key, whatever its value. */
interface KeyFacts {
  readonly facts: Bits;
  /** Of `type`, `tags` and the like, whose values are words for what the note is: what each text says. */
  readonly words: Map<string, Bits> | undefined;
}

/** Remembers what it has seen of keys, words and folders: a vault has many notes, but few different ones of these. */
export class FirstLook {
  private readonly keys = new Map<string, KeyFacts>();
  private readonly folders = new Map<string, Bits>();
  private readonly enough = new Map<Bits, boolean>();

  constructor(private readonly conventions: Conventions) {}

  /** Whether the note may be recognised as one of ours. */
  mayBeOurs(path: string, properties: Properties): boolean {
    let facts: Bits = 0;
    for (const key in properties) {
      const known = this.keys.get(key) ?? this.learnKey(key);
      facts |= known.facts;
      if (known.words) facts |= this.factsOfWords(key, properties[key], known.words);
    }
    if (facts === 0 || !this.mayBeEnough(facts | ANY_FOLDER)) return false;
    return this.mayBeEnough(facts | this.factsOfFolder(folderOf(path)));
  }

  private mayBeEnough(facts: Bits): boolean {
    return this.enough.get(facts) ?? remember(this.enough, facts, isEnough(facts));
  }

  private learnKey(key: string): KeyFacts {
    const { name, meanings } = this.conventions.names.known(key);
    const said = FACTS_OF_PROPERTIES.flatMap(([property, kind, facts]) => (meanings[kind].has(property) ? facts : []));
    const ofJob: readonly Fact[] = topicsOf(name).includes("a job") ? ["job property", "job context"] : [];
    return remember(this.keys, key, {
      facts: bitsOf([...said, ...ofJob]),
      words: meanings.application.has("type") ? new Map<string, Bits>() : undefined,
    });
  }

  private factsOfWords(key: string, value: unknown, known: Map<string, Bits>): Bits {
    if (value === null || value === undefined) return 0;
    if (typeof value === "string") return known.get(value) ?? this.learnText(key, value, known);
    if (!Array.isArray(value)) return this.factsIn({ key, value });
    let facts: Bits = 0;
    for (const item of value as readonly unknown[]) {
      if (typeof item !== "string") return this.factsIn({ key, value });
      facts |= known.get(item) ?? this.learnText(key, item, known);
    }
    return facts;
  }

  /** A text is parted at its commas, an item of a list is not: what either says may count. */
  private learnText(key: string, text: string, known: Map<string, Bits>): Bits {
    return remember(known, text, this.factsIn({ key, value: text }) | this.factsIn({ key, value: [text] }));
  }

  private factsIn(named: Named): Bits {
    return wordsOfProperty(named).reduce((facts, word) => facts | this.factsOfWord(word), 0);
  }

  private factsOfWord(word: Word): Bits {
    const chosen = isChosenTag(word, this.conventions) ? CHOSEN_TAG : 0;
    return word.mark === undefined ? chosen : chosen | factsOfMark(word.mark);
  }

  private factsOfFolder(folder: string): Bits {
    return this.folders.get(folder) ?? remember(this.folders, folder, this.learnFolder(folder));
  }

  private learnFolder(folder: string): Bits {
    if (this.conventions.folders.length > 0) return ANY_FOLDER;
    const segments = folder.split("/");
    const isOfInterviews = segments.some((segment) => markOf(segment) === "perhaps interview");
    return (segments.some(isJobFolder) ? JOB_PLACE : 0) | (isOfInterviews ? INTERVIEW_FOLDER : 0);
  }
}

/** Whether it stands in a type, which says more, is not asked. */
function factsOfMark(mark: Mark): Bits {
  return bitsOf([...(FACTS_OF_MARKS[mark] ?? []), ...(TYPED[mark] ?? [])]);
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

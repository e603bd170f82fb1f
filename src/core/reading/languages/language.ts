import type { ContactKind } from "../contact-kinds";
import type { Mark, PropertyName, RoundOutcome, Status, Weight } from "../vocabulary";
import { spellings } from "../word-list";

/** Words that turn what is said beside them. */
export type Turn =
  /** Turns what follows into its contrary: a refusal into nothing, a choice into a refusal. */
  | "not"
  /** Leaves open whatever stands in the same clause, before it or behind. */
  | "not yet"
  /** Leaves open what follows: "waiting for", "hoping for". */
  | "awaited"
  /** Whose doing it was. */
  | "mine"
  | "theirs";

/**
 * The words of one language, as people write them in their notes: lists of phrases parted by commas, in any letter case
 * and with their accents, which do not count. `refus(é|ée)` are two words. Of several words for one thing, those that
 * say more go first.
 */
export interface Language {
  /** As it is called in English. */
  readonly name: string;
  readonly properties: Partial<Record<PropertyName, string>>;
  /** Names that mean something of the round on an interview note: there they mean this and nothing else. */
  readonly propertiesOnInterviews?: Partial<Record<PropertyName, string>>;
  /** What is telling counts within more words as well, and so does a usual word for a no; the others stand alone. */
  readonly statuses: Partial<Record<Status, Partial<Record<Weight, string>>>>;
  /** Words for having been chosen, which are a no where they are negated: "not selected". */
  readonly chosen?: string;
  readonly outcomes?: Partial<Record<RoundOutcome, string>>;
  readonly turns?: Partial<Record<Turn, string>>;
  /** Words for kinds of notes, parted by blanks, as {@link wordList} spells them: folded, and without the s of a plural. */
  readonly notes: Partial<Record<Mark, string>>;
  /** Words for kinds of interviews, spelt likewise: as the type of a note they say that it is one. */
  readonly rounds?: string;
  /**
   * How people write of contacts in their logs. `~` stands for whoever it is: `~ called` is "Dana called". `=no` counts
   * only where nothing else is said, and `?emailed` says how rather than what: "emailed my thanks" are thanks. `(sent|submitted) task` is short for two.
   */
  readonly contacts?: Partial<Record<ContactKind, string>>;
  readonly aboutContacts?: {
    /** People without a name. */
    readonly somebody: string;
    /** What follows has not happened. */
    readonly not: string;
    /** Before the word that says what came: "email with an offer". */
    readonly bringing: string;
    /** What says nothing here. */
    readonly leftOut: string;
  };
  /** The twelve names, January first, parted by blanks; `mai|may` are two names of one. */
  readonly months: string;
}

/** The phrases of a list, with all that their alternatives spell. */
export function phrasesIn(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const phrases = list.split(", ");
  return list.includes("(") ? phrases.flatMap((phrase) => spellings(phrase).map(withSingleBlanks)) : phrases;
}

/** An alternative that is left out leaves its blank. */
function withSingleBlanks(phrase: string): string {
  return phrase.includes(" ") ? phrase.replaceAll("  ", " ").trim() : phrase;
}

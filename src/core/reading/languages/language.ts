import type { ContactKind } from "../contact-kinds";
import type { Mark, PropertyName, Status, Weight } from "../vocabulary";

/**
 * The words of one language, as people write them in their notes: lists of phrases parted by commas, in any letter case.
 * Of several words for one thing, those that say more go first.
 */
export interface Language {
  /** As it is called in English. */
  readonly name: string;
  readonly properties: Partial<Record<PropertyName, string>>;
  /** Names that mean something of the round on an interview note: there they mean this and nothing else. */
  readonly propertiesOnInterviews?: Partial<Record<PropertyName, string>>;
  readonly statuses: Partial<Record<Status, Partial<Record<Weight, string>>>>;
  /** Words for kinds of notes, parted by blanks, as {@link wordList} spells them: folded, and without the s of a plural. */
  readonly notes: Partial<Record<Mark, string>>;
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

/** The phrases of a list. */
export function phrasesIn(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(", ");
}

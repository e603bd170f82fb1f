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
  /** Words for kinds of interviews, spelt likewise: as the type of a note they say that it is one. */
  readonly rounds?: string;
  /** The twelve names, January first, parted by blanks; `mai|may` are two names of one. */
  readonly months: string;
}

/** The phrases of a list. */
export function phrasesIn(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(", ");
}

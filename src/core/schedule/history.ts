import type { Application } from "../application";
import type { LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { LogLine } from "../reading/read-note";
import type { Round } from "../reading/round";

/** A word from the company on how things stand, whatever it was: the waiting begins anew with it. */
export function isHeard({ kind }: Pick<Contact, "kind">): boolean {
  const { isTheirWord, beginsAnew } = CONTACT_KINDS[kind];
  return isTheirWord && beginsAnew;
}

/** What has happened by now, and what is to come. */
export interface History {
  readonly application: Application;
  readonly today: LocalDay;
  /** The rounds that have taken place, the latest of them, and the next one to come. */
  readonly heldRounds: readonly Round[];
  readonly held: Round | undefined;
  readonly coming: Round | undefined;
  /** Contacts up to today; a line for a later day is no contact. */
  readonly log: readonly LogLine[];
  /** The day of the last word from them. */
  readonly heard: LocalDay | undefined;
  /** The day they said that they would answer by, while it is in force. */
  readonly promise: LocalDay | undefined;
}

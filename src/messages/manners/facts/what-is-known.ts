import type { Agenda } from "../../../core/agenda";
import type { LocalDay } from "../../../core/day";
import type { Entry } from "../../../core/entry";
import type { Person } from "../../../core/reading/person";
import type { Message } from "../../message";
import { namesIn, type NamesInVault } from "./names-in-vault";

/** What the vault knows of a draft: what no grammar program can. */
export interface WhatIsKnown {
  readonly today: LocalDay;
  /** The Application that the note belongs to; undefined where it is none of ours. */
  readonly entry: Entry | undefined;
  /** The other messages of the same note. */
  readonly others: () => readonly Message[];
  /** Who and what is named in the other notes. */
  readonly names: NamesInVault;
  /** Empty where it is not known. */
  readonly yourName: string;
  /** How somebody's own note says that they are greeted; empty where none does. */
  readonly greetingOf: (person: Person) => string;
}

/** What is known of the drafts of a note. Costs nothing; what rules ask for is looked up then. */
export function whatIsKnown(
  agenda: Agenda | undefined,
  entry: Entry | undefined,
  today: LocalDay,
  others: () => readonly Message[],
  yourName: string,
  greetingOf: (person: Person) => string = () => "",
): WhatIsKnown {
  return { today, entry, others, names: namesIn(agenda), yourName, greetingOf };
}

import type { LocalDay } from "../../../core/day";
import type { Entry } from "../../../core/entry";
import type { Message } from "../../message";

/** What the vault knows of a draft: what no grammar program can. */
export interface WhatIsKnown {
  readonly today: LocalDay;
  /** The Application that the note belongs to; undefined where it is none of ours. */
  readonly entry: Entry | undefined;
  /** The other messages of the same note. */
  readonly others: () => readonly Message[];
}

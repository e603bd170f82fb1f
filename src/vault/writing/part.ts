import type { TFile } from "obsidian";
import type { Obstacle } from "../../core/changes/obstacle";

/** What one action did to one note. */
export interface Part {
  /** How many values of its properties are others now. */
  readonly values?: number;
  readonly file: TFile;
  /** Whether the note is in the trash, from where it is made anew. */
  readonly isTrashed?: boolean;
  /** Takes it back. Undefined once that is done; else what stands in the way, and nothing of the note is lost. */
  readonly takeBack: (way: Way) => Promise<Obstacle | undefined>;
}

/**
 * Whether a part is taken back, or it is only asked if that is possible; or whether it is to be as if the action had never
 * been, since it failed elsewhere.
 */
export type Way = "undo" | "ask" | "unwrite";

import type { Acts } from "./acts";
import type { Dialogs } from "./dialogs/dialogs";

/** All that a person can do. */
export interface Deeds extends Acts {
  readonly dialogs: Dialogs;
}

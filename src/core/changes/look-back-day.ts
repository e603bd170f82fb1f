/** The day to which a look back was put off. */
import type { Entry } from "../entry";
import type { Step } from "../schedule/step";
import type { Change } from "./change-and-undo";

/** Whether a look back is one that was put off to a day. */
export function isChosen({ reasons }: Step): boolean {
  return reasons.some(({ kind }) => kind === "look-back chosen");
}

/** Takes the day out of all notes, once the look back has been done or left: it comes back no more than once. */
export function withoutLookBackDay({ application: { paths, lookBack } }: Entry): readonly Change[] {
  return lookBack === undefined ? [] : paths.map((path) => ({ path, property: "look_back", value: undefined }));
}

/** What may lie behind a silence: what a person guesses, or knows, and keeps in the note. */
import type { Application } from "../application";
import { foldKey } from "../reading/property-names";
import type { Change } from "./change-and-undo";

/** The reasons that are offered, as they are written in a note. */
export const SILENCE_REASONS = [
  "still meeting people",
  "hiring on hold",
  "not decided yet",
  "somebody is away",
  "talking to somebody else first",
  "the post is being changed",
  "busy with other things",
  "decided, and not said",
] as const;
export type SilenceReason = (typeof SILENCE_REASONS)[number];

/** How sure the person is of a reason. */
export type Sureness = "a guess" | "known";

/** A line of the note, as it is read: `hiring on hold (known)`. */
interface SilenceLine {
  readonly line: string;
  /** Undefined for a reason of the person's own. */
  readonly reason: SilenceReason | undefined;
  readonly sureness: Sureness;
}

const MARK = /\s*\((?:(an? guess|guess|guessed)|(known|i know|for sure))\)\s*$/i;
const BY_NAME: ReadonlyMap<string, SilenceReason> = new Map(SILENCE_REASONS.map((reason) => [foldKey(reason), reason]));

/** What the note says of the silence; what is not said to be known is a guess. */
export function silenceLines({ silence }: Application): readonly SilenceLine[] {
  return silence.map((line) => {
    const mark = MARK.exec(line);
    const reason = BY_NAME.get(foldKey(mark ? line.slice(0, mark.index) : line));
    return { line, reason, sureness: mark?.[2] === undefined ? "a guess" : "known" };
  });
}

/** How sure the person is of a reason; undefined where the note does not name it. */
export function surenessOf(application: Application, reason: SilenceReason): Sureness | undefined {
  return silenceLines(application).find((one) => one.reason === reason)?.sureness;
}

/** Notes a reason in the application's own note, or takes it out. Other lines stay as they are. */
export function markSilence(
  application: Application,
  reason: SilenceReason,
  sureness: Sureness | undefined,
): readonly Change[] {
  const others = silenceLines(application).filter((one) => one.reason !== reason);
  const value = [...others.map(({ line }) => line), ...(sureness === undefined ? [] : [`${reason} (${sureness})`])];
  return [{ path: application.paths[0], property: "silence", value: value.length > 0 ? value : undefined }];
}

/** Why something could not be written, told from what was thrown. */
import type { WriteFailure } from "../../core/changes/change-and-undo";

/** Thrown where a note, or a line of it, is not as it was read. */
export class NotAsItWas extends Error {}

/** Thrown where an open note could not be saved, and something stands in it alone. */
export class NotSaved extends Error {
  /** `unsaved` is what stands there: what the person typed, or what was to be written too. */
  constructor(
    override readonly cause: unknown,
    readonly unsaved: "typed" | "written",
  ) {
    super();
  }
}

/** What is said of an error that Obsidian or the system has thrown, or one of the above. */
export function failureOf(error: unknown): WriteFailure {
  if (error instanceof NotAsItWas) return "line changed";
  if (error instanceof NotSaved) return failureOf(error.cause);
  if (!(error instanceof Error)) return "other";
  if (error.name === "YAMLParseError") return "broken properties";
  const told = `${"code" in error ? String(error.code) : ""} ${error.message}`;
  return DISK_FULL.test(told) ? "disk full" : READ_ONLY.test(told) ? "read-only" : "other";
}

/** The codes of the system where Obsidian tells them, and what Android says. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT)\b|no space left/i;
const READ_ONLY = /\b(?:EROFS|EACCES|EPERM|EBUSY)\b|read-only file system|permission denied/i;

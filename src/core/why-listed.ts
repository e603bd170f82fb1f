import type { JobNotes } from "./job-notes";
import type { Properties } from "./reading/property-names";
import type { JobNote } from "./reading/read-note";
import { recognise, type Conventions, type Recognition } from "./reading/recognition";

/** Why a note is listed, or not, as data: `words/` says it. */
export interface NoteExplanation {
  readonly path: string;
  /** Undefined where its properties cannot be read. */
  readonly recognition: Recognition | undefined;
  /** What was read, of a note of ours. */
  readonly note: JobNote | undefined;
  /** The languages in which its keys and its status were read, where that is not English. */
  readonly languages: { readonly ofKeys: ReadonlyMap<string, string>; readonly ofStatus: string | undefined };
  /** Of an interview: the application note that it was joined to. */
  readonly joinedTo: string | undefined;
}

const A_COPY: Recognition = { kind: undefined, exclusion: { why: "conflicted copy" } };

/** Explains one note by its properties, undefined where they cannot be parsed, and by what was read in it. */
export function explainNote(
  path: string,
  properties: Properties | undefined,
  conventions: Conventions,
  notes: JobNotes,
): NoteExplanation {
  const recognition =
    notes.originalOfCopy(path) === undefined
      ? properties && recognise(path, conventions.names.fold(properties), conventions)
      : A_COPY;
  const first = notes.applicationOf(path)?.paths[0];
  const note = notes.noteAt(path);
  const kind = note?.kind ?? "application";
  const languages = {
    ofKeys: new Map(
      Object.keys(properties ?? {}).flatMap((key) => {
        const language = conventions.names.languageOf(key, kind);
        return language === undefined ? [] : [[key, language] as const];
      }),
    ),
    ofStatus: conventions.statusWords.read(note?.statusText)?.language,
  };
  return { path, recognition, note, languages, joinedTo: first === path ? undefined : first };
}

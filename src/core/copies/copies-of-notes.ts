/** Which notes of a vault are copies of others, and what these have more in their texts. */
import { PathIndex } from "../path-index";
import { isOfConflict, isPerhapsNumbered, originalsOf } from "../reading/copy-name";
import type { Problem } from "../reading/problem";
import { foldKey, type Properties } from "../reading/property-names";
import type { JobNote } from "../reading/read-note";
import type { Conventions } from "../reading/recognition";
import { compareProperties } from "./compare-copy";
import { moreText, type MoreText } from "./more-text";
import { allOf, countTakenOver, saysMore } from "./take-over";

/** A copy of which the text is to be read, and that of its note. */
export interface CopyToRead {
  readonly path: string;
  readonly of: string;
}

/** A note that is left out as a copy, and the path of its note. */
interface Copy {
  readonly note: JobNote;
  readonly of: string;
}

/** Notes that are named like a copy of another are left out where that one is one of ours. */
export class CopiesOfNotes {
  readonly #copies = new Map<string, Copy>();
  /** The paths that the note of each may have that is named like a copy, nearest first; and the other way round. */
  readonly #originals = new Map<string, readonly string[]>();
  readonly #namedLikeOneOf = new PathIndex();
  /** What copies have more in their texts; and those of which it is not known since they or their notes have changed. */
  readonly #moreInText = new Map<string, readonly MoreText[]>();
  readonly #awaited = new Map<string, CopyToRead>();
  #toRead: CopyToRead[] = [];

  constructor(private readonly noteAt: (path: string) => JobNote | undefined) {}

  /** The copy at a path, if it is one. */
  at(path: string): Copy | undefined {
    return this.#copies.get(path);
  }

  /** Takes in a note. Returns the path of the note that it is a copy of, if there is one. */
  take(note: JobNote): string | undefined {
    const { path } = note;
    const originals = originalsOf(path);
    if (originals.length === 0) return undefined;
    this.#originals.set(path, originals);
    for (const original of originals) this.#namedLikeOneOf.add(original, path);
    const of = this.#originalFor(note);
    if (of === undefined) return undefined;
    this.#copies.set(path, { note, of });
    this.#awaitTexts(path, of);
    return of;
  }

  /** Forgets a note, and returns it if it was a copy. */
  forget(path: string): Copy | undefined {
    const copy = this.#copies.get(path);
    this.#copies.delete(path);
    this.#moreInText.delete(path);
    this.#awaited.delete(path);
    for (const original of this.#originals.get(path) ?? []) this.#namedLikeOneOf.remove(original, path);
    this.#originals.delete(path);
    return copy;
  }

  /**
   * The notes that are copies no more, or of another note, and those that have become copies, since a note has come, changed
   * or gone: each is asked for once the one before it has its place. The texts of its copies are to be read again.
   */
  *misplacedBy(original: string): Iterable<JobNote> {
    // A copy of a copy has the longer name, and its place after that.
    for (const path of [...this.#namedLikeOneOf.at(original)].sort((one, other) => one.length - other.length)) {
      const copy = this.#copies.get(path);
      const note = copy?.note ?? this.noteAt(path);
      if (note === undefined) continue;
      if (this.#originalFor(note) !== copy?.of) yield note;
      else if (copy?.of === original) this.#awaitTexts(path, original);
    }
  }

  /** The copies whose texts are to be read, each told once. */
  toRead(): readonly CopyToRead[] {
    if (this.#toRead.length === 0) return this.#toRead;
    const toRead = this.#toRead.filter((copy) => this.#awaited.get(copy.path) === copy);
    this.#toRead = [];
    return toRead;
  }

  /** Takes in the texts of a note and of its copy, unless one has changed since they were asked for. Says whether that changes anything. */
  putTexts(copy: CopyToRead, note: string, text: string): boolean {
    const { path } = copy;
    if (this.#awaited.get(path) !== copy) return false;
    this.#awaited.delete(path);
    const before = this.#moreInText.get(path) ?? [];
    const more = moreText(note, text);
    this.#moreInText.set(path, more);
    return before.length + more.length > 0;
  }

  /** A problem for each copy of a note that says what the note does not. */
  thatSayMoreThan(
    of: string,
    propertiesAt: (path: string) => Properties | undefined,
    conventions: Conventions,
  ): readonly Problem[] {
    return this.#namedLikeOneOf.at(of).flatMap((path) => {
      if (this.#copies.get(path)?.of !== of) return [];
      const [there, here] = [propertiesAt(of), propertiesAt(path)];
      if (there === undefined || here === undefined) return [];
      const compared = compareProperties({ path: of, properties: there }, { path, properties: here }, conventions);
      const comparison = { ...compared, text: this.#moreInText.get(path) ?? [] };
      if (!saysMore(comparison)) return [];
      const { counts, open } = countTakenOver(comparison, allOf(comparison));
      const copy = { of, counts, differs: open };
      return [{ path, kind: "different copy", property: undefined, key: "", value: "", proposals: [], copy }];
    });
  }

  /** The nearest note of ours that this one is a copy of: another copy is none. */
  #originalFor(note: JobNote): string | undefined {
    return this.#originals.get(note.path)?.find((path) => {
      const original = this.noteAt(path);
      return original !== undefined && isCopyOf(note, original);
    });
  }

  /** What the texts said before holds until they have been read again. */
  #awaitTexts(path: string, of: string): void {
    const copy = { path, of };
    this.#awaited.set(path, copy);
    this.#toRead.push(copy);
  }
}

/** What is told of a second role is no copy, unless its name says that it is one. */
function isCopyOf(copy: JobNote, original: JobNote): boolean {
  if (isOfConflict(copy.path)) return true;
  if (isPerhapsNumbered(copy.path)) return isSameApplication(copy, original);
  const isSameRole = copy.role === "" || original.role === "" || foldKey(copy.role) === foldKey(original.role);
  return copy.kind === original.kind && copy.companyKey === original.companyKey && isSameRole;
}

/** One company is not applied to twice for the same role on the same day. */
function isSameApplication(one: JobNote, other: JobNote): boolean {
  return (
    one.kind === "application" &&
    other.kind === "application" &&
    one.dateApplied !== undefined &&
    one.dateApplied === other.dateApplied &&
    one.companyKey !== "" &&
    one.companyKey === other.companyKey &&
    foldKey(one.role) === foldKey(other.role)
  );
}

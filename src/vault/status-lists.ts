import type { App, CachedMetadata, TFile } from "obsidian";
import type { VaultNotes } from "../core/vault-notes";
import { inSlices, type Pauses } from "./slices";

/** How many texts are read at once. */
const AT_ONCE = 20;

/** A note that may say where applications stand, and what it links to. */
interface Found {
  readonly file: TFile;
  readonly links: readonly string[];
}

/**
 * The lists in which people keep where their applications stand, where the notes of those do not say it. The text of a
 * note is read only where the cache shows a list or a table in it with a link to such an application, and in a vault
 * without one no note is even looked at. Once known, lists are kept up by what Obsidian says of each change.
 */
export class StatusLists {
  #stopLooking: (() => void) | undefined;
  /** Paths of the notes whose text is being read, and has not changed since; another set for each search. */
  #awaited = new Set<string>();

  constructor(
    private readonly app: { readonly vault: Pick<App["vault"], "getMarkdownFiles" | "cachedRead"> } & Pick<
      App,
      "metadataCache"
    >,
    private readonly pauses: Pauses,
  ) {}

  /** Whether lists are being looked for: until then, it is not known of which applications one tells. */
  get isLooking(): boolean {
    return this.#stopLooking !== undefined;
  }

  /** Whether their texts are being read; until they are, those applications wait. */
  get isReading(): boolean {
    return this.#awaited.size > 0;
  }

  /**
   * Looks for lists that are not known yet, and says when they are found, and when any of them has been read. Where no
   * application needs one, nothing is looked for. What was looked for before is given up.
   */
  search(
    notes: VaultNotes,
    whenFound: () => void,
    whenRead: () => void,
    files: readonly TFile[] = this.app.vault.getMarkdownFiles(),
  ): void {
    this.stop();
    const awaited = this.#awaited;
    const found: Found[] = [];
    const end = () => {
      this.#stopLooking = undefined;
      for (const { file, links } of found) {
        notes.awaitList(file.path, links);
        awaited.add(file.path);
      }
      whenFound();
      if (found.length > 0) void this.#readAll(found, notes, awaited).then(whenRead);
    };
    if (!notes.isStatusMissing) {
      end();
      return;
    }
    // It may be found before there is anything to stop.
    const isLooking = (this.#stopLooking = () => undefined);
    const stopLooking = inSlices(
      files,
      (file) => {
        if (notes.hasReadList(file.path)) return;
        const links = linksInLists(this.app.metadataCache.getFileCache(file));
        if (links.length > 0 && notes.mayTellStatus(file.path, links)) found.push({ file, links });
      },
      end,
      this.pauses,
    );
    if (this.#stopLooking === isLooking) this.#stopLooking = stopLooking;
  }

  /** The same once everything that waits has had its turn: many notes may come at once. */
  searchSoon(notes: VaultNotes, whenFound: () => void, whenRead: () => void): void {
    this.stop();
    this.#stopLooking = this.pauses.later(() => this.search(notes, whenFound, whenRead));
  }

  /** Gives up looking for lists and reading them. */
  stop(): void {
    this.#stopLooking?.();
    this.#stopLooking = undefined;
    this.#awaited.clear();
    this.#awaited = new Set();
  }

  /** Whether the text of a note may say where an application stands that does not say so itself. */
  mayTell(notes: VaultNotes, { path }: TFile, cache: CachedMetadata | null): boolean {
    return notes.isStatusMissing && notes.mayTellStatus(path, linksInLists(cache));
  }

  /** Takes in the text of a note that has changed, if it may say so. Says whether that changes anything of ours. */
  take(notes: VaultNotes, file: TFile, cache: CachedMetadata | null, text: string): boolean {
    const wasAwaited = this.#awaited.delete(file.path);
    return (wasAwaited || this.mayTell(notes, file, cache)) && notes.putList(file.path, text);
  }

  /** A note of this path is not there any more. */
  forget(path: string): void {
    this.#awaited.delete(path);
  }

  async #readAll(found: readonly Found[], notes: VaultNotes, awaited: Set<string>): Promise<void> {
    for (let at = 0; at < found.length; at += AT_ONCE)
      await Promise.all(found.slice(at, at + AT_ONCE).map(({ file }) => this.#read(file, notes, awaited)));
  }

  /** What cannot be read says nothing. */
  async #read(file: TFile, notes: VaultNotes, awaited: Set<string>): Promise<void> {
    const { path } = file;
    if (!awaited.has(path)) return;
    const text = await this.app.vault.cachedRead(file).catch(() => "");
    if (awaited.delete(path)) notes.putList(path, text);
  }
}

/** The links that stand in a list or in a table. */
function linksInLists(cache: CachedMetadata | null): readonly string[] {
  if (cache?.links === undefined) return [];
  const lists = cache.sections?.filter(({ type }) => type === "list" || type === "table") ?? [];
  if (lists.length === 0) return [];
  const isInList = (line: number) =>
    lists.some(({ position: { start, end } }) => start.line <= line && line <= end.line);
  return cache.links.filter(({ position }) => isInList(position.start.line)).map(({ link }) => link);
}

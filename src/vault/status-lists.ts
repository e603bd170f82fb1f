import type { App, CachedMetadata, TFile } from "obsidian";
import type { VaultNotes } from "../core/vault-notes";
import { inSlices, type Pauses } from "./slices";

/** How many texts are read at once. */
const AT_ONCE = 20;

/**
 * The lists in which people keep where their applications stand, where the notes of those do not say it. The text of a
 * note is read only where the cache shows a list or a table in it with a link to such an application, and in a vault
 * without one no note is even looked at. Once known, lists are kept up by what Obsidian says of each change.
 */
export class StatusLists {
  #stop: (() => void) | undefined;
  /** Paths of the notes whose text is being read, and has not changed since. */
  readonly #awaited = new Set<string>();

  constructor(
    private readonly app: { readonly vault: Pick<App["vault"], "getMarkdownFiles" | "cachedRead"> } & Pick<
      App,
      "metadataCache"
    >,
    private readonly pauses: Pauses,
  ) {}

  /** Whether lists are being looked for: until they are read, it is not known where some applications stand. */
  get isSearching(): boolean {
    return this.#stop !== undefined;
  }

  /** Reads the lists that are not known yet, and then says so; at once, where there is nothing to read. What was looked for before is given up. */
  search(notes: VaultNotes, done: () => void): void {
    this.stop();
    if (!notes.isStatusMissing) {
      done();
      return;
    }
    let isStopped = false;
    let stopLooking = (): void => undefined;
    this.#stop = () => {
      isStopped = true;
      stopLooking();
    };
    const finish = () => {
      if (isStopped) return;
      this.#stop = undefined;
      done();
    };
    const found: TFile[] = [];
    stopLooking = inSlices(
      this.app.vault.getMarkdownFiles(),
      (file) => {
        const isKnown = notes.hasList(file.path);
        if (!isKnown && this.mayTell(notes, file, this.app.metadataCache.getFileCache(file))) found.push(file);
      },
      () => {
        if (found.length === 0) finish();
        else void this.#read(found, notes, () => isStopped).then(finish);
      },
      this.pauses,
    );
  }

  /** The same once everything that waits has had its turn: many notes may come at once. */
  searchSoon(notes: VaultNotes, done: () => void): void {
    this.stop();
    this.#stop = this.pauses.later(() => {
      this.search(notes, done);
    });
  }

  /** Gives up looking for lists. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#awaited.clear();
  }

  /** Whether the text of a note may say where an application stands that does not say so itself. */
  mayTell(notes: VaultNotes, { path }: TFile, cache: CachedMetadata | null): boolean {
    return notes.isStatusMissing && notes.mayTellStatus(path, linksInLists(cache));
  }

  /** Takes in the text of a note that has changed, if it may say so. Says whether that changes anything of ours. */
  take(notes: VaultNotes, file: TFile, cache: CachedMetadata | null, text: string): boolean {
    this.#awaited.delete(file.path);
    return this.mayTell(notes, file, cache) && notes.putList(file.path, text);
  }

  /** A note of this path is not there any more. */
  forget(path: string): void {
    this.#awaited.delete(path);
  }

  async #read(files: readonly TFile[], notes: VaultNotes, isStopped: () => boolean): Promise<void> {
    for (let at = 0; at < files.length && !isStopped(); at += AT_ONCE)
      await Promise.all(files.slice(at, at + AT_ONCE).map((file) => this.#readOne(file, notes, isStopped)));
  }

  /** What cannot be read says nothing. */
  async #readOne(file: TFile, notes: VaultNotes, isStopped: () => boolean): Promise<void> {
    const { path } = file;
    this.#awaited.add(path);
    const text = await this.app.vault.cachedRead(file).catch(() => "");
    if (!isStopped() && this.#awaited.delete(path)) notes.putList(path, text);
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

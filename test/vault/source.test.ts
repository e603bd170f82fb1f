/** How the notes of a vault are taken in, with a pretended app and pauses that end when the test lets them. */
import { TFile } from "obsidian";
import { describe, expect, it } from "vitest";
import { AgendaSource } from "../../src/vault/source";
import { applicationNote, CONVENTIONS, moment, RULES } from "../builders";

const waiting: (() => void)[] = [];

/** Each look at it is six milliseconds after the last, so that two make a slice. */
function clock() {
  let elapsed = 0;
  return {
    currentMoment: () => moment("2026-11-20"),
    watchClock: () => undefined,
    pauses: {
      elapsed: () => (elapsed += 6),
      later(run: () => void) {
        waiting.push(run);
        return () => void waiting.splice(waiting.indexOf(run), 1);
      },
    },
  };
}

type Cache = {
  readonly frontmatter?: Record<string, unknown>;
  readonly sections?: readonly { readonly type: string; readonly position: unknown }[];
} | null;

/** What the cache knows where the properties cannot be parsed. */
const BROKEN: Cache = { sections: [{ type: "yaml", position: { start: { line: 0 }, end: { line: 4 } } }] };

/** A vault of notes by path, each an application unless told otherwise. */
class PretendedVault {
  readonly caches = new Map<string, Cache>();
  readonly texts = new Map<string, string>();
  /** The notes of which the text was read. */
  readonly textsRead: string[] = [];
  private readonly files = new Map<string, TFile>();
  private readonly handlers = new Map<string, ((...args: unknown[]) => void)[]>();
  private readonly onUnload: (() => void)[] = [];
  told = 0;
  walked = 0;
  readonly source: AgendaSource;

  constructor(count: number) {
    waiting.length = 0;
    for (let at = 0; at < count; at += 1) this.put(`Jobs/${String(at)}.md`, company(`Company ${String(at)}`));
    const on = (name: string, handler: (...args: unknown[]) => void) =>
      this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
    const app = {
      vault: {
        on,
        getMarkdownFiles: () => {
          this.walked += 1;
          return [...this.files.values()];
        },
        getFileByPath: (path: string) => this.files.get(path) ?? null,
        cachedRead: ({ path }: TFile) => {
          this.textsRead.push(path);
          return Promise.resolve(this.texts.get(path) ?? "");
        },
      },
      metadataCache: {
        on,
        getFileCache: ({ path }: { path: string }) => this.caches.get(path) ?? null,
        getFirstLinkpathDest: () => null,
      },
    };
    this.source = new AgendaSource(app as never, CONVENTIONS, RULES, clock());
    this.source.onChange(() => (this.told += 1));
  }

  follow(): void {
    const plugin = { registerEvent: () => undefined, register: (run: () => void) => this.onUnload.push(run) };
    this.source.follow(plugin as never);
  }

  put(path: string, cache: Cache): void {
    if (!this.files.has(path)) this.files.set(path, Object.assign(new TFile(), { path }));
    this.caches.set(path, cache);
  }

  change(path: string, cache: Cache): void {
    this.put(path, cache);
    this.emit("changed", this.files.get(path), "", cache);
  }

  delete(path: string): void {
    const file = this.files.get(path);
    this.files.delete(path);
    this.caches.delete(path);
    this.emit("deleted", file, null);
  }

  emit(name: string, ...args: unknown[]): void {
    for (const handler of this.handlers.get(name) ?? []) handler(...args);
  }

  unload(): void {
    for (const run of this.onUnload) run();
  }

  companies(): readonly string[] | undefined {
    const agenda = this.source.agenda();
    return (
      agenda &&
      Object.values(agenda.groups)
        .flatMap((entries) => entries.map((entry) => entry.application.company))
        .sort()
    );
  }
}

function company(name: string): Cache {
  return { frontmatter: applicationNote({ company: name, date_applied: "2026-11-02" }) };
}

function goOn(): void {
  while (waiting.length > 0) waiting.shift()?.();
}

describe("reading the notes of a vault", () => {
  it("is done at once where there are few, in one walk, and told once", () => {
    const vault = new PretendedVault(40);
    expect(vault.companies()).toBeUndefined();
    vault.follow();
    expect(waiting).toEqual([]);
    expect(vault.companies()).toHaveLength(40);
    expect(vault).toMatchObject({ told: 1, walked: 1 });
    expect(vault.source.hasReadAll).toBe(true);
  });

  it("takes slices where there are many, and shows nothing before the last", () => {
    const vault = new PretendedVault(400);
    vault.follow();
    for (let slices = 0; waiting.length > 0; slices += 1) {
      expect(slices).toBeLessThan(20);
      expect(vault.companies()).toBeUndefined();
      expect(vault.source.hasReadAll).toBe(false);
      expect(vault.source.entryOf("Jobs/1.md")).toBeUndefined();
      waiting.shift()?.();
    }
    expect(vault.companies()).toHaveLength(400);
    expect(vault).toMatchObject({ told: 1, walked: 1 });
  });

  it("keeps what changes meanwhile, before and behind the slice", () => {
    const vault = new PretendedVault(400);
    vault.follow();
    vault.change("Jobs/1.md", company("Changed behind"));
    vault.change("Jobs/399.md", company("Changed before"));
    vault.change("Jobs/New.md", company("New"));
    vault.delete("Jobs/2.md");
    vault.delete("Jobs/398.md");
    expect(vault.companies()).toBeUndefined();
    goOn();
    expect(vault.companies()).toHaveLength(399);
    expect(vault.companies()).toEqual(expect.arrayContaining(["Changed behind", "Changed before", "New"]));
    expect(vault.companies()).not.toEqual(expect.arrayContaining(["Company 2"]));
    expect(vault.companies()).not.toEqual(expect.arrayContaining(["Company 398"]));
    expect(vault.source.hasReadAll).toBe(true);
  });

  it("ends when the plugin is unloaded", () => {
    const vault = new PretendedVault(400);
    vault.follow();
    vault.unload();
    expect(waiting).toEqual([]);
    expect(vault.told).toBe(0);
  });

  it("begins anew by other settings, and shows what was read before until that is done", () => {
    const vault = new PretendedVault(400);
    vault.follow();
    goOn();
    vault.source.readBy({ ...CONVENTIONS, folders: ["Elsewhere"] }, RULES);
    vault.source.readBy({ ...CONVENTIONS, folders: ["Jobs", "Elsewhere"] }, RULES);
    expect(waiting).toHaveLength(1);
    vault.change("Jobs/1.md", company("Changed"));
    expect(vault.companies()).toHaveLength(400);
    expect(vault.companies()).toContain("Changed");
    expect(vault.source.folders).toEqual([]);
    goOn();
    expect(vault.source.folders).toEqual(["Jobs", "Elsewhere"]);
    expect(vault.companies()).toHaveLength(400);
    expect(vault.companies()).toContain("Changed");
  });

  it("goes on until the cache knows every note that is still there", () => {
    const vault = new PretendedVault(3);
    vault.put("Late.md", null);
    vault.follow();
    expect(vault.source.hasReadAll).toBe(false);
    expect(vault.companies()).toHaveLength(3);
    vault.change("Late.md", company("Late"));
    vault.emit("resolved");
    expect(vault.source.hasReadAll).toBe(true);
    expect(vault.companies()).toHaveLength(4);
  });

  it("is not over when the cache is, but soon after", () => {
    const vault = new PretendedVault(400);
    vault.put("Jobs/Late.md", null);
    vault.follow();
    vault.change("Jobs/Late.md", company("Late"));
    vault.emit("resolved");
    expect(vault.source.hasReadAll).toBe(false);
    goOn();
    expect(vault.source.hasReadAll).toBe(true);
    expect(vault.companies()).toHaveLength(401);
  });
});

describe("a survey", () => {
  it("is made in slices, as if no folder had been chosen, and ends when the plugin is unloaded", async () => {
    const vault = new PretendedVault(400);
    vault.source.readBy({ ...CONVENTIONS, folders: ["Elsewhere"] }, RULES);
    vault.follow();
    goOn();
    const survey = vault.source.survey();
    expect(waiting).toHaveLength(1);
    goOn();
    expect(await survey).toMatchObject({ applications: 400, folders: [{ folder: "Jobs" }] });
    void vault.source.survey();
    vault.unload();
    expect(waiting).toEqual([]);
  });

  it("reads the text of broken notes only, and tells of one of ours wherever it lies", async () => {
    const vault = new PretendedVault(3);
    const broken = () => vault.source.agenda()?.problems.map(({ path }) => path);
    vault.put("Notes/Beta.md", BROKEN);
    vault.put("Notes/Soup.md", BROKEN);
    vault.texts.set("Notes/Beta.md", "---\ntype: application\ncompany: [Beta\nstatus: applied\n---\n");
    vault.texts.set("Notes/Soup.md", "---\ntags: [recipe\n---\n");
    vault.follow();
    await Promise.resolve();
    expect(vault.textsRead).toEqual(["Notes/Beta.md", "Notes/Soup.md"]);
    expect(broken()).toEqual(["Notes/Beta.md"]);
    vault.texts.set("Notes/Soup.md", "---\ntype: interview\ncompany: [Soup\n---\n");
    vault.change("Notes/Soup.md", BROKEN);
    await Promise.resolve();
    expect(broken()).toEqual(["Notes/Beta.md", "Notes/Soup.md"]);
    vault.change("Notes/Soup.md", company("Soup"));
    expect(broken()).toEqual(["Notes/Beta.md"]);
  });
});

/** How the notes of a vault are taken in, with a pretended app and pauses that end when the test lets them. */
import { TFile } from "obsidian";
import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../src/core/insights/choice";
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
  readonly sections?: readonly Placed[];
  readonly headings?: readonly { readonly heading: string }[];
  readonly links?: readonly Placed[];
  readonly blocks?: Readonly<Record<string, unknown>>;
} | null;

/** What the cache knows where the properties cannot be parsed. */
const BROKEN: Cache = { sections: [{ type: "yaml", position: { start: { line: 0 }, end: { line: 4 } } }] };

interface Placed {
  readonly type?: string;
  readonly link?: string;
  readonly position: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** A vault of notes by path, each an application unless told otherwise. */
class PretendedVault {
  readonly caches = new Map<string, Cache>();
  private readonly files = new Map<string, TFile>();
  private readonly handlers = new Map<string, ((...args: unknown[]) => void)[]>();
  private readonly onUnload: (() => void)[] = [];
  told = 0;
  walked = 0;
  /** The texts of notes, and of which one was read. */
  readonly texts = new Map<string, string>();
  readonly read: string[] = [];
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
        cachedRead: ({ path }: { path: string }) => {
          this.read.push(path);
          const text = this.texts.get(path);
          return text === undefined ? Promise.reject(new Error("No such file.")) : Promise.resolve(text);
        },
      },
      metadataCache: {
        on,
        getFileCache: ({ path }: { path: string }) => this.caches.get(path) ?? null,
        getFirstLinkpathDest: (link: string) => this.files.get(`${link}.md`) ?? null,
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
    this.emit("changed", this.files.get(path), this.texts.get(path) ?? "", cache);
  }

  /** A note of lines, each by itself. */
  putList(path: string, text: string, type = "list"): void {
    this.texts.set(path, text);
    this.put(path, listCache(text, type));
  }

  /** A note with the block ids that stand in its text. */
  putBlocks(path: string, text: string): void {
    this.texts.set(path, text);
    this.put(path, blocksCache(text));
  }

  changeBlocks(path: string, text: string): void {
    this.texts.set(path, text);
    this.change(path, blocksCache(text));
  }

  changeList(path: string, text: string): void {
    this.texts.set(path, text);
    this.change(path, listCache(text, "list"));
  }

  rename(path: string, to: string): void {
    const file = this.files.get(path);
    if (!file) throw new Error(`There is no ${path}.`);
    this.texts.set(to, this.texts.get(path) ?? "");
    this.files.delete(path);
    file.path = to;
    this.put(to, this.caches.get(path) ?? null);
    this.files.set(to, file);
    this.emit("rename", file, path);
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
  return { frontmatter: applicationNote({ company: name, status: "applied", date_applied: "2026-11-02" }) };
}

function withoutStatus(name: string): Cache {
  return { frontmatter: applicationNote({ company: name, date_applied: "2026-11-02" }) };
}

function listCache(text: string, type: string): Cache {
  const at = (line: number) => ({ start: { line }, end: { line } });
  const links = text
    .split("\n")
    .flatMap((line, number) =>
      [...line.matchAll(/\[\[([^[\]]+)\]\]/g)].map(([, link = ""]) => ({ link, position: at(number) })),
    );
  const end = text.split("\n").length;
  return { sections: [{ type, position: { start: { line: 0 }, end: { line: end } } }], links };
}

function blocksCache(text: string): Cache {
  const ids = [...text.matchAll(/\^([\w-]+)$/gm)].map(([, id = ""]) => [id.toLowerCase(), {}] as const);
  return ids.length === 0 ? {} : { blocks: Object.fromEntries(ids) };
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

  it("counts no figures before there is an agenda", () => {
    const vault = new PretendedVault(400);
    vault.follow();
    expect(vault.source.insights(EVERYTHING)).toBeUndefined();
    goOn();
    expect(vault.source.insights(EVERYTHING)?.funnel.reached.applied).toHaveLength(400);
    vault.delete("Jobs/2.md");
    expect(vault.source.insights(EVERYTHING)?.funnel.reached.applied).toHaveLength(399);
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

describe("a status that stands in a list", () => {
  const LIST = "- Acme [status:: Rejected] [detail:: [[Jobs/Acme]]]";
  const LOG = "Jobs/Log.md";
  const statusOf = (vault: PretendedVault, path = "Jobs/Acme.md") => vault.source.entryOf(path)?.application.status;
  const vaultWith = (list = LIST, type = "list") => {
    const vault = new PretendedVault(3);
    vault.put("Jobs/Acme.md", withoutStatus("Acme"));
    vault.putList(LOG, list, type);
    return vault;
  };
  const read = async () => {
    goOn();
    await new Promise(setImmediate);
    goOn();
  };

  const stepOf = (vault: PretendedVault) => vault.source.entryOf("Jobs/Acme.md")?.schedule.steps[0]?.kind;

  it("is waited for, and nothing is to be written before", async () => {
    const vault = vaultWith();
    vault.follow();
    expect(vault.companies()).toHaveLength(4);
    expect(stepOf(vault)).toBe("wait");
    expect(vault.source.hasReadAll).toBe(false);
    await read();
    expect(vault.source.hasReadAll).toBe(true);
    expect(statusOf(vault)).toBe("rejected");
    expect(vault).toMatchObject({ told: 2, read: [LOG] });
  });

  it("is looked for in slices, and not told of before", async () => {
    const vault = vaultWith();
    for (let at = 0; at < 400; at += 1) vault.put(`Diary/${String(at)}.md`, {});
    vault.follow();
    while (waiting.length > 0) {
      expect(vault.told).toBe(0);
      waiting.shift()?.();
    }
    await read();
    expect(statusOf(vault)).toBe("rejected");
    expect(vault).toMatchObject({ told: 2, read: [LOG] });
  });

  it("is found by other settings, while it was still being read by the old ones", async () => {
    const vault = vaultWith();
    vault.follow();
    vault.source.readBy({ ...CONVENTIONS, folders: ["Jobs"] }, RULES);
    await read();
    expect(statusOf(vault)).toBe("rejected");
  });

  it("costs nothing where every application says its own", async () => {
    const vault = new PretendedVault(40);
    vault.putList(LOG, LIST.replace("Acme]]", "1]]"));
    vault.follow();
    expect(vault.companies()).toHaveLength(40);
    vault.changeList(LOG, LIST.replace("Acme]]", "2]]"));
    await read();
    expect(vault).toMatchObject({ walked: 1, read: [], told: 1 });
  });

  it.each([
    ["in a paragraph", vaultWith(LIST, "paragraph")],
    ["to a note that says its own status", vaultWith(LIST.replace("Acme]]", "1]]"))],
    ["to no note", vaultWith(LIST.replace("Acme]]", "Beta]]"))],
  ])("is not looked for where a link stands %s", async (_where, vault) => {
    vault.follow();
    await read();
    expect(vault.read).toEqual([]);
    expect(statusOf(vault)).toBe("applied");
    expect(vault.told).toBe(1);
  });

  it("is not looked for outside the chosen folders, nor among templates", async () => {
    const vault = vaultWith();
    vault.putList("Elsewhere/Log.md", LIST);
    vault.putList("Jobs/Templates/Log.md", LIST);
    vault.source.readBy({ ...CONVENTIONS, folders: ["Jobs"] }, RULES);
    vault.follow();
    await read();
    expect(vault.read).toEqual([LOG]);
  });

  it("follows the list: what changes is taken from the change itself", async () => {
    const vault = vaultWith();
    vault.follow();
    await read();
    vault.changeList(LOG, LIST.replace("Rejected", "Interviewing"));
    expect(statusOf(vault)).toBe("interviewing");
    vault.changeList(LOG, "- Nothing");
    expect(statusOf(vault)).toBe("applied");
    vault.changeList(LOG, LIST);
    expect(statusOf(vault)).toBe("rejected");
    vault.changeList(LOG, LIST);
    expect(vault).toMatchObject({ read: [LOG], told: 5 });
    vault.delete(LOG);
    expect(statusOf(vault)).toBe("applied");
  });

  it("is read again where the list or the note has another name, and not told in between", async () => {
    const vault = vaultWith("- [status:: Rejected] [[Jobs/Acme]] [[Jobs/Acme Ltd]]");
    vault.follow();
    await read();
    vault.rename(LOG, "Jobs/Applications.md");
    expect(vault.told).toBe(2);
    await read();
    expect(statusOf(vault)).toBe("rejected");
    vault.rename("Jobs/Acme.md", "Jobs/Acme Ltd.md");
    await read();
    expect(statusOf(vault, "Jobs/Acme Ltd.md")).toBe("rejected");
    expect(vault).toMatchObject({ read: [LOG, "Jobs/Applications.md"], told: 5 });
  });

  it("gives way to that of the note, and comes back when it goes", async () => {
    const vault = vaultWith();
    vault.follow();
    await read();
    vault.change("Jobs/Acme.md", company("Acme"));
    expect(statusOf(vault)).toBe("applied");
    vault.change("Jobs/Acme.md", withoutStatus("Acme"));
    await read();
    expect(statusOf(vault)).toBe("rejected");
    expect(vault.read).toEqual([LOG]);
  });

  it("is looked for once for all notes that come at once", async () => {
    const vault = new PretendedVault(3);
    vault.putList(LOG, "- [status:: Rejected] [[Jobs/Acme]]\n- [status:: Withdrawn] [[Jobs/Beta]]");
    vault.follow();
    vault.change("Jobs/Acme.md", withoutStatus("Acme"));
    vault.change("Jobs/Beta.md", withoutStatus("Beta"));
    expect(vault).toMatchObject({ told: 1, walked: 1 });
    goOn();
    expect(vault).toMatchObject({ told: 2, walked: 2 });
    await read();
    expect([statusOf(vault), statusOf(vault, "Jobs/Beta.md")]).toEqual(["rejected", "withdrawn"]);
    expect(vault).toMatchObject({ told: 3, walked: 2, read: [LOG] });
  });

  it("is that of a change which came while it was being read", async () => {
    const vault = vaultWith();
    vault.follow();
    vault.changeList(LOG, LIST.replace("Rejected", "Offer"));
    await read();
    expect(statusOf(vault)).toBe("offer");
  });

  it("is nothing where the list cannot be read", async () => {
    const vault = vaultWith();
    vault.texts.clear();
    vault.follow();
    await read();
    expect(statusOf(vault)).toBe("applied");
  });

  it("is not waited for where the link goes while it is being read", async () => {
    const vault = vaultWith();
    vault.follow();
    vault.change("Jobs/Beta.md", withoutStatus("Beta"));
    vault.changeList(LOG, "Nothing");
    await read();
    expect(statusOf(vault)).toBe("applied");
    expect(stepOf(vault)).not.toBe("wait");
  });

  it("is not looked for once the plugin is unloaded", async () => {
    const vault = vaultWith();
    for (let at = 0; at < 400; at += 1) vault.put(`Diary/${String(at)}.md`, {});
    vault.follow();
    vault.unload();
    await read();
    expect(vault).toMatchObject({ told: 0, read: [] });
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
});

describe("a survey of people", () => {
  it("counts the notes that tell whom one knows where, and no others", async () => {
    const vault = new PretendedVault(1);
    vault.put("Contacts/Dana.md", { frontmatter: { company: "Acme", email: "dana@acme.example" } });
    vault.put("Contacts/Groceries.md", { frontmatter: { tags: ["list"] } });
    vault.put("Notes/Eve.md", { frontmatter: { type: "person", company: "Beta" } });
    vault.put("Templates/Person.md", { frontmatter: { type: "person", company: "Beta" } });
    vault.follow();
    const { folders, leftOut } = await vault.source.survey();
    expect(folders.map(({ folder, paths, people }) => [folder, paths.length, people])).toEqual([
      ["Jobs", 1, 0],
      ["Contacts", 0, 1],
      ["Notes", 0, 1],
    ]);
    expect(leftOut.map(({ why, count }) => [why, count])).toEqual([
      ["nothing", 1],
      ["template", 1],
    ]);
  });
});

describe("a note whose properties cannot be parsed", () => {
  it("is looked at as a text, and told of wherever it lies if it is ours", async () => {
    const vault = new PretendedVault(3);
    const broken = () => vault.source.agenda()?.problems.map(({ path }) => path);
    vault.put("Notes/Beta.md", BROKEN);
    vault.put("Notes/Soup.md", BROKEN);
    vault.texts.set("Notes/Beta.md", "---\ntype: application\ncompany: [Beta\nstatus: applied\n---\n");
    vault.texts.set("Notes/Soup.md", "---\ntags: [recipe\n---\n");
    vault.follow();
    await new Promise((resolve) => setTimeout(resolve));
    expect(vault.read).toEqual(["Notes/Beta.md", "Notes/Soup.md"]);
    expect(broken()).toEqual(["Notes/Beta.md"]);
    vault.texts.set("Notes/Soup.md", "---\ntype: interview\ncompany: [Soup\n---\n");
    vault.change("Notes/Soup.md", BROKEN);
    await new Promise((resolve) => setTimeout(resolve));
    expect(broken()).toEqual(["Notes/Beta.md", "Notes/Soup.md"]);
    vault.change("Notes/Soup.md", company("Soup"));
    expect(broken()).toEqual(["Notes/Beta.md"]);
  });
});

describe("a note that begins with two versions", () => {
  const HEADING: Cache = {
    sections: [{ type: "heading", position: { start: { line: 0 }, end: { line: 1 } } }],
    headings: [{ heading: "<<<<<<< HEAD" }],
  };
  const TEXT =
    "<<<<<<< HEAD\n---\ntype: application\n=======\n---\ntype: application\n>>>>>>> phone\ncompany: Acme\n---\n";

  it("is found by its heading, and its text is read once; after that it comes with each change", async () => {
    const vault = new PretendedVault(3);
    const faults = () =>
      vault.source.agenda()?.problems.map(({ fault }) => `${fault?.kind ?? ""} ${String(fault?.line)}`);
    vault.put("Notes/Acme.md", HEADING);
    vault.put("Notes/Plain.md", { ...HEADING, headings: [{ heading: "Plain" }] });
    vault.texts.set("Notes/Acme.md", TEXT);
    vault.follow();
    await new Promise((resolve) => setTimeout(resolve));
    expect(vault.read).toEqual(["Notes/Acme.md"]);
    expect(faults()).toEqual(["conflict markers 1"]);
    vault.texts.set("Notes/Acme.md", "---\ntype: application\n\tcompany: Acme\n---\n");
    vault.change("Notes/Acme.md", BROKEN);
    expect(faults()).toEqual(["tab 3"]);
    expect(vault.read).toEqual(["Notes/Acme.md"]);
  });

  it("is as it was changed, where that happens while its text is read", async () => {
    const vault = new PretendedVault(3);
    vault.put("Notes/Acme.md", HEADING);
    vault.texts.set("Notes/Acme.md", TEXT);
    vault.follow();
    vault.texts.set("Notes/Acme.md", "---\ntype: application\ncompany: Acme\n\trole: Clerk\n---\n");
    vault.change("Notes/Acme.md", BROKEN);
    await new Promise((resolve) => setTimeout(resolve));
    expect(vault.source.agenda()?.problems).toMatchObject([{ fault: { kind: "tab" } }]);
  });
});

describe("a note whose properties have no end", () => {
  it("is found by the line that begins them; one that only begins with such a line is none", async () => {
    const vault = new PretendedVault(3);
    const position = { start: { line: 0 }, end: { line: 0 } };
    for (const path of ["Jobs/Acme.md", "Jobs/Plain.md"])
      vault.put(path, { sections: [{ type: "thematicBreak", position }] });
    vault.texts.set("Jobs/Acme.md", "---\ntype: application\ncompany: Acme\nstatus: applied\n\nMet Dana.\n");
    vault.texts.set("Jobs/Plain.md", "---\nMet Dana: she was kind.\n");
    vault.follow();
    await new Promise((resolve) => setTimeout(resolve));
    expect(vault.source.agenda()?.problems).toMatchObject([{ path: "Jobs/Acme.md", fault: { kind: "no end" } }]);
  });
});

describe("applications that stand in a list only", () => {
  it("are told of, and a list that cannot be read keeps none of the others back", async () => {
    const vault = new PretendedVault(1);
    const position = { start: { line: 0 }, end: { line: 2 } };
    for (const path of ["Job applications.md", "Job list.md"])
      vault.put(path, { sections: [{ type: "table", position }] });
    vault.texts.set("Job list.md", "| Company | Status |\n| --- | --- |\n| Beta | Applied |");
    vault.follow();
    const lists = await vault.source.lists();
    expect(lists.map(({ path, applications }) => [path, applications.length])).toEqual([["Job list.md", 1]]);
  });
});

describe("what is to be practised", () => {
  const DAILY = "Daily/2026-11-20.md";
  const task = (text: string, id = "2026-11-20", box = " ") => `- [${box}] ${text} ^hear-back-practice-${id}`;
  const FIVE = task("Five answers aloud ([[Acme]], by 2026-11-27)");
  const vaultWith = (notes: Readonly<Record<string, string>> = { [DAILY]: `Slept well.\n\n${FIVE}\n` }) => {
    const vault = new PretendedVault(3);
    for (const [path, text] of Object.entries(notes)) vault.putBlocks(path, text);
    return vault;
  };
  const practice = (vault: PretendedVault) =>
    vault.source.practice().map(({ text, by, path }) => `${text} | ${by ?? "no day"} | ${path}`);
  const read = () => new Promise(setImmediate);
  const followed = async (vault: PretendedVault) => {
    vault.follow();
    await read();
    vault.source.agenda();
    return vault;
  };

  it("is read once the notes are followed, and told; nothing is read before", async () => {
    const vault = vaultWith();
    await read();
    expect(vault.read).toEqual([]);
    vault.follow();
    expect(practice(vault)).toEqual([]);
    await read();
    expect(practice(vault)).toEqual([`Five answers aloud | 2026-11-27 | ${DAILY}`]);
    expect(vault).toMatchObject({ told: 2, read: [DAILY] });
  });

  it("is looked for only in notes with a block id of ours", async () => {
    const vault = vaultWith({ "A.md": "- [ ] Milk ^shopping", "B.md": FIVE.replace(" ^", " "), "C.md": "Hello" });
    await followed(vault);
    vault.changeBlocks("A.md", "- [ ] Milk and bread ^shopping");
    expect(practice(vault)).toEqual([]);
    expect(vault).toMatchObject({ told: 1, read: [] });
  });

  it("is in the order of its days, then of its notes, then of its lines; what is done is not in it", async () => {
    const vault = await followed(
      vaultWith({
        "B.md": `${task("Any day")}\n${task("Later (by 2026-12-01)", "2")}\n${task("Soon (by 2026-11-21)", "3")}`,
        "A.md": `${task("Second (by 2026-12-01)")}\n${task("Third (by 2026-12-01)", "2")}`,
        "C.md": `${task("Done (by 2026-11-21)", "1", "x")}\n${task("Cancelled", "2", "-")}`,
      }),
    );
    expect(practice(vault)).toEqual([
      "Soon | 2026-11-21 | B.md",
      "Second | 2026-12-01 | A.md",
      "Third | 2026-12-01 | A.md",
      "Later | 2026-12-01 | B.md",
      "Any day | no day | B.md",
    ]);
  });

  it("follows what is written, ticked, taken out and put back in a note, without reading it again", async () => {
    const vault = await followed(vaultWith());
    vault.changeBlocks(DAILY, FIVE.replace("Five", "Six"));
    expect(practice(vault)).toEqual([`Six answers aloud | 2026-11-27 | ${DAILY}`]);
    vault.changeBlocks(DAILY, FIVE.replace("[ ]", "[x]"));
    expect(practice(vault)).toEqual([]);
    vault.changeBlocks(DAILY, "Slept well.");
    vault.changeBlocks(DAILY, FIVE);
    expect(practice(vault)).toEqual([`Five answers aloud | 2026-11-27 | ${DAILY}`]);
    expect(vault).toMatchObject({ told: 6, read: [DAILY] });
  });

  it("is the same list, and not told again, where something else in the note changes", async () => {
    const vault = await followed(vaultWith());
    const before = vault.source.practice();
    vault.changeBlocks(DAILY, `Slept badly.\n\n${FIVE}\n- [ ] Milk ^shopping`);
    expect(vault.source.practice()).toBe(before);
    expect(vault.told).toBe(2);
  });

  it("follows a rename and a deletion", async () => {
    const vault = await followed(vaultWith());
    vault.rename(DAILY, "Archive/Friday.md");
    await read();
    expect(practice(vault)).toEqual(["Five answers aloud | 2026-11-27 | Archive/Friday.md"]);
    vault.delete("Archive/Friday.md");
    expect(practice(vault)).toEqual([]);
    expect(vault.told).toBe(5);
  });

  it("is as it was changed, or gone, where that happens while its note is read", async () => {
    const vault = vaultWith({ [DAILY]: FIVE, "B.md": FIVE, "C.md": FIVE });
    vault.follow();
    vault.texts.set("C.md", FIVE);
    vault.change(DAILY, blocksCache(FIVE));
    vault.changeBlocks(DAILY, FIVE.replace("[ ]", "[x]"));
    vault.delete("B.md");
    vault.rename("C.md", "D.md");
    await read();
    expect(practice(vault)).toEqual(["Five answers aloud | 2026-11-27 | D.md"]);
  });

  it("is not what looks like it in a block of code, of which the cache knows no id", async () => {
    const vault = vaultWith({ "A.md": "" });
    vault.texts.set("A.md", `\`\`\`\n${task("In code", "9")}\n\`\`\`\n${FIVE}`);
    vault.put("A.md", blocksCache(FIVE));
    await followed(vault);
    expect(practice(vault)).toEqual(["Five answers aloud | 2026-11-27 | A.md"]);
  });

  it("is none in a note that cannot be read, until it changes", async () => {
    const vault = vaultWith();
    vault.texts.delete(DAILY);
    await followed(vault);
    expect(practice(vault)).toEqual([]);
    vault.changeBlocks(DAILY, FIVE);
    expect(practice(vault)).toHaveLength(1);
  });

  it("is found outside of the folders that are read for applications, and not read again by other settings", async () => {
    const vault = await followed(vaultWith());
    vault.source.readBy({ ...CONVENTIONS, folders: ["Jobs"] }, RULES);
    await read();
    expect(practice(vault)).toHaveLength(1);
    expect(vault.read).toEqual([DAILY]);
  });
});

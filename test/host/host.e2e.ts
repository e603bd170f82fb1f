/** The stand-in host itself: that it does what Obsidian does where a plugin may stumble over it. */
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHost, type OpenHost, type OpenHostOptions } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost, type Files } from "./probe-host";
import { serveVault } from "./server";

/** Notes what it is told, and offers what the tests below ask for. */
const PLUGIN = `
const { ItemView, MarkdownView, Menu, Notice, Plugin } = require("obsidian");
const { EditorView } = require("@codemirror/view");

class ProbeView extends ItemView {
  getViewType() { return "probe"; }
  getDisplayText() { return "Probe"; }
  async onOpen() { this.contentEl.createEl("button", { cls: "probe-button", text: "Press" }); }
}

module.exports = class Probe extends Plugin {
  async onload() {
    this.log = [];
    const { vault, metadataCache, workspace } = this.app;
    const cached = (path) => metadataCache.getFileCache(vault.getFileByPath(path))?.frontmatter?.company;
    const note = (name) => (file) => this.log.push(name + " " + (file?.path ?? file));
    this.log.push("onload " + workspace.layoutReady + " " + vault.getMarkdownFiles().length);
    for (const name of ["create", "modify", "delete", "rename"]) this.registerEvent(vault.on(name, note(name)));
    this.registerEvent(metadataCache.on("changed", note("changed")));
    this.registerEvent(metadataCache.on("deleted", note("deleted")));
    this.registerEvent(metadataCache.on("resolved", note("resolved")));
    this.registerEvent(workspace.on("file-open", note("file-open")));
    workspace.onLayoutReady(() => this.log.push("ready " + cached("Acme.md")));
    this.registerView("probe", (leaf) => new ProbeView(leaf));
    this.addRibbonIcon("ear", "Probe", () => {});
    this.addStatusBarItem().setText("probe");
    this.registerDomEvent(document, "keyup", () => {});
    this.registerInterval(window.setInterval(() => {}, 60000));
    this.addCommand({ id: "show", name: "Show", callback: () => this.show() });
    this.addCommand({
      id: "note",
      name: "Only in a note",
      checkCallback: (checking) => {
        const view = workspace.getActiveViewOfType(MarkdownView);
        if (!checking) new Notice("In " + view.file.basename);
        return view !== null;
      },
    });
    this.addCommand({ id: "menu", name: "Menu", callback: () => this.menu() });
    this.hasEditor = typeof EditorView === "function";
  }
  show() { return this.app.workspace.ensureSideLeaf("probe", "right", { active: true, reveal: true }); }
  menu() {
    const menu = new Menu();
    for (const title of ["First", "Second", "Third"]) {
      menu.addItem((item) => item.setTitle(title).setIcon("mail").setDisabled(title === "Second")
        .onClick(() => new Notice("Chose " + title)));
    }
    menu.onHide(() => this.log.push("hidden"));
    menu.showAtPosition({ x: 600, y: 200 });
  }
};
`;

const NOTES = {
  "Acme.md":
    '---\n# kept by nobody\ncompany: "Acme"\napplied: 2026-11-02\nof: "[[Roles/Cook|Cook]]"\n---\n' +
    "Dear all, ^hello-1\n\n#job and [[Beta]]\n",
  "Beta.md":
    "# Beta\n\nFirst paragraph\nof two lines ^two-lines\n\n- one\n- two\n- [ ] three ^Third\n  - in three ^in-three\n\n" +
    "```js\nconst x = '#not-a-tag'; ^not-an-id\n```\n",
  "Roles/Cook.md": "Cook\n",
};

cleanUpAfterTests();

interface StartOptions extends Partial<OpenHostOptions> {
  readonly notes?: Files;
}

function start({ notes = NOTES, ...options }: StartOptions = {}): Promise<OpenHost> {
  return startHost({ vault: folder(notes), plugin: plugin(PLUGIN), ...options });
}

const type = async (host: OpenHost, text: string): Promise<void> => {
  await host.page.locator(".cm-content").click();
  await host.page.keyboard.press("ControlOrMeta+End");
  await host.page.keyboard.type(text);
};

const text = async (host: OpenHost): Promise<string> =>
  (await host.page.locator(".cm-line").allTextContents()).join("\n");

describe("the cache of a vault as it is loaded", () => {
  let host: OpenHost;

  beforeAll(async () => {
    host = await openHost({ vault: folder(NOTES), plugin: plugin(PLUGIN) });
  });

  afterAll(() => host.close());

  it("is filled after the plugin is loaded and create is sent for every file, and before the layout is ready", async () => {
    expect((await log(host)).slice(0, 7)).toEqual([
      "onload false 0",
      "create Acme.md",
      "create Beta.md",
      "create Roles",
      "create Roles/Cook.md",
      "resolved undefined",
      "ready Acme",
    ]);
  });

  it("knows properties, links, tags, sections and block ids", async () => {
    const { acme, beta, cook } = await host.page.evaluate(() => {
      const { vault, metadataCache } = window.host.app;
      const cache = (name: string): unknown => {
        const file = vault.getFileByPath(name);
        return file === null ? null : JSON.parse(JSON.stringify(metadataCache.getFileCache(file)));
      };
      const found = metadataCache.getFirstLinkpathDest("Cook", "Acme.md");
      return { acme: cache("Acme.md"), beta: cache("Beta.md"), cook: found?.path };
    });
    expect(cook).toBe("Roles/Cook.md");
    expect(acme).toMatchObject({
      frontmatter: { company: "Acme", applied: "2026-11-02" },
      frontmatterLinks: [{ key: "of", link: "Roles/Cook", displayText: "Cook", original: "[[Roles/Cook|Cook]]" }],
      sections: [
        { type: "yaml", position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 5, col: 3 } } },
        { type: "paragraph", id: "hello-1" },
        { type: "paragraph" },
      ],
      links: [{ link: "Beta" }],
      tags: [{ tag: "#job" }],
    });
    expect(beta).toMatchObject({
      headings: [{ heading: "Beta", level: 1 }],
      sections: [{ type: "heading" }, { type: "paragraph", id: "two-lines" }, { type: "list" }, { type: "code" }],
      blocks: {
        "two-lines": { id: "two-lines", position: { start: { line: 2 }, end: { line: 3, col: 23 } } },
        third: { id: "Third", position: { start: { line: 7, col: 0 }, end: { line: 7, col: 18 } } },
        "in-three": { id: "in-three", position: { start: { line: 8, col: 2 }, end: { line: 8, col: 22 } } },
      },
    });
    expect(beta).not.toHaveProperty("blocks.not-an-id");
    expect(beta).not.toHaveProperty("tags");
  });

  it("follows a change later, and a rename without a word", async () => {
    const at = await host.page.evaluate(async () => {
      const { vault, metadataCache, fileManager } = window.host.app;
      const [file] = vault.getMarkdownFiles();
      if (file === undefined) return [];
      const company = (): unknown => metadataCache.getFileCache(file)?.frontmatter?.["company"];
      await vault.process(file, (text) => text.replace('"Acme"', "Apex"));
      const atOnce = company();
      await new Promise<void>((resolve) => {
        const stop = metadataCache.observe("changed", () => {
          stop();
          resolve();
        });
      });
      const later = company();
      await fileManager.renameFile(file, "Roles/Apex.md");
      return [atOnce, later, company(), vault.getFileByPath("Roles/Apex.md")?.path, vault.getFileByPath("Acme.md")];
    });
    expect(at).toEqual(["Acme", "Apex", "Apex", "Roles/Apex.md", null]);
    const events = await log(host);
    expect(events.slice(events.indexOf("modify Acme.md"))).toEqual([
      "modify Acme.md",
      "changed Acme.md",
      "resolved undefined",
      "rename Roles/Apex.md",
    ]);
    await expect.poll(() => host.read("Roles/Apex.md")).toContain("company: Apex");
  });
});

describe("loading", () => {
  it("fills a late cache after the layout is ready, and says so for each note", async () => {
    const host = await start({ query: "cache=late" });
    await host.until(async () => (await log(host)).includes("resolved undefined"));
    const events = await log(host);
    expect(events).toContain("ready undefined");
    expect(events.slice(events.indexOf("ready undefined") + 1)).toEqual([
      "changed Acme.md",
      "changed Beta.md",
      "changed Roles/Cook.md",
      "resolved undefined",
    ]);
  });

  it("keeps the view of a saved layout deferred until it is revealed", async () => {
    const host = await start({ query: "layout=deferred" });
    const look = (): Promise<unknown[]> =>
      host.page.evaluate(() => {
        const leaf = window.host.app.workspace.getLeavesOfType("probe")[0];
        return [leaf?.isDeferred, leaf?.view.constructor.name === "ProbeView"];
      });
    await expect.poll(() => look()).toEqual([true, false]);
    await expect.poll(() => host.page.locator(".probe-button").count()).toBe(0);
    await host.runCommand("Show");
    await host.page.locator(".probe-button").waitFor();
    await expect.poll(() => look()).toEqual([false, true]);
    await expect
      .poll(() => host.page.evaluate(() => window.host.app.workspace.getLeavesOfType("probe").length))
      .toBe(1);
  });

  it("says so when the plugin fails, and then closing fails too", async () => {
    const broken = plugin("module.exports = class { constructor() { throw new Error('no') } }");
    const host = await openHost({ vault: folder(NOTES), plugin: broken });
    await host.page.locator(".notice", { hasText: "Failed to load" }).waitFor();
    await expect(host.close()).rejects.toThrow("The plugin failed to load");
  });
});

describe("what the host lacks", () => {
  it("throws and is recorded, and leaves instanceof and identity alone", async () => {
    const code = `
      const obsidian = require("obsidian");
      const attempt = (read) => { try { read(); return "nothing thrown"; } catch (error) { return error.message; } };
      module.exports = class extends obsidian.Plugin {
        onload() {
          const { app } = this;
          this.log = [
            attempt(() => obsidian.MarkdownRenderer),
            attempt(() => app.internalPlugins),
            attempt(() => app.vault.modify),
            attempt(() => app.workspace.activeLeaf),
            attempt(() => app.workspace.on("editor-change", () => {})),
            attempt(() => require("fs")),
            attempt(() => app.then),
          ];
          app.workspace.onLayoutReady(() => {
            const [file] = app.vault.getMarkdownFiles();
            this.log.push(file instanceof obsidian.TFile, file === app.vault.getFileByPath(file.path), "x" in app);
          });
        }
      };`;
    const host = await start({ plugin: plugin(code) });
    await expect
      .poll(() => log(host))
      .toEqual([
        'The stand-in host has no module "obsidian".MarkdownRenderer',
        "The stand-in host has no App.internalPlugins",
        "The stand-in host has no Vault.modify",
        "The stand-in host has no Workspace.activeLeaf",
        'The stand-in host never sends "editor-change"',
        "Cannot find module 'fs'",
        "nothing thrown",
        true,
        true,
        false,
      ]);
    expect(await host.takeFaults()).toHaveLength(6);
  });
});

describe("properties", () => {
  it("are none where YAML is broken, though there is a section, and none without a block at the start", async () => {
    const host = await start({
      notes: {
        "Broken.md": "---\ncompany: [Acme\n---\nText\n",
        "Crlf.md": "---\r\ncompany: Acme\r\n---\r\nText\r\n",
        "Later.md": "\n---\ncompany: Acme\n---\n",
        "Not UTF-8.md": Buffer.from([0x2d, 0xff, 0xfe, 0x0a]),
      },
    });
    const read = await host.page.evaluate(() => {
      const { vault, metadataCache } = window.host.app;
      return vault.getMarkdownFiles().map((file) => {
        const cache = metadataCache.getFileCache(file);
        return [file.basename, cache?.sections?.[0]?.type, cache?.frontmatter?.["company"]];
      });
    });
    expect(read).toEqual([
      ["Broken", "yaml", undefined],
      ["Crlf", "yaml", "Acme"],
      ["Later", "thematicBreak", undefined],
      ["Not UTF-8", "paragraph", undefined],
    ]);
  });
});

describe("properties by which somebody means harm", () => {
  const block = (yaml: string): string => `---\ncompany: Acme\n${yaml}\n---\nText\n`;
  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (const [before, name] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
    laughs.push(
      `${name ?? ""}: &${name ?? ""} [${Array(10)
        .fill(`*${before ?? ""}`)
        .join(", ")}]`,
    );
  }
  const HOSTILE = {
    "Alias of itself.md": block("a: &a [*a]"),
    "Billion laughs.md": block(laughs.join("\n")),
    "Duplicate.md": block("company: Apex"),
    "Half a pair.md": block('a: "\\uD800"'),
    "Nested.md": block(`a: ${"[".repeat(5000)}`),
    "Nul.md": block("a: b\0c"),
    "Nul in a name.md": block("a\0: b"),
    "Tab.md": block("a:\n\tb: c"),
  };

  it("are none, though there is a section, and nothing hangs", async () => {
    const host = await start({ notes: { ...HOSTILE, "Sound.md": block("a: b") } });
    const read = await host.page.evaluate(() => {
      const { vault, metadataCache } = window.host.app;
      return vault.getMarkdownFiles().map((file) => {
        const cache = metadataCache.getFileCache(file);
        const types = cache?.sections?.map((section) => section.type).join();
        return [file.name, types, cache?.frontmatter?.["company"]] as const;
      });
    });
    const none = Object.keys(HOSTILE).map((name) => [name, "yaml,paragraph", undefined]);
    expect(new Set(read)).toEqual(new Set([...none, ["Sound.md", "yaml,paragraph", "Acme"]]));
  });
});

describe("a byte order mark", () => {
  it("is stripped on reading, and gone after the next change", async () => {
    const marked = "\uFEFF---\ncompany: Acme\n---\nText\n";
    const host = await start({
      notes: { "Note.md": marked, ".obsidian/templates.json": "\uFEFF{}" },
      open: "Note.md",
      query: "cache=late",
    });
    const seen = await host.page.evaluate(async () => {
      const { vault, fileManager } = window.host.app;
      const file = vault.getFileByPath("Note.md");
      if (file === null) return [];
      const texts = [await vault.read(file), await vault.cachedRead(file)];
      texts.push(await vault.process(file, (text) => text));
      texts.push(await vault.adapter.read("Note.md"), await vault.adapter.read(".obsidian/templates.json"));
      await fileManager.processFrontMatter(file, () => undefined);
      return texts;
    });
    const text = marked.slice(1);
    expect(seen).toEqual([text, text, text, text, "{}"]);
    await expect.poll(() => host.read("Note.md")).toBe(marked);
    await host.until(() =>
      host.page.evaluate(() => {
        const { vault, metadataCache } = window.host.app;
        const [file] = vault.getMarkdownFiles();
        return file !== undefined && metadataCache.getFileCache(file)?.frontmatter?.["company"] === "Acme";
      }),
    );
    await host.page.evaluate(async () => {
      const { vault } = window.host.app;
      const [file] = vault.getMarkdownFiles();
      if (file !== undefined) await vault.process(file, (before) => `${before}More\n`);
    });
    await expect.poll(() => host.read("Note.md")).toBe(`${text}More\n`);
  });
});

describe("writing", () => {
  /** Runs the plugin's usual way of changing properties, and gives the error's name if there is one. */
  const change = (host: OpenHost, file: string, properties: Record<string, unknown>): Promise<string> =>
    host.page.evaluate(
      async ([name, values]) => {
        const { vault, fileManager } = window.host.app;
        const found = vault.getFileByPath(name);
        if (found === null) return "no file";
        try {
          await fileManager.processFrontMatter(found, (frontmatter) => {
            for (const [key, value] of Object.entries(values)) {
              if (value === null) Reflect.deleteProperty(frontmatter, key);
              else frontmatter[key] = value;
            }
          });
          return "";
        } catch (error) {
          return error instanceof Error ? error.name : "no error";
        }
      },
      [file, properties] as const,
    );

  it("rewrites the whole block and no byte of the body", async () => {
    const body = "Body  \r\n\r\n--- \nend without a line end";
    const host = await start({
      notes: {
        "Acme.md": NOTES["Acme.md"],
        "Crlf.md": `---\r\ncompany: Acme\r\n---\r\n${body}`,
        "Plain.md": body,
        "Broken.md": `---\ncompany: [Acme\n---\n${body}`,
        "Last.md": `---\ncompany: Acme\n---\n${body}`,
        "Same.md": NOTES["Acme.md"],
      },
    });
    expect(await change(host, "Acme.md", { status: "applied" })).toBe("");
    await expect
      .poll(() => host.read("Acme.md"))
      .toBe(
        `---\ncompany: Acme\napplied: 2026-11-02\nof: "[[Roles/Cook|Cook]]"\nstatus: applied\n---\n${NOTES["Acme.md"].split("---\n")[2] ?? ""}`,
      );
    expect(await change(host, "Crlf.md", { status: "applied" })).toBe("");
    await expect.poll(() => host.read("Crlf.md")).toBe(`---\r\ncompany: Acme\r\nstatus: applied\r\n---\r\n${body}`);
    expect(await change(host, "Plain.md", { log: ["2026-11-02 call: Dana"] })).toBe("");
    await expect.poll(() => host.read("Plain.md")).toBe(`---\r\nlog:\r\n  - "2026-11-02 call: Dana"\r\n---\r\n${body}`);
    expect(await change(host, "Last.md", { company: null })).toBe("");
    await expect.poll(() => host.read("Last.md")).toBe(body);
    expect(await change(host, "Broken.md", { status: "applied" })).toBe("YAMLParseError");
    await expect.poll(() => host.read("Broken.md")).toBe(`---\ncompany: [Acme\n---\n${body}`);
    expect(await change(host, "Same.md", { company: "Acme" })).toBe("");
    await expect.poll(() => host.read("Same.md")).toBe(NOTES["Acme.md"]);
  });

  it("does not see unsaved typing, and does not lose it", async () => {
    const host = await start({ open: "Acme.md", now: "2026-11-20T09:30" });
    await type(host, "typed");
    expect(await change(host, "Acme.md", { status: "applied" })).toBe("");
    await expect.poll(() => host.read("Acme.md")).not.toContain("typed");
    await host.page.locator(".cm-line", { hasText: "status: applied" }).waitFor();
    await expect.poll(() => text(host)).toContain("typed");
    await host.fastForward(3000);
    await host.until(() => host.read("Acme.md").includes("typed"));
    await expect.poll(() => host.read("Acme.md")).toContain("status: applied");
  });

  it("creates, moves to the bin, and refuses what is there or outside", async () => {
    const host = await start();
    const results = await host.page.evaluate(async () => {
      const { vault, fileManager } = window.host.app;
      const attempt = async (work: () => Promise<unknown>): Promise<string> => {
        try {
          await work();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.message : "";
        }
      };
      const beta = vault.getFileByPath("Beta.md");
      return [
        await attempt(() => vault.createFolder("New")),
        await attempt(() => vault.create("New/Note.md", "text")),
        await attempt(() => vault.create("Beta.md", "text")),
        await attempt(() => vault.create("Nowhere/Note.md", "text")),
        await attempt(() => (beta === null ? Promise.resolve() : fileManager.trashFile(beta))),
        vault.getFileByPath("Beta.md")?.path,
      ];
    });
    expect(results).toEqual([
      "done",
      "done",
      "File already exists.",
      expect.stringContaining("ENOENT"),
      "done",
      undefined,
    ]);
    await expect.poll(() => host.read("New/Note.md")).toBe("text");
    await expect.poll(() => host.read(".trash/Beta.md")).toBe(NOTES["Beta.md"]);
    const outside = await host.page.evaluate(async () => {
      try {
        await window.host.app.vault.create("../outside.md", "text");
        return "done";
      } catch (error) {
        return error instanceof Error ? error.message : "";
      }
    });
    expect(outside).toContain("outside of the vault");
    expect((await host.takeFaults()).join()).toContain("403");
  });
});

describe("an open note", () => {
  it("saves itself two seconds after typing, and at once when asked to", async () => {
    const host = await start({ open: "Beta.md", now: "2026-11-20T09:30" });
    await type(host, "one");
    await host.fastForward(1500);
    await expect.poll(() => host.read("Beta.md")).toBe(NOTES["Beta.md"]);
    await host.fastForward(1000);
    await host.until(() => host.read("Beta.md") === `${NOTES["Beta.md"]}one`);
    await host.page.keyboard.type(" two");
    await host.page.evaluate(async () => {
      const { view } = window.host.app.workspace.getLeaf(false);
      await (view as unknown as { save: () => Promise<void> }).save();
    });
    await expect.poll(() => host.read("Beta.md")).toBe(`${NOTES["Beta.md"]}one two`);
  });

  it("undoes and redoes, and keeps its line ends", async () => {
    const host = await start({ notes: { "Crlf.md": "One\r\nTwo\r\n" }, open: "Crlf.md", now: "2026-11-20T09:30" });
    await type(host, "Three");
    await expect.poll(() => text(host)).toBe("One\nTwo\nThree");
    await host.page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => text(host)).toBe("One\nTwo\n");
    await host.page.keyboard.press("ControlOrMeta+y");
    await expect.poll(() => text(host)).toBe("One\nTwo\nThree");
    await host.fastForward(3000);
    await host.until(() => host.read("Crlf.md") === "One\r\nTwo\r\nThree");
  });

  it("reads as a page without block ids and without scripts", async () => {
    const host = await start({
      notes: {
        "Note.md":
          "To: Dana\nSubject: Hello ^hello\n\n" +
          '<img src=x onerror="window.bad = 1"><script>window.bad = 1</script>\n\n' +
          "[x](javascript:alert(1)) and [[Note|this]]\n",
      },
      open: "Note.md",
    });
    await host.page.keyboard.press("ControlOrMeta+e");
    const page = host.page.locator(".markdown-reading-view");
    await page.locator("p").first().waitFor();
    await expect.poll(() => page.locator("p").first().innerText()).toBe("To: Dana\nSubject: Hello");
    await expect.poll(() => page.locator("img, script, [href^=javascript]").count()).toBe(0);
    await expect.poll(() => page.locator("a.internal-link").innerText()).toBe("this");
    const { mode, shown } = await host.page.evaluate(() => {
      const { view } = window.host.app.workspace.getLeaf(false);
      return { mode: view.getState()["mode"], shown: "bad" in window };
    });
    expect([mode, shown]).toEqual(["preview", false]);
  });
});

describe("changes on disk", () => {
  it("reach vault, cache and editor, and the page's own come back from nowhere", async () => {
    const host = await start({ open: "Beta.md" });
    host.write("Beta.md", "# From outside\n");
    await host.page.locator(".cm-line", { hasText: "From outside" }).waitFor();
    host.write("New folder/deep/Note.md", "---\ncompany: Neu\n---\n");
    fs.rmSync(path.join(host.vault, "Acme.md"));
    await host.until(async () => {
      const events = await log(host);
      return ["changed New folder/deep/Note.md", "deleted Acme.md", "changed Beta.md"].every((one) =>
        events.includes(one),
      );
    });
    await host.page.locator('[data-path="New folder/deep/Note.md"]').waitFor();
    const before = (await log(host)).length;
    await host.page.evaluate(async () => {
      const { vault } = window.host.app;
      await vault.create("Own.md", "one");
      const own = vault.getFileByPath("Own.md");
      if (own !== null) await vault.process(own, () => "two");
    });
    await host.letPass(250);
    const ofVault = (await log(host)).slice(before).filter((event) => /^(?:create|modify|delete) /.test(event));
    expect(ofVault).toEqual(["create Own.md", "modify Own.md"]);
  });
});

describe("the window", () => {
  it("offers in the palette what applies, has menus for the keyboard, and both give the focus back", async () => {
    const host = await start();
    await expect(host.runCommand("Only in a note")).rejects.toThrow("does not offer");
    await host.openNote("Roles/Cook.md");
    expect((await log(host)).at(-1)).toBe("file-open Roles/Cook.md");
    await host.runCommand("Only in a note");
    await host.page.keyboard.type("typed ");
    await expect.poll(() => text(host)).toBe("typed Cook\n");
    await host.page.locator(".notice", { hasText: "In Cook" }).click();
    await expect.poll(() => host.page.locator(".notice").count()).toBe(0);

    await host.page.locator(".cm-content").click();
    await host.runCommand("Menu");
    await host.page.keyboard.press("ArrowDown");
    await host.page.keyboard.press("ArrowDown");
    await expect.poll(() => host.page.locator(".menu-item.selected").innerText()).toBe("Third");
    await host.page.keyboard.press("ArrowUp");
    await host.page.keyboard.press("Enter");
    await host.page.locator(".notice", { hasText: "Chose First" }).waitFor();
    await expect.poll(() => log(host)).toContain("hidden");
    await host.runCommand("Menu");
    await host.page.keyboard.press("Escape");
    await expect.poll(() => host.page.locator(".menu").count()).toBe(0);
    await expect.poll(() => host.page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  });

  it("starts at a given time in a given zone, on a phone too", async () => {
    const host = await start({ now: "2026-11-20T00:30", timezone: "America/New_York", phone: true, theme: "dark" });
    const seen = await host.page.evaluate(() => [
      new Date().toISOString().slice(0, 16),
      new Date().getDate(),
      document.body.className,
      window.innerWidth,
    ]);
    expect(seen).toEqual(["2026-11-20T05:30", 20, "theme-dark is-mobile is-phone", 390]);
    await host.openNote("Beta.md");
    await host.runCommand("Show");
    await host.page.locator(".probe-button").waitFor();
  });

  it("keeps the note as the active file while a sidebar has the focus, and its own look of a button", async () => {
    const styled = plugin(PLUGIN, ".probe-button { padding: 99px; }");
    const host = await start({ plugin: styled, open: "Acme.md", query: "right=220" });
    await host.runCommand("Show");
    const padding = await host.page.locator(".probe-button").evaluate((button) => getComputedStyle(button).paddingLeft);
    expect(padding).toBe("12px");
    await host.page.locator(".probe-button").click();
    const seen = await host.page.evaluate(() => [
      window.host.app.workspace.getActiveFile()?.path,
      document.querySelector(".mod-right-split")?.clientWidth,
      window.host.commands().includes("probe:note"),
    ]);
    expect(seen).toEqual(["Acme.md", 219, false]);
  });
});

describe("unloading", () => {
  it("leaves nothing of a plugin that registers all it does", async () => {
    const host = await start();
    await host.runCommand("Show");
    await expect.poll(() => host.page.evaluate(() => window.host.leftovers().length)).toBeGreaterThan(10);
    const left = await host.page.evaluate(async () => {
      await window.host.unloadPlugin();
      return window.host.leftovers();
    });
    expect(left).toEqual([]);
    await host.page.evaluate(() => window.host.loadPlugin());
    await host.page.locator(".probe-button").waitFor();
  });

  it("names what another leaves", async () => {
    const code = `
      const { Plugin } = require("obsidian");
      module.exports = class extends Plugin {
        onload() {
          this.app.vault.on("modify", () => {});
          document.addEventListener("click", () => {}, true);
          window.addEventListener("resize", () => {});
          window.setInterval(() => {}, 60000);
          window.setTimeout(() => {}, 3600000);
          window.probeGlobal = true;
          document.body.createDiv("stranger");
        }
      };`;
    const host = await start({ plugin: plugin(code) });
    const left = await host.page.evaluate(async () => {
      await window.host.unloadPlugin();
      return window.host.leftovers();
    });
    expect(left).toEqual([
      'a handler of "modify"',
      'a listener for "click" on the document',
      'a listener for "resize" on the window',
      "an interval of 60000 ms",
      "a timeout of 3600000 ms",
      "the element div.stranger",
      "window.probeGlobal",
    ]);
  });
});

describe("the server", () => {
  const ask = (
    url: string,
    options: http.RequestOptions & { body?: string },
  ): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const request = http.request(url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") });
        });
      });
      request.on("error", reject);
      request.end(options.body);
    });

  it("answers its own page alone, and for the vault alone", async () => {
    const secret = folder({ "secret.md": "secret" });
    const vault = folder({ "Note.md": "text", ".obsidian/app.json": "{}" });
    fs.symlinkSync(secret, path.join(vault, "way-out"));
    fs.symlinkSync(path.join(secret, "secret.md"), path.join(vault, "Link.md"));
    fs.symlinkSync(secret, path.join(vault, ".obsidian/way-out"));
    const server = await serveVault({ vault, plugin: plugin(PLUGIN) });
    const at = (way: string): string => new URL(way + new URL(server.url).search, server.url).href;
    try {
      const read = (file: string, headers = {}): ReturnType<typeof ask> =>
        ask(at("/vault/read"), { method: "POST", headers, body: JSON.stringify({ path: file }) });
      expect(await read("Note.md")).toMatchObject({
        status: 200,
        body: expect.stringContaining('{"ok":true,"value":{"text":"text",') as string,
      });
      expect((await read("Note.md", { origin: "https://example.com" })).status).toBe(403);
      expect((await read("Note.md", { host: "example.com" })).status).toBe(403);
      const outside = ["../secret.md", "/etc/passwd", "way-out/secret.md", "Link.md", ".trash/Note.md", ""];
      for (const file of [...outside, ".obsidian/app.json"]) {
        expect([file, (await read(file)).status]).toEqual([file, 403]);
      }
      const adapter = (name: string, file: string): ReturnType<typeof ask> =>
        ask(at(`/vault/${name}`), { method: "POST", body: JSON.stringify({ path: file }) });
      expect((await adapter("adapterRead", ".obsidian/app.json")).body).toContain("{}");
      const copy = (from: string, to: string): ReturnType<typeof ask> =>
        ask(at("/vault/adapterCopy"), { method: "POST", body: JSON.stringify({ from, to }) });
      expect((await copy(".obsidian/app.json", "Note.md")).status).toBe(403);
      const hidden = [
        ".obsidian/../../secret.md",
        ".obsidian/way-out/secret.md",
        ".obsidian/.git",
        ".obsidian//app.json",
      ];
      for (const file of [...outside, ...hidden]) {
        expect([file, (await adapter("adapterRead", file)).status]).toEqual([file, 403]);
        expect([file, (await adapter("adapterExists", file)).status]).toEqual([file, 403]);
        expect([file, (await copy(file, ".obsidian/copy.json")).status]).toEqual([file, 403]);
        expect([file, (await copy(".obsidian/app.json", file)).status]).toEqual([file, 403]);
      }
      const tree = await ask(at("/vault/tree"), { method: "POST", body: "null" });
      expect(tree.body).toContain("Note.md");
      expect(tree.body).not.toMatch(/secret|way-out|Link|obsidian/);
      expect((await ask(at("/server.ts"), {})).status).toBe(404);
      const port = Number(new URL(server.url).port);
      await expect(serveVault({ vault, plugin: plugin(PLUGIN), port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    } finally {
      await server.close();
    }
    await expect(serveVault({ vault: path.join(vault, "none"), plugin: plugin(PLUGIN) })).rejects.toThrow("no folder");
  });
});

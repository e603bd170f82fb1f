/** What a plugin may do to a note: to its editor, and to its sections in the reading view. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost, type Files } from "./probe-host";

/** Marks lines and sections with what the host tells of them. */
const PLUGIN = `
const { MarkdownRenderChild, MarkdownView, Plugin, editorInfoField } = require("obsidian");
const { Decoration, EditorView, ViewPlugin } = require("@codemirror/view");
const { foldService, syntaxTree } = require("@codemirror/language");

class Child extends MarkdownRenderChild {
  constructor(containerEl, log, name) {
    super(containerEl);
    this.log = log;
    this.name = name;
  }
  onload() { this.log.push("load " + this.name + " " + this.containerEl.isConnected); }
  onunload() { this.log.push("unload " + this.name); }
}

module.exports = class Probe extends Plugin {
  onload() {
    this.log = [];
    this.contexts = [];
    this.hasLanguage = typeof syntaxTree === "function" && typeof foldService === "object";
    const mark = Decoration.line({ class: "probe-line" });
    this.registerEditorExtension([
      EditorView.decorations.compute(["doc"], (state) => Decoration.set(mark.range(0))),
      ViewPlugin.define((view) => {
        const info = view.state.field(editorInfoField);
        this.log.push("editor of " + info.file?.path + " " + (info instanceof MarkdownView) + " " + (info.app === this.app));
        return {
          update: (update) => {
            if (!update.docChanged) return;
            const info = update.state.field(editorInfoField);
            this.log.push("typed in " + info.file.path + ": " + info.editor.getLine(info.editor.getCursor().line));
          },
        };
      }),
    ]);
    const second = (el) => { el.setAttr("data-order", (el.getAttr("data-order") ?? "") + "second "); };
    const first = (el, ctx) => {
      el.setAttr("data-order", (el.getAttr("data-order") ?? "") + "first ");
      el.setAttr("data-drawn", String(++this.drawn));
      this.contexts.push(ctx);
      const info = ctx.getSectionInfo(el);
      ctx.addChild(new Child(el, this.log, info.text.split("\\n")[info.lineStart]));
    };
    this.drawn = 0;
    this.registerMarkdownPostProcessor(second, 10);
    this.returned = this.registerMarkdownPostProcessor(first) === first;
  }
};
`;

const NOTES = {
  "Acme.md": "---\ncompany: Acme\n---\n# Head\n\nOne\ntwo ^id\n\nThree\n\nThree\n",
  "Beta.md": "Three\n",
};

const LONG_TEXT = Array.from({ length: 20_000 }, (_, n) => (n % 2 === 0 ? `Line ${n} of **many** [[Beta]]` : "")).join(
  "\n",
);

cleanUpAfterTests();

const start = (options: { open?: string; notes?: Files; code?: string } = {}): Promise<OpenHost> =>
  startHost({
    vault: folder(options.notes ?? NOTES),
    plugin: plugin(options.code ?? PLUGIN),
    open: options.open ?? "Acme.md",
  });

const read = async (host: OpenHost): Promise<void> => {
  await host.page.keyboard.press("ControlOrMeta+e");
  await host.page.locator(".markdown-reading-view [data-order]").first().waitFor();
};

/** Each section in words: how often any was drawn before, its line and its text. */
const sections = (host: OpenHost): Promise<string[]> =>
  host.page
    .locator(".markdown-preview-sizer > [data-line]")
    .evaluateAll((all) =>
      all.map((one) => [one.getAttr("data-drawn"), one.getAttr("data-line"), one.getText().trim()].join(" ")),
    );

/** Unloads the plugin, and gives what it had noted by then and after. */
const unload = (host: OpenHost): Promise<string[]> =>
  host.page.evaluate(async () => {
    const { log } = window.host.plugin as { log: string[] };
    await window.host.unloadPlugin();
    return log;
  });

describe("an editor extension", () => {
  it("is in every editor, knows whose that is, and goes with the plugin", async () => {
    const host = await start();
    await expect.poll(() => log(host)).toContain("editor of Acme.md true true");
    await host.page.evaluate(async () => {
      const { vault, workspace } = window.host.app;
      const beta = vault.getFileByPath("Beta.md");
      if (beta !== null) await workspace.getLeaf("tab").openFile(beta);
    });
    expect((await log(host)).at(-1)).toBe("editor of Beta.md true true");
    await host.page.locator(".cm-content:visible").click();
    await host.page.keyboard.press("ControlOrMeta+Home");
    await host.page.keyboard.type("x");
    expect((await log(host)).at(-1)).toBe("typed in Beta.md: xThree");
    await expect.poll(() => host.page.locator(".probe-line").count()).toBe(2);
    await unload(host);
    await expect.poll(() => host.page.locator(".probe-line").count()).toBe(0);
    await host.page.evaluate(() => window.host.loadPlugin());
    await expect.poll(() => host.page.locator(".probe-line").count()).toBe(2);
    expect((await log(host)).sort()).toEqual(["editor of Acme.md true true", "editor of Beta.md true true"]);
    await expect
      .poll(() => host.page.evaluate(() => (window.host.plugin as { hasLanguage: boolean }).hasLanguage))
      .toBe(true);
    await host.page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => host.page.locator(".cm-content:visible .cm-line").first().innerText()).toBe("Three");
  });

  it("is not asked any more of a note that is closed", async () => {
    const host = await start();
    await host.page.getByRole("tab", { name: "Acme" }).getByLabel("Close").click();
    await host.page.locator(".cm-editor").waitFor({ state: "detached" });
    expect(await unload(host)).toEqual(["editor of undefined true true", "editor of Acme.md true true"]);
  });
});

describe("the editor", () => {
  it("tells its lines, its cursor and its text", async () => {
    const host = await start({ open: "Beta.md", notes: { "Beta.md": "One\ntwo\n" } });
    await host.page.locator(".cm-content").click();
    const seen = await host.page.evaluate(() => {
      const { view } = window.host.app.workspace.getLeaf(false);
      const note = view as unknown as {
        editor: {
          getLine(line: number): string;
          lineCount(): number;
          getCursor(which?: string): unknown;
          setSelection(anchor: unknown, head: unknown): void;
          replaceRange(text: string, from: unknown): void;
        };
        getViewData(): string;
      };
      const { editor } = note;
      editor.setSelection({ line: 1, ch: 2 }, { line: 0, ch: 1 });
      const cursors = [undefined, "from", "to", "head", "anchor"].map((which) => editor.getCursor(which));
      editor.replaceRange("typed", { line: 2, ch: 0 });
      return [cursors, editor.getLine(1), editor.lineCount(), note.getViewData()];
    });
    const from = { line: 0, ch: 1 };
    const to = { line: 1, ch: 2 };
    expect(seen).toEqual([[from, from, to, from, to], "two", 3, "One\ntwo\ntyped"]);
    await expect.poll(() => host.read("Beta.md")).toBe("One\ntwo\n");
  });

  it("has only the lines in sight on the page, of 20,000 too", async () => {
    const host = await start({ open: "Beta.md", notes: { "Beta.md": "Short\n", "Long.md": LONG_TEXT } });
    await host.openNote("Long.md");
    await host.page.locator(".cm-line", { hasText: "Line 0 of" }).waitFor();
    const shown = host.page.locator(".cm-line");
    await expect.poll(() => shown.count()).toBeLessThan(200);
    await host.page.locator(".view-content", { has: host.page.locator(".cm-editor") }).evaluate((view) => {
      view.scrollTop = view.scrollHeight / 2;
    });
    await host.until(async () => /^Line (9|10)\d{3} /m.test(await host.page.locator(".cm-content").innerText()));
    await expect.poll(() => shown.count()).toBeLessThan(200);
    // Wherever the cursor is by then: lines that move on the screen may move it too.
    await host.page.locator(".cm-content").focus();
    await host.page.keyboard.type("x");
    await host.until(() => host.read("Long.md").length === LONG_TEXT.length + 1);
    await expect.poll(() => shown.count()).toBeLessThan(200);
  });
});

describe("a post processor", () => {
  it("gets each section in the order asked for, and what it is told of it", async () => {
    const host = await start();
    await read(host);
    await expect.poll(() => sections(host)).toEqual(["1 3 Head", "2 5 Onetwo", "3 8 Three", "4 10 Three"]);
    const seen = await host.page.evaluate(() => {
      const probe = window.host.plugin as {
        returned: boolean;
        contexts: {
          sourcePath: string;
          docId: string;
          frontmatter: unknown;
          getSectionInfo(element: Element): { text: string; lineStart: number; lineEnd: number } | null;
        }[];
      };
      const [context] = probe.contexts;
      const info = (selector: string): unknown => {
        const element = document.querySelector(selector);
        return element === null ? "no element" : context?.getSectionInfo(element);
      };
      return {
        returned: probe.returned,
        sourcePath: context?.sourcePath,
        docIds: new Set(probe.contexts.map((one) => one.docId)).size,
        frontmatter: context?.frontmatter,
        paragraph: info(".markdown-preview-sizer p"),
        outside: info(".inline-title"),
        orders: [...document.querySelectorAll("[data-order]")].map((one) => one.getAttr("data-order")),
      };
    });
    expect(seen).toEqual({
      returned: true,
      sourcePath: "Acme.md",
      docIds: 1,
      frontmatter: { company: "Acme" },
      paragraph: { text: NOTES["Acme.md"], lineStart: 5, lineEnd: 6 },
      outside: null,
      orders: Array(4).fill("first second "),
    });
  });

  it("gets only what changed when the note does, and its children live as long as their sections", async () => {
    const host = await start();
    await read(host);
    const loaded = ["load # Head true", "load One true", "load Three true", "load Three true"];
    const ofChildren = async (): Promise<string[]> => (await log(host)).filter((one) => /^(un)?load /.test(one));
    await expect.poll(() => ofChildren()).toEqual(loaded);
    host.write("Acme.md", "# Head\n\nNew\n\nThree\n\nOne\ntwo ^id\n\nThree\n");
    await host.page.locator(".markdown-reading-view p", { hasText: "New" }).waitFor();
    await expect.poll(() => sections(host)).toEqual(["1 0 Head", "5 2 New", "3 4 Three", "2 6 Onetwo", "4 9 Three"]);
    const kept = await host.page.evaluate(() => {
      const [context] = (window.host.plugin as { contexts: { getSectionInfo(element: Element | null): unknown }[] })
        .contexts;
      return context?.getSectionInfo(document.querySelector('[data-line="6"]'));
    });
    expect(kept).toEqual({ text: host.read("Acme.md"), lineStart: 6, lineEnd: 7 });
    host.write("Acme.md", "# Head\n");
    await host.page.locator(".markdown-reading-view p").first().waitFor({ state: "detached" });
    const [loadedLater, ...unloaded] = (await ofChildren()).slice(loaded.length);
    expect(loadedLater).toBe("load New true");
    expect(unloaded.sort()).toEqual(["unload New", "unload One", "unload Three", "unload Three"]);
    await host.openNote("Beta.md");
    await host.page.locator(".markdown-reading-view p").waitFor();
    expect((await ofChildren()).slice(-2)).toEqual(["unload # Head", "load Three true"]);
    await host.page.getByRole("tab", { name: "Beta" }).getByLabel("Close").click();
    await host.until(async () => (await ofChildren()).at(-1) === "unload Three");
  });

  it("comes and goes with its plugin, and takes its children along", async () => {
    const host = await start();
    await read(host);
    const noted = await unload(host);
    expect(noted.slice(-4)).toEqual(["unload # Head", "unload One", "unload Three", "unload Three"]);
    await expect.poll(() => sections(host)).toEqual([" 3 Head", " 5 Onetwo", " 8 Three", " 10 Three"]);
    await host.page.evaluate(() => window.host.loadPlugin());
    await host.page.locator("[data-drawn]").first().waitFor();
    await expect.poll(() => sections(host)).toEqual(["1 3 Head", "2 5 Onetwo", "3 8 Three", "4 10 Three"]);
    await host.page.keyboard.press("ControlOrMeta+e");
    expect((await unload(host)).filter((one) => one.startsWith("unload "))).toHaveLength(4);
  });

  it("that fails is named, and the others do their work", async () => {
    const code = `
      const { Plugin } = require("obsidian");
      module.exports = class extends Plugin {
        onload() {
          this.registerMarkdownPostProcessor(() => { throw new Error("at once"); });
          this.registerMarkdownPostProcessor(async () => { throw new Error("later"); });
          this.registerMarkdownPostProcessor((el, ctx) => { el.setAttr("data-order", ctx.getSectionInfo(el).lineEnd); });
        }
      };`;
    const host = await start({ code, open: "Beta.md" });
    await read(host);
    await expect.poll(() => host.page.locator("[data-order]").getAttribute("data-order")).toBe("0");
    const faults = await host.takeFaults();
    expect(faults.join("\n")).toMatch(/at once[^]*later/);
    expect(faults).toHaveLength(2);
  });

  it("does not keep a note of 20,000 lines from being read, and drawn again", async () => {
    const host = await start({ open: "Long.md", notes: { "Long.md": LONG_TEXT } });
    await read(host);
    host.write("Long.md", `New\n\n${LONG_TEXT}`);
    await host.page.locator(".markdown-reading-view p", { hasText: "New" }).waitFor();
    expect((await sections(host)).filter((one) => one.endsWith("New"))).toEqual(["10001 0 New"]);
    await expect.poll(() => host.page.locator("[data-drawn]").count()).toBe(10_001);
  });
});

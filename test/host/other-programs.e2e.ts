/** Other programs write to a note while the page changes it: nothing that either of them wrote is lost. */
import fs from "node:fs";
import path from "node:path";
import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "./open-host";
import { cleanUpAfterTests, folder, plugin, start as startHost } from "./probe-host";

const PLUGIN = `module.exports = class extends require("obsidian").Plugin {};`;

const PROPERTIES = '---\ncompany: Acme\ncontact_log:\n  - "2026-11-02 applied"\n---\n';
const NOTE = `${PROPERTIES}Dear all,\n`;

/** The ways in which text is changed, each with a note for it. */
const WAYS = [
  { way: "properties", file: "Open.md" },
  { way: "editor", file: "Open.md" },
  { way: "properties", file: "Closed.md" },
  { way: "text", file: "Closed.md" },
] as const;

type Way = (typeof WAYS)[number]["way"];

const ROUNDS = 4;

cleanUpAfterTests();

const start = (): Promise<OpenHost> =>
  startHost({
    vault: folder({ "Open.md": NOTE, "Closed.md": NOTE }),
    plugin: plugin(PLUGIN),
    open: "Open.md",
    now: "2026-11-20T09:30",
  });

/** Has another program do something each time that the page has read and is about to write. */
async function meddle(host: OpenHost, beforeWriting: () => void, test: () => Promise<void>): Promise<void> {
  const writes = /\/vault\/write\b/;
  const handler = async (route: Route): Promise<void> => {
    beforeWriting();
    await route.continue();
  };
  await host.page.route(writes, handler);
  try {
    await test();
  } finally {
    await host.page.unroute(writes, handler);
  }
}

/** Adds a line to a note. */
function add(host: OpenHost, way: Way, file: string, line: string): Promise<void> {
  return host.page.evaluate(
    async ([how, name, added]) => {
      const { vault, fileManager, workspace } = window.host.app;
      const found = vault.getFileByPath(name);
      if (found === null) throw new Error(`There is no ${name}.`);
      if (how === "properties") {
        await fileManager.processFrontMatter(found, (properties) => {
          (properties["contact_log"] as string[]).push(added);
        });
      } else if (how === "text") {
        await vault.process(found, (text) => `${text}${added}\n`);
      } else {
        const view = workspace.getLeaf(false).view as unknown as {
          editor: { replaceRange: (text: string, at: object) => void; lineCount: () => number };
          save: () => Promise<void>;
        };
        view.editor.replaceRange(`${added}\n`, { line: view.editor.lineCount(), ch: 0 });
        await view.save();
      }
    },
    [way, file, line] as const,
  );
}

const editorText = async ({ page }: OpenHost): Promise<string> =>
  (await page.locator(".cm-line").allTextContents()).join("\n");

describe("a line that another program appends between reading and writing", () => {
  it("is kept once, and so is what was written, whichever way", async () => {
    const host = await start();
    const wanted: { file: string; line: string }[] = [];
    let append = (): void => undefined;
    await meddle(
      host,
      () => {
        append();
      },
      async () => {
        for (let at = 0; at < ROUNDS * WAYS.length; at++) {
          const { way, file } = WAYS[at % WAYS.length] ?? WAYS[0];
          const [mine, theirs] = [`${way} ${String(at)}.`, `outside ${String(at)}.`];
          append = () => {
            fs.appendFileSync(path.join(host.vault, file), `${theirs}\n`);
            append = () => undefined;
          };
          await add(host, way, file, mine);
          wanted.push({ file, line: mine }, { file, line: theirs });
        }
      },
    );
    expect(wanted).toHaveLength(2 * ROUNDS * WAYS.length);
    const isKeptOnce = ({ file, line }: (typeof wanted)[number]): boolean => host.read(file).split(line).length === 2;
    expect(wanted.filter((one) => !isKeptOnce(one))).toEqual([]);
    await expect.poll(() => editorText(host)).toBe(host.read("Open.md"));
  });

  it("is kept where it comes before every try, of which there is an end", async () => {
    const host = await start();
    let appended = "";
    const append = (): void => {
      appended += "outside.\n";
      fs.appendFileSync(path.join(host.vault, "Closed.md"), "outside.\n");
    };
    await meddle(host, append, async () => {
      await expect(add(host, "text", "Closed.md", "mine.")).rejects.toThrow("has changed since it was read");
    });
    expect(host.read("Closed.md")).toBe(`${NOTE}${appended}`);
    await add(host, "text", "Closed.md", "mine.");
    expect(host.read("Closed.md")).toBe(`${NOTE}${appended}mine.\n`);
  });
});

describe("a text that a sync merged, while a note is open with unsaved typing", () => {
  const line = (day: string): string => `  - "${day} heard"\n`;
  const logged = (...days: string[]): string => PROPERTIES.replace(/---\n$/, `${days.map(line).join("")}---\n`);

  it.each([
    ["with the line of this device last", logged("2026-11-19", "2026-11-18")],
    ["with the line of the other device last", logged("2026-11-18", "2026-11-19")],
  ])("arrives %s, and what was typed is saved with it", async (_case, merged) => {
    const host = await start();
    host.write("Open.md", `${logged("2026-11-18")}Dear all,\n`);
    await expect.poll(() => editorText(host)).toBe(host.read("Open.md"));
    await host.page.locator(".cm-content").click();
    await host.page.keyboard.press("ControlOrMeta+End");
    await host.page.keyboard.type("typed");
    host.write("Open.md", `${merged}Dear all,\n`);
    await expect.poll(() => editorText(host)).toBe(`${merged}Dear all,\ntyped`);
    expect(host.read("Open.md")).toBe(`${merged}Dear all,\n`);
    await host.fastForward(3000);
    await host.until(() => host.read("Open.md") === `${merged}Dear all,\ntyped`);
    await host.page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => editorText(host)).toBe(`${merged}Dear all,\n`);
  });
});

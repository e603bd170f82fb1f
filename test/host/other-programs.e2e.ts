/** Other programs write to a note while the page changes it: nothing that either of them wrote is lost. */
import fs from "node:fs";
import path from "node:path";
import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "./open-host";
import { cleanUpAfterTests, folder, plugin, start } from "./probe-host";

const PLUGIN = `module.exports = class extends require("obsidian").Plugin {};`;

const NOTE = '---\ncompany: Acme\ncontact_log:\n  - "2026-11-02 applied"\n---\nDear all,\n';

/** So many actions, of the three ways in which text is changed. */
const ACTIONS = 80;

cleanUpAfterTests();

/** Has another program do something each time the page is about to write, after it has read. */
async function whenever(host: OpenHost, isAboutToWrite: () => void, test: () => Promise<void>): Promise<void> {
  const writes = /\/vault\/write\b/;
  const meddle = async (route: Route): Promise<void> => {
    isAboutToWrite();
    await route.continue();
  };
  await host.page.route(writes, meddle);
  try {
    await test();
  } finally {
    await host.page.unroute(writes, meddle);
  }
}

/** Adds a line to a note in the way that is asked for. */
function add(host: OpenHost, way: string, file: string, line: string): Promise<void> {
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

describe("a line that another program appends between reading and writing", () => {
  it("is kept, and so is what was written, whichever way", async () => {
    const host = await start({
      vault: folder({ "Open.md": NOTE, "Closed.md": NOTE }),
      plugin: plugin(PLUGIN),
      open: "Open.md",
    });
    const wanted: Record<string, string[]> = { "Open.md": [], "Closed.md": [] };
    let toAppend: (() => void) | undefined;
    const appendOnce = (): void => {
      toAppend?.();
      toAppend = undefined;
    };
    await whenever(host, appendOnce, async () => {
      for (let at = 1; at <= ACTIONS; at++) {
        const [way, file] = [
          ["properties", "Open.md"],
          ["editor", "Open.md"],
          ["properties", "Closed.md"],
          ["text", "Closed.md"],
        ][at % 4] as [string, string];
        toAppend = () => fs.appendFileSync(path.join(host.vault, file), `outside ${String(at)}.\n`);
        await add(host, way, file, `${way} ${String(at)}.`);
        wanted[file]?.push(`${way} ${String(at)}.`, `outside ${String(at)}.`);
      }
    });
    const lost = Object.entries(wanted).flatMap(([file, lines]) =>
      lines.filter((line) => host.read(file).split(line).length !== 2),
    );
    console.log(lost.length, JSON.stringify(lost));
    expect(lost).toEqual([]);
  });
});

/** Hundreds of actions and undos in a row, through the writer and the host's own files. */
import { build } from "esbuild";
import fc from "fast-check";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { cleanUpAfterTests, folder, plugin, start } from "../host/probe-host";

cleanUpAfterTests();

const ROOT = path.join(import.meta.dirname, "../..");
const NOTES = 10;
const STEPS = 500;

/** A plugin that has the writer and nothing else. */
async function writerAlone(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { Plugin } from "obsidian";
        import { keysOf } from "./src/core/change";
        import { conventionsOf, DEFAULT_SETTINGS } from "./src/settings/settings";
        import { NoteWriter } from "./src/vault/writer";
        export default class extends Plugin {
          onload() {
            const keys = keysOf(conventionsOf(DEFAULT_SETTINGS, []), "application");
            const writer = new NoteWriter(this.app, () => keys);
            const done = [];
            this.act = async (writing) => {
              const result = await writer.write(writing);
              if ("failed" in result) throw new Error(JSON.stringify(result));
              if (result.undoable) done.push(result.undoable);
            };
            this.undo = async (at) => {
              const undoable = done[at % done.length];
              if (undoable === undefined) return;
              if ("undone" in (await writer.undo(undoable))) done.splice(done.indexOf(undoable), 1);
            };
            this.undoAll = async () => { while (done.length > 0) if (!("undone" in (await writer.undo(done.pop())))) throw new Error("Refused"); };
          }
        }`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "cjs",
    external: ["obsidian"],
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

const DRAFT = (at: number) => ({
  id: `draft-${String(at)}`,
  text: `## Draft ${String(at)}\n\nHello ^draft-${String(at)}`,
  selection: { from: 0, to: 0 },
});
const change = fc.oneof(
  fc.record({
    property: fc.constantFrom("contact_log", "lessons"),
    lines: fc.array(fc.constantFrom("2026-11-20 call", "2026-11-20 heard", "2026-11-21 thanks"), {
      minLength: 1,
      maxLength: 1,
    }),
  }),
  fc.record({
    property: fc.constantFrom("follow_up", "status", "response_by"),
    value: fc.constantFrom("2026-11-24", "2026-11-30", "closed"),
  }),
);
const action = fc.record({
  note: fc.nat(NOTES - 1),
  other: fc.nat(NOTES - 1),
  changes: fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: ({ property }) => property }),
  draft: fc.option(fc.nat(3), { freq: 3 }),
});
const history = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: action.map((one) => ({ ...one, undo: undefined })) },
    { weight: 2, arbitrary: fc.nat().map((undo) => ({ undo })) },
  ),
  { minLength: STEPS, maxLength: STEPS },
);

const LOGS = [
  "",
  "contact_log:\n",
  "contact_log:\n  - 2026-11-01 thanks\n",
  "contact_log: 2026-11-01 thanks\n",
  "contact_log: |\n  2026-11-01 thanks\n  2026-11-02 heard\n",
];
const notes = Object.fromEntries(
  Array.from({ length: NOTES }, (_, at) => [
    `${String(at)}.md`,
    `---\ncompany: Company ${String(at)}\nStatus: applied\n${LOGS[at % LOGS.length] ?? ""}---\n\nNote ${String(at)}, with no end of line`,
  ]),
);

it("500 actions and undos on ten notes, and everything undone: every note is as it was, and its body was never touched", async () => {
  const vault = folder(notes);
  const host = await start({ vault, plugin: plugin(await writerAlone()), open: "0.md" });
  const [steps] = fc.sample(history, { numRuns: 1, seed: 20261120 });
  const writings = (steps ?? []).map((step) => {
    if (step.undo !== undefined) return { undo: step.undo };
    const paths = [...new Set([`${String(step.note)}.md`, `${String(step.other)}.md`])];
    const draft = step.draft;
    return {
      changes: paths.flatMap((one) => step.changes.map((single) => ({ path: one, ...single }))),
      drafts: draft === null ? [] : paths.map((one) => ({ path: one, ...DRAFT(draft) })),
    };
  });
  await host.page.evaluate(async (all) => {
    const probe = window.host.plugin as {
      act: (writing: unknown) => Promise<void>;
      undo: (at: number) => Promise<void>;
    };
    for (const one of all) await ("undo" in one ? probe.undo(one.undo) : probe.act(one));
  }, writings);
  const body = (text: string) => text.replace(/^---\n[^]*?\n---\n/, "");
  const changed = Object.keys(notes).filter((name) => host.read(name) !== notes[name]);
  expect(changed.length).toBeGreaterThan(5);
  for (const [name, text] of Object.entries(notes)) expect(body(host.read(name)).startsWith(body(text))).toBe(true);
  await host.page.evaluate(() => (window.host.plugin as { undoAll: () => Promise<void> }).undoAll());
  for (const [name, text] of Object.entries(notes)) {
    const properties = (from: string) => parse(/^---\n([^]*?)\n---\n/.exec(from)?.[1] ?? "") as unknown;
    expect(body(host.read(name)), name).toBe(body(text));
    expect(properties(host.read(name)), name).toEqual(properties(text));
  }
}, 240_000);

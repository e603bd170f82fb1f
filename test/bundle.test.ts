/** The built main.js: what it needs, and what it must never hold. `npm test` builds it first. */
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import { build } from "esbuild";
import fc from "fast-check";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundle, foldLanguages, tameGrayMatter } from "../scripts/bundle";
import { LANGUAGES } from "../src/core/reading/languages/all-languages";
import { foldList, phrasesIn, type Language } from "../src/core/reading/languages/language";
import { plainText } from "../src/core/reading/letters";
import { foldPhrase } from "../src/core/reading/phrase";
import { splitNoteText } from "../src/templates/front-matter";

const ROOT = path.join(import.meta.dirname, "..");
const code = built("main.js");
const licences = built("LICENSES.txt");

function built(name: string): string {
  const file = path.join(ROOT, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Obsidian has them on a phone as well. */
const codeMirror = new Map<string, unknown>([
  ["@codemirror/state", state],
  ["@codemirror/view", view],
]);

describe("main.js", () => {
  it("is built", () => {
    expect(code, "run npm run build").not.toBe("");
  });

  it("says in its first line where the licences are", () => {
    expect(code.split("\n")[0]).toMatch(/^\/\* Hear Back, MIT licence\..* LICENSES\.txt.*\*\/$/);
    const packages = ["date-fns", "gray-matter", "mustache", "preact"];
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    expect(licences.match(/Permission is hereby granted/g)).toHaveLength(1 + packages.length);
  });

  it("is strict, and ASCII", () => {
    expect(code.split("\n")[1]).toMatch(/^"use strict";/);
    expect(/[^\t\n -~].{0,40}/.exec(code)?.[0]).toBeUndefined();
  });

  it("comes out the same in another folder", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "hear-back-test-"));
    for (const name of ["src", "LICENSE", "package.json", "tsconfig.json"])
      cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
    const there = await bundle(folder);
    rmSync(folder, { recursive: true });
    expect(there.code === code, "run npm run build: main.js is not of this source, or not reproducible").toBe(true);
    expect(there.licences).toBe(licences);
  });

  it("loads without anything of Node's, as on a phone", () => {
    const asked: string[] = [];
    const obsidian = new Proxy({}, { get: (_target, name) => (asked.push(String(name)), Object) });
    const module = { exports: {} as { default?: unknown } };
    const required: string[] = [];
    const context = vm.createContext({
      module,
      exports: module.exports,
      require: (name: string) => (required.push(name), name === "obsidian" ? obsidian : codeMirror.get(name)),
    });
    vm.runInContext(code, context);
    expect(module.exports.default).toBeTypeOf("function");
    expect(new Set(required)).toEqual(new Set(["obsidian", ...codeMirror.keys()]));
    expect(asked).toContain("Plugin");
  });

  it.each([
    ["eval", /\beval\b/],
    ["a Function constructor", /\bnew Function\b|[^.\w]Function\(/],
    ["Node's modules", /\brequire\("(?!obsidian"|@codemirror\/(?:state|view)")/],
    ["Buffer or process", /\bBuffer\b|\bprocess[.[]|typeof process\b/],
    ["a network call", /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|requestUrl|importScripts|import\(/],
    ["an address but for the names of markup", /https?:\/\/(?!www\.w3\.org\/)[\w[]/],
    ["an inner HTML but for Preact's own", /insertAdjacentHTML|outerHTML|document\.write/],
  ])("holds no %s", (_what, forbidden) => {
    expect(forbidden.exec(code)?.[0]).toBeUndefined();
  });
});

describe("gray-matter without what is left out", () => {
  it("splits every note as all of it does", async () => {
    const { outputFiles } = await build({
      entryPoints: [path.join(ROOT, "src/templates/front-matter.ts")],
      bundle: true,
      write: false,
      format: "cjs",
      plugins: [tameGrayMatter],
    });
    const module = { exports: {} as { readonly splitNoteText: typeof splitNoteText } };
    vm.runInNewContext(outputFiles.map(({ text }) => text).join(""), { module });
    const parts = [
      "---",
      "---js",
      "----",
      "company: Acme",
      "- one",
      "a: b: c",
      "# nothing",
      " ",
      "\n",
      "\n",
      "\r\n",
      "\ufeff",
    ];
    const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: "error" });
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((some) => some.join(""));
    fc.assert(
      fc.property(text, fc.boolean(), (body, isBlock) => {
        const note = isBlock ? `---\n${body}\n---\nHello` : body;
        const [tamed, whole] = [module.exports, { splitNoteText }].map((one) => one.splitNoteText(note, parseYaml));
        expect(JSON.stringify(tamed)).toBe(JSON.stringify(whole));
      }),
    );
  });
});

describe("the words of all languages, as a build folds them", () => {
  /** All strings in a language, with where they stand in it. */
  const listsIn = (value: unknown, at = ""): readonly (readonly [string, string])[] =>
    typeof value === "string"
      ? [[at, value]]
      : Object.entries(value ?? {}).flatMap(([key, one]) => listsIn(one, at === "" ? key : `${at}.${key}`));
  const isOfPhrases = (at: string) => !/^(?:name|months|weekdays|rounds|notes\.)/.test(at);

  it("are what they are in the source", async () => {
    const { outputFiles } = await build({
      entryPoints: [path.join(ROOT, "src/core/reading/languages/all-languages.ts")],
      bundle: true,
      write: false,
      format: "cjs",
      plugins: [foldLanguages],
    });
    const module = { exports: {} as { readonly LANGUAGES: readonly Language[] } };
    vm.runInNewContext(outputFiles.map(({ text }) => text).join(""), { module });
    const folded = module.exports.LANGUAGES.map((language) => listsIn(language));
    const asKnown = (lists: readonly (readonly [string, string])[]) =>
      lists.map(([at, list]) => [
        at,
        isOfPhrases(at) ? phrasesIn(list) : at === "months" || at === "weekdays" ? plainText(list) : list,
      ]);
    expect(folded.map(asKnown)).toEqual(LANGUAGES.map((language) => asKnown(listsIn(language))));
    for (const [at, list] of folded.flat()) {
      if (at === "name") continue;
      expect(isOfPhrases(at) ? foldList(list) : list).toBe(list);
      // Of days and months each letter stays one, and a bar through it stays as well.
      expect(list).toMatch(/^[ -~łø\u3000-\uffff]*$/);
    }
  });

  it("need not be folded again, but for blanks between characters", () => {
    for (const [at, list] of LANGUAGES.flatMap((language) => listsIn(language))) {
      if (!isOfPhrases(at)) continue;
      expect(foldList(foldList(list))).toBe(foldList(list));
      for (const phrase of phrasesIn(list)) {
        const words = phrase.replace(/^[=?]/, "").replaceAll("~", "").replaceAll("  ", " ").trim();
        expect(foldPhrase(words).replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        if (!/[^ -~]/.test(words)) expect(foldPhrase(words)).toBe(words);
      }
    }
  });
});

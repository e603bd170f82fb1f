/** The built main.js: what it needs, and what it must never hold. `npm test` builds it first. */
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";

const file = path.join(import.meta.dirname, "..", "main.js");
const whole = existsSync(file) ? readFileSync(file, "utf8") : "";
/** Without the licences of the libraries, which name their addresses. */
const code = whole.replace(/\/\*! Bundled license information:[^]*\*\/\s*$/, "");

/** Obsidian has them on a phone as well. */
const codeMirror = new Map<string, unknown>([
  ["@codemirror/state", state],
  ["@codemirror/view", view],
]);

describe("main.js", () => {
  it("carries the licences of the libraries in it", () => {
    expect(whole).toContain("Licensed under the MIT License.");
  });

  it("is built", () => {
    expect(code, "run npm run build").not.toBe("");
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
    ["Buffer or process", /\bBuffer\b|[^.\w]process\b/],
    ["a network call", /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|requestUrl|importScripts|import\(/],
    ["an address but for the names of markup", /https?:\/\/(?!www\.w3\.org\/)/],
    ["an inner HTML but for Preact's own", /insertAdjacentHTML|outerHTML|document\.write/],
  ])("holds no %s", (_what, forbidden) => {
    expect(forbidden.exec(code)?.[0]).toBeUndefined();
  });
});

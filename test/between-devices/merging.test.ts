import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { mergeLines, type Style } from "./line-merge";
import { merged, type Diverged } from "./merging";

const OPTIONS: Readonly<Record<Style, readonly string[]>> = { markers: [], diff3: ["--diff3"], union: ["--union"] };

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join("");
const note = (...lines: string[]) =>
  text("---", "company: Acme", "status: interviewing", ...lines, "---", "", "Notes.");

const CASES: Readonly<Record<string, Diverged<string>>> = {
  "lines added at one place": {
    base: note("contact_log:", "  - a"),
    here: note("contact_log:", "  - a", "  - b"),
    there: note("contact_log:", "  - a", "  - c", "  - b"),
  },
  "the first lines of two logs": {
    base: note(),
    here: note("contact_log:", "  - a"),
    there: note("contact_log:", "  - b"),
  },
  "the same on both": {
    base: note(),
    here: note("contact_log:", "  - a"),
    there: note("contact_log:", "  - a"),
  },
  "conflicts that lie near": {
    base: text("1", "b", "2", "3", "4", "d", "e"),
    here: text("1", "B", "2", "3", "4", "D", "e"),
    there: text("1", "BB", "2", "3", "4", "DD", "e"),
  },
  "conflicts that lie apart": {
    base: text("1", "b", "2", "3", "4", "5", "d", "e"),
    here: text("1", "B", "2", "3", "4", "5", "D", "e"),
    there: text("1", "BB", "2", "3", "4", "5", "DD", "e"),
  },
  neighbours: {
    base: text("a", "b", "c", "d"),
    here: text("a", "B", "c", "d"),
    there: text("a", "b", "C", "d"),
  },
  "one taken out, one changed": {
    base: text("a", "b", "c", "d"),
    here: text("a", "c", "d"),
    there: text("a", "B", "c", "d"),
  },
  "apart, each by one": {
    base: text("a", "b", "c", "d", "e"),
    here: text("A", "b", "c", "d", "e"),
    there: text("a", "b", "c", "d", "e", "f"),
  },
  "lines that are alike": {
    base: text("a", "x", "b", "x", "c"),
    here: text("a", "x", "b", "x", "x", "c"),
    there: text("a", "x", "x", "b", "c"),
  },
  "made on both": { base: "", here: note("role: Cook"), there: note("role: Baker", "contact_log:") },
  "lines that end as in Windows": {
    base: note("a: 1").replaceAll("\n", "\r\n"),
    here: note("a: 2").replaceAll("\n", "\r\n"),
    there: note("a: 3").replaceAll("\n", "\r\n"),
  },
};

describe("lines are merged as git merges them", () => {
  const cases = Object.entries(CASES).flatMap(([name, texts]) =>
    (Object.keys(OPTIONS) as Style[]).map((style) => ({ name, texts, style })),
  );

  it.each(cases)("$name, $style", ({ texts: { base, here, there }, style }) => {
    expect(mergeLines(base, here, there, style)).toBe(byGit({ base, here, there }, style));
    expect(mergeLines(base, there, here, style)).toBe(byGit({ base, here: there, there: here }, style));
  });
});

/** Git ends with the number of conflicts, which is no failure. */
function byGit(texts: Diverged<string>, style: Style): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-merge-"));
  try {
    for (const [name, content] of Object.entries<string>({ ...texts })) writeFileSync(path.join(folder, name), content);
    const labels = ["-L", "here", "-L", "base", "-L", "there"];
    const args = ["merge-file", "-q", ...OPTIONS[style], ...labels, "here", "base", "there"];
    try {
      execFileSync("git", args, { cwd: folder, stdio: "pipe" });
    } catch (error) {
      if ((error as { status?: number }).status !== 1 && (error as { status?: number }).status !== 2) throw error;
    }
    return readFileSync(path.join(folder, "here"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("notes are merged", () => {
  const base = { "Acme.md": text("a"), "Beta.md": text("b") };

  it.each([
    { name: "changed by one", here: { "Acme.md": text("A"), "Beta.md": text("b") }, there: base },
    { name: "changed by the other", here: base, there: { "Acme.md": text("A"), "Beta.md": text("b") } },
    { name: "changed alike", here: { ...base, "Acme.md": text("A") }, there: { ...base, "Acme.md": text("A") } },
  ])("$name: what was changed stands, in every way", ({ here, there }) => {
    expect(merged("last writer", { base, here, there })).toEqual({ "Acme.md": text("A"), "Beta.md": text("b") });
    expect(merged("Obsidian Sync", { base, here, there })).toEqual({ "Acme.md": text("A"), "Beta.md": text("b") });
  });

  it("the text from here goes to a copy, or is gone", () => {
    const states = { base, here: { ...base, "Acme.md": text("A") }, there: { ...base, "Acme.md": text("AA") } };
    expect(merged("last writer", states)).toEqual(states.there);
    expect(merged("last writer, copy", states)).toEqual({
      ...states.there,
      "Acme (Conflicted copy phone 202611200905).md": text("A"),
    });
  });

  it("what was changed goes before what was deleted", () => {
    const states = { base, here: { "Beta.md": text("b") }, there: { ...base, "Acme.md": text("A") } };
    expect(merged("git, markers", states)).toEqual(states.there);
  });

  it("git follows a note to its new name, others do not", () => {
    const here = { "Acme Ltd.md": text("a"), "Beta.md": text("b") };
    const states = { base, here, there: { ...base, "Acme.md": text("a", "new") } };
    expect(merged("git, union", states)).toEqual({ "Acme Ltd.md": text("a", "new"), "Beta.md": text("b") });
    expect(merged("Obsidian Sync", states)).toEqual({ ...here, "Acme.md": text("a", "new") });
  });
});

/** `npm start -- --manners`: messages in files, looked over in the terminal. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { HintInFile } from "../scripts/manners";
import { start } from "../scripts/start-command";
import { UsageError } from "../scripts/usage-error";

const FOLDER = mkdtempSync(path.join(tmpdir(), "hear-back-manners-"));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function write(name: string, text: string | Uint8Array): string {
  const file = path.join(FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function printed(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await start(["--manners", ...args, "--today", "2026-11-20"], (text) => lines.push(text));
  return lines.join("\n");
}

async function hints(...args: string[]): Promise<Readonly<Record<string, readonly HintInFile[]>>> {
  return JSON.parse(await printed(...args, "--json")) as Readonly<Record<string, readonly HintInFile[]>>;
}

/** The words that one file has a hint about, by one rule. */
async function wordsFlagged(text: string, rule: string): Promise<readonly string[]> {
  const file = write("one.md", text);
  return ((await hints(file))[file] ?? []).filter((hint) => hint.rule === rule).map(({ words }) => words);
}

const MESSAGE = "Dear Dana,\n\nI am still waiting for an answer.\n\nKind regards,\nAna Pires\n";
const SECTION = `## Follow-up to Dana Lee\n\nTo: Dana Lee\nSubject: The role ^follow-up-dana-lee\n\n${MESSAGE}`;
const PROPERTIES = "---\ntype: application\ncompany: Acme\nstatus: interviewing\n---\n";

describe("a message in a file", () => {
  it("gets all that a program needs to know of a hint", async () => {
    const file = write("plain.txt", MESSAGE);
    expect((await hints(file))[file]).toContainEqual({
      rule: "still-waiting",
      group: "pressing",
      level: "change",
      from: 17,
      to: 30,
      words: "still waiting",
      reason: "“Still” carries reproach; a plain question does not.",
      better: "I wanted to ask where things stand with the role.",
    });
  });

  it("has no better wording where there is none", async () => {
    const file = write("blank.txt", "Dear Dana,\n\nThank you for [one thing].\n");
    expect((await hints(file))[file]).toContainEqual(
      expect.objectContaining({ rule: "blanks", level: "ask", words: "[one thing]", better: null }),
    );
  });

  it("may say above what it is", async () => {
    const above = "---\nkind: follow up\nto: Dana Lee\n---\n# Mail\n\nTo: Dana Lee\nSubject: Still waiting\n\n";
    expect(await wordsFlagged(above + MESSAGE, "still-waiting")).toEqual(["Still waiting", "still waiting"]);
  });

  it("is a message of its kind where its properties say so, though they name a company", async () => {
    const properties = "---\ncompany: Acme\nkind: recruiter check-in\n---\n";
    expect(await wordsFlagged(properties + MESSAGE, "still-waiting")).toHaveLength(1);
  });
});

describe("a note", () => {
  it("is looked at in its messages alone", async () => {
    const own = "\nI am still waiting, and it hurts.\n\n";
    const text = `${PROPERTIES}${own}${SECTION}\n## My notes\n\nStill waiting.\n\n${SECTION}`;
    expect(await wordsFlagged(text, "still-waiting")).toEqual(["still waiting", "still waiting"]);
  });

  it.each([
    ["an application", PROPERTIES],
    ["a job with a role", "---\ntype: application\nrole: Cook\n---\n"],
    ["an interview", "---\ninterview_date: 2026-11-05\n---\n"],
  ])("that is %s and holds no message is nobody's message", async (_what, properties) => {
    expect(await wordsFlagged(properties + MESSAGE, "still-waiting")).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    ["plain line ends", (text: string) => text],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["both", (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ])("are those of the file's text, with %s", async (_case, written) => {
    const broken = MESSAGE.replace("still waiting", "still\nwaiting");
    for (const message of [`---\nkind: follow-up\n---\n${broken}`, `${PROPERTIES}\n😀\n\n${SECTION}\n${SECTION}`]) {
      const text = written(message);
      const file = write("places.md", text);
      const found = (await hints(file))[file] ?? [];
      expect(found.map(({ rule }) => rule)).toContain("still-waiting");
      for (const { from, to, words } of found) expect(words).toBe(text.slice(from, to));
      const waiting = found.filter(({ rule }) => rule === "still-waiting");
      for (const { words } of waiting) expect(words).toMatch(/^still\s+waiting$/);
    }
  });
});

describe("several files", () => {
  it("are answered by the paths that were given", async () => {
    const [one, other] = [write("one.txt", MESSAGE), write("other.txt", "")];
    const shown = path.relative(process.cwd(), other);
    const found = await hints(one, shown);
    expect(Object.keys(found)).toEqual([one, shown]);
    expect(found[shown]).toEqual([]);
  });

  it("are answered in words, with line and column", async () => {
    const [one, other] = [write("one.txt", MESSAGE), write("empty.txt", "")];
    const lines = (await printed(one, other)).split("\n");
    expect(lines).toContain(
      `${one}:3:6: Worth changing: “still waiting” “Still” carries reproach; a plain question does not. Try: “I wanted to ask where things stand with the role.”`,
    );
    expect(lines.at(-1)).toBe(`${other}: no hints.`);
  });

  it("may lie in a vault, and be named as in it, or outside", async () => {
    const note = write("vault/Jobs/Acme.md", PROPERTIES + SECTION);
    const vault = path.join(FOLDER, "vault");
    const found = await hints("Jobs/Acme.md", note, write("outside.txt", MESSAGE), "--vault", vault);
    for (const of of Object.values(found)) expect(of.map(({ rule }) => rule)).toContain("still-waiting");
    expect(Object.keys(found)).toHaveLength(3);
  });
});

describe("what cannot be looked over", () => {
  it.each([
    ["no path", [], "argument missing"],
    ["a path that is not there", [path.join(FOLDER, "none.md")], "There is no file"],
    ["a folder", [FOLDER], "is no file. Name the files of messages or notes."],
    ["bytes that are no text", [write("picture.png", Uint8Array.of(0x89, 0x50, 0xff, 0))], "is no text in UTF-8."],
    ["text with a null in it", [write("null.txt", "a\0b")], "is no text in UTF-8."],
    ["a vault that is none", [write("one.txt", ""), "--vault", "/no/such/folder"], "There is no folder"],
    ["another command", [write("one.txt", ""), "--print"], "--manners goes with --vault, --today and --json alone."],
  ])("is answered with a sentence: %s", async (_case, args, sentence) => {
    const error = await start(["--manners", ...args]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(sentence);
    expect((error as UsageError).message.split("\n")).toHaveLength(1);
  });
});

/** The commands as a person types them: one clear sentence and exit code 2 where the words are off. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SAMPLE_VAULT } from "../scripts/sample-vault";
import { start } from "../scripts/start-command";
import { UsageError } from "../scripts/usage-error";

const ROOT = path.join(import.meta.dirname, "..");

/** As a person does it, in a process of its own. */
function run(script: string, ...args: string[]) {
  const tsx = path.join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, path.join(ROOT, "scripts", script), ...args], {
    encoding: "utf8",
    cwd: ROOT,
  });
  return { status, stdout, sentence: stderr.trim() };
}

async function printed(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await start(args, (text) => lines.push(text));
  return lines.join("\n");
}

describe("npm start", () => {
  it.each([
    ["a wrong path", ["--vault", "/no/such/folder"], "There is no folder"],
    ["a file for a folder", ["--vault", "README.md"], "is a file. Name the folder of a vault."],
    ["a day that does not exist", ["--print", "--today", "2026-02-30"], "“2026-02-30” is not a day."],
    ["a day where a time is due", ["--print", "--now", "2026-11-20"], "“2026-11-20” is not a day and time."],
    ["two days", ["--print", "--today", "2026-11-20", "--now", "2026-11-20T09:00"], "Give --today or --now, not both."],
    ["a day without printing", ["--today", "2026-11-20"], "go with --print"],
    ["in place of nothing", ["--in-place"], "--in-place goes with --vault."],
    ["a note that is not there", ["--print", "--explain", "Jobs/Nowhere.md"], "There is no note Jobs/Nowhere.md"],
    ["an explanation without printing", ["--explain", "Jobs/Acme.md"], "go with --print"],
    ["figures without printing", ["--insights", "--json"], "go with --print"],
    ["figures with an explanation", ["--print", "--insights", "--explain", "Jobs/Acme.md"], "not both"],
    ["a range of nothing", ["--print", "--from", "2026-11-01"], "--from, --to and --company go with --insights."],
    ["a first day that is none", ["--print", "--insights", "--json", "--from", "soon"], "“soon” is not a day."],
    [
      "a range that ends before it begins",
      ["--print", "--insights", "--json", "--from", "2026-11-02", "--to", "2026-11-01"],
      "--to lies before --from.",
    ],
    [
      "a company that nobody applied to",
      ["--print", "--insights", "--json", "--company", "Nowhere", "--vault", SAMPLE_VAULT],
      "is to a company “Nowhere”.",
    ],
    ["a port that is none", ["--port", "abc"], "“abc” is not a port."],
    ["an option that is none", ["--bogus"], "'--bogus'"],
  ])("answers %s with a sentence", async (_case, args, sentence) => {
    const error = await start(args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as UsageError;
    expect(message).toContain(sentence);
    expect(message.split("\n")).toHaveLength(1);
  });

  it("says the sentence alone, and ends with code 2", () => {
    const result = run("start.ts", "--vault", "/no/such/folder");
    expect(result).toEqual({ status: 2, stdout: "", sentence: "There is no folder /no/such/folder." });
  });

  it.each(["--help", "-h"])("says with %s what it can be told, whatever else is said", async (help) => {
    const usage = await printed(help, "--today", "never");
    const options = "vault in-place port print today now json explain insights from to company promise manners".split(
      " ",
    );
    expect(options.filter((option) => !usage.includes(`--${option} `) && !usage.includes(`--${option}]`))).toEqual([]);
    expect(usage.split("\n").filter((line) => !/^npm start(?: |$)/.test(line) || line.length > 120)).toEqual([]);
  });

  it("prints the agenda at the end of a day, as JSON", () => {
    const { status, stdout } = run("start.ts", "--print", "--json", "--vault", SAMPLE_VAULT, "--today", "2026-11-20");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      today: "2026-11-20",
      counts: { notes: 25, applications: 15, interviews: 4, ignored: 6 },
    });
  });
});

it("npm start -- --print --insights prints the figures in words", async () => {
  const words = await printed("--print", "--insights", "--vault", SAMPLE_VAULT, "--today", "2026-11-20");
  expect(words).toMatch(/^## Insights\n\n14 applications and 13 interviews since August\.\n/);
  expect(words).toContain("### The whole search");
});

describe("npm start -- --print --insights --json", () => {
  const figures = async (...args: string[]) => {
    const options = ["--print", "--insights", "--json", "--vault", SAMPLE_VAULT, "--today", "2026-11-20", ...args];
    return JSON.parse(await printed(...options)) as Record<string, unknown>;
  };

  it("prints the figures of the whole search", async () => {
    const { from, to, company, applications } = await figures();
    expect([from, to, company, applications]).toEqual([null, null, null, expect.objectContaining({ count: 14 })]);
  });

  it("prints those of some days, or of one company in any spelling", async () => {
    const october = await figures("--from", "2026-10-01", "--to", "2026-10-31");
    expect(october).toMatchObject({ from: "2026-10-01", to: "2026-10-31", since: "2026-10-05" });
    const kettle = await figures("--company", "the copper kettle");
    expect(kettle).toMatchObject({
      company: "the copper kettle",
      applications: { notes: ["Jobs/The Copper Kettle.md"] },
    });
  });
});

describe("npm start -- --print --explain", () => {
  it.each([
    ["Jobs/Marlow Dental Care.md", "“Marlow Dental Care” is read as an application"],
    ["Interviews/Fenwick & Rowe, panel.md", "It belongs to “Fenwick & Rowe”, and is shown in its row."],
    ["Notes/Lentil soup.md", "Nothing in its properties speaks of a job."],
    ["Notes/Interview with a beekeeper.md", "“Interview with a beekeeper” is not listed"],
  ])("says why %s is listed, or not", async (note, sentence) => {
    expect(await printed("--print", "--vault", SAMPLE_VAULT, "--explain", note)).toContain(sentence);
  });
});

describe("npm start -- --promise", () => {
  const promised = (words: string, ...args: string[]) => printed("--promise", words, "--today", "2026-11-20", ...args);

  it.each([
    ["by the end of next week", { by: "2026-11-27", asks: "" }],
    ["next Friday", { by: null, asks: "Which day is that? Fri 27 Nov or Fri 4 Dec, or no day?" }],
    ["3/12 or so", { by: null, asks: "Which day is that? Thu 3 Dec or Fri 12 Mar 2027, or no day?" }],
    ["after the holidays", { by: null, asks: "No day in these words. They are kept as they are." }],
    [
      "13 Nov",
      {
        by: null,
        asks: "13 Nov lies before your interview. Write the day that is meant, or leave it empty.",
      },
    ],
  ])("tells which day is meant by “%s”, or asks", async (words, answer) => {
    expect(JSON.parse(await promised(words, "--json"))).toEqual(answer);
  });

  it.each([
    ["in two to three weeks", "That means Fri 11 Dec."],
    ["next Friday", "Which day is that? Fri 27 Nov or Fri 4 Dec, or no day?"],
    ["30 Nov 2025", "30 Nov 2025 lies before your interview. Write the day that is meant, or leave it empty."],
  ])("says so in a sentence: %s", async (words, sentence) => {
    expect(await promised(words)).toBe(sentence);
  });

  it("prints nothing but the answer", () => {
    const result = run("start.ts", "--promise", "tomorrow", "--today", "2026-11-20", "--json");
    expect(result).toEqual({ status: 0, stdout: '{"by":"2026-11-21","asks":""}\n', sentence: "" });
  });

  it.each([
    ["no words", ["--promise", " ", "--today", "2026-11-20"], "Say in which words they promised"],
    ["no day", ["--promise", "next week"], "Say on which day they promised: --today 2026-11-20."],
    ["a day that does not exist", ["--promise", "next week", "--today", "2026-11-31"], "“2026-11-31” is not a day."],
    [
      "a time for the day",
      ["--promise", "next week", "--now", "2026-11-20T09:00", "--today", "2026-11-20"],
      "--promise goes with --today and --json alone.",
    ],
    ["a vault", ["--promise", "next week", "--today", "2026-11-20", "--vault", "DIR"], "goes with --today and --json"],
  ])("answers %s with a sentence", async (_case, args, sentence) => {
    const error = await start(args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(sentence);
  });
});

describe("npm run install-plugin", () => {
  it("answers a folder that is no vault with a sentence, and puts nothing there", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "hear-back-test-"));
    const result = run("install-plugin.ts", folder);
    expect(result).toMatchObject({ status: 2, sentence: expect.stringContaining("is not a vault") as string });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe("npm run release", { timeout: 20_000 }, () => {
  it.each([
    ["nothing", [], "Name one version: npm run release -- 0.2.0"],
    ["a tag that the files are not of", ["--check", "99.0.0"], "The tag is 99.0.0, but manifest.json says"],
  ])("answers %s with a sentence", (_case, args, sentence) => {
    const result = run("release.ts", ...args);
    expect(result).toMatchObject({ status: 2, sentence: expect.stringContaining(sentence) as string });
  });
});

/** The pages for people and for developers, held to what the code says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CADENCE_NAMES, DEFAULT_CADENCES, type CadenceName } from "../../src/core/cadence-table";
import { LANGUAGES } from "../../src/core/reading/languages/all-languages";
import { PROPERTY_NAMES } from "../../src/core/reading/vocabulary";
import { BUILT_IN } from "../../src/templates/built-in";
import { COMMANDS } from "../../src/words/commands";
import { SETTINGS } from "../../src/words/settings";
import { application } from "../builders";
import { expectFile } from "../golden";
import { drafted } from "../templates/drafting";
import { guideDoc } from "./guide-doc";

const ROOT = path.join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe("every page", () => {
  it.each(PAGES)("%s links to what there is", (page) => {
    const links = [...read(page).matchAll(/(?:\]\(|src="|srcset=")([^)"\s]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^https:/.test(link) && !isThere(page, link))).toEqual([]);
  });

  it.each(PAGES)("%s names files that there are", (page) => {
    const named = [...read(page).matchAll(/(?<![\w/.-])(?:src|test|scripts|docs)\/[\w/.-]*[\w/]/g)].map(
      ([name]) => name,
    );
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it.each(PAGES)("%s names commands that npm knows", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm (?:run )?(start|test|[a-z:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts) && name !== "ci")).toEqual([]);
  });
});

it("the README is short, and has the two commands", () => {
  const readme = read("README.md");
  expect(readme.split("\n").length).toBeLessThan(100);
  expect(readme).toContain("```\nnpm ci && npm start\n```");
  expect(readme).toContain("```\nnpm ci && npm test\n```");
});

it("the guide says what the app says", () => {
  const heading = "\n## How to wait, how to ask, and when to stop\n\n";
  const [firstWeek = ""] = read("docs/guide.md").split(heading);
  expectFile("docs/guide.md", `${firstWeek}${heading}${guideDoc()}`);
});

it("the schedule has the table as it is", () => {
  const cell = (value: number | null) => (value === null ? "–" : String(value));
  const row = (name: CadenceName) => {
    const { thankYou, firstPromised, firstUnpromised, next, cap, close } = DEFAULT_CADENCES[name];
    const cells = [thankYou, firstPromised, firstUnpromised, next, cap].map(cell);
    return `| ${[name, ...cells, close === null ? SETTINGS.neverCloses : cell(close)].join(" | ")} |`;
  };
  const [, table = ""] = /\n\| --- .*\|\n([^]*?)\n\n/.exec(read("docs/schedule.md")) ?? [];
  expect(table.split("\n")).toEqual(CADENCE_NAMES.map(row));
});

describe("the page about notes", () => {
  const page = read("docs/notes.md");

  it.each(PROPERTY_NAMES)("says what %s is", (name) => {
    expect(page).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, "m"));
  });

  it.each(LANGUAGES.map(({ name }) => name.replace(/^Chinese.*/, "Chinese")))("names %s", (name) => {
    expect(page).toContain(name);
  });
});

describe("the page about templates", () => {
  const page = read("docs/templates.md");

  it.each(Object.keys(BUILT_IN))("names %s", (name) => {
    expect(page).toContain(name);
  });

  it("has an example that can be used", () => {
    const [, example = ""] = /```\n(---\n[^]*?)```/.exec(page) ?? [];
    expect(drafted(example, application({ interview_date: "2026-11-10" }))).toMatchObject({ id: "follow-up-dana-lee" });
  });
});

it.each(Object.values(COMMANDS))("“%s” is told of", (name) => {
  expect(read("docs/reference.md")).toContain(name.replace("…", ""));
});

/** Whether a link of a page leads to a file, and to a heading in it if it names one. */
function isThere(page: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, target))) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** As links name them: lower case, with dashes. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

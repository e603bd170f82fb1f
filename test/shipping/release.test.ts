/** A release: one version in every file, one commit, one tag; and no step where something is off. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReleaseFiles, release } from "../../scripts/release-commit";
import { checkTag, RELEASE_FILES, released, type ReleaseFiles } from "../../scripts/releasing";
import { day } from "../builders";

const ROOT = path.join(import.meta.dirname, "..", "..");
const TODAY = day("2026-11-20");

const FILES: ReleaseFiles = {
  "manifest.json": json({ id: "hear-back", version: "0.1.0", minAppVersion: "1.13.0" }),
  "versions.json": json({ "0.1.0": "1.12.0" }),
  "package.json": json({ name: "hear-back", version: "0.1.0", scripts: {} }),
  "package-lock.json": json({
    version: "0.1.0",
    packages: { "": { version: "0.1.0", license: "MIT" }, "node_modules/ant": { version: "0.1.0" } },
  }),
  "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Adds $& this.\n\n## 0.1.0 – 2026-10-01\n\n- The first.\n",
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function withChangelog(text: string): ReleaseFiles {
  return { ...FILES, "CHANGELOG.md": text };
}

describe("the files of a release", () => {
  it("name its version, and the day", () => {
    expect(released(FILES, "0.2.0", TODAY, ["0.1.0"])).toEqual({
      "manifest.json": json({ id: "hear-back", version: "0.2.0", minAppVersion: "1.13.0" }),
      "versions.json": json({ "0.1.0": "1.12.0", "0.2.0": "1.13.0" }),
      "package.json": json({ name: "hear-back", version: "0.2.0", scripts: {} }),
      "package-lock.json": json({
        version: "0.2.0",
        packages: { "": { version: "0.2.0", license: "MIT" }, "node_modules/ant": { version: "0.1.0" } },
      }),
      "CHANGELOG.md":
        "# Changelog\n\n## 0.2.0 – 2026-11-20\n\n- Adds $& this.\n\n## 0.1.0 – 2026-10-01\n\n- The first.\n",
    });
  });

  it("may be of the version that they name, until it is released", () => {
    const planned = withChangelog("# Changelog\n\n## 0.1.0 – unreleased\n\n- The first.\n");
    expect(released(planned, "0.1.0", TODAY, [])["CHANGELOG.md"]).toBe(
      "# Changelog\n\n## 0.1.0 – 2026-11-20\n\n- The first.\n",
    );
    expect(() => released(planned, "0.1.0", TODAY, ["0.1.0"])).toThrow("0.1.0 is released already.");
  });

  it("keep the form that they have here", () => {
    const here = readReleaseFiles(ROOT);
    const { version } = JSON.parse(here["manifest.json"]) as { version: string };
    const unreleased = { ...here, "CHANGELOG.md": FILES["CHANGELOG.md"] };
    expect(released(unreleased, version, TODAY, [])).toEqual({
      ...here,
      "CHANGELOG.md": expect.stringContaining(`## ${version} – 2026-11-20`) as string,
    });
  });

  it.each(["v0.2.0", "0.2", "0.2.0-beta", "0.02.0", "latest", ""])("are of no version “%s”", (version) => {
    expect(() => released(FILES, version, TODAY, [])).toThrow("three numbers with dots, such as 0.2.0.");
  });

  it.each([
    ["0.0.9", [], "0.1.0"],
    ["0.9.0", ["0.10.0", "other"], "0.10.0"],
    ["1.0.0", ["1.0.1"], "1.0.1"],
  ])("are not of %s after %j", (version, tags, highest) => {
    expect(() => released(FILES, version, TODAY, tags)).toThrow(`${version} is lower than ${highest}.`);
  });

  it.each([
    ["a heading", "# Changelog\n\n## 0.1.0 – 2026-10-01\n\n- The first.\n", "has no heading “## Unreleased”"],
    ["news", "# Changelog\n\n## Unreleased\n\n## 0.1.0 – 2026-10-01\n\n- The first.\n", "says nothing under"],
  ])("are not of a release without %s", (_what, changelog, sentence) => {
    expect(() => released(withChangelog(changelog), "0.2.0", TODAY, [])).toThrow(sentence);
  });
});

describe("a tag", () => {
  const files = released(FILES, "0.2.0", TODAY, []);

  it("is that of the files", () => {
    expect(() => checkTag(files, "0.2.0")).not.toThrow();
  });

  it("is told where it is not", () => {
    expect(() => checkTag(FILES, "0.2.0")).toThrow(
      "The tag is 0.2.0, but manifest.json says 0.1.0, and package.json says 0.1.0, and package-lock.json says 0.1.0, and versions.json does not say that it needs Obsidian 1.13.0, and CHANGELOG.md does not tell of it as released.",
    );
    expect(() => checkTag({ ...files, "manifest.json": FILES["manifest.json"] }, "0.2.0")).toThrow(
      "The tag is 0.2.0, but manifest.json says 0.1.0. Take the tag back",
    );
  });
});

describe("a release in a repository", { timeout: 60_000 }, () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "hear-back-test-"));
    for (const file of RELEASE_FILES) writeFileSync(path.join(folder, file), FILES[file]);
    git("init", "--quiet", "--initial-branch", "main");
    const settings = { "user.name": "Somebody", "user.email": "somebody@example.com", "commit.gpgsign": "false" };
    for (const [name, value] of Object.entries({ ...settings, "tag.gpgsign": "false" })) git("config", name, value);
    git("add", ".");
    git("commit", "--quiet", "--message", "Begin");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function git(...args: string[]): string {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  }

  it("is a commit and a tag that the workflow accepts, and can be followed by the next", () => {
    release(folder, "0.2.0", TODAY);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("log", "--format=%s")).toBe("Release 0.2.0\nBegin");
    expect(git("rev-parse", "0.2.0^{commit}")).toBe(git("rev-parse", "HEAD"));
    expect(git("diff", "--name-only", "HEAD~1").split("\n").sort()).toEqual([...RELEASE_FILES].sort());
    expect(() => checkTag(readReleaseFiles(folder), "0.2.0")).not.toThrow();
    expect(() => release(folder, "0.2.0", TODAY)).toThrow("0.2.0 is released already. Take a higher version.");
    expect(() => release(folder, "0.3.0", TODAY)).toThrow("CHANGELOG.md has no heading “## Unreleased”.");
  });

  it("is none where something is off, and says the way out", () => {
    expect(() => release(folder, "0.0.1", TODAY)).toThrow("0.0.1 is lower than 0.1.0. Take a higher version.");
    writeFileSync(path.join(folder, "new.md"), "");
    expect(() => release(folder, "0.2.0", TODAY)).toThrow(
      "Something is not committed yet. Commit it, or put it aside:",
    );
    git("switch", "--quiet", "--create", "other");
    expect(() => release(folder, "0.2.0", TODAY)).toThrow("Branch other is checked out. Run: git switch main");
    git("switch", "--quiet", "--detach");
    expect(() => release(folder, "0.2.0", TODAY)).toThrow("No branch is checked out. Run: git switch main");
    expect(git("status", "--porcelain")).toBe("?? new.md");
    expect(git("tag", "--list")).toBe("");
  });

  it("leaves the files as they were where git does not commit", () => {
    const hook = path.join(folder, ".git", "hooks", "pre-commit");
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\necho Not today. >&2\nexit 1\n", { mode: 0o755 });
    expect(() => release(folder, "0.2.0", TODAY)).toThrow("git commit failed: Not today.");
    expect(git("status", "--porcelain")).toBe("");
    expect(git("tag", "--list")).toBe("");
  });
});

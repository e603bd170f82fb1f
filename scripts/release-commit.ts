/** A release in a git repository: one commit and one tag, or nothing at all. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { LocalDay } from "../src/core/day";
import { RELEASE_FILES, released, type ReleaseFiles } from "./releasing";
import { UsageError } from "./usage-error";

/** The files of a release in a folder. */
export function readReleaseFiles(root: string): ReleaseFiles {
  const texts = RELEASE_FILES.map((file) => [file, readFileSync(path.join(root, file), "utf8")]);
  return Object.fromEntries(texts) as ReleaseFiles;
}

/** Commits and tags a version, on main and with nothing uncommitted. Throws otherwise, and leaves the files alone. */
export function release(root: string, version: string, day: LocalDay): void {
  const git = (...args: readonly string[]) => runGit(root, args);
  const branch = git("branch", "--show-current");
  if (branch !== "main")
    throw new UsageError(`${branch === "" ? "No branch" : `Branch ${branch}`} is checked out. Run: git switch main`);
  if (git("status", "--porcelain") !== "")
    throw new UsageError("Something is not committed yet. Commit it, or put it aside: git stash --include-untracked");
  const files = released(readReleaseFiles(root), version, day, git("tag", "--list").split("\n"));
  for (const file of RELEASE_FILES) writeFileSync(path.join(root, file), files[file]);
  try {
    git("commit", "--quiet", "--message", `Release ${version}`, "--", ...RELEASE_FILES);
  } catch (error) {
    git("checkout", "--quiet", "HEAD", "--", ...RELEASE_FILES);
    throw error;
  }
  git("tag", "--annotate", "--message", `Hear Back ${version}`, version);
}

/** Gives what git prints. */
function runGit(root: string, args: readonly string[]): string {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch (error) {
    const said = (error as { readonly stderr?: unknown }).stderr;
    throw new UsageError(`git ${args[0] ?? ""} failed: ${typeof said === "string" ? said.trim() : String(error)}`);
  }
}

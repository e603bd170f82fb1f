/**
 * `npm run release -- 0.2.0`: writes a version into every file that names it, commits and tags. Pushes nothing.
 * `npm run release -- --check 0.2.0`: whether the files are those of that tag, for the workflow that publishes it.
 */
import path from "node:path";
import { momentOf } from "../src/core/day";
import { readReleaseFiles, release } from "./release-commit";
import { checkTag } from "./releasing";
import { runCommand, UsageError } from "./usage-error";

const ROOT = path.join(import.meta.dirname, "..");

await runCommand(() => {
  const [given, tag, ...others] = process.argv.slice(2);
  if (given === "--check" && tag !== undefined && others.length === 0) {
    checkTag(readReleaseFiles(ROOT), tag);
    console.log(`All files are of ${tag}.`);
    return;
  }
  if (given === undefined || given === "--check" || tag !== undefined)
    throw new UsageError("Name one version: npm run release -- 0.2.0");
  release(ROOT, given, momentOf(new Date()).day);
  console.log(
    [
      `${given} is committed and tagged; nothing is pushed.`,
      `To publish it: npm test && git push --atomic origin main ${given}`,
      "The workflow makes a draft of the release. Look it through on the page of releases, and publish it there.",
      `To take it back while it is only here: git tag --delete ${given} && git reset --keep HEAD~1`,
    ].join("\n"),
  );
});

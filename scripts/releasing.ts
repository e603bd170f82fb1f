/** What a release writes into the files that name a version, and what must be so before it is published. */
import type { LocalDay } from "../src/core/day";
import { UsageError } from "./usage-error";

/** The texts of the files that a release touches, by their names. */
export type ReleaseFiles = Readonly<Record<ReleaseFile, string>>;
export type ReleaseFile = (typeof RELEASE_FILES)[number];
export const RELEASE_FILES = [
  "manifest.json",
  "versions.json",
  "package.json",
  "package-lock.json",
  "CHANGELOG.md",
] as const;

interface Versioned {
  readonly version: string;
}
interface Manifest extends Versioned {
  readonly minAppVersion: string;
}
interface Json {
  readonly packages?: Readonly<Record<string, object>>;
}
type Versions = Readonly<Record<string, string>>;

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** `## Unreleased`, or `## 0.2.0 – unreleased`, with what is under it. */
const UNRELEASED = /^## (?:.* – )?unreleased[ \t]*\n((?:(?!## ).*(?:\n|$))*)/im;

/** The files as a version on a day; `tags` are the versions that were released before. Throws where that cannot be. */
export function released(files: ReleaseFiles, version: string, day: LocalDay, tags: readonly string[]): ReleaseFiles {
  if (!VERSION.test(version))
    throw new UsageError(`“${version}” is not a version: Obsidian takes three numbers with dots, such as 0.2.0.`);
  const { version: now, minAppVersion } = JSON.parse(files["manifest.json"]) as Manifest;
  if (tags.includes(version)) throw new UsageError(`${version} is released already. Take a higher version.`);
  const highest = [now, ...tags.filter((tag) => VERSION.test(tag))].reduce((a, b) => (isHigher(b, a) ? b : a));
  if (isHigher(highest, version)) throw new UsageError(`${version} is lower than ${highest}. Take a higher version.`);
  return {
    "manifest.json": edited(files["manifest.json"], (manifest) => ({ ...manifest, version })),
    // An entry for each version: an app that is too old for the newest one is offered the last that it can run.
    "versions.json": edited(files["versions.json"], (all) => ({ ...all, [version]: minAppVersion })),
    "package.json": edited(files["package.json"], (about) => ({ ...about, version })),
    "package-lock.json": edited(files["package-lock.json"], (lock) => ({
      ...lock,
      version,
      packages: { ...lock.packages, "": { ...lock.packages?.[""], version } },
    })),
    "CHANGELOG.md": closed(files["CHANGELOG.md"], version, day),
  };
}

/** Throws where the files are not those of a release by this tag. */
export function checkTag(files: ReleaseFiles, tag: string): void {
  const { version, minAppVersion } = JSON.parse(files["manifest.json"]) as Manifest;
  const lock = JSON.parse(files["package-lock.json"]) as Versioned;
  const about = JSON.parse(files["package.json"]) as Versioned;
  const versions = JSON.parse(files["versions.json"]) as Versions;
  const isWritten = (heading: string) =>
    files["CHANGELOG.md"].includes(`\n## ${heading} – `) && !UNRELEASED.test(files["CHANGELOG.md"]);
  const wrong = [
    ...(version === tag ? [] : [`manifest.json says ${version}`]),
    ...(about.version === tag ? [] : [`package.json says ${about.version}`]),
    ...(lock.version === tag ? [] : [`package-lock.json says ${lock.version}`]),
    ...(versions[tag] === minAppVersion ? [] : [`versions.json does not say that it needs Obsidian ${minAppVersion}`]),
    ...(isWritten(tag) ? [] : ["CHANGELOG.md does not tell of it as released"]),
  ];
  if (wrong.length === 0) return;
  throw new UsageError(
    `The tag is ${tag}, but ${wrong.join(", and ")}. Take the tag back, and make it by npm run release -- ${tag}`,
  );
}

function closed(changelog: string, version: string, day: LocalDay): string {
  const [whole, news = ""] = UNRELEASED.exec(changelog) ?? [];
  if (whole === undefined)
    throw new UsageError("CHANGELOG.md has no heading “## Unreleased”. Write under one what is new, and commit it.");
  if (news.trim() === "")
    throw new UsageError("CHANGELOG.md says nothing under its heading “Unreleased”. Write what is new, and commit it.");
  return changelog.replace(whole, () => `## ${version} – ${day}\n${news}`);
}

function isHigher(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  const place = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return place >= 0 && (a?.[place] ?? 0) > (b?.[place] ?? 0);
}

function edited(text: string, edit: (value: Json) => object): string {
  return `${JSON.stringify(edit(JSON.parse(text) as Json), null, 2)}\n`;
}

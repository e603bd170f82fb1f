/** What is left of a vault after a merge: what of its contact logs is read, mended, taken over, or was lost by the merge. */
import type { Entry } from "../../src/core/entry";
import { CONTACT_KINDS, type ContactKind } from "../../src/core/reading/contact-kinds";
import type { ContactLine } from "../../src/core/reading/contact-log";
import type { Problem } from "../../src/core/reading/problem";
import type { Properties } from "../../src/core/reading/property-names";
import { compareCopy } from "../../src/core/copies/compare-copy";
import { allOf, changesToTakeOver } from "../../src/core/copies/take-over";
import { mend } from "../../src/core/mending/mend";
import type { Answers } from "../../src/core/mending/question";
import { propertiesIn } from "../../src/vault/source";
import { VaultNotes } from "../../src/core/vault-notes";
import { CONVENTIONS, moment, RULES } from "../builders";
import { NOW } from "../actions/acting";
import { findFrontMatter } from "../host/page/front-matter";
import { readNote } from "../host/page/note-metadata";
import { parseYaml } from "../host/page/yaml";
import type { Diverged, Notes } from "./merging";

/**
 * What came of a merge, the best first. From `another line` on it is the merge's own: it made a contact or a day that nobody
 * wrote, mangled a key beyond what can be told, put lines of a log outside the properties, or left one out.
 */
export const OUTCOMES = [
  "kept",
  "doubled",
  "mended",
  "copy",
  "another line",
  "a key gone",
  "outside",
  "dropped",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Judged {
  /** Each that there was; `kept` stands alone. */
  readonly outcomes: readonly Outcome[];
  /** What we ourselves lost, counted twice, or made up: none. */
  readonly faults: readonly string[];
}

/** Judges what was merged of these states of one vault; which of them is here and which there makes no difference. */
export function judgeOf({ base, here, there }: Diverged<Notes>): (merged: Notes) => Judged {
  const sources = [base, here, there];
  const [inBase = [], inHere = [], inThere = []] = sources.map((notes) => vaultOf(notes).log);
  const known = new Map([...inBase, ...inHere, ...inThere].map((line) => [keyOf(line), line.line]));
  const isWanted = (key: string) => !isIn(inBase, key) || (isIn(inHere, key) && isIn(inThere, key));
  const wanted = [...known].filter(([key]) => isWanted(key)).map(([, line]) => line);
  const days = new Set(sources.flatMap((notes) => Object.values(notes).flatMap(daysIn)));

  /** No source has the line as it is: it was made of a map. */
  const isOfMap = (line: string) => sources.every((notes) => placesOf(notes, line).length === 0);

  return (merged) => {
    const before = vaultOf(merged);
    const mended = mendAll(merged, FIRST_ANSWER, before.problems);
    const otherwise = mendAll(merged, SECOND_ANSWER, before.problems);
    const after = mended.count === 0 ? before : vaultOf(mended.notes);
    const placesIn = (notes: Notes, line: string) => {
      const places = placesOf(notes, line);
      return places.length === 0 && isOfMap(line) ? placesOf(notes, line, true) : places;
    };
    const isLeft = (line: string) => placesIn(merged, line).length > 0;
    const left = [...known].filter(([, line]) => isLeft(line));
    const unread = left.filter(([key]) => !isIn(after.log, key)).map(([, line]) => line);
    const isInCopyAlone = (line: string) =>
      placesIn(merged, line).every(({ path }) => hasRow(after.problems, path, "different copy"));
    const isOutside = (line: string) => placesIn(blocksOf(merged), line).length === 0;
    const strange = after.log.filter((line) => !known.has(keyOf(line))).map(({ line }) => line);
    const has: Readonly<Record<Outcome, boolean>> = {
      kept: false,
      doubled: left.some(([, line]) =>
        placesIn(merged, line).some(({ path, count }) => count > 1 && !mended.paths.includes(path)),
      ),
      mended: mended.count > 0,
      copy: unread.some(isInCopyAlone),
      "another line":
        strange.some(isLeft) ||
        Object.values(mended.notes)
          .flatMap(daysIn)
          .some((day) => !days.has(day)),
      "a key gone": keysGone({ base, here, there }, mended.notes).length > 0,
      outside: unread.some(isOutside),
      dropped: wanted.some((line) => !isLeft(line)),
    };
    const outcomes = OUTCOMES.filter((outcome) => has[outcome]);
    return {
      outcomes: outcomes.length === 0 ? ["kept"] : outcomes,
      faults: [
        ...mended.faults,
        ...otherwise.faults,
        ...after.problems.filter(isMendable).map(({ path, kind }) => `${path} still has ${kind} once it was mended`),
        ...unread.filter((line) => !isInCopyAlone(line) && !isOutside(line)).map((line) => `not read: ${line}`),
        ...unread
          .filter((line) => isInCopyAlone(line) && !isTakenOver(mended.notes, after.problems, line))
          .map((line) => `not taken over: ${line}`),
        ...left
          .filter(([, line]) => placesIn(otherwise.notes, line).length === 0)
          .map(([, line]) => `lost by the other answers: ${line}`),
        ...strange.filter((line) => !isLeft(line)).map((line) => `made up: ${line}`),
        ...after.entries.filter(countsTwice).map(({ application }) => `counted twice in ${application.paths[0]}`),
      ],
    };
  };
}

/** What stands in the properties of notes; all of a note that begins with two versions of them. */
function blocksOf(notes: Notes): Notes {
  const blockOf = (text: string) => (text.startsWith("---") ? text.slice(0, findFrontMatter(text)?.end ?? 0) : text);
  return Object.fromEntries(Object.entries(notes).map(([path, text]) => [path, blockOf(text)]));
}

function isIn(log: readonly ContactLine[], key: string): boolean {
  return log.some((line) => keyOf(line) === key);
}

/** More asks than there are contacts: a doubled line would tell somebody falsely that they have done their part. */
function countsTwice({ application, schedule }: Entry): boolean {
  const asked = application.log.filter(({ kind }) => CONTACT_KINDS[kind].isFollowUp || kind === "feedback-request");
  return schedule.sent > new Set(asked.map(keyOf)).size;
}

const FIRST_ANSWER = 0;
const SECOND_ANSWER = 1;
/** A question that is asked only once another has its answer. */
const ROUNDS_OF_QUESTIONS = 5;
const MENDABLE: ReadonlySet<string> = new Set(["broken properties", "mangled key", "stray log line"]);

function isMendable({ kind }: Problem): boolean {
  return MENDABLE.has(kind);
}

function hasRow(problems: readonly Problem[], at: string, kind: string): boolean {
  return problems.some((problem) => problem.path === at && problem.kind === kind);
}

/** Whether a line stands in a copy that has a row, and its note gets it once all that the copy says more is taken over. */
function isTakenOver(notes: Notes, problems: readonly Problem[], line: string): boolean {
  return problems.some(({ path, copy }) => {
    if (copy === undefined) return false;
    const [note, other] = [copy.of, path].map((at) => ({
      path: at,
      text: notes[at] ?? "",
      properties: propertiesOf(notes[at] ?? "") ?? {},
    }));
    if (note === undefined || other === undefined) return false;
    const comparison = compareCopy(note, other, CONVENTIONS);
    return changesToTakeOver(copy.of, comparison, allOf(comparison)).some(
      (change) => "lines" in change && change.lines.includes(line),
    );
  });
}

/** All notes with a row, mended by answering every question alike. */
function mendAll(notes: Notes, answer: number, problems: readonly Problem[]) {
  const mended: Record<string, string> = { ...notes };
  const faults: string[] = [];
  const paths = [...new Set(problems.filter(isMendable).map(({ path }) => path))];
  for (const path of paths) {
    const text = notes[path] ?? "";
    const after = mendedText(text, answer);
    if (after === undefined) faults.push(`${path} cannot be mended`);
    else {
      mended[path] = after;
      faults.push(...bodyFaults(text, after).map((fault) => `${path}: ${fault}`));
    }
  }
  return { notes: mended, paths, count: paths.length, faults };
}

function mendedText(text: string, answer: number): string | undefined {
  let answers: Answers = {};
  for (let round = 0; round < ROUNDS_OF_QUESTIONS; round += 1) {
    const mending = mend(text, answers, parseYaml, CONVENTIONS.names);
    if (mending?.text !== undefined) return mending.text;
    answers = { ...answers, ...Object.fromEntries((mending?.questions ?? []).map(({ id }) => [id, answer])) };
  }
  return undefined;
}

/**
 * The body is as the merge left it. Of a note that is two versions from its first line to its last, each line of their bodies
 * still stands there.
 */
function bodyFaults(text: string, after: string): readonly string[] {
  const body = after.slice(findFrontMatter(after)?.bodyStart ?? 0);
  if (text.endsWith(body)) return [];
  if (!text.startsWith("<<<<<<<")) return ["its body is another"];
  const there = new Set(after.split(/\r?\n/));
  const lost = text.split(/\r?\n/).filter((line) => !MARK_OR_PROPERTY.test(line) && !there.has(line));
  return lost.map((line) => `lost of its body: ${line}`);
}

/** Of a conflict, or of properties. */
const MARK_OR_PROPERTY = /^(?:[<|=>]{7}|---$|[\w ]+:|\s+-)/;

/** Everything that is read in the notes of a vault. */
function vaultOf(notes: Notes) {
  const properties = new Map(Object.entries(notes).map(([path, text]) => [path, propertiesOf(text)] as const));
  const resolveLink = (target: string) => Object.keys(notes).find((path) => `/${path}`.endsWith(`/${target}.md`));
  const vault = new VaultNotes(CONVENTIONS, RULES, { resolveLink, propertiesAt: (path) => properties.get(path) });
  for (const [path, own] of properties) vault.put(path, own);
  for (const [path, own] of properties) if (own === undefined) vault.lookAtBroken(path, notes[path] ?? "", parseYaml);
  const { groups, problems } = vault.agenda(moment(NOW));
  const entries = Object.values(groups).flat();
  return { entries, log: entries.flatMap(({ application }) => application.log), problems };
}

function propertiesOf(text: string): Properties | undefined {
  const { frontmatter, sections = [], headings = [] } = readNote(text);
  return propertiesIn({ sections, headings, ...(frontmatter && { frontmatter }) });
}

/** What makes two lines one contact. */
function keyOf({ day, kind, channel = "", person = "" }: ContactLine): string {
  return [day, isNo(kind) ? "heard no" : kind, channel, person].join("|");
}

/** What was declined is a no, or not, by what else stands in the log. */
function isNo(kind: ContactKind): boolean {
  return kind === "declined" || kind === "heard no";
}

/** The notes in whose text a line stands, and how often there. */
function placesOf(
  notes: Notes,
  line: string,
  isOfMap = false,
): readonly { readonly path: string; readonly count: number }[] {
  const pattern = patternOf(line, isOfMap);
  return Object.entries(notes)
    .map(([path, text]) => ({ path, count: [...text.matchAll(pattern)].length }))
    .filter(({ count }) => count > 0);
}

/** A line as it may stand in YAML: as an item, as a text, or in a flow list, with quotes or without; a map by its day. */
function patternOf(line: string, isOfMap: boolean): RegExp {
  const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const plain = escape(line);
  const written = [plain, `"${escape(JSON.stringify(line).slice(1, -1))}"`, `'${escape(line.replaceAll("'", "''"))}'`];
  const day = line.slice(0, "2026-11-20".length);
  const asLine = `(?:^|: |[[,])[ \\t]*(?:- )?(?:${written.join("|")})[ \\t\\r]*(?=$|[\\],]|#)`;
  return new RegExp(isOfMap ? `^[ \\t]*(?:- )?date: ["']?${day}\\b` : asLine, "gm");
}

function daysIn(text: string): readonly string[] {
  return text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
}

/** Properties that both devices have kept, and that stand in no note any more. */
function keysGone({ base, here, there }: Diverged<Notes>, notes: Notes): readonly string[] {
  return Object.keys(base).flatMap((path) => {
    const keys = (of: Notes) => Object.keys(propertiesOf(of[path] ?? "") ?? {});
    const now = keys(notes);
    return keys(base).filter(
      (key) => path in notes && keys(here).includes(key) && keys(there).includes(key) && !now.includes(key),
    );
  });
}

import type { PropertyNames } from "../reading/property-names";
import type { ParseYaml } from "../yaml";
import { isAllThere, type Fault } from "./fault";
import { tidyBlock } from "./faults";
import { readBlock, type Line, type NoteBlock } from "./note-block";
import { propose, type LogLines, type Proposal } from "./propose";
import type { Answers, Question } from "./question";
import { errorIn, isTooMuchToRead } from "./yaml-text";

/** A line of the block of properties, to be shown. */
export interface ShownLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it goes, before, or comes, after. */
  readonly isChanged: boolean;
}

/** How a note would be mended. */
export interface Mending {
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
  /** The block of properties as it stands, and as it would be; what waits for an answer stands as it is. */
  readonly before: readonly ShownLine[];
  readonly after: readonly ShownLine[];
  /** The whole note as it would be; undefined while a question waits for its answer. */
  readonly text: string | undefined;
  readonly logLines: LogLines;
  /** Whether all that was written is still there: so of doubled keys and lists, not of a key that a merge mangled. */
  readonly isAllThere: boolean;
}

/**
 * A proposal for a note whose properties cannot be read, or were mangled by a merge. Nothing is chosen for the person where
 * two values differ. Undefined where the note needs no mending, or cannot be put right without the person.
 */
export function mend(text: string, answers: Answers, parse: ParseYaml, names: PropertyNames): Mending | undefined {
  const block = readBlock(text);
  if (block === undefined || isTooMuchToRead(block.properties)) return undefined;
  const tidied = tidyBlock(block, parse, names);
  const { faults } = tidied;
  const proposal = propose(tidied, answers, names);
  const { questions, logLines } = proposal;
  if (faults.length === 0 && questions.length === 0) return undefined;
  const answered = withAllAnswered(proposal, answers, (all) => propose(tidied, all, names));
  if (answered === undefined || errorIn(answered.lines, parse) !== undefined) return undefined;
  const isOpen = answered !== proposal;
  const lines = [block.opening, ...proposal.lines, block.closing, ...block.afterClosing];
  const kept = new Set(lines);
  const there = new Set(block.all);
  return {
    faults,
    questions,
    before: block.all.map((line) => ({ number: line.number, text: line.text, isChanged: !kept.has(line) })),
    after: lines.map((line, at) => ({ number: at + 1, text: line.text, isChanged: !there.has(line) })),
    text: isOpen ? undefined : written(block, lines),
    logLines,
    isAllThere: faults.every(isAllThere) && questions.every(({ kind }) => kind !== "mangled key"),
  };
}

/** More than any answer can bring up. */
const ROUNDS = 5;

/** The same with the first answer to whatever is still asked, to know whether it comes to a note that can be read. */
function withAllAnswered(
  proposal: Proposal,
  answers: Answers,
  proposeAnew: (answers: Answers) => Proposal,
): Proposal | undefined {
  let [now, all] = [proposal, answers];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (now.open.length === 0) return now;
    all = { ...all, ...Object.fromEntries(now.open.map((id) => [id, 0])) };
    now = proposeAnew(all);
  }
  return undefined;
}

function written({ mark, opening, body }: NoteBlock, lines: readonly Line[]): string {
  const texts = lines.map(({ text, end }, at) => {
    const isLast = at === lines.length - 1 && body === "";
    return text + (end === "" && !isLast ? opening.end : end);
  });
  return mark + texts.join("") + body;
}

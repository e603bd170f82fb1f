import type { PropertyNames } from "../reading/property-names";
import { isAllThere } from "./fault";
import { tidyBlock } from "./faults";
import type { Answers, Mending, ParseYaml } from "./mending";
import { readBlock, type Line, type NoteBlock } from "./note-block";
import { propose, type Proposal } from "./propose";
import { errorIn } from "./yaml-text";

export type { Answers, Mending, ParseYaml, Question, ShownLine } from "./mending";

/**
 * A proposal for a note whose properties cannot be read, or were mangled by a merge. Nothing is chosen for the person where
 * two values differ. Undefined where the note needs no mending, or cannot be put right without the person.
 */
export function mend(text: string, answers: Answers, parse: ParseYaml, names: PropertyNames): Mending | undefined {
  const block = readBlock(text);
  if (block === undefined) return undefined;
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

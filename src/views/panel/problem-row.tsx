import type { ComponentChildren } from "preact";
import { canBeMended } from "../../actions/mending";
import type { LocalDay } from "../../core/day";
import type { Fault } from "../../core/mending/fault";
import type { ProblemRow as Row } from "../../core/problem-rows";
import type { Problem } from "../../core/reading/problem";
import { Icon } from "../../ui/icon";
import { once } from "../../ui/once";
import { Parts } from "../../ui/parts";
import { useUniqueId } from "../../ui/unique-id";
import { faultInFullParts } from "../../words/faults";
import { alikeWords, PROBLEM_ACTS, problemRowWords } from "../../words/problems";
import { Found } from "./found";
import { actsOnProblem, ordersToChoose, type ProblemAct } from "./problem-acts";
import { opensNote } from "./row";
import type { RowActions } from "./row-buttons";

interface ProblemRowProps {
  readonly row: Row;
  readonly today: LocalDay;
  /** What is looked for in the filter. */
  readonly sought: string;
  readonly isTabStop: boolean;
  /** Of many alike, whether each has its row below. */
  readonly areNotesShown: boolean;
  readonly actions: RowActions;
}

/** What could not be read, as it is written there, and the ways out. A click opens the note, or shows those that are alike. */
export function ProblemRow({ row, today, sought, isTabStop, areNotesShown, actions }: ProblemRowProps) {
  const { id, problems } = row;
  const [problem, ...others] = problems;
  const rowId = useUniqueId();
  const isOne = others.length === 0;
  const { title, step, value, words } = isOne ? problemRowWords(problem) : alikeWords(row);
  const toggle = () => actions.togglePeople(id);
  const showNotes = { label: areNotesShown ? PROBLEM_ACTS.hideNotes : PROBLEM_ACTS.showNotes, run: toggle };
  const acts = isOne ? actsOnProblem(problem, today, actions) : [...ordersToChoose(row, today, actions), showNotes];
  const onPress = isOne ? opensNote(problem.copy?.of ?? problem.path, actions) : { onClick: showsNotes(toggle) };
  return (
    <li class="hear-back-row" data-row={id} data-quiet="" {...onPress}>
      <Icon class="hear-back-row-icon" name={problemIcon(problem)} />
      <a
        class="hear-back-row-title"
        href="#"
        tabIndex={isTabStop ? 0 : -1}
        data-stop={id}
        aria-describedby={`${rowId}-why`}
      >
        <span class="hear-back-company" id={`${rowId}-title`}>
          <Found text={title} sought={sought} />
        </span>
      </a>
      <div class="hear-back-line" data-line="step">
        <span class="hear-back-step" id={`${rowId}-step`}>
          {step}
        </span>
      </div>
      <div class="hear-back-line" data-line="why">
        <span class="hear-back-why" id={`${rowId}-why`}>
          <ProblemReason fault={problem.fault} value={value} words={words} />
        </span>
      </div>
      <div class="hear-back-row-end" role="group" aria-labelledby={`${rowId}-title ${rowId}-step`}>
        <ProblemButtons acts={acts} tabIndex={-1} />
      </div>
    </li>
  );
}

interface ProblemReasonProps {
  readonly fault: Fault | undefined;
  /** The property and value as written. */
  readonly value: string;
  readonly words: string;
}

/** What is said of a problem, with what is written in the note as it is there. */
export function ProblemReason({ fault, value, words }: ProblemReasonProps) {
  if (fault) return <Parts parts={faultInFullParts(fault)} />;
  return (
    <>
      {value !== "" && <span class="hear-back-value">{value}</span>} {keepingDatesWhole(words)}
    </>
  );
}

interface ProblemButtonsProps {
  readonly acts: readonly ProblemAct[];
  /** Of the buttons; in a row they are reached by arrows. */
  readonly tabIndex?: -1;
}

/** What can be done about a problem. */
export function ProblemButtons({ acts, tabIndex }: ProblemButtonsProps) {
  return (
    <>
      {acts.map(({ label, run }, at) => (
        <button key={at} class="hear-back-action" tabIndex={tabIndex} onClick={once(run)}>
          {label}
        </button>
      ))}
    </>
  );
}

/** Many alike have no note of their own to open. */
function showsNotes(toggle: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    if ((event.target as HTMLElement).closest("button") === null) toggle();
  };
}

/** A date such as 2026-11-30 would break at its dashes. */
function keepingDatesWhole(words: string): ComponentChildren {
  return words
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, at) => (at % 2 === 1 ? <span class="hear-back-nowrap">{part}</span> : part));
}

/** What stands before a problem: whether it can be mended here, is a copy, or neither. */
export function problemIcon(problem: Problem): string {
  if (problem.kind === "different copy") return "files";
  return canBeMended(problem) ? "wrench" : "file-x";
}

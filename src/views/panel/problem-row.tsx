import type { ComponentChildren } from "preact";
import type { Problem } from "../../core/reading/problem";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { problemWords } from "../../words/problems";
import { opensNote } from "./row";
import type { RowActions } from "./row-buttons";

interface ProblemRowProps {
  readonly problem: Problem;
  readonly id: string;
  readonly isTabStop: boolean;
  readonly actions: RowActions;
}

/** Something in a note that could not be read, as it is written there. A click opens the note. */
export function ProblemRow({ problem, id, isTabStop, actions }: ProblemRowProps) {
  const { title, step, value, words } = problemWords(problem);
  const whyId = useUniqueId();
  return (
    <li class="hear-back-row" data-row={id} data-quiet="" {...opensNote(problem.path, actions)}>
      <Icon class="hear-back-row-icon" name="file-x" />
      <a class="hear-back-row-title" href="#" tabIndex={isTabStop ? 0 : -1} data-stop={id} aria-describedby={whyId}>
        <span class="hear-back-company">{title}</span>
      </a>
      <div class="hear-back-line" data-line="step">
        <span class="hear-back-step">{step}</span>
      </div>
      <div class="hear-back-line" data-line="why">
        <span class="hear-back-why" id={whyId}>
          {value !== "" && <span class="hear-back-value">{value}</span>} {keepingDatesWhole(words)}
        </span>
      </div>
    </li>
  );
}

/** A date such as 2026-11-30 would break at its dashes. */
function keepingDatesWhole(words: string): ComponentChildren {
  return words
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, at) => (at % 2 === 1 ? <span class="hear-back-nowrap">{part}</span> : part));
}

import type { LocalDay } from "../../core/day";
import type { Problem } from "../../core/reading/problem";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { problemRowWords } from "../../words/problems";
import { THIS_NOTE } from "../../words/this-note";
import { actsOnProblem } from "./problem-acts";
import { ProblemButtons, problemIcon, ProblemReason } from "./problem-row";
import type { RowActions } from "./row-buttons";

interface ProblemOfNoteProps {
  readonly problem: Problem;
  readonly today: LocalDay;
  readonly actions: RowActions;
}

/** The open note, where nothing can be said of it but what is in the way. */
export function NoteWithProblem({ problem, today, actions }: ProblemOfNoteProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-verdict" data-verdict="problem" aria-labelledby={id}>
      <h3 class="hear-back-verdict-label" id={id}>
        {THIS_NOTE.label} {problemRowWords(problem).title}
      </h3>
      <ProblemOfNote problem={problem} today={today} actions={actions} />
    </section>
  );
}

/** A problem as it is told of the open note, with what can be done about it. */
export function ProblemOfNote({ problem, today, actions }: ProblemOfNoteProps) {
  const { step, value, words } = problemRowWords(problem);
  return (
    <>
      <Icon class="hear-back-verdict-icon" name={problemIcon(problem)} />
      <p class="hear-back-verdict-answer">{step}</p>
      <p class="hear-back-verdict-reason">
        <ProblemReason fault={problem.fault} value={value} words={words} />
      </p>
      <div class="hear-back-verdict-actions">
        <ProblemButtons acts={actsOnProblem(problem, today, actions)} />
      </div>
    </>
  );
}

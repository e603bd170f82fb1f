import type { ComponentChildren } from "preact";
import { ordersOf } from "../../core/changes/settle-date";
import type { LocalDay } from "../../core/day";
import type { Problem } from "../../core/reading/problem";
import { Icon } from "../../ui/icon";
import { once } from "../../ui/once";
import { useUniqueId } from "../../ui/unique-id";
import { dayWords } from "../../words/days";
import { DATE_QUESTION, problemWords } from "../../words/problems";
import { Found } from "./found";
import { opensNote } from "./row";
import type { RowActions } from "./row-buttons";

interface ProblemRowProps {
  readonly problem: Problem;
  /** The problems of other notes that one answer settles with it, and the problem itself; one where there are none. */
  readonly alike: readonly Problem[];
  readonly today: LocalDay;
  /** What is looked for in the filter. */
  readonly sought: string;
  readonly id: string;
  readonly isTabStop: boolean;
  readonly actions: RowActions;
}

/** Something in a note that could not be read, as it is written there. A click opens the note. */
export function ProblemRow({ problem, alike, today, sought, id, isTabStop, actions }: ProblemRowProps) {
  const { title, step, value, words } = problemWords(problem);
  const whyId = useUniqueId();
  return (
    <li class="hear-back-row" data-row={id} data-quiet="" {...opensNote(problem.path, actions)}>
      <Icon class="hear-back-row-icon" name="file-x" />
      <a class="hear-back-row-title" href="#" tabIndex={isTabStop ? 0 : -1} data-stop={id} aria-describedby={whyId}>
        <span class="hear-back-company">
          <Found text={title} sought={sought} />
        </span>
      </a>
      <div class="hear-back-line" data-line="step">
        <span class="hear-back-step">{step}</span>
      </div>
      <div class="hear-back-line" data-line="why">
        <span class="hear-back-why" id={whyId}>
          {value !== "" && <span class="hear-back-value">{value}</span>} {keepingDatesWhole(words)}
        </span>
      </div>
      {problem.part !== undefined && problem.proposals.length > 0 && (
        <DateQuestion problem={problem} alike={alike} today={today} actions={actions} />
      )}
    </li>
  );
}

/** Which of the days is meant, and in what order other notes have theirs where they are written alike. */
function DateQuestion({
  problem,
  alike,
  today,
  actions,
}: Pick<ProblemRowProps, "problem" | "alike" | "today" | "actions">) {
  const id = useUniqueId();
  const orders = alike.length > 1 ? ordersOf(problem) : [];
  return (
    <div class="hear-back-ask" role="group" aria-labelledby={id}>
      <span class="hear-back-visually-hidden" id={id}>
        {DATE_QUESTION.label}
      </span>
      <span>{problem.proposals.length > 1 ? DATE_QUESTION.whichDay : DATE_QUESTION.isThisDay}</span>{" "}
      <span class="hear-back-ask-answers">
        {problem.proposals.map((day) => (
          <button
            key={day}
            class="hear-back-answer"
            tabIndex={-1}
            onClick={once(() => actions.settleDate(problem, day))}
          >
            {dayWords(day, today)}
          </button>
        ))}
      </span>
      {orders.length > 0 && <span>{DATE_QUESTION.inAll(alike.length)}</span>}
      {orders.length > 0 && (
        <span class="hear-back-ask-answers">
          {orders.map((order) => (
            <button
              key={order}
              class="hear-back-answer"
              tabIndex={-1}
              aria-label={DATE_QUESTION.orderReadOut(order, alike.length)}
              onClick={once(() => actions.settleDates(alike, order))}
            >
              {DATE_QUESTION.orders[order]}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

/** A date such as 2026-11-30 would break at its dashes. */
function keepingDatesWhole(words: string): ComponentChildren {
  return words
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, at) => (at % 2 === 1 ? <span class="hear-back-nowrap">{part}</span> : part));
}

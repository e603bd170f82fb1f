import { dayInOrder, isAsked, ordersOf } from "../../core/changes/settle-date";
import type { LocalDay } from "../../core/day";
import type { Problem } from "../../core/reading/problem";
import type { ProblemRow } from "../../core/problem-rows";
import { dayWords } from "../../words/days";
import { MENUS } from "../../words/menus";
import { orderAnswer, PROBLEM_ACTS } from "../../words/problems";
import type { RowActions } from "./row-buttons";

/** Something to do about a problem, as a button. */
export interface ProblemAct {
  readonly label: string;
  readonly run: (event: MouseEvent) => void;
}

/** What can be done about one problem: its answers first, then the way to where it stands. */
export function actsOnProblem(problem: Problem, today: LocalDay, actions: RowActions): readonly ProblemAct[] {
  const { openProperty, openBoth, chooseStatus, chooseCadence, chooseApplication } = PROBLEM_ACTS;
  const toProperty = { label: openProperty, run: () => actions.openProperty(problem) };
  const toProperties = { ...toProperty, label: MENUS.openNote };
  switch (problem.kind) {
    case "ambiguous date":
    case "not a date":
      return [...(isAsked(problem) ? daysOf(problem, today, actions) : []), toProperty];
    case "no such day":
    case "no year":
    case "future contact":
    case "not a rating":
    case "mangled key":
    case "stray log line":
      return [toProperty];
    case "no such cadence":
      return [{ label: chooseCadence, run: () => actions.chooseCadence(problem) }, toProperty];
    case "no status":
      return [{ label: chooseStatus, run: () => actions.chooseStatus(problem) }, toProperties];
    case "several applications":
      return [{ label: chooseApplication, run: () => actions.chooseApplication(problem) }, toProperties];
    case "different copy":
      return [{ label: openBoth, run: () => actions.openBoth(problem) }];
    case "no company":
    case "broken properties":
      return [toProperties];
    case "failed":
      return [{ label: MENUS.openNote, run: (event) => actions.open(problem.path, event) }];
  }
}

/** For dates that are alike, what comes first in them, the likelier order before the other. */
export function ordersToChoose(
  { problems, isOneQuestion }: ProblemRow,
  today: LocalDay,
  actions: RowActions,
): readonly ProblemAct[] {
  if (!isOneQuestion) return [];
  return ordersOf(problems[0]).flatMap((order) => {
    const day = dayInOrder(problems[0], order);
    if (day === undefined) return [];
    return [{ label: orderAnswer(order, day, today), run: () => actions.settleDates(problems, order) }];
  });
}

function daysOf(problem: Problem, today: LocalDay, actions: RowActions): readonly ProblemAct[] {
  return problem.proposals.map((day) => ({
    label: dayWords(day, today),
    run: () => actions.settleDate(problem, day),
  }));
}

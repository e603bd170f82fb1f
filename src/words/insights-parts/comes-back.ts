/** Lessons and weak points that come back. */
import type { LocalDay } from "../../core/day";
import type { Figure } from "../../core/insights/figure";
import type { Insights } from "../../core/insights/insights";
import { shown } from "../../core/reading/property-value";
import { capitalised, dayWords, numberWords } from "../days";
import { weakPointName } from "../weak-points";
import { FEW, list, tooFew, words, type InsightsBlock } from "./blocks";

interface Recurring {
  readonly text: string;
  readonly notes: Figure;
  readonly last: LocalDay | undefined;
  /** Of how many interviews; undefined where it stands elsewhere too. */
  readonly of: number | undefined;
  readonly more?: string;
}

/** `4 of 9 interviews, last Thu 12 Nov`; what follows says `3 of 9`. */
function recurringItem({ text, notes, last, of, more }: Recurring, at: number, today: LocalDay) {
  const times =
    of === undefined
      ? `noted ${numberWords(notes.length)} times`
      : `${String(notes.length)} of ${String(of)}${at === 0 ? " interviews" : ""}`;
  const said = [times, last && `last ${dayWords(last, today)}`, more].filter(
    (part) => part !== undefined && part !== "",
  );
  return { text: shown(text), aside: { text: said.join(", "), notes } };
}

/** Lessons that were noted more than once, and how many others there are. */
export function lessonBlocks({ lessons, interviews }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (lessons.length === 0) return [];
  const held = new Set(interviews.map(({ path }) => path));
  const areInterviews = (notes: Figure) => notes.length <= interviews.length && notes.every((path) => held.has(path));
  const back = lessons.filter(({ noted }) => noted.length > 1);
  const items = back.map(({ text, noted, used, last }, at) => {
    const more = used.length === 0 ? "" : `used in ${numberWords(used.length)}`;
    return recurringItem(
      { text, notes: noted, last, of: areInterviews(noted) ? interviews.length : undefined, more },
      at,
      today,
    );
  });
  const once = lessons.length - back.length;
  const said = [
    once > 0 &&
      `${capitalised(numberWords(once))} ${back.length > 0 ? "more " : ""}${once === 1 ? "was" : "were"} noted once.`,
    lessons.length === 1
      ? "It comes back before your next interview, until you settle it."
      : "All of them come back before your next interview, until you settle them.",
  ].filter((part) => part !== false);
  return [...list(items), words(said.join(" "))];
}

/** Weak points that were named more than once. */
export function weakPointBlocks({ weakPoints }: Insights, today: LocalDay): readonly InsightsBlock[] {
  const [first] = weakPoints;
  if (first === undefined) return [];
  const { of } = first;
  const back = weakPoints.filter(({ rounds }) => rounds.length > 1);
  const items = back.map(({ point, rounds, last }, at) =>
    recurringItem({ text: weakPointName(point), notes: rounds, last, of }, at, today),
  );
  const once = weakPoints.length - back.length;
  const onceWords = `${capitalised(numberWords(once))} ${back.length > 0 ? "more " : ""}${once === 1 ? "was" : "were"} named once.`;
  return [
    ...list(items),
    words(
      [once > 0 && onceWords, "Counted in interviews of which you wrote something down.", of <= FEW && tooFew(of)]
        .filter((part) => part !== false)
        .join(" "),
    ),
  ];
}

/** Where noes repeat, and how far all applications got. */
import type { Direction, Insights } from "../../core/insights/insights";
import { CAME_TO, STAGES, type CameTo, type Stage } from "../../core/insights/search-facts";
import { shown } from "../../core/reading/property-value";
import { capitalised } from "../days";
import { count, list, ofAll, tally, words, type InsightsBlock } from "./blocks";

/** What an application came to, within a sentence. */
export const CAME_TO_NAMES: Readonly<Record<CameTo, string>> = {
  open: "open",
  accepted: "accepted",
  no: "a no",
  "no answer": "no answer",
  withdrawn: "withdrawn by you",
  closed: "closed",
};

const UNTIL: Readonly<Record<Stage, string>> = {
  applied: "Before an interview",
  "heard back": "Before an interview",
  interviewed: "After an interview",
  "final round": "After a final round",
  offer: "After an offer",
  accepted: "After an offer",
};

/** Noes that repeat, as numbers, with another direction as a thought. */
export function directionBlocks({ directions }: Insights): readonly InsightsBlock[] {
  if (directions.length === 0) return [];
  const items = directions.map((direction) => ({
    text: directionName(direction),
    aside: {
      text: `${String(direction.noes.length)} noes of ${String(direction.of.length)} applications`,
      notes: direction.noes,
    },
  }));
  return [
    ...list(items),
    words("Numbers, and no verdict. Another kind of role or another company may be worth a look."),
    ...(directions.some(({ kind, name }) => kind === "stage" && UNTIL[stageNamed(name)] === UNTIL.applied)
      ? [
          words(
            "Before an interview they have seen little more than paper. Somebody who reads your CV with you may see more.",
          ),
        ]
      : []),
    words(
      "A recruiter may know more: what was said about you, which roles they would put you forward for now, and where another door may open sooner.",
    ),
  ];
}

function directionName({ kind, name }: Direction): string {
  switch (kind) {
    case "company":
      return shown(name);
    case "role":
      return `Roles with “${shown(name)}”`;
    case "stage":
      return UNTIL[stageNamed(name)];
  }
}

const stageNamed = (name: string): Stage => STAGES.find((stage) => stage === name) ?? "applied";

/** How many applications have got how far, and what they came to. */
export function searchBlocks({ funnel }: Insights): readonly InsightsBlock[] {
  const { reached, openAt, cameTo } = funnel;
  const applied = reached.applied.length;
  if (applied === 0) return [];
  const bars = STAGES.filter((stage) => reached[stage].length > 0).map((stage) => ({
    name: capitalised(stage),
    count: count(reached[stage]),
    open:
      openAt[stage].length === 0 ? undefined : { text: `open: ${String(openAt[stage].length)}`, notes: openAt[stage] },
    share: reached[stage].length / applied,
  }));
  return [
    { kind: "bars", bars },
    ...tally(
      ofAll(applied),
      CAME_TO.map((one) => [cameTo[one], CAME_TO_NAMES[one]] as const),
    ),
  ];
}

/** Insights in sections, as they are shown and copied. */
import type { LocalDay } from "../../core/day";
import type { Figure } from "../../core/insights/figure";
import type { Insights } from "../../core/insights/insights";
import { companyBlocks, promiseBlocks, waitBlocks } from "./answers";
import type { InsightsBlock } from "./blocks";
import { lessonBlocks, weakPointBlocks } from "./comes-back";
import { feltBlocks } from "./felt";
import { askBlocks, helperBlocks, scheduleBlocks } from "./own-part";
import { directionBlocks, searchBlocks } from "./whole-search";

/** A heading with what stands below it. */
export interface InsightsSection {
  readonly title: string;
  readonly blocks: readonly InsightsBlock[];
  /** The applications about which a recruiter may be asked. */
  readonly forRecruiter?: Figure;
}

/** The sections that have anything to say, from the person's own interviews to the whole search. */
export function insightsSections(insights: Insights, today: LocalDay): readonly InsightsSection[] {
  const sections: readonly InsightsSection[] = [
    { title: "How it felt, and what came of it", blocks: feltBlocks(insights, today) },
    { title: "Lessons that come back", blocks: lessonBlocks(insights, today) },
    { title: "What keeps coming up", blocks: weakPointBlocks(insights, today) },
    { title: "How companies answer", blocks: companyBlocks(insights, today) },
    { title: "How long they take", blocks: waitBlocks(insights, today) },
    { title: "Days they named", blocks: promiseBlocks(insights) },
    { title: "When you ask", blocks: askBlocks(insights) },
    { title: "Your own schedule", blocks: scheduleBlocks(insights) },
    { title: "Who inside helped", blocks: helperBlocks(insights, today) },
    {
      title: "Where noes repeat",
      blocks: directionBlocks(insights),
      forRecruiter: insights.directions.flatMap(({ noes }) => noes),
    },
    { title: "The whole search", blocks: searchBlocks(insights) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

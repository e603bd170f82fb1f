/** When the person asked, their own schedule, and who inside helped. */
import type { LocalDay } from "../../core/day";
import type { AsksBy, Insights } from "../../core/insights/insights";
import type { CameTo, HelperFact } from "../../core/insights/search-facts";
import { shown } from "../../core/reading/property-value";
import { capitalised, dayWords, ordinal } from "../days";
import { kindName } from "../message-kinds";
import {
  count,
  countsTable,
  daysWords,
  list,
  plural,
  sumOf,
  tally,
  words,
  type InsightsBlock,
  type Row,
} from "./blocks";
import { CAME_TO_NAMES } from "./whole-search";

/** What came of asking, once, twice and more, and by which way. */
export function askBlocks({ asks, asksByChannel, unasked }: Insights): readonly InsightsBlock[] {
  if (asks.length === 0) return [];
  const row = (name: string, { results, days }: Omit<AsksBy, "name">): Row => [
    { text: name },
    count(Object.values(results).flat()),
    count(results.answered),
    count(results["asked again"]),
    count(results.waiting),
    count(results["no answer"]),
    count(results.closed),
    { text: daysWords(days) },
  ];
  const columns = (first: string) => [
    first,
    "Asked",
    "Answered",
    "Asked again",
    "Waiting",
    "No answer",
    "Closed",
    "Days to their word",
  ];
  const byNumber = asks.map((one) => row(capitalised(ordinal(one.number)), one));
  const byChannel = asksByChannel.map((one) => row(one.name === "phone" ? "By phone" : "In writing", one));
  return [
    ...countsTable("By how often you had asked", columns("Time"), byNumber),
    ...countsTable("By how you asked", columns("How"), byChannel.length > 1 ? byChannel : []),
    ...tally("Without being asked:", [[unasked, `first word${plural(unasked.length)}`]]),
  ];
}

/** Messages by their day, and thanks; without reproach. */
export function scheduleBlocks({ ownSteps = [], thanks }: Insights): readonly InsightsBlock[] {
  const asked = ownSteps.filter(({ results }) => sumOf(results) > 0);
  const rows = asked.map(({ kind, results }) => [
    { text: kindName(kind) },
    count(results["by its day"]),
    count(results.early),
    count(results.late),
    count(results.lapsed),
  ]);
  const steps = countsTable("Messages by their day", ["Message", "By its day", "Earlier", "Later", "Not sent"], rows);
  const wasLeft = ownSteps.some(({ results }) => results.lapsed.length > 0) || thanks.nobody.length > 0;
  return [
    ...steps,
    ...tally("After interviews:", [
      [thanks.all, "with all thanked"],
      [thanks.some, "with some thanked"],
      [thanks.nobody, "with nobody thanked"],
      [thanks["still time"], "with time left to thank them"],
    ]),
    ...(wasLeft ? [words("What was not sent needs nothing now.")] : []),
  ];
}

/** Who inside was asked for a word, and gave one; the latest first. */
export function helperBlocks({ helpers }: Insights, today: LocalDay): readonly InsightsBlock[] {
  return list(
    [...helpers].reverse().map((helper) => ({
      text: `${helper.person === "" ? "Somebody" : shown(helper.person)}, ${shown(helper.company)}`,
      aside: { text: helperWords(helper, today), notes: [helper.path] },
    })),
  );
}

/** What came of it: of the helper and of the company are told apart. */
const HELPED_TO: Readonly<Record<Exclude<CameTo, "open">, string>> = {
  ...CAME_TO_NAMES,
  no: "a no from the company",
  "no answer": "no answer from the company",
};

/** `asked Thu 12 Nov, answered Mon 16 Nov, so far interviewed`; what they answered stands in the note. */
function helperWords({ asked, answered, furthest, cameTo }: HelperFact, today: LocalDay): string {
  return [
    asked && `asked ${dayWords(asked, today)}`,
    answered && `${asked === undefined ? "put in a word" : "answered"} ${dayWords(answered, today)}`,
    cameTo === "open" ? `so far ${furthest}` : HELPED_TO[cameTo],
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

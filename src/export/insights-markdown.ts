/** Insights as Markdown, for a note of the person's own. */
import type { LocalDay } from "../core/day";
import type { Insights } from "../core/insights/insights";
import { asMarkdown, asMarkdownAtStart } from "../templates/markdown";
import { andMore, INSIGHTS, leadWords } from "../words/insights";
import type { InsightsBlock, InsightsTable, Told } from "../words/insights-parts/blocks";
import { outcomeName, ratingName, valuesWords } from "../words/insights-parts/felt";
import { insightsSections } from "../words/insights-parts/sections";

/** So many rows of a table, or items of a list, are enough to read in a note. */
const MOST_ROWS = 20;

/** The sections of Insights as Markdown: what notes say stays text, and a row that is about a note links to it. */
export function insightsInMarkdown(insights: Insights, today: LocalDay): string {
  const sections = insightsSections(insights, today).map(({ title, blocks }) =>
    [`### ${title}`, ...blocks.flatMap(blockLines)].join("\n\n"),
  );
  const parts = [`## ${INSIGHTS.title}`, ...leadWords(insights, today).map(asMarkdownAtStart), ...sections];
  return `${parts.join("\n\n").replaceAll("\u00a0", " ")}\n`;
}

/** The paragraphs of a block. */
function blockLines(block: InsightsBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`#### ${block.text}`];
    case "words":
      return [asMarkdownAtStart(block.text)];
    case "tally":
      return [asMarkdownAtStart(`${block.lead} ${block.counts.map(({ text }) => text).join(", ")}.`.trim())];
    case "list":
      return [
        block.items
          .slice(0, MOST_ROWS)
          .map(({ text, aside }) => listItem(`${text}: ${aside.text}`))
          .join("\n"),
        ...whatIsLeft(block.items.length),
      ];
    case "table":
      return [...(block.title === undefined ? [] : [`**${block.title}**`]), ...tableLines(block)];
    case "dots":
      return [
        block.ratings
          .flatMap((rating) =>
            rating.byOutcome
              .filter(({ values }) => values.length > 0)
              .map((outcome) =>
                listItem(
                  `${ratingName(rating)}, ${outcomeName(outcome.cameOf).toLowerCase()}: ${valuesWords(outcome)}`,
                ),
              ),
          )
          .join("\n"),
        ...tableLines(block.table),
      ];
    case "bars":
      return [
        block.bars
          .map(({ name, count, open }) => listItem(`${name}: ${count.text}${open ? ` (${open.text})` : ""}`))
          .join("\n"),
      ];
  }
}

const listItem = (line: string) => `- ${asMarkdownAtStart(line)}`;

function tableLines({ columns, length, rows }: InsightsTable): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const shown = rows(MOST_ROWS).map((row) => line(row.map(cellText)));
  return [[line(columns), line(columns.map(() => "---")), ...shown].join("\n"), ...whatIsLeft(length)];
}

function whatIsLeft(length: number): readonly string[] {
  return length > MOST_ROWS ? [andMore(length - MOST_ROWS)] : [];
}

/** What has one of these cannot stand in a link. */
const NOT_IN_A_LINK = /[[\]|#^<>\\]/;

/** In a table, a line across would end the cell. */
function cellText({ text, path }: Told): string {
  const words = asMarkdown(text).replaceAll("|", "\\|");
  if (path === undefined || NOT_IN_A_LINK.test(path) || NOT_IN_A_LINK.test(words)) return words;
  return `[[${path.replace(/\.md$/i, "")}\\|${words}]]`;
}

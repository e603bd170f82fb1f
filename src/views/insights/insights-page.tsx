import type { ComponentChildren } from "preact";
import type { LocalDay } from "../../core/day";
import type { Insights } from "../../core/insights/insights";
import { useUniqueId } from "../../ui/unique-id";
import { draftQuestionsFor, INSIGHTS, leadWords } from "../../words/insights";
import { insightsSections, type InsightsSection } from "../../words/insights-parts/sections";
import { PANEL } from "../../words/panel";
import { Block } from "./blocks";
import { Controls, type ControlsProps } from "./controls";
import type { Notes } from "./note-links";

interface InsightsPageProps extends ControlsProps {
  /** Undefined while the notes are being read. */
  readonly insights: Insights | undefined;
  readonly today: LocalDay;
  /** The name of the recruiter of an application; undefined where there is none. */
  readonly recruiterOf: (path: string) => string | undefined;
  readonly draftQuestions: (path: string) => void;
  readonly notes: Notes;
}

/** What a search tells, from the person's own interviews to the whole of it. */
export function InsightsPage(props: InsightsPageProps) {
  const { insights, today, recruiterOf, draftQuestions, notes, ...controls } = props;
  const id = useUniqueId();
  // Where nothing is noted at all there is nothing to choose from, to copy or to print.
  const isAllEmpty =
    insights !== undefined &&
    insights.funnel.reached.applied.length + insights.interviews.length === 0 &&
    controls.choice.days === "whole" &&
    controls.choice.companyKey === "";
  return (
    <div class="hear-back-insights" role="region" aria-labelledby={id}>
      <div class="hear-back-insights-inner">
        <div class="hear-back-insights-section">
          <h2 id={id}>{INSIGHTS.title}</h2>
          <div role="status">
            <Paragraphs texts={insights ? leadWords(insights, today) : [PANEL.reading]} />
          </div>
          {!isAllEmpty && <Controls {...controls} />}
        </div>
        {insights &&
          insightsSections(insights, today).map((section) => {
            const asked = section.forRecruiter?.find((path) => recruiterOf(path) !== undefined);
            return (
              <Section key={section.title} section={section} today={today} notes={notes}>
                {asked !== undefined && (
                  <div class="hear-back-insights-acts">
                    <button onClick={() => draftQuestions(asked)}>{draftQuestionsFor(recruiterOf(asked) ?? "")}</button>
                  </div>
                )}
              </Section>
            );
          })}
      </div>
    </div>
  );
}

interface InsightsSheetProps {
  readonly insights: Insights;
  readonly today: LocalDay;
}

/** All of it as it is printed: every row, and nothing to be pressed. */
export function InsightsSheet({ insights, today }: InsightsSheetProps) {
  return (
    <div class="hear-back-insights">
      <div class="hear-back-insights-inner">
        <div class="hear-back-insights-section">
          <h2>{INSIGHTS.title}</h2>
          <Paragraphs texts={leadWords(insights, today)} />
        </div>
        {insightsSections(insights, today).map((section) => (
          <Section key={section.title} section={section} today={today} notes={undefined} />
        ))}
      </div>
    </div>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="hear-back-note">
          {text}
        </p>
      ))}
    </>
  );
}

interface SectionProps {
  readonly section: InsightsSection;
  readonly today: LocalDay;
  readonly notes: Notes | undefined;
  readonly children?: ComponentChildren;
}

function Section({ section: { title, blocks }, today, notes, children }: SectionProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-insights-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {blocks.map((block, at) => (
        <Block key={`${block.kind} ${String(at)}`} block={block} sectionTitle={title} today={today} notes={notes} />
      ))}
      {children}
    </section>
  );
}

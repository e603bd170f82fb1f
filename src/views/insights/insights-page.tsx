import type { LocalDay } from "../../core/day";
import type { Insights } from "../../core/insights/insights";
import { useUniqueId } from "../../ui/unique-id";
import { draftQuestionsFor, INSIGHTS, leadWords } from "../../words/insights";
import { insightsSections, type InsightsSection } from "../../words/insights-parts/sections";
import { PANEL } from "../../words/panel";
import { Block } from "./blocks";
import { Controls } from "./controls";
import type { Notes } from "./note-links";
import type { ShownChoice } from "./shown-choice";

interface InsightsPageProps {
  /** Undefined while the notes are being read. */
  readonly insights: Insights | undefined;
  readonly today: LocalDay;
  readonly choice: ShownChoice;
  readonly choose: (choice: ShownChoice) => void;
  readonly chooseCompany: () => void;
  readonly copy: () => void;
  /** The name of the recruiter of an application; undefined where there is none. */
  readonly recruiterOf: (path: string) => string | undefined;
  readonly draftQuestions: (path: string) => void;
  readonly notes: Notes;
}

/** What a search tells, from the person's own interviews to the whole of it. */
export function InsightsPage(props: InsightsPageProps) {
  const { insights, today, choice, choose, chooseCompany, copy, notes } = props;
  const id = useUniqueId();
  return (
    <div class="hear-back-insights" role="region" aria-labelledby={id}>
      <div class="hear-back-insights-inner">
        <div class="hear-back-insights-section">
          <h2 id={id}>{INSIGHTS.title}</h2>
          <div role="status">
            {(insights ? leadWords(insights, today) : [PANEL.reading]).map((sentences) => (
              <p key={sentences} class="hear-back-note">
                {sentences}
              </p>
            ))}
          </div>
          <Controls choice={choice} choose={choose} chooseCompany={chooseCompany} copy={copy} />
        </div>
        {insights &&
          insightsSections(insights, today).map((section) => (
            <Section key={section.title} section={section} page={props} notes={notes} />
          ))}
      </div>
    </div>
  );
}

interface SectionProps {
  readonly section: InsightsSection;
  readonly page: InsightsPageProps;
  readonly notes: Notes;
}

function Section({ section, page: { today, recruiterOf, draftQuestions }, notes }: SectionProps) {
  const { title, blocks, forRecruiter = [] } = section;
  const id = useUniqueId();
  const asked = forRecruiter.find((path) => recruiterOf(path) !== undefined);
  return (
    <section class="hear-back-insights-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {blocks.map((block, at) => (
        <Block key={`${block.kind} ${String(at)}`} block={block} sectionTitle={title} today={today} notes={notes} />
      ))}
      {asked !== undefined && (
        <div class="hear-back-insights-acts">
          <button onClick={() => draftQuestions(asked)}>{draftQuestionsFor(recruiterOf(asked) ?? "")}</button>
        </div>
      )}
    </section>
  );
}

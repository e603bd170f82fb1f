import { Keymap, type HoverPopover, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Agenda } from "../../core/agenda";
import { insightsInMarkdown } from "../../export/insights-markdown";
import { choose } from "../../ui/choose";
import { mailAndClipboard } from "../../ui/mail-and-clipboard";
import { notify } from "../../ui/notices";
import { printAlone } from "../../ui/print";
import { currentMoment } from "../../vault/clock";
import type { AgendaSource } from "../../vault/source";
import { INSIGHTS } from "../../words/insights";
import { NOTICES } from "../../words/notices";
import type { Deeds } from "../deeds";
import { TabView } from "../tab-view";
import { InsightsPage, InsightsSheet } from "./insights-page";
import { companiesIn } from "./companies";
import { choiceOf, readChoice, WHOLE_SEARCH, type ShownChoice } from "./shown-choice";
import { INSIGHTS_ICON, INSIGHTS_VIEW } from "./show-insights";

/** The tab around Insights. What was chosen stays with the tab. */
export class InsightsView extends TabView {
  override icon = INSIGHTS_ICON;
  /** What Obsidian shows of a note under the pointer. */
  hoverPopover: HoverPopover | null = null;
  #choice = WHOLE_SEARCH;
  /** What stands on the screen: counted again only if it is of another agenda or choice, or not the whole yet. */
  #painted: { readonly agenda: Agenda; readonly choice: ShownChoice; readonly isWhole: boolean } | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    source: AgendaSource,
    private readonly deeds: Pick<Deeds, "drafting" | "openNotes">,
  ) {
    super(leaf, source);
  }

  override getViewType(): string {
    return INSIGHTS_VIEW;
  }

  override getDisplayText(): string {
    return INSIGHTS.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#choice };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    this.#choice = readChoice(state) ?? this.#choice;
    this.paintSoon();
    return super.setState(state, result);
  }

  protected override paint(): void {
    const agenda = this.source.agenda();
    const choice = this.#choice;
    if (this.#painted?.isWhole === true && this.#painted.agenda === agenda && this.#painted.choice === choice) return;
    const today = agenda?.today ?? currentMoment().day;
    // The first time, nobody waits for what takes longest.
    const isWhole = this.#painted !== undefined;
    const insights = this.source.insights(choiceOf(choice, today), isWhole ? "whole" : "soon");
    if (agenda !== undefined) this.#painted = { agenda, choice, isWhole };
    if (agenda !== undefined && !isWhole) this.paintSoon();
    render(
      <InsightsPage
        insights={insights}
        today={today}
        choice={choice}
        choose={(other) => this.#show(other)}
        chooseCompany={() => void this.#chooseCompany()}
        copy={() => insights && void copyText(insightsInMarkdown(insights, today))}
        print={() => insights && printAlone(this.contentEl.win, <InsightsSheet insights={insights} today={today} />)}
        recruiterOf={(path) => this.source.entryOf(path)?.application.recruiter?.name}
        draftQuestions={(path) => this.#draftQuestions(path)}
        notes={{
          open: (path, event) => {
            event.preventDefault();
            this.deeds.openNotes.open(path, Keymap.isModEvent(event));
          },
          preview: (path, event) =>
            this.app.workspace.trigger("hover-link", {
              event,
              source: INSIGHTS_VIEW,
              hoverParent: this,
              targetEl: event.currentTarget,
              linktext: path,
            }),
        }}
      />,
      this.contentEl,
    );
  }

  #show(choice: ShownChoice): void {
    this.#choice = choice;
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  async #chooseCompany(): Promise<void> {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const all = { key: "", name: INSIGHTS.allCompanies };
    const chosen = await choose(this.app, INSIGHTS.whichCompany, [all, ...companiesIn(agenda)], ({ name }) => ({
      title: name,
      aside: "",
    }));
    if (chosen) this.#show({ ...this.#choice, companyKey: chosen.key, company: chosen.key && chosen.name });
  }

  #draftQuestions(path: string): void {
    const entry = this.source.entryOf(path);
    if (entry) void this.deeds.drafting.insertTemplate("questions for a recruiter", entry, undefined);
  }
}

async function copyText(text: string): Promise<void> {
  notify((await mailAndClipboard.copy(text)) ? INSIGHTS.copied : NOTICES.notCopied);
}

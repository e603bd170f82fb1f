import { ItemView, Keymap, type HoverPopover, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { insightsInMarkdown } from "../../export/insights-markdown";
import { afterPaint } from "../../ui/after-paint";
import { choose } from "../../ui/choose";
import { mailAndClipboard } from "../../ui/mail-and-clipboard";
import { notify } from "../../ui/notices";
import { currentMoment } from "../../vault/clock";
import type { AgendaSource } from "../../vault/source";
import { INSIGHTS } from "../../words/insights";
import { NOTICES } from "../../words/notices";
import type { Deeds } from "../deeds";
import { InsightsPage } from "./insights-page";
import { companiesIn } from "./companies";
import { choiceOf, readChoice, WHOLE_SEARCH, type ShownChoice } from "./shown-choice";
import { INSIGHTS_ICON, INSIGHTS_VIEW } from "./show-insights";

/** The tab around Insights. What was chosen stays with the tab; while it cannot be seen, nothing is counted. */
export class InsightsView extends ItemView {
  override icon = INSIGHTS_ICON;
  /** A note that is opened from here does not take its place. */
  override navigation = false;
  /** What Obsidian shows of a note under the pointer. */
  hoverPopover: HoverPopover | null = null;
  #choice = WHOLE_SEARCH;
  #stopPainting = (): void => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: AgendaSource,
    private readonly deeds: Pick<Deeds, "drafting" | "openNotes">,
  ) {
    super(leaf);
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
    this.#choice = readChoice(state);
    this.#paint();
    return super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass("hear-back-insights-view");
    this.contentEl.tabIndex = -1;
    this.register(this.source.onChange(() => this.#paintSoon()));
    this.registerEvent(this.app.workspace.on("layout-change", () => this.#paintSoon()));
    this.#paint();
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.#stopPainting();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  #paintSoon(): void {
    this.#stopPainting();
    this.#stopPainting = afterPaint(this.contentEl.win, () => {
      if (this.contentEl.isShown()) this.#paint();
    });
  }

  #paint(): void {
    const { day: today } = currentMoment();
    const insights = this.source.insights(choiceOf(this.#choice, today));
    render(
      <InsightsPage
        insights={insights}
        today={today}
        choice={this.#choice}
        choose={(choice) => this.#show(choice)}
        chooseCompany={() => void this.#chooseCompany()}
        copy={() => insights && void copyText(insightsInMarkdown(insights, today))}
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
    this.#paint();
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

import { ItemView, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Entry } from "../../core/entry";
import { afterPaint } from "../../ui/after-paint";
import type { AgendaSource } from "../../vault/source";
import { GUIDE } from "../../words/guide";
import type { Deeds } from "../deeds";
import { Guide } from "./guide";
import { GUIDE_VIEW } from "./show-guide";
import { whomItIsAbout } from "./whom-it-is-about";

/** The tab around the guide. Its buttons follow the notes; while it cannot be seen, nothing is looked up. */
export class GuideView extends ItemView {
  override icon = "compass";
  /** A note that is opened from the guide does not take its place. */
  override navigation = false;
  #stopPainting = (): void => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: AgendaSource,
    private readonly deeds: Deeds,
    private readonly showPanel: () => void,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return GUIDE_VIEW;
  }

  override getDisplayText(): string {
    return GUIDE.title;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass("hear-back-guide-view");
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
    const { source, showPanel } = this;
    const { dialogs, openNotes } = this.deeds;
    const agenda = source.agenda();
    const about = agenda && whomItIsAbout(agenda, (entry) => source.connectionsOf(entry).length > 0);
    const deeds = {
      showPanel,
      newApplication: () => dialogs.newApplication(),
      goThroughQuiet: dialogs.areAnyQuiet ? () => dialogs.goThroughQuiet() : undefined,
      show: ({ application }: Entry) => {
        openNotes.open(application.paths[0]);
        showPanel();
      },
    };
    render(<Guide about={about ?? new Map()} deeds={deeds} />, this.contentEl);
  }
}

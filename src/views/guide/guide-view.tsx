import type { WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Entry } from "../../core/entry";
import type { AgendaSource } from "../../vault/source";
import { GUIDE } from "../../words/guide";
import type { Deeds } from "../deeds";
import { TabView } from "../tab-view";
import { Guide } from "./guide";
import { GUIDE_VIEW } from "./show-guide";
import { whomItIsAbout } from "./whom-it-is-about";

/** The tab around the guide. Its buttons follow the notes. */
export class GuideView extends TabView {
  override icon = "compass";

  constructor(
    leaf: WorkspaceLeaf,
    source: AgendaSource,
    private readonly deeds: Deeds,
    private readonly showPanel: () => void,
  ) {
    super(leaf, source);
  }

  override getViewType(): string {
    return GUIDE_VIEW;
  }

  override getDisplayText(): string {
    return GUIDE.title;
  }

  protected override paint(): void {
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

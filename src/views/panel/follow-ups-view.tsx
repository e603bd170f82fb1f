import { ItemView, Platform, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Entry } from "../../core/entry";
import type { AgendaSource } from "../../vault/source";
import { PANEL } from "../../words/panel";
import type { Deeds } from "../deeds";
import { focusFirstRow } from "./keyboard";
import { Panel } from "./panel";

export const FOLLOW_UPS_VIEW = "hear-back-follow-ups";

/** The sidebar view around the panel: paints at most once a frame, and not while it cannot be seen. */
export class FollowUpsView extends ItemView {
  override icon = "ear";
  override navigation = false;
  /** The panel may have moved to another window since. */
  #frame: { readonly win: Window; readonly id: number } | undefined;
  #isOutdated = false;
  /** Asked for while the notes were still being read. */
  #isFocusWanted = false;
  readonly #planAhead = (entry: Entry) => this.source.planAhead(entry);
  readonly #connectionsOf = (entry: Entry) => this.source.connectionsOf(entry);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: AgendaSource,
    private readonly deeds: Deeds,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return PANEL.title;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass("hear-back-view");
    this.register(this.source.onChange(() => this.#paintSoon()));
    this.register(this.deeds.networks.onChange(() => this.#paintSoon()));
    this.registerEvent(this.app.workspace.on("layout-change", () => this.#paintIfOutdated()));
    this.registerEvent(this.app.workspace.on("file-open", () => this.#paintSoon()));
    this.#paint();
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.#frame?.win.cancelAnimationFrame(this.#frame.id);
    render(null, this.contentEl);
    return Promise.resolve();
  }

  override onResize(): void {
    this.#paintIfOutdated();
  }

  /** Puts the focus on the first row, or on the first control where there is none; once all notes have been read. */
  focusFirst(): void {
    this.#isFocusWanted = true;
    this.#paint();
  }

  #paintSoon(): void {
    this.#isOutdated = true;
    const { win } = this.contentEl;
    if (this.#frame?.win === win) return;
    this.#frame?.win.cancelAnimationFrame(this.#frame.id);
    const id = win.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#paintIfOutdated();
    });
    this.#frame = { win, id };
  }

  #paintIfOutdated(): void {
    if (this.#isOutdated && this.contentEl.isShown()) this.#paint();
  }

  #paint(): void {
    this.#isOutdated = false;
    const { source, deeds, contentEl } = this;
    const agenda = source.agenda();
    const path = this.app.workspace.getActiveFile()?.path;
    render(
      <Panel
        agenda={agenda}
        folders={source.folders}
        openNote={path === undefined ? undefined : source.entryOf(path)}
        openPath={path}
        planAhead={this.#planAhead}
        connectionsOf={this.#connectionsOf}
        practice={source.practice()}
        networkLook={agenda && deeds.networks.look(agenda)}
        deeds={deeds}
        isPhone={Platform.isPhone}
      />,
      contentEl,
    );
    if (!this.#isFocusWanted || agenda === undefined) return;
    this.#isFocusWanted = false;
    focusFirstRow(contentEl);
  }
}

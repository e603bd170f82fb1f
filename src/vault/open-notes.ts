import { MarkdownView, type App, type TFile } from "obsidian";

/** The views in which a note is open: the one that the person is in goes first. */
export function openViewsOf({ workspace }: App, file: TFile): readonly MarkdownView[] {
  const active = workspace.getActiveViewOfType(MarkdownView);
  const views = workspace
    .getLeavesOfType("markdown")
    .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? view : []));
  return views.sort((one, other) => Number(other === active) - Number(one === active));
}

/** The view in which a note is being written, if it is: what was typed there may not be saved yet. */
export function editingViewOf(app: App, file: TFile): MarkdownView | undefined {
  return openViewsOf(app, file).find((view) => view.getMode() === "source");
}

/** The text of a note as it stands on the screen, where it is open, with what was typed and not saved yet; else on disk. */
export async function currentText(app: App, file: TFile): Promise<string> {
  const view = editingViewOf(app, file) ?? openViewsOf(app, file)[0];
  return view?.getViewData() ?? (await app.vault.cachedRead(file));
}

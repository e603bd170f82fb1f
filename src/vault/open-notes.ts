import { MarkdownView, type App, type TFile } from "obsidian";

/** The views in which a note is open. */
export function openViewsOf({ workspace }: App, file: TFile): readonly MarkdownView[] {
  return workspace.getLeavesOfType("markdown").flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? view : []));
}

/** The text of a note as it stands on the screen, where it is open, with what was typed and not saved yet; else on disk. */
export async function currentText(app: App, file: TFile): Promise<string> {
  const [view] = openViewsOf(app, file);
  return view?.getViewData() ?? (await app.vault.cachedRead(file));
}

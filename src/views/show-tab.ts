import { Platform, type App } from "obsidian";

/** Shows a view in a tab, the one in which it stands already, as it was left, else a new one, and puts the focus there. */
export async function showTab({ workspace }: App, type: string): Promise<void> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf("tab");
  await leaf.setViewState({ ...leaf.getViewState(), type, active: true });
  await workspace.revealLeaf(leaf);
  // Else a row of the panel would keep the focus, and its keys would act there.
  leaf.view.containerEl.querySelector<HTMLElement>(".view-content")?.focus({ preventScroll: true });
  if (Platform.isPhone) workspace.rightSplit.collapse(); // The panel covers it there.
}

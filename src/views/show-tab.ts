import { ItemView, Platform, type App } from "obsidian";

/** Shows a view in a tab, the one in which it stands already, else a new one, and puts the focus there. */
export async function showTab({ workspace }: App, type: string): Promise<void> {
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf("tab");
  await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  // Else a row of the panel would keep the focus, and its keys would act there.
  if (leaf.view instanceof ItemView) leaf.view.contentEl.focus({ preventScroll: true });
  if (Platform.isPhone) workspace.rightSplit.collapse(); // The panel covers it there.
}

import { Platform, type App } from "obsidian";

export const GUIDE_VIEW = "hear-back-guide";

/** Shows the guide in a tab, the one in which it stands already, else a new one, and puts the focus there. */
export async function showGuide({ workspace }: App): Promise<void> {
  const leaf = workspace.getLeavesOfType(GUIDE_VIEW)[0] ?? workspace.getLeaf("tab");
  await leaf.setViewState({ type: GUIDE_VIEW, active: true });
  await workspace.revealLeaf(leaf);
  // Else a row of the panel would keep the focus, and its keys would act there.
  leaf.view.containerEl.querySelector<HTMLElement>(".hear-back-guide-view")?.focus({ preventScroll: true });
  if (Platform.isPhone) workspace.rightSplit.collapse(); // The panel covers it there.
}

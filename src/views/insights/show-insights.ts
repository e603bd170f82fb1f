import type { App } from "obsidian";

export const INSIGHTS_VIEW = "hear-back-insights";

/** Shows Insights in a tab, the one in which they stand already, else a new one. */
export async function showInsights({ workspace }: App): Promise<void> {
  const leaf = workspace.getLeavesOfType(INSIGHTS_VIEW)[0] ?? workspace.getLeaf("tab");
  await leaf.setViewState({ type: INSIGHTS_VIEW, active: true });
  await workspace.revealLeaf(leaf);
}

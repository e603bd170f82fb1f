import type { App, Command, WorkspaceLeaf } from "obsidian";
import { FOLLOW_UPS_VIEW, FollowUpsView } from "../views/panel/follow-ups-view";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Shows the panel. */
export function showFollowUps({ app }: CommandContext): Command {
  return { id: "show-follow-ups", name: COMMANDS.showFollowUps, callback: () => void showPanel(app) };
}

/** Shows the panel to somebody who asked for it: the focus goes to the first row. */
export async function showPanel(app: App): Promise<void> {
  const { view } = await revealPanel(app);
  if (view instanceof FollowUpsView) view.focusFirst();
}

/** Shows the panel, also where the sidebar is closed or the panel has not been loaded yet. */
export function revealPanel({ workspace }: App): Promise<WorkspaceLeaf> {
  return workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, "right", { active: true, reveal: true });
}

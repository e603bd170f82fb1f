import type { App, Command } from "obsidian";
import { FOLLOW_UPS_VIEW } from "../views/panel/follow-ups-view";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Shows the panel. */
export function showFollowUps({ app }: CommandContext): Command {
  return { id: "show-follow-ups", name: COMMANDS.showFollowUps, callback: () => void showPanel(app) };
}

/** Shows the panel, also where the sidebar is closed or the panel has not been loaded yet. */
export async function showPanel({ workspace }: App): Promise<void> {
  await workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, "right", { active: true, reveal: true });
}

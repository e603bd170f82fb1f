import type { Command } from "obsidian";
import { showInsights } from "../views/insights/show-insights";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Shows what the notes of the search tell. */
export function openInsights({ app }: CommandContext): Command {
  return { id: "open-insights", name: COMMANDS.openInsights, callback: () => void showInsights(app) };
}

import type { Command } from "obsidian";
import { showGuide } from "../views/guide/show-guide";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Shows how to wait, ask and move on. */
export function openGuide({ app }: CommandContext): Command {
  return { id: "open-guide", name: COMMANDS.openGuide, callback: () => void showGuide(app) };
}

import type { Command } from "obsidian";
import type { CommandContext } from "./command-context";
import { COMMANDS } from "../words/commands";

/** Takes back the last action. */
export function undoLastAction({ performer }: CommandContext): Command {
  return { id: "undo-last-action", name: COMMANDS.undoLastAction, callback: () => void performer.undo() };
}

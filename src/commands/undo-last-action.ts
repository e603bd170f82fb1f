import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Takes back the last action. */
export function undoLastAction({ performer }: CommandContext): Command {
  return { id: "undo-last-action", name: COMMANDS.undoLastAction, callback: () => void performer.undo() };
}

import type { Command } from "obsidian";
import { canBeReopened } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Takes up again what had come to an end. */
export function reopen(context: CommandContext): Command {
  const { actions } = context;
  return {
    id: "reopen",
    name: COMMANDS.reopen,
    ...onActiveNote(context, canBeReopened, (entry) => actions.reopen(entry)),
  };
}

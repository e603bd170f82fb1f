import type { Command } from "obsidian";
import { canMoveOn } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Ends an application, by the person’s own choice. */
export function moveOn(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "move-on",
    name: COMMANDS.moveOn,
    ...onActiveNote(context, canMoveOn, (entry) => dialogs.moveOn(entry)),
  };
}

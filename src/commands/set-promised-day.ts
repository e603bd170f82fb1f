import type { Command } from "obsidian";
import { isEnded } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks by when they said that they answer. */
export function setPromisedDay(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "set-promised-day",
    name: COMMANDS.setPromisedDay,
    ...onActiveNote(
      context,
      (entry) => !isEnded(entry),
      (entry) => dialogs.promisedDay(entry),
    ),
  };
}

import type { Command } from "obsidian";
import { lacksPromisedDay } from "../core/changes/add-missing";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks by when they said that one would hear, where no day holds. */
export function setPromisedDay(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "set-promised-day",
    name: COMMANDS.setPromisedDay,
    ...onActiveNote(context, lacksPromisedDay, (entry) => dialogs.addPromisedDay(entry)),
  };
}

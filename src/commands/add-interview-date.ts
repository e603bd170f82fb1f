import type { Command } from "obsidian";
import { lacksInterviewDate } from "../core/changes/add-missing";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks when the interview is or was, where no day is known. */
export function addInterviewDate(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "add-interview-date",
    name: COMMANDS.addInterviewDate,
    ...onActiveNote(context, lacksInterviewDate, (entry) => dialogs.addInterviewDate(entry)),
  };
}

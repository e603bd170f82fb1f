import type { Command } from "obsidian";
import { isEnded } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks when the next round is and who will be there, and makes a note of it. */
export function newInterviewRound(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "new-interview-round",
    name: COMMANDS.newRound,
    ...onActiveNote(
      context,
      (entry) => !isEnded(entry),
      (entry) => dialogs.newRound(entry),
    ),
  };
}

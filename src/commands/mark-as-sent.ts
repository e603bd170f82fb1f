import type { Command } from "obsidian";
import { stepsToSend } from "../core/actions/send";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Logs the messages that come next as sent today. */
export function markAsSent(context: CommandContext): Command {
  return {
    id: "mark-as-sent",
    name: COMMANDS.markAsSent,
    ...onActiveNote(
      context,
      (entry) => stepsToSend(entry).length > 0,
      (entry) => context.actions.markSent(entry, stepsToSend(entry)),
    ),
  };
}

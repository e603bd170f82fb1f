import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Logs a message that was sent in another way, on another day, or to other people. */
export function logSent(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "log-sent",
    name: COMMANDS.logSent,
    ...onActiveNote(
      context,
      () => true,
      (entry) => dialogs.sent(entry),
    ),
  };
}

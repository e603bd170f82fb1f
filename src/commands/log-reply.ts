import type { Command } from "obsidian";
import { onActiveNote, type CommandContext } from "./command-context";
import { COMMANDS } from "../words/commands";

/** Asks what they said, and logs it. */
export function logReply(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "log-what-they-said",
    name: COMMANDS.logReply,
    ...onActiveNote(
      context,
      () => true,
      (entry) => dialogs.reply(entry),
    ),
  };
}

import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

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

import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";
import { onMessage } from "./message-at-cursor";

/** Opens a message in the mail program. */
export function openMessageInMail(context: CommandContext): Command {
  const { messages } = context;
  return {
    id: "open-message-in-mail",
    name: COMMANDS.openMessageInMail,
    ...onMessage(
      context,
      ({ isCall }) => !isCall,
      (message, path) => messages.openInMail(path, message),
    ),
  };
}

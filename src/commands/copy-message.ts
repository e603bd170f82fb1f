import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";
import { onMessage } from "./message-at-cursor";

/** Copies the text of a message. */
export function copyMessage(context: CommandContext): Command {
  const { messages } = context;
  return {
    id: "copy-message",
    name: COMMANDS.copyMessage,
    ...onMessage(
      context,
      () => true,
      (message, path) => messages.copy(path, message),
    ),
  };
}

/** Copies the subject of a message and its text. */
export function copyMessageWithSubject(context: CommandContext): Command {
  const { messages } = context;
  return {
    id: "copy-message-with-subject",
    name: COMMANDS.copyMessageWithSubject,
    ...onMessage(
      context,
      ({ subject }) => subject !== "",
      (message, path) => messages.copy(path, message, { withSubject: true }),
    ),
  };
}

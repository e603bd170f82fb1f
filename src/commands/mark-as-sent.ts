import type { Command } from "obsidian";
import { stepsToSend } from "../core/changes/log-contacts";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";
import { onMessage } from "./message-at-cursor";

/** Logs as sent today: the message that the cursor stands in, else the messages that come next. */
export function markAsSent(context: CommandContext): Command {
  const { messages } = context;
  const next = onActiveNote(
    context,
    (entry) => stepsToSend(entry).length > 0,
    (entry) => messages.markStepsSent(entry, stepsToSend(entry)),
  );
  return {
    id: "mark-as-sent",
    name: COMMANDS.markSent,
    ...onMessage(
      context,
      (message, path) => messages.canBeMarked(path) && messages.sentOn(path, message) === undefined,
      (message, path) => messages.markSent(path, message),
      next.checkCallback,
    ),
  };
}

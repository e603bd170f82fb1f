import type { Command } from "obsidian";
import { canBeSnoozed } from "../core/changes/snooze";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks for a later day for the next follow-up, or request for feedback. */
export function snooze(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "snooze",
    name: COMMANDS.snooze,
    ...onActiveNote(context, canBeSnoozed, (entry) => dialogs.snooze(entry)),
  };
}

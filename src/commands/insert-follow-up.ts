import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Drafts the next follow-up, as long as the application is open. */
export function insertFollowUp(context: CommandContext): Command {
  return {
    id: "insert-follow-up",
    name: COMMANDS.insertFollowUp,
    ...onActiveNote(
      context,
      ({ schedule }) => schedule.group !== "closed",
      (entry) => context.drafting.draftFollowUp(entry),
    ),
  };
}

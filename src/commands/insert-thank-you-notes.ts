import type { Command } from "obsidian";
import type { Entry } from "../core/agenda";
import type { PanelMember } from "../core/schedule/thank-you";
import { COMMANDS } from "../words";
import { onActiveNote, type CommandContext } from "./command-context";

/** Drafts a thank-you for each interviewer who was not thanked yet. */
export function insertThankYouNotes(context: CommandContext): Command {
  return {
    id: "insert-thank-you-notes",
    name: COMMANDS.insertThankYouNotes,
    ...onActiveNote(
      context,
      (entry) => notThanked(entry).length > 0,
      (entry) => context.actions.draftThankYous(entry, notThanked(entry)),
    ),
  };
}

function notThanked({ schedule }: Entry): readonly PanelMember[] {
  return schedule.panel.filter(({ thankedOn }) => thankedOn === undefined);
}

import type { Command } from "obsidian";
import type { Entry } from "../core/agenda";
import type { Step } from "../core/schedule/step";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Drafts a thank-you for each interviewer who was not thanked yet. */
export function insertThankYouNotes(context: CommandContext): Command {
  return {
    id: "insert-thank-you-notes",
    name: COMMANDS.insertThankYouNotes,
    ...onActiveNote(
      context,
      (entry) => notThanked(entry).length > 0,
      (entry) => context.drafting.insert("thank-you", entry, notThanked(entry)),
    ),
  };
}

/** An offer and a recruiter are thanked in other words. */
function notThanked({ schedule: { panel, isOffer, isViaRecruiter } }: Entry): readonly Pick<Step, "to" | "round">[] {
  if (isOffer || isViaRecruiter) return [];
  return panel.filter(({ thankedOn }) => thankedOn === undefined).map(({ person, round }) => ({ to: person, ...(round && { round }) }));
}

import type { Command } from "obsidian";
import type { Entry } from "../core/entry";
import type { Step } from "../core/schedule/step";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Drafts a thank-you for each interviewer who was not thanked yet; for an offer, or a recruiter's call notes, as long as they are due. */
export function insertThankYouNotes(context: CommandContext): Command {
  const { drafting } = context;
  return {
    id: "insert-thank-you-notes",
    name: COMMANDS.insertThankYouNotes,
    ...onActiveNote(
      context,
      (entry) => toThank(entry).length > 0,
      (entry) => drafting.draft(entry, toThank(entry)),
    ),
  };
}

/** An interviewer may be thanked after the thank-you has lapsed as well. */
function toThank({ schedule: { panel, steps, isOffer, isViaRecruiter } }: Entry): readonly Step[] {
  if (isOffer || isViaRecruiter) return steps.filter(({ kind }) => kind === "thank-you");
  return panel
    .filter(({ thankedOn }) => thankedOn === undefined)
    .map(({ person, round }): Step => ({
      kind: "thank-you",
      due: null,
      to: person,
      channel: "email",
      reasons: [],
      ...(round && { round }),
    }));
}

import type { Command } from "obsidian";
import { hasOfferToAnswer } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Says yes to an offer. */
export function acceptOffer(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "accept-offer",
    name: COMMANDS.acceptOffer,
    ...onActiveNote(context, hasOfferToAnswer, (entry) => dialogs.sayYes(entry)),
  };
}

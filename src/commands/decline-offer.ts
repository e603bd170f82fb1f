import type { Command } from "obsidian";
import { hasOfferToAnswer } from "../core/changes/end-and-reopen";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Says no to an offer. */
export function declineOffer(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "decline-offer",
    name: COMMANDS.declineOffer,
    ...onActiveNote(context, hasOfferToAnswer, (entry) => dialogs.sayNo(entry)),
  };
}

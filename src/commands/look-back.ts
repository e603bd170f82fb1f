import type { Command } from "obsidian";
import { canBeLookedBackOn, roundLookedBackOn } from "../core/changes/look-back";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** The look back at the round of the active interview note, else at the latest one that was held. */
export function lookBack(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "look-back",
    name: COMMANDS.lookBack,
    ...onActiveNote(context, canBeLookedBackOn, (entry, path) =>
      dialogs.lookBack(entry, roundLookedBackOn(entry, path)),
    ),
  };
}

import type { Command } from "obsidian";
import { roundToCapture } from "../core/changes/capture-round";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks how the round of the active note went, else the one that waits for it, else the latest. */
export function writeDown(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "write-down-how-it-went",
    name: COMMANDS.writeDown,
    ...onActiveNote(
      context,
      (entry, path) => roundToCapture(entry, path) !== undefined,
      (entry, path) => {
        const round = roundToCapture(entry, path);
        if (round) dialogs.capture(entry, round);
      },
    ),
  };
}

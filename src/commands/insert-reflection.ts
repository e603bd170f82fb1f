import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import { onActiveNote, roundOf, type CommandContext } from "./command-context";

/**
 * Questions about the round of the active interview note, else about the latest one: as long as it is to be written down,
 * what happened; at any other time, what to take along.
 */
export function insertReflection(context: CommandContext): Command {
  return {
    id: "insert-reflection",
    name: COMMANDS.insertReflection,
    ...onActiveNote(
      context,
      () => true,
      (entry, path) => {
        const round = roundOf(entry, path);
        const isToday = entry.schedule.steps.some(({ kind }) => kind === "capture");
        return context.drafting.insert(isToday ? "reflection" : "looking back", entry, [round ? { round } : {}]);
      },
    ),
  };
}

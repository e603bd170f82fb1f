import type { Command } from "obsidian";
import type { Entry } from "../core/agenda";
import type { Round } from "../core/round";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Questions for looking back on the round of the active interview note, else on the latest one; at any time. */
export function insertReflection(context: CommandContext): Command {
  return {
    id: "insert-reflection",
    name: COMMANDS.insertReflection,
    ...onActiveNote(
      context,
      () => true,
      (entry, path) => context.actions.reflect(entry, roundOf(entry, path)),
    ),
  };
}

function roundOf({ application, schedule }: Entry, path: string): Round | undefined {
  const own = path === application.paths[0] ? undefined : application.rounds.find((round) => round.path === path);
  return own ?? schedule.heldRound;
}

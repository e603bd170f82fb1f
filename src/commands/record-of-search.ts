import type { Command } from "obsidian";
import { showRecord } from "../views/record/show-record";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Shows what was done, for those who ask to see it. */
export function recordOfSearch({ app }: CommandContext): Command {
  return { id: "record-of-my-search", name: COMMANDS.recordOfSearch, callback: () => void showRecord(app) };
}

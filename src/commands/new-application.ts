import type { Command } from "obsidian";
import type { CommandContext } from "./command-context";
import { COMMANDS } from "../words/commands";

/** Asks for the least that an application needs, and makes a note of it. */
export function newApplication({ dialogs }: CommandContext): Command {
  return { id: "new-application", name: COMMANDS.newApplication, callback: () => dialogs.newApplication() };
}

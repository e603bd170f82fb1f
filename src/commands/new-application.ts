import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Asks for the least that an application needs, and makes a note of it. */
export function newApplication({ dialogs }: CommandContext): Command {
  return { id: "new-application", name: COMMANDS.newApplication, callback: () => dialogs.newApplication() };
}

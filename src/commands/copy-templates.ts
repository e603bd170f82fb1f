import type { Command } from "obsidian";
import type { CommandContext } from "./command-context";
import { COMMANDS } from "../words/commands";

/** Copies the built-in templates into a folder of the vault, for the person to change. */
export function copyTemplates({ drafting }: CommandContext): Command {
  return { id: "copy-templates", name: COMMANDS.copyTemplates, callback: () => void drafting.copyTemplates() };
}

import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Copies the built-in templates into a folder of the vault, for the person to change. */
export function copyTemplates({ drafting }: CommandContext): Command {
  return { id: "copy-templates", name: COMMANDS.copyTemplates, callback: () => void drafting.copyTemplates() };
}

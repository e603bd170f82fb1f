import type { Command } from "obsidian";
import { lacksContact } from "../core/changes/add-missing";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Asks whom to write to, where nobody is noted. */
export function addContact(context: CommandContext): Command {
  const { dialogs } = context;
  return {
    id: "add-contact",
    name: COMMANDS.addContact,
    ...onActiveNote(context, lacksContact, (entry) => dialogs.addContact(entry)),
  };
}

import type { Command } from "obsidian";
import { showThisNote } from "../views/panel/this-note-dialog";
import { COMMANDS } from "../words/commands";
import { onActiveNote, type CommandContext } from "./command-context";

/** Answers for the active note: yes, wait or stop, and why. */
export function shouldIFollowUp(context: CommandContext): Command {
  const { app, source } = context;
  return {
    id: "should-i-follow-up",
    name: COMMANDS.shouldIFollowUp,
    ...onActiveNote(
      context,
      () => true,
      (entry) => {
        const agenda = source.agenda();
        if (agenda) showThisNote(app, entry, agenda, source, context);
      },
    ),
  };
}

import type { Command } from "obsidian";
import { fittingTemplates } from "../templates/choice-of-template";
import { choose } from "../ui/choose";
import { COMMANDS } from "../words/commands";
import { kindWords, TEMPLATES } from "../words/templates";
import { onActiveNote, roundOf, type CommandContext } from "./command-context";

/** Lists all templates, what fits the note first, and puts the chosen one into it. */
export function insertTemplate(context: CommandContext): Command {
  const { app, source, templates, drafting } = context;
  return {
    id: "insert-template",
    name: COMMANDS.insertTemplate,
    ...onActiveNote(
      context,
      () => true,
      async (entry, path) => {
        const fitting = fittingTemplates(entry, source.connectionsOf(entry).length > 0);
        const listed = await templates.list(fitting);
        const chosen = await choose(app, TEMPLATES.choose, listed, ({ name, kind, isOwn }) => ({
          title: name,
          aside: kind === undefined ? "" : kindWords(kind, isOwn),
        }));
        if (chosen) await drafting.insertTemplate(chosen.name, entry, roundOf(entry, path));
      },
    ),
  };
}

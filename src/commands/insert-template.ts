import type { Command } from "obsidian";
import { fittingTemplates } from "../templates/choice-of-template";
import { choose } from "../ui/choose";
import { COMMANDS } from "../words/commands";
import { kindWords, TEMPLATES } from "../words/templates";
import { roundOf, type CommandContext } from "./command-context";

/**
 * Lists all templates, what fits the note first, and puts the chosen one into it. For a note that is none of ours they are
 * those of a weekly look, and those with a fault, which is said once one is chosen.
 */
export function insertTemplate({ app, source, templates, drafting }: CommandContext): Command {
  const insert = async (path: string): Promise<void> => {
    const entry = source.entryOf(path);
    const fitting = entry ? fittingTemplates(entry, source.connectionsOf(entry).length > 0) : [];
    const listed = (await templates.list(fitting)).filter(
      ({ kind }) => entry !== undefined || kind === "weekly-look" || kind === undefined,
    );
    const chosen = await choose(app, TEMPLATES.choose, listed, ({ name, kind, isOwn }) => ({
      title: name,
      aside: kind === undefined ? "" : kindWords(kind, isOwn),
    }));
    if (chosen === undefined) return;
    if (entry === undefined || chosen.kind === "weekly-look") await drafting.insertWeeklyLook(chosen.name, path);
    else await drafting.insertTemplate(chosen.name, entry, roundOf(entry, path));
  };
  return {
    id: "insert-template",
    name: COMMANDS.insertTemplate,
    checkCallback(checking) {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) void insert(file.path);
      return true;
    },
  };
}

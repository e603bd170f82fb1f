import type { Command } from "obsidian";
import { BUILT_IN, fittingTemplates } from "../templates/built-in";
import { isFault } from "../templates/template";
import { currentMoment } from "../vault/clock";
import { choose } from "../views/choose";
import { COMMANDS } from "../words/commands";
import { capitalised } from "../words/days";
import { kindWords, TEMPLATES } from "../words/templates";
import { onActiveNote, type CommandContext } from "./command-context";

/** Lists all templates, what fits the note first, and puts the chosen one into it. */
export function insertTemplate(context: CommandContext): Command {
  const { app, source, templates, drafting } = context;
  return {
    id: "insert-template",
    name: COMMANDS.insertTemplate,
    ...onActiveNote(
      context,
      () => true,
      async (entry) => {
        const fitting = fittingTemplates(entry, currentMoment().day, source.connectionsOf(entry).length > 0);
        const own = new Set(templates.ownNames());
        const asides = new Map<string, string>();
        const names = eachOnce([...fitting, ...own, ...Object.keys(BUILT_IN)]);
        for (const name of names) {
          const template = await templates.read(name);
          if (!isFault(template)) asides.set(name, kindWords(template.kind, own.has(template.source.name)));
        }
        const name = await choose(app, TEMPLATES.choose, names, (one) => ({ title: capitalised(one), aside: asides.get(one) ?? "" }));
        if (name !== undefined) await drafting.insertTemplate(name, entry);
      },
    ),
  };
}

/** A template of one's own has the name of the built-in one that it replaces, perhaps in other letter case. */
function eachOnce(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

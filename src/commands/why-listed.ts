import type { Command } from "obsidian";
import { ExplanationModal } from "../views/dialogs/why-listed-dialog";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Says of any note why it is listed, or why not. */
export function whyListed({ app, source }: CommandContext): Command {
  return {
    id: "why-listed",
    name: COMMANDS.whyListed,
    checkCallback(checking) {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) new ExplanationModal(app, source.explain(file.path)).open();
      return true;
    },
  };
}

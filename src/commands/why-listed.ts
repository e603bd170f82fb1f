import type { Command } from "obsidian";
import type { CommandContext } from "./command-context";
import { ExplanationModal } from "../views/dialogs/explanation-modal";
import { COMMANDS } from "../words/commands";

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

import type { Command } from "obsidian";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";

/** Puts right a note that cannot be read, or that a merge has mangled. */
export function mend({ app, dialogs, mending }: CommandContext): Command {
  return {
    id: "mend",
    name: COMMANDS.mend,
    checkCallback(checking) {
      const path = app.workspace.getActiveFile()?.path;
      if (path === undefined || !mending.isToMend(path)) return false;
      if (!checking) void dialogs.mend(path);
      return true;
    },
  };
}

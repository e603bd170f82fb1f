import { MarkdownView, type Command } from "obsidian";
import { goToLine } from "../views/message-line/in-editor";
import { goToLineOnScreen } from "../views/message-line/in-reading";
import { COMMANDS } from "../words/commands";
import type { CommandContext } from "./command-context";
import { messageAtCursor } from "./message-at-cursor";

/**
 * Goes to the buttons under the subject: of the message that the cursor stands in, since in the editor Tab is for the text;
 * in reading view, of the first message on the screen.
 */
export function goToMessageLine({ app }: CommandContext): Command {
  return {
    id: "go-to-message-line",
    name: COMMANDS.goToMessageLine,
    checkCallback(checking) {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      if (!view) return false;
      if (view.getMode() === "preview") return goToLineOnScreen(view.contentEl, checking);
      const message = messageAtCursor(view.editor);
      if (message && !checking) goToLine(view.contentEl, message);
      return message !== undefined;
    },
  };
}

import { MarkdownView, type Command, type Editor } from "obsidian";
import { messageAround, messagesIn, type Message } from "../messages/message";
import { choose } from "../ui/choose";
import { messageWords } from "../words/message-kinds";
import { MESSAGES } from "../words/message-line";
import type { CommandContext } from "./command-context";

/**
 * A command on the message that the cursor stands in. In reading view there is no cursor: it is the note's only message
 * that has not been sent, or the one that the person chooses. `otherwise` goes where there is none.
 */
export function onMessage(
  { app, messages }: CommandContext,
  applies: (message: Message, path: string) => boolean,
  run: (message: Message, path: string) => unknown,
  otherwise?: Command["checkCallback"],
): Pick<Command, "checkCallback"> {
  return {
    checkCallback(checking) {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      const path = view?.file?.path;
      const there = view ? messagesAt(view) : [];
      const found = path === undefined ? [] : there.filter((message) => applies(message, path));
      if (path === undefined || found.length === 0)
        return there.length > 0 && view?.getMode() === "source" ? false : otherwise?.(checking);
      if (checking) return true;
      const waiting = found.filter((message) => messages.sentOn(path, message) === undefined);
      const [first, ...others] = waiting.length > 0 ? waiting : found;
      if (first && others.length === 0) run(first, path);
      else {
        void choose(app, MESSAGES.which, found, (message) => ({
          title: message.heading || messageWords(message),
          aside: message.subject,
        })).then((message) => {
          if (message) run(message, path);
        });
      }
      return true;
    },
  };
}

function messagesAt(view: MarkdownView): readonly Message[] {
  if (view.getMode() === "preview") return messagesIn(view.getViewData().split(/\r?\n/));
  const message = messageAtCursor(view.editor);
  return message ? [message] : [];
}

/** The message that the cursor stands in. */
export function messageAtCursor(editor: Editor): Message | undefined {
  return messageAround({ length: editor.lineCount(), at: (line) => editor.getLine(line) }, editor.getCursor().line);
}

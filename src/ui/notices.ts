import { Notice } from "obsidian";
import { NOTICES } from "../words/notices";

const SHOWN_MS = 10_000;

/** A notice with one thing to do about it. The sentence is read out; the button is a real one. */
export function notify(sentence: string, action?: { readonly label: string; readonly run: () => void }): void {
  const content = createFragment((fragment) => {
    fragment.createSpan({ text: sentence, attr: { role: "status" } });
    if (action) {
      const button = fragment.createEl("button", { cls: "hear-back-notice-action", text: action.label });
      button.addEventListener("click", action.run);
    }
  });
  new Notice(content, SHOWN_MS);
}

/** A notice with Undo. */
export function notifyWithUndo(sentence: string, undo: () => void): void {
  notify(sentence, { label: NOTICES.undo, run: undo });
}

/** A notice that offers to open a note. */
export function notifyWithNote(sentence: string, open: () => void): void {
  notify(sentence, { label: NOTICES.openNote, run: open });
}

import { Notice } from "obsidian";

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

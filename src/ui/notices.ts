import { Notice } from "obsidian";

const SHOWN_MS = 10_000;

/** A button in a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** A notice with what can be done about it. The sentence is read out; the buttons are real ones. */
export function notify(sentence: string, ...actions: readonly NoticeAction[]): void {
  const content = createFragment((fragment) => {
    fragment.createSpan({ text: sentence, attr: { role: "status" } });
    for (const { label, run } of actions) {
      const button = fragment.createEl("button", { cls: "hear-back-notice-action", text: label });
      button.addEventListener("click", run);
    }
  });
  new Notice(content, SHOWN_MS);
}

import { Modal, type App } from "obsidian";
import type { NoteExplanation } from "../../core/why-listed";
import { EXPLANATION, explanationWords } from "../../words/why-listed";

/** Why a note is listed, or not, and what was read in it. */
export class ExplanationModal extends Modal {
  constructor(
    app: App,
    private readonly explanation: NoteExplanation,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, sentences, facts, problems } = explanationWords(this.explanation);
    this.setTitle(title);
    const form = this.contentEl.createDiv("hear-back-form");
    for (const sentence of sentences) form.createEl("p", { cls: "hear-back-form-lead", text: sentence });
    const section = (title: string) => {
      const element = form.createEl("section", "hear-back-field");
      element.createEl("h3", { cls: "hear-back-label", text: title });
      return element;
    };
    if (facts.length > 0) {
      const list = section(EXPLANATION.read).createEl("dl", "hear-back-read");
      for (const [name, value] of facts) {
        list.createEl("dt", { text: name });
        list.createEl("dd", { text: value });
      }
    }
    if (problems.length > 0) {
      const unread = section(EXPLANATION.unread);
      for (const sentence of problems) unread.createEl("p", { cls: "hear-back-form-lead", text: sentence });
    }
    const buttons = form.createDiv("modal-button-container");
    buttons.createEl("button", { text: EXPLANATION.close }).addEventListener("click", () => this.close());
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

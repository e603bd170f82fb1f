import { idOf } from "../../ui/unique-id";

/** The line under a field that says why what was typed is refused. */
export class RefusalLine {
  readonly #line: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#line = parent.createEl("p", { cls: "hear-back-error", attr: { role: "alert" } });
  }

  /** Says the sentence, or nothing, and marks the fields that it is about. */
  say(sentence: string | undefined, ...fields: readonly HTMLElement[]): void {
    this.#line.setText(sentence ?? "");
    for (const field of fields) {
      field.setAttr("aria-invalid", sentence === undefined ? null : "true");
      field.setAttr("aria-describedby", sentence === undefined ? null : idOf(this.#line));
    }
  }
}

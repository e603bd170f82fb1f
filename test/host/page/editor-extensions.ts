import { Compartment, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** What plugins add to every editor, in the order in which they registered it. */
export class EditorExtensions {
  readonly #compartment = new Compartment();
  readonly #registered = new Set<{ readonly extension: Extension }>();
  readonly #editors = new Set<EditorView>();

  /** Gives what takes it out of all editors again. */
  register(extension: Extension): () => void {
    const entry = { extension };
    this.#registered.add(entry);
    this.#apply();
    return () => {
      this.#registered.delete(entry);
      this.#apply();
    };
  }

  /** For a state that is made now; its editor must be one that is followed. */
  forState(): Extension {
    return this.#compartment.of(this.#extensions());
  }

  /** Keeps an editor up to date, until what this gives is called. */
  follow(editor: EditorView): () => void {
    this.#editors.add(editor);
    return () => this.#editors.delete(editor);
  }

  #extensions(): Extension {
    return [...this.#registered].map((entry) => entry.extension);
  }

  #apply(): void {
    for (const editor of this.#editors) {
      editor.dispatch({ effects: this.#compartment.reconfigure(this.#extensions()) });
    }
  }
}

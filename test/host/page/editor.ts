import { redo, undo } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import type { EditorPosition, EditorRange } from "obsidian";
import { guard } from "./faults";

/** There is no `setValue`: it would throw away the cursor, the folds and the scroll position. */
export class Editor {
  static {
    guard(this, "Editor");
  }

  readonly #view: EditorView;

  constructor(view: EditorView) {
    this.#view = view;
  }

  get #doc(): EditorView["state"]["doc"] {
    return this.#view.state.doc;
  }

  getValue(): string {
    return this.#doc.toString();
  }

  /** Without a line end. */
  getLine(line: number): string {
    return this.#doc.line(line + 1).text;
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  getCursor(which: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.#view.state.selection.main[which]);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition): void {
    this.#view.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.#view.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: text } });
  }

  posToOffset(position: EditorPosition): number {
    const line = this.#doc.line(Math.min(Math.max(position.line + 1, 1), this.#doc.lines));
    return Math.min(line.from + position.ch, line.to);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.#doc.lineAt(Math.min(Math.max(offset, 0), this.#doc.length));
    return { line: line.number - 1, ch: offset - line.from };
  }

  focus(): void {
    this.#view.focus();
  }

  hasFocus(): boolean {
    return this.#view.hasFocus;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(range.from), { y: center ? "center" : "nearest" });
    this.#view.dispatch({ effects });
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }
}

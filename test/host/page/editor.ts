import { redo, undo } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import type { EditorPosition, EditorRange, EditorTransaction } from "obsidian";
import { fault, guard } from "./faults";

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

  getLine(line: number): string {
    return this.#doc.line(line + 1).text;
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  lastLine(): number {
    return this.#doc.lines - 1;
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.#view.state.selection.main[side]);
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    const target = typeof position === "number" ? { line: position, ch } : position;
    this.#view.dispatch({ selection: { anchor: this.posToOffset(target) } });
  }

  getSelection(): string {
    const { from, to } = this.#view.state.selection.main;
    return this.#doc.sliceString(from, to);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.#view.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: text } });
  }

  replaceSelection(text: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(text), { scrollIntoView: true });
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

  /** All changes refer to the text as it is before, and are undone together. */
  transaction(transaction: EditorTransaction): void {
    const { changes = [], selection, ...rest } = transaction;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) throw fault(`The stand-in host has no EditorTransaction.${unknown}`);
    this.#view.dispatch({
      changes: changes.map(({ from, to, text }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to ?? from),
        insert: text,
      })),
    });
    if (selection === undefined) return;
    const anchor = this.posToOffset(selection.from);
    this.#view.dispatch({ selection: { anchor, head: this.posToOffset(selection.to ?? selection.from) } });
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }
}

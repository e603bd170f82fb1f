import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
  type Text,
  type Transaction,
} from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet } from "@codemirror/view";
import { editorInfoField } from "obsidian";
import type { MessageActions } from "../../actions/message-actions";
import { LINES_ABOVE_ID, messageOnLine, type Lines, type Message } from "../../messages/message";
import { drawDraftLine, lineStateOf, type LineState } from "./message-line";

/** A message of more lines is counted no further: nobody sends one. */
const LINES_COUNTED = 500;

/** Something beside the text has changed, such as the log. */
const lookAgain = StateEffect.define();

/**
 * In the editor, a line under the subject of each message. The whole note is looked through once, when it is opened; from
 * then on each change costs the message that it is in. What is drawn is what CodeMirror has on the screen.
 */
export function draftLines(messages: MessageActions): Extension {
  const field: StateField<DecorationSet> = StateField.define<DecorationSet>({
    create: (state) => RangeSet.of(linesBetween(state, 1, state.doc.lines, messages)),
    update: (lines, transaction) => {
      const own = transaction.docChanged ? updated(lines, transaction, messages) : lines;
      return transaction.effects.some((effect) => effect.is(lookAgain))
        ? lookedAtAgain(own, transaction.state, messages)
        : own;
    },
    provide: (self) => EditorView.decorations.from(self),
  });
  const follower = ViewPlugin.define((view) => {
    const stop = messages.onChange(() => {
      if (view.state.field(field).size > 0) view.dispatch({ effects: lookAgain.of(null) });
    });
    return { destroy: stop };
  });
  return [field, follower];
}

class DraftLine extends WidgetType {
  constructor(
    private readonly state: LineState,
    private readonly messages: MessageActions,
  ) {
    super();
  }

  /** In pixels, before it is drawn: one line of small buttons. */
  override get estimatedHeight(): number {
    return 28;
  }

  override eq({ state }: DraftLine): boolean {
    return JSON.stringify(state) === JSON.stringify(this.state);
  }

  override toDOM(view: EditorView): HTMLElement {
    const element = createDiv();
    this.#draw(element, view);
    return element;
  }

  override updateDOM(element: HTMLElement, view: EditorView): boolean {
    this.#draw(element, view);
    return true;
  }

  #draw(element: HTMLElement, view: EditorView): void {
    drawDraftLine(element, this.state, this.messages, () => {
      if (!element.isConnected) return undefined;
      const { doc } = view.state;
      const message = messageOnLine(linesOf(doc), doc.lineAt(view.posAtDOM(element)).number - 1);
      const path = pathOf(view.state);
      return message && path !== undefined ? { message, path } : undefined;
    });
  }
}

/** The lines for the messages whose block ids stand between two lines of the note, from 1. */
function linesBetween(state: EditorState, first: number, last: number, messages: MessageActions): Range<Decoration>[] {
  const path = pathOf(state);
  if (path === undefined) return [];
  const found: Range<Decoration>[] = [];
  const note = linesOf(state.doc);
  let number = first - 1;
  for (const cursor = state.doc.iterLines(first, last + 1); !cursor.next().done;) {
    number += 1;
    const message = cursor.value.includes("^") ? messageOnLine(note, number - 1, LINES_COUNTED) : undefined;
    if (message) found.push(decorationFor(message, path, messages).range(state.doc.line(number).to));
  }
  return found;
}

/** The same lines, with what they say by now. */
function lookedAtAgain(lines: DecorationSet, state: EditorState, messages: MessageActions): DecorationSet {
  const found: Range<Decoration>[] = [];
  const cursor = lines.iter();
  while (cursor.value !== null) {
    const { number } = state.doc.lineAt(cursor.from);
    found.push(...linesBetween(state, number, number, messages));
    cursor.next();
  }
  return RangeSet.of(found);
}

function decorationFor(message: Message, path: string, messages: MessageActions): Decoration {
  return Decoration.widget({
    widget: new DraftLine(lineStateOf(message, path, messages), messages),
    block: true,
    side: 1,
  });
}

function updated(before: DecorationSet, { changes, state }: Transaction, messages: MessageActions): DecorationSet {
  const { doc } = state;
  const lines = before.map(changes);
  let from = doc.length;
  let to = 0;
  changes.iterChangedRanges((_fromBefore, _toBefore, start, end) => {
    from = Math.min(from, start);
    to = Math.max(to, end);
  });
  const changed = doc.lineAt(from).number;
  let first = changed;
  const cursor = lines.iter();
  while (cursor.value !== null && cursor.from < from) {
    first = doc.lineAt(cursor.from).number;
    cursor.next();
  }
  if (changed - first > LINES_COUNTED) first = changed;
  const last = Math.min(doc.lineAt(to).number + LINES_ABOVE_ID, doc.lines);
  return lines.update({
    filterFrom: doc.line(first).from,
    filterTo: doc.line(last).to,
    filter: () => false,
    add: linesBetween(state, first, last, messages),
  });
}

function linesOf(doc: Text): Lines {
  return { length: doc.lines, at: (line) => doc.line(line + 1).text };
}

function pathOf(state: EditorState): string | undefined {
  return state.field(editorInfoField, false)?.file?.path;
}

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
import type { HintsOfMessage, Manners } from "../../actions/manners";
import type { MessageActions } from "../../actions/message-actions";
import type { Hint } from "../../messages/manners/hint";
import { LINES_ABOVE_ID, messageOnLine, type Lines, type Message } from "../../messages/message";
import { afterPaint } from "../../ui/after-paint";
import { HintsInEditor, type PlacedMessage } from "./hints-in-editor";
import { lineStateOf, MessageLine, type LineState, type PlaceOfLine } from "./message-line";

/** A message of more lines is counted no further: nobody sends one. */
const LINES_COUNTED = 500;

/** Something beside the text has changed, such as the log. */
const lookAgain = StateEffect.define();

/** The line of an element. */
const LINES = new WeakMap<HTMLElement, MessageLine>();

/** What the lines in an editor speak to. */
interface Desk {
  readonly messages: MessageActions;
  readonly manners: Manners;
  readonly hints: HintsInEditor;
}

/**
 * In the editor, a line under the subject of each message. The whole note is looked through once, when it is opened; from
 * then on each change costs the message that it is in. What is drawn is what CodeMirror has on the screen. Hints are looked
 * for once the text is painted.
 */
export function draftLines(messages: MessageActions, manners: Manners): Extension {
  const hints = new HintsInEditor(manners, (state, to) => messagesUpTo(state.field(field), state, to), pathOf);
  const desk = { messages, manners, hints };
  const field: StateField<DecorationSet> = StateField.define<DecorationSet>({
    create: (state) => RangeSet.of(linesBetween(state, 1, state.doc.lines, desk)),
    update: (lines, transaction) => {
      const own = transaction.docChanged ? updated(lines, transaction, desk) : lines;
      return transaction.effects.some((effect) => effect.is(lookAgain))
        ? lookedAtAgain(own, transaction.state, desk)
        : own;
    },
    provide: (self) => EditorView.decorations.from(self),
  });
  const follower = ViewPlugin.define((view) => {
    let cancel: (() => void) | undefined;
    const look = () => {
      cancel = undefined;
      hints.look(view);
      drawHints(view, view.state.field(field), hints);
    };
    const lookSoon = () => {
      if (view.state.field(field).size > 0 || hints.areShown(view.state)) cancel ??= afterPaint(view.dom.win, look);
    };
    const stop = manners.onChange(() => {
      if (view.state.field(field).size > 0) view.dispatch({ effects: lookAgain.of(null) });
    });
    lookSoon();
    return {
      update: ({ docChanged, viewportChanged, transactions }) => {
        const isAnew = transactions.some(({ effects }) => effects.some((effect) => effect.is(lookAgain)));
        if (docChanged || viewportChanged || isAnew) lookSoon();
      },
      destroy: () => {
        stop();
        cancel?.();
      },
    };
  });
  return [field, hints.extension, follower];
}

/** In the editor around an element, goes from the text of a message to the buttons under its subject. */
export function goToLine(editor: HTMLElement, message: Message): void {
  const view = EditorView.findFromDOM(editor);
  if (view === null) return;
  const at = view.state.doc.line(message.lines.id + 1).to;
  // Where it was out of sight, it is drawn with this.
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
  const lines = [...view.contentDOM.querySelectorAll<HTMLElement>(".hear-back-draft-line")];
  lines
    .find((line) => view.posAtDOM(line) === at)
    ?.querySelector("button")
    ?.focus();
}

class DraftLine extends WidgetType {
  constructor(
    readonly message: Message,
    private readonly state: LineState,
    private readonly desk: Desk,
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
    LINES.set(element, new MessageLine(element, this.desk.messages, this.desk.manners, this.#placeOf(element, view)));
    this.draw(element, this.desk.hints.hintsOf(view.state, this.message));
    return element;
  }

  /** While one types, the hints stay as they were. */
  override updateDOM(element: HTMLElement): boolean {
    this.draw(element);
    return true;
  }

  draw(element: HTMLElement, hints?: HintsOfMessage): void {
    LINES.get(element)?.draw(this.state, hints);
  }

  #placeOf(element: HTMLElement, view: EditorView): PlaceOfLine {
    const { hints } = this.desk;
    const find = () => {
      if (!element.isConnected) return undefined;
      const { doc } = view.state;
      const message = messageOnLine(linesOf(doc), doc.lineAt(view.posAtDOM(element)).number - 1);
      const path = pathOf(view.state);
      return message && path !== undefined ? { message, path } : undefined;
    };
    /** Where the words of a hint begin in the note. */
    const at = ({ from }: Hint) => {
      const message = find()?.message;
      return message ? view.state.doc.line(message.lines.first + 1).from + from : -1;
    };
    return {
      find,
      use: (hint) => hints.use(view, hint.rule, at(hint)),
      show: (hint) => hints.show(view, hint.rule, at(hint)),
      leave: () => view.focus(),
      resized: () => {
        view.requestMeasure();
      },
    };
  }
}

/** Has each line on the screen say what hints its message has by now. */
function drawHints(view: EditorView, lines: DecorationSet, hints: HintsInEditor): void {
  for (const element of view.contentDOM.querySelectorAll<HTMLElement>(".hear-back-draft-line")) {
    const at = view.posAtDOM(element);
    lines.between(at, at, (_from, _to, { spec }) => {
      const { widget } = spec as { readonly widget: DraftLine };
      widget.draw(element, hints.hintsOf(view.state, widget.message));
    });
  }
}

/** The messages that begin before a place in the note. */
function messagesUpTo(lines: DecorationSet, { doc }: EditorState, to: number): readonly PlacedMessage[] {
  const found: PlacedMessage[] = [];
  const cursor = lines.iter();
  while (cursor.value !== null && cursor.from <= to) {
    const { message } = (cursor.value.spec as { readonly widget: DraftLine }).widget;
    const line = doc.lineAt(cursor.from).number - (message.lines.id - message.lines.first);
    found.push({ message, from: doc.line(Math.max(line, 1)).from });
    cursor.next();
  }
  return found;
}

/** The lines for the messages whose block ids stand between two lines of the note, from 1. */
function linesBetween(state: EditorState, first: number, last: number, desk: Desk): Range<Decoration>[] {
  const path = pathOf(state);
  if (path === undefined) return [];
  const found: Range<Decoration>[] = [];
  const note = linesOf(state.doc);
  let number = first - 1;
  for (const cursor = state.doc.iterLines(first, last + 1); !cursor.next().done;) {
    number += 1;
    const message = cursor.value.includes("^") ? messageOnLine(note, number - 1, LINES_COUNTED) : undefined;
    if (message) found.push(decorationFor(message, path, desk).range(state.doc.line(number).to));
  }
  return found;
}

/** The same lines, with what they say by now. */
function lookedAtAgain(lines: DecorationSet, state: EditorState, desk: Desk): DecorationSet {
  const found: Range<Decoration>[] = [];
  const cursor = lines.iter();
  while (cursor.value !== null) {
    const { number } = state.doc.lineAt(cursor.from);
    found.push(...linesBetween(state, number, number, desk));
    cursor.next();
  }
  return RangeSet.of(found);
}

function decorationFor(message: Message, path: string, desk: Desk): Decoration {
  return Decoration.widget({
    widget: new DraftLine(message, lineStateOf(message, path, desk.messages, desk.manners), desk),
    block: true,
    side: 1,
  });
}

function updated(before: DecorationSet, { changes, state }: Transaction, desk: Desk): DecorationSet {
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
    add: linesBetween(state, first, last, desk),
  });
}

function linesOf(doc: Text): Lines {
  return { length: doc.lines, at: (line) => doc.line(line + 1).text };
}

function pathOf(state: EditorState): string | undefined {
  return state.field(editorInfoField, false)?.file?.path;
}

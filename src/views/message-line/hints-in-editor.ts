import {
  Prec,
  StateEffect,
  StateField,
  EditorState,
  type Extension,
  type Range,
  type Transaction,
} from "@codemirror/state";
import {
  closeHoverTooltips,
  Decoration,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type DecorationSet,
  type Tooltip,
  type TooltipView,
} from "@codemirror/view";
import { NO_HINTS, type HintsOfMessage, type Manners } from "../../actions/manners";
import type { Hint } from "../../messages/manners/hint";
import { rewordingOf } from "../../messages/manners/rewording";
import type { Message } from "../../messages/message";
import { uniqueId } from "../../ui/unique-id";
import { hintBesideWords } from "./hint-list";

/** A message of the note that is edited. */
export interface PlacedMessage {
  readonly message: Message;
  /** Where it begins in the note. */
  readonly from: number;
}

/** The underlined words that are on the screen, and the hint that stands open beside its words. */
interface Shown {
  readonly words: DecorationSet;
  readonly open: OpenHint | undefined;
}

interface OpenHint extends HintUnder {
  /** Of its element. */
  readonly id: string;
  readonly tooltip: Tooltip;
  /** Tells a screen reader at the words what the tooltip says. */
  readonly described: DecorationSet;
}

const wordsFound = StateEffect.define<DecorationSet>();
const openClosed = StateEffect.define();

/**
 * In the editor, underlines below the words of hints. They move along with the text while one types; what they stand
 * under is looked for again by `look`, which is no part of a keystroke.
 */
export class HintsInEditor {
  readonly extension: Extension;
  readonly #shown: StateField<Shown>;

  /** `messagesIn` gives the messages that begin before a place, in order. */
  constructor(
    private readonly manners: Manners,
    private readonly messagesIn: (state: EditorState, to: number) => readonly PlacedMessage[],
    private readonly pathOf: (state: EditorState) => string | undefined,
  ) {
    this.#shown = StateField.define<Shown>({
      create: () => ({ words: Decoration.none, open: undefined }),
      update: (shown, transaction) => this.#updated(shown, transaction),
      provide: (field) => [
        EditorView.decorations.from(field, ({ words }) => words),
        EditorView.decorations.from(field, ({ open }) => open?.described ?? Decoration.none),
        showTooltip.from(field, ({ open }) => open?.tooltip ?? null),
      ],
    });
    this.extension = [
      this.#shown,
      hoverTooltip((view, at) => {
        const { words, open } = view.state.field(this.#shown);
        const under = wordsAround(words, at, at);
        return under && under.from !== open?.from ? this.#tooltip(under) : null;
      }),
      EditorState.transactionExtender.of((transaction) => this.#closesHover(transaction)),
      Prec.high(
        keymap.of([
          { key: "Escape", run: (view) => this.#close(view) },
          { key: "Tab", run: (view) => this.#goInto(view) },
        ]),
      ),
    ];
  }

  /** Underlines what there is to say of the messages on the screen by now. */
  look(view: EditorView): void {
    const { from = 0 } = view.visibleRanges[0] ?? {};
    const { to = 0 } = view.visibleRanges.at(-1) ?? {};
    const found = this.#wordsOn(view, from, to);
    if (!areSame(found, view.state.field(this.#shown).words))
      view.dispatch({ effects: wordsFound.of(Decoration.set([...found])) });
  }

  /** Whether any words are underlined. */
  areShown(state: EditorState): boolean {
    return state.field(this.#shown).words.size > 0;
  }

  /** The hints for a message as it stands in the note. */
  hintsOf(state: EditorState, message: Message): HintsOfMessage {
    const path = this.pathOf(state);
    if (path === undefined) return NO_HINTS;
    return this.manners.lookAt(path, message, () =>
      this.messagesIn(state, state.doc.length).flatMap((one) => (one.message === message ? [] : one.message)),
    );
  }

  /** Puts the better wording of the hint whose words begin at a place there. The editor's own undo takes it back. */
  use(view: EditorView, rule: string, at: number): void {
    const placed = this.#hintAt(view.state, rule, at);
    const rewording = placed && rewordingOf(placed.message.raw, placed.hint);
    if (!rewording) return;
    const from = placed.from + rewording.from;
    view.dispatch({
      changes: { from, to: placed.from + rewording.to, insert: rewording.insert },
      selection: { anchor: from + rewording.insert.length },
      userEvent: "input.complete",
      scrollIntoView: true,
    });
  }

  /** Selects the words of a hint, which opens it beside them. */
  show(view: EditorView, rule: string, at: number): void {
    const placed = this.#hintAt(view.state, rule, at);
    if (!placed) return;
    const selection = { anchor: at, head: placed.from + placed.hint.to };
    view.focus();
    view.dispatch({ selection, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    // What comes into sight only now has no underline yet.
    const words = view.state.field(this.#shown).words.update({
      filterFrom: at,
      filterTo: selection.head,
      filter: () => false,
      add: this.#wordsOn(view, at, selection.head),
    });
    view.dispatch({ effects: wordsFound.of(words) });
    view.dispatch({ selection, userEvent: "select" });
  }

  #hide(view: EditorView, rule: string, at: number): void {
    const path = this.pathOf(view.state);
    const placed = this.#hintAt(view.state, rule, at);
    this.#close(view);
    if (path !== undefined && placed) this.manners.hide(path, placed.message, placed.hint);
  }

  /** As it is by now: the text may have changed since it was drawn. */
  #hintAt(state: EditorState, rule: string, at: number): (PlacedMessage & { readonly hint: Hint }) | undefined {
    for (const { message, from } of this.messagesIn(state, at)) {
      const hint = this.hintsOf(state, message).shown.find((one) => one.rule === rule && from + one.from === at);
      if (hint) return { message, from, hint };
    }
    return undefined;
  }

  /** The words of hints between two places, and in the messages that they stand in. */
  #wordsOn({ state }: EditorView, first: number, last: number): readonly Range<Decoration>[] {
    return this.messagesIn(state, last).flatMap(({ message, from }) =>
      from + message.raw.length < first
        ? []
        : this.hintsOf(state, message).shown.flatMap((hint) => {
            const place = { from: from + hint.from, to: Math.min(from + hint.to, state.doc.length) };
            return place.from < place.to && place.from <= last && place.to >= first ? [underline(hint, place)] : [];
          }),
    );
  }

  /** Words are opened by whoever goes to them, not by typing. */
  #updated(before: Shown, transaction: Transaction): Shown {
    const { changes, docChanged, effects, selection, state } = transaction;
    const found = effects.find((effect) => effect.is(wordsFound));
    const words = found?.value ?? (docChanged ? before.words.map(changes) : before.words);
    if (docChanged || effects.some((effect) => effect.is(openClosed))) return { words, open: undefined };
    const isToOpen = selection !== undefined && transaction.isUserEvent("select");
    if (!isToOpen && (before.open === undefined || (!found && selection === undefined))) return { ...before, words };
    const { from, to } = state.selection.main;
    const under = wordsAround(words, from, to);
    if (under?.from === before.open?.from && under?.hint.rule === before.open?.hint.rule) return { ...before, words };
    return { words, open: under && this.#opened(under) };
  }

  #opened(under: HintUnder): OpenHint {
    const tooltip = this.#tooltip(under);
    const id = uniqueId();
    return {
      ...under,
      id,
      tooltip: { ...tooltip, create: (view) => withId(tooltip.create(view), id) },
      described: Decoration.set(
        Decoration.mark({ attributes: { "aria-describedby": id } }).range(under.from, under.to),
      ),
    };
  }

  #tooltip({ hint, from, to }: HintUnder): Tooltip {
    return {
      pos: from,
      end: to,
      create: (view) => {
        const dom = hintBesideWords(hint, {
          use: () => {
            this.use(view, hint.rule, from);
            view.focus();
          },
          hide: () => {
            this.#hide(view, hint.rule, from);
            view.focus();
          },
        });
        dom.addEventListener("keydown", (event) => {
          if (event.key !== "Escape" && !(event.key === "Tab" && leaves(dom, event))) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === "Escape") this.#close(view);
          view.focus();
        });
        return { dom };
      },
    };
  }

  /** By keyboard, from the words to the buttons beside them. */
  #goInto({ dom, state }: EditorView): boolean {
    const { open } = state.field(this.#shown);
    const button = open && dom.doc.getElementById(open.id)?.querySelector("button");
    button?.focus();
    return button !== undefined && button !== null;
  }

  /** What stands open, by the cursor or under the pointer. */
  #close(view: EditorView): boolean {
    const { state } = view;
    if (state.field(this.#shown).open === undefined && !hasHoverTooltips(state)) return false;
    view.dispatch({ effects: [openClosed.of(null), closeHoverTooltips] });
    return true;
  }

  /** Of the same words, one tooltip is enough. */
  #closesHover({ docChanged, selection, startState }: Transaction): { readonly effects: StateEffect<null> } | null {
    if (docChanged || selection === undefined) return null;
    const { words } = startState.field(this.#shown);
    return wordsAround(words, selection.main.from, selection.main.to) ? { effects: closeHoverTooltips } : null;
  }
}

/** A hint, and where its words stand in the note. */
interface HintUnder {
  readonly hint: Hint;
  readonly from: number;
  readonly to: number;
}

function underline(hint: Hint, { from, to }: { readonly from: number; readonly to: number }): Range<Decoration> {
  const attributes = { "data-level": hint.level, "data-group": hint.group };
  return Decoration.mark({ class: "hear-back-underline", attributes, hint }).range(from, to);
}

function hintOf({ spec }: Decoration): Hint {
  return (spec as { readonly hint: Hint }).hint;
}

/** The hint in whose words a selection lies. */
function wordsAround(words: DecorationSet, from: number, to: number): HintUnder | undefined {
  let under: HintUnder | undefined;
  words.between(from, to, (first, last, value) => {
    if (first <= from && to <= last) under ??= { hint: hintOf(value), from: first, to: last };
  });
  return under;
}

/** Whether these words are underlined already, for the same reasons. */
function areSame(found: readonly Range<Decoration>[], words: DecorationSet): boolean {
  const cursor = words.iter();
  for (const { from, to, value } of found) {
    if (cursor.value === null || cursor.from !== from || cursor.to !== to) return false;
    const [one, other] = [hintOf(cursor.value), hintOf(value)];
    if (one.rule !== other.rule || one.reason !== other.reason || one.better !== other.better) return false;
    cursor.next();
  }
  return cursor.value === null;
}

/** Whether a Tab goes from the last of the buttons on, or back from the first: what follows in the page is far from the words. */
function leaves(dom: HTMLElement, { shiftKey }: KeyboardEvent): boolean {
  return [...dom.querySelectorAll("button")].at(shiftKey ? 0 : -1) === dom.doc.activeElement;
}

function withId(tooltip: TooltipView, id: string): TooltipView {
  tooltip.dom.id = id;
  return tooltip;
}

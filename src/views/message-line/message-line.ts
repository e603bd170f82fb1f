import { Menu } from "obsidian";
import { NO_HINTS, type Manners } from "../../actions/manners";
import type { MessageActions } from "../../actions/message-actions";
import type { Hint } from "../../messages/manners/hint";
import type { Message } from "../../messages/message";
import { drawIcon } from "../../ui/icon";
import { idOf, uniqueId } from "../../ui/unique-id";
import { currentMoment } from "../../vault/clock";
import { hiddenCount, hintCount } from "../../words/hints";
import { messageWords } from "../../words/message-kinds";
import { FACT_BETWEEN, factWords, MESSAGES, sentWords } from "../../words/message-line";
import { addButton, hintList } from "./hint-list";

const COPIED_MS = 2_000;

/** What a line says of its message by now, but for its hints; two lines that say the same need not be drawn anew. */
export interface LineState {
  readonly label: string;
  readonly facts: string;
  readonly isCall: boolean;
  readonly canBeMarked: boolean;
  /** Empty as long as it has not been sent. */
  readonly sent: string;
  /** Whether it says what hints there are: not of what has gone, nor where nobody wants them. */
  readonly saysHints: boolean;
}

/** What the line of a message says now. */
export function lineStateOf(message: Message, path: string, messages: MessageActions, manners: Manners): LineState {
  const sentOn = messages.sentOn(path, message);
  return {
    label: message.heading || messageWords(message),
    facts: factWords(message, sentOn !== undefined, manners.looksFor("facts")),
    isCall: message.isCall,
    canBeMarked: messages.canBeMarked(path),
    sent: sentOn === undefined ? "" : sentWords(message, sentOn, currentMoment().day),
    saysHints: sentOn === undefined && manners.isOn,
  };
}

/** Where a line stands, and what can be done there. */
export interface PlaceOfLine {
  /** The message as it stands at the moment of a press, and its note; undefined once it is gone. */
  find(): { readonly message: Message; readonly path: string } | undefined;
  /** Puts the better wording of a hint in its place. */
  use(hint: Hint): void;
  /** Shows the words of a hint in the text. */
  show(hint: Hint): void;
  /** Gives the focus back to the text. */
  leave(): void;
  /** Called when the line has another height. */
  resized(): void;
}

/** The line under the subject of a message: what can be done with it, and what there is to say of it. */
export class MessageLine {
  #state: LineState | undefined;
  #hints = NO_HINTS;
  #areHintsOpen = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly messages: MessageActions,
    private readonly manners: Manners,
    private readonly place: PlaceOfLine,
  ) {
    element.addClass("hear-back-draft-line");
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (!this.#areHintsOpen) {
        place.leave();
        return;
      }
      this.#toggleHints();
      element.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    });
  }

  /** Draws what it says by now, with the hints that it had where no others are given. */
  draw(state: LineState, hints = this.#hints): void {
    if (JSON.stringify([state, hints]) === JSON.stringify([this.#state, this.#hints])) return;
    this.#state = state;
    this.#hints = hints;
    if (hints.shown.length === 0) this.#areHintsOpen = false;
    this.#drawAnew(state);
  }

  #drawAnew(state: LineState): void {
    const { element } = this;
    const focused = [...element.querySelectorAll("button")].findIndex((button) => button === element.doc.activeElement);
    element.empty();
    const id = uniqueId();
    element.setAttrs({ role: "group", "aria-labelledby": id });
    element.createSpan({ cls: "hear-back-visually-hidden", text: state.label, attr: { id } });
    this.#addActs(state);
    const facts = element.createSpan({ cls: "hear-back-draft-facts", text: state.facts });
    if (state.saysHints) this.#addHints(facts);
    // Whoever pressed a button that is gone by now goes on from where it was.
    if (focused >= 0)
      [...element.querySelectorAll("button")]
        .slice(0, focused + 1)
        .at(-1)
        ?.focus();
    this.place.resized();
  }

  #addActs({ isCall, sent, canBeMarked }: LineState): void {
    const { element, messages } = this;
    const copy = addAct(element, MESSAGES.copy, "copy", () =>
      this.#do((message, path) => {
        void messages.copy(path, message, { isSaid: false }).then((isCopied) => {
          if (isCopied) showCopied(copy);
        });
      }),
    );
    copy.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const menu = new Menu();
      const add = (title: string, withSubject: boolean) =>
        menu.addItem((item) =>
          item
            .setTitle(title)
            .setIcon("copy")
            .onClick(() => this.#do((message, path) => void messages.copy(path, message, { withSubject }))),
        );
      add(MESSAGES.copy, false);
      if (!isCall) add(MESSAGES.copyWithSubject, true);
      menu.showAtMouseEvent(event);
    });
    if (!isCall)
      addAct(element, MESSAGES.openInMail, "mail", () =>
        this.#do((message, path) => void messages.openInMail(path, message)),
      );
    if (sent !== "") addSaid(element, sent);
    else if (canBeMarked)
      addAct(element, isCall ? MESSAGES.markCalled : MESSAGES.markSent, "check", () =>
        this.#do((message, path) => void messages.markSent(path, message)),
      );
  }

  #addHints(facts: HTMLElement): void {
    const { shown, hidden } = this.#hints;
    const list = hintList(shown, {
      use: (hint) => this.place.use(hint),
      show: (hint) => this.place.show(hint),
      hide: (hint) => this.#do((message, path) => this.manners.hide(path, message, hint)),
    });
    facts.appendText(FACT_BETWEEN);
    if (shown.length === 0) facts.appendText(hintCount(0));
    else
      addAnswer(facts, hintCount(shown.length), () => this.#toggleHints()).setAttrs({
        "aria-expanded": String(this.#areHintsOpen),
        "aria-controls": idOf(list),
      });
    if (hidden.length > 0) {
      facts.appendText(FACT_BETWEEN);
      addAnswer(facts, hiddenCount(hidden.length), () =>
        this.#do((message, path) => this.manners.showAgain(path, message)),
      );
    }
    list.toggle(this.#areHintsOpen);
    if (shown.length > 0) this.element.appendChild(list);
  }

  #toggleHints(): void {
    this.#areHintsOpen = !this.#areHintsOpen;
    this.element.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", String(this.#areHintsOpen));
    this.element.querySelector<HTMLElement>(".hear-back-hints")?.toggle(this.#areHintsOpen);
    this.place.resized();
  }

  #do(run: (message: Message, path: string) => void): void {
    const found = this.place.find();
    if (found) run(found.message, found.path);
  }
}

/** A button with an icon before its word. */
function addAct(element: HTMLElement, label: string, icon: string, onPress: () => void): HTMLElement {
  const button = addButton(element, "", onPress);
  button.addClass("hear-back-draft-action");
  addIcon(button, icon);
  button.createSpan({ text: label });
  return button;
}

/** One that is as small as a word. */
function addAnswer(element: HTMLElement, label: string, onPress: () => void): HTMLElement {
  const button = addButton(element, label, onPress);
  button.addClass("hear-back-answer");
  return button;
}

function addSaid(element: HTMLElement, text: string): void {
  const said = element.createSpan({ cls: "hear-back-sent" });
  addIcon(said, "check");
  said.createSpan({ text, attr: { role: "status" } });
}

function addIcon(element: HTMLElement, icon: string): void {
  drawIcon(icon)(element.createSpan({ cls: "hear-back-icon", attr: { "aria-hidden": "true" } }));
}

/** In the button itself, which keeps the focus. */
function showCopied(button: HTMLElement): void {
  if (button.querySelector(".hear-back-sent")) return;
  const label = [...button.childNodes];
  button.empty();
  addSaid(button, MESSAGES.copied);
  button.win.setTimeout(() => button.replaceChildren(...label), COPIED_MS);
}

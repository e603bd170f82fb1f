import { Menu } from "obsidian";
import type { MessageActions } from "../../actions/message-actions";
import type { Message } from "../../messages/message";
import { drawIcon } from "../../ui/icon";
import { uniqueId } from "../../ui/unique-id";
import { currentMoment } from "../../vault/clock";
import { messageWords } from "../../words/message-kinds";
import { factWords, MESSAGES, sentWords } from "../../words/message-line";

const COPIED_MS = 2_000;

/** What a line says of its message by now; two lines that say the same need not be drawn anew. */
export interface LineState {
  readonly label: string;
  readonly facts: string;
  readonly isCall: boolean;
  readonly canBeMarked: boolean;
  /** Empty as long as it has not been sent. */
  readonly sent: string;
}

/** What the line of a message says now. */
export function lineStateOf(message: Message, path: string, messages: MessageActions): LineState {
  const sentOn = messages.sentOn(path, message);
  return {
    label: message.heading || messageWords(message),
    facts: factWords(message, sentOn !== undefined),
    isCall: message.isCall,
    canBeMarked: messages.canBeMarked(path),
    sent: sentOn === undefined ? "" : sentWords(message, sentOn, currentMoment().day),
  };
}

/** A message as it stands at the moment of a press, and the note that it stands in; undefined once it is gone. */
type FindMessage = () => { readonly message: Message; readonly path: string } | undefined;

/** Draws the line under a subject into its element, in place of what stood there. */
export function drawDraftLine(
  element: HTMLElement,
  state: LineState,
  messages: MessageActions,
  find: FindMessage,
): void {
  const { label, facts, isCall, canBeMarked, sent } = state;
  const focused = [...element.querySelectorAll("button")].findIndex((button) => button === element.doc.activeElement);
  element.empty();
  element.addClass("hear-back-draft-line");
  const id = uniqueId();
  element.setAttrs({ role: "group", "aria-labelledby": id });
  element.createSpan({ cls: "hear-back-visually-hidden", text: label, attr: { id } });
  const press = (run: (message: Message, path: string) => void) => () => {
    const found = find();
    if (found) run(found.message, found.path);
  };
  const copy = addButton(
    element,
    MESSAGES.copy,
    "copy",
    press((message, path) => {
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
          .onClick(press((message, path) => void messages.copy(path, message, { withSubject }))),
      );
    add(MESSAGES.copy, false);
    if (!isCall) add(MESSAGES.copyWithSubject, true);
    menu.showAtMouseEvent(event);
  });
  if (!isCall)
    addButton(
      element,
      MESSAGES.openInMail,
      "mail",
      press((message, path) => void messages.openInMail(path, message)),
    );
  if (sent !== "") addSaid(element, sent);
  else if (canBeMarked)
    addButton(
      element,
      isCall ? MESSAGES.markCalled : MESSAGES.markSent,
      "check",
      press((message, path) => void messages.markSent(path, message)),
    );
  element.createSpan({ cls: "hear-back-draft-facts", text: facts });
  // Whoever pressed "Mark sent" by keyboard goes on from the button before it.
  if (focused >= 0)
    [...element.querySelectorAll("button")]
      .slice(0, focused + 1)
      .at(-1)
      ?.focus();
}

/** A button that leaves the focus in the text when it is pressed. */
function addButton(element: HTMLElement, label: string, icon: string, onPress: () => void): HTMLElement {
  const button = element.createEl("button", { cls: "hear-back-draft-action", attr: { type: "button" } });
  addIcon(button, icon);
  button.createSpan({ text: label });
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", onPress);
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

/** A hint as it is shown: in the list of all that a message has, and beside its words. */
import type { Hint } from "../../messages/manners/hint";
import { uniqueId } from "../../ui/unique-id";
import { HINTS, levelWords, quoted, useAtOnce } from "../../words/hints";

interface HintActs {
  use(hint: Hint): void;
  show(hint: Hint): void;
  hide(hint: Hint): void;
}

/** All hints of a message. */
export function hintList(hints: readonly Hint[], acts: HintActs): HTMLElement {
  const list = createEl("ul", { cls: "hear-back-hints", attr: { role: "list" } });
  for (const hint of hints) {
    const item = list.createEl("li");
    const words = item.createDiv();
    const id = uniqueId();
    const title = `${levelWords(hint.level)} ${quoted(hint.words)}`.trim();
    words.createDiv({ cls: "hear-back-hint-quote", text: title, attr: { id } });
    words.createDiv({ cls: "hear-back-hint-reason", text: hint.reason });
    const buttons = item.createDiv({ cls: "hear-back-hint-actions" });
    const use = useAtOnce(hint);
    if (use === undefined) addButton(buttons, HINTS.showIt, () => acts.show(hint));
    else addButton(buttons, use, () => acts.use(hint));
    addButton(buttons, HINTS.notHere, () => acts.hide(hint));
    for (const button of buttons.children) button.setAttribute("aria-describedby", id);
  }
  return list;
}

/** One hint, with its better wording. */
export function hintBesideWords(hint: Hint, { use, hide }: Pick<HintActs, "use" | "hide">): HTMLElement {
  const id = uniqueId();
  const element = createDiv({ cls: "hear-back-hint", attr: { role: "group", "aria-labelledby": id } });
  const quote = element.createEl("p", { cls: "hear-back-hint-quote", attr: { id } });
  quote.createSpan({ cls: "hear-back-visually-hidden", text: `${levelWords(hint.level)} ` });
  quote.appendText(quoted(hint.words));
  element.createEl("p", { cls: "hear-back-hint-reason", text: hint.reason });
  if (hint.better !== "") {
    const better = element.createEl("p", { cls: "hear-back-hint-reason", text: `${HINTS.try} ` });
    better.createEl("q", { text: hint.better });
  }
  const buttons = element.createDiv({ cls: "hear-back-hint-actions" });
  if (hint.replaces) addButton(buttons, hint.better === "" ? HINTS.leaveOut : HINTS.use, () => use(hint));
  addButton(buttons, HINTS.notHere, () => hide(hint));
  return element;
}

/** A button that leaves the focus in the text when it is pressed. */
export function addButton(element: HTMLElement, label: string, onPress: () => void): HTMLElement {
  const button = element.createEl("button", { text: label, attr: { type: "button" } });
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", onPress);
  return button;
}

import type { Setting } from "obsidian";
import { listed } from "../../settings/settings";
import { onCommit } from "../../ui/committed-field";
import { idOf } from "../../ui/unique-id";
import { RefusalLine } from "./refusals";

/** A field for the words that stand for one name. */
export interface NameRow {
  readonly name: string;
  readonly words: readonly string[];
  /** The sentence that says why these words are refused, if they are. */
  readonly whyNot: (words: readonly string[]) => string | undefined;
  readonly save: (words: readonly string[]) => void;
}

/**
 * Draws many small fields under one heading, a name beside each. Refused words stay in their field, with the reason.
 * Returns what to call when they go.
 */
export function drawNameList(setting: Setting, rows: readonly NameRow[]): () => void {
  setting.setHeading();
  setting.settingEl.addClass("hear-back-name-list");
  const list = setting.settingEl.createDiv({
    cls: "hear-back-names",
    attr: { role: "group", "aria-labelledby": idOf(setting.nameEl) },
  });
  const leave = rows.map((row) => drawField(list, row));
  return () => {
    for (const leaveField of leave) leaveField();
  };
}

function drawField(list: HTMLElement, { name, words, whyNot, save }: NameRow): () => void {
  const field = list.createDiv("hear-back-name");
  const input = field.createEl("label", { text: name }).createEl("input", { type: "text", value: words.join(", ") });
  const refusal = new RefusalLine(field);
  return onCommit(input, () => {
    const typed = listed(input.value);
    const sentence = whyNot(typed);
    refusal.say(sentence, input);
    if (sentence === undefined) save(typed);
  });
}

import type { Setting } from "obsidian";
import { templatesFolderOf } from "../../settings/settings";
import type { SettingsStore } from "../../settings/settings-store";
import { onCommit } from "../../ui/committed-field";
import { idOf } from "../../ui/unique-id";
import { TEMPLATES } from "../../words/templates";
import { RefusalLine } from "./refusals";

/** Draws the field for the folder, and the button that fills it. Returns what to call when it goes. */
export function drawTemplatesFolder(
  setting: Setting,
  store: SettingsStore,
  copy: () => void,
  whyNot: (folder: string) => string | undefined,
): () => void {
  setting.addButton((button) => button.setButtonText(TEMPLATES.copy).onClick(copy));
  let stop = () => {};
  setting.addText(({ inputEl }) => {
    inputEl.value = store.current.templatesFolder;
    inputEl.setAttr("aria-labelledby", idOf(setting.nameEl));
    const refusal = new RefusalLine(setting.controlEl);
    /** Says what is wrong with what stands in the field, and whether nothing is. */
    const check = () => {
      const sentence = whyNot(inputEl.value);
      refusal.say(sentence, inputEl);
      return sentence === undefined;
    };
    check(); // What was set by an earlier version may do harm.
    const leave = onCommit(inputEl, () => {
      if (check()) void store.change({ templatesFolder: templatesFolderOf(inputEl.value) });
    });
    const stopListening = store.onChange(() => {
      if (inputEl.isActiveElement()) return;
      inputEl.value = store.current.templatesFolder;
      check();
    });
    stop = () => {
      leave();
      stopListening();
    };
  });
  return () => stop();
}

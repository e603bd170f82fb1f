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
    const leave = onCommit(inputEl, () => {
      const sentence = whyNot(inputEl.value);
      refusal.say(sentence, inputEl);
      if (sentence === undefined) void store.change({ templatesFolder: templatesFolderOf(inputEl.value) });
    });
    const stopListening = store.onChange(() => {
      if (!inputEl.isActiveElement()) inputEl.value = store.current.templatesFolder;
    });
    stop = () => {
      leave();
      stopListening();
    };
  });
  return () => stop();
}

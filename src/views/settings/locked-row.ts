import type { Setting } from "obsidian";
import type { SettingsStore } from "../../settings/settings-store";
import { settingsTrouble } from "../../words/settings";

/** Draws the sentence that says what is wrong with the settings. Returns what to call when it goes. */
export function drawTrouble(setting: Setting, store: SettingsStore): () => void {
  setting.settingEl.addClass("hear-back-settings-trouble");
  setting.nameEl.setAttr("role", "status");
  const draw = () => {
    setting.setName(store.trouble ? settingsTrouble(store.trouble) : "");
  };
  draw();
  return store.onChange(draw);
}

/** Draws a row, and disables all that is in it while no setting can be changed. Returns what to call when it goes. */
export function drawLockable(
  setting: Setting,
  store: SettingsStore,
  draw: (setting: Setting, store: SettingsStore) => () => void,
): () => void {
  const leave = draw(setting, store);
  const lock = () => {
    const isLocked = store.lock !== undefined;
    setting.setDisabled(isLocked);
    // Those that are drawn without Obsidian's components.
    for (const field of setting.settingEl.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button"))
      field.disabled = isLocked;
  };
  lock();
  const stopListening = store.onChange(lock);
  return () => {
    leave();
    stopListening();
  };
}

import type { Setting } from "obsidian";
import type { LocalDay } from "../../core/day";
import { LANGUAGES_OF_DATES, parseLanguageOfDates } from "../../settings/language-of-dates";
import type { SettingsStore } from "../../settings/settings-store";
import { dayAndTimeIn } from "../../templates/days-in-language";
import { idOf } from "../../ui/unique-id";
import { languageOfOwnTemplates } from "../../vault/template-library";
import { capitalised } from "../../words/days";
import { SETTINGS } from "../../words/settings";

/** Draws the choice of a language for days, and shows a day in it. Returns what to call when it goes. */
export function drawLanguageOfDates(setting: Setting, store: SettingsStore): () => void {
  let stop = () => {};
  setting.addDropdown((dropdown) => {
    dropdown.selectEl.setAttr("aria-labelledby", idOf(setting.nameEl));
    dropdown.addOption("", SETTINGS.languageOfDates.onThisDevice);
    for (const { language, name } of byName()) dropdown.addOption(language, name);
    const show = () => {
      dropdown.setValue(store.current.languageOfDates);
      setting.setDesc(descriptionFor(languageOfOwnTemplates(store.current)));
    };
    show();
    dropdown.onChange((chosen) => void store.change({ languageOfDates: parseLanguageOfDates(chosen) }));
    stop = store.onChange(show);
  });
  return () => stop();
}

/** Each in its own words, as `Deutsch (Schweiz)`, so that whoever reads it finds it. */
function byName(): readonly { readonly language: string; readonly name: string }[] {
  return LANGUAGES_OF_DATES.map((language) => {
    const names = new Intl.DisplayNames([language], { type: "language", languageDisplay: "standard" });
    return { language, name: capitalised(names.of(language) ?? language) };
  }).sort((one, other) => one.name.localeCompare(other.name));
}

/** Its number can be no month, so that the order is plain. */
const A_DAY = "2026-11-27" as LocalDay;

function descriptionFor(language: string): string {
  const { looksLike, builtInOnes } = SETTINGS.languageOfDates;
  const looks = looksLike(dayAndTimeIn(language, A_DAY, "14:00"));
  return language.startsWith("en") ? looks : `${looks} ${builtInOnes}`;
}

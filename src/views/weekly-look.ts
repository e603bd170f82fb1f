import type { Plugin } from "obsidian";
import type { LocalDay } from "../core/day";
import { weekUpTo } from "../core/week";
import { isDayOfLook } from "../settings/settings";
import type { SettingsStore } from "../settings/settings-store";
import { notify } from "../ui/notices";
import { currentMoment, watchClock } from "../vault/clock";
import type { AgendaSource } from "../vault/source";
import { NOTICES } from "../words/notices";
import { weekWords } from "../words/week";

/** Where this device keeps the day of the last look. The settings go to other devices too, and would silence them. */
const LOOKED_ON = "hear-back-looked-on";

/**
 * Says on the day of the week that was chosen what happened in the week, once on this device: when all notes have been read,
 * or when the day begins. Whoever looks elsewhere then is told when they look here again that day. Until the plugin is unloaded.
 */
export function weeklyLook(
  plugin: Plugin,
  source: AgendaSource,
  settings: Pick<SettingsStore, "current">,
  open: () => void,
): void {
  const { app } = plugin;
  const { doc } = app.workspace.containerEl;
  const isLookedAt = (day: LocalDay) => app.loadLocalStorage(LOOKED_ON) === day;
  const look = () => {
    const now = currentMoment();
    if (!isDayOfLook(now.day, settings.current.weeklyLook)) return;
    // The window is told of as hidden when it closes, too.
    const isSeen = doc.hasFocus() && !doc.hidden;
    const agenda = isSeen && source.hasReadAll && !isLookedAt(now.day) ? source.agenda() : undefined;
    if (agenda === undefined) return;
    // Also where nothing is said: it would be said after the next thing that the person does.
    app.saveLocalStorage(LOOKED_ON, now.day);
    const sentence = weekWords(weekUpTo(now, agenda));
    if (sentence !== "") notify(sentence, { label: NOTICES.open, run: open });
  };
  plugin.register(source.onChange(look));
  watchClock(plugin, look);
  look();
}

import type { App } from "obsidian";
import { notify } from "../ui/notices";
import type { AgendaSource } from "../vault/source";
import { headlineForToday } from "../words/headline";
import { NOTICES } from "../words/notices";

/** Where this device keeps the day on which it was last said. The settings go to other devices too, and would silence them. */
const SAID_ON = "hear-back-said-on";

/** Says what is due today, once all notes have been read; the first time of a day on this device. Returns what ends the waiting. */
export function sayOnOpening(app: App, source: AgendaSource, open: () => void): () => void {
  const say = () => {
    if (!source.hasReadAll) return;
    stop();
    const agenda = source.agenda();
    if (agenda === undefined || app.loadLocalStorage(SAID_ON) === agenda.today) return;
    const { sentence, mood } = headlineForToday(agenda);
    if (mood !== "due") return;
    app.saveLocalStorage(SAID_ON, agenda.today);
    notify(sentence, { label: NOTICES.open, run: open });
  };
  const stop = source.onChange(say);
  say();
  return stop;
}

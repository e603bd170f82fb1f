import type { Plugin } from "obsidian";
import type { Entry } from "../core/entry";
import { justHeld } from "../core/just-held";
import type { Round } from "../core/reading/round";
import { notify } from "../ui/notices";
import { currentMoment, watchClock } from "../vault/clock";
import type { AgendaSource } from "../vault/source";
import { howDidItGo, NOTICES } from "../words/notices";

/**
 * Offers once to write down how a round went, when its hour passes while the app is open: memory is best on the day. To
 * whoever looks elsewhere then, or sleeps, it is offered when they look here again that day. What was held before the app
 * was opened has its row. Until the plugin is unloaded.
 */
export function offerToWriteDown(
  plugin: Plugin,
  source: AgendaSource,
  writeDown: (entry: Entry, round: Round) => void,
): void {
  const { doc } = plugin.app.workspace.containerEl;
  let since = currentMoment();
  watchClock(plugin, (now) => {
    const agenda = doc.hasFocus() ? source.agenda() : undefined;
    if (agenda === undefined) return;
    const held = justHeld(agenda, since);
    since = now;
    for (const { entry, round, time } of held)
      notify(howDidItGo(entry.application.company, time), {
        label: NOTICES.writeItDown,
        run: () => writeDown(source.entryOf(entry.application.paths[0]) ?? entry, round),
      });
  });
}

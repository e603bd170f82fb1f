import { moment, type Plugin } from "obsidian";
import { momentOf, type Moment } from "../core/day";
import type { CoreValues } from "../templates/core-plugin-placeholders";
import type { Pauses } from "./slices";

/** How often the clock is looked at. Timers stop while the computer sleeps; on waking, this one is soon right again. */
const LOOK_EVERY_MS = 20_000;

/** The local day and time. Nowhere else is the clock read. */
export function currentMoment(): Moment {
  return momentOf(new Date());
}

/** Calls back every now and then, and whenever the window is looked at again, until the plugin is unloaded. */
export function watchClock(plugin: Plugin, look: (now: Moment) => void): void {
  const tell = () => {
    look(currentMoment());
  };
  plugin.registerInterval(window.setInterval(tell, LOOK_EVERY_MS));
  plugin.registerDomEvent(window, "focus", tell);
  plugin.registerDomEvent(plugin.app.workspace.containerEl.doc, "visibilitychange", tell);
}

/** Pauses of the window: it paints, and takes what is typed. */
export const pauses: Pauses = {
  elapsed: () => performance.now(),
  later(run) {
    const timer = window.setTimeout(run, 0);
    return () => window.clearTimeout(timer);
  },
};

/** The date and time of the placeholders that the core plugin Templates knows. */
export function coreClock(): Omit<CoreValues, "title"> {
  const now = currentMoment();
  return { now, formatNow: (format) => moment.utc(`${now.day}T${now.time}`).format(format) };
}

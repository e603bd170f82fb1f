import { moment, type Plugin } from "obsidian";
import type { Pauses } from "./slices";
import { momentOf, type Moment } from "../core/day";
import type { CoreValues } from "../templates/core-placeholders";

/** How often the clock is looked at. Timers sleep with the computer; this one is right again at once on wake. */
const LOOK_EVERY_MS = 20_000;

/** The local day and time: the only place that asks. */
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

/** Now, for the core plugin's placeholders. */
export function coreClock(): Omit<CoreValues, "title"> {
  const now = currentMoment();
  return { now, formatNow: (format) => moment.utc(`${now.day}T${now.time}`).format(format) };
}

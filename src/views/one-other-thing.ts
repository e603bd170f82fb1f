import type { App } from "obsidian";
import { notify } from "../ui/notices";
import { currentMoment } from "../vault/clock";
import { oneOtherThing } from "../words/dialogs";
import type { Deeds } from "./deeds";

/** Where this device keeps the day on which it last offered something. */
const OFFERED_ON = "hear-back-offered-on";

/**
 * Once a follow-up has gone, offers one other thing that lies in the person's own hands, so that not all hangs on the answer;
 * the first time of a day on this device. Returns what ends it.
 */
export function offerOneOtherThing(app: App, { actions, dialogs }: Pick<Deeds, "actions" | "dialogs">): () => void {
  return actions.onAsked((entry) => {
    const { day } = currentMoment();
    const act = dialogs.firstNextAct(entry);
    if (act === undefined || app.loadLocalStorage(OFFERED_ON) === day) return;
    app.saveLocalStorage(OFFERED_ON, day);
    notify(oneOtherThing(act.name, act.what), ...(act.button ? [act.button] : []));
  });
}

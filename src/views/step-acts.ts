import type { Entry } from "../core/agenda";
import { stepsToSend } from "../core/actions";
import { isDraftable } from "../templates/drafts";
import { PANEL } from "../words/panel";
import type { RowActions } from "./row";

/** Something to do about the first step of an Application, as a button or in a menu. */
export interface Act {
  readonly label: string;
  readonly icon: string;
  readonly run: (event: MouseEvent | KeyboardEvent) => void;
}

/** What can be done about the first step, what matters most first. */
export function actsOn(entry: Entry, actions: RowActions): readonly Act[] {
  const [step] = entry.schedule.steps;
  const messages = stepsToSend(entry);
  if (step === undefined) return [];
  if (messages.length > 0) {
    const isOne = messages.length === 1;
    const draft: Act = { label: isOne ? PANEL.draft : PANEL.draftAll, icon: "pencil-line", run: () => actions.draft(entry, messages) };
    const sent = step.channel === "phone" ? PANEL.markCalled : isOne ? PANEL.markSent : PANEL.markAllSent;
    const mark: Act = { label: sent, icon: "check", run: () => actions.markSent(entry, messages) };
    return messages.every((message) => isDraftable(message, entry.schedule)) ? [draft, mark] : [mark];
  }
  const write = (label: string, round = entry.schedule.heldRound): Act => ({ label, icon: "pencil-line", run: () => actions.lookBack(entry, round) });
  if (step.kind === "capture") return [write(PANEL.start, step.round)];
  if (step.kind === "move-on" || step.kind === "look-back") return [write(PANEL.lookBack)];
  if (step.kind !== "prepare") return [];
  return [{ label: PANEL.openNote, icon: "file-text", run: (event) => actions.open(entry.application.paths[0], event) }];
}

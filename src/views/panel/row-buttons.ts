import { stepsToSend } from "../../core/changes/send";
import { canBeSnoozed } from "../../core/changes/set-day";
import type { Entry } from "../../core/entry";
import type { Person } from "../../core/reading/person";
import type { Route } from "../../core/reading/read-note";
import type { Round } from "../../core/reading/round";
import type { Step } from "../../core/schedule/step";
import { MESSAGES } from "../../words/message-line";
import { PANEL } from "../../words/panel";

/** Something to do about the first step of an Application, as a button or in a menu. */
export interface Act {
  readonly label: string;
  readonly icon: string;
  /** Said in a word even where there is little room. */
  readonly isInWords: boolean;
  /** On a phone, where every button is a word, in the menu alone. */
  readonly isInMenuOnPhone?: boolean;
  readonly run: (event: MouseEvent | KeyboardEvent) => void;
}

/** What can be done about the first step, what matters most first. */
export function actsOn(entry: Entry, actions: RowActions): readonly Act[] {
  const [step] = entry.schedule.steps;
  const messages = stepsToSend(entry);
  if (step === undefined) return [];
  if (messages.length > 0) return actsOnMessages(entry, messages, actions);
  const write = (label: string, round = entry.schedule.heldRound): Act => ({
    label,
    icon: "pencil-line",
    isInWords: true,
    run: () => actions.lookBack(entry, step, round),
  });
  if (step.kind === "capture") return [write(PANEL.start, step.round)];
  if (step.kind === "move-on")
    return [
      { label: PANEL.moveOn, icon: "archive", isInWords: true, run: () => actions.moveOn(entry) },
      write(PANEL.lookBack),
    ];
  if (step.kind === "look-back") return [write(PANEL.lookBack)];
  if (step.kind !== "prepare") return [];
  return [
    {
      label: PANEL.openNote,
      icon: "file-text",
      isInWords: true,
      run: (event) => actions.open(entry.application.paths[0], event),
    },
  ];
}

/** To draft messages; once they stand ready, to read them, and to have one at hand; and to say that they have gone. */
export function actsOnMessages(entry: Entry, messages: readonly Step[], actions: RowActions): readonly Act[] {
  const [first, ...others] = messages;
  if (first === undefined) return [];
  const isOne = others.length === 0;
  const isCall = first.channel === "phone";
  const drafted = actions.drafted(entry);
  const isReady = messages.every((message) => drafted.includes(message));
  const label = isReady ? (isOne ? PANEL.openDraft : PANEL.openDrafts) : isOne ? PANEL.draft : PANEL.draftAll;
  const run = isReady ? () => actions.openDraft(entry, first) : () => actions.draft(entry, messages);
  const draft: Act = { label: isCall ? PANEL.callNotes : label, icon: "pencil-line", isInWords: true, run };
  const copy: Act = {
    label: MESSAGES.copy,
    icon: "copy",
    isInWords: false,
    isInMenuOnPhone: true,
    run: () => actions.copyDraft(entry, first),
  };
  const mail: Act = {
    label: MESSAGES.openInMail,
    icon: "mail",
    isInWords: false,
    isInMenuOnPhone: true,
    run: () => actions.openDraftInMail(entry, first),
  };
  const mark: Act = {
    label: markWords(messages),
    icon: "check",
    isInWords: false,
    run: () => actions.markSent(entry, messages),
  };
  return [draft, ...(isReady && isOne ? (isCall ? [copy] : [copy, mail]) : []), mark];
}

/** To say that these messages have gone. */
export function markWords(messages: readonly Step[]): string {
  return messages[0]?.channel === "phone"
    ? MESSAGES.markCalled
    : messages.length === 1
      ? PANEL.markSent
      : PANEL.markAllSent;
}

/** What is offered beside it on a row: their word, and a later day or an end, whichever the row has not offered yet. */
export function furtherActsOn(entry: Entry, actions: RowActions): readonly Act[] {
  const isMovingOn = entry.schedule.steps[0]?.kind === "move-on";
  const snoozes = canBeSnoozed(entry);
  return [
    { label: PANEL.theyReplied, icon: "reply", isInWords: false, run: () => actions.reply(entry) },
    ...(snoozes
      ? [{ label: PANEL.snooze, icon: "alarm-clock", isInWords: false, run: () => actions.snooze(entry) }]
      : []),
    ...(snoozes || isMovingOn
      ? []
      : [{ label: PANEL.moveOn, icon: "archive", isInWords: false, run: () => actions.moveOn(entry) }]),
  ];
}

/** What a row can ask for. The same object for the life of the panel, so that rows need not be drawn again for it. */
export interface RowActions {
  readonly open: (path: string, event: MouseEvent | KeyboardEvent) => void;
  readonly draft: (entry: Entry, steps: readonly Step[]) => void;
  readonly markSent: (entry: Entry, steps: readonly Step[]) => void;
  /** Of the messages that come next, those that stand ready in their notes. */
  readonly drafted: (entry: Entry) => readonly Step[];
  readonly openDraft: (entry: Entry, step: Step) => void;
  readonly copyDraft: (entry: Entry, step: Step) => void;
  readonly openDraftInMail: (entry: Entry, step: Step) => void;
  /** Puts the questions of a step into the note of a round. */
  readonly lookBack: (entry: Entry, step: Step, round: Round | undefined) => void;
  readonly reply: (entry: Entry) => void;
  readonly snooze: (entry: Entry) => void;
  readonly moveOn: (entry: Entry) => void;
  readonly setRoute: (entry: Entry, route: Route) => void;
  /** To somebody inside the firm: drafts a request for a word, or notes that it was sent. */
  readonly askForWord: (entry: Entry, person: Person) => void;
  readonly markAsked: (entry: Entry, person: Person) => void;
  readonly lookedToday: (entry: Entry) => void;
  /** Where the pointer is, or beside an element. */
  readonly showMenu: (entry: Entry, at: MouseEvent | HTMLElement) => void;
  readonly togglePeople: (path: string) => void;
}

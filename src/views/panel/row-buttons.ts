import { isForNobody } from "../../core/changes/add-missing";
import { canBeReopened, canMoveOn } from "../../core/changes/end-and-reopen";
import { stepsToSend } from "../../core/changes/log-contacts";
import type { SilenceReason, Sureness } from "../../core/changes/silence";
import { isChosen } from "../../core/changes/look-back-day";
import { canBeSnoozed } from "../../core/changes/snooze";
import type { WorkThereAnswer } from "../../core/changes/work-there";
import type { Connection } from "../../core/companies/people-you-know";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { FeedbackRoute } from "../../core/feedback-routes";
import type { KeptPractice } from "../../core/lessons/practice";
import type { Lesson } from "../../core/lessons/take-along";
import type { DateOrder } from "../../core/reading/date-value";
import type { Person } from "../../core/reading/person";
import type { Problem } from "../../core/reading/problem";
import type { Route } from "../../core/reading/read-note";
import type { Round } from "../../core/reading/round";
import type { RecruiterAsk } from "../../core/recruiter-roles";
import { asksForTime } from "../../core/schedule/rebook";
import type { Step } from "../../core/schedule/step";
import { MENUS } from "../../words/menus";
import { ADD_CONTACT } from "../../words/adding";
import { MESSAGES } from "../../words/message-line";
import { OFFER } from "../../words/offer";
import { PANEL, READ_OUT } from "../../words/panel";
import { PREPARE } from "../../words/prepare";

/** Names an act, whatever it is called on the screen. */
export type ActId =
  | "draft"
  | "open draft"
  | "copy"
  | "open in mail"
  | "mark sent"
  | "write down"
  | "look back"
  | "skip"
  | "handed in"
  | "prepare"
  | "reply"
  | "reopen"
  | "snooze"
  | "move on"
  | "accept"
  | "decline"
  | "ask for more time"
  | "add a contact";

/** The keys of acts, on a row. */
const KEYS: Partial<Readonly<Record<ActId, string>>> = {
  draft: "D",
  "open draft": "D",
  "mark sent": "M",
  reply: "R",
  snooze: "S",
};

/** The key that does an act where the focus is on its row; undefined for one that has none. */
export function keyOf(id: ActId): string | undefined {
  return KEYS[id];
}

/** Something to do about the first step of an Application, as a button or in a menu. */
export interface Act {
  readonly id: ActId;
  readonly label: string;
  /** What the button is read out as where it stands beside one of several people. */
  readonly readOutFor?: (name: string) => string;
  readonly icon: string;
  /** Said in a word even where there is little room. */
  readonly isInWords: boolean;
  /** On a phone, where every button is a word, in the menu alone. */
  readonly isInMenuOnPhone?: boolean;
  readonly run: (event: MouseEvent | KeyboardEvent) => void;
}

/** Of a quiet application, which has no step of its own. */
const LOOK_BACK: Step = { kind: "look-back", due: null, reasons: [] };

/** What can be done about the first step, or about a quiet application, what matters most first. */
export function actsOn(entry: Entry, actions: RowActions): readonly Act[] {
  const { heldRound, verdict } = entry.schedule;
  const [step = verdict === "quiet" ? LOOK_BACK : undefined] = entry.schedule.steps;
  const messages = stepsToSend(entry);
  if (step === undefined) return [];
  if (messages.length > 0) return actsOnMessages(entry, messages, actions);
  if (step.kind === "decide") return actsOnOffer(entry, step, actions);
  const write = { icon: "pencil-line", isInWords: true };
  const lookBack: Act = {
    ...write,
    id: "look back",
    label: PANEL.lookBack,
    run: () => actions.lookBack(entry, heldRound),
  };
  if (step.kind === "capture")
    return [
      {
        ...write,
        id: "write down",
        label: PANEL.start,
        run: () => {
          const round = step.round ?? heldRound;
          if (round) actions.capture(entry, round);
        },
      },
    ];
  const moveOn = moveOnAct(entry, actions);
  if (step.kind === "move-on") return [moveOn, lookBack];
  if (verdict === "quiet") return [lookBack, moveOn];
  if (step.kind === "look-back" && isChosen(step))
    return [
      lookBack,
      { id: "skip", label: PANEL.skipIt, icon: "x", isInWords: true, run: () => actions.skipLookBack(entry) },
    ];
  if (step.kind === "look-back") return [{ ...lookBack, run: () => actions.feedbackCame(entry) }];
  if (step.kind === "hand-in")
    return [
      {
        id: "handed in",
        label: PANEL.handedIn,
        icon: "check",
        isInWords: true,
        run: () => actions.handIn(entry, step),
      },
    ];
  if (isForNobody(step))
    return [
      {
        id: "add a contact",
        label: ADD_CONTACT.act,
        icon: "users",
        isInWords: true,
        run: () => actions.addContact(entry),
      },
    ];
  return step.kind === "prepare" ? actsOnPreparation(entry, actions) : [];
}

/** To end it, with what lies in the person's own hands. */
export function moveOnAct(entry: Entry, actions: RowActions): Act {
  return { id: "move on", label: PANEL.moveOn, icon: "archive", isInWords: true, run: () => actions.moveOn(entry) };
}

/** To answer an offer, in words; before that to ring about it, where they were asked for it on paper as often as may be. */
function actsOnOffer(entry: Entry, step: Step, actions: RowActions): readonly Act[] {
  const answers: readonly Act[] = [
    { id: "accept", label: OFFER.accept, icon: "", isInWords: true, run: () => actions.accept(entry) },
    { id: "decline", label: OFFER.decline, icon: "", isInWords: true, run: () => actions.decline(entry) },
  ];
  if (step.channel !== "phone") return answers;
  return [
    {
      id: "draft",
      label: PANEL.callNotes,
      icon: "pencil-line",
      isInWords: true,
      run: () => actions.draftCall(entry),
    },
    ...answers,
  ];
}

/** The same beside the note itself, where there is room for the question for more time. */
export function actsOnOfferInNote(entry: Entry, step: Step, actions: RowActions): readonly Act[] {
  const acts = actsOnOffer(entry, step, actions);
  if (step.channel === "phone") return acts;
  return [
    ...acts,
    {
      id: "ask for more time",
      label: OFFER.askForMoreTime,
      icon: "pencil-line",
      isInWords: true,
      run: () => actions.askForMoreTime(entry),
    },
  ];
}

/** To put what there is to prepare into the note of the round, and then to go there. */
function actsOnPreparation(entry: Entry, actions: RowActions): readonly Act[] {
  const isThere = actions.isPrepared(entry);
  return [
    {
      id: "prepare",
      label: isThere ? PREPARE.goTo : PREPARE.insert,
      icon: "book-open",
      isInWords: true,
      run: () => (isThere ? actions.openPreparation(entry) : actions.prepare(entry)),
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
  const draft: Act = {
    id: "draft",
    label: isCall ? PANEL.callNotes : isOne ? PANEL.draft : PANEL.draftAll,
    readOutFor: READ_OUT.draft,
    icon: "pencil-line",
    isInWords: true,
    run: () => actions.draft(entry, messages),
  };
  const openDraft: Act = {
    ...draft,
    id: "open draft",
    label: isCall ? PANEL.callNotes : isOne ? PANEL.openDraft : PANEL.openDrafts,
    readOutFor: READ_OUT.openDraft,
    run: () => actions.openDraft(entry, first),
  };
  const copy: Act = {
    id: "copy",
    label: MESSAGES.copy,
    readOutFor: READ_OUT.copy,
    icon: "copy",
    isInWords: false,
    isInMenuOnPhone: true,
    run: () => actions.copyDraft(entry, first),
  };
  const mail: Act = {
    id: "open in mail",
    label: MESSAGES.openInMail,
    readOutFor: READ_OUT.openInMail,
    icon: "mail",
    isInWords: false,
    isInMenuOnPhone: true,
    run: () => actions.openDraftInMail(entry, first),
  };
  const mark: Act = {
    id: "mark sent",
    label: markWords(messages),
    readOutFor: READ_OUT.markSent,
    icon: "check",
    isInWords: false,
    run: () => actions.markSent(entry, messages),
  };
  if (!isReady) return [draft, mark];
  if (!isOne) return [openDraft, mark];
  return isCall ? [openDraft, copy, mark] : [openDraft, copy, mail, mark];
}

/** To say that these messages have gone. */
export function markWords(messages: readonly Step[]): string {
  return messages[0]?.channel === "phone"
    ? MESSAGES.markCalled
    : messages.length === 1
      ? MESSAGES.markSent
      : PANEL.markAllSent;
}

/** What a key does on a row: of all that the row or its menu offers. */
export function actByKey(entry: Entry, actions: RowActions, key: string): Act | undefined {
  const later = canBeSnoozed(entry) ? [snoozeAct(entry, actions)] : [];
  const acts = [...actsOn(entry, actions), replyAct(entry, actions), ...later];
  return acts.find(({ id }) => keyOf(id) === key);
}

function replyAct(entry: Entry, actions: RowActions): Act {
  return {
    id: "reply",
    label: PANEL.theyReplied,
    icon: "reply",
    isInWords: false,
    run: () => actions.reply(entry),
  };
}

function snoozeAct(entry: Entry, actions: RowActions): Act {
  return {
    id: "snooze",
    label: PANEL.snooze,
    icon: "alarm-clock",
    isInWords: false,
    run: () => actions.snooze(entry),
  };
}

/** What is offered beside it on a row: their word, and a later day or an end, whichever the row has not offered yet. */
export function furtherActsOn(entry: Entry, actions: RowActions): readonly Act[] {
  const reply = replyAct(entry, actions);
  const moveOn: Act = { ...moveOnAct(entry, actions), isInWords: false };
  const [step] = entry.schedule.steps;
  if (canBeSnoozed(entry) && !(step && asksForTime(step))) return [reply, snoozeAct(entry, actions)];
  return step?.kind === "move-on" || !canMoveOn(entry) ? [reply] : [reply, moveOn];
}

/** What can be done about one that is closed; nothing about the wishlist. After a no that was told, only their word opens it again. */
export function actsOnClosed(entry: Entry, actions: RowActions): readonly Act[] {
  if (canBeReopened(entry))
    return [
      { id: "reopen", label: MENUS.reopen, icon: "rotate-ccw", isInWords: true, run: () => actions.reopen(entry) },
    ];
  return entry.application.status === "wishlist" ? [] : [{ ...replyAct(entry, actions), isInWords: true }];
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
  /** Asks how a round went. */
  readonly capture: (entry: Entry, round: Round) => void;
  /** Asks what to take along from a round. */
  readonly lookBack: (entry: Entry, round: Round | undefined) => void;
  /** Asks what becomes of feedback that came. */
  readonly feedbackCame: (entry: Entry) => void;
  /** Drafts a question for feedback to somebody else. */
  readonly askForFeedback: (entry: Entry, route: FeedbackRoute) => void;
  /** Leaves a look back that was put off to a day. */
  readonly skipLookBack: (entry: Entry) => void;
  /** Puts what there is to prepare into the note of the round; says whether it stands there; goes to it. */
  readonly prepare: (entry: Entry) => void;
  readonly isPrepared: (entry: Entry) => boolean;
  readonly openPreparation: (entry: Entry) => void;
  /** To say that a lesson needs no more reminding, or that it does again. */
  readonly settleLesson: (lesson: Lesson) => void;
  readonly takeUpLesson: (lesson: Lesson) => void;
  /** Says that a task went today. */
  readonly handIn: (entry: Entry, step: Step) => void;
  /** To say when a no without its day was said, or that it was none. */
  readonly saidNoOn: (entry: Entry, day: LocalDay) => void;
  readonly wasNotANo: (entry: Entry) => void;
  readonly reply: (entry: Entry) => void;
  readonly snooze: (entry: Entry) => void;
  readonly moveOn: (entry: Entry) => void;
  readonly reopen: (entry: Entry) => void;
  /** To answer an offer, to ask for a few days more before that, and to have at hand what to say on the phone about it. */
  readonly accept: (entry: Entry) => void;
  readonly decline: (entry: Entry) => void;
  readonly askForMoreTime: (entry: Entry) => void;
  readonly draftCall: (entry: Entry) => void;
  /** Asks whom to write to. */
  readonly addContact: (entry: Entry) => void;
  readonly setRoute: (entry: Entry, route: Route) => void;
  /** To say which day a date is that cannot be read, or in which order all that are alike are written. */
  readonly settleDate: (problem: Problem, day: LocalDay) => void;
  readonly settleDates: (problems: readonly Problem[], order: DateOrder) => void;
  /** To say what is missing or not known of a note, from a list. */
  readonly chooseStatus: (problem: Problem) => void;
  readonly chooseCadence: (problem: Problem) => void;
  readonly chooseApplication: (problem: Problem) => void;
  /** To put right, line by line, what could not be read. */
  readonly mend: (problem: Problem) => void;
  /** To see what could not be read where it stands, and a copy beside its note. */
  readonly openProperty: (problem: Problem) => void;
  readonly openBoth: (problem: Problem) => void;
  readonly compareCopy: (problem: Problem) => void;
  /** To somebody inside the firm: drafts a request for a word, or notes that it was sent. */
  readonly askForWord: (entry: Entry, person: Person) => void;
  readonly markAsked: (entry: Entry, person: Person) => void;
  /** Asks beside an element how well the person knows somebody inside. */
  readonly chooseHowWell: (entry: Entry, connection: Connection, beside: HTMLElement) => void;
  readonly lookedToday: (entry: Entry) => void;
  /** Keeps whether the person wants to work where nobody answers. */
  readonly setWorkThere: (entry: Entry, answer: WorkThereAnswer) => void;
  /** Keeps what may lie behind a silence, or takes it out where no sureness is given. */
  readonly markSilence: (entry: Entry, reason: SilenceReason, sureness: Sureness | undefined) => void;
  /** Says that something has been practised. */
  readonly tickPractice: (task: KeptPractice) => void;
  /** Where the pointer is, or beside an element. */
  readonly showMenu: (entry: Entry, at: MouseEvent | HTMLElement) => void;
  readonly togglePeople: (path: string) => void;
  /** The same where the row of one role stands for all that a recruiter is asked about. */
  readonly forAll: (ask: RecruiterAsk) => RowActions;
}

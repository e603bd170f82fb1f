/** What they said, and what it changes in the notes. */
import { dateText, type LocalDay, type When } from "../day";
import type { Entry } from "../entry";
import type { ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Round } from "../reading/round";
import type { WordFor } from "../reading/status";
import type { Change } from "./change-and-undo";
import { reopen } from "./end-and-reopen";
import { logContacts } from "./log-contacts";
import { newRound, type NewNote } from "./new-note";
import { setPromisedDay } from "./promised-day";

export type Reply =
  | { readonly kind: "still deciding"; readonly by?: LocalDay }
  | { readonly kind: "next round"; readonly on: When }
  /** The coming round has another day. */
  | { readonly kind: "moved"; readonly to: When }
  | { readonly kind: "cancelled" }
  | { readonly kind: "offer" }
  | { readonly kind: "no" }
  /** A lesson that is made of it; empty for none. */
  | { readonly kind: "feedback"; readonly lesson: string }
  /** What came of a request to somebody inside: no word from the company. */
  | { readonly kind: "endorsement" };

export type ReplyKind = Reply["kind"];

/** What the log calls it. That a round has moved or is off says nothing of how things stand. */
const LOGGED_AS: Readonly<Record<ReplyKind, ContactKind>> = {
  "still deciding": "heard deciding",
  "next round": "heard next round",
  moved: "heard",
  cancelled: "heard",
  offer: "heard offer",
  no: "heard no",
  feedback: "feedback",
  endorsement: "endorsement",
};

/** What can have been said: the first is what people log most often then. */
export function repliesTo(entry: Entry): readonly ReplyKind[] {
  const { application } = entry;
  const asked: readonly ReplyKind[] = application.log.some(({ kind }) => kind === "endorsement-request")
    ? ["endorsement"]
    : [];
  if (application.status === "rejected") return ["feedback", "still deciding", "next round", "offer", ...asked];
  const kinds: readonly ReplyKind[] = ["still deciding", "next round", "offer", "no", "feedback", ...asked];
  return roundToMove(entry) ? ["moved", "cancelled", ...kinds] : kinds;
}

/** The round that a new day would move: the one to prepare for, if its day stands where it can be written. */
export function roundToMove({ schedule }: Entry): Round | undefined {
  const step = schedule.steps.find(({ kind }) => kind === "prepare");
  const round = step && (step.round ?? schedule.comingRound);
  return round?.isListed && round.places === undefined ? undefined : round;
}

/** The new day of a round, in its own property and wherever else it stands: of a list nothing but its day and time. */
function move(round: Round, to: When): readonly Change[] {
  const day = dateText(to);
  const own: readonly Change[] = round.isListed ? [] : [{ path: round.path, property: "interview_date", value: day }];
  const places = (round.places ?? []).map(({ path, at, time, day: part }): Change => {
    if (at === undefined) return { path, property: "interview_date", value: day };
    if (part === undefined || time === undefined) return { path, at, values: [[part, day]] };
    return {
      path,
      at,
      values: [
        [part, to.day],
        [time, to.time ?? ""],
      ],
    };
  });
  return [...own, ...places];
}

/** A cancelled round keeps its day, unless there is nothing else to say it by. */
function cancel(round: Round): readonly Change[] {
  const own: readonly Change[] = round.isListed ? [] : [{ path: round.path, property: "outcome", value: "cancelled" }];
  const places = (round.places ?? []).flatMap(({ path, at, outcome }): readonly Change[] => {
    if (at === undefined) return [];
    return [{ path, at, values: [outcome === undefined ? [undefined, ""] : [outcome, "cancelled"]] }];
  });
  return [...own, ...places];
}

/** Whether the next round needs a note of its own: the application's own day belongs to a round that has been. */
function needsNoteForNextRound({ application }: Entry): boolean {
  return application.rounds.length > 0;
}

/** When, from whom and how their answer came, and their words. */
export type Heard = Omit<Contact, "kind">;

/** All that an answer of theirs leads to. */
export interface ReplyOutcome {
  readonly changes: readonly Change[];
  /** The next round's own note, where it needs one. */
  readonly newNotes: readonly NewNote[];
  /** A no is answered: the words for it are drafted. */
  readonly draftsReplyToNo: boolean;
}

/**
 * What an answer of theirs leads to, for the foresight in the dialog as for the action itself. `linkText` is how a new
 * note links to the application; undefined where no link can.
 */
export function outcomeOfReply(
  entry: Entry,
  reply: Reply,
  heard: Heard,
  wordFor: WordFor,
  linkText: string | undefined,
): ReplyOutcome {
  const log = logContacts(entry, [{ kind: LOGGED_AS[reply.kind], ...heard }]);
  return {
    changes: [...log, ...changesBy(entry, reply, wordFor)],
    newNotes:
      reply.kind === "next round" && needsNoteForNextRound(entry)
        ? [newRound(entry.application, { on: reply.on, words: "", interviewers: [] }, linkText)]
        : [],
    draftsReplyToNo: reply.kind === "no",
  };
}

function changesBy(entry: Entry, reply: Reply, wordFor: WordFor): readonly Change[] {
  const { application, schedule } = entry;
  const [path] = application.paths;
  switch (reply.kind) {
    case "still deciding":
      return [...reopen(entry, wordFor), ...(reply.by === undefined ? [] : setPromisedDay(entry, reply.by))];
    case "next round": {
      const status: readonly Change[] =
        application.status === "interviewing" ? [] : [{ path, property: "status", value: wordFor("interviewing") }];
      return needsNoteForNextRound(entry)
        ? status
        : [...status, { path, property: "interview_date", value: dateText(reply.on) }];
    }
    case "moved":
    case "cancelled": {
      const round = roundToMove(entry);
      if (round === undefined) return [];
      return reply.kind === "cancelled" ? cancel(round) : move(round, reply.to);
    }
    case "offer":
      return [{ path, property: "status", value: wordFor("offer") }];
    case "no":
      return [{ path, property: "status", value: wordFor("rejected") }];
    case "endorsement":
      return [];
    case "feedback":
      return reply.lesson === ""
        ? []
        : [{ path: schedule.heldRound?.path ?? path, property: "lessons", lines: [reply.lesson] }];
  }
}

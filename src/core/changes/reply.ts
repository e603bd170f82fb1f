/** What they said, and what it changes in the notes. */
import { dateText, type LocalDay, type When } from "../day";
import type { Entry } from "../entry";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Round } from "../reading/round";
import type { WordFor } from "../reading/status";
import type { Status } from "../reading/vocabulary";
import { isHeard } from "../schedule/history";
import type { Schedule } from "../schedule/schedule";
import type { Change } from "./change-and-undo";
import { reopen } from "./end-and-reopen";
import { logContacts } from "./log-contacts";
import { newRound, type NewNote } from "./new-note";
import { setPromisedDay } from "./promised-day";

export type Reply =
  | { readonly kind: "still deciding"; readonly by?: LocalDay }
  | { readonly kind: "next round"; readonly on: When }
  /** They will name the time. */
  | { readonly kind: "next round to come" }
  /** The coming round has another day. */
  | { readonly kind: "moved"; readonly to: When }
  | { readonly kind: "cancelled" }
  | { readonly kind: "offer" }
  | { readonly kind: "no" }
  /** What becomes of it is asked in its own dialog. */
  | { readonly kind: "feedback" }
  /** They answered, and give none. */
  | { readonly kind: "no feedback" }
  /** From somebody known there: no word from the company. */
  | { readonly kind: "endorsement"; readonly told?: ToldInside }
  /** Out of office, "we have received your application": no answer. */
  | { readonly kind: "automatic" };

/** What somebody inside knows of it. */
export interface ToldInside {
  readonly status?: Status;
  readonly by?: LocalDay;
  /** Whether the person makes it the note's own; else it stands in the log alone. */
  readonly isTaken: boolean;
}

/** Where somebody inside may say that it stands. A no from there is for the person to judge. */
export const STAGES_INSIDE = ["applied", "assessment", "screening", "interviewing", "offer"] as const;

export type ReplyKind = Reply["kind"];

/** What the log calls it. That a round has moved or is off says nothing of how things stand. */
const LOGGED_AS: Readonly<Record<ReplyKind, ContactKind>> = {
  "still deciding": "heard deciding",
  "next round": "heard next round",
  "next round to come": "heard next round",
  moved: "heard",
  cancelled: "heard",
  offer: "heard offer",
  no: "heard no",
  feedback: "feedback",
  "no feedback": "declined",
  endorsement: "endorsement",
  automatic: "automatic",
};

/** What can have been said, the likeliest first; no more than makes sense where the application stands. */
export function repliesTo(entry: Entry): readonly ReplyKind[] {
  const { log, connections } = entry.application;
  const fromThem = repliesOfTheCompany(entry);
  const asked = log.findLast(({ kind }) => CONTACT_KINDS[kind].isMessage || kind === "endorsement");
  if (asked?.kind === "endorsement-request") return ["endorsement", ...fromThem];
  const knowsSomebody = connections.length > 0 || log.some(({ kind }) => kind === "endorsement-request");
  return knowsSomebody ? [...fromThem, "endorsement"] : fromThem;
}

function repliesOfTheCompany(entry: Entry): readonly ReplyKind[] {
  const { application, schedule } = entry;
  const { log, rounds, status } = application;
  const noFeedback: readonly ReplyKind[] = log.some(({ kind }) => kind === "feedback-request") ? ["no feedback"] : [];
  if (hasSaidNo(entry)) return ["feedback", "no feedback", "still deciding", "next round", "offer"];
  if (status === "accepted") return ["feedback", ...noFeedback, "no", "automatic"];
  if (roundToMove(entry)) return ["moved", "cancelled", "next round", "no", "offer", "automatic"];
  const aRound: readonly ReplyKind[] = ["next round", "next round to come"];
  if (rounds.length === 0 && log.every(({ kind }) => kind === "applied"))
    return ["automatic", ...aRound, "still deciding", "no", "offer"];
  if (isTimeAwaited(schedule)) return [...aRound, "still deciding", "no", "offer", "automatic"];
  const feedback: readonly ReplyKind[] = schedule.heldRound ? ["feedback", ...noFeedback] : [];
  return ["still deciding", ...aRound, "offer", "no", ...feedback, "automatic"];
}

/** A no by the status, by their last word in the log, or by what the schedule says of it. */
function hasSaidNo({ application: { status, log }, schedule: { steps, lastSign } }: Entry): boolean {
  const reasons = [...steps.flatMap((step) => step.reasons), ...lastSign];
  return (
    status === "rejected" ||
    log.findLast(isHeard)?.kind === "heard no" ||
    reasons.some(({ kind }) => kind === "said no" || kind === "undated no" || kind === "declined")
  );
}

/** Whether the time of a round is what they are asked for, or will name. */
function isTimeAwaited({ steps: [first] }: Schedule): boolean {
  return (
    first?.kind === "rebook" ||
    (first?.reasons.some(({ kind }) => kind === "next round" || kind === "asked for a time") ?? false)
  );
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
  // An outcome that names an earlier new day would go on saying so.
  const named: readonly Change[] =
    round.isListed || round.isMoved !== true ? [] : [{ path: round.path, property: "outcome", value: undefined }];
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
  return [...own, ...named, ...places];
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
  const words = wordsInLog(entry, reply, heard, wordFor);
  const log = logContacts(entry, [{ kind: LOGGED_AS[reply.kind], ...heard, ...(words !== "" && { words }) }]);
  return {
    changes: [...log, ...changesBy(entry, reply, wordFor)],
    newNotes:
      reply.kind === "next round" && needsNoteForNextRound(entry)
        ? [newRound(entry.application, { on: reply.on, words: "", interviewers: [] }, linkText)]
        : [],
    draftsReplyToNo: reply.kind === "no",
  };
}

/** What it says of a refusal that no line before it explains; else it would be read as the no itself. */
const NO_FEEDBACK = "no feedback";

/** Their words, behind what the line must say besides. */
function wordsInLog({ application }: Entry, reply: Reply, { words = "" }: Heard, wordFor: WordFor): string {
  const said: string[] = [];
  if (reply.kind === "endorsement" && reply.told) {
    const { status, by } = reply.told;
    said.push([status ? wordFor(status) : "", by ? `by ${by}` : ""].filter((part) => part !== "").join(" "));
  }
  const isExplained = application.log.some(({ kind }) => kind === "heard no" || kind === "feedback-request");
  if (reply.kind === "no feedback" && !isExplained) said.push(NO_FEEDBACK);
  return [...said, words].filter((part) => part !== "").join(" — ");
}

function changesBy(entry: Entry, reply: Reply, wordFor: WordFor): readonly Change[] {
  const [path] = entry.application.paths;
  switch (reply.kind) {
    case "still deciding":
      return [...reopen(entry, wordFor), ...(reply.by === undefined ? [] : setPromisedDay(entry, reply.by))];
    case "next round to come":
      return interviewing(entry, wordFor);
    case "next round": {
      const status = interviewing(entry, wordFor);
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
    case "endorsement": {
      const { status, by, isTaken = false } = reply.told ?? {};
      if (!isTaken) return [];
      return [
        ...(status ? [{ path, property: "status", value: wordFor(status) } as const] : []),
        ...(by ? setPromisedDay(entry, by) : []),
      ];
    }
    case "automatic":
    case "feedback":
    case "no feedback":
      return [];
  }
}

function interviewing({ application: { status, paths } }: Entry, wordFor: WordFor): readonly Change[] {
  return status === "interviewing" ? [] : [{ path: paths[0], property: "status", value: wordFor("interviewing") }];
}

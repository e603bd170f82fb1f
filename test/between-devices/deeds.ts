/** What people do on their devices, in a word each. */
import type { Change } from "../../src/core/changes/change-and-undo";
import { capturedOf, roundToCapture, type Captured } from "../../src/core/changes/capture-round";
import { feedbackWaiting, type Becomes } from "../../src/core/changes/feedback";
import type { LookedBack } from "../../src/core/changes/look-back";
import type { Reply } from "../../src/core/changes/reply";
import { parseTime } from "../../src/core/day";
import type { ContactKind } from "../../src/core/reading/contact-kinds";
import type { Status } from "../../src/core/reading/vocabulary";
import { day } from "../builders";
import type { Act } from "./devices";

export const PATH = "Jobs/Acme.md";

/** Logs what was sent on a day. */
export function sent(kind: ContactKind, on: string, person?: string, channel?: string, words?: string): Act {
  return (device) => device.actions.logSent(device.entry(PATH), [{ day: day(on), kind, channel, person, words }]);
}

/** Logs what they said on a day. */
export function heard(reply: Reply, on: string, words?: string): Act {
  return ({ actions, entry }) =>
    actions.logReply(entry(PATH), reply, { day: day(on), channel: "email", person: "Dana Lee", words });
}

export function snoozed(until: string): Act {
  return ({ actions, entry }) => actions.snooze(entry(PATH), day(until));
}

/** The day on which they said they would answer. */
export function promised(by: string): Act {
  return ({ adding, entry }) => adding.addPromisedDay(entry(PATH), day(by));
}

export function metOn(on: string, time?: string): Act {
  const clock = time === undefined ? undefined : parseTime(time);
  return ({ adding, entry }) => adding.addInterviewDate(entry(PATH), { day: day(on), ...(clock && { time: clock }) });
}

export function movedOn(status: Status, closingNote = false): Act {
  return ({ actions, entry }) =>
    actions.moveOn(entry(PATH), {
      status,
      hasClosingNote: closingNote,
      lookBack: { on: undefined },
      tasksIn: undefined,
      tasks: [],
    });
}

/** Writes down how the round went. */
export function wroteDown(what: Partial<Omit<Captured, "told">>, told: Partial<Captured["told"]> = {}): Act {
  return ({ capturing, entry }) => {
    const about = entry(PATH);
    const round = roundToCapture(about, PATH);
    if (round === undefined) return undefined;
    const before = capturedOf(about, round);
    return capturing.keep(about, round, { ...before, ...what, told: { ...before.told, ...told } });
  };
}

export function lookedBack(what: Partial<LookedBack>): Act {
  return ({ lookingBack, entry }) => {
    const about = entry(PATH);
    const nothing = { answers: {}, lessons: [], weakPoints: [], practice: undefined };
    return lookingBack.keep(about, about.schedule.heldRound, { ...nothing, ...what });
  };
}

export function putOffLookBack(until: string): Act {
  return ({ lookingBack, entry }) => lookingBack.putOff(entry(PATH), day(until));
}

export function gotFeedback(said: string, becomes: Becomes, on = "2026-11-19"): Act {
  return ({ feedback, entry }) => {
    const about = entry(PATH);
    const words = { day: day(on), channel: "phone", person: "Tom Adeyemi" };
    return feedback.keep(about, { heard: words, words: { said }, becomes }, feedbackWaiting(about, day(on)));
  };
}

export function addedContact(name: string, email = ""): Act {
  return ({ adding, entry }) => adding.addContact(entry(PATH), adding.contact(name, email, undefined));
}

export function draftedFollowUp(): Act {
  return ({ drafting, entry }) => drafting.draftFollowUp(entry(PATH));
}

export function madeApplication(company: string, role: string): Act {
  return ({ actions }) =>
    actions.makeApplication({ company, role, appliedOn: day("2026-11-20"), url: "", contacts: [] });
}

export function withdrew(status: Status = "withdrawn"): Act {
  return ({ deciding, entry }) => deciding.decline(entry(PATH), { status, hasDraft: true, why: "" });
}

/** One change by itself, as the writer carries it out. */
export function changed(...changes: readonly Change[]): Act {
  return ({ performer }) => performer.perform({ changes }, "Done.");
}

export function setStatus(value: string): Act {
  return changed({ path: PATH, property: "status", value });
}

/** Takes the last action back. */
export const undid: Act = ({ performer }) => performer.undo();

/** The person writes in the note themselves, or another program does. */
export function edited(change: (text: string) => string, path = PATH): Act {
  return (device) => device.edit(path, change);
}

export function renamed(to: string): Act {
  return ({ notes }) => {
    notes.rename(PATH, to);
    return undefined;
  };
}

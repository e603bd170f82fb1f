import { openSections, type Agenda } from "../../core/agenda";
import type { Entry } from "../../core/entry";
import { isSilent } from "../../core/verdict";
import type { GuideTopic } from "../../words/guide";

type IsAbout = (entry: Entry, agenda: Agenda, isSomebodyKnown: (entry: Entry) => boolean) => boolean;

/**
 * For each topic of the guide, the application in which its advice can be followed now: the first in the order of the panel.
 * Topics without one are left out.
 */
export function whomItIsAbout(
  agenda: Agenda,
  isSomebodyKnown: (entry: Entry) => boolean,
): ReadonlyMap<GuideTopic, Entry> {
  const entries = openSections(agenda).flatMap((section) => section.entries);
  const found = new Map<GuideTopic, Entry>();
  for (const [topic, isAbout] of Object.entries(IS_ABOUT) as [GuideTopic, IsAbout][]) {
    const entry = entries.find((one) => isAbout(one, agenda, isSomebodyKnown));
    if (entry) found.set(topic, entry);
  }
  return found;
}

const asks =
  (...verdicts: readonly Entry["schedule"]["verdict"][]): IsAbout =>
  ({ schedule }) =>
    verdicts.includes(schedule.verdict);

const IS_ABOUT: Partial<Record<GuideTopic, IsAbout>> = {
  "ask when": asks("prepare"),
  "write down": asks("capture"),
  thank: asks("thank-you"),
  silence: ({ schedule }, agenda) => isSilent(schedule, agenda),
  "follow up": asks("follow-up"),
  manners: asks("thank-you", "follow-up", "answer", "rebook", "ask-feedback"),
  recruiter: ({ schedule }) => schedule.isViaRecruiter || schedule.routeAsked !== undefined,
  "somebody inside": (entry, _agenda, isSomebodyKnown) => isSomebodyKnown(entry),
  feedback: asks("ask-feedback"),
  "look back": asks("look-back"),
  "move on": asks("move-on"),
};

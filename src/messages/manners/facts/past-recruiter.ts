import { isSamePerson } from "../../../core/reading/person";
import { asksForStatus } from "./asks";
import { atTheTop, isFollowUp } from "./draft-in-note";
import type { FactExamples, FactRule } from "./fact-rule";
import { addresseesOf } from "./said";

/** Whoever was asked to write goes past nobody. */
const WAS_ASKED =
  /\byou (?:\w+ )?(?:asked|invited|told|encouraged) me to (?:write|contact|call|ring|email|get in touch|reach)|\byou (?:kindly )?said (?:that )?i (?:might|could|may)\b/i;

export const pastRecruiter: FactRule = {
  id: "past-recruiter",
  group: "facts",
  level: "change",
  reason: "This goes through a recruiter.",
  better: "",
  find(draft, known) {
    const { schedule, application } = known.entry ?? {};
    const recruiter = application?.recruiter;
    if (schedule?.isViaRecruiter !== true || recruiter === undefined || !isFollowUp(draft)) return [];
    const people = addresseesOf(draft);
    if (people.length === 0 || people.some((person) => isSamePerson(person, recruiter))) return [];
    if (!asksForStatus(draft) || WAS_ASKED.test(draft.text)) return [];
    return [
      {
        ...atTheTop(draft),
        reason: `This goes through ${recruiter.name}, who can ask for you. A question past them may cost their goodwill.`,
      },
    ];
  },
};

const VIA = { recruiter: "Tom Adeyemi <tom@crestline.example>", route: "recruiter" };

export const examples: FactExamples = {
  flagged: [{ note: VIA, text: "Dear Nina,\n\nIs there any news?", words: "" }],
  unflagged: [
    { note: VIA, to: "Tom Adeyemi", text: "Dear Tom,\n\nIs there any news?" },
    { note: VIA, kind: "thank-you", text: "Dear Nina,\n\nThank you for your time. May I ask when you decide?" },
    { note: VIA, text: "Dear Nina,\n\nYou kindly said that I might write to you. Is there any news?" },
    { note: { ...VIA, route: "direct" }, text: "Dear Nina,\n\nIs there any news?" },
  ],
};

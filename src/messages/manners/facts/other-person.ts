import type { FactExamples, FactRule } from "./fact-rule";
import { peopleElsewhere } from "./named-elsewhere";
import { addresseesOf, goesToRecruiter } from "./said";

export const otherPerson: FactRule = {
  id: "other-person",
  group: "facts",
  level: "ask",
  reason: "Somebody of another note is named here.",
  better: "",
  find(draft, known) {
    if (goesToRecruiter(draft, known)) return [];
    const [to] = addresseesOf(draft);
    return peopleElsewhere(draft, known)
      .filter(({ name }) => name.application.company !== "")
      .map(({ from, to: end, name: { text, application }, isInFull }) => ({
        from,
        to: end,
        reason: `${to ? `The message goes to ${to.name}. ` : ""}${text} is noted for ${application.company}.`,
        level: isInFull ? ("ask" as const) : ("change" as const),
      }));
  },
};

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Nina,\n\nIt was good to meet you and Dana Lee.", words: "Dana Lee" },
    { text: "Dear Nina,\n\nI enjoyed the talk with Ms Lee about the rota.", words: "Ms Lee" },
    { text: "Dear Nina,\n\nWhen you and Dana asked how I would begin, I had one answer.", words: "Dana" },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nMy former manager, Dana Lee, would be glad to speak with you." },
    { text: "Dear Nina,\n\nDana Lee recommended that I write to you." },
    { text: "Dear Nina,\n\nThe Dana rota is a good one." },
    {
      note: { interviewers: ["Dana Hill"] },
      text: "Dear Nina,\n\nWhen you and Dana asked how I would begin, I smiled.",
    },
    { note: { contact_log: ["2026-11-06 call with Dana Lee"] }, text: "Dear Nina,\n\nI spoke with Dana Lee." },
    { beside: { company: "Fenwick & Rowe", contact: "May Brook" }, text: "Dear Nina,\n\nI am free from May on." },
  ],
};

import { weekday, type LocalDay } from "../../../core/day";
import { dayInWords, daysMeant, daysNoted, daysSaid, weekdayOf, withWeekday } from "./days-said";
import type { FactExamples, FactRule } from "./fact-rule";

export const weekdayOfDate: FactRule = {
  id: "weekday",
  group: "facts",
  level: "ask",
  reason: "The weekday and the date do not fit.",
  better: "",
  replaces: "words",
  find(draft, known) {
    return daysSaid(draft).flatMap((said) => {
      if (said.weekday === undefined) return [];
      const meant = daysMeant(said, known);
      const [day] = meant;
      if (day === undefined || meant.some((one) => said.weekdays.includes(weekday(one)))) return [];
      if (isSaidRightly(draft.text.slice(said.sentence.from, said.sentence.to), meant)) return [];
      const is = day < known.today ? "was" : day === known.today ? "is" : "will be";
      const isNoted = known.entry !== undefined && daysNoted(known.entry.application).has(day);
      const noted = isNoted ? ` The note says ${day} as well.` : "";
      return [
        {
          from: said.from,
          to: said.to,
          reason: `${dayInWords(day, known.today)} ${is} a ${weekdayOf(day)}.${noted}`,
          better: withWeekday(draft.text.slice(said.from, said.to), day) ?? "",
        },
      ];
    });
  },
};

/** Where the slip is somebody else’s, the right weekday stands beside it: "Friday 5 November, but the 5th is a Thursday". */
function isSaidRightly(sentence: string, meant: readonly LocalDay[]): boolean {
  return meant.some((day) => new RegExp(`\\b(?:is|was|falls on|will be) an? ${weekdayOf(day)}\\b`).test(sentence));
}

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Nina,\n\nWe met on Friday 5 November.", words: "Friday 5 November", better: "Thursday 5 November" },
    { text: "Dear Nina,\n\nWe met on Wed, Nov 5.", words: "Wed, Nov 5", better: "Thu, Nov 5" },
    {
      text: "Dear Nina,\n\nI am free on Monday the 8th of December.",
      words: "Monday the 8th of December",
      better: "Tuesday the 8th of December",
    },
    {
      text: "Dear Nina,\n\nI could begin on Tuesday, 4 January.",
      words: "Tuesday, 4 January",
      better: "Monday, 4 January",
    },
    {
      text: "Dear Nina,\n\nThank you.",
      subject: "Receptionist, interview Mon 5 November",
      words: "Mon 5 November",
      better: "Thu 5 November",
    },
    {
      text: "Dear Nina,\n\nYou hoped to decide by Thursday the 13th.",
      words: "Thursday the 13th",
      better: "Friday the 13th",
    },
    {
      text: "Dear Nina,\n\nWe met on 2026-11-05 (Friday).",
      words: "2026-11-05 (Friday",
      better: "2026-11-05 (Thursday",
    },
    {
      text: "Guten Tag Frau Patel,\n\nvielen Dank für das Gespräch am Freitag, den 5. November.",
      words: "Freitag, den 5. November",
      better: "",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nWe met on Thursday 5 November." },
    { text: "Dear Nina,\n\nWe met on Thurs, 5th Nov., and I am free on Monday 30 November or Tuesday 1 December." },
    { text: "Dear Nina,\n\nYou hoped to decide by Friday the 13th." },
    { text: "Dear Nina,\n\nOn Tuesday 12 people rang, and at Tuesday 10 o’clock nobody." },
    { text: "Dear Nina,\n\nThe course began on Monday 3 March 2025." },
    { text: "Dear Nina,\n\nI was there on Sunday 3 May." },
    { text: "Dear Nina,\n\nYour message says Friday 5 November, but that was a Thursday. Which one is meant?" },
    { text: "Dear Nina,\n\nI am there on Friday, and on 2 December in the office." },
    { text: "Guten Tag Frau Patel,\n\nvielen Dank für das Gespräch am Donnerstag, den 5. November." },
  ],
};

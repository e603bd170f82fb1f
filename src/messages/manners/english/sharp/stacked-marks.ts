import type { DraftRule, Examples } from "../../rule";

const STACKED = /(?:\?[ \t]?[?!]|!\?)[?! \t]*|!{3,}|([A-Za-z])\1{3,}/g;
const DOUBLED = /!!/g;
const SINGLE = /!/g;
/** One "!!" is warmth; from the second on it is noise. */
const MOST_DOUBLED = 1;
const MOST_SINGLE = 4;

export const stackedMarks: DraftRule = {
  id: "stacked-marks",
  group: "sharp",
  level: "change",
  reason: "Stacked marks read as temper or as nerves. One is enough to be heard.",
  better: "Have you reached a decision?",
  find: ({ text, body, greeting }) => {
    const from = greeting?.from ?? body.from;
    const said = text.slice(from, body.to);
    const placesOf = (pattern: RegExp) =>
      [...said.matchAll(pattern)].map(({ 0: mark, index }) => ({
        from: from + index,
        to: from + index + mark.trimEnd().length,
      }));
    const stacked = placesOf(STACKED);
    if (stacked.length > 0) return stacked;
    const doubled = placesOf(DOUBLED);
    if (doubled.length > MOST_DOUBLED) return doubled;
    const single = placesOf(SINGLE);
    return single.length > MOST_SINGLE ? single : [];
  },
};

export const examples: Examples = {
  flagged: [
    "Have you decided??",
    "What is going on?!",
    "I loved it!!!",
    "Thank you!! I loved it!!",
    "Soooo good to meet you.",
    "Hi! It was great! I loved it! The team! The view!",
  ],
  unflagged: [
    "Have you decided?",
    "Thank you! I loved it.",
    "Thank you so much!!",
    "Is it Monday? Or Tuesday?",
    "Well! Who knew?",
  ],
};

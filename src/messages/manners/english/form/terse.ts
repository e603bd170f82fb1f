import type { DraftRule, Examples } from "../../rule";
import { bodySentences, countWords, isWritten, place, saysThanks } from "../../whole-draft";
import { wordsOf } from "../../words";

const MOST_WORDS = 50;
/** One of these takes the edge off. */
const KIND =
  /^(?:please|kind\w*|glad\w*|enjoy\w*|hop(?:e|ed|ing)|sorry|apolog\w*|wish\w*|pleas(?:ed|ure)|lovely|delighted|welcome|forward|congratulations|regards?|warm\w*|best|sincerely|faithfully|respectfully|love|luck|grateful\w*|happy|would|could|might|may)$/;
const GREETS = new Set("dear hi hiya hello hey good morning afternoon evening greetings respected".split(" "));

export const terse: DraftRule = {
  id: "terse",
  group: "form",
  level: "change",
  reason:
    "So few words, without a greeting or thanks, can sound like an order. One line of each changes how it is heard.",
  better: "Good morning Ms Rao, is there any news on the analyst role? Thank you, Sam Lee",
  find(draft) {
    const { text, greeting, body } = draft;
    const isGreeted = greeting && wordsOf(text, greeting.from, greeting.to).some(({ word }) => GREETS.has(word));
    if (isGreeted === true || !isWritten(draft) || countWords(bodySentences(draft)) > MOST_WORDS) return [];
    const isKind = draft.sentences.some(({ words }) => words.some(({ word }) => KIND.test(word)));
    return isKind || saysThanks(draft) ? [] : [place(body.from)];
  },
};

export const examples: Examples = {
  flagged: [
    "Is there any news?\n\nSam Lee",
    "James\n\nUpdate me on the surveyor role. Answer by return.\n\nFenwick",
    "Courtney –\n\nStatus? Call the client. Get an answer.\n\nMike",
    "Night porter job. We met on 2 October. Send the dates.",
  ],
  unflagged: [
    "Hi James,\n\nIs there any news on the surveyor role?\n\nFenwick",
    "James\n\nIs there any news on the surveyor role? Thank you.\n\nFenwick",
    "Dana, I enjoyed meeting the team, and will look out for your call.\n\nSam Lee",
    "Dana,\n\nFriday at ten suits me. I look forward to it.\n\nSam",
    "Shifts",
  ],
};

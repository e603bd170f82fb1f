import type { DraftText, Sentence } from "../../draft-text";
import type { DraftRule, Examples } from "../../rule";

/** Words that make a short message kind. */
const KIND =
  /\b(?:thank\w*|cheers|ta|grateful|appreciate\w*|glad|pleas(?:ed|ure)|enjoyed|lovely|sorry|hope|happy|wish\w*|looking forward|look forward|congratulations|welcome|love|loved)\b/i;
const SHORT_MESSAGE = 16;
const SHORT_SENTENCE = 5;
/** So many curt sentences are a telegram. */
const TELEGRAM = 3;
const LONGEST_TELEGRAM = 60;
const BARE_QUESTION =
  /^(?:any|status|update|updates|well|so|news|hello|outcome|result|verdict|timeline|what|where|when|have you|did you|is it|decision|still)\b/i;

export const bareMessage: DraftRule = {
  id: "bare-message",
  group: "sharp",
  level: "change",
  reason:
    "So few words sound like an order to whoever does not know you. A greeting, the role and a thank-you take one line.",
  better: "Good morning Ms Rao, is there any news on the analyst role? Thank you, Sam Lee",
  find: (draft) => {
    const { text, body, isCall, bodyFrom } = draft;
    const sentences = draft.sentences.filter(({ part }) => part === "body");
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    if (isCall || words === 0 || KIND.test(text.slice(bodyFrom))) return [];
    return isBare(draft, sentences, words) || isTelegram(text, sentences, words)
      ? [{ from: body.from, to: body.to }]
      : [];
  },
};

/** A line or less, and no more about it. */
function isBare({ text, greeting, signOff }: DraftText, sentences: readonly Sentence[], words: number): boolean {
  if (words > SHORT_MESSAGE) return false;
  const first = sentences[0];
  const isWhole = greeting !== undefined || signOff !== undefined;
  return isWhole && first !== undefined && BARE_QUESTION.test(text.slice(first.from, first.to));
}

/** Three curt sentences in few words; answers such as "First day: the 10th" are none. */
function isTelegram(text: string, sentences: readonly Sentence[], words: number): boolean {
  const curt = sentences.filter(
    ({ words: said, from, to }) =>
      said.length > 0 && said.length <= SHORT_SENTENCE && !text.slice(from, to).includes(":"),
  );
  return words <= LONGEST_TELEGRAM && curt.length >= TELEGRAM;
}

export const examples: Examples = {
  flagged: [
    "Hi,\n\nAny news?\n\nSam",
    "Tom,\n\nStatus?",
    "Hi Dana\n\nWhat is happening with the driver job?\n\nMick",
    "You have my CV. You have my references. Decide.\n\nZbigniew",
    "Confirm receipt. Advise outcome. Send timeline.",
  ],
  unflagged: [
    "Hi Ana,\n\nHere are my answers.\n\nRate: 27 an hour.\nTravel: forty minutes.\nFirst day: the 10th.\n\nLee",
    "Hi Derek,\n\nThanks again for Monday. Is there any news yet on the van driver job?\n\nBest,\nMick",
    "Hi Ana,\n\nYes, Thursday at nine suits me, and I will bring the forms.\n\nLee",
    "Is the post still open?",
    "Hi Sam,\n\nI am glad. See you then. Shall I drive?\n\nJo",
  ],
};

/**
 * The words of a text as rules see them: in lower case, contractions spelt out (`haven't` is "have not", `I'm` is "i am"),
 * and short spellings as their words (`pls` is "please"). A word that stands for two keeps the place of the one.
 */
import { isAscii } from "../../core/reading/letters";
import type { Span } from "./hint";

export interface Word extends Span {
  readonly word: string;
  /** Counts up at each comma, colon, dash or bracket of its sentence. */
  readonly clause: number;
  /** Whether it is written as a name is; at the beginning of a sentence every word is. */
  readonly isCapital: boolean;
}

const WORD_OR_BREAK = /([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'-]*[\p{L}\p{N}\p{M}])?)|[,;:()–—]|\s-\s/gu;
/** The same where there is nothing but ASCII, as in most sentences: the engine takes a third of the time. */
const WORD_OR_BREAK_IN_ASCII = /([A-Za-z\d](?:[A-Za-z\d'-]*[A-Za-z\d])?)|[,;:()]|\s-\s/g;
const LONGEST = 40;

/** Short for what, where the whole word is meant. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map(
  (
    "won't=will not|can't=can not|cannot=can not|shan't=shall not|ain't=is not|let's=let us|y'all=you|e-mail=email|" +
    "e-mails=emails|e-mailed=emailed|e-mailing=emailing|i'd=i would|dont=do not|doesnt=does not|didnt=did not|" +
    "wont=will not|cant=can not|havent=have not|hasnt=has not|hadnt=had not|isnt=is not|arent=are not|wasnt=was not|" +
    "werent=were not|wouldnt=would not|couldnt=could not|shouldnt=should not|im=i am|ive=i have|youre=you are|" +
    "youve=you have|youd=you would|youll=you will|theyve=they have|thats=that is|whats=what is|hows=how is|" +
    "gonna=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me|u=you|ur=your|pls=please|plz=please|" +
    "some-one=someone|any-one=anyone|any-body=anybody|no-one=nobody|realize=realise|realized=realised|" +
    "apologize=apologise|apologized=apologised"
  )
    .split("|")
    .map((pair): [string, string] => {
      const [short = "", long = ""] = pair.split("=");
      return [short, long];
    }),
);

/** After these `'s` is "is" or "has"; after others it is a genitive. */
const BEFORE_IS = new Set(
  "it that this what there here who he she how where when why everyone everybody someone nobody nothing".split(" "),
);

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
];

/** The words of a text from one place to another. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  const plain = text.slice(from, to).replaceAll("’", "'");
  for (const match of plain.matchAll(isAscii(plain) ? WORD_OR_BREAK_IN_ASCII : WORD_OR_BREAK)) {
    const [, written] = match;
    if (written === undefined) clause += 1;
    else {
      const start = from + match.index;
      const end = start + written.length;
      const lower = written.toLowerCase();
      const isCapital = written.charAt(0) !== lower.charAt(0);
      for (const word of spellOut(lower)) words.push({ word, from: start, to: end, clause, isCapital });
    }
  }
  return words;
}

function spellOut(word: string): readonly string[] {
  if (word.length > LONGEST) return [word.slice(0, LONGEST)];
  const long = SHORT_FOR.get(word);
  if (long !== undefined) return long.split(" ");
  if (!word.includes("'")) return [word];
  if (word.endsWith("'s")) {
    const owner = word.slice(0, -2);
    return BEFORE_IS.has(owner) ? [owner, "is"] : [owner];
  }
  const ending = ENDINGS.find(([end]) => word.endsWith(end) && word.length > end.length);
  return ending ? [word.slice(0, -ending[0].length), ending[1]] : [word.replaceAll("'", "")];
}

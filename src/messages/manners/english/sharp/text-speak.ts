import type { Span } from "../../hint";
import type { DraftRule, Examples } from "../../rule";

/** Short for what nobody writes out in a letter. */
const SHORT =
  /\b(?<![\p{L}\p{N}'’&./-])(?:lol|lmao|lmfao|rofl|omg|omfg|wtf|tbh|ngl|idk|idc|smh|lmk|hmu|brb|tysm|plzz?|urself|u|wot|wud|cud|shud|cuz|coz|tho|gud|gr8|l8r|m8|b4|2day|2moro|2nite|tmrw|4u|gtg|ttyl|nvm|ikr|w\/e|soz|cya|xoxo|x{3,}|[24] (?:u|ya|ur)|2 (?:be|hear)|bk|4 (?:it|the job)|an that)(?![\p{L}\p{N}'’&-])/gu;
/** Careless rather than short: one may be a slip. */
const CARELESS =
  /\b(?<![\p{L}\p{N}'’&./-])(?:pls|thx|thnx|tnx|cos|ya|bout|ur|ppl|msg|rn|fr|bc|gonna|wanna|gotta|r|xx|asap)(?![\p{L}\p{N}'’&-])/gu;
const FEWEST_CARELESS = 2;
const LAUGH = /(?<!\p{L})(?:ha){2,}h?(?!\p{L})|(?<!\p{L})(?:he){2,}h?(?!\p{L})/giu;
const PET_NAME = /\b(?:mate|bruv|bro|hun|hon|babes?|dude|buddy|pal|gaffer|boss man|big man|sweetie|darling)\b/g;

export const textSpeak: DraftRule = {
  id: "text-speak",
  group: "sharp",
  level: "change",
  reason: "Spelt like a text among friends, it can look as if the job mattered as little. Words in full cost seconds.",
  better: "Thank you, and I look forward to hearing from you.",
  find: ({ text, bodyFrom, greeting, kind }) => {
    const said = text.slice(bodyFrom);
    const short = placesOf(SHORT, said, bodyFrom);
    const careless = placesOf(CARELESS, said, bodyFrom);
    const laughs = placesOf(LAUGH, said, bodyFrom);
    // A favour is asked of somebody one knows.
    const isToAFriend = kind === "endorsement-request";
    const petNames =
      greeting && !isToAFriend ? placesOf(PET_NAME, text.slice(greeting.from, greeting.to), greeting.from) : [];
    const isAText = short.length > 0 || careless.length >= FEWEST_CARELESS;
    return [...petNames, ...(isAText ? [...short, ...careless, ...laughs] : [])];
  },
};

function placesOf(pattern: RegExp, text: string, start: number): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    from: start + index,
    to: start + index + word.length,
  }));
}

export const examples: Examples = {
  flagged: [
    "thx 4 today, lmk asap lol",
    "Have u decided yet?",
    "soz 2 be a pain",
    "Dave mate,\n\nis the job still open?",
    "tbh your loss",
    "thx for that, let me know pls",
  ],
  unflagged: [
    { text: "Robbo mate,\n\nHow is the crew?", kind: "endorsement-request" },
    "Thank you for today.",
    "I teach in the U3A and hold a BSc.",
    "Ward 4 is where I started, and Ward 2 where I stayed.",
    "I dont mind nights.",
    "Your colleague laughed, and so did I.",
    "My mate Colin works in your yard.",
  ],
};

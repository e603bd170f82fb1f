import type { DraftRule, Examples } from "../../rule";

/** Short for what nobody writes out in a letter. */
const SHORT =
  /(?<![\p{L}\p{N}'’&./-])(?:lol|lmao|lmfao|rofl|omg|omfg|wtf|tbh|ngl|idk|idc|smh|lmk|hmu|brb|imo|imho|fyi ur|thx|thnx|thanx|tnx|tysm|tyvm|ty|plz|plzz|pls?s|ur|urself|u|r u|ru|ya|yall|wot|wen|wud|cud|shud|cuz|cos|coz|bout|tho|gud|gr8|l8r|m8|b4|2day|2moro|2nite|2morrow|tmrw|tmw|4u|2u|gtg|ttyl|msg me|pm me|dm me|rn|fr|nvm|jk|irl|ikr|bc|b\/c|w\/e|w\/|w (?:u|ya|the)|soz|sry|cya|xoxo|x{2,}|[24] (?:u|ya|be|hear|see|get|know|it|ur)|pls n thx|k thx|an that|im|ive|dont|cant|didnt|wont|havent|id|whats|hows|thats|its me)(?![\p{L}\p{N}'’&-])/gu;
/** Careless rather than short: one may be a slip. */
const CARELESS =
  /^(?:im|ive|dont|cant|didnt|wont|havent|id|whats|hows|thats|its me|ya|cos|bout|thx|bc|w\/|ty|rn|fr|ru|ur)$/;
const LAUGH = /(?<!\p{L})(?:ha){2,}h?(?!\p{L})|(?<!\p{L})(?:he){2,}h?(?!\p{L})/giu;
const PET_NAME = /\b(?:mate|bruv|bro|hun|hon|babes?|dude|buddy|pal|gaffer|boss man|big man|sweetie|darling)\b/i;

export const textSpeak: DraftRule = {
  id: "text-speak",
  group: "sharp",
  level: "change",
  reason: "Spelt like a text among friends, it can look as if the job mattered as little. Words in full cost seconds.",
  better: "Thank you, and I look forward to hearing from you.",
  find: ({ text, bodyFrom, greeting }) => {
    const said = text.slice(bodyFrom);
    const placesOf = (pattern: RegExp, from: number, within: string) =>
      [...within.matchAll(pattern)].map(({ 0: word, index }) => ({
        from: from + index,
        to: from + index + word.length,
        isCareless: CARELESS.test(word),
      }));
    const short = placesOf(SHORT, bodyFrom, said);
    const laughs = placesOf(LAUGH, bodyFrom, said);
    const petNames = greeting
      ? placesOf(new RegExp(PET_NAME, "gi"), greeting.from, text.slice(greeting.from, greeting.to))
      : [];
    const isOneSlip = short.length === 1 && short[0]?.isCareless === true;
    return [...(isOneSlip ? [] : short), ...(short.length > 0 || laughs.length > 1 ? laughs : []), ...petNames];
  },
};

export const examples: Examples = {
  flagged: [
    "thx 4 today, lmk asap lol",
    "Have u decided yet?",
    "soz 2 be a pain",
    "Dave mate,\n\nis the job still open?",
    "tbh your loss",
    "im keen and i dont mind nights",
  ],
  unflagged: [
    "Thank you for today.",
    "I teach in the U3A and hold a BSc.",
    "Ward 4 is where I started, and Ward 2 where I stayed.",
    "I dont mind nights.",
    "Your colleague laughed, and so did I.",
    "My mate Colin works in your yard.",
  ],
};

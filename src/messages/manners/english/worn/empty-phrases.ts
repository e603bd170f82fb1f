import type { Examples, PhraseRule } from "../../rule";

export const emptyPhrases: PhraseRule = {
  id: "empty-phrases",
  group: "worn",
  level: "thought",
  reason: "Set phrases keep the reader waiting for what you have to say. You can start with that.",
  better: "We met on 3 March about the reception role.",
  says: `
    (please|kindly) (be advised|note that|find (attached|enclosed)|be informed)
    (as per|as regards|with regards to|pursuant to|further to (our|my|your)|in reference to)
    (i am writing|this (email|letter|message) is|i write) to (inform|express|enquire|inquire|bring|formally)
    express* my ~2 (interest|gratitude|appreciation|thanks)
    (do|doing) the needful
    for your (kind )?(perusal|consideration|reference)
    like to take this opportunity
    taking the time (out )?(of|from) your
    revert (back|to|on|with|soon)
    (needless to say|last but not least)
    (prestigious|esteemed|reputed|renowned) (company|organisation|organization|institution|firm|university|school)
    (time and consideration|consideration and time)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am writing to express my interest in the post.",
    "Please be advised that I met you on Tuesday.",
    "I would like to take this opportunity to thank you.",
    "I hope to join your esteemed organisation.",
  ],
  unflagged: [
    "We met on 3 March about the reception role.",
    "The opportunity you described is mostly night work.",
    "As for Monday, I can come at nine.",
    "Your note on the needs of the ward was useful.",
  ],
};

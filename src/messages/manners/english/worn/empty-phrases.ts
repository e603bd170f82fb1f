import type { Examples, PhraseRule } from "../../rule";

export const emptyPhrases: PhraseRule = {
  id: "empty-phrases",
  group: "worn",
  level: "thought",
  reason: "Set phrases keep the reader waiting for what you have to say. You can start with that.",
  better: "We met on 3 March about the reception role.",
  says: `
    (please|kindly) (be advised|note that|find attached|find enclosed|be informed|accept this)
    (as per|as regards|with regards to|in regards to|pursuant to|further to (our|my|your)|in reference to)
    (i am writing|this (email|letter|message) is|i write) (this (email|letter) )?to (inform|express|apply|enquire|inquire|bring|formally|let you know)
    (express|expressing) my ~2 (interest|gratitude|appreciation|thanks)
    (do|doing|did) the needful
    (for|to) your (kind )?(perusal|consideration|kind consideration|reference)
    (i would|i should) like to take this opportunity
    (take|took|taking) the (time|liberty) (out )?(of your|from your|to (write|contact|email))
    (revert|reverting) (back )?(to|on|with|soon)
    (it goes without saying|needless to say|as you (may|will) (know|recall|be aware)|last but not least)
    (prestigious|esteemed|reputed|renowned) (company|organisation|organization|institution|firm|university|school)
    (thank you|thanks) for (your )?(kind )?(time and consideration|consideration and time)
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

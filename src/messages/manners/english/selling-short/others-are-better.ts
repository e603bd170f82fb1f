import type { Examples, PhraseRule } from "../../rule";

export const othersAreBetter: PhraseRule = {
  id: "others-are-better",
  group: "selling-short",
  level: "change",
  reason: "Speaking for the other candidates sells them. The people who met you will weigh that themselves.",
  better: "I would be glad to hear how the choice is coming along.",
  says: `
    (others|other (candidates|applicants|people)|everyone else|everybody else|the rest) ~1 (are|were|was|will be|must be|must have been|had|would be|seemed|looked|sounded) ~3 (better|stronger|cleverer|smarter|younger|brighter|quicker|sharper|ahead|more|miles|streets|impressive|confident|polished)
    (surely|no|sure|certain|must|expect|imagine|suppose|guess|bet|may|might|realise|know|likely|will|<surely>) ~6 <stronger> <people>
    (plenty|lots|hundreds|dozens|loads|many|scores|one) (of )?(the |far |much |other )?<stronger> <people>
    (worthier|abler|safer) ~2 hands
    i ~1 (can|could|would) (not|never|hardly) (compete|compare|measure up|hold a candle)
    more ~1 what you (had|have|were|are) (in mind|looking|after|hoping|wanting)
    (sure|expect|imagine|bet|guess|suspect|suppose|<surely>) ~6 (someone|somebody|others) ~2 <stronger>
    next to the (others|younger|other)
  `,
  unless: `
    (you|have) (have )?(chose|chosen|found|picked|appointed)
    hope ~3 (find|be)
  `,
};

export const examples: Examples = {
  flagged: [
    "Probably you have many better people.",
    "I’m sure the others were better at talking than me.",
    "I expect there were far shinier people in the pile.",
    "I imagine it went to a worthier pair of hands.",
    "You must have seen stronger candidates than me.",
    "I can only imagine the other candidates were more what you had in mind.",
    "I could never compete with graduates.",
  ],
  unflagged: [
    "I know how strong the field was.",
    "I can see why you wanted somebody who has run a virtual ward.",
    "My mate Ollie is better with bearings than I am with wheels, and you would be fine with either.",
    "Better people skills are what the course taught me.",
    "You found a better candidate for this post, and I wish them well.",
    "We made it safer for younger people in the pool.",
  ],
};

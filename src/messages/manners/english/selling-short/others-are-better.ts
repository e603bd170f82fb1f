import type { Examples, PhraseRule } from "../../rule";

export const othersAreBetter: PhraseRule = {
  id: "others-are-better",
  group: "selling-short",
  level: "change",
  reason: "Speaking for the other candidates sells them. The people who met you will weigh that themselves.",
  better: "I would be glad to hear how the choice is coming along.",
  says: `
    (others|other candidates|other applicants|the others|everyone else|everybody else|the rest|other people) (are|were|was|will be|must be|must have been|had|will have|would be) ~3 (better|stronger|cleverer|smarter|younger|brighter|quicker|sharper|ahead|more (qualified|experienced|suitable|impressive|confident|articulate|polished|what|deserving)|miles|streets|impressive|head and shoulders|so much)
    (probably|surely|no doubt|sure|certain|undoubtedly|doubtless|likely|must|bound to|expect|imagine|suppose|obviously|clearly|presumably|guess|bet|may|might) ~5 <stronger> <people>
    (plenty|lots|hundreds|dozens|loads|tons|many|scores) (of )?(far |much |other )?<stronger> <people>
    <stronger> <people> (than me|than i|than myself)
    (someone|somebody|people|candidates|applicants|others|anyone|anybody|person) (far |much |so much |a lot |way |infinitely |even |rather )?<stronger> than (me|i|myself)
    (worthier|more capable|more deserving|abler) (pair of )?hands
    (stand|stood|have|had|hold|held) (no|little|not much|hardly any|not a|not much of a) ~1 (chance|candle|hope|prayer) (against|next to|beside|compared|with the|in)
    not (stand|have) (much of )?a (chance|hope|prayer) (against|next|beside|with|compared|among|in|$)
    i ~1 (can|could|would) (not|never|hardly) (compete|compare|measure up|hold a candle|hope to match)
    (pale|paled) (in comparison|into|beside|next)
    more what you (had|have|were|are) (in mind|looking|after|hoping|wanting)
    (other candidates|others|the others|everyone else) ~2 (more what|more like what|more your|closer to what)
    (graduates|youngsters|young people|younger people|candidates|people|applicants) ~2 (must|will|would|are bound to) ~2 (better|cheaper|quicker|ahead of me|run rings|more appealing|preferable)
    run rings (round|around) me
    (leave|left|leaving) me (standing|in the dust|behind)
    (among|amongst|against|in) (so many|such|all those|all these|that many) ~1 (brilliant|talented|strong|stronger|clever|impressive|bright|better|gifted|excellent|shiny) <people>
    (queue|line|list|pile|field|room) of ~1 <stronger> <people>
    (queue|list|pile|field) (full )?of ~1 (brighter|shinier|better|stronger)
    (snapped up|chosen|picked) .. (before me|after me|ahead of me)
    (everyone else|everybody else|the others|the other (candidates|applicants)) ~1 (seemed|seem|looked|sounded|was|were) ~2 (confident|cleverer|younger|smarter|polished|better|prepared|qualified|experienced|impressive)
    (could|can) (easily )?(find|get|have|choose|pick) (someone|somebody|anyone) ~1 (better|younger|cheaper|stronger|brighter|more)
    (there are|there were|you have|there must be) ~3 <stronger> (out there|in the queue|in the pile)
    (sure|probably|no doubt|expect|imagine|bet|surely|guess|suspect|suppose) ~6 (someone|somebody|others) ~2 <stronger>
    (go|going|went) (for|with) (somebody|someone) (with a (proper|real)|who (knows|can actually|really|actually))
  `,
  unless: `
    (you|have) (have )?(chose|chosen|found|picked|appointed)
    (will|hope) ~3 (find|be)
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

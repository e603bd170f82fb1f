import type { Examples, PhraseRule } from "../../rule";

export const feelingIgnored: PhraseRule = {
  id: "feeling-ignored",
  group: "pressing",
  level: "change",
  reason: "Hard names for a silence ask the reader to plead guilty. Silence mostly means that nothing is settled yet.",
  better: "I would be glad of a word on where the role stands.",
  replaces: "sentence",
  says: `
    (ignor*) (me|us|my|both|all my|every|people|candidates|applicants|those who|someone|somebody|everything|emails|messages|anyone|each)
    (ghost|ghosts|ghosted|ghosting|blanked|blanking|snub|snubbed|snubbing|stonewall|stonewalled|stonewalling|fobbed off|fob me off|fobbing|palmed off|palming me|strung along|stringing me|string me along|string people|sidelined|brushed aside|swept aside|dismissed out) (me|us|along|off|people|by|candidates|applicants|again|like|after|is|without|now|$)
    (being|been|was|get|getting|got|feel|felt|am|are) ~1 (ghosted|blanked|snubbed|stonewalled|fobbed off|palmed off|strung along|messed about|messed around|mucked about|mucked around|led on|led up the garden path|given the runaround|given the run around|passed from pillar|passed around|passed from one)
    (i|we|my ~2) ~3 (being|been|was|were|feel|felt|am|get|got) ~1 (ignored|overlooked|forgotten|brushed off|disregarded|discarded|dumped|dropped)
    (brush off|brush-off|cold shoulder|silent treatment|runaround|run-around|garden path)
    <accused> ~2 (vanish|vanished|disappear|disappeared|disappearing|gone quiet|went quiet|gone silent|went silent|gone to ground|went to ground|gone dark|went dark|gone cold|went cold|go quiet|go silent|gone awol|gone missing|dropped me|forgot all about|forgotten all about|lost interest)
    (everything|it all|it|all|line|trail) (went|gone|has gone|goes) (quiet|silent|dead|cold|dark)
    off the (face of the earth|face of the planet|map|planet|radar)
    (leave|left|leaving|keep|kept|keeping) ~1 (me|us|people|candidates|applicants|everyone|someone)? ~1 (completely|totally|entirely|all)? in the dark
    (into|down|in|like) (a|the|your|an|that) ~1 (black hole|void|abyss|ether|empty room|brick wall|thin air)
    (talking|writing|speaking|shouting) (to|into|at) (a|the) ~1 (wall|void|myself|air)
    (drop|dropped|dropping|threw|thrown|tossed|discarded|cast) ~1 (me|us|aside|away|people)? ~1 like (a|an|yesterday)
    (treat|treated|treating|treats) ~1 (me|us|people|candidates|applicants|someone|somebody|anyone|jobseekers|one|this) ~1 (like (a|an|dirt|that|this|nothing|numbers|cattle|rubbish|garbage|fools|we)|this way|that way|as if|as though|so poorly|so shabbily|so badly|so|poorly|badly|shabbily|with (so little|such|contempt|no|disrespect|zero)|in this|as a number|as disposable)
    (how|way) (i|we|people|candidates|applicants) ~2 (been|was|were|am|are|being) (treated|handled|dealt with|spoken to)
    (my|our|all my|both my|these|those|three|two) (email|emails|message|messages|call|calls|letters|letter|note|notes|application|voicemail|voicemails|requests|request|enquiries|queries|thank-you ~1) ~3 (ignored|unanswered|unacknowledged|unread|disregarded|fell on deaf|met with|gone unanswered|go unanswered|went unanswered|into the)
    (deaf ears|unanswered|unacknowledged)
    (avoid|avoiding|dodge|dodging|duck|ducking|hiding from|hide from|hiding behind|screening) (me|my|us|the question|your phone|a simple|your)
  `,
  unless: `
    (family|kindness|kindly|warmly|warmth|royalty|welcome|grateful|thank)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You have ignored both my application and my note.",
    "I feel ghosted.",
    "I do not like being fobbed off.",
    "You vanished the minute the client went quiet.",
    "I have been left completely in the dark.",
    "It all seems to go into a black hole.",
    "My emails have gone unanswered.",
    "I am not happy with the way I have been treated.",
    "You are clearly avoiding me.",
  ],
  unflagged: [
    "You described how blood pressure letters were being ignored, and I keep thinking about it.",
    "The umbrella I left behind was not a ghost: it was mine.",
    "You treated me like one of the family, and I am grateful.",
    "The night shift works half in the dark, as you said.",
    "A good nurse never ignores a patient who says it hurts.",
    "I wanted to avoid the traffic and came by train.",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const feelingIgnored: PhraseRule = {
  id: "feeling-ignored",
  group: "pressing",
  level: "change",
  reason: "Hard names for a silence ask the reader to plead guilty. Silence mostly means that nothing is settled yet.",
  better: "I would be glad of a word on where the role stands.",
  replaces: "sentence",
  says: `
    (<accused>|been|by) ~3 (ignore|ignored|ignoring|ignores) (me|us|my|both my|both of my|all my|everything i)
    (ignore|ignored|ignoring|ignores) (me|candidates|applicants)
    (ghosted|ghosting|blanked|blanking|snubbed|snubbing|stonewalled|stonewalling|fobbed|fob|fobbing|palmed|palming|strung|stringing|string) (me|us|candidates|applicants|people) ~1
    (i|we) ~4 (being|been|was|get|getting|got|feel|felt|am|are) ~1 (ghosted|snubbed|stonewalled|fobbed off|palmed off|strung along|messed about|messed around|mucked about|mucked around|led up the garden path|given the runaround|given the run around|passed from pillar)
    (i|we) ~3 (being|been|was|were|feel|felt|am|get|got) ~1 (ignored|overlooked|forgotten|brushed off|disregarded|discarded|dumped)
    (silent treatment|the cold shoulder|the runaround|the run-around|the brush-off)
    (you|you guys|you lot|you people|your agency) ~2 (vanish|vanished|disappear|disappeared|gone quiet|went quiet|gone silent|went silent|gone to ground|went to ground|gone dark|went dark|gone cold|went cold|go quiet|go silent|gone awol|gone missing|dropped me|forgot all about|forgotten all about|lost interest)
    it all (went|has gone) (silent|dead|cold)
    (fallen|dropped) off the face
    (leave|left|leaving|keep|kept|keeping) (me|us|candidates|applicants) ~1 in the dark
    i ~2 (been|was|am) ~1 (left|kept) ~1 in the dark
    into (a|the|your|some) ~1 (black hole|void|abyss)
    (talking|writing|speaking|shouting) (to|into|at) (a|the) ~1 (wall|void)
    (drop|dropped|dropping) ~1 (me|us)? ~1 like (a hot|a stone|a brick|yesterday)
    (treat|treated|treating|treats) ~1 (me|us|people|candidates|applicants|someone|somebody|anyone|jobseekers|one) ~1 (like (a (number|fool|mug|ticket|dog|criminal|nuisance|burden|child)|an (idiot|afterthought)|dirt|rubbish|garbage|cattle|nothing|this|that|numbers|fools)|poorly|badly|shabbily|with (so little|such|contempt|no)|in this|as a number|as disposable)
    (how|way) (i|we) ~2 (been|was|were|am|are|being) (treated|handled|dealt with|spoken to)
    my (email|emails|message|messages|call|calls|letters|letter|note|notes|application|voicemail|voicemails|requests|enquiries|queries) ~3 (ignored|unanswered|unacknowledged|disregarded|met with silence)
    (fall|fell|fallen|falling) on deaf
    (avoiding|dodging|ducking|hiding from|screening) (me|us|my (calls|emails|question|questions|messages))
    treated as ~1 afterthought
    whether (anyone|anybody) ~3 (read|opened|looked|seen|cares|notices|remembers) ~2 (my|it|me|this)
  `,
  unless: `
    (family|kindness|kindly|warmly|warmth|royalty|welcome|grateful|thank|thanks|impressed|touched|respect|liked|lovely|friendly|generous|courteous|patients|customers)
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

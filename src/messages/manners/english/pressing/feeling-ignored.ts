import type { Examples, PhraseRule } from "../../rule";

export const feelingIgnored: PhraseRule = {
  id: "feeling-ignored",
  group: "pressing",
  level: "change",
  reason: "Hard names for a silence ask the reader to plead guilty. Silence mostly means that nothing is settled yet.",
  better: "I would be glad of a word on where the role stands.",
  replaces: "sentence",
  says: `
    (ignore|ignored|ignoring|ignores|blanked|blanking|snub*|stonewall*|ghosted|ghosting|fobb*|palm*|avoiding|dodging) ~1 (me|us|both|all|my|off|candidates|applicants|everything i)
    (i|we) ~4 (being|been|was|were|get|getting|got|feel|felt|am|are) ~1 (ghosted|ignored|overlooked|forgotten|brushed off|disregarded|discarded|dumped|snubbed|stonewalled|fobbed|palmed off|strung along|messed about|messed around|mucked about|led up the garden|given the (runaround|run around)|passed from pillar|had $)
    (string|strung|stringing) ~1 along
    (you|you guys|you lot|you people|your agency|everyone) ~2 (vanish*|disappear*|gone quiet|went quiet|(gone|went|go) (silent|to ground|dark|cold)|gone awol|gone missing|dropped me|forgot all about|forgotten all about|lost interest|dropped the ball)
    (left|kept|leave|keep) ~1 (me)? ~1 in the dark
    into (a|the|your|some) ~1 (black hole|void|abyss)
    my ~1 (<message>|application) ~3 (ignored|unanswered|unacknowledged|disregarded|met with silence)
    turns out i was had
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

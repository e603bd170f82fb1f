import type { Examples, PhraseRule } from "../../rule";

export const slang: PhraseRule = {
  id: "slang",
  group: "sharp",
  level: "change",
  reason: "Slang is warm among friends. To somebody who weighs you up it can look as if the job did not matter.",
  better: "Thank you for your time.",
  says: `
    (bruv|bruh|bro|fam|innit|wagwan|wassup|whassup|hmu|wyd|ayy|vibing|bussin|lowkey|peng|defo|deffo|holla|gizza|wotcha|dawg|homie|blud|laters|soz|gassed|rizz|totes|obvs|prolly|tryna|finna|imma|buzzin|goated|aight|hella|kthxbye|kthx)
    ^ (yo|sup|oi|ayo)
    ^ (hiya|hey|hi|hello|ey up|alright|morning|evening) (hun|babe|babes|girl|girls|dude|sis|gorgeous|sexy|peeps|mate|boss|big man|my dude)
    (what is|what is the|any) (craic|haps|goss|sitch|go $|hold up|hold-up|holdup|occurring|cooking|popping|shaking|up with the|joy (mate|bro))
    (hook|plug|hit|chuck|toss) (me|us) (up|in|a bone)
    put me out of my misery
    (no (biggie|probs|cap)|been a (min|minute|hot minute)|for real for real)
    (bare nice|proper (gassed|buzzing)|mad good|hunky dory|big up|mad love|peace out|stay blessed|thanks bye)
    (sick|lit|dope|fire|mint|banging|bangin|mad|wicked|buzzing|pumped|gutted|tired|excited|keen|stoked|hyped) (af|bro|ngl|lol|tbh|man|4)
    (that|interview|yesterday|office|you all|you guys|you|they) ~1 (was|is|are|were) ~1 (lit|dope|sick|banging|bangin|the bomb|the goat|the man)
    (shout|holler at|hit|dm|inbox) me (if|when|up|back|asap|whenever|soon)
    (hiring|taking|got|have|am|did|do|is) ~5 or (what|wot|nah) $
    (nuffin|sumfin|summink|dem man|tonite|luv|any1|some1|wiv|rly|srsly)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Yo Dave",
    "Chuck us a bone, mate.",
    "what’s the craic, gaffer?",
    "Hit me up when you decide.",
    "That was lit.",
    "Any joy bruv?",
    "hiya hun",
    "Give us a shout when you know, innit.",
    "No biggie.",
  ],
  unflagged: [
    "Dear Wen,",
    "I am chuffed to bits.",
    "My present boss has been good to me.",
    "I was gutted for an evening, I will be honest.",
    "Cheers for letting me know.",
    "Hi Pete, thanks for the look around.",
    "The residents are well, and the kids are sick with a cold.",
    "My mate Colin works in your yard.",
  ],
};

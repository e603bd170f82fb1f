import type { Examples, PhraseRule } from "../../rule";

export const slang: PhraseRule = {
  id: "slang",
  group: "sharp",
  level: "change",
  reason: "Slang is warm among friends. To somebody who weighs you up it can look as if the job did not matter.",
  better: "Thank you for your time.",
  says: `
    (bruv|bruh|fam|innit|wagwan|wassup|whassup|hmu|vibing|bussin|lowkey|highkey|peng|defo|deffo|holla|gis|gizza|nada|hooroo|wotcha|dawg|homie|blud|geezer|laters|soz|ta-ra|gassed|rizz|totes|obvs|prolly|tryna|finna|imma|boutta|chillax|buzzin|goated|aight)
    ^ (yo|sup|oi|wagwan|ayo|wassup|wotcha)
    ^ (hiya|hey|hi|hello|ey up|alright|morning|evening) (hun|babe|babes|girl|girls|dude|bro|bruv|sis|fam|gorgeous|sexy|peeps|mate|boss man|big man|my dude)
    (what is the|any) (craic|haps|goss|dealio|sitch|dilly|joy (bruv|mate|bro))
    what is ~1 (the craic|the go|the hold up|the hold-up|the holdup|the haps|occurring|occuring|cooking|popping|shaking|good fam|up with the)
    (hook|plug|hit) (me|us) (up|in)
    (sort me out or|chuck me|chuck us|throw us|throw me|toss me) ~1 a bone
    put me out of my misery
    no (biggie|probs|cap)
    (bare nice|proper gassed|proper buzzing|mad good|hella|hunky dory)
    (sick|lit|dope|fire|mint|peng|banging|bangin|mad|wicked|calm|rank|buzzing|pumped|gutted|cool|good|nice|tired|excited|keen|stoked|hyped) (innit|af|bro|bruv|ngl|lol|tbh|man|fam|4)
    (that|interview|yesterday|office|y'all|you all|you guys|you|they) ~1 (was|is|are|were) ~1 (lit|dope|sick|banging|bangin|the bomb|the goat|the man|goated|peng)
    (you are|your|you is) the goat
    (been a (min|minute|hot minute)|for real for real|no cap)
    (big up|mad love|peace out|stay blessed|kthxbye|k thx bye|k thanks bye)
    (shout|holler at|hit|dm|inbox) me (if|when|up|back|asap|whenever|soon)
    (hiring|taking|got) ~2 or (what|wot|nah|no|not)
    (have|am|did|do|is) i ~4 (or what|or nah|or wot)
    (did the boy|ya boy|your boy|ya girl|little old me|lil old me)
    (ta muchly|tatty bye|toodle pip|cheers big ears|ttfn)
    (wot|wud|cud|shud|nuffin|sumfin|summink|dem man|tho|tonite|luv|gr8|l8r|m8|b4|2day|2moro|any1|some1|wiv|gud|rly|srsly|tmrw|cya|jus)
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

import type { Examples, PhraseRule } from "../../rule";

export const sorryToBother: PhraseRule = {
  id: "sorry-to-bother",
  group: "selling-short",
  level: "change",
  reason: "You have done nothing that needs an apology; thanks does the same work and leaves you standing.",
  better: "Thank you for your time.",
  says: `
    (so|very|really|terribly|awfully|dreadfully|extremely|truly|again) sorry to (trouble|interrupt)
    <sorry> ~2 to ~1 (bother|disturb|bug|pester|chase|hound|hassle|nag|badger|intrude|impose|spam|harass|burden|annoy|bothering|pestering|chasing) (you|again|about|on|so|but|$)?
    <sorry> ~2 (for|about|if) ~2 (bothering|troubling|disturbing|bugging|pestering|chasing|hounding|hassling|nagging|badgering|intruding|intrusion|imposing|imposition|spamming|burdening|annoying|bother|persistence|nagging|cheek)
    <sorry> (to be|for being|if i am|if i seem|if i sound|that i am) ~3 (pest|pain|nuisance|bother|pushy|annoying|forward|difficult|nosy|impatient|cheeky|needy|persistent|tiresome|thick|stupid|slow|dense)
    <sorry> ~2 (for|to) ~2 (taking|take|took|using|use|wasting|waste|wasted|clogging|clog|filling|fill|cluttering|clutter|adding to|add to|having wasted|having taken) ~3 your ~2 (time|inbox|morning|afternoon|day|patience|workload|plate|pile|hour|evening)
    <sorry> ~2 (for|about) ~2 (rambling|rambl*|waffl*|essay|going on|long (email|message|letter|note)|silly|stupid|dumb|daft|existence|english|spelling|grammar|moaning|ranting|babbling|gushing|novel|another email|yet another|oversharing|eagerness)
    (forgive|excuse|pardon) (the|this|my|me for|us for|me) ~2 (intrusion|intruding|interruption|disturbance|disturbing|bothering|troubling|impertinence|boldness|presumption|persistence|ignorance|english|spelling|grammar|rambling|ramblings|waffle|cheek|asking|writing|long|nerves|eagerness|enthusiasm|impatience|badgering|pestering|handwriting|clumsiness|stupidity|being|nuisance|another)
    (hate|loathe|loath) to (bother|trouble|pester|nag|chase|disturb|impose|intrude|keep asking|ask again|have to ask|be (a|that|the) (pain|nuisance|bother|pest|person))
    i feel (so |very |really |quite |rather |a bit |truly )?(dreadful|awful|terrible|guilty|bad|ashamed|embarrassed|cheeky) (for|about|to|even)? (ask|asking|bothering|writing|chasing|troubling|taking|adding|emailing|even)
    ashamed (to|of) (ask|be asking|say|admit|have to|myself|my)
    (just|simply|please|can|to) ~1 (ignore|bin|delete) me
    promise ~3 (be quiet|leave you (alone|in peace)|stop|go away|shut up|not bother|disappear|not (trouble|pester|email|write|ask)|last (time|email|message|you))
    last thing you (need|want) is (me|my|another (email|message|call)|an email from)
    (wasting|waste|wasted) (any |any more |so much |all )?(of )?your (valuable |precious |very )?time
    (afraid|only|just) ~1 me again
    if it is not (a |an |too much of a )?(disturbance|disturbing|imposition|nuisance|cheek)
    (hardly|barely) (like|dare) to (ask|write|trouble)
    sorry (for|to) (everything|existing|exist|being (me|so|such))
    (forgive|pardon|excuse) me (for (writing|being|my|this|the|bothering|daring))
  `,
  unless: `
    short notice
    (wrong|missing|late) (attachment|file|number|link|version|date|time|name)
    (missed|missing|miss) (your|the|our)
    (forgot|forget|correct|correction|error|mistake|slip|typo|left out|attach*|link|portal|form|upload|page|password)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’m so sorry to bother you again.",
    "Sorry to message on a Sunday.",
    "Please forgive me for being a nuisance.",
    "I do apologise for taking up your inbox.",
    "Excuse my English.",
    "I feel so ashamed to ask you this.",
    "Apologies once again for taking up your time.",
    "I hate to chase, but is there any news?",
    "I promise to be quiet after this.",
  ],
  unflagged: [
    "I apologise for the wrong attachment earlier; the right one is with this.",
    "I’m sorry to have missed your call on Friday.",
    "I was sorry to hear that Tim is ill.",
    "I am sorry to ask this at such short notice.",
    "I’m sorry, I gave your colleague the wrong number.",
    "I would not want to chase you.",
    "I’m sorry to let you know so close to Saturday.",
    "Excuse me for a moment, as our old head used to say.",
  ],
};

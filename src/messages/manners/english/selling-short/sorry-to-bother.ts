import type { Examples, PhraseRule } from "../../rule";

export const sorryToBother: PhraseRule = {
  id: "sorry-to-bother",
  group: "selling-short",
  level: "change",
  reason: "You have done nothing that needs an apology; thanks does the same work and leaves you standing.",
  better: "Thank you for your time.",
  says: `
    (so|very|really|terribly|awfully|dreadfully|extremely|truly|again) sorry to (trouble|interrupt)
    <sorry> (again |so much )?to (trouble|interrupt) you (again|yet|once|on|when|so|while)
    <sorry> ~2 to ~1 (bother|disturb|bug|pester|chase|hound|hassle|nag|badger|intrude|impose|spam|harass|burden|annoy|bothering|pestering|chasing) (you|again|about|on|so|but|$)?
    <sorry> ~2 to (keep|be always|be forever) ~1 (bothering|asking|writing|emailing|calling|chasing|pestering|messaging|ringing|nagging|on)
    <sorry> ~2 (for|about|if) ~2 (bothering|troubling|disturbing|bugging|pestering|chasing|hounding|hassling|nagging|badgering|intruding|intrusion|imposing|imposition|spamming|burdening|annoying|bother|persistence|nagging|cheek)
    <sorry> (to be|for being|if i am|if i seem|if i sound|that i am) ~3 (pest|pain|nuisance|bother|pushy|annoying|forward|difficult|nosy|impatient|cheeky|needy|persistent|tiresome|thick|stupid|slow|dense)
    <sorry> ~1 to (write|email|message|ask|contact|call|ring|text) ~1 (again|yet again|another|on a (sunday|saturday|weekend|bank)|out of the blue|so soon|so often|twice)
    (so|very|really|extremely|terribly|deeply|dreadfully|awfully|incredibly|truly) (so |very )?sorry to (ask|be asking|be writing|have to ask)
    <sorry> ~2 (for|to) ~2 (taking|take|took|using|use|wasting|waste|wasted|clogging|clog|filling|fill|cluttering|clutter|adding to|add to|having wasted|having taken) ~3 your ~2 (time|inbox|morning|afternoon|day|patience|workload|plate|pile|hour|evening)
    <sorry> ~2 (for|about) ~2 (rambling|rambl*|waffl*|essay|going on|long (email|message|letter|note)|silly|stupid|dumb|daft|existence|english|spelling|grammar|moaning|ranting|babbling|gushing|novel|another email|yet another|oversharing|eagerness)
    (forgive|excuse|pardon) (the|this|my|me for|us for|me) ~2 (intrusion|intruding|interruption|disturbance|disturbing|bothering|troubling|impertinence|boldness|presumption|persistence|ignorance|english|spelling|grammar|rambling|ramblings|waffle|cheek|asking|writing|long|nerves|eagerness|enthusiasm|impatience|badgering|pestering|handwriting|clumsiness|stupidity|being|nuisance|another)
    (beg|ask|begging|asking) (your|for your|for) (forgiveness|pardon|indulgence)
    (hate|loathe|loath) to (bother|trouble|pester|nag|chase|disturb|impose|intrude|keep asking|ask again|have to ask|be (a|that|the) (pain|nuisance|bother|pest|person))
    i feel (so |very |really |quite |rather |a bit |truly )?(dreadful|awful|terrible|guilty|bad|ashamed|embarrassed|cheeky) (for|about|to|even)? (ask|asking|bothering|writing|chasing|troubling|taking|adding|emailing|even)
    ashamed (to|of) (ask|be asking|say|admit|have to|myself|my)
    not (want|mean|wish|intend|trying|wanting|meaning) to ~2 (bother|pester|nag|hassle|disturb|harass|annoy|intrude) .. but
    with (many |my |deepest |sincere |humble |sincerest |renewed |grovelling )?apologies $
    (just|simply|please|can|to) ~1 (ignore|bin|delete) me
    promise ~3 (be quiet|leave you (alone|in peace)|stop|go away|shut up|not bother|disappear|not (trouble|pester|email|write|ask)|last (time|email|message|you))
    (will|shall|would) (now )?(get out of your (hair|way)|leave you (alone|in peace)|stop (bothering|pestering|rambling|wittering|going on)|shut up|crawl away|slink|crawl back)
    last thing you (need|want) is (me|my|another (email|message|call)|an email from)
    (wasting|waste|wasted) (any |any more |so much |all )?(of )?your (valuable |precious |very )?time
    (afraid|only|just) ~1 me again
    if it is not (a |an |too much of a )?(disturbance|disturbing|imposition|nuisance|cheek)
    (a thousand|million|thousand|humble|humblest|sincerest|profuse) apologies
    (dare|dared|daring) (to )?(ask|hope|trouble|write)
    (if|may) i (might|may) be so bold
    (cheeky|impertinent) (of me|to ask|but|email|question)
    (hardly|barely) (like|dare) to (ask|write|trouble)
    should not (really |even |probably )?be (asking|writing|bothering)
    <sorry> ~2 to (land|turn up|pop up|appear|be back) (in|on|at|again)
    (sick|tired) of the sight of
    apolog* if (it|this|that) is (out of order|forward|cheeky|a nuisance|an imposition|too|annoying)
    sorry (for|to) (everything|existing|exist|being (me|so|such))
    (so|terribly|awfully|dreadfully) (so |very )?sorry (for|about) (all|everything|this|asking|the bother|the trouble|being|going)
    (not|never) (like|want|wish) to (take up|use up|waste) (any |too much |more )?(of )?your .. (sorry|apolog*|forgive|but)
    (hope|trust|pray) (you|that you) (will|can|could|do not|are not) ~2 (forgive|pardon|excuse|angry|cross|annoyed) ~1 (me|my|with|at)
    (forgive|pardon|excuse) me (for (writing|being|my|this|the|bothering|daring))
    (forgive|excuse|pardon) my (asking|writing|boldness|forwardness|cheek|impatience|ignorance|intrusion|directness|bluntness|persistence|eagerness|poor|bad|terrible|broken|clumsy|rambling|english|spelling)
    (know|said|promised) ~2 i (said|would|promised) ~1 i? ~1 (would|will) not (write|bother|call|ask|email|chase|ring|contact|message) (again|you|any more|anymore)
    (probably|likely|surely|no doubt|maybe|sure) ~2 a (stupid|silly|daft|dumb|foolish) question
    <sorry> ~2 (for|about) my (nerves|nervousness|rambling|waffling|english|spelling|grammar|performance|appearance|persistence|impatience|ignorance|stupidity|eagerness)
    <sorry> ~1 i (am|was) not (more|better)
    <sorry> ~2 (for|that i am) not (being )?(better|more|good enough)
    more than patient with
    <sorry> ~1 (but|that) i ~1 (keep|can not help) (asking|writing|bothering)
    (if|hope) (it is|i am|that is|this is) not too (forward|cheeky|bold|presumptuous|pushy)
    (may|might|can|could) i (dare|be cheeky|beg)
    (humbly beg|cap in hand|hat in hand|grovel*|tail between)
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

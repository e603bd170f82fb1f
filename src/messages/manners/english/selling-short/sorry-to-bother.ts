import type { Examples, PhraseRule } from "../../rule";

export const sorryToBother: PhraseRule = {
  id: "sorry-to-bother",
  group: "selling-short",
  level: "change",
  reason: "You have done nothing that needs an apology; thanks does the same work and leaves you standing.",
  better: "Thank you for your time.",
  says: `
    not (want|mean|wish) to be (pushy|a pain|a nuisance|a pest|annoying) but
    (so|very|really|terribly|awfully|dreadfully|extremely|truly|again) sorry to (trouble|interrupt|ring)
    (<sorry>|forgive|excuse|pardon) ~4 <bother>
    (<sorry>|forgive|pardon*) ~3 (taking|take|took|taken|using|wasting|waste|wasted|clogging|clog|filling|fill|cluttering|clutter|adding to) ~4 (your|time|slot|inbox)
    (<sorry>|forgive|excuse|pardon) ~2 (for|about|my|this|the) ~2 (rambl*|waffl*|essay|going on|silly|stupid|daft|existence|spelling|grammar|english|moaning|ranting|novel|another|yet|eagerness|everything|existing|clumsiness|ignorance|handwriting|nerves|message $)
    <sorry> ~2 (sorry|apolog*|apologies)
    (hate|loathe|hesitate) (even )?to (take|bother|trouble|pester|nag|chase|impose|intrude|keep|ask|have to|be (a|that|the))
    feel <very>? <very>? (dreadful|awful|terrible|guilty|bad|ashamed|embarrassed|cheeky|foolish|silly|stupid) (for|about|to|even)? (even )?(ask*|bother*|writ*|chas*|troubl*|taking|email*)
    (ashamed|embarrassed) to (ask|be|have)
    ignore me
    (just|please) tell me to (get lost|go away|shut up|push off|stop)
    promise ~3 (be quiet|leave you|stop|go away|shut up|not (bother|trouble|pester|email|write|ask)|last (time|email|message))
    last (thing|person) you (need|want)
    (wasting|waste|wasted) ~4 (your|everyone|everybody|the panel) ~1 time
    (afraid|only|just) ~1 me again
    (thousand|million) (pardons|apologies|times|sorrys)
    (hardly|barely) (like|dare) to
    (sick|tired|bored|weary|fed up|annoyed|irritated) ~2 (of|with|by) (me|hearing from|my ~1)
    (dread|groan|sigh|hate) ~4 (me|my ~1|see|seeing) ~1 (name|email|message|again|me|come|$)
    (i|know|sound|seem|being|be) ~2 (a|so|such a|too) <very>? (nuisance|pest|pain|bother|burden|stalker|broken record|bad penny|annoying|pushy|tiresome|needy|forward|impatient)
    at the risk of (sound*|seem*|becom*|bor*|annoy*|being)
    you (surely|must|will|probably|have) ~2 (better|more important|bigger|more pressing|proper) (things|matters|fish|people)
  `,
  unless: `
    short notice
    (wrong|missing|late|delay) 
    (missed|missing|miss) (your|the|our)
    (forgot|forget|correct|correction|error|mistake|slip|typo|left out|attach*|link|portal|form|upload|page|password|broke)
    (no|without) (bother|trouble)
    sorry to (hear|see|read|learn|miss)
    (pest|pests|pain|pains) (control|controller|technician|management|clinic|nurse|team|relief|scale|score|scores)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’m so sorry to bother you again.",
    "I know I am a nuisance.",
    "Please forgive me for being a nuisance.",
    "I do apologise for taking up your inbox.",
    "Excuse my English.",
    "I feel so ashamed to ask you this.",
    "Apologies once again for taking up your time.",
    "I hate to chase, but is there any news?",
    "I promise to be quiet after this.",
    "You must be sick of me by now.",
    "At the risk of sounding like a broken record, is there any word?",
  ],
  unflagged: [
    "I apologise for the wrong attachment earlier; the right one is with this.",
    "I’m sorry to have missed your call on Friday.",
    "I was sorry to hear that Tim is ill.",
    "I am sorry to ask this at such short notice.",
    "I’m sorry, I gave your colleague the wrong number.",
    "I would not want to chase you.",
    "You told me that the pain clinic is short of staff.",
    "I hope it is no bother to look at the second page.",
    "I’m sorry to let you know so close to Saturday.",
    "Excuse me for a moment, as our old head used to say.",
  ],
};

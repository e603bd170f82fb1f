import type { Examples, PhraseRule } from "../../rule";

export const beingANuisance: PhraseRule = {
  id: "being-a-nuisance",
  group: "selling-short",
  level: "change",
  reason: "Naming the fault plants it. A question that is short and kind needs no excuse.",
  better: "Is there any news that you can share?",
  says: `
    i (am|was|must be|have been|may be|might be|do not know if i am) ~3 (nuisance|pest|annoying|pushy|a pain|bore|tiresome|a bother|a burden|stalker|broken record|bad penny|stuck record)
    i (must|may|might|probably|do) (be|seem|sound|look|come across) ~2 (pest|pain|nuisance|annoying|pushy|tiresome|needy|impatient|stalker|broken record|ungrateful|silly|stupid|mad|crazy|pathetic|foolish)
    not (want|mean|wish|intend|trying|wanting|like|meaning|hoping) to (be|sound|seem|appear|come across|look|become|turn into) ~3 (pushy|nuisance|pest|pain|annoying|bother|rude|difficult|impatient|needy|nag|nagging|ungrateful|demanding|forward|cheeky|burden|stalker|nosy)
    at the risk of (sounding|seeming|becoming|boring|annoying|being a|being annoying|being pushy)
    (like|turn up like|sound like|sounding like) (a |the )?(broken record|bad penny|stuck record|stalker|bad smell|dog with a bone)
    (sick|tired|bored|weary|fed up) of (me|hearing from me|my (emails|messages|calls|name|voice|face|letters))
    (dread|groan|sigh|eyes|hide) ~5 (my|me|see|seeing) ~1 (name|email|message|again)
    (probably|surely|no doubt|rightly|must) (think|be thinking|cursing|wishing|find) (me|i) ~4 (mad|crazy|stupid|nuisance|pest|annoying|rude|daft|idiot|pushy|odd|strange|go away)
    (stop|quit) (bothering|pestering|bugging|annoying|hassling|badgering) you
    you (surely|must|will|obviously|no doubt|probably|certainly|undoubtedly) ~1 have ~2 (better|more important|bigger|more pressing|worthier) (things|matters|fish|people|uses|candidates)
    (know|realise|sure|aware) ~1 you (have|must have|will have) ~2 (better|more important|bigger|more pressing) (things|matters|fish|people|uses)
    (more important|better|bigger) (things|matters|people) to (think about|worry about|do than|deal with) than (me|my|this|read|answer)?
    i have no right (to|even)
    (silly|stupid|daft|dumb) question (but|i know|sorry|to|of)
    (bother|trouble|bothering|troubling) (somebody|someone|a person|people|a man|a woman) (as|so|like) ~1 (busy|important|senior|you|yourself)
    (little|small|poor|humble|lowly|insignificant) (old )?(me|application|email|question|request|cv|letter) (of mine|among|amongst|in your|to you|again)
    (one|another|yet another) (more )?(nag|pest|hopeful|time-waster|timewaster|needy)
    (hope|hoping|afraid|fear|worry|worried|trust) ~2 (i am|am) ~1 (not )?(becoming|being|making|turning into) ~2 (nuisance|pest|pain|bother|burden|stalker|nag|difficult|annoying|tiresome|pushy|too pushy)
    this is the last thing you (want|need)
    (swamped|busy|overwhelmed|rushed) .. (the last thing|without me|least of all|and here i am)
    here i am (again|bothering|adding|pestering)
    (not|never) (worth|worthy of) your (time|attention|trouble|while|a reply|a moment)
    (beneath|unworthy of) your (notice|attention|time)
    (waste|wasting) of (your|everyone|everybody|anyone) (time|effort|energy)
    tell me to (go away|shut up|buzz off|get lost|stop|leave you)
    (that|this) (annoying|pesky|tiresome|irritating|boring|dreadful) (man|woman|person|applicant|candidate|girl|lad) again
    (only|just) me again
    (i|it) (will be|am|is) the (bane|thorn)
    drive you (mad|crazy|up the wall|round the bend)
    (driving|getting on|testing|trying) (your|you) (nerves|patience|mad|crazy)
  `,
  unless: `
    (pest|pests) (control|controller|technician|management)
    (pain|pains) (clinic|management|nurse|team|relief|service|scale|score|scores)
    (no|without) (bother|trouble)
  `,
};

export const examples: Examples = {
  flagged: [
    "I know I am a nuisance.",
    "I don’t want to be pushy, but is there news?",
    "You must be sick of me by now.",
    "At the risk of sounding like a broken record, is there any word?",
    "You surely have better things to do.",
    "I know I have no right to take even one minute of yours.",
    "I must seem very impatient.",
  ],
  unflagged: [
    "I do not want to fill your inbox with a second set.",
    "I hope it is no bother to look at the second page.",
    "It would be no trouble to come in again.",
    "You told me that the pain clinic is short of staff.",
    "The broken record player in the foyer made me laugh.",
    "I realise that pest control is more than traps.",
  ],
};

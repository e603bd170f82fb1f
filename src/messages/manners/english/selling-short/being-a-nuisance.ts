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
    at the risk of (sounding|seeming|becoming|boring|annoying|being a|being annoying|being pushy)
    (sick|tired|bored|weary|fed up) of (me|hearing from me|my (emails|messages|calls|name|voice|face|letters))
    (dread|groan|sigh|eyes|hide) ~5 (my|me|see|seeing) ~1 (name|email|message|again)
    you (surely|must|will|obviously|no doubt|probably|certainly|undoubtedly) ~1 have ~2 (better|more important|bigger|more pressing|worthier) (things|matters|fish|people|uses|candidates)
    i have no right (to|even)
    (swamped|busy|overwhelmed|rushed) .. (the last thing|without me|least of all|and here i am)
    (only|just) me again
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

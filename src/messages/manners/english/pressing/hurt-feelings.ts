import type { Examples, PhraseRule } from "../../rule";

export const hurtFeelings: PhraseRule = {
  id: "hurt-feelings",
  group: "pressing",
  level: "change",
  reason:
    "Strong feelings about them are for a friend or for your private notes. In a message they become all that is remembered.",
  better: "I remain interested in the role and would value an update.",
  replaces: "sentence",
  says: `
    (i|we|me) ~4 <upset> (by|with|at|about|in) (you|your|the (process|silence|delay|lack|way|wait|service|treatment|handling|communication|manner)|this (silence|delay|process|treatment|lack|wait)|how (i|you|this|long|little|slow)|not (hearing|having)|being (ignored|left|kept|treated|told|forgotten)|nobody|no one|such)
    <upset> (that|to (find|see|learn)) ~1 (<nobody>|(you|your ~1) ~1 (not|never|failed|forgot)|i ~1 (heard nothing|not heard|had to chase|not told|been (ignored|left)))
    <upset> not to (hear|have heard|have been told|receive|have received|get a (reply|call)|be told)
    (disappointing|disheartening|regrettable|sad|odd|strange|surprising|telling|remarkable|extraordinary) (that|how) ~1 (you|your ~1|nobody|no one|the (company|firm|team)) ~3 (not|never|failed|nothing|found|could find|seem*|bothered|forgot)
    (bad|bitter|sour|nasty|unpleasant) taste
    (tired|sick|weary|fed up) (of|with) (waiting|chasing|being|this|your|you|hearing|excuses|guessing|companies)
    (i|we) ~2 (feel|felt|am|was|been) ~3 (used $|cheated|betrayed|humiliated|mistreated|misled|lied to|taken for|insulted|abandoned|worthless)
  `,
  unless: `
    (customers|patients|clients|families|guests|callers|residents|pupils|parents|you (said|told|mentioned|described|were))
    (have been chosen|be chosen|get the|got the|be offered|been offered|be successful|been successful|be selected|been selected|enjoyed|delighted|pleasantly)
    used to get
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I feel used.",
    "I feel I have been taken for granted.",
    "I am tired of chasing.",
    "I am frustrated with the process.",
    "I was disappointed not to hear from you.",
    "I must say I found it disheartening that you had not read my letter.",
    "It is disappointing that nobody could find a minute.",
    "It leaves a rather bitter taste.",
  ],
  unflagged: [
    "I was disappointed, naturally, but I know how strong the field was.",
    "You said you were frustrated with the old register.",
    "I was surprised to hear that half your customers now ask for electric engines.",
    "I won’t pretend I’m not disappointed, but I enjoyed meeting you all.",
    "I am a little disappointed not to have been chosen, and grateful for your call.",
    "Customers who feel let down are the ones I like to win back.",
  ],
};

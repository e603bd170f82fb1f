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
    (i|we|me) ~4 (frustrated|exasperated|annoyed|angry|irritated|upset|aggrieved|dismayed|disheartened|fed up|bewildered|baffled|unimpressed|disillusioned|demoralised|disappointed|saddened|let down|hurt|offended|insulted|appalled|disgusted|shocked|astonished|stunned|taken aback|perplexed|puzzled) (by|with|at|about|in) (you|your|the (process|silence|delay|lack|way|wait|service|treatment|handling|communication|response|manner|absence)|this (silence|delay|process|treatment|lack|wait)|how (i|you|this|long|little|slow)|not (hearing|having)|being (ignored|left|kept|treated|told|forgotten)|nobody|no one|such)
    (frustrated|annoyed|angry|upset|disappointed|saddened|hurt|dismayed|shocked|surprised|astonished|amazed|disheartened|offended|insulted) (that|to (find|see|learn)) ~1 (nobody|no one|you (did not|have not|had not|never|could not|would not|forgot|failed)|your ~1 (did not|has not|never)|i (have heard nothing|have not heard|had to chase|was not told|have been (ignored|left)))
    (disappointed|frustrated|surprised|upset|sad|hurt|dismayed|sorry|disheartened) not to (hear|have heard|have been told|receive|have received|get a (reply|call)|be told)
    (is|was|it) ~2 (frustrating|disheartening|exasperating|upsetting|disappointing|demoralising|infuriating|annoying|galling|maddening|insulting|humiliating|hurtful) (that|to|not|when|how) ~2 (not|you|your|nobody|no one|hear|be (ignored|left|kept|treated|told)|have (to|been|had|heard|received)|silence|wait|keep)
    (disappointing|disheartening|regrettable|sad|odd|strange|surprising|telling|remarkable|extraordinary) (that|how) ~1 (you|your ~1|nobody|no one|the (company|firm|team)) ~3 (not|never|could not|failed|nothing|found|could find|seem*|thought|replied|called|bothered|forgot)
    (i|we) ~2 (feel|felt|feeling|left feeling|made to feel) ~2 (used $|used and|used by|cheated|betrayed|humiliated|mistreated|disrespected|undervalued|unappreciated|insignificant|worthless|disposable|taken for|messed about|mucked about|played $|duped|misled|like a (fool|mug|number)|like an (idiot|afterthought)|insulted|let down|belittled|slighted|invisible|unimportant|abandoned|conned|exploited)
    (i|we) (am|was|have been|were) ~2 (misled|deceived|lied to|conned|duped|messed about|messed around|mistreated|disrespected|humiliated|betrayed|let down|livid|furious|fuming|taken for (granted|a ride|a fool|a mug))
    (tired|sick|weary|fed up) (of|with) (waiting|chasing|being (ignored|left|treated|told|kept|strung|the one)|this (silence|process|wait|game)|your|you|hearing (nothing|excuses)|the (silence|wait|waiting|excuses)|excuses|guessing|companies|employers)
    (take|taken|taking|took|playing|played) (me|us|people|candidates) for (granted|fools|mugs|idiots|a (fool|mug|idiot|ride))
    (must|have to) (say|admit|confess|tell you) .. (disappoint*|dishearten*|frustrat*|shocked|unimpress*|dismay*|annoyed)
    (i|we) ~2 (lost|losing|lose) ~1 (respect|faith|trust|confidence) (for|in) ~1 (you|your|the (company|firm|process|agency|team)|this)
    (leaves|left|leaving) ~2 (bad|bitter|sour|nasty|unpleasant) ~1 (taste|feeling|impression)
    (regret|sorry|sad|saddened) to (say|find|note) (that)? (you|your|nobody|no one)
    (you|they|he|she|been|was|were) ~1 lied to
    (two-faced|insincere|hypocritical|hypocrites)
    find ~2 (attitude|behaviour|behavior|conduct|silence|lack|delay|approach) ~4 (baffling|odd|strange|disappointing|hard to|puzzling|difficult to|poor|troubling|hurtful|surprising)
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
    "I am frustrated with the process.",
    "I was disappointed not to hear from you.",
    "I feel used.",
    "I must say I found it disheartening that you had not read my letter.",
    "I am tired of chasing.",
    "It is disappointing that nobody could find a minute.",
    "I feel I have been taken for granted.",
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

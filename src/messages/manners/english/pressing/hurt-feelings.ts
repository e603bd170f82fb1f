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
    (i|we|me|one) ~4 (frustrated|frustrating|exasperated|exasperating|annoyed|angry|irritated|upset|aggrieved|dismayed|disheartened|disheartening|fed up|bewildered|baffled|unimpressed|discouraged|disillusioned|demoralised|demoralising|infuriated|infuriating) (by|with|at|that|about|to|how|when|because|of|after|not) ~3 (you|your|the|this|that|how|not|being|nobody|no one|hear|such|any|lack|all|communication|i)
    (am|was|feel|felt|find|found|getting|becoming|growing|left|is|been|very|deeply|extremely) ~2 (frustrated|frustrating|disheartened|disheartening|exasperated|exasperating|fed up|demoralised|demoralising|disillusioned|aggrieved|annoying|upsetting) ~1 (by|with|at|that|about|to|not|how) ~2 (you|your|process|silence|delay|wait|lack|how|way|whole|hear|heard|not|nobody|communication|be|have|treated|treatment|situation|this|response|all this)
    (disappointed|disappointing|saddened|let down|deflated|dismayed|hurt|shocked|appalled|disgusted|astonished|amazed|taken aback|offended|insulted|stunned) (by|with|in|at|that|not to|to find|to have|to be) ~2 (you|your|the way|the lack|the silence|how|nobody|no one|not|such|this (silence|treatment|delay|process|response|company)|hear|have heard|heard|received|receive|had|treatment|lack|the delay|the process|the service|the manner|so little|left|being|ignored|the communication|the response|i have|having|get|got|conduct|manner|attitude)
    (disappointed|disappointing|disheartening|surprising|surprised|sad|odd|strange|curious|puzzling|extraordinary|remarkable|astonishing|regrettable|unfortunate|telling|interesting|ironic) ~1 (that|how|not to) ~4 (not|nobody|no one|never|could not|failed|unable|no reply|no word|silence|nothing|can not|none)
    (feel|felt|feeling|left me feeling|feels like|felt like) ~3 (used|cheated|betrayed|humiliated|mistreated|disrespected|undervalued|unappreciated|insignificant|worthless|disposable|taken for|messed about|mucked about|played|duped|misled|like a fool|like an idiot|like a mug|like a number|like an afterthought|an afterthought|a slap|insulted|let down|belittled|slighted|invisible|unimportant|abandoned|conned|exploited|second class|a nuisance to you|small)
    (i|we) (am|was|have been|were) ~2 (misled|deceived|lied to|conned|duped|messed about|messed around|mistreated|disrespected|humiliated|betrayed|let down|livid|furious|fuming|offended|insulted|disgusted|appalled|taken for a ~1)
    (tired|sick|weary|fed up) (of|with) ~1 (waiting|being|chasing|this|your|you|hearing|the silence|the wait|the waiting|excuses|asking|guessing|checking|companies|employers|people|it all|all this)
    (taken|take|taking|took|playing|playing|played) (me|us|people|candidates) for (a|an|granted|fools|mugs|idiots)
    (must|have to) (say|admit|confess|tell you) .. (disappoint*|dishearten*|frustrat*|shock*|unimpress*|odd|strange|puzzl*|poor|sad|saddened|hurt|annoy*|dismay*|not impressed|surprised (that|at|not))
    (lost|losing|lose|losing all|lost all) (respect|faith|trust|confidence) (for|in)
    (leaves|left|leaving) ~2 (bad|bitter|sour|nasty|unpleasant) (taste|feeling|impression)
    (regret|sorry|sad|saddened) to (say|find|see|note|have to say) ~3 (that)? ~1 (you|your|nobody|no one|nothing|i have not|this)
    (lied|lying|lie|lies) (to|about)
    (dishonest|two-faced|fake|insincere|hypocritical|hypocrite|hypocrites|hypocrisy)
  `,
  unless: `
    (customers|patients|clients|families|guests|callers|residents|pupils|parents|you (said|told|mentioned|described|were))
    (have been chosen|be chosen|get the|got the|be offered|been offered|be successful|been successful|be selected|been selected|enjoyed|delighted|pleasantly)
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

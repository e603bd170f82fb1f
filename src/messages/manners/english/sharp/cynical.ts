import type { Examples, PhraseRule } from "../../rule";

export const cynical: PhraseRule = {
  id: "cynical",
  group: "sharp",
  level: "change",
  reason:
    "It may be so, and still it cannot be proved or mended here. The reader only hears that you expect the worst of them.",
  better: "Thank you for letting me know. I hope our paths cross again.",
  says: `
    (it|comes down|all|always|matter|case|question) ~4 who (you|one|they) know*
    not what (you|one) know*
    jobs for the boys
    old (boy|boys) ~1 (network|club|tie)
    boys club
    (box|tick) (ticking|box|boxing) (exercise|culture|again)
    (box-ticking|tick-box)
    (you|they|panel|mind|minds|job|role|post|somebody|someone|internal ~1|whole thing|inside) ~2 had ~1 (already|always|long since|long) ~2 (decided|made up|chosen|picked|lined up|earmarked|been promised|been decided|known|been settled|been given)
    (was|were) (always|never|already) ~1 going to (have it|get it|go to|be (him|her|them|an internal|somebody|someone)|hire|pick|choose|be me)
    (lined up|sewn up|stitched up|in the bag|earmarked|in mind) (from the (start|outset|beginning)|all along|before|already|long before)
    (all along|from the (start|outset|beginning)) .. (decided|chosen|internal|knew|had someone|going to)
    (foregone conclusion|done deal|rubber stamp|rubber-stamp|going through the motions|token (candidate|interview|woman|applicant|man)|up the numbers|show interview|inside job|box to tick)
    never (really|actually|truly|just)? about (the|my|ability|merit|work|experience|skill|skills|who)
    (dressed|dress|dressing) (it|this|that) up as
    (you|they) ~2 want* ~2 (someone|somebody|a|an) ~3 (half|younger|cheap|cheaper|pretty|prettier|yes-man|puppet|mate|graduate for|robot|doormat|pushover|clone|mug)
    (went|filled|goes|gone) ~5 (nephew|son|daughter|niece|cousin|golf|brother-in-law|pal|buddy|godson|crony|relative|favourite|insider|somebody inside|someone inside|friend of)
    (gave|given) (it|the job|the role|the post|the position|that job) ~4 (nephew|son|daughter|niece|cousin|golf|brother|pal|buddy|mate|godson|crony|friend|relative|favourite)
    typical of (you|this|your|companies|employers|recruiters|hr|agencies|the way|big|how)
    same old (story|excuses|excuse|song)
    (all|every one of you|recruiters|employers|companies|agencies) (are|is) ~1 (all)? (the same|alike)
    (that|this|such) is (what (you|one|i) get|what happens when)
    (no good deed|nice guys finish)
    (you|they) (just|only|merely|simply) ~1 (wanted|want|needed|used|use|using) ~3 (free (work|labour|labor|ideas|advice|consultancy)|ideas|numbers|quota|my (ideas|work|contacts|plan))
    free (labour|labor|consultancy|consulting|work) ~2 (for|from|out|you|dressed)
    (meet|fill|make) ~1 (your|the|a) quota
    (read|see|saw) between the lines
    (hiding|hide|hides|hid) behind ~3 (policy|process|form|email|emails|portal|hr|computer|standard|jargon|receptionist|secretary|template)
    (signed by|sent by|written by|from) (nobody|no one|a machine|a computer|a robot|a bot|an algorithm)
    (automated|generic|canned|copy-paste|copy and paste|cut and paste|boilerplate|robotic|faceless|impersonal|soulless|templated|standard|form) (no|rejection|email|reply|letter|response|message) .. (better|deserve*|insult*|person|human|disappoint*|could|respect|after|lazy|really|not even)
    (rejection|no) by (text|text message|email|computer|robot|algorithm|template|form|automated)
    (after|following) a (generic|form|canned|automated) (email|letter|reply)
    whoever can say
    the most times
  `,
  unless: `
    if (you|they) (have|had) already
    (my|our) (son|daughter|cousin|niece|nephew) had
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "It is who you know in this country.",
    "The panel had already made up its mind.",
    "It was never about the work.",
    "It went to the owner’s nephew.",
    "It was a foregone conclusion.",
    "You only wanted free work.",
    "A rejection by text message.",
  ],
  unflagged: [
    "The owner’s son showed me the yard.",
    "If you have already decided, I would be glad to know.",
    "I knew nobody in the town when I came.",
    "My son had already chosen his school.",
    "I write the standard letters for our branch.",
  ],
};

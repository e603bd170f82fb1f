import type { Examples, PhraseRule } from "../../rule";

export const cynical: PhraseRule = {
  id: "cynical",
  group: "sharp",
  level: "change",
  reason:
    "It may be so, and still it cannot be proved or mended here. The reader only hears that you expect the worst of them.",
  better: "Thank you for letting me know. I hope our paths cross again.",
  says: `
    (it is|comes down to|all about|always|matter of|depends on|case of|question of) ~1 who (you|one) (know|knows)
    (knowing|know) the right people
    jobs for the boys
    old (boy|boys) ~1 (network|club)
    boys club
    (triumph|another|your|was a) ~2 (box-ticking|box ticking|tick-box|tick box)
    (you|panel|mind|minds) ~2 had ~1 (already|always|long since|long) ~2 (decided|made up|chosen|picked|been made up)
    (was|were) (always|never|already) ~1 going to (have it|get it|go to|be (him|her|them|an internal|somebody|someone)|hire|pick|choose|be me)
    (lined up|sewn up|stitched up|in the bag|earmarked) (from the (start|outset|beginning)|all along|before|already|long before)
    (foregone conclusion|rubber stamp|rubber-stamp|going through the motions|token (candidate|interview|woman|applicant|man)|up the numbers|show interview|inside job)
    never (really|actually|truly|just)? about (the work|my work|my ability|ability|merit|experience|skill|skills)
    (dressed|dress|dressing) (it|this|that) up as
    (you|they) ~2 want* ~2 (someone|somebody|a|an) ~3 (half (my|the)|younger|cheap|cheaper|prettier|yes-man|puppet|doormat|pushover|clone|mug)
    (job|role|post|position|vacancy|it|filled) ~3 (went|gone|goes|filled|given|got) ~1 (to|by) ~1 (the|your|his|her|their|a|some|somebody|someone)? ~2 (owner|boss|manager|director|chairman|client|inside|your|his|her|their|partner) ~1 (nephew|son|daughter|niece|cousin|brother|pal|buddy|mate|godson|crony|favourite|friend|wife|husband)
    (went|gone|given|goes) to (somebody|someone) (inside|on the inside) .. (always|all along|never|waste|wasting|already)
    (you|they) ~2 (gave|given) (it|the job|the role|the post|the position) ~4 (nephew|son|daughter|niece|cousin|brother|pal|buddy|mate|godson|crony|friend|relative|favourite)
    typical of (you|your|recruiters|hr|agencies|big companies)
    ^ typical ~2 (recruiter|recruiters|agency|hr|company|employer|management)
    same old (story|excuses|excuse)
    (you|recruiters|employers|agencies) are all ~1 (the same|alike)
    that is what (you|one) (get|gets) for
    (no good deed|nice guys finish)
    (you|they) (just|only|merely|simply) ~1 (wanted|want|needed|used|use|using) ~3 (free (work|labour|labor|ideas|advice|consultancy)|quota|my (ideas|work|contacts|plan)|up the numbers)
    free (labour|labor|consultancy|consulting|work) (from me|out of me|for you)
    (hiding|hide|hides|hid) behind ~3 (policy|process|form|email|emails|portal|hr|computer|jargon|receptionist|secretary|template)
    (signed by|sent by|written by) (nobody|no one|a machine|a computer|a robot|a bot|an algorithm)
    (automated|generic|canned|copy-paste|boilerplate|robotic|faceless|soulless|templated|form) (no|rejection|email|reply|letter|response|message) .. (deserve*|insult*|lazy|not even)
    (rejection|rejected|refusal|dismissed|turned down) ~1 by (text|text message|a robot|robot|algorithm|an algorithm|template|form letter|a machine|a computer|somebody i|someone i)
    (same|standard|usual) (copy and paste|copy-paste|cut and paste|boilerplate|platitudes|excuse|excuses|fob)
    (know|knows|think we both know) the real reason
    both know ~3 (why|reason)
  `,
  unless: `
    if (you|they) (have|had) already
    (my|our) (son|daughter|cousin|niece|nephew) had
  `,
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

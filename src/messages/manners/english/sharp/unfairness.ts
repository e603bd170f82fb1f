import type { Examples, PhraseRule } from "../../rule";

export const unfairness: PhraseRule = {
  id: "unfairness",
  group: "sharp",
  level: "change",
  reason:
    "It may be so, and still it cannot be proved or mended here. Advice from somebody outside serves better than a charge in a letter.",
  better: "Thank you for letting me know. I would be glad to hear of later roles.",
  says: `
    (comes down to|all about|always|matter of|it is) ~1 (who|whom) (you know|one knows)
    (box-ticking|box ticking|tick-box|foregone conclusion|rubber stamp|rubber-stamp|going through the motions|inside job|up the numbers|show interview|stitch-up|jobs for the boys|old boys|same old story|nepotism|favouritism|favoritism|cronyism|ageism)
    (decision|mind|minds|job|role|post|outcome|it|appointments) ~3 (made|decided|settled|taken|promised|sewn up|lined up|stitched up|earmarked) ~2 (before (i|we|the (interview|interviews|advert|advertisement))|all along|from the (start|outset|beginning|off))
    (you|panel|they|minds) ~2 had ~1 (already|always|long since) ~2 (decided|<picked>|made)
    (was|were) (always|never|already) ~1 going to (have it|get it|go to|be (him|her|them|an|somebody|someone|me)|hire|pick|choose|(an|the) (insider|internal))
    (already known to you|had (someone|somebody) in mind|no intention of (hiring|considering|giving)|for show|discriminated|is ~2 discrimination|dishonest with me)
    never ~1 about (the work|my work|ability|merit|experience|skill|skills)
    (you|they) ~2 (want*|hir*|chose|went) ~4 (half (my|the)|younger|cheap|cheaper|cheapest|prettier|yes-man|puppet|doormat|pushover)
    (job|role|post|position|vacancy|it|filled) ~3 (went|gone|goes|given|gave|by) ~5 <crony>
    (you|they) ~2 (gave|given) (it|the <job>) ~4 <crony>
    (<crony> (got (it|the|my)|gets it)|being (your|the ~1) <crony>|<hired> <crony>)
    (you|they) ~1 (just|only) ~1 (wanted|needed|used) ~3 (free|quota|my (ideas|work|contacts)|numbers)
    (signed|written|<refused>|rejection) ~1 by ~1 (nobody|machine|computer|robot|bot|algorithm|template|form letter|text|someone i|somebody i)
    (this|decision|process|outcome|panel|scoring|selection|thing) (is|was|feels|felt|seems|looks) ~2 (unfair|unjust|rigged|racist|sexist|ageist|biased|an injustice)
    (smacks|smells|reeks|stinks) of
    (am|been|being|was|me) ~2 treated ~1 (unfairly|badly|poorly|shabbily|appallingly|terribly|like|with contempt)
    (feel|felt) ~1 (cheated|conned|misled|duped|robbed)
    (not|never) ~1 (give|given|gave|get|got|had) ~3 (fair|proper|decent|a) (chance|hearing|crack|shot)
    you ~2 (lied|misled|deceived|conned)
    my (age|accent|race|colour|gender|religion|disability|pregnancy|surname|skin|background|postcode) ~4 (the (problem|reason|issue)|a problem|put you off|scared)
  `,
  unless: `
    (thesis|paper|training|trained|taught|course|cases|clients|customers|residents)
    if (you|they) (have|had) already
    treated like (family|one|a friend|royalty|an equal|a guest|part)
    (chance|shot) (to (say|thank|tell|meet|talk|see|speak|ask|chat)|at)
  `,
};

export const examples: Examples = {
  flagged: [
    "It is who you know in this country.",
    "The panel had already made up its mind.",
    "It went to the owner’s nephew.",
    "You only wanted free work.",
    "The whole process was rigged.",
    "It smacks of favouritism.",
    "I was treated like a number.",
    "I suppose my accent was a problem.",
    "You lied to me about the post.",
    "I never had a fair chance.",
    "I feel cheated.",
  ],
  unflagged: [
    "If you have already decided, I would be glad to know.",
    "The owner’s son showed me the yard.",
    "My age is no obstacle: I cycle twelve miles a day.",
    "It would not be fair to keep you waiting, so I withdraw.",
    "I have taught unconscious bias for four years.",
    "Thanks for giving me a fair shake.",
    "My thesis was on unfair dismissal.",
    "I wrote a paper on age and pay.",
  ],
};

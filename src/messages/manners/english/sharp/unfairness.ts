import type { Examples, PhraseRule } from "../../rule";

export const unfairness: PhraseRule = {
  id: "unfairness",
  group: "sharp",
  level: "change",
  reason:
    "Even where it is true, a charge of unfairness in a letter like this ends the talk. Advice from somebody outside serves better.",
  better: "Thank you for letting me know. I would be glad to hear of later roles.",
  says: `
    (it|this|that|decision|process|system|outcome|panel|which|treatment|everything|thing|interview|scoring|procedure|selection|test|recruitment) (is|was|feels|felt|seems|seemed|were|has been|have been|looks|looked|smells|smacks|strikes me as) ~4 (unfair|unjust|discriminatory|discrimination|biased|rigged|fixed|fix|stitch-up|racist|sexist|ageist|ageism|racism|sexism|prejudice|prejudiced|nepotism|favouritism|favoritism|cronyism|corrupt|dishonest|crooked|double standards|an injustice|bias)
    (smacks|smells|reeks|stinks|whiff|looks) (of|like) ~3 (discrimination|bias|prejudice|nepotism|favouritism|favoritism|ageism|racism|sexism|double|cronyism|stitch|fix)
    (i|we) ~3 (cheated|lied to|misled|deceived|discriminated|robbed|insulted|humiliated|fobbed off|tricked|strung along|wronged|mistreated|hard done by|duped|conned|exploited|patronised|patronized|belittled|degraded)
    (i|we|me|been|being|was) ~2 treated ~2 (unfairly|badly|poorly|shabbily|appallingly|terribly|disgracefully|like dirt|like rubbish|like a|like an|like nothing|with contempt|differently|as if|as though|as a number)
    (is|was|seems|feels|hardly|scarcely) ~1 (not|hardly|scarcely|anything but) ~1 (fair|just|right) ~1 (that|and|of you|reason|when|process|to (judge|reject|turn|mark|ask|advertise|candidates|applicants|people|me))?
    (not|never|denied|without|did i) ~4 (fair|proper|real|genuine|honest) (chance|hearing|crack|shot|shake|consideration|interview|trial)
    (you|they|he|she) ~2 (lied|misled|deceived|tricked|conned|cheated|strung|discriminated|discriminating)
    (lied|lying|lie|lies) to (me|us|candidates)
    not ~2 (honest|straight|truthful|upfront|open) with (me|us|candidates|applicants)
    my (age|accent|race|colour|color|gender|religion|disability|pregnancy|surname|name|skin|background|postcode|children|nationality|passport|weight|hair) ~4 (problem|issue|against|the reason|face|held|matter|matters|mattered|obstacle|put you off|put them off|trouble|scared|counted)
    because of my (age|accent|race|colour|color|gender|religion|skin|surname|pregnancy|nationality)
    because i am ~1 (black|asian|foreign|foreigner|old|older|over fifty|over 50|pregnant|disabled|immigrant|not white|not british|not english|muslim|too old|mother)
    (too old|too foreign|too female|not young enough|wrong age|wrong colour|wrong color|wrong accent|wrong school|wrong side)
    (age|race|colour|sex) discrimination
    face (did|does) not fit
    no level playing field
    (one rule|rules) for ~5 (another|others|rest)
    double standards
  `,
  unless: `
    (thesis|paper|training|trained|taught|course|cases|clients|customers|residents)
    (fair|right) to (you|keep|the team)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "The whole process was rigged.",
    "It smacks of favouritism.",
    "I was treated like a number.",
    "I suppose my accent was a problem.",
    "You lied to me about the post.",
    "I never had a fair chance.",
    "I feel cheated.",
  ],
  unflagged: [
    "It would not be fair to keep you waiting, so I withdraw.",
    "I have taught unconscious bias for four years.",
    "Thanks for giving me a fair shake.",
    "My thesis was on unfair dismissal.",
    "I wrote a paper on age and pay.",
  ],
};

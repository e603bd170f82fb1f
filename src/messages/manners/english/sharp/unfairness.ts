import type { Examples, PhraseRule } from "../../rule";

export const unfairness: PhraseRule = {
  id: "unfairness",
  group: "sharp",
  level: "change",
  reason:
    "Even where it is true, a charge of unfairness in a letter like this ends the talk. Advice from somebody outside serves better.",
  better: "Thank you for letting me know. I would be glad to hear of later roles.",
  says: `
    (this|decision|process|outcome|panel|scoring|selection|recruitment|interview|whole thing) (is|was|feels|felt|seems|seemed|has been|looks|looked|strikes me as) ~2 (unfair|unjust|discriminatory|rigged|stitch-up|a stitch-up|racist|sexist|ageist|ageism|blatant|an injustice)
    (smacks|smells|reeks|stinks|whiff) (of) ~3 (discrimination|bias|prejudice|nepotism|favouritism|favoritism|ageism|racism|sexism|double|cronyism|fix)
    (blatant|pure|plain|sheer|clear|obvious) ~1 (discrimination|nepotism|favouritism|favoritism|ageism|racism|sexism|cronyism|prejudice)
    (i|we) (was|were|have been|had been) ~1 (lied to|discriminated against|strung along|fobbed off|conned|duped|deceived)
    (i|we) (feel|felt) ~2 (cheated|lied to|misled|deceived|discriminated against|insulted|humiliated|fobbed off|strung along|mistreated|hard done by|duped|conned|exploited|patronised|patronized|belittled|degraded)
    (i|we|me|been|being|was) ~2 treated ~1 (unfairly|badly|poorly|shabbily|appallingly|terribly|disgracefully|like (dirt|rubbish|nothing|an idiot|a number|a child|a criminal|a fool|a nobody|scum|cattle)|with contempt|as a number)
    (is|was|seems|feels|hardly|scarcely) (not|hardly|scarcely|anything but) ~1 fair
    (not|never|denied) ~3 fair (chance|hearing|crack|shot|shake|consideration|trial)
    you ~2 (lied|misled|deceived|conned|discriminated) ~1 (to|me|us|against|about|candidates)
    (lied|lying|lie|lies) to (me|us|candidates)
    not ~2 (honest|straight|truthful|upfront|open) with (me|us|candidates|applicants)
    my (age|accent|race|colour|color|gender|religion|disability|pregnancy|surname|skin|background|postcode|nationality) (was|is|may have been|must have been|might have been|seems to be|has been|put|counted|scared|went) (a|the|my|held|against|you|them)? ~1 (problem|issue|reason|obstacle|against|off|trouble)
    (rejected|turned down|turned away|passed over|ruled out|dropped|not chosen|not hired|refused) ~4 because of my (age|accent|race|colour|color|gender|religion|skin|surname|pregnancy|nationality)
    (rejected|turned down|turned away|passed over|ruled out|dropped|not chosen|not hired|refused) ~4 because i am ~1 (black|asian|foreign|foreigner|over fifty|over 50|immigrant|too old|not white|not british|not english)
    i am too old (for|in) ~1 (you|your|their|them|eyes)
    (wrong age|wrong colour|wrong color|wrong accent|wrong sex)
    age discrimination ~2 (is|plain|and|that|$)
    face (did|does) not fit
    one rule for
    double standards
    not ~1 (see|look|get) (past|beyond) my (age|accent|race|colour|color|gender|disability|surname|background|hair|weight|cv|gap)
    not ~7 (conducted|handled|run|marked|scored|assessed) ~1 (properly|fairly|correctly|professionally)
  `,
  unless: `
    (thesis|paper|training|trained|taught|course|cases|clients|customers|residents)
    (fair|right) to (you|keep|the team)
  `,
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

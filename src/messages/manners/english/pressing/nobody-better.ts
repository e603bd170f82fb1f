import type { Examples, PhraseRule } from "../../rule";

export const nobodyBetter: PhraseRule = {
  id: "nobody-better",
  group: "pressing",
  level: "ask",
  reason: "Praise counts when others say it. One thing that you did says more than “the best”.",
  better: "I have run an office of forty for six years, and would be glad to do the same for you.",
  replaces: "sentence",
  says: `
    (nobody|no one) else ~4 (holds|has|can|could|does|offers|knows|brings)
    (stop|end|halt|suspend|call off|cease|close) (the)? (interviewing|interviews|search|looking|seeing|recruitment|process)
    (doubt|bet|dare say|daresay|suspect|imagine|sure|certain|guess|wager|confident|think|cannot believe|can not believe) ~3 (others|rest|other candidates|other applicants|anyone else|anybody else|competition|nobody else|no one else|none of the others|many) ~4 (near|close|match|anywhere|a patch|half|have|has|can|could|offer|offers|bring|as|better|compare|what)
    (someone|somebody|people|candidates|a candidate|anyone|person|man|woman|profile|cv|background|record|experience) (with|like|of|as) ~4 (does not|do not|is rare|are rare|is hard to|are hard to|are few|comes along once|are not|is not easy|come along)
    you (will|would|could|can|do|may|might|shall) not (easily|ever|soon|readily)? (find|get|meet|see|have|do|come across|hire|be|turn up|go|discover|encounter) ~3 (better|like me|stronger|as good|more (qualified|experienced|suited|committed|able|dedicated|capable|suitable|keen|passionate)|my equal|finer|suited|wrong with me|who (can|could|will|knows|has|wants)|of my (calibre|experience|standard)|a (harder|safer)|to (match|touch)|anyone|anybody|another|many|the likes)
    i am ~4 (obvious|clear|only (real|sensible|serious|possible|logical|viable|credible)|natural|best|strongest|ideal|perfect|logical|standout|outstanding|most (qualified|suitable|experienced)|number one|missing|front|finest|top|safest) ~1 (choice|candidate|person|man|woman|one|fit|match|applicant|runner|hire|piece|option|bet|answer|pick|solution)
    i am (exactly|just|precisely|simply|definitely|clearly)? the (right)? (man|woman|guy|girl|answer|bloke|lad|lady|person|one) (for|you)
    (stop looking|call off (the|your) search|your search (is over|ends|can stop)|end your search|cancel the (rest|other|remaining)|call off the)
    (no|not any|little|not much|any) (point|sense|use) ~2 (in)? (seeing|interviewing|looking|talking|meeting|wasting|going|holding|carrying|to (see|interview|look|meet|be gained)|further)
    (mad|crazy|foolish|silly|daft|insane|stupid|fool|fools|unwise|nuts|idiots|bonkers|remiss|short-sighted|lunacy|madness|folly|mistake|shame|crime) (for you)? (not)? (to|if you) ~1 (not|pass|turn|let|miss|refuse|reject|hire|overlook|take|say|did not|choose|pick|go (with|for)|appoint)
    (^|and|but|because|as|mess|think|know|that|frankly) you (clearly|obviously|really|do|badly|desperately|certainly)? (need|could do with|are crying out for) (me|someone like me|somebody like me|a man like me|a woman like me|people like me|my (help|skills|experience)|what i)
    (your|their|the company's|company) (own)? loss
    you (will|would|may|might|could|shall|are going to) ~2 (regret|be sorry|rue|kick yourself|kick yourselves|wish you|look back|realise (too|your|what|it)|come to (regret|realise|see)|thank me)
    (realise|discover|find out|see|notice|learn) (it|this|that|what|your mistake|how) ~4 too late
    i am ~2 (overqualified|over-qualified|the full package|the whole package|a catch|a find|a bargain|a steal|a gift|a no-brainer|worth (twice|double|ten|every|my weight)|a rare|one in a|head and shoulders|second to none|a cut above|streets ahead|miles ahead|in a different league|god's gift)
    (run|handled|managed|led|done|seen) (bigger|better|larger|harder|far bigger|more) ~3 than (yours|you|this|your)
    (cannot|can not|could not|hard to|hardly|difficult to|find it hard to|struggle to) (imagine|believe|think|see|picture) ~2 (you|anyone|anybody|that|there|there is|how|who|why|many) ~6 (stronger|better|more (suitable|qualified|suited|experienced)|close|suited|as (well|much|good)|could (match|do)|else|beat|else you)
    (best|strongest|finest|most (qualified|experienced)) ~2 (you|they|that you) (have|will|are|could|would|can|ever) ~2 (see|seen|get|find|meet|met|interview|interviewed|had|likely|hope)
    know when a (fit|match|team)
  `,
  unless: `
    (soon|if|when|whenever|once|where|case) ~1 you need
    (am|was) not
    (hope|wish|sure) ~2 you ~2 (find|found|will find)
    (sorry|condolences) (for|to hear)
    (what|which|where|how) ~4 (better|stronger)
  `,
};

export const examples: Examples = {
  flagged: [
    "You won't find anyone better.",
    "I'm the obvious choice.",
    "You’d be mad not to take me on.",
    "There's no point seeing anyone else.",
    "I can't imagine you've seen a stronger background.",
    "You need me in there.",
    "I'd hate for you to realise it too late.",
    "It would be your loss.",
    "I have run bigger offices than yours.",
    "I am certain that I am your man.",
  ],
  unflagged: [
    "I believe that I could help.",
    "I know I am not the best candidate on paper.",
    "I think that I would be a good fit.",
    "I hope that you find someone terrific.",
    "I am the one in the red scarf.",
    "You couldn't have been nicer when I came in.",
    "Nobody knows the old system as the night staff do.",
    "You could not find the key, and I laughed.",
    "I am still very interested, and it is my first choice.",
  ],
};

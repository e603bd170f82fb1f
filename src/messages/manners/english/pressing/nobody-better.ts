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
    (not|hardly) (ten a penny|two a penny|a dime a dozen|thick on the ground|easy to come by|growing on trees)
    (mad|crazy|foolish|silly|daft|insane|stupid|fools|unwise|nuts) to look (elsewhere|further)
    (no one|nobody|none|not one) (on|in|of|at|there) ~3 (can|could|does|knows|will) (do|match|offer|bring|touch|what|half)
    (struggle|hard pressed|pushed|stretch) ~1 to (match|better|beat|replace|equal|find)
    (getting|have|having|get|be) (yourself|yourselves)? (a|an) (bargain|steal|gem|star|asset|absolute|real find)
    (stop|end|halt|suspend|call off|cease|close) (the)? (interviewing|interviews|search|looking|seeing|recruitment|process)
    (if i say so|though i say|even if i say|if i do say) (it|so)? ~1 myself
    (doubt|bet|dare say|daresay|suspect|imagine|sure|certain|guess|wager|confident|think|cannot believe|can not believe) ~3 (others|rest|other candidates|other applicants|anyone else|anybody else|competition|nobody else|no one else|none of the others|many) ~4 (near|close|match|anywhere|a patch|half|have|has|can|could|offer|offers|bring|as|better|compare|what)
    (someone|somebody|people|candidates|a candidate|anyone|person|man|woman|profile|cv|background|record|experience) (with|like|of|as) ~4 (does not|do not|is rare|are rare|is hard to|are hard to|are few|comes along once|are not|is not easy|come along)
    (answer|solution) to (your|all your|their) ~1 (problem|problems|prayers|staffing|troubles|needs|question)
    (best|strongest|safest|wisest|smartest|cleverest) (thing|hire|decision|move|choice|appointment|investment|bet) (you|they|that you|your) ~2 (make|made|could|can|will|have|ever)
    you (will|would|could|can|do|may|might|shall) not (easily|ever|soon|readily)? (find|get|meet|see|have|do|come across|hire|be|turn up|go|discover|encounter) ~3 (better|like me|stronger|as good|more (qualified|experienced|suited|committed|able|dedicated|capable|suitable|keen|passionate)|my equal|finer|suited|wrong with me|who (can|could|will|knows|has|wants)|of my (calibre|experience|standard)|a (harder|safer)|to (match|touch)|anyone|anybody|another|many|the likes)
    (never|hardly|unlikely to|struggle to|hard to|difficult to|hard pressed to|hard pushed to|good luck) (find|get|meet|finding|interview|see) ~2 (anyone|anybody|someone|somebody|a|another|better|a better|person|candidate) ~3 (better|like me|stronger|more|as|who|with|of my|else|suited|candidate)
    (nobody|no one|none|no other|nobody else|not one|few) (candidate|applicant|candidates|applicants|person|people|of (them|the others))? ~4 (better (than me|suited|qualified|placed|for (the|this))|more (qualified|suited|experienced|able|committed|suitable)|as (good|qualified|suited|experienced|well) (as (me|i|mine))?|my (experience|skills|level|record|background)|comes close|come close|hold a candle|holds a candle|matches|touch me|compete|compare|compares|measure up|offer what i|what i (offer|bring|have|can|do)|bring what i)
    i am ~4 (obvious|clear|only (real|sensible|serious|possible|logical|viable|credible)|natural|best|strongest|ideal|perfect|logical|standout|outstanding|most (qualified|suitable|experienced)|number one|missing|front|finest|top|safest) ~1 (choice|candidate|person|man|woman|one|fit|match|applicant|runner|hire|piece|option|bet|answer|pick|solution)
    (obvious|only (real|sensible|serious|possible|logical)|clear|outstanding|standout|strongest|best) (choice|candidate|person|applicant) (is|was|by|here|you|for|on|and|has to be) ~2 (me|here|far|miles|some|have|will|obvious)
    i am (exactly|just|precisely|simply|definitely|clearly)? your (man|woman|guy|girl|answer|bloke|lad|person)
    i am (exactly|just|precisely|simply|definitely|clearly)? the (right)? (man|woman|guy|girl|answer|bloke|lad|lady|person|one) (for|you)
    i am (exactly|just|precisely) (what|who|the kind|the sort) you
    (look|looking|search) no further
    (stop looking|call off (the|your) search|your search (is over|ends|can stop)|end your search|cancel the (rest|other|remaining)|call off the)
    (no|not any|little|not much|any) (point|sense|use) ~2 (in)? (seeing|interviewing|looking|talking|meeting|wasting|going|holding|carrying|to (see|interview|look|meet|be gained)|further)
    (mad|crazy|foolish|silly|daft|insane|stupid|fool|fools|unwise|nuts|idiots|bonkers|remiss|short-sighted|lunacy|madness|folly|mistake|shame|crime) (for you)? (not)? (to|if you) ~1 (not|pass|turn|let|miss|refuse|reject|hire|overlook|take|say|did not|choose|pick|go (with|for)|appoint)
    (^|and|but|because|as|mess|think|know|that|frankly) you (clearly|obviously|really|do|badly|desperately|certainly)? (need|could do with|are crying out for) (me|someone like me|somebody like me|a man like me|a woman like me|people like me|my (help|skills|experience)|what i)
    (cannot|can not|could not|do not want|will not want|would not want|ill) (to)? (afford) ~1 (not|to (lose|pass|miss|be without|let|overlook|ignore))
    (do|would|will) not want to (lose|miss|pass up|let) ~2 (me|someone|somebody|a candidate|this|my|go|slip|out)
    (your|their|the company's|company) (own)? loss
    loss (is|would be|will be) (entirely)? (yours|theirs)
    you (will|would|may|might|could|shall|are going to) ~2 (regret|be sorry|rue|kick yourself|kick yourselves|wish you|look back|realise (too|your|what|it)|come to (regret|realise|see)|thank me)
    (realise|discover|find out|see|notice|learn) (it|this|that|what|your mistake|how) ~4 too late
    (lucky|fortunate|privileged|glad|blessed) (to (have|get|land|secure)|if you (get|land)|that i) ~1 (me|applied|someone (of|like|with) my|agreed|someone (of|like))
    doing (you|them|the company) a favour
    i am ~2 (overqualified|over-qualified|the full package|the whole package|a catch|a find|a bargain|a steal|a gift|a no-brainer|worth (twice|double|ten|every|my weight)|a rare|one in a|head and shoulders|second to none|a cut above|streets ahead|miles ahead|in a different league|god's gift)
    (head and shoulders|streets ahead|leagues ahead|miles ahead|second to none|cut above|different league|class apart|world beater|game changer|game-changer|rockstar|rock star|ninja|unicorn)
    (run|handled|managed|led|done|seen) (bigger|better|larger|harder|far bigger|more) ~3 than (yours|you|this|your)
    (in my sleep|with my eyes (closed|shut)|blindfold*|standing on my head|one hand tied|with one hand)
    (cannot|can not|could not|hard to|hardly|difficult to|find it hard to|struggle to) (imagine|believe|think|see|picture) ~2 (you|anyone|anybody|that|there|there is|how|who|why|many) ~6 (stronger|better|more (suitable|qualified|suited|experienced)|close|suited|as (well|much|good)|could (match|do)|else|beat|else you)
    i tick (every|all|each)
    (tick|ticks|ticked|ticking|check|checks) (every|all) (single|of your|the|your)? ~1 (box|boxes)
    (by far|far and away|easily|without doubt|undoubtedly|unquestionably|hands down) ~1 the (best|strongest|most|ideal|right)
    (best|strongest|finest|most (qualified|experienced)) ~2 (you|they|that you) (have|will|are|could|would|can|ever) ~2 (see|seen|get|find|meet|met|interview|interviewed|had|likely|hope)
    (rare|unusual|seldom|hard) ~1 (to (find|get|see|come across)|that you (find|get|see)) ~2 (someone|somebody|a candidate|a fit|this|me|one)
    know when a (fit|match|team)
    (you|they|it) (will|would|could) (not)? (do|be) (a lot|far|much|any|no) (worse|better) than (me|to)
    (secret weapon|safe pair|dream candidate|answer to your prayers|answer to all|gods gift|what you have been looking for|what you are missing|missing piece)
    (other|others|competition|rest|remaining|another|less) ~1 (candidates|applicants|contenders|people|interviewees)? ~2 (cannot|can not|could not|do not|does not|will not|is not|are not) ~2 (compare|match|compete|touch|come close|measure|hold|have (what|my|half)|offer|stand)
    (deserve|deserves|deserving) (this|the|that|your|it|a) ~1 (job|role|post|position|place|chance|yes)
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

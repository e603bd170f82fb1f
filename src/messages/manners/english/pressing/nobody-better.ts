import type { Examples, PhraseRule } from "../../rule";

export const nobodyBetter: PhraseRule = {
  id: "nobody-better",
  group: "pressing",
  level: "ask",
  reason: "Praise counts when others say it. One thing that you did says more than “the best”.",
  better: "I have run an office of forty for six years, and would be glad to do the same for you.",
  says: `
    (look|search) (any|no) further
    (nobody|no one|none) ~6 (come close|comes close|compare|compares|match|as good)
    (nobody|no one) else ~4 (holds|has|offers|brings|who can)
    no (other)? (candidate|applicant|other person) ~1 (has|have|can|could|will|brings|offers|with)
    (stop|end|halt|suspend|call off|cease|close) (the)? (interviewing|interviews|search|looking|recruitment)
    (no|not|hardly|little|doubt you will|stop|why) ~1 (bother|trouble|point|need|use|sense|waste)? ~3 (interviewing|seeing|meeting|interview|see|looking) ~1 (rest|others|anyone|anybody|more|other|further)
    you (will|would|can|might|shall) not (easily|ever|soon|readily)? (find|get|meet|see|come across|hire) ~3 (better|like me|stronger|as good|more (qualified|experienced|suited|committed|able|dedicated|capable|suitable|keen)|my equal|finer|who (can|could|will|knows|has|wants)|anyone|anybody|another|many|the likes)
    you (will|would|may|might) ~2 (hard put|hard pressed|hard pushed|struggle) to (find|get|meet|see) (another|anyone|anybody|someone|somebody)
    (doubt|cannot imagine|can not imagine|not believe|bet|not suppose) ~1 (you|that you) ~4 (anybody|anyone|many|another|better|stronger|somebody|someone) ~2 (with|like|as|who|of|my|better|stronger|background)
    i am ~4 (obvious|clear|only (real|sensible|serious|possible|logical|viable|credible)|natural|best|strongest|ideal|perfect|logical|standout|outstanding|most (qualified|suitable|experienced)|number one|missing|finest|safest) ~1 (choice|candidate|person|man|woman|one|fit|match|applicant|hire|piece|option|bet|answer|pick|profile|solution)
    i am (exactly|just|precisely|simply|definitely|clearly)? the (right)? (man|woman|guy|girl|answer|bloke|lad|lady|person) (for|you)
    (mad|crazy|foolish|silly|daft|insane|stupid|fool|fools|unwise|nuts|bonkers|remiss|mistake|folly) (for you)? (not)? (to|if you) ~1 (not|pass|turn|let|miss|reject|hire|overlook|take|did not|choose|pick|go (with|for)|appoint)
    (^|and|but|because|as|know|that|frankly) you (clearly|obviously|really|do|badly|desperately|certainly)? (need|could do with|are crying out for) (me|someone like me|somebody like me|a man like me|a woman like me|people like me)
    you (will|would|may|might|could|shall|are going to) ~2 (regret|be sorry|rue|kick yourself|kick yourselves|wish you|look back|thank me)
    (realise|discover|find out|see|notice|learn) (it|this|that|what|your mistake|how) ~4 too late
    i am ~2 (overqualified|the (full|whole) package|a catch|a bargain|a steal|worth (twice|double|ten|every)|head and shoulders|second to none|a cut above|streets ahead)
    (best|strongest|finest|most (qualified|experienced)) ~2 you (have|will|could|would|can|ever) ~2 (see|seen|get|find|meet|met|interview|interviewed|had|likely|hope)
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
    "No other candidate has what I bring.",
    "Nobody else you meet will come close.",
    "I am the right man for you.",
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

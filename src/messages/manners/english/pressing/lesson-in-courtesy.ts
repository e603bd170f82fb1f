import type { Examples, PhraseRule } from "../../rule";

export const lessonInCourtesy: PhraseRule = {
  id: "lesson-in-courtesy",
  group: "pressing",
  level: "change",
  reason:
    "A lesson in courtesy is seldom taken from somebody who wants something. Saying what you would welcome works better.",
  better: "Even a short note on where things stand would be welcome.",
  replaces: "sentence",
  says: `
    (common|basic|simple|elementary|plain|professional|human|minimum|small|ordinary) (courtesy|decency|manners|politeness|respect|civility|courtesies|professionalism)
    (the|very) least (<accused>|anyone|anybody|a company|one|i) ~1 (can|could|might|should|deserve|expect|owe|expected|is owed|was owed)
    bare minimum
    (takes|take|taken) ~2 (<number>|a|one|thirty|sixty|few) ~1 (minute|minutes|seconds|second|moment|mins|secs) (to|of) ~1 (write|send|reply|answer|call|ring|tell|let|pick|type|email|say|text)
    (when|while|where|at|in|if) (i|we|my) ~5 (we|i) ~2 (always|never|told|let|rang|called|replied|answered|wrote|made|sent|send) ~3 (<us>|candidate|applicant|everybody|back to|who (applied|came)|every one|point of)
    (where i come from|in my (day|book|world|culture)|i was (brought up|raised)) .. (manners|return a|return calls|repl*|answer (a|letters|people)|word is|word|rude|courtesy|a promise)
    (make|made) ~2 point ~5 (answering|replying|keeping|keep to|calling back)
    (is|are) (no|not|hardly) ~1 (respect|how|the way|way) ~4 ($|treat*|behave*|do business|deal with people|conduct|carry on|speak to|works)
    how ~3 should (be|have been) (run|done|handled|conducted|treated)
    not know how you ~1 (run|do business|get away)
    not know what they teach
    (applicants|candidates|candidate|jobseekers|people|we) (are|is) ~2 (human|humans|people too|people not|not (numbers|tickets|cattle|robots|machines|commodities|things))
    (you|<someone>|your (company|firm|team|department|organisation)|the (company|firm|council|organisation)|one of you|your ~1|they) ~1 (should|might|may|ought to|could|would do well to|need to|needs to|had better|encourage you to|really ought to) ~3 (learn|learnt|train|reflect|teach|ask (yourself|yourselves)|(think about|consider|look at) how|be ashamed|know better|know how to|spare a thought|rethink how|start with|try (showing|some)|at (the very)? least|have (had the|shown|sent|told|called|rung|written|let me|replied|spared|given me|mentioned|picked up|taken the))
    (gently|respectfully|would|strongly) (encourage|advise|urge|invite) you to (reflect|look at|think|consider how|learn)
    suggest you (have a look|look|think|learn|train|read|try)
    (hope|trust|believe|sure) ~3 you ~1 ~2 (learn from|learn something|take this on board|take this as)
    be (worth|an idea|wise|kinder|better|good practice) ~1 (remind*|tell*|warn*|train*|say*|inform*|teach*) <us>
    (good|better|best) practice to
    (in|a) ~1 (constructive|friendly|helpful) spirit
    (friendly|small|little|unsolicited|free) ~2 (suggestion|advice|tip) ~1 (for next|for you|for your|$)
    (piece|bit|word) of advice (for|if|to)
    (organizations|organisations|companies|employers|firms|business|businesses) (that|who) (value|respect|care|keep)
    (communication|courtesy|respect) is (the hallmark|key|everything|a sign|a two-way|the mark)
    (do|doing) your job
    your job is to
    i should not have to (explain|chase|ask|beg|ring|call|remind|tell)
    (you are|have) ~2 (failed at|let|letting) ~2 (it|side|down|profession)
    you have not done (a|one|any) thing
    would ~1 have been (nice|good|helpful|useful|appreciated) to (be told|hear|know|get|have)
    (makes|make) you look like
    (treat|treats|treating|treated) ~1 (me|us|people|candidates|applicants|someone|somebody|anyone) ~1
    (is|are) ~2 (not on|no way to|not right|not fair|not good enough) $
    i would never (do|treat|leave|keep) ~2 (<us>|a)
    when i ~3 (hiring|recruiting|hired|recruited|interview*) .. (we|i) (always|never|rang|called|replied|wrote|told)
  `,
  unless: `
    (thank*|grateful|gratitude|appreciate*|enjoyed|admire*|impressed|liked|struck|lovely|pleasure|welcome|kind*|well|like one of|warm*|patients|customers|clients|guests|could not have been|fairly)
    (be|sound|seem|appear) ~1 rude
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "When I was hiring people, we rang every candidate.",
    "A reply is common courtesy.",
    "A two-minute call is the least you could have done.",
    "That’s not how you treat people.",
    "Candidates are human beings, not tickets in a queue.",
    "I was brought up to return a call.",
    "It takes two minutes to send an email.",
    "You might reflect on how you treat applicants.",
    "I would never leave somebody waiting like this.",
  ],
  unflagged: [
    "I appreciated the courtesy of everyone I dealt with.",
    "Even a short note would be welcome.",
    "When I was a manager I always began the day with the handover.",
    "My own mother taught me that nobody is too old for bingo with proper prizes.",
    "I hope it is not rude to ask whether you have a date in mind.",
    "It says a lot about your team that they stayed late, and I enjoyed meeting them.",
    "A single line would be plenty.",
  ],
};

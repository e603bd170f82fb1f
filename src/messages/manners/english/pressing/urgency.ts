import type { Examples, PhraseRule } from "../../rule";

export const urgency: PhraseRule = {
  id: "urgency",
  group: "pressing",
  level: "change",
  reason: "Urgency that only serves the writer is felt as pressure. Room to answer gets more answers.",
  better: "Whenever you have news, I would be glad to hear it.",
  replaces: "sentence",
  says: `
    (reply|respond|revert|answer|get back|let me know|call me|ring me|contact me|update|confirm|need|inform|advise|tell me|response|decision|come back|feedback|news) ~6 (asap|as soon as (humanly)? possible|immediately|urgently|at once|straight away|straightaway|right away|right now|without (any|further|more)? delay|soonest|forthwith|pronto|sharpish|by return|this (minute|instant)|within the hour|on the double)
    (asap|immediately|urgently|at once) ~3 (please|reply|respond|answer|let me know|get back|call|tell|decide)
    (please|kindly|could you|can you|would you|will you|^|you to|must|should) ~2 (reply|respond|revert|answer|get back|let me know|let me have|call me|ring me|phone me|update me|tell me|decide) ~6 (today|tonight|this (morning|afternoon|evening)|before (lunch|noon|midday|five|close)|in the next (hour|few hours)|within (24|48|<number>|twenty-four) (hours|days)|first thing)
    (this|it|matter|reply|response|answer|situation|request|decision) (is|has become|was) (now|very|quite|rather|extremely|most|really|getting|becoming)? (urgent|critical|pressing|of the essence)
    (await|awaiting|expect|expecting|request|need|require|want|demand|look forward to your|looking forward to your|hoping for a|appreciate a) ~2 (prompt|immediate|earliest|early|speedy|swift|urgent|quick) ~1 <answer>
    (treat|regard|handle|mark) (this|it|my|the matter) ~3 (urgent|priority|urgency)
    (time is (of the essence|running|ticking)|clock is ticking|running out of time)
  `,
  unless: `
    (they|you) ~1 (want|need|require|are looking|needed|wanted)
    (thank|thanks) (you)? ~1 for
    you (said|mentioned|hoped|thought|expected|told|asked|wanted|would|were|had|kindly)
    (i|we) (will|can|could|shall|would) ~4 (send|reply|answer|call|bring|come|respond|ring|start|email|forward|confirm|let you|get back|tell you|provide)
    (urgent|urgently) ~1 (care|repairs|work|calls|cases|treatment|referrals|orders|jobs|patients|deliveries|need of)
    (no|not|any|without) ~2 (urgent|urgency|hurry|rush|today)
    call me (today|tonight) or
    (patients|patient|customers|customer|caller|callers|residents|tenants)
    (cannot|can not|unable) (come|attend|make|be there)
  `,
};

export const examples: Examples = {
  flagged: [
    "Please reply ASAP.",
    "I need to hear back immediately.",
    "Let me know today either way.",
    "This is now urgent.",
    "Awaiting your earliest response.",
    "Kindly treat this as urgent.",
    "Please get back to me at once.",
    "Time is running out.",
    "Could you get back to me today?",
  ],
  unflagged: [
    "Thank you for your prompt reply.",
    "The urgent care ward runs at night, too.",
    "I can send my certificates at once if they would help.",
    "You said that you would decide today.",
    "You can call me today or tomorrow after two.",
    "I will reply to every question as soon as possible.",
    "There is no urgency at all.",
    "Urgent repairs were my half of the work.",
  ],
};

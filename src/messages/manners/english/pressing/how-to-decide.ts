import type { Examples, PhraseRule } from "../../rule";

export const howToDecide: PhraseRule = {
  id: "how-to-decide",
  group: "pressing",
  level: "ask",
  reason: "How they choose, and how they run the place, is theirs to say. A question about it shows more than advice.",
  better: "Which of these matters most to you in the first months?",
  says: `
    your ~2 (is|are) a (disgrace|shambles|mess|joke|disaster|nightmare|tip)
    (decision|choice) (is|should be|seems|would be|ought to be|looks|can not be) ~3 (easy|simple|straightforward|obvious|no-brainer|clear|that (hard|difficult))
    (fairly|rather|pretty|quite|surely|frankly|should be|is|an|a) ~1 (easy|simple|obvious|straightforward) (decision|choice)
    (no-brainer|no brainer|not rocket science|hardly rocket science|not brain surgery|open and shut|plain as day|speaks for itself)
    you (really|simply|just|clearly)? (should|ought to|must|have to|need to|want to|had better|would do well to|would be wise to|might as well|may as well|can safely) ~1 (hire|choose|pick|take|select|appoint|bring|sign|grab|employ|get) ~1 me
    (just|so|please|simply|only|^) (hire|choose|pick|select|appoint|employ|take) me (and|now|please|$|already|on|for|or)
    first thing (i will do|i will be doing|i am going to do|to go|that goes|that needs)
    (will|shall|mean to|intend to|plan to|going to|want to|need to|would) ~1 (change|overhaul|replace|reorganise|restructure|rearrange|arrange|sort out|shake up|shake|fix|rewrite|redo|look at) ~1 (your|the|things) ~2 (rota|team|system|process|office|kitchen|ward|layout|website|place|department|filing|staff|up) ~4 (before anything|before the|first thing|straight away|from day one|on day one|immediately|overnight|once i|when i|in my first)
    (changes|improvements) (i|we|that i) (will|shall|mean|intend|plan|want) ~1 (make|to)
    who (in|on) (the|your) team ~2 (stay|go|keep)
    (cannot|can not) wait to (shake|change|fix|sort|get my hands|put right|turn)
    your (current|present|existing|other) (manager|team|staff|supervisor|person|people|setup|chef|lead|head|developer|secretary|receptionist) ~3 (is not|are not|clearly|obviously|can not|has no|have no|lacks|do not|does not|did not|was not|needs|hopeless|useless|out of)
    (there are going to be|there will be|expect|be ready for|brace|prepare for) (some)? (big)? changes
    (^ with (all)? (due)? (respect)|no offence|no offense|not being funny|to be blunt|if i may be blunt|i will be blunt) ~1 (but|your|you|it|i|this)
    you (will|are going to) (want|need) to (ring|call|hire|take|sign|phone|get|snap)
    (surely|presumably) ~2 (you|the (panel|board|client|company)|it|that|anyone|anybody|by now|there) (can|could|must|cannot|should|will|sees|see|not)
    (i|one|you|anyone) would have (thought|expected|imagined|assumed) ~4 (a|the|my|anyone|anybody|somebody|someone|you|this|such|better|more|by now|firm|company|school|council)
    (how|what) (else|more) (could|do) ~2 (you|anybody|anyone) ~3 (need|know|to (think|consider|discuss|decide)|looking for|possibly|want|ask)
  `,
  unless: `
    (enjoy|hope)
    (not|never|no|was|been) ~2 (easy|simple) (decision|choice)
    (you|she|he|they) (said|called|told|mentioned|described|explained|asked|thought|wrote)
    (learn|help|happy|glad|love|ask|asked|like) ~3 (how|what|to)
    (my|our|the) (last|previous|old|present|current)
    (hard|difficult) .. must
  `,
};

export const examples: Examples = {
  flagged: [
    "Frankly the decision is an easy one.",
    "First thing I'll do is fix your rota.",
    "Your place is a mess.",
    "Your current manager clearly isn't up to it.",
    "It's a no-brainer.",
    "You really should take me on.",
    "I can't wait to shake things up.",
    "There are going to be some changes.",
    "What more could you want?",
  ],
  unflagged: [
    "It was not an easy decision for me.",
    "The first thing I would do is ring the family.",
    "If you choose me I would bring my own kit.",
    "You said that your old system was hopeless.",
    "I saw how you run the kitchen and liked it.",
    "I know how hard the choice must be.",
    "Would you like me to bring a draft?",
    "At my last school the rota was a mess, and I mended it.",
  ],
};

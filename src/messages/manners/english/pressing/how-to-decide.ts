import type { Examples, PhraseRule } from "../../rule";

export const howToDecide: PhraseRule = {
  id: "how-to-decide",
  group: "pressing",
  level: "ask",
  reason: "How they choose, and how they run the place, is theirs to say. A question about it shows more than advice.",
  better: "Which of these matters most to you in the first months?",
  replaces: "sentence",
  says: `
    your ~2 (is|are) a (disgrace|shambles|mess|joke|disaster|wreck|nightmare|tip)
    (straight|sorted|running|tidy|right|licked into shape) ~2 (in|within) (a|my first|one|two|no) (week|month|day|weeks|time)
    (where|what|how) ~1 (you|your ~2|they|the (department|team|place|company)) ~2 (going|doing|does|do|goes|gone|went|get|getting|gets) wrong
    (sensible|wise|smart|obvious|logical|rational|best|right) (course|thing|move|choice|decision|step|course of action) (is|would be|for you|must be)
    you need (all)? the help
    (judging|given|going) (by|from|on)? what i (saw|have seen|heard) .. (need|needs|could do|mess|help|sort|improve|room for)
    (strongly|earnestly|respectfully|really) ~1 (advise|urge|suggest|recommend|counsel|encourage) ~1 (you|making|that you|the (panel|board|company|client)|him|her|them)
    (urge|advise|counsel) (you|the panel|the board|them|the client) (to|not|strongly|against)
    (if i were you|in your (shoes|place|position)) ~1 (i|you)
    (make|make me|extend|put) (the|me the|me an|an) offer (today|now|this|and|before|while|already|then)
    (show|shown|teach|tell|see) ~3 (how|what) (it is|things are|it should be|they should be|a proper) ~2 (properly|done|run|ought)
    (cannot|can not) wait to (shake|change|fix|sort|get my hands|put right|turn)
    (decision|choice) (is|should be|seems|would be|ought to be|looks|cannot be|can not be|could not be) ~3 (easy|simple|straightforward|obvious|no-brainer|clear|that (hard|difficult)|simpler|easier)
    (fairly|rather|pretty|quite|after all|really|surely|frankly|should be|is|an|a) ~1 (easy|simple|obvious|straightforward) (decision|choice) (is|it|one|really|here|to make|for you|if|$)
    (no-brainer|no brainer|not rocket science|hardly rocket science|not brain surgery|open and shut|plain as day|speaks for itself|writing is on the wall)
    you (really|simply|just|clearly)? (should|ought to|must|have to|need to|want to|had better|would do well to|would be wise to|might as well|may as well|can safely) ~2 (hire|choose|pick|take|select|appoint|offer|bring|sign|grab|give|employ|get|have) ~1 me
    (just|so|please|simply|only|^) (hire|choose|pick|select|appoint|employ|take) me (and|now|please|$|already|on|for|or)
    (give|offer) me (the|this|that) (job|role|post|position)
    (get|bring|have) me in (a (week|day)|early|and|soon|now|before|by|straight|next)
    first thing (i will do|i will be doing|i am going to do|i want to do|to go|that goes|that needs|i will (fix|change))
    (going to|will|shall|want to|intend to|would|need to|plan to|like to) ~1 (change|overhaul|rip out|scrap|replace|shake up|sort out|fix|sack|get rid of|turn around|redo|modernise|clear out|straighten out|whip) ~1 your ~3
    (change|overhaul|sort|fix|replace) ~2 (rota|team|system|process|office|kitchen|ward|layout|website|place|department|filing) ~2 (before anything|first thing|straight away|from day one|on day one|immediately|overnight)
    your (current|present|existing|last|old|previous|other) (manager|team|staff|supervisor|person|people|setup|set-up|chef|lead|head|developer|secretary|receptionist|arrangements|guy) ~3 (is not|are not|clearly|obviously|cannot|can not|has no|have no|lacks|do not|does not|did not|was not|needs|need|not up|hopeless|useless|out of)
    your (place|office|rota|team|kitchen|department|shop|website|system|systems|books|company|process|warehouse|yard|filing|ward|staff|business|marketing|site|stock|garden|menu|code|codebase|social media) (is|are|looks|was|were|needs|need|could do|wants) ~2 (mess|shambles|state|chaos|disaster|dire|poor|out of date|outdated|behind|broken|sorting|fixing|shaking|cleaning|overhaul|chaotic|tired|all over|embarrassing|a joke|pretty bad|rather dated|improving|attention|someone|somebody|work)
    (clearly|obviously|plainly|evidently|frankly) ~2 (needs|need|lacks|lack|crying out|in need of|short of|missing) ~2 (help|someone|somebody|leadership|direction|structure|a firm|sorting|order|me|management)
    (shake|shaking|shook) (things|the place|it|everything|you|that) ~1 up
    whip ~2 into shape
    (there are going to be|there will be|expect|be ready for|brace|prepare for) (some)? (big)? changes
    (things|that|it) (will|is going to|are going to) ~1 (change|changing|be different) (when|once|under|with me|if i)
    (show|teach) (you|them|your (staff|team|people)) ~1 (how (it|things|a|the job)|a thing or two|how it is done|what)
    (with respect|no offence|no offense|without wishing to|not being funny|if i may say so|if i may be blunt|to be blunt|i will be blunt) ~2 (but|your|you|the|it|i|this)
    you (will|are going to) (want|need) to (ring|call|hire|take|sign|phone|get|see|talk|speak|snap)
    (we|you) (will|are going to) need to (sit down|have a talk|have words|talk|rethink|look|change|sort)
    (surely|presumably) ~2 (you|the (panel|board|client|company)|it|that|anyone|anybody|by now|there) (can|could|must|is|cannot|have|should|would|will|sees|see|not|know)
    (i|one) would have thought (that)? (the|a|my|it|anyone|anybody|by|somebody|someone|you|this|there|this much|such)
    (how|what) (else|more|could|do|does) ~2 (could|you|need|want|there be|anybody|anyone) ~3 (need|know|to (think|consider|discuss|decide)|looking for|possibly|want|ask)
    what more ~1 (could|do|can|would) (you|anyone|they)
  `,
  unless: `
    enjoy
    (not|never|no|was|been) ~2 (easy|simple) (decision|choice)
    (you|she|he|they) (said|called|told|mentioned|described|explained|asked|thought|wrote)
    (learn|help|happy|glad|love|ask|asked|like) ~3 (how|what|to)
    my (last|previous|old|present|current)
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

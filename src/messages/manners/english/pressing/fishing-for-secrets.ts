import type { Examples, PhraseRule } from "../../rule";

export const fishingForSecrets: PhraseRule = {
  id: "fishing-for-secrets",
  group: "pressing",
  level: "change",
  reason: "What was said behind a door is not theirs to give. A question about the stage is easy to answer.",
  better: "Do you know roughly which stage the hiring has reached? No problem if you cannot say.",
  says: `
    (you|please|could|can|would|will|^|and|to|maybe) ~2 (find out|dig out|dig up|suss out|sniff out|get hold of|check|ask around|sound out|pump|quiz|see) ~2 (what (they|he|she|was|the (panel|boss|manager))|who (else|they|is|got|i am)|why (they|i|he|she)|if (i am|they like|they liked|i was)|how (i|they (rated|scored|marked|felt)|i did)) ~4 (said|say|think|thought|about me|of me|else|up against|rated|scored|did|list|shortlist|favourite|running|liked|like|front|chosen|made|next|going|really|want|wants)
    (who|how many) (else|others|other people|other candidates) ~4 (list|shortlist|running|interviewed|interviewing|applied|seen|in for|up for|being|against|frame|mix|competing|going|there|they are)
    who (i am|am i|are my|is my) ~1 (up against|competing|competition|rivals|rival|competitors)
    (what|how) ~1 (my|the|other) ~1 (competition|competitors|rivals) (is|are|look|looks)
    (get|tell|give|send|slip|share|forward|show|let|have) (me|you)? ~3 (names|scores|notes|score sheet|scoring|marks|ranking|interview notes|shortlist|list of candidates) ~2 (of|from|they|on|for|before)
    (what|how much) (the budget|the salary band|they) ~2 (is|really is|are|can go|would go|would pay|will pay|are paying|really|can pay)
    (questions|question|tasks|tests|answers|test|exercise) (they|you|that they|that will|the panel) ~2 (are|will|going|ask|asked|be asked|come up|set|use|plan)
    (off|strictly off) the record
    (between) ~1 (you and me|us|ourselves|these four walls|the two of us|friends|you me)
    (on the (quiet|qt|sly|down low|side|hush)|in confidence|hush hush|hush-hush|under the table|sub rosa|under your hat|strictly between)
    (nobody|no one|nobody else) (will|need|has to|needs to|would|ever) ~1 (know|find out|hear|be any the wiser)
    i (will|would) not (say|tell|breathe|let on|repeat|mention|reveal) ~2 (where|who|anyone|a word|anybody|a soul|it came|them it|it to)
    (not|no need to) (tell|say to|mention to) (them|him|her|anyone|anybody|hr) ~2 (it is from me|i asked|i am asking|it was me|about this|this came|where)
    my lips are sealed
    (inside|insider) (info|information|track|scoop|word|line|story|knowledge|gossip|view of the panel|tip|tips|edge)
    (keep|keeping|have|put) (your|an|one) (ear|ears|eye|eyes) (to the ground|open for|out for (what|any)|on (the list|hr|them))
    (snoop|spy|spying|eavesdrop|overhear|overheard|pry|wheedle|nose about|nose around|listen in)
    (have|take|sneak|get) (a|another) ~1 (look|peek|peep|squint|nose|glance|gander|butchers) ~2 (system|list|file|files|notes|who|shared drive|inbox|calendar|diary|spreadsheet|scores|desk|folder|database|applicant)
    (what|anything|whatever|everything) ~1 (was|is|were|been|being|gets) (said|being said|decided) ~3 (wash-up|debrief|room|meeting|about me|behind|after i|panel|me|corridor)
    (hear|heard|know|tell me|catch|pick up|learn|share|told) ~2 (what|anything|whatever) ~3 (they|was|he|she|panel|people|anyone|boss) ~2 (said|say|saying|think|thought|thinks|thinking) ~1 (about|of|after|in) (me|my|the wash-up|it all|interview|i)
    (all ears)
    (what|how) (did|do|does) (they|he|she|the boss|the panel|your boss|your manager|everyone) ~1 (say|think|make|feel|really think|reckon) (of|about) (me|my (chances|interview|application))
    (what|where) are my (chances|odds|real chances)
    (leak|slip) (me|it|something|the)
    (give|tell|spill) ~2 ~1 (gossip|dirt|beans|tea|goss|lowdown|low-down|juice)
    (is|are) (he|she|they) ~1 leaning (towards|to|toward)
    (front runner|front-runner|frontrunner|favourite candidate|the favourite|in pole)
  `,
  unless: `
    between us (we|there|two|three)
    kept ~2 in confidence
    (not|never) ~2 (want|ask|expect|dream|like) ~3 (break|share|tell|pry|ask) ~3 (not|should|confidential|awkward|$)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Find out what they said about me.",
    "Could you see who else is on the shortlist?",
    "Off the record, what is the budget?",
    "Have a look on the system if you can.",
    "Nobody will know.",
    "Send me the questions they are going to ask.",
    "If you happened to hear what was said in the wash-up, I’d be all ears.",
    "Don’t tell them it’s from me.",
    "What did they think of me?",
    "Between you and me, is he leaning towards somebody?",
  ],
  unflagged: [
    "I’d not want you to share anything you shouldn’t.",
    "I wouldn’t ask you to tell me anything confidential.",
    "Could you ask them what they thought of my planning exercise?",
    "Is it common knowledge whether they are still seeing people?",
    "Would you find out whether they have reached a decision?",
    "I like to check who is on the rota before I start.",
    "Between us we ran the ward for three winters.",
    "I have kept it in confidence, as you asked.",
  ],
};

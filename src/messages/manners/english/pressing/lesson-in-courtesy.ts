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
    (common|basic|simple|ordinary|professional|elementary|plain|human|minimum|usual|normal|general|mere|little) ~1 (courtesy|decency|manners|politeness|respect|civility|courtesies|professionalism|consideration|etiquette)
    (courtesy|manners|politeness|kindness|respect|decency|civility) ~1 (cost|costs|is|are|does not cost|never cost|goes|go|would) ~2 (nothing|free|anything|extinct|old fashioned|old-fashioned|dead|dying|long way|nice|enough|due|beyond|lacking|missing)
    (bad|poor|appalling|shocking|terrible|dreadful|lack of|no|such|very good|hardly good) (manners|form|etiquette|practice)
    (out of|as a|as a matter of|matter of|a question of|in) ~1 (courtesy|decency|politeness|good manners|respect) (to|you|i|a|one|alone|someone|and|for|$)
    (cost|costs|costing) ~1 (you|anyone|anybody|nobody|them|a company|one|your) ~1 (nothing|anything|little|two minutes|a stamp|very little)
    (costs|cost) nothing to
    (the|very) least (<accused>|anyone|anybody|a company|one|i|we|people) ~1 (can|could|might|should|may|deserve|expect|owe|expected|is owed|was owed)
    (is|was|would be) the (very)? least
    bare minimum
    (takes|take|taken|took) ~2 (two|five|a|one|2|5|thirty|30|10|ten|sixty|few|less than) ~2 (minute|minutes|seconds|second|moment|moments|mins|secs) (to|of) ~2 (write|send|reply|answer|call|ring|tell|let|pick|type|email|say|text|respond|phone|anyone|your|update|inform)
    (a|one|even) ~2 (email|text|call|note|line|reply|message|no|phone call|word|lines|sentence) ~3 (would have (been|done|sufficed|shown|cost|taken|helped|made|meant)|costs|is not (hard|difficult|much|too)|does not (cost|take)|should not (be|have)|would not (hurt|kill|have|take|cost))
    two (lines|words|minutes|seconds|sentences) (would|is|are|was|were|to) ~2 (done|have|all|enough|it|sufficed|not|needed)
    (when|where|while|whenever|if) (i|we) (was|used to|worked|ran|managed|led|hired|were|hire|did|recruited|employed|ever) ~6 (hiring|manager|managing|recruiting|in charge|hire|your (side|shoes|chair|seat)|employ*|staff|people|recruit*|supervisor|boss|interview*|candidates|applicants) .. (reply|replied|call|called|rang|ring|ringing|wrote|write|writing|told|tell|answer|answered|calling|every candidate|every applicant|everybody|everyone|each (one|candidate|person|applicant|of)|got back|get back|made sure|made it a|made a point|never left|within|the courtesy|found the)
    (have|had) (hired|employed|recruited|managed|interviewed) ~4 (people|plenty|staff|many|dozens|hundreds|few|lots) ~6 (always|never|every|each|replied|reply|told|called|rang|left)
    would never ~1 (leave|left|have left|treat|treated|have treated|dream of|have dreamt|keep|have kept|do|have done) ~1 (someone|somebody|anyone|anybody|people|a|that to|this to|of leaving|of treating|candidates|applicants|you|one)
    (where i come from|where i am from|in my (day|book|world|line of work|country|culture|experience|village|family|trade|house)|my (mother|father|parents|gran|grandmother|mum|dad|nan) (taught|raised|brought|always said|used to say)|i was (brought up|raised|taught)) .. (manners|call|calls|calling|answer|answers|reply|replies|word|courtesy|respect|rude|promise|decent|return|handshake|politeness|civil|thank)
    (that|this|it) is (no|not|hardly) ~1 (how|the way|way|any way|a way) ~1 (you|to|a|people|we|one|i would|i|they|an|anyone)
    (no|not a|strange|funny|poor|odd|some|hell of a|shameful) way (to|of) (treat|treating|run|running|do|behave|behaving|conduct|handle|handling|go about|carry on|deal)
    how (you|your company|your firm|your team|they|you lot|companies|employers|some companies|some firms) ~1 (treat|treated|treats|behave|behaves|behaved|conduct yourself|conduct yourselves|do business|carry on)
    know how <accused> ~2 (run|treat|operate|get away|do business|manage)
    (a|any|no) (decent|proper|serious|professional|reputable|respectable|well run|well-run|real|self-respecting|civilised|responsible|modern|caring|competent|normal) ~1 (company|firm|employer|organisation|organization|business|manager|recruiter|person|outfit|agency|school|hospital|boss) ~1 (would|does|replies|keeps|treats|should|knows|leaves|answers|behaves|ought|could|lets)
    (applicant|applicants|candidate|candidates|people|jobseekers|we|i|someone) (are|am|is) ~2 (human|humans|human being|human beings|person|people too|people|numbers|number|tickets|cattle|robots|robot|machines|machine|commodity|commodities|statistic|name on a list|not things|toys) ~1 (not|and|with|in|too|who|$)
    (a|another|real|living|actual|fellow|human) (human being|person|human|people|being) (behind|on the other|at the other|at this end|on this end|waiting|with feelings|with a|too)
    (<accused>|somebody|someone|your company|your organisation|the company) (should|might|may|ought|could|would do well|need|needs|had better) ~4 (learn|train|reflect|teach|taught|ask yourself|ask yourselves|think about how|consider how|look at how|work on|look into|remember that|be ashamed|take a look|improve|know better|revisit|spare a thought|rethink|hire a)
    (reflect|reflects|reflected|reflecting) ~1 (badly|poorly|on how|on your|on the company|on the firm|on you|on the council|very|terribly)
    (says|say|speaks|speak) ~1 (a lot|volumes|much|everything|something|all|plenty|more) ~3 about (you|your|how|the|a|what|this)
    (image|reputation|brand|values|website|motto|mission statement) .. (not match|mockery|hollow|ring|practice|treat|people first|poster|wall|bring into|damage|harm*|suffer*|respect)
    (practise|practice) what you preach
    (respect|value|regard|consideration) for ~2 (time|people|others|candidates|applicants|feelings|other people)
    (waste|wasting|wasted) (my|our|people|other people|everyone|everybody|a person|candidates|anyone|others) ~1 time
    (unprofessional|discourteous|disrespectful|inconsiderate|impolite|insulting|ill-mannered|bad-mannered|thoughtless|disgraceful|appalling|shameful|shabby|heartless|callous|uncaring|insensitive|dismissive|unkind|unfeeling|inhuman|inhumane|unethical|dishonest|dishonourable)
    (is|was|find|found|think|thought|feels|felt|seems|seem|looks|call|calls|consider|considered|been|were|frankly|simply|just|be) ~3 (rude|unacceptable|unfair|poor show|not on|not good enough|just not right|simply not right|not cricket|cruel|a disgrace|shocking|beyond belief|beneath you|uncalled for|out of order|ridiculous|a slap in the face|a kick in the teeth)
    (good enough|acceptable|on|fair|right|cricket) for (a|an) ~2 (company|firm|employer|organisation|business|trust|council|school|bank|hospital)
  `,
  unless: `
    (thank|thanks|grateful|gratitude|appreciate|appreciated|enjoyed|admire|admired|impressed|liked|struck|lovely|pleasure|welcome)
    (be|not|being|sound|seem|appear) ~1 (rude|unprofessional|disrespectful|impolite|dismissive) (to ask|of me|if i|but)
    (mean|want|wish|wanted|meant|intend|like) ~1 to (be|seem|sound|appear)
    (my|our) (patients|customers|clients|guests|callers|own|pupils)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "A reply is common courtesy.",
    "A two-minute call is the least you could have done.",
    "When I was hiring people, we rang every candidate.",
    "That’s not how you treat people.",
    "Candidates are human beings, not tickets in a queue.",
    "I was brought up to return a call.",
    "It takes two minutes to send an email.",
    "You might reflect on how you treat applicants.",
    "I would never leave somebody waiting like this.",
    "I find this rather discourteous.",
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

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
    (common|basic|simple|elementary|plain|professional|human|minimum) (courtesy|decency|manners|politeness|respect|civility|courtesies|professionalism)
    (courtesy|manners|politeness|decency|civility) ~1 (cost|costs|is|are) ~2 (nothing|free|anything|extinct|dead|dying|beyond|lacking|missing)
    (bad|poor|appalling|shocking|terrible|dreadful) (manners|form|etiquette)
    matter of ~1 (courtesy|decency|politeness|respect|good manners)
    (cost|costs|costing) (you|anyone|anybody|nobody|them|a company) ~1 (nothing|little|two minutes|a stamp|very little)
    (costs|cost) nothing to
    (the|very) least (<accused>|anyone|anybody|a company|one|i) ~1 (could|might|should|deserve|expect|owe|expected|can (expect|ask)|is owed|was owed)
    the least you can do
    bare minimum
    (takes|take|taken|took) ~2 (two|five|a|one|2|5|thirty|30|10|ten|sixty|few|less than) ~2 (minute|minutes|seconds|second|moment|moments|mins|secs) (to|of) ~2 (write|send|reply|answer|call|ring|tell|let|pick|type|email|say|text|respond|phone)
    (a|one|even) ~2 (email|text|call|note|line|reply|message|phone call|word|lines|sentence) ~3 (would have (been|done|sufficed|shown|cost|taken|meant)|costs (nothing|little)|is not (hard|difficult|much|too)|does not (cost|take)|would not (hurt|kill|have|cost))
    two (lines|words|minutes|seconds|sentences) (would have|was all|is all)
    (when|where|while|whenever) (i|we) (was|used to|worked|ran|managed|led|hired|were|hire|recruited) ~6 (hiring|recruiting|recruit|hire|hired|interview*|candidates|applicants|in charge|your (side|shoes|chair|seat)) .. (reply|replied|call|called|rang|ring|ringing|wrote|told|tell|answered|everybody|everyone|each|every|got back|get back|made sure|made a point|never|always|found the)
    (when|where|while|as) (i|we) (was|were|used to|ran|managed|led) ~4 .. (every (candidate|applicant)|each (candidate|applicant)|all (candidates|applicants))
    (have|had) (hired|recruited|interviewed) ~4 (people|plenty|many|dozens|hundreds|few|lots|in my time)
    would never (have)? ~2 (leave|left|leaving|treat|treated|keep|kept) (someone|somebody|anyone|a candidate|candidates|an applicant|people) ~2 (like|hanging|waiting|in|so|without|this|that|dangling)
    (where i come from|in my (day|book|world|culture)|i was (brought up|raised)) .. (manners|return a|return calls|reply|replied|answer (a|letters|people)|word is|keep (his|your|their|one) word|rude|courtesy|a promise)
    (that|this|it) is (no|not|hardly) ~1 (how|the way|way) ~4 (treat|treated|behave|do business|deal with people|conduct|carry on)
    (no|not a|strange|funny|poor|odd|shameful) way (to|of) ~1 (treat|treating|behave|behaving|conduct|run a (business|company)|do business|running a|doing business|carry on)
    how (you|your company|your firm|your team|they|you lot|companies|employers|some companies|some firms) ~1 (treat|treated|treats|behave|behaves|behaved|conduct yourself|conduct yourselves|do business|carry on)
    not know how you ~1 (run|treat|do business|get away)
    (a|any|no) (decent|serious|professional|respectable|reputable|self-respecting|civilised|responsible|competent) ~1 (company|firm|employer|organisation|business|manager|recruiter|person|agency|outfit) ~1 (would|does|replies|treats|should|leaves|answers|behaves|ought|lets)
    (applicants|candidates|jobseekers|people|we) are ~2 (human|humans|human beings|people too|people not|not (numbers|tickets|cattle|robots|machines|commodities|things))
    i am (a|only)? ~1 (human being|person too|person not|not a (number|robot|machine|ticket|statistic))
    (real|living|human|actual) ~1 (person|people|being) (behind|on the other|at the other)
    (you|somebody|someone|your (company|firm|team|department|organisation)|the (company|firm|council|organisation)) (should|might|may|ought to|could|would do well to|need to|needs to|had better) ~3 (learn some|learn to|learn how|train your|reflect|teach (them|him|her|your)|ask (yourself|yourselves)|think about how you|consider how (you|this|it)|look at how you|be ashamed|know better|spare a thought|rethink how)
    reflects ~1 (badly|poorly|terribly|on (the|your) (company|firm|council|school|brand|organisation))
    (says|speaks) (a lot|volumes|much|everything|all) about (you|your|how|the|a|what)
    (practise|practice) what you preach
    (no|little|zero|lack of|scant|any) (respect|regard|consideration) for ~2 (time|people|candidates|applicants|feelings|others)
    (waste|wasting|wasted) (my|our|people|candidates|applicants) ~1 time
    (is|was|be|find|found|think|call|consider|feels|felt|frankly|simply|rather|very|quite|deeply|extremely|utterly|most|plainly) ~2 (unprofessional|discourteous|disrespectful|inconsiderate|impolite|insulting|ill-mannered|thoughtless|disgraceful|shameful|shabby|heartless|callous|uncaring|insensitive|dismissive|unkind|inhumane|unethical)
    (unprofessional|discourteous|disrespectful|inconsiderate|impolite|insulting|thoughtless|disgraceful|appalling|shameful|shabby|callous|unkind) (silence|way|treatment|behaviour|behavior|conduct|manner|of you|to (leave|keep|ignore|treat|not))
    (is|was|find|found|think|thought|feels|felt|call|consider|frankly|simply) ~2 (rude|unacceptable|not good enough|poor show|not cricket|a disgrace|beyond belief|beneath you|uncalled for|a slap in the face|a kick in the teeth)
    (slap in the face|kick in the teeth)
    (you|they|someone|somebody|anyone|one of you|your ~1) (might|could|should) (at least)? have (had the|shown|sent|told|called|rung|written|let me|replied|spared|given me|warned|mentioned|picked up|taken the)
    would ~1 have been (kind|polite|courteous|decent|civil|only (polite|fair|right|decent)|professional)
    would ~1 have been (nice|good|helpful|useful|appreciated) to (be told|hear|know|get|have been told|receive|have heard|have known)
    would have appreciated (a (call|reply|heads|word|line|note|warning|quick|short|little|simple|phone)|being (told|informed|kept)|some (notice|warning|word|communication)|hearing|it if|knowing)
    (manners|courtesy|politeness) ~3 (no longer|taught|out of fashion|forgotten|gone out|optional|reserved)
    (reserved|kept) for (the)? (important|favoured|favourite|chosen|better|lucky)
    (not|never) ~2 (merit|merits|deserve|deserves|warrant|warrants) ~2 (reply|answer|acknowledgement|response|call|line|word|acknowledgment)
    my (last|previous|old|other|current) (employer|boss|company|firm|agency|recruiter) ~2 (always|managed|would|at least) ~3 (reply|replied|ring|rang|call people|called people|answer|told people|let people|got back)
    quick to .. (slow|slower|not so quick|silent|silence)
    (treat|treating) others ~1 (as|the way|how)
    (does|do) ~1 make (one|me|you) wonder
    than your (applicants|candidates)
    how would you (feel if|like it if|like to be|like being)
    (sort|kind) of ~1 (company|firm|employer|people|person) ~1 (treats|leaves|invites|keeps|lets|ignores)
    (leave|leaves|left) (a lot|much|something|a great deal) to be desired
  `,
  unless: `
    (thank|thanks|grateful|gratitude|appreciate|i appreciated|much appreciated|enjoyed|admire|admired|impressed|liked|struck|lovely|pleasure|welcome)
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

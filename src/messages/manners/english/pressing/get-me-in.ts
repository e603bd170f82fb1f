import type { Examples, PhraseRule } from "../../rule";

export const getMeIn: PhraseRule = {
  id: "get-me-in",
  group: "pressing",
  level: "change",
  reason:
    "A favour is somebody’s good name lent to you. Ask whether they would be at ease with it, and leave the how to them.",
  better: "If you know my work well enough, would you be comfortable mentioning me to the team?",
  says: `
    (you|to|please|just|can|could|must|and|will|would|try|^) ~2 get me (in|into|through|past|an interview|a job|the job|that job|seen|hired|on|onto|a foot|in front|to the top|shortlisted|a meeting|a start|a look|sorted|bumped|moved|inside|fixed)
    ^ get me (in|into|an interview|the job)
    (need|expect|expecting|counting on|relying on|depending on|require|banking on|insist) (that)? you (to|will|should|can)? ~2 (recommend|refer|vouch|speak|tell|push|get|introduce|put|pass|forward|mention|endorse|ring|hand|walk|say|talk|persuade|convince|lean|use|call|write|sort|find|help|make|do|come)
    (hope|hoping|trust|assume|assuming|sure|know|presume|presuming) (that)? you (will|would|are going to|can) ~2 (put in a|put my|recommend me|refer me|vouch|get me|push|talk (him|her|them)|tell (him|her|them)|sort|make sure|see to it|persuade)
    (please|just|simply|kindly|^|then|and|only|now) ~1 (put in a|drop a|have a) ~1 word
    (just|simply|only|all you|please|then|^|and|to) ~3 tell (him|her|them|your boss|your manager|the manager|hr|whoever|everyone|your ~1|the ~1|lisa) ~1 (i am|that i am|to (hire|interview|call|see|give|pick|choose|look|take|consider|shortlist|ring)|how (good|great|brilliant)|he would|they would|she would|about me|what a|you know me|you have known|i would be)
    (pull|pulling|pulled|yank|tug) ~3 strings
    (lean|leaning|leaned|work) on (him|her|them|your boss|your manager|the manager|whoever)
    (twist|twisting|bend) (his|her|their|some|a few|an|the|someone) ~1 (arm|arms|ear)
    (use|using|exert|throw) ~1 (your|some|a bit of) ~2 (influence|position|pull|clout|connections|contacts|weight|sway|seniority|friendship|charm|leverage|rank|magic)
    (make|making) (it|this|something|that) happen
    (do (something|whatever you can|what you can|the needful|what it takes|anything you can|your magic|your bit)) ~2 (for me|to help me|on my|about it|to get)
    work your magic
    (fast track|fast-track|skip the queue|skip the line|jump the queue|jump the line|top of the pile|front of the queue|top of the list|through the back door|in the back door|side door|bypass the|past hr|around hr|round hr|get round|get around the)
    (walk|march|go|pop|nip|wander|stroll|barge) (over|up|down|round|in|into|straight|across|along) ~2 (to|in|into|and) ~1 (his|her|their|the|see|tell|have) ~1 (desk|office|him|her|them|a word|manager|boss)
    (push|shove|plug|sell|big|talk|bump|slide|slip|sneak|bung|stick|move|hype) (me|my (cv|resume|name|application|case|profile|form)) ~1 (up|in|under|onto|through|to|forward|hard|for|with|past|ahead|on|w|into|at|strongly)
    plug me
    (recommend|refer|endorse|praise|push|back) me (strongly|highly|heavily|today|to the head|to everybody|to everyone|no matter|in portal|in the portal|asap|immediately|now)
    (be|being) my (eyes|ears|man on the inside|spy|insider|inside man|foot|way in|ticket)
    (my|an|your|the) (ticket|foot|way) (in|into|out|through) ~1 (the door)?
    (he|she|they|boss|manager) (will|would|can|could) not ~1 (refuse|say no|ignore|turn down) (to)? (you|it|a)?
    (losing|lose|missing|miss) out (if|on|by) ~2 (me|he|she|they|not)
    (whisper|quiet word|word in|right word|something nice) ~2 (ear|right ear|his ear|her ear)
    (as|like) (someone|somebody|a person|an) ~1 (you|ex-colleague|old) ~1 (worked|have worked|know|knew|work)
    (say|pretend|tell them|claim|make out|say that|tell him|tell her) (that)? (you|we) (know|knew|worked|have known|have worked|go way|are|were|used to)
    (not met|never met|not know (me|each other)|strangers|total stranger|complete stranger|never spoken|not know me from adam|not actually met|not really know) .. (recommend|refer|vouch|put|endorse|a word|tell|introduce|pass|push|forward me|speak|reference|good word)
  `,
  unless: `
    would not (ask|want|expect|dream) ~3 (recommend|vouch|endorse|refer)
    (give|gave|giving|use|list|listed|offer) ~1 your name
    (course|training|qualification|certificate)
    (feel|feeling|would be|are) ~1 (comfortable|easy|at ease)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I need you to get me in there.",
    "Get me in for the network opening under Suresh.",
    "I expect you to recommend me to the head of department.",
    "Could you pull a few strings?",
    "Just tell her I’m the one.",
    "If you were a friend you would lean on him a bit.",
    "You don’t know me, but I’m hoping you’ll put in a word with the head.",
    "Put my name forward as someone you’ve worked with.",
    "Just walk over to her desk.",
    "He will not say no to you.",
  ],
  unflagged: [
    "Would you be comfortable saying a word to Mr Royle about my work?",
    "I wouldn’t ask you to recommend someone you’ve never met.",
    "We haven’t met, but I saw your post about moving to claims.",
    "The course would get me into the field at last.",
    "Would you tell the manager what I’m like to work with, if you’d be easy about it?",
    "May I give your name as someone who knows my work?",
    "I use pulleys and string in my model kits.",
  ],
};

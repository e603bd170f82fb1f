import type { Examples, PhraseRule } from "../../rule";

export const getMeIn: PhraseRule = {
  id: "get-me-in",
  group: "pressing",
  level: "change",
  reason:
    "A favour is somebody’s good name lent to you. Ask whether they would be at ease with it, and leave the how to them.",
  better: "If you know my work well enough, would you be comfortable mentioning me to the team?",
  says: `
    (you|to|please|just|can|could|must|and|will|would|try|^) ~2 get me (in|into|through the door|past|an interview|a job|the job|that job|seen|hired|onto|a foot|in front|to the top|shortlisted|a meeting|sorted|bumped|moved|inside)
    (need|expect|expecting|counting on|relying on|depending on|require|banking on) you (to|on) ~2 (recommend|refer|vouch|speak|tell|push|get|introduce|put|pass|forward|mention|endorse|ring|hand|walk|say|talk|persuade|convince|lean|use|call|write|help|do)
    (hope|hoping|trust|assume|assuming|know) (that)? you (will|would|are going to) ~2 (put in a|recommend me|refer me|vouch|get me|push|talk (him|her|them)|tell (him|her|them)|persuade)
    (please|just|simply|kindly|^) (put in a|drop a|have a) ~1 word
    (just|simply|only|please|then|^|and) ~1 tell (him|her|them|your boss|your manager|the manager|hr|whoever|everyone|your ~1) ~1 (i am|that i am|to (hire|interview|call|see|give|pick|choose|take|consider|shortlist)|how (good|great|brilliant)|he would be|they would be|she would be|you know me|you have known|i would be)
    (pull|pulling|pulled|tug) ~3 strings
    (lean|leaning|leaned) on (him|her|them|your boss|your manager|the manager|whoever)
    (twist|twisting) (his|her|their|some|a few|the|someone) ~1 (arm|arms)
    (use|using|exert) (your|some|a bit of your) (influence|pull|clout|connections|contacts|sway|seniority|friendship|charm|leverage|rank)
    (^|please|just) make (it|this|something|that) happen
    (do (something|whatever you can|what you can|the needful|what it takes|anything you can|your magic)) ~1 (for me|to help me)
    work your magic
    (fast track|fast-track) (me|my)
    (skip|jump) the (queue|line)
    to the (top|front) of the (pile|list|queue)
    through the back door
    (just|can you|could you|you could|you can|please) ~1 (walk|march|nip|wander|stroll|pop) (over|up|down|round|in|into) ~2 (his|her|their|the manager|the boss) ~1 (desk|office)?
    (push|shove|plug|bump|slide|sneak|bung|hype) me (up|in|under|onto|through|past|ahead|w|into|with)
    (push|slide|slip|sneak|bung|hand|move) my (cv|resume|name|application|profile) ~2 (under|onto|to the top|past|in front|through|hard|at|ahead)
    plug me
    (recommend|refer|endorse) me (strongly|highly|heavily|today|to the head|to everybody|to everyone|no matter|in portal|in the portal|asap|immediately|now)
    (be|being) my (eyes|ears|spy|insider|inside man|man on the inside)
    my (ticket|way) (in|into)
    (he|she|boss|manager) (will|would|can|could) not ~1 (refuse|say no|turn down) (to)? you
    (quiet word|word|something) in ~2 (ear|right ear|his ear|her ear)
    as (someone|somebody|a person) ~1 you ~1 (worked|have worked)
    (say|pretend|claim|make out|tell them|tell him|tell her) (that)? (you|we) (know me|knew|worked|have worked|go way|used to)
    (not met|never met|not know (me|each other)|total stranger|complete stranger|never spoken|not really know) .. (recommend|refer me|vouch|endorse|put in a|put my name|good word|reference for|speak for me|tell (him|her|them))
    (make|making) sure (that)? (my|i) ~2 (goes|gets|is|am|lands|ends|get) ~3 (top|front|pile|interview|shortlist|shortlisted|through|seen)
    (get|have|make) (your|the) (manager|boss|director|head|lead|supervisor) (to)? ~1 (look|see|read|call|interview|hire|give|ring|consider|take|meet|open)
    drop my name
    just (sort|fix|arrange|swing) (it|this|something|me)
    tell ~1 (he|she|they|him|her|them) (he|she|they)? (would|will) be (mad|crazy|lucky|foolish|stupid|daft)
    you have ~2 ear
    you have ~1 (influence|pull|clout|sway)
    (one call|one word) (from you)? ~1 (and|will|would|is all)
    even though i (did not|was not|never)
  `,
  unless: `
    not (asking|expecting|suggesting|looking for|hoping for) you
    would not (ask|want|expect|dream) ~3 (recommend|vouch|endorse|refer)
    (give|gave|giving|use|list|listed|offer) ~1 your name
    (course|training|qualification|certificate)
    (feel|feeling|would be|are) ~1 (comfortable|easy|at ease)
  `,
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

import type { Examples, PhraseRule } from "../../rule";

export const getMeIn: PhraseRule = {
  id: "get-me-in",
  group: "pressing",
  level: "change",
  reason:
    "A favour is somebody’s good name lent to you. Ask whether they would be at ease with it, and leave the how to them.",
  better: "If you know my work well enough, would you be comfortable mentioning me to the team?",
  says: `
    (can|could|will|would) you (please)? (recommend|refer|endorse|vouch for) me to ~1 (manager|boss|team|director|owner|panel|board|head)
    (you|to|please|just|can|could|must|and|will|try|^) ~2 get me (in|into|through the door|past|an interview|a job|the job|that job|seen|hired|onto|a foot|in front|to the top|shortlisted|a meeting|sorted|moved)
    (need|want|expect|expecting|expecting that|counting on|relying on|depending on|require|would like) you (to|will) ~2 (recommend|refer|vouch|speak|tell|push|get|introduce|put|pass|forward|mention|ring|hand|walk|say|talk|persuade|convince|use|call|write|help|do)
    i (need|want) a (referral|reference)
    (hope|hoping|trust|assume|assuming|know) (that)? you (will|would|are going to) ~2 (put in a|recommend me|refer me|vouch|get me|push|talk (him|her|them)|tell (him|her|them)|persuade)
    you (have to|have got to|must|would want to|will want to) ~1 (help me|speak|ring|tell|vouch|recommend|be having|have a word|get me)
    (please|just|simply|kindly|^) (put in a|drop a|have a) ~1 word
    (just|simply|only|please|then|^|and|or) ~1 tell (<them>|whoever|everyone) (whatever you (have|need)|i am|that i am|to ~1 (hire|interview|call|see|give|pick|choose|take)|how (good|great|brilliant)|(that)? you (know|have|worked)|(he|she|they|i) would be)
    (pull|pulling|pulled|tug) ~3 strings
    (lean|leaning|leaned) on (<them>|whoever)
    (soften|softened|butter|talk) <them> (up|into|round)
    (walk|march|nip|wander|stroll|pop) (over|up|down|round|in|into) ~2 (his|her|their|the manager|the boss) ~1 (desk|office)?
    (push|shove|plug|bump|slide|sneak|bung|hype) me (up|in|under|onto|through|past|ahead|w|into|with|$)
    (he|she|boss|manager) (will|would|can|could) not ~1 (refuse|say no|turn down) (to)? you
    as (someone|somebody|a person) ~1 you ~1 (worked|have worked)
    not have to have (seen|worked|met)
    (given|with) your (standing|clout|influence|pull|weight)
    quiet word from you
  `,
  unless: `
    tell (them|whoever) (that)? i am (available|free|happy|grateful|sorry|interested|glad)
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

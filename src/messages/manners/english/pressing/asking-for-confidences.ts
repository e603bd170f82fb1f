import type { Examples, PhraseRule } from "../../rule";

export const askingForConfidences: PhraseRule = {
  id: "asking-for-confidences",
  group: "pressing",
  level: "change",
  reason:
    "It puts a friend between you and their employer. A question about the stage is one that they can answer or leave.",
  better: "If it is a fair thing to ask, do you know whether they are still seeing people?",
  kinds: ["endorsement-request"],
  says: `
    find out (what|who|why|if (i|they|he|she)|how (i|they)|whether (i|they like*))
    (what|how) (did|do|does) (they|he|she|the boss|the panel|your boss|your manager|everyone) ~1 (say|think|make|feel|really think) (of|about) (me|my)
    (hear|heard|know|tell me|catch|pick up|learn|share) ~2 (what|anything|whatever) ~3 (they|was|he|she|panel|people|boss) ~2 (said|say|saying|think|thought|thinks) ~1 (about|of|after|in) (me|my|the wash-up|it all|i)
    all ears
    (ask around|sound (him|her|them) out|dig out|suss out|sniff out|keep your ear|keep an ear)
    (is|are) (he|she|they) ~1 leaning
    (front runner|front-runner|frontrunner)
    (gossip|lowdown|low-down|spill the)
    what are my (chances|odds)
    who (got|they are going|they want|they like|is ahead|is in front)
    (have you|has he|did you) ~1 (spoken|talked|asked|done|sent|passed|forwarded|mentioned|said) ~5 yet
    you said you (would|will|were going to) ~1 (and|but|$|help|speak|put|ask|mention|talk|have a word|pass|refer|recommend|sort|do)
    (all|the only thing) (you|that you) (have|need|would have|would need) to do
    ask (hr|them|him|her|your boss|your manager) ~1 (how many|what they|who|why|what he|what she)
    (slip|sneak) me
    you must (hear|know|see) (things|what|who|something|plenty)
    (real|true) reason ~4 (left|leaving|went|resigned|quit|sacked)
    (past|old|last year) ~1 questions
  `,
  unless: `
    (i|we) ~2 like to find out
  `,
};

export const examples: Examples = {
  flagged: [
    { text: "Could you find out who they want?", kind: "endorsement-request" },
    { text: "What did they think of me?", kind: "endorsement-request" },
    { text: "Is he leaning towards somebody?", kind: "endorsement-request" },
    { text: "Can you ask around for me?", kind: "endorsement-request" },
    { text: "If you hear what they said about me, I’m all ears.", kind: "endorsement-request" },
    { text: "What are my chances?", kind: "endorsement-request" },
    { text: "Have you spoken to him about me yet?", kind: "endorsement-request" },
  ],
  unflagged: [
    { text: "Do you know whether they are still seeing people?", kind: "endorsement-request" },
    { text: "I’d not want you to share anything you shouldn’t.", kind: "endorsement-request" },
    { text: "Would you be comfortable mentioning my name?", kind: "endorsement-request" },
    { text: "You said you had enjoyed the move, and I was glad.", kind: "endorsement-request" },
    { text: "I would like to find out how the team works.", kind: "endorsement-request" },
  ],
};

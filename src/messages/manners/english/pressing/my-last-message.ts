import type { Examples, PhraseRule } from "../../rule";

export const myLastMessage: PhraseRule = {
  id: "my-last-message",
  group: "pressing",
  level: "change",
  reason: "Pointing at an unanswered message says that they are at fault. A fresh question is easier to answer.",
  better: "Is there a date by which you expect to decide?",
  replaces: "sentence",
  says: `
    (as|per|see|to|of) (per|in|stated in|said in|mentioned in)? (my|our) (last|previous|earlier|below|trailing|trail|first|many|prior|preceding|unanswered|various|several) <message>
    (as|like|what) i (have)? (already)? (said|wrote|mentioned|stated|asked|explained) (already)? (in|on) (my|the|a) (last|previous|earlier|first|voicemail|message|other)
    (did|have|has|had) (you|anybody|anyone|someone|somebody) ~2 (get|got|receive|received|see|seen|read|open|opened|listen|listened|pick up|picked up) ~2 (my|the|any of my|all my|either of my|both of my|a single one of my) ~2 (<message>|texts|text|emails|application|dm|dms)
    (did|have) (my|any of my|the|either of my|all of my) ~2 (<message>|texts|text) ~2 (reach|reached|arrive|arrived|get through|got through|come through|land|landed|make it|find|gone|go|disappear|disappeared|vanish|end)
    (received|got|seen|read) (them|it|these|those) or (no|not)
    (not sure|wondering|wonder|do not know|no idea|unsure|hard to tell|difficult to know) (if|whether) (you|anybody|anyone|they) ~2 (getting|got|received|receiving|seeing|saw|read|reading|get|see|listen|check|checks) ~1 (these|my|any of|this|them|those|your)
    (bump|bumping|bumped) (this|my|it|up|the)
    (bringing|pushing|moving|putting|pops|popping|float|floating) (this|it|my ~1) ~2 (top|up)
    (the)? top of (your|the) (inbox|pile|list|mind|stack|mailbox)
    (resending|re-sending|resend|reposting) (this|my|it|below|the (email|message|note|mail))
    sending (this|it|my (email|message)) (again|once more|through again|a second|a third)
    in case (you|this|my|it|the|that) ~3 (missed|overlooked|slipped|forgot|forgotten|did not see|have not seen|not seen|got lost|got buried|gets buried|gets lost|get lost|went astray|gone astray|buried) (my|it|this|the|that|them|your|in|again|too|as well|under|down|through|$)
    (gone|remain|remains|remained|went|gone|still|left|sits|all|both) unanswered
    (unanswered|unreturned|ignored) (<message>|texts|calls)
    (nothing|no (word|answer|reply|response|acknowledgement|acknowledgment|reaction)) .. to (my|any of|either of|all|the last|any one of)
    (since|as|because|given) (there is|there was|there has been|i (have|had|got|received)) (been)? (no|not any|nothing) (response|reply|answer|word|acknowledgement)
    (buried|lost|sitting|languishing|gathering|hiding|lurking|gathering dust|somewhere) ~2 (in|on|under|at) ~3 your ~1 (pile|inbox|desk|spam|junk|folder|tray|in-tray)
    (little|friendly|another|quick|gentle|polite|small|final|second) (nudge|prod|poke|jog)
    (jog|jogging) (your|the) memory
    (may|will|should|must) ~2 (recall|remember) (from)? my (last|previous|earlier|many|email|emails|message|messages)
    (check|checked|check) your (inbox|spam|junk|voicemail|messages|phone|mailbox)
    (returned|returning|return) (a single|any of|one of|even one of) ~1 my (calls|<message>)
    will (no doubt|doubtless|surely|presumably) have (reached|seen|received|read|got)
    (read|receive|received|acknowledge|acknowledged) .. acknowledgement of any
  `,
  unless: `
    (certificate|certificates|references|form|forms|attachment|documents|papers|transcript|licence|portfolio)
    (answer|reply|attached) to your
    my fault
    (apologise|apologies) for
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "As per my last email, I would like to know more.",
    "Did you get my last email?",
    "Bumping this to the top of your inbox.",
    "I am resending this in case you missed it.",
    "My emails have gone unanswered.",
    "Have you even opened my message?",
    "I'm not sure if you are getting these.",
    "Just a friendly nudge about the post.",
    "There has been no reply to any of my letters.",
  ],
  unflagged: [
    "Did you get the certificate that I sent on Tuesday?",
    "Could you tell me whether the forms reached you?",
    "Thank you for your last email.",
    "In your last email you asked for two names.",
    "Of course, here it is again.",
    "I am following up on our meeting of 13 November.",
  ],
};

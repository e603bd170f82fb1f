import type { Examples, PhraseRule } from "../../rule";

export const howTheyBehaved: PhraseRule = {
  id: "how-they-behaved",
  group: "pressing",
  level: "change",
  reason:
    "Fault found with the day itself is all that will be remembered of a thank-you. Keep it for your private notes.",
  better: "Thank you for your time on Tuesday, and for telling me about the team.",
  replaces: "sentence",
  says: `
    (you|your ~2|he|she|they|interviewer|interviewers|panel|manager|nobody|no one) ~1 (had|have|did|was|were|clearly|could) ~1 not ~3 (read|looked at my|seen my|prepared|opened|troubled|listening|listen|glanced|reading|briefed|turn up|turned up|show up|showed up|bothered|paying attention|introduce|look up|look at me|make eye|eye contact|let me finish)
    (<nobody>|interviewer|panel) ~2 (read|looked at|seen|prepared|opened|glanced at) my (cv|resume|application|portfolio|letter|covering|form)
    (never|not) ~2 (read|looked at|seen|opened|glanced at) my (cv|resume|application|portfolio|letter|covering|form|work|email)
    (look|looked|looking|glanced|glancing|stared|staring|checked|checking|kept|eye on|eyes on|typing on|scrolling|fiddling|tapping) ~2 (at|on|with|through)? (the|your|his|her|their) (clock|watch|phone|laptop|screen|phones|messages|emails)
    (you|your ~1|he|she|they|interviewer|panel|manager) ~3 (yawned|yawning|interrupted|interrupting|distracted|half asleep|chewing|laughed at|smirked|talked over|cut me off|cutting me|rolled)
    (you|your ~1|he|she|they|interviewer|panel|manager|interview|we) ~2 (were|was|arrived|turned up|came|started|began|joined) ~3 (late|minutes late)
    between (your|his|her|other|more|two)? ~1 (phone calls|calls|meetings|more important|better|other things|appointments|engagements)
    (fit|fitting|fitted|squeeze|squeezed|squeezing|slot|slotting|slotted) (me|us) in between
    (even if|although|though|despite|it was a pity|a pity|shame|pity that|albeit) ~3 (ran|run|running|having|had|did not have|was not|was no|there was no|cut|we did) ~3 (out of time|over|no time|short|time for|time to)
    (kept|left|made|had|keep|keeping|leaving) (me|us)? ~1 (waiting|wait|sitting|standing|sat|in the lobby|in reception|in the corridor|on hold|outside) ~3 (for|in|half|forty|an|minutes|hour|hours|while|until|a|without|twenty|thirty)
    (waited|wait|sat|sitting|stood) ~3 (forty|thirty|twenty|hour|hours|minutes|from|ages) ~3 (in|to|for|before|until|past|at|outside|reception|lobby|corridor)
    (interview|meeting|conversation|it|call|process|day|whole thing) (was|felt|seemed) ~1 (rushed|a formality|disorganised|disorganized|chaotic|cut short|cut rather short|a farce|a waste|going through|one-sided|an interrogation|a box|more like|hurried|perfunctory|a shambles|unfair|a bit of a mess)
    (going|go|went) through the motions
    (your|his|her|their|panel) ~1 (mind|minds|decision) ~2 (already made|made up|already been made|made before)
    (foregone conclusion|token|box-ticking|box ticking|tick box|tick-box)
    (asked|asking) (me)? ~2 (inappropriate|personal|irrelevant|silly|odd|trick|the same) (questions|question)
    (wrong|another|someone else) ~1 (cv|name|file|application|person) (in front|on the|on your|and|to|three|twice|throughout)
    (called|calling|got|getting) me ~1 (by)? (the wrong|another|a different) name
  `,
  unless: `
    (sorry|apologise|apologies|my fault)
    (stay|stayed|work|worked|working) late
    lovely|kind enough
  `,
};

export const examples: Examples = {
  flagged: [
    "Thank you for fitting me in between your phone calls.",
    "You had not read my CV beforehand.",
    "Your colleague looked at the clock twice.",
    "It was a good talk, even if we did run out of time for my questions.",
    "I was kept waiting for forty minutes, and they kept me waiting in reception.",
    "The interview felt rushed.",
    "It felt like a foregone conclusion.",
    "You were ten minutes late.",
  ],
  unflagged: [
    "I am sorry that I was late on Tuesday.",
    "Thank you for squeezing me in before the holidays.",
    "Thank you for making time between two site visits to talk.",
    "You were kind enough to stay late to show me the night shift.",
    "I waited in the garden, which was lovely.",
    "You had not yet seen the new drawings, so here they are.",
  ],
};

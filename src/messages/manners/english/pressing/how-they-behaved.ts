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
    (you|your ~2|interviewer|interviewers|panel|nobody|no one) (had|have|did|was|were|clearly|could) ~1 not ~3 (read (my|a|any)|looked at my|seen my|prepared|opened my|troubled|listening|glanced|reading|briefed|turn up|show up|bothered|paying attention|look up|look at me|make eye|let me finish|listen)
    (<nobody>|interviewer|panel) ~2 (read|looked at|opened|glanced at) my (cv|resume|application|portfolio|letter)
    (never|not) ~2 (read|looked at|opened|glanced at) my (cv|resume|application|portfolio)
    (you|your ~1|he|she|interviewer|panel) ~3 (looked|looking|glanced|glancing|staring|checked|checking|typing|scrolling|looking) ~1 (at|on|through)? ~1 (clock|watch|phone|laptop|emails)
    (you|your ~1|interviewer|panel) ~3 (yawned|yawning|interrupted me|distracted|half asleep|smirked|talked over|talking over|cut me off|cutting me off|rolled)
    (you|your ~1|interviewer|panel) ~1 (were|was|arrived|turned up|joined|came) ~3 late
    between your ~1 (phone calls|calls|other|more)
    (even if|although|though) ~3 (ran|run) out of time
    (kept|left|made) me ~1 (waiting|wait|sitting|standing)
    i ~1 (was|been) ~1 (kept|left) ~1 (waiting|sitting|standing|in the lobby|in reception)
    waited ~3 (minutes|hour|hours|from|ages) ~3 (lobby|reception|corridor|for you|before|to be seen|past|until)
    (interview|meeting|conversation|whole thing|it) (was|felt|seemed) ~1 (rushed|a formality|like a (formality|foregone|box)|disorganised|disorganized|chaotic|a farce|cut short|perfunctory|one-sided|an interrogation|like an interrogation|a waste|like a waste)
    (going|go|went) through the motions
    (your|his|her|their|panel) ~1 (mind|minds|decision) ~2 (already made|made up|already been made|made before)
    (foregone conclusion|token interview)
    asked (me)? ~2 (inappropriate|irrelevant) (questions|question)
    (called|calling) me ~1 (by)? (the wrong|another|a different) name
    (you|your ~1|interviewer|panel) ~1 (was|were) on (his|her|your|their) (phone|laptop|mobile)
    (interviewer|panel|somebody|someone|you) ~2 eating (lunch|a sandwich|his|her|your)
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

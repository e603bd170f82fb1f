import type { Examples, PhraseRule } from "../../rule";

export const ageAndGaps: PhraseRule = {
  id: "age-and-gaps",
  group: "selling-short",
  level: "change",
  reason: "A gap, an age or an accent needs no apology; named as a fault it becomes one.",
  better: "I took three years out to look after my father, and have since renewed my licence.",
  says: `
    (overlook|forgive|excuse|ignore|pardon|get past|(look|see) (past|beyond)|put up with|make allowances for) (the|all|these|those|any)? (my|the|these|those|any) ~2 <blemish>
    (despite|in spite of|regardless of|ashamed of|<sorry> (about|for)) ~2 my ~2 <blemish>
    (i am|me|i was|i may be|i might be|am i|probably) ~2 too (old|young|slow|inexperienced|rusty|old-fashioned) ~2 (for|to|in|now|$)
    too old a (dog|hand)
    (hope|please|do not|will not) ~4 (hold|count) ~3 against me
    (probably|because|suppose|expect|guess|imagine|always|clearly) ~4 (my|the) (age|gap|gaps|accent|weight|looks|papers|health)
    my <blemish> ~1 (is|was|must|are) ~2 (against|painful|problem|minus)
    (not|hardly|nobody|slow|tired|hopeless|lucky|sieve|forgetful) ~3 at my (age|time of life)
    my (cv|experience|background|history|work history|qualifications) ~2 (is|are|looks|look|may be) ~3 (patchy|thin|weak|messy|gaps|holes|mess|odd|strange|lacking|all over|chequered|unimpressive|nothing|not much)
  `,
};

export const examples: Examples = {
  flagged: [
    "If you can overlook the gaps, I’d do my best.",
    "I expect you think I’m too old for this.",
    "Please forgive my lack of experience.",
    "Despite my age I still get about.",
    "I know that my CV is patchy.",
    "My mind’s a sieve at my age.",
    "I am sorry about my accent.",
    "I hope you won’t hold my record against me.",
  ],
  unflagged: [
    "I took three years out to look after my father, and have since renewed my licence.",
    "At my stage of life I couldn’t agree more.",
    "Nobody is too old for a bit of bingo.",
    "I use a wheelchair, so a step-free way in is essential.",
    "At sixty-one I know what I enjoy.",
    "Old dogs in the kennels need a gentle hand, as you said.",
    "My gap year in Kenya taught me Swahili.",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const outOfPatience: PhraseRule = {
  id: "out-of-patience",
  group: "pressing",
  level: "ask",
  reason: "Patience that is talked of sounds spent. Patience that shows is what they remember.",
  better: "I remain interested and would be glad of an update when there is one.",
  replaces: "sentence",
  says: `
    (expected|supposed|meant) to (wait|sit|hang)
    (my|our) (own)? patience
    patience ~2 (thin|out|limit|limits|end|tested|exhausted|snapped|virtue)
    (end of my|at the end of ~1) (tether|rope|wits)
    i (have|think i have|feel i have|believe i have|was) ~3 patient ~2 (enough|but|long|now|with (you|this)|so|until|up|$)
    i (have|think i have|feel i have|believe i have) ~3 (more than|extremely|incredibly|nothing but|perfectly) (patient|understanding|reasonable|fair|accommodating|flexible)
    (cannot|can not|will not|not (going|prepared|willing|able|about) to|unable to|no longer|refuse to) ~1 (wait|sit|hang|keep|hold|go on|put my|be (kept|strung)|leave things) ~3 (longer|forever|for ever|indefinitely|waiting|around|about|by the (phone|telephone)|hanging|dangling|on hold|like this|much|idle)
    (sick|tired|fed up|weary|bored|done|through) (of|with|from|by) (waiting|checking|chasing|asking|hearing|sitting|this|all this|being (kept|told|strung)|the (wait|waiting|silence|delay|excuses)|it|excuses|hanging|refreshing|looking at)
    (waited|waiting|patient) (more than|quite|far|already|much)? (long enough|too long)
    enough is enough
    (sit|sitting|sat|waiting|glued|chained) ~2 (by|to|at) ~1 (phone|telephone|inbox)
    (checking|check|refreshing|watching|staring) ~2 (phone|inbox|email|emails|letterbox|screen) ~2 (every|all|constantly|hourly|each|obsessively)
    (the|this|all this) (wait|waiting|silence|suspense|uncertainty|delay|not knowing) is ~2 (killing|unbearable|driving|getting|torture|too much|beyond|becoming|ridiculous|unacceptable|a joke)
    i ~4 (lose|losing) (interest|patience|faith|heart)
    (ridiculous|absurd|unacceptable|disgraceful|a joke|insane) (that|how|to (wait|keep|take|expect)|wait|delay|now)
  `,
  unless: `
    (patients|customers|callers|passengers|children|pupils|parents|customer|beginners)
    (thank|thanks|appreciate|grateful) ~3 patience
    (you|they|she|he) (were|was|are|is) ~2 (tired|sick|fed up|frustrated)
    your patience
    keep you waiting
  `,
};

export const examples: Examples = {
  flagged: [
    "My patience has limits.",
    "I have been patient long enough.",
    "I cannot wait any longer for your decision.",
    "I’m sick of checking my phone every ten minutes.",
    "I am not going to sit by the phone through July.",
    "I have been more than patient.",
    "I am starting to lose interest.",
    "Enough is enough.",
    "The wait is unbearable.",
  ],
  unflagged: [
    "I have plenty of patience.",
    "Thank you for your patience with my questions.",
    "I am patient as long as you need.",
    "I can't wait to begin.",
    "I do not want to keep you waiting.",
    "The dough hates impatient people.",
    "I laughed at your line about the printer having no patience left.",
    "Patients who were tired of waiting rang us first.",
    "You said you were tired of begging for a fix.",
  ],
};

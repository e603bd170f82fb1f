import type { Examples, PhraseRule } from "../../rule";

export const outOfPatience: PhraseRule = {
  id: "out-of-patience",
  group: "pressing",
  level: "ask",
  reason: "Patience that is talked of sounds spent. Patience that shows is what they remember.",
  better: "I remain interested and would be glad of an update when there is one.",
  replaces: "sentence",
  says: `
    (my|our) (own)? patience
    (lost|losing|lose|run out of|running out of|out of|end of (my|our)|short of|tested|testing|trying|tries|exhausted|low on|limit of (my|our)) ~1 patience
    patience ~2 (thin|out|limit|limits|end|tested|exhausted|snapped|virtue)
    (end of my|at the end of ~1) (tether|rope|wits)
    i (have|was|am being|think i have|had|feel i have|believe i have) ~3 (been|be|being)? ~2 (patient (enough|with|but|long|until|so|for|and|throughout|up)|very patient|more than patient|extremely patient|patient)  ~2 (but|enough|long|now|with|and|so|for|until|$)
    (more than|extremely|incredibly|exceedingly|remarkably|unusually|nothing but|perfectly|entirely|saintly) (patient|understanding|reasonable|fair|accommodating|flexible)
    (cannot|can not|will not|could not|not going to|not prepared to|do not intend to|unable to|not willing to|no longer|not able to|do not plan to|refuse to|am done|not about to|do not propose to) ~1 (wait|sit|hang|keep|hold|stand|go on|be kept|put my life|put up|leave (things|it)|be strung|stay|afford) ~3 (any longer|longer|forever|indefinitely|for ever|waiting|around|about|by the (phone|telephone)|another|hanging|dangling|on hold|like this|much|this|with this|here|idle|still)
    (i am|getting|am|be|been|growing|got|become|becoming|heartily|thoroughly|quite) ~2 (sick|tired|fed up|weary|bored|done|through|over|exhausted|sick and tired|worn out) (of|with|from|by) (waiting|checking|chasing|asking|being|hearing|sitting|this|all this|the (wait|waiting|silence|delay|excuses|runaround)|it|excuses|hanging|looking at|staring|refreshing|not (hearing|knowing)|your|you|being)
    (waited|waiting|patient) (more than|quite|for|far|much|already)? (long enough|too long|enough)
    enough is enough
    (had|have had) (quite|just about|more than|about)? enough (of|with|now|$)
    (sit|sitting|sat|waiting|glued|chained|tied) ~2 (by|to|at|near) ~1 (phone|telephone|inbox|screen|mobile)
    (checking|check|staring|refreshing|refresh|watching|stare|looking) ~2 (phone|inbox|email|emails|mail|letterbox|screen) ~2 (every|all|day|constantly|hourly|like|each|night|morning|ten|five|minutes|obsessively)
    (the|this|all this|your) (wait|waiting|silence|suspense|uncertainty|delay|not knowing) is ~2 (killing|unbearable|intolerable|driving|getting|torture|agony|too much|beyond|becoming|eating|hard|ridiculous|unacceptable|absurd|a joke|past a)
    (killing|driving) me (mad|crazy|insane|up the wall|round the bend|nuts|to distraction|$)
    i am ~2 (impatient|restless|exasperated|losing interest|losing heart|losing faith)
    (getting|growing|becoming|grown|become|feel|feeling|rather|a little|somewhat|understandably) (very|rather|a little|increasingly|somewhat|quite|a bit)? (impatient|restless|anxious|antsy|exasperated|uneasy)
    (testing|trying|stretching|straining|taxing) (my|our|the|one's|anyone's) (patience|nerves|goodwill|good will|limits)
    goodwill ~2 (thin|out|limits|exhausted|only goes)
    (put|putting|leave|leaving|left|on) (my)? (life|everything|plans|whole life|things|summer|family) (is|are)? on (hold|ice)
    (left|keep|keeping|kept|leave|leaving|hanging) ~1 (me|us)? ~1 (in limbo|in suspense|on tenterhooks|on edge|dangling|twisting|stewing|twiddling|swinging)
    (twiddling|drumming) my (thumbs|fingers)
    (ridiculous|absurd|unacceptable|unreasonable|disgraceful|scandalous|a joke|beyond a joke|past a joke|insane|crazy|madness) (that|how|to (wait|keep|take|expect|have)|wait|amount of time|length|delay|now)
    (at|by) this (point|stage) (it|this) is
  `,
  unless: `
    (patients|customers|callers|passengers|children|pupils|parents|customer|patient's) ~3 (tired|sick|waiting|who|are|were)
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
    "I am getting impatient.",
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

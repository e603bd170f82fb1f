import type { Examples, PhraseRule } from "../../rule";

export const inTheirHands: PhraseRule = {
  id: "in-their-hands",
  group: "selling-short",
  level: "change",
  reason: "It hands a stranger the care of how you are. Friends can carry that; an employer steps back.",
  better: "Whatever comes of it, I enjoyed our conversation.",
  says: `
    not know (what|how|where) (i|we) ~4 (do|cope|survive|manage|carry on|live|go|go on|get through|turn)
    if i (do|did|can|could) not (get|land|secure|win) (it|this|one|something|work|anything) (soon|$|i (will|would|do|am))
    if (you (do|did|can) not (pick|choose|take|hire|employ|help) me|this falls through)
    (i|have|am|can|could|been) ~1 (not|hardly|barely|scarcely) ~2 (sleep|slept|sleeping|eaten|function|think straight|focus|concentrate|had a wink)
    thought (of|about) (nothing|little) else
    (lie|lying|lain|lay|laid) awake
    (sleepless|worried sick|sick with|beside myself|climbing the walls|worrying myself)
    (losing|lost|lose) ~1 (sleep|hope|my mind|the will|faith|everything|all|my confidence) (over|in|to|of|and|$)
    (end of (my|our) (tether|rope|strength)|wits end|rock bottom|at my lowest|going under)
    not (go on|carry on|keep going|live|continue|do this|take it|take this|stand it|stand this|bear it|bear this|take much|go) ~2 (like this|any more|anymore|any longer|much longer|much more|another|without)
    i (am|was|feel|have been|felt|will be|would be|should be) <very>? <very>? (terrified|petrified|frantic|despairing|heartbroken|devastated|absolutely gutted|falling apart|distraught|depressed|going mad|crushed|ruined|lost without|crying|in (despair|bits|tears))
    (everything|great deal|great deal more|a lot|so much|life|future) ~3 (depend*|hang*|ride*|riding|rest*|hinge*) ~1 (on|from) (it|this|you|your ~1|than)
    (would|will|could) (change|save|transform|turn around) (my|our|everything) (whole |entire )?(life|lives|family|$)
    (mean|means|meant) ~2 (world|everything|the earth|more than (you|i|anything)|whole world)
    every time the (phone|telephone) (ring*|buzz*|goes)
    (checking|refreshing|check|refresh|watching|glued to|staring at|sitting by|waiting by|jump* at) (my|the) ~1 (phone|email|emails|inbox|letterbox|telephone)
    out of (my|our) misery
    (parents|family|wife|husband|kids|children|mother|father) ~2 (counting|relying|depending|crying) (on me)?
    (nowhere|nothing|no other|no one) ~3 (bearable|path|picture myself|see myself|imagine myself|fall back on|left for me)
    (stopped|stop|not allowed|given up) ~3 (applying|apply|looking) (anywhere|elsewhere)
  `,
  unless: `
    (patient|patients|resident|residents|customer|customers|client|clients|caller|callers|child|children|pupils|students|passengers|people)
    (laughing|laughed|laughter)
    (your question|better answer)
    (finished|done|sent|back) by
    i (am|was) not
    (change|save) lives
  `,
};

export const examples: Examples = {
  flagged: [
    "I don’t know what I’ll do if I don’t get it.",
    "I’m at the end of my tether.",
    "I can’t go on like this much longer.",
    "I would be crushed not to get it.",
    "A great deal hangs on it for us this winter.",
    "I lie awake wondering what you thought.",
    "The receptionist job would mean the world to me.",
    "I’m terrified of what comes next.",
    "It would change my life.",
  ],
  unflagged: [
    "Whatever comes of it, I enjoyed our conversation.",
    "I was disappointed, naturally, but I know how strong the field was.",
    "I lay awake thinking about your question on gearboxes, and this is my better answer.",
    "If I do not get this finished by noon I will send it tonight.",
    "Patients were in tears at the desk, and I learned to listen first.",
    "The safety of forty children was in my hands, and I took it seriously.",
    "Nothing is left to chance in your kitchen, which I liked.",
    "You have my file in your hands now.",
  ],
};

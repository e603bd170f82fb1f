import type { Examples, PhraseRule } from "../../rule";

export const inTheirHands: PhraseRule = {
  id: "in-their-hands",
  group: "selling-short",
  level: "change",
  reason: "It hands a stranger the care of how you are. Friends can carry that; an employer steps back.",
  better: "Whatever comes of it, I enjoyed our conversation.",
  says: `
    not know what (i|we) (will|would|am|are|shall) ~2 do
    not know how (i|we|to|i am|i will) ~3 (cope|survive|manage|get by|carry on|live|keep going|go on|get through)
    if i (do|did|can|could) not (get|land|secure|win) (it|this|one|something|work|anything) (soon|$|i (will|would|do|am))
    if you (do|did|can) not (pick|choose|take|hire|employ|select|help) me
    i ~1 (can|could|have) (not|hardly|barely|scarcely) ~1 (sleep|slept|function|think straight|think of anything else)
    (sleepless|sick with worry|worried sick|worrying myself|beside myself|climbing the walls)
    (i have|have|i am) not (been )?(slept|sleeping|had a wink)
    (losing|lost|lose) ~1 (sleep|hope|my mind|the will|heart|all faith|confidence in myself|my confidence)
    end of (my|our) (tether|rope|wits|strength)
    (wits|wit) end
    can not (go on|carry on|keep going|live|continue|do this|keep doing this|take it|take this|stand it|stand this|bear it|bear this|take much|face) ~1 (like this|any more|anymore|any longer|much longer|much more|another|more)
    (i am|i was|i feel|i have been|i am getting|i felt) (so |absolutely |honestly |really |completely |just |utterly |frankly |quite |now )?(terrified|petrified|panicking|frantic|in despair|despairing|suicidal|heartbroken|devastated|falling apart|distraught|worthless|going mad|going out of my mind|at rock bottom|in pieces|in bits|drowning|going under|sinking)
    i (will|would|should) be ~1 (crushed|devastated|heartbroken|destroyed|inconsolable|shattered|finished|done for|ruined|lost)
    (everything|a great deal|a lot|so much|an awful lot|more than you know|too much|our future|my future) ~1 (depend*|hang*|ride*|riding|rest*|hinge*) on (it|this|you|your (answer|reply|decision|call|yes|letter|kindness|choice))
    (would|will|could|can|to) (change|save|transform|turn around) (my|our) (whole |entire )?(life|lives|family|marriage)
    (mean|means|meant) (the world|everything|the earth|more than (you|i|anything)) (to (me|us|my|our)|if|and|$)
    (every|each) time the (phone|telephone) (ring*|buzz*|goes) ~4 (jump|heart|hope|hoping)
    (checking|refreshing|check|refresh|watching) (my|the) ~1 (phone|email|emails|inbox|letterbox|post) (every|constantly|all day|hourly|by the|like)
    (glued to|staring at|sitting by|waiting by|jump* at|jump* every) (my|the) ~1 (phone|inbox|letterbox|telephone)
    (put|putting|out of) (me|us)? ~2 (my|our) misery
    not (eaten|been eating|sleeping|slept|eating) ~1 (properly|a thing|since|for|well|because)
    (saving|save|saved) my (bacon|life|skin|neck|sanity|marriage)
  `,
  unless: `
    (patient|patients|resident|residents|customer|customers|client|clients|caller|callers|child|children|pupils|students|passengers)
    (laughing|laughed|laughter)
    (your question|better answer)
    if i do not (get|hear) (this|it|back) ~2 (finished|done|sent|back|by)
    i (am|was) not
    (like|that it|how it) would (change|save) lives
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

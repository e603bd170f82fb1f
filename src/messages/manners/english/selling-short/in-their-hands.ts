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
    not know (where|who) (else )?to turn
    not know what to do (any more|anymore|with myself|next|now|if)
    not know what (else )?(will|would) (become|happen) ~2 (me|us)
    if i (do|did|can|could) not (get|land|secure|win) (this|the|a) ~1 <job>
    if i (do|did|can|could) not (get|land|secure|win) (it|this|one|something|work|anything) (soon|$|i (will|would|do|am))
    if you (do|did|can) not (pick|choose|take|hire|employ|select|help) me
    i ~2 (lie|lying|lay|lain|lain|am) awake
    (awake|up) (at night|all night|every night|half the night|most nights) ~3 (wonder*|worry*|think*|thought|over|about)
    i ~1 (can|could|have) (not|hardly|barely|scarcely) ~1 (sleep|slept|function|think straight|think of anything else)
    (sleepless|sick with worry|worried sick|worrying myself|beside myself|climbing the walls)
    (i have|have|i am) not (been )?(slept|sleeping|had a wink)
    (losing|lost|lose) ~1 (sleep|hope|my mind|the will|heart|all faith|confidence in myself|my confidence)
    (giving|given|give) up (all )?hope
    (me|i|was|am|been|us|wife|mother) ~2 (in|to) (floods of )?tears
    (i|me|we) ~2 (cried|crying|cry|sobbed|sobbing|wept|weeping) (myself|every|all|when|about|over|since|for|again|$)
    end of (my|our) (tether|rope|wits|strength)
    (wits|wit) end
    (my|at|reached|near|nearing) (the |my )?breaking point
    (rock bottom|end of the road)
    can not (go on|carry on|keep going|live|continue|do this|keep doing this|take it|take this|stand it|stand this|bear it|bear this|take much|face) ~1 (like this|any more|anymore|any longer|much longer|much more|another|more)
    can not take (any|much) more
    (i am|i was|i feel|i have been|i am getting|i felt) (so |absolutely |honestly |really |completely |just |utterly |frankly |quite |now )?(terrified|petrified|panicking|frantic|in despair|despairing|suicidal|heartbroken|devastated|falling apart|distraught|worthless|going mad|going out of my mind|at rock bottom|in pieces|in bits|drowning|going under|sinking)
    i (will|would|should) be ~1 (crushed|devastated|heartbroken|destroyed|inconsolable|shattered|finished|done for|ruined|lost)
    (would|will|to) (crush|devastate|destroy|finish|kill|break|ruin) (me|us|my heart)
    (my|our) (whole |entire |very )?(life|future|marriage|happiness|sanity|livelihood|family) (depend*|hang*|ride*|riding|rest*|is on hold|is in|lies in|is riding)
    (everything|a great deal|a lot|so much|an awful lot|more than you know|too much|our future|my future) ~1 (depend*|hang*|ride*|riding|rest*|hinge*) on (it|this|you|your (answer|reply|decision|call|yes|letter|kindness|choice))
    (a lot|so much|everything) riding on
    (my|our) ~2 (future|life|fate|hopes|happiness|livelihood|family) ~3 in your hands
    (hanging|held) (by|on by) (a|my) (thread|fingernails)
    in a (very |really |pretty )?(dark|bad|low) place
    (getting|dragging|pulling|wearing) (me|us) down
    (would|will|could|can|to) (change|save|transform|turn around) (my|our) (whole |entire )?(life|lives|family|marriage)
    (life-changing|life-saver|lifesaver|lifeline) (for|to) (me|us|my|our)
    (mean|means|meant) (the world|everything|the earth|more than (you|i|anything)) (to (me|us|my|our)|if|and|$)
    (waiting|this|it|silence|suspense|not knowing|uncertainty) is (killing|torture|agony|torment|unbearable|hell|driving me|making me (ill|sick|mad)|eating me|tearing me)
    (agony|torture|torment) (for me|waiting|not knowing|to wait)
    (my|our) (nerves|health|marriage|mental health) (is|are|has|have) ~2 (shot|suffer*|shreds|frayed|shattered|at stake|rock bottom|pieces)
    my heart (is in my mouth|sinks|breaks|stops|leaps|jumps)
    (every|each) time the (phone|telephone) (ring*|buzz*|goes) ~4 (jump|heart|hope|hoping)
    (checking|refreshing|check|refresh|watching) (my|the) ~1 (phone|email|emails|inbox|letterbox|post) (every|constantly|all day|hourly|by the|like)
    (glued to|staring at|sitting by|waiting by|jump* at|jump* every) (my|the) ~1 (phone|inbox|letterbox|telephone)
    (only|one) thing (keeping|that keeps|that is keeping|which keeps|i have left) (me|going|$)
    (nobody|no one|nowhere) (else )?(left )?to turn
    (nothing|little) (else |much )?(left )?to (live for|lose)
    (put|putting|out of) (me|us)? ~2 (my|our) misery
    (broke*|breaking) my heart
    (depressed|depressing|depression) (about|since|over|me|because|sitting|waiting)
    (feel|feeling) (so |very |pretty |really )?(low|hopeless|lost|alone|useless|like giving up|like a failure)
    like giving up
    eggs in (your|one|this|that) basket
    (somebody|someone|anyone|anybody|one person|nobody|no one) (to |would |will |who )?(believe|believes|believed) in me
    not (eaten|been eating|sleeping|slept|eating) ~1 (properly|a thing|since|for|well|because)
    (saving|save|saved) my (bacon|life|skin|neck|sanity|marriage)
    (nothing|what|little) (is |would be |will be )?left (for|of) me
    (last|only|final) (roll|throw) of
    (i|we) (will|would|might|shall) (sink|drown|fall apart|go under|lose everything|lose hope|crack|break down|go mad|go crazy|never recover|never get over)
    never (get over|recover|forgive myself|get another)
    (praying|hoping|living|holding out|clinging) (on )?(for|to) ~1 (miracle|this|your (call|answer|reply)|hope)
    (cling|clinging|hold|holding) on to ~2 (hope|thread|this)
    (at|on) (my|our) last legs
    (too much|more than i can) (to bear|bear|for me to take)
    (heart|nerves|stomach|mind|head) (can|could) not take
    (stress|worry|strain|anxiety|waiting|uncertainty) ~2 (making me ill|too much|getting to me|taking its toll|affecting my|eating|killing|unbearable)
    (anxious|anxiety|panic|panic attacks|stressed) (wreck|every|all (day|night|the time)|about (it|this|your)|waiting|sick)
    (my|our) (world|life) (is|has|would|will) ~2 (fall* apart|fell apart|end|ends|over|upside down|stopped|on hold|pieces)
    (you|this) (would|could|will) (be )?(change|changing|transform|saving|rescue|making) ~2 (everything|my life|life) (for me|for us|$)
    (my|our) (kids|children|family|wife|husband|mum|mother|partner) ~2 (praying|relying|counting|crossing)
    (at|reached|hit) (a|my) ~1 (low point|low ebb|lowest|lowest point|lowest ebb)
    nothing else (on the horizon|going for me|in the pipeline|to hold on to|to look forward to|in my life)
    (only|one) (good )?thing (i have (got )?(going|left|to)|going for me|in my life|keeping)
    (every|each) (morning|night|day) i ~2 (hope|hoping|pray|praying|wondering)
    (wake|woke|waking) up (hoping|wondering|worrying|in a sweat)
    (hanging|waiting) on your (word|every word|reply|call|answer)
    (think of|consider) my (situation|family|kids|children|circumstances|condition|plight|predicament)
    (put|imagine) yourself in my (shoes|place|position)
    if (you|only you) (only )?knew (how|what) ~2 (i|this|it|my)
    (months|years) of (searching|applying|nothing|rejection|disappointment|knockbacks|unemployment)
    (tired|exhausted|sick|weary|worn out) (of|from) (trying|applying|searching|hoping|job hunting)
    (about|ready|close|tempted) to give up (hope|looking|$)
    (running|run|ran) out of (hope|road|strength|rope)
    (all|everything) i have left
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

import type { Examples, PhraseRule } from "../../rule";

export const gushing: PhraseRule = {
  id: "gushing",
  group: "selling-short",
  level: "change",
  reason: "Mild warmth is answered most. High praise reads as if it could go to anybody; say what you liked.",
  better: "The move to cloud billing that you described is work I would enjoy.",
  says: `
    (my|of my|an absolute|absolute|literal|ultimate|is the|be the|a total|be a|is a) dream (job|role|company|employer|position)
    (job|role|company|team|place|post|position|career|firm|school) of my dreams
    (dream|dreams) (come|comes|coming|came) true
    (always|long|have|ever) ~1 (dreamed|dreamt) (of|about) ~2 (working|joining|being part|a job|your|a place)
    (give|giving|gave) (my|both) (right arm|arm|eye teeth|eyeteeth|left arm|arms|left leg|leg|kidney|soul|back teeth|whole heart)
    (give|giving) anything (to|for|in)
    sell (my) (soul|granny|grandmother|kidney|mother)
    (would|could) (kill|die) (for|to)
    (want|wanted|love|loved|wish|wished|wanting) ~6 (more than (anything|words)|so badly|with (all|every) (my|fibre))
    more than i (have ever|ever) wanted
    nothing (i|in the world i|on earth i) ~2 want more
    (best|greatest|nicest|loveliest) (interview|company|place|team|employer|meeting|experience|office|people|hour|school|shop|firm|conversation|hospital) ~3 (ever|in the (whole )?world|i have ever|on earth|on the planet|in the (entire|whole))
    (best|greatest|happiest|most ~1) ~2 of my (whole |entire )?life
    (happiest|luckiest|proudest) (man|woman|person|girl|boy|nurse|teacher) (alive|in|on|of|ever|if)
    (fell|fallen|falling|am|fall) ~1 (head over heels|in love with (you|your|the (company|shop|place|job|role|team|office|idea|post|school|firm|whole)|everything|this))
    (on cloud nine|walking on air|love at first sight|match made in heaven|pinch myself|pinching myself|starstruck|star-struck|weak at the knees|goosebumps|jumping for joy|seventh heaven|bowled over by (you|your|the|everyone)|bursting with (excitement|joy|happiness|pride))
    (was|am|truly|completely|absolutely|simply|left|totally|just) blown away
    (it|this|we|that) (is|feels like|was|are|must be|felt like) (fate|destiny|written in the stars|kismet)
    (feels|felt|are|must be) (like it was )?meant to be
    i (was|am) (born|made|destined|put on this earth|meant) (for|to do|to work) (this|the|your|here|you|at)
    (calling|purpose) in life
    (heaven sent|heaven-sent|godsend|god-sent|god sent)
    (in|utter|complete|total) awe of (you|your|everything|the|what)
    i ~1 (worship|idolise|idolize|adore|revere|hero-worship) (you|your|the|everything|every|everyone)
    (even|just|simply|merely) (to )?(be|have been|being|having been) (considered|thought of|noticed|in the (same )?room|looked at|allowed)
    (absolute|greatest|utmost|unbelievable|highest) (honour|honor|privilege|blessing) (to|of|it|for|and|in|ever)
    (insanely|ridiculously|crazily|wildly|madly|unbelievably|beyond|mega|literally|so so|totally) (thrilled|excited|love|loved|adore|adored|amazing|amazed|obsessed|passionate|awesome|fantastic|perfect|ecstatic|inspired|inspiring|overjoyed|honoured|honored|blessed|stunning|grateful|keen)
    (words|no words|words alone) (can not|could not|can|do not|to|fail) ~1 (express|describe|say|convey|do justice|how|me)
    (live|lived|living|eat|eat sleep) and (breathe|breathed|breathing|sleep) (your|for|this|the)
    (every|each) fibre of my
    (thank you|thanks) (so so|soo|sooo|soooo|a million times|a thousand times|infinitely|endlessly|eternally)
    (never|not) (met|meet|seen|known|come across|experienced|walked) ~3 (such|so|anyone|anybody|anything|a|as) ~2 (amazing|incredible|inspiring|perfect|special|talented|gifted|gracious|beautiful|visionary|wonderful|brilliant)
    (counting|count) the (days|hours|minutes|seconds) (until|till|to|before|since|$)
    not (stop|stopped) (smiling|grinning)
    (you|everyone|all) (are|were) ~3 (genius|geniuses|legend|legends|goddess|visionary|icon|true inspiration|an inspiration|rock star|rockstars|superstar|superstars|angel|angels)
    (only|one) (job|company|place|firm|role|team) (i|for me|in the world) ~2 (want|wanted|ever|could ever|dream*|imagine)
    (obsessed|infatuated|besotted|smitten) (with|by)
    (privilege|honour|honor) (to|of) (breathe|sit|stand|be in|be near|sweep|make tea|even|carry)
    (would be|be|is like|sheer|pure|absolute|utter) (heaven|paradise|bliss|nirvana|utopia)
    (would be|be) the making of me
    (think|thinking|thought|dream|dreaming|dreamt|dreamed) (about|of) (it|you|this|nothing|working there|the job|your) (constantly|all the time|every|day and night|night and day|non-stop|nonstop|else)
    (biggest|greatest|number one|huge|massive|devoted|lifelong|enormous) (fan|admirer) of (you|your|everything|the|yours)
    (everything|all) (you|your company|your team|that you) (do|does|stand for|say|said|touch|have built|are) ~2 (amazing|incredible|inspir*|wonderful|perfect|genius|brilliant)
    (i|we) (love|adore) (everything|absolutely everything|literally everything)
    (perfect|ideal|dream) in every (way|respect|single)
    (perfect|ideal) (place|company|team|job|role) (in the world|on earth|for me in|for me it)
    (never|not) (been|felt) (so|this|more) (excited|inspired|happy|thrilled|sure|certain|alive|passionate) (about|in|by|of|before|ever|to)
    (cry|weep|scream|sing|dance) (with|for) (happiness|joy|excitement|delight)
    (you|your team|you all|it) (are|is) everything i (want|wanted|hope|dream*|ever|could|have)
    (walk|crawl|swim|run) (over|through|across|barefoot) (hot coals|broken glass|fire|glass|burning|to|the channel|the desert)
    (hot coals|broken glass|ends of the earth|heaven and earth)
    (bite|biting|snap|snatch|took) your (hand|arm) off
    the most (dedicated|loyal|devoted|committed|hard-working|hardworking|grateful|enthusiastic|motivated) ~1 (person|employee|worker|member|candidate|human)
    thank you thank you
    (have|got) no idea (what|how much|how) ~2 (mean|means|meant|want|wanted|love|need)
    (same room|presence) (as|of) (people|someone|somebody|such|greatness|you)
    (all|everything) i (have )?(ever|always) (wanted|dreamt|dreamed|hoped)
  `,
};

export const examples: Examples = {
  flagged: [
    "It is my dream job.",
    "I am beyond thrilled.",
    "I want this traineeship more than anything in my life.",
    "I would give my right arm to work with you.",
    "It was the best interview I have ever had.",
    "I feel honoured just to have been considered.",
    "I have been on cloud nine since Tuesday.",
    "I am counting the days until I hear.",
    "I fell in love with the shop the moment I walked in.",
  ],
  unflagged: [
    "I would be thrilled to work with you and Bríd.",
    "I loved hearing how brides choose the greenery.",
    "It was a pleasure to see your new spectrometer.",
    "I was delighted with what you said about the afternoons.",
    "Your plan to move the bookings online sounds right to me.",
    "I very much enjoyed the tour, and the lab most of all.",
    "Thank you so much for a really good conversation.",
    "I fell in with a crew from Goole that winter.",
  ],
};

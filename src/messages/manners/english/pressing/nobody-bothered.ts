import type { Examples, PhraseRule } from "../../rule";

export const nobodyBothered: PhraseRule = {
  id: "nobody-bothered",
  group: "pressing",
  level: "change",
  reason: "Saying what nobody did blames the one who reads it, often not the one who was silent.",
  better: "A line on where things stand would be most welcome.",
  replaces: "sentence",
  says: `
    <nobody> ~1 (bothered|bothers|bother|troubled|cared|cares|cares to|saw fit|sees fit|seen fit|thought to|thought it|thought fit|took the trouble|took the time|takes the|had the|has had the|has the|had a|has shown|showed|seems able|seems to|seemed to|could tell|can tell|will tell|wants to|is able to tell|appears)
    <nobody> ~2 (has|have|had|ever|even|at your end|from your|in your|there|over there|will|did|can|could|calls|returns|would|is) ~3 (replied|reply|called|call|rung|rang|ring|phoned|phone|emailed|answered|answer|responded|respond|contacted|told me|tell me|informed|inform|written|wrote|got back|gotten back|get back|come back|came back|calls|acknowledged|acknowledge|let me know|returned|return|pick up|picked up|been in touch|give me|given me|explained|explain|me back|answering)
    <nobody> (called|rang|phoned|rings|calls) (me|us|back|since|to|$|and)
    <nobody> (replied|replies|answers|wrote|emailed|told me|told us|informed|picks up|picked up|acknowledged|got back|gets back|came back|let me know|returns|returned)
    (have|has|having|had|show|shown|showed|find|found|lack|lacked|lacking|with|without|out of) ~2 (decency|courtesy|good manners|grace|politeness|civility|guts|backbone|manners|common sense|good grace) (to|in|of|not)
    (could|can|would|cannot) not ~2 (bother|bothered|arsed|troubled)
    (not|never|hardly|nor|without|nobody) ~2 (bother|bothered|bothering|trouble|troubled|deign|deigned|condescend|condescended) (to|with|reply*|answer*|call*|tell*|let*|even)
    (not|never) ~1 (see|saw|seen) fit to
    without (so much as|even) ~1 (a|an|one|the|any|telling|saying|asking|replying|acknowledg*)
    (without|not) (a|an|any) (word|line|syllable|by your leave) (of|from|to|since|in|about|either)
    not (so much as|even) ~1 (a|an|one|the) ~3 (word|line|text|email|call|reply|acknowledgement|acknowledgment|message|note|answer|response|thank|thanks|yes|no|goodbye|hello|courtesy|receipt|postcard)
    not (a|one) ~1 (word|peep|dicky|dickie|sausage|whisper|squeak|murmur|syllable|line|call|reply|email|text|message|soul|sound) ~2 (from|since|in|back|out of|about|either|to|has|have|came|$)
    not a single (word|line|call|text|email|reply|person|message|response|answer|update|soul|one)
    (heard|received|had|got|gotten|get|getting) (absolutely|precisely|literally|exactly|sweet|zero|nothing but|diddly|bugger|naff|sod|zilch|nada|squat) ~1 (nothing|zero|all|zilch|silence|replies|response|answer|squat|excuses|$)
    heard nothing (since|at all|whatsoever|from you|from anyone|from anybody|from any|from your|after|further|for|ever since|in|either|more)
    your silence
    (the|this|that|such|of|just|with|by|to|only|then) silence (since|from|is (deaf*|an insult|rude|un*|your)|has been|speaks|says|ever since|after|tells|in return|at your end)
    (only|then|just|since then|nothing but) silence $
    (radio|stony|deafening|wall of|nothing but|met with|met by|total|complete) silence
    (since then|then|after that|and then|ever since|now|only|nothing but|just) ~1 (silence|crickets|tumbleweed|nothing $)
    (nothing but|only|just|hear|heard|all i hear is) (crickets|tumbleweed)
    (lack|absence) of (reply|response|communication|courtesy|respect|feedback|answer|contact|consideration|acknowledgement|professionalism|any reply|any response|basic|common|updates)
    (nothing|no word|no reply|no response|no news|no call|no answer) (since|whatsoever|from anyone|from anybody|then) ~4 $
  `,
  unless: `
    (thank|thanks|grateful|appreciate|appreciated|appreciation|admire|admired)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Nobody had the decency to tell me.",
    "Not one of you has replied.",
    "You could not even be bothered to send a line.",
    "I was left without so much as an email.",
    "There has been radio silence ever since.",
    "I have heard nothing since.",
    "The lack of communication is hard to understand.",
    "Nobody has rung.",
    "Not a word from your office.",
  ],
  unflagged: [
    "Nobody there will be let down.",
    "Nobody knew who had the keys to the boiler house.",
    "I liked the silence of the lobby at four o’clock.",
    "I had not a single absence in six years.",
    "You had the courtesy to tell me yourself, for which I am grateful.",
    "What you said about the week when families hear nothing rang true.",
    "I haven’t seen an email since, so I wondered if one had gone astray.",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const nobodyBothered: PhraseRule = {
  id: "nobody-bothered",
  group: "pressing",
  level: "change",
  reason: "Saying what nobody did blames the one who reads it, often not the one who was silent.",
  better: "A line on where things stand would be most welcome.",
  replaces: "sentence",
  says: `
    <nobody> ~1 (bothered|troubled|saw fit|sees fit|thought to|took the trouble|took the time to|had the (decency|courtesy|manners|grace)|has had the (decency|courtesy|manners|grace)|has the (decency|courtesy|manners|grace)|could be bothered)
    <nobody> ~4 (has|have) ~1 (replied|called|rung|phoned|emailed|responded|contacted|told me|informed|written|got back|come back|acknowledged|let me know|been in touch|picked up|returned my|given me|bothered)
    <nobody> ~4 (will|can|could|would|did) ~1 (tell me|reply|call me|call back|ring me|ring back|answer me|pick up|give me (an answer|a)|get back|return my|let me know|explain to me|contact me)
    <nobody> (called|rang|phoned|rings|calls) (me|us|back|$)
    <nobody> (replied|replies|wrote|emailed me|told me|told us|informed|picks up|picked up the phone|acknowledged|got back|gets back|came back|let me know|returns|returned) ~1 (me|to|my|us|back|when|that|$|calls)
    (not|nobody|no one|of you|never|without|lack|lacked|lacking|if you) ~3 (decency|courtesy|good manners|politeness|civility|guts|backbone|manners|good grace) (to|of)
    (could|can) not ~2 (be bothered|be arsed|bother|bothered)
    (had|have|has|did) not ~1 (even)? (bothered|bother|troubled|deigned|deign|condescended) (to|with)
    (not|never) ~1 (see|saw|seen) fit to
    without (so much as|even) ~1 (a|an|one)
    not (so much as|even) (a|an|one) ~2 (word|line|text|email|call|reply|acknowledgement|acknowledgment|message|note|answer|response|thank|thanks|goodbye|hello|courtesy|postcard)
    not (a|one) ~1 (word|peep|dicky|dickie|sausage|whisper|squeak|murmur|syllable|line|call|reply|email|text|message|soul) ~1 (from|since|back|out of you|about my|either|$)
    not a single (word|line|call|text|email|reply|message|response) ~1 (from|since|back|in|to|$)
    (heard|received|got) (absolutely|precisely|literally|exactly|sweet|diddly|bugger|naff|sod) ~1 (nothing|zero|all|zilch|squat)
    (heard|received|got|nothing but) (zilch|nada|nothing but silence|nothing but excuses)
    heard nothing (since|at all|whatsoever|from (you|anyone|anybody|any|your|the)|after|in (weeks|days|two|three)|for (weeks|days|two|three|four|a|over)|either)
    your (silence|complete lack|total lack|lack of)
    (complete|total|utter|continued|continuing|prolonged|ongoing) (silence|lack of (reply|response|communication|courtesy|respect|feedback|answer|contact|consideration|professionalism)) ~1 (from|on|since|at your|after|is|has|$)
    (the|this|that|such|just|only|then|with) silence (since|from (you|your)|is (deaf*|an insult|rude|un*)|has been|speaks|says|ever since|tells|in return|at your end)
    (radio|stony|deafening|wall of|nothing but|met with|met by) silence
    (since then|then|after that|ever since|now) ~1 (silence|crickets|tumbleweed) ~2 $
    (since then|ever since|after that) ~1 (nothing|silence) $
    (nothing but|only|just|hear|heard|all i hear is) (crickets|tumbleweed)
    (lack|absence) of (any|a|basic) (reply|response|answer|courtesy|acknowledgement|contact)
    <nobody> ~5 (seen|saw|sees) fit
    (since|as|seeing that|given that) (you|your ~1|nobody|no one) ~2 (never|not) ~2 (reply|replied|answer|answered|responded|respond|call|called|rung|got back|get back|got round|written|bothered)
    never got (round|around) to (answering|replying|calling|it)
    and (every day|still|yet) nothing $
    (one|a single) person (will|can|could|would) not
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
    "Your lack of communication is hard to understand.",
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

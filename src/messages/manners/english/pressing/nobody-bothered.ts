import type { Examples, PhraseRule } from "../../rule";

export const nobodyBothered: PhraseRule = {
  id: "nobody-bothered",
  group: "pressing",
  level: "change",
  reason: "Saying what nobody did blames the one who reads it, often not the one who was silent.",
  better: "A line on where things stand would be most welcome.",
  replaces: "sentence",
  says: `
    since (you|nobody|no one|none of you) (never|have not|has not|did not) ~2 (replied|reply|answered|answer|responded|respond|come back|called|written|got back)
    <nobody> ~4 (bothered|troubled|saw fit|sees fit|thought to|took the (trouble|time) to|(had|has|have) the (decency|courtesy|manners|grace))
    <nobody> ~4 (has|have|had|will|can|could|would|did|ever) ~2 (<replied>|given me|give me|returned my|return my|explain to me|ring me)
    <nobody> (called|rang|phoned|rings|calls) (me|us|back|$)
    (could|can) not ~2 (bother|bothered|be arsed|(find|spare|manage|lift|return|answer) ~1 (a|one|two|five|ten|even) ~1 (minute|minutes|moment|line|call|email|phone|question|finger))
    (without|not) (so much as|even) ~1 (a|an|one)
    not (a|one|any) ~1 (word|peep|dicky|sausage|whisper|squeak|murmur|line|call|reply|email|text|message|soul) ~1 (from|since|back|out of you|about my|either|$)
    heard nothing (since|at all|whatsoever|from (you|anyone|anybody|any|your|the)|after|in (weeks|days|two|three)|for (weeks|days|two|three|four|a|over)|either)
    your (silence|complete lack|total lack|lack of)
    (radio|stony|deafening|wall of|nothing but|met with|met by) silence
    had ample (time|opportunity)
    had (somebody|someone|anyone|anybody|you) ~1 (found|bothered|taken|picked up|rung|thought|told|spared)
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

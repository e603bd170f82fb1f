import type { Examples, PhraseRule } from "../../rule";

export const compared: PhraseRule = {
  id: "compared",
  group: "sharp",
  level: "change",
  reason:
    "They chose by more than a list, and whoever was chosen may be a colleague by Monday. A question about your own work is easier to answer.",
  better: "Which part of my interview could have been stronger?",
  says: `
    what ~3 <hired> ~5 ((that|which) i|i (lack|lacked)|over me|than (me|i)|so special|(have|has|had) that)
    (what|how|why) ~3 <hired> ~3 (stronger|better|preferred|preferable|superior|brought|over me|ahead of me)
    (<picked>|<refused>|placed) ~3 (over|above|ahead of|in favour of|for|to) (me|mine|one with|someone|somebody|a (younger|junior|graduate|candidate)|an (internal|insider|outsider))
    (weighed|measured|judged|scored|marked) against ~1 (the (other|successful)|theirs|hers|his|whoever)
    (better|more|longer|stronger|higher) ~3 than ~1 (whoever|the ~1 <chosen>|you chose|you hired|your (manager|boss|new))
    i ~1 scored ~1 (higher|better|more) than
    half (my (age|experience|qualifications|years)|the (wage|pay|salary|experience))
    (younger|prettier|cheaper|less (experienced|qualified)) (candidate|applicant|face|model|one)
    (since|before) ~2 (you|she|he|they) (were|was|could) ~2 (born|walk|in nappies)
    (she|he|they|lad|girl|kid|boy|who|interviewer|manager|me) ~2 (only|just|barely|hardly) ~1 (graduated|qualified|left school|out of (school|nappies))
    <hired> ~2 (will not last|not going to last|be gone (by|before|within|in))
    ((googled|looked up) (him|her|them)|linkedin ~2 (has|says|shows|who) ~1 (him|her|he|she|they|got|you))
    (found|find|see|saw|hear|heard|learn|gather|curious|wonder|want to know) ~4 who (got|you ~1 <picked>|it went|beat me)
    who (did|have) (you|they) ~2 (<picked>|pick|choose|hire|appoint|end up)
    i ~2 (met|satisfied|fulfilled|ticked|exceeded|matched|had) ~1 (every|all|each|everything) ~4 (requirement*|criteri*|box|boxes|you (asked|wanted|listed)|in (your|the) (advert|ad|spec))
    (experience|qualifications|years|practice|service|certificates) .. (not ~1 good enough|not enough for you|(counts|count|counted|means|meant) ~2 (nothing|little)|<refused>|placed second|second best)
    i (was|am) ~5 (strongest|best|most|better|more) ~1 (person|candidate|applicant|choice|qualified|experienced|suitable|on paper)
  `,
  unless: `
    (congratulat*|pleased|glad|happy) ~6 (chose|chosen|went|picked|hired|whoever)
    you were (clearly|obviously)
  `,
};

export const examples: Examples = {
  flagged: [
    "I met every single criterion, essential and desirable.",
    "I was clearly the most qualified.",
    "Whoever you hired won’t last a month.",
    "What does she have that I don’t?",
    "Who did you pick?",
    "I have more experience than whoever you chose.",
    "LinkedIn has him at six years.",
    "In what way was she better?",
    "I was passed over for somebody straight out of school.",
    "I’d be fascinated to learn what the man you appointed brought to the table.",
  ],
  unflagged: [
    "I met all the residents on my visit.",
    "I have all the certificates on your list and can bring the originals.",
    "One short answer would be a real help: what is the one thing that I should work on first?",
    "I am pleased it went to somebody from within.",
    "What would the person in this role do on a first day?",
    "Please congratulate whoever you chose.",
    "I loved working with the younger children.",
    "Would more detail have helped me?",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const everyBox: PhraseRule = {
  id: "every-box",
  group: "sharp",
  level: "change",
  reason:
    "They know the list of requirements, and chose by more than that. Reciting it argues with a decision that is made.",
  better: "I enjoyed learning about the work, and would be glad to be considered again.",
  says: `
    i ~2 (met|satisfied|fulfilled|ticked|exceeded|surpassed|matched|hit|covered) ~2 (every|all|each|every single) ~4 (requirement|requirements|criterion|criteria|box|boxes|specification|essential|essentials|point|points|bullet|line)
    i ~2 (meet|tick|hold|have|satisfy|fulfil|fulfill|match|exceed|possess) ~3 (every|all|each|more) .. (so why|yet i|and yet|yet you|so how|so i|but you|so there|still you|nonetheless i|not good enough)
    (requirement|requirements|criterion|criteria|specification|essential) .. (so why|yet i|and yet|so how|what more|and still)
    (my|all my|nineteen|twenty|thirty|years|with) ~4 (experience|qualifications|years|practice|service|certificates) .. (and yet|still not|not good enough|not enough for|counts for nothing|means nothing|counted for|worth nothing|passed over|turned away|turned down|rejected|placed second|overlooked|second best)
    what more (do|did|could|can|does) ~2 (you|they|anyone|i|a person)
    (clearly|obviously|easily|undoubtedly|plainly|surely|by far|far and away|demonstrably|objectively) ~3 (most qualified|best qualified|strongest|best person|better qualified|best candidate|most suitable|better candidate|most experienced|better choice|right person|best choice|ideal)
    (i was|i am|me) ~1 (most|best|strongest) ~1 (qualified|candidate|suited|suitable|experienced)
    (passed over|overlooked|turned away|turned down|rejected) ~2 (for|in favour|in favor) ~1 (of|a|an|someone|somebody|whoever|the|another)
    (candidate|applicant|person|midwife|nurse|teacher|driver|engineer|manager|somebody|someone|man|woman) with ~6 (years|degree|degrees|qualifications) .. (turned|placed|rejected|passed|overlooked|second|dismissed|not good|unsuccessful)
  `,
  unless: `
    (you|your team) (were|are|was|is) (clearly|obviously|plainly|surely)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I met every single criterion, essential and desirable.",
    "I have all the certificates, and yet I was turned down.",
    "I was clearly the most qualified.",
    "What more do you want?",
    "Nineteen years of practice, and still not good enough.",
  ],
  unflagged: [
    "I have all the certificates on your list and can bring the originals.",
    "I tick one box fewer than I would like, and am taking the course.",
    "You were clearly the right person to ask about the garden.",
    "I met all the residents on my visit.",
  ],
};

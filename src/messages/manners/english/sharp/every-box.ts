import type { Examples, PhraseRule } from "../../rule";

export const everyBox: PhraseRule = {
  id: "every-box",
  group: "sharp",
  level: "change",
  reason:
    "They know the list of requirements, and chose by more than that. Reciting it argues with a decision that is made.",
  better: "I enjoyed learning about the work, and would be glad to be considered again.",
  says: `
    i ~2 (met|satisfied|fulfilled|ticked|exceeded|surpassed) ~2 (every|all|each|every single) ~4 (requirement|requirements|criterion|criteria|box|boxes|specification)
    i ~2 (meet|tick|hold|have|satisfy|fulfil|fulfill|match|exceed|possess) ~2 (every|all|each|more) .. (so why|and yet|so how|yet (i was|you|it|the)|still (rejected|turned|not)|nonetheless)
    (requirement|requirements|criterion|criteria|specification|essential) .. (so why|so how|what more|yet (i was|you))
    (hold|have) (every|all) ~1 (certificate|qualification|ticket|licence) on your list
    (experience|qualifications|years|practice|service|certificates) .. (not good enough|not enough for you|counts for nothing|counts for (so|very)? little|means nothing|counted for nothing|passed over|turned away|placed second|second best|below the line)
    what more (do|did) (you|they)
    (i|me) ~2 (clearly|obviously|easily|undoubtedly|plainly|surely|by far|far and away|demonstrably|objectively) ~3 (most qualified|best qualified|strongest|best candidate|better candidate|most suitable|most experienced|better choice|best choice|better qualified)
    (i was|i am) ~1 (most|best|strongest) ~1 (qualified|candidate|suited|suitable|experienced) (candidate|person|applicant|of|for|on|$)
    (candidate|applicant|person|midwife|nurse|teacher|driver|engineer|manager|somebody|someone|man|woman) with ~6 (years|degree|degrees|qualifications) .. (turned away|placed second|rejected|passed over|overlooked|dismissed|unsuccessful)
    (job|person|role) (description|specification|spec|profile) ~3 (reads|read|could|might) ~4 (my own|about me|of me|for me) .. (so|yet|surely|given|marks|how|why)
    (more|better) (qualifications|experience|qualified|experienced) than ~3 (asked|needed|required|advertised|job|advert)
    (with|given|despite|considering) ~1 my ~2 (record|experience|background|qualifications|years|cv|skills) .. (astonishing|astonished|not even|should have been|rejected|unsuccessful|baffled|shocked|insulting)
    (answered|did|got|passed) (everything|every question|all the questions|all of it) (correctly|right|well|perfectly) .. (so|yet|but|why|and still|not)
    wrong (because|when|as|since) i (answered|did|met|had|have|passed)
  `,
  unless: `
    (you|your team) (were|are|was|is) (clearly|obviously|plainly|surely)
  `,
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

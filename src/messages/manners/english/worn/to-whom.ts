import type { Examples, PhraseRule } from "../../rule";

export const toWhom: PhraseRule = {
  id: "to-whom",
  group: "worn",
  level: "thought",
  reason: "A name opens a letter better than a title; the one you noted at the interview will do.",
  better: "Dear Ms Rao,",
  says: `
    to (whom|whomever|whomsoever|who) ~1 (it|this) (may|might|shall|should) concern
    ^ dear (sir|sirs|madam|hiring manager|hiring team|recruiter|recruitment team|recruiting team|hr|hr team|sir or madam|sir madam|human resources|team|all|concerned|respected)
    ^ (dear )?(respected|esteemed) (sir|madam|maam)
  `,
  unless: `
    dear hr office
  `,
};

export const examples: Examples = {
  flagged: [
    "To whom it may concern,\n\nI met your team on Tuesday.",
    "Dear Sir or Madam,\n\nThank you for the interview.",
    "Dear Hiring Manager,\n\nThank you for the interview.",
  ],
  unflagged: [
    "Dear HR Office,",
    "Dear Ms Rao,\n\nThank you for the interview.",
    "The manager whom it concerns most is Mr Doyle.",
    "She is dear to the whole ward.",
  ],
};

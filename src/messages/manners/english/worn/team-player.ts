import type { Examples, PhraseRule } from "../../rule";

export const teamPlayer: PhraseRule = {
  id: "team-player",
  group: "worn",
  level: "thought",
  reason: "Everybody writes this of themselves. One thing that you did says it, and stays.",
  better: "I covered every late shift in January so that the others could be at home.",
  says: `
    team player
    (hard-working|hardworking|dynamic|self-motivated|highly motivated|results-driven|results-oriented|detail-oriented|goal-oriented|energetic|proactive) ~1 (player|individual|professional|person|worker|candidate|hard-working|motivated|reliable|dynamic)
    (self-starter|self starter|go-getter|go getter|people person|problem solver|quick learner|fast learner)
    (proven|strong|excellent|solid) track record
    (excellent|strong|great|outstanding) (communication|interpersonal|people|organisational|organizational|leadership) skills
    (passionate|passion) (about|for) (excellence|success|results|customer service|people|what i do)
    works? (well |equally well )?under pressure
    (asset|valuable addition|great addition) to (your|the) (team|company|organisation|firm)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am a hard-working team player.",
    "I have excellent communication skills.",
    "I believe I would be an asset to your team.",
    "I am a motivated self-starter.",
  ],
  unflagged: [
    "I covered every late shift in January so that the others could be at home.",
    "The team played well on Saturday.",
    "You need someone who works under the lathe guard rules.",
    "The match for the blue paint is hard to find.",
  ],
};

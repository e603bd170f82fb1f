import type { Examples, PhraseRule } from "../../rule";

export const teamPlayer: PhraseRule = {
  id: "team-player",
  group: "worn",
  level: "thought",
  reason: "Everybody writes this of themselves. One thing that you did says it, and stays.",
  better: "I covered every late shift in January so that the others could be at home.",
  says: `
    (team|great team|good team|real team|natural team|excellent team) player
    (hard-working|hardworking|hard working|dynamic|motivated|self-motivated|highly motivated|results-driven|results-oriented|detail-oriented|detail oriented|goal-oriented|enthusiastic|energetic|proactive|dedicated|passionate) ~1 (and |team )?(player|individual|professional|self-starter|person|worker|candidate|hard-working|hardworking|motivated|reliable|dynamic|team player)
    (self-starter|self starter|go-getter|go getter|people person|problem solver|quick learner|fast learner|thought leader)
    (proven|strong|excellent|solid) track record
    (excellent|strong|great|outstanding|superb) (communication|interpersonal|people|organisational|organizational|leadership) skills
    (passionate|passion) (about|for) (excellence|success|results|customer service|people|what i do)
    (work|working|works) (well |equally well )?(under pressure|both (alone|independently)|independently and)
    (perfect|ideal|excellent|great) (fit|match|candidate) for (this|the|your)
    (think|believe|feel|confident|sure) ~4 (asset|valuable addition|great addition|valuable asset|real asset) (to|for)
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

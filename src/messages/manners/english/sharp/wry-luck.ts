import type { Examples, PhraseRule } from "../../rule";

export const wryLuck: PhraseRule = {
  id: "wry-luck",
  group: "sharp",
  level: "change",
  reason: "Luck wished with an edge is heard as a curse on the way out. A plain good wish costs the same and is kept.",
  better: "I wish you and the team well.",
  says: `
    (good luck|best of luck|luck|success|all the best|every success|joy) ~2 with (that|that one|that approach|that attitude|your attitude|that strategy|this approach|all that) $
    (wish|wishing) you (every|all the|much|the best of|good)? ~1 (success|luck|joy|best) with (that|this|such) (approach|attitude|strategy|policy|method|philosophy)
    wish you (much)? joy (of|with)
    good luck (finding|getting|hiring|filling|attracting|keeping|replacing|persuading|recruiting) ~2 (someone|anyone|anybody|somebody|another|one|any|people|staff|some)
    (luck|success|best) .. (you will|you are going to|they will|he will|she will) ~2 need it
    ^ (and)? you (will|are going to) ~2 need it $
    (luck|wish|hope) ~3 (other|next|some other|another) ~1 (sucker|mug|victim|fool|idiot|poor sod)
    enjoy (your|the|his|her|their) ~2 (mess|chaos|decline|turnover|lawsuit|mediocrity|nephew|yes-man|yes-men|lawsuits|nepotism|circus|shambles|downfall)
    enjoy (mediocrity|yes-men|the consequences|it while)
    (hope|trust|sure|confident|pray|expect|daresay|dare say) ~6 (lasts|last|stays|sticks|manages|survives|copes) ~2 longer than
    (see|wonder) how (far|long) (you|they|he|she|your) ~2 (get|last|lasts|gets|manage|survive|go) ~2 (without|before|with)
    i hope ~9 (sleep at night|proud of (yourself|yourselves)|happy with (yourself|yourselves)|pleased with (yourself|yourselves)|serves you right)
    (hope|trust|wish) ~6 (treat|treats|treated) ~5 (better|more kindly|differently|with more|than (me|i|the applicants|you)|the way you|as you treated|how you)
    i hope ~2 (next|future|other) (candidate|candidates|applicant|applicants) ~4 (better|luckier|more|answer|reply|respect|treated)
    (someone|somebody|person|candidate|anyone|one|soul) (who|that) ~2 (minds less|asks fewer|expects less|suits (its|your|their) (pace|standards|ways|methods|idea|notion)|matches (its|your|their) (pace|standards)|can put up|will put up|puts up|can stomach|can tolerate|tolerates|is content to|knows when to keep|keeps quiet|does as|will do as|agrees with everything|says yes|nods|fits the mould|ticks your boxes|cares less|knows less|costs less)
    (pay|paid|paying|offer) peanuts
    (you|they) ~1 (get|deserve) ~2 (what you pay|all you get|what you get|each other|everything that is coming|everything you get|what is coming)
    you (people)? deserve (all|everything|each other|what) ~3
    (reap|reaping|reaps) what
    what goes around
    karma
    (these|such|those) things ~1 so often (do|do not|are)
    (lets|let) you down ~1 (as|and|then|you)
    outlast (you|your)
    (pity|feel sorry for|sorry for) (whoever|the (next|poor|person|one|candidate)|anyone|those|your (staff|team|patients|customers|next))
    (struggle|hard pressed|hard-pressed|lucky|difficult) ~1 to (find|get|attract|hire) (anyone|anybody|someone|somebody|a) ~4 (willing|prepared|who will|that money|for that|half as|with my)
    one hopes ~9 (next|glass|chair|better|kinder|warned)
    (advertising|advertised|readvertising|readvertised) ~2 (again|already|once more) .. (funny|wonder|surprise|luck|perhaps|i see|told)
    (see|notice|noticed|gather) ~3 (advertising|readvertising|recruiting|hiring) ~1 (again|already)
    (hope|trust) you are (happy|pleased|satisfied|proud|content) with (your|the) (choice|decision|outcome|result|new hire) (because|as|since|when)
  `,
  unless: `
    (right|great|lovely|good|wonderful|terrific|perfect|suitable|brilliant|super) (person|someone|somebody|one|candidate|fit|people|match|home)
    (someone|somebody) ~1 (lovely|great|good|wonderful|terrific|brilliant|perfect|super|who loves)
    (poor soul|person) likes
  `,
};

export const examples: Examples = {
  flagged: [
    "Good luck with that.",
    "Good luck finding another sucker.",
    "Good luck with the programme, you’ll need it.",
    "I hope he lasts longer than the previous two.",
    "I am sure it will suit someone who minds less how things are run.",
    "You get what you pay for.",
    "Enjoy your mediocrity.",
    "I hope you treat the next person better.",
  ],
  unflagged: [
    "Good luck with the mill job.",
    "Good luck finding the right person for the wards.",
    "I hope you find someone who loves the early shift.",
    "I wish you every success with the launch.",
    "I hope it suits your plans.",
    "Enjoy your summer break.",
  ],
};

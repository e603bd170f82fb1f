import type { Examples, PhraseRule } from "../../rule";

export const wryLuck: PhraseRule = {
  id: "wry-luck",
  group: "sharp",
  level: "change",
  reason: "Luck wished with an edge is heard as a curse on the way out. A plain good wish costs the same and is kept.",
  better: "I wish you and the team well.",
  says: `
    (good luck|best of luck|luck|success|all the best|every success|joy) ~2 with (that|that one|that approach|that attitude|your attitude|that strategy|this approach|your approach|all that|finding anyone|finding someone else|those) $
    (wish|wishing) you (every|all the|much|the best of|good)? ~1 (success|luck|joy|best) with (that|this|such) (approach|attitude|strategy|policy|method|way|philosophy)
    wish you (much)? joy (of|with)
    good luck (finding|getting|hiring|filling|attracting|keeping|replacing|persuading|recruiting) ~2 (someone|anyone|anybody|somebody|another|a|one|any|people|staff|some|that|it|the)
    (luck|success|best|programme|launch|project|search) .. (you will|you are going to|they will|he will|she will) ~2 need it
    ^ (and)? you (will|are going to) ~2 need it $
    (luck|wish|hope) ~3 (other|next|some other|another) ~1 (sucker|mug|victim|fool|idiot|poor soul|poor sod)
    enjoy (your|the|his|her|their) ~2 (mess|chaos|decline|turnover|lawsuit|mediocrity|bargain|nephew|yes-man|yes-men|lawsuits|nepotism|circus|shambles|bonus|silence|fall|downfall)
    enjoy (mediocrity|yes-men|explaining|the consequences|it while)
    (hope|trust|sure|confident|pray|expect|daresay|dare say) ~6 (lasts|last|stays|stay|sticks|manages|survives|copes) ~2 (longer than|more than|past|beyond|the week|a month|a week)
    (longer|better|more) than (the|your) (previous|last|other) (two|one|three|few|four|person|lot|four)
    i hope ~9 (worth it|sleep at night|sleep well|proud of (yourself|yourselves)|happy with (yourself|yourselves)|pleased with (yourself|yourselves)|serves you right)
    (hope|trust|wish) ~6 (treat|treats|treated|show|shown|handle|handled) ~5 (better|more respect|some respect|more courtesy|more kindly|differently|with more|than (me|i|the applicants|this|you))
    i hope ~2 (next|future|other) (candidate|candidates|applicant|applicants|person|one) ~4 (better|luckier|more|answer|reply|respect|treated)
    (someone|somebody|person|candidate|anyone|one|soul) (who|that) ~2 (minds less|asks fewer|expects less|is easier|suits (its|your|their) (pace|standards|ways|methods|idea|notion)|matches (its|your|their) (pace|standards)|can put up|will put up|puts up|can stomach|can tolerate|tolerates|can live with|is content|knows when to keep|keeps quiet|does as|will do as|agrees with everything|says yes|nods|fits the mould|ticks the boxes|ticks your boxes|cares less|knows less|costs less)
    (suits|suit) (your|its|their) (pace|standards|purse|budget)
    (pay|paid|offer) peanuts
    (you|they) ~1 (get|deserve) ~2 (what you pay|all you get|what you get|each other|everything that|everything you get|what is coming)
    you ~1 (people)? deserve (all|everything|each other|what|it|him|her|whoever)
    (reap|reaping|reaps) what
    what goes around
    karma
    chickens ~1 come home
    (as|like) (these|such|those) things ~2 (so)? often (do|do not|are)
    let me know if it does not work out
    when (he|she|they|it|your ~2|the ~2|whoever) ~4 (leaves|quits|fails|falls apart|lets you down|goes wrong|comes crashing|walks out|turns out|burns|blows up)
    when (it|this|that) all ~1 (goes|falls|comes) ~1 (wrong|apart|crashing|down)
    outlast (you|your|the)
    the (poor|unlucky|lucky) (soul|person|thing|devil|sod|so-and-so) (who|you|that) .. (instead|chose|gets|got|has to)
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

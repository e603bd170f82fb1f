import type { Examples, PhraseRule } from "../../rule";

export const toldEveryone: PhraseRule = {
  id: "told-everyone",
  group: "sharp",
  level: "ask",
  reason: "Such words reach the person who would have thought of you next. Silence about them costs nothing.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    i (will|shall|am|intend|plan|have|can) ~3 (warn|warning|warned|spread|spreading) ~3 (everyone|everybody|anyone|anybody|all|people|others|friends|colleagues|students|every|each|network|whole|world|class|entire|contacts|classmates|union|college|them|word|group)
    i (will|shall|am|intend|plan|have|can) ~3 (tell|telling|told|advise|advising|inform|informing|let|letting) ~3 (everyone|everybody|anyone|anybody|all|people|others|friends|colleagues|students|every|each|network|world|class|contacts|classmates|union|college|group) ~6 (about (you|this|it|how|what|your)|how (you|they|people|i)|not to|what|to (avoid|steer|stay|think)|exactly|who (will|asks)|at)
    i (will|shall|am) ~2 (make|making) sure ~2 (everyone|everybody|anyone|people|others|they|the|nobody|all|no one|that) ~4 (know|knows|hear|hears|aware|apply|applies)
    i (would|will) ~1 (warn|discourage|advise|steer) (anyone|anybody|everyone|others|people|friends)
    (people|anyone|others|friends|colleagues|everyone|students|candidates|nurses|drivers|college|network|them|applicants) .. (steer clear|stay away|to avoid|not to bother|not to apply|think twice|avoid you|avoid your|give you a wide|against you|against applying|against working)
    (steer clear of|stay away from|keep away from) (you|your|this|the (company|firm|agency|place))
    word (gets|travels|spreads|will get|will spread|does|soon gets|goes) ~1 (around|round|out|fast|get|travel|spread)
    people (talk|do talk|will talk|remember|notice|gossip) $
    (industry|trade|profession|sector|field|business|world) (is|being|are) ~3 (small|tiny|close-knit|smaller|very small) ~2 (one|place|and|$|world)
    (small|tiny) (industry|trade|profession|sector|field)
    your (reputation|good name|name|brand|image) ~5 (suffer|mud|damage|damaged|hit|stake|tarnished|harm|worse|ruined|known|drag|good)
    (not|never) ~3 (good|great|nice|pretty) (look|advert|advertisement|advertising) (for|to)
    (bad|poor|terrible|awful) (advert|advertisement|advertising|publicity|look|pr) ~1 (for|to|on)
    i know (a lot of|many|plenty of|every|most|all the) ~2 (people|nurses|drivers|managers|teachers|engineers|customers|parents|everyone|chefs|welders) ~3 (here|in (this|the)|who|round|around|town|at)
    (my|our) (network|followers|classmates|students|friends|contacts|readers) ~3 (will|would|shall|hear|know|be told)
    (blacklist|blacklisted|boycott|boycotting)
  `,
  unless: `
    (kind|lovely|helpful|great|wonderful|welcome|welcoming|friendly|good|open|recommend|nice|well|brilliant|warm|impressed)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’ll be telling everyone I know how you treat people.",
    "I would warn anyone against applying.",
    "Word gets around.",
    "The trade is a small one.",
    "My followers will hear of it.",
    "Your reputation will suffer.",
    "I have told my students to steer clear of you.",
  ],
  unflagged: [
    "I have told all my friends how kind your museum is.",
    "I worked in a small town where people talk to their driver.",
    "The industry is changing fast.",
    "I will tell everyone at the club that the café is open.",
    "I told everyone how friendly you were.",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const toldEveryone: PhraseRule = {
  id: "told-everyone",
  group: "sharp",
  level: "ask",
  reason: "Such words reach the person who would have thought of you next. Silence about them costs nothing.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    i (will|shall|am) ~3 (warn|warning) ~3 (everyone|everybody|anyone|anybody|people|others|friends|colleagues|students|network|class|contacts|classmates)
    i (will|shall|am|intend|plan|have|can) ~3 (tell|telling|told|inform|informing) ~3 (everyone|everybody|anyone|anybody|all|people|others|friends|colleagues|students|every|network|world|class|contacts|classmates|union|college|group) ~9 (how (you|they) ~1 (treat|treated|behave|behaved|handle|handled)|not to|what (you|kind|sort|happened|to expect|a)|to (avoid|steer|stay|think twice)|exactly how)
    i (will|shall|am) ~2 (make|making) sure ~2 (everyone|everybody|people|others|they|no one) ~2 (know|knows|hear|hears|applies|apply)
    i (would|will) ~1 (warn|discourage) (anyone|anybody|everyone|others|people|friends)
    (people|anyone|others|friends|colleagues|everyone|students|candidates|nurses|drivers|college|network|applicants|know) .. (steer clear of (you|your|this|the)|stay away from (you|your|this)|not to bother with (you|your|this)|not to apply|give you a wide|against (applying|working for you))
    mention your (hospitality|kindness|manners|courtesy|name|behaviour|conduct) ~3 (to|at|when|in)
    word (gets|will get|soon gets) ~1 (around|round|out)
    people (talk|do talk|will talk|remember|gossip) $
    (industry|trade|profession|sector) is ~3 (small|tiny|close-knit) ~1 (one|place|and|$|world)
    your (reputation|name|good name|brand) ~3 (suffer|suffers|be mud|is mud|damaged|tarnished|ruined|take a hit)
    (not|hardly) ~2 good (look|advertisement|advert|advertising) for
    (bad|poor|terrible|awful) (advert|advertisement|advertising|publicity) for
    followers ~2 (will|shall|would) ~2 (hear|know|love)
    (blacklist|blacklisted|boycott|boycotting)
    i (will|shall|am) ~2 (tell|telling|share|sharing|let|letting) ~2 (people|others|everyone|everybody|friends|anyone) ~2 (what (happened|you did|you are|it is)|the truth|about (this|my treatment|my experience))
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

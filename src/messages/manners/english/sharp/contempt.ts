import type { Examples, PhraseRule } from "../../rule";

export const contempt: PhraseRule = {
  id: "contempt",
  group: "sharp",
  level: "ask",
  reason: "Whoever is belittled here may read it, or sit beside whoever does.",
  better: "Thank you for your time.",
  says: `
    some ~1 (girl|kid|pen-pusher|pen pusher|bureaucrat|robot|bot|algorithm|nobody|clown|idiot|teenager|bean counter|jobsworth|computer program|spotty ~1|jumped-up ~1|hr ~1) ~1 (in hr|who|in|at|from|half|could|can|decide|decides|decided|fresh|straight|that|to|instead|read|$)
    your (girl|underling|underlings|minion|minions|lackey|lackeys|flunkey|lapdog|puppet|so-called)
    you (people|lot) ~2 (are|do|have|can|should|think|never|just|string|deserve|treat|need|must|always|could|make|only|say|want|call|ever|waste|expect|keep|mess)
    (speak|talk|speaking|talking|deal|dealing|pass|put|interviewed|judged|assessed|marked|read) ~5 (someone|somebody|anyone|a person) ~1 (competent|with a brain|with half|with any sense|with some sense|who (actually|really|genuinely) (knows|understands|can|has|does|read)|who (knows|understands) (what (they|he|she)|their job|the job)|in their right mind)
    not ~1 rocket science
    (how hard|how difficult) (can|could|is) it ~1 (be|to (send|write|answer|reply|call|pick|lift|type))
    (does|should) not take ~1 (a genius|a month|months|a week|weeks|a phd|a committee|an hour|a rocket scientist) ~1 to (pick|choose|decide|write|send|answer|reply|fill|say)
    (you|they|he|she|nobody|no one|manager|interviewer|panel|had|have) ~2 (not|never) ~1 (troubled|bothered|bother|trouble) ~1 to (read|reply|look|learn|answer|tell|call|ring|write|say|let|turn|open|send|find|introduce)
    (looking|looked|staring|stared|glancing|glanced|scrolling|texting|was|were) ~2 (at|on|through) (his|her|their|your) (phone|phones|watch)
    (he|she|you|they|manager|interviewer|panel|who) ~1 (could|can|did) not ~1 (remember|get|pronounce|spell) ~1 my name
  `,
  unless: `
    (sorry|apolog*|thank*)
    i (was|looked|had been) ~2 (on|at) my phone
    (kind|great|good|lovely|brilliant|welcom*|helpful|warm|friendly|enjoy*|love*|refreshing|pleasure|proud|medal)
  `,
};

export const examples: Examples = {
  flagged: [
    "Some HR girl read my application.",
    "You people string applicants along.",
    "Put me in touch with someone who actually knows the trade.",
    "How hard can it be to send an email?",
    "You had not troubled to read my CV.",
    "The man was on his phone all the time.",
    "Your so-called panel.",
    "It doesn’t take a month to pick an electrician.",
  ],
  unflagged: [
    "Some kids at our club built a kart.",
    "It was good to meet you lot at the yard.",
    "Your trainee showed me the kiln.",
    "You could not have been kinder.",
    "Is there someone who knows about parking?",
    "I was on my phone when you rang, sorry.",
  ],
};

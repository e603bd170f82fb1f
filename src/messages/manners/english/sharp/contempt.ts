import type { Examples, PhraseRule } from "../../rule";

export const contempt: PhraseRule = {
  id: "contempt",
  group: "sharp",
  level: "ask",
  reason: "Whoever is belittled here may read it, or sit beside whoever does.",
  better: "Thank you for your time.",
  says: `
    some ~1 (girl|kid|pen-pusher|pen pusher|bureaucrat|robot|bot|algorithm|nobody|clown|idiot|teenager|bean counter|jobsworth|computer program|spotty ~1|jumped-up ~1|hr ~1) ~1 (in hr|who|in|at|from|half|could|can|decide|decides|decided|fresh|straight|that|to|instead|read|$)
    hr (girl|girls|lady|ladies|drone|drones|bots|bot|boy|minion|minions)
    your (girl|underling|underlings|minion|minions|lackey|lackeys|flunkey|lapdog|puppet|so-called)
    so-called (manager|professional|professionals|expert|experts|interview|recruiter|recruiters|hr|panel|decision|process|talent|leader|leading|consultant|specialists|feedback|employer|inclusive)
    you (people|lot) ~2 (are|do|have|can|should|think|never|just|string|deserve|treat|need|must|always|could|make|only|say|want|call|ever|waste|expect|keep|mess)
    (your ilk|your sort|the likes of (you|me)|people of your sort|employers like this|employers like you|companies like this)
    (speak|talk|speaking|talking|deal|dealing|pass|put|interviewed|judged|assessed|marked|read) ~5 (someone|somebody|anyone|a person) ~1 (competent|with a brain|with half|with any sense|with some sense|who (actually|really|genuinely) (knows|understands|can|has|does|read)|who (knows|understands) (what (they|he|she)|their job|the job)|in their right mind)
    (even a child|any fool|any idiot|any competent (person|manager|recruiter)|anyone with (eyes|half|sense|a brain)) ~1 (could|can|would|knows|sees)
    not ~1 rocket science
    (how hard|how difficult) (can|could|is) it ~1 (be|to (send|write|answer|reply|call|pick|lift|type))
    (is it|can it be) ~1 (really|that|so|asking) ~1 (hard|difficult|much trouble) to (pick|send|write|answer|reply|call|choose|tell|lift|type|decide)
    (does|should) not take ~1 (a genius|a month|months|a week|weeks|a phd|a committee|an hour|a rocket scientist) ~1 to (pick|choose|decide|write|send|answer|reply|fill|say)
    (you|they|he|she|nobody|manager|interviewer|panel) ~3 not ~1 even ~2 (know|remember|read|bother|look|pronounce|spell|recall|glance|offer) ~2 (my|me|the name|at (me|my|it)|a glass)
    (you|they|he|she|nobody|no one|manager|interviewer|panel|had|have) ~2 (not|never) ~1 (troubled|bothered|bother|trouble) ~1 to (read|reply|look|learn|answer|tell|call|ring|write|say|let|turn|open|send|find|introduce)
    (looking|looked|staring|stared|glancing|glanced|scrolling|texting|was|were) ~2 (at|on|through) (his|her|their|your) (phone|phones|watch)
    (at|watching|watched) the clock (twice|three|throughout|more|several|the whole|as if|every)
    (he|she|you|they|manager|interviewer|panel|who) ~1 (could|can|did) not ~1 (remember|get|pronounce|spell) ~1 my name
    (yawned|smirked|smirking|sniggered|rolled (your|her|his|their) eyes)
    (jumped-up|jumped up)
    (high and mighty|high horse|ivory tower|your majesty|their lordships)
    whoever (wrote|marked|decided|made|came up|put|designed|runs) ~6 (clearly|obviously|evidently|needs|wants (their|his|her)|has never|must be|can not|ought to be ashamed)
    (plainly|clearly|obviously|evidently) (had|has|have) ~2 (no idea|not a clue|no clue|never (done|worked|set|met|held|read|been))
    (a)? (man|woman|lady|panel|manager|person) who ~4 (has|had|have) (no idea|no clue|never) ~2 (what|how|about|done|worked|held|set foot)
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

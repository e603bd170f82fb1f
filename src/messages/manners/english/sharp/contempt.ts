import type { Examples, PhraseRule } from "../../rule";

export const contempt: PhraseRule = {
  id: "contempt",
  group: "sharp",
  level: "ask",
  reason: "Whoever is belittled here may read it, or sit beside whoever does.",
  better: "Thank you for your time.",
  says: `
    some ~2 (girl|kid|boy|child|pen-pusher|pen pusher|bureaucrat|robot|bot|algorithm|nobody|clown|idiot|teenager|youngster|bean counter|clerk|jobsworth|graduate|trainee|intern|junior|temp|twenty-year-old|lad|bloke|yes-man|nephew) ~3 (who|in hr|in|from|with|at|half|could|can|read|decide|decides|decided|fresh|straight|that|to|instead|$)
    (hr|reception|front desk|little) (girl|girls|lady|drone|drones|bots|bot|boy|minion|minions)
    your (girl|girls|underling|underlings|minion|minions|lackey|lackeys|flunkey|lapdog|puppet|little helper|so-called)
    so-called (manager|professional|professionals|expert|experts|interview|recruiter|recruiters|hr|panel|decision|process|talent|leader|consultant|specialists|feedback)
    you (people|lot) ~2 (are|do|have|can|should|think|never|just|string|deserve|treat|need|must|always|could|make|only|say|want|love|call|ever|waste|expect|keep|all|really|mess|get|would)
    (your (kind|sort|ilk|type)|people like you|the likes of you|types like you|companies like yours|firms like yours|outfits like yours|someone like you)
    (someone|somebody|anyone|anybody|person|people) ~1 (competent|with a brain|with half|with an ounce|with any sense|with some sense|with eyes|with common sense|with real|who (actually|really|genuinely) (knows|understands|can|has|does|read|cares|works)|who (knows|understands) (what they|their job|the job|the trade|the work|the difference|something about|a thing)|in their right mind|can see)
    (even a child|a child|a toddler|a monkey|any fool|any idiot|any competent|anyone with) ~1 (could|can|would|eyes|half|sense|a brain|recruiter|manager|person|knows|sees)
    (not|hardly) ~1 rocket science
    (how hard|how difficult) ~1 (can|could|is) it
    (is it|can it) ~1 (really|possibly|so)? ~1 (that)? (hard|difficult|much trouble|complicated) ~1 to (pick|send|write|answer|reply|call|make|choose|tell|give|lift|type|find|decide)
    (does not|do not|should not|did not|can not) (take|require|need) ~2 (genius|month|months|week|weeks|degree|phd|committee|long|brain|einstein|much|rocket) ~1 (to|surgeon|scientist)?
    (between your|between the) ears
    (not|never) ~1 even ~2 (know|remember|read|bother|get|look|pronounce|spell|recall|glance|glanced|opened|offer) ~2 (my|me|the name|right|up|name|to|at|a glass)
    (not|never) ~2 (troubled|bothered|bother|trouble) ~1 to (read|reply|look|learn|answer|tell|call|ring|write|say|let|turn|open|send|find|introduce|remember|check)
    (looking|looked|look|staring|stared|glancing|glanced|scrolling|texting|checking|checked|playing|was|were|spent) ~2 (at|on|with|through|her|his) ~1 (his|her|their|your) ~1 (phone|phones|watch|mobile|laptop|screen)
    (at|watching|watched) the (clock|door) (twice|three|throughout|more|several|all|the whole|while|as if|every)
    (could not|did not|can not) ~1 (remember|get|pronounce|spell|be bothered) ~3 (my name|name right|even|to read|to look|to reply|to call)
    (yawned|yawning|yawn|dozing|smirked|smirking|sniggered|rolled your eyes|rolled her eyes|rolled his eyes)
    (jumped-up|jumped up|wet behind|wet-behind|barely out of|still in) (the|their|nappies|little|ears|diapers|school)
    (high and mighty|high horse|ivory tower|pecking order|your majesty|your highness|their lordships)
    whoever (wrote|marked|decided|made|came up) ~4 (clearly|obviously|evidently|needs|should|ought|has never|must|does not|can not)
  `,
  unless: `
    (sorry|apolog*|thank*)
    i (was|looked|had been) ~2 (on|at) my phone
  `,
  evenIfNegated: true,
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

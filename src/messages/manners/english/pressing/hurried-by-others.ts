import type { Examples, PhraseRule } from "../../rule";

export const hurriedByOthers: PhraseRule = {
  id: "hurried-by-others",
  group: "pressing",
  level: "ask",
  reason:
    "A hint at rivals reads as a bluff. An offer told plainly, with its date and what you would prefer, is welcome news.",
  better: "I have an offer to answer by 20 March; your role is still my preference.",
  replaces: "sentence",
  says: `
    (not the)? only (fish|game in town|show in town|employer|company|offer|school|firm in)
    (not|never) (someone|somebody|a person|one|the type|the sort|the kind) ~2 (to|who|that)? (sit|sits|wait|waits|hang|hangs) ~1 (around|about|for)
    (if|are) (you|they) (are)? (really)? serious (about|in) ~2 (me|hiring|this|the|it|my)
    (now is the|now is your) (time|moment|chance)
    (stop|keep|prevent|save) me (from)? (signing|accepting|taking|going|joining|saying)
    (filling|booking) up (nicely|fast|quickly|rapidly|already)
    (consideration|thought) ~1 (on|for|to|about) ~1 (timing|my (time|position|situation|plans|family))
    i should warn (you|them)
    (before|until) i (commit|say yes|sign up|give my word|agree) ~1 (to|with)? ~1 (anything|anyone|anybody|something|someone|elsewhere|another|others|somebody)
    (come|comes) ~1 (<date>|<weekday>|monday|next week) i (shall|will|am|would) ~1 (sign|accept|join|be (gone|off|elsewhere|signing)|take|go|withdraw|move|start (with|elsewhere|at))
    (sign|signing|go|going|accept) ~1 with (the|a|another) ~2 (across|down|up|next door|opposite|round|instead)
    (want|wants) me ~2 (have to|need to|better|must|should) ~1 (be quick|move|act|hurry|say|decide|be fast|speak)
    (do|does|will) not (sit|wait|hang|stand|stay|last|keep) (around|about|still|for ever|forever)? ~1 (neither|nor|and neither|for your (diary|committee|board))
    (beat|beats|beating|pip|pipped|pips) (you|them) to (it|the|me)
    (may|might|could|will) (soon|well|shortly)? ~1 be (off|gone|away|elsewhere|lost) (soon|shortly|before|by then|if|to (another|a competitor|someone))
    (friendly|fair|advance|polite|gentle) warning
    (get|getting|got) (a wriggle|a move|moving|on) ~1 (on)? with my (plans|life|search|career)
    (holding|keeping|kept|held|hold|keep|turning|putting) ~6 (open|off|down|back|on hold|away) ~2 (for (you|your|this)|on your|because of you|in your|past|beyond|much|until you)
    (give|giving|gave|tell|telling) (the other|them|the others|another|the other (lot|people|place|firm|company|side)) ~4 (answer|yes|decision|yes or no|know) ~2 (tomorrow|today|tonight|this|by|on|now|shortly|soon|before|monday|friday)
    (off|going|over|defect|away|straight) to (your|the|a|one of your) ~2 (competitor|competitors|competition|rival|rivals|opposition)
    (your|a|one of your|direct) (competitor|competitors|rival|rivals|competition) ~4 (call|called|offer|offered|interview|interviewed|approach|approached|keen|interest|interested|would|want|wants|been|have|has|is|are|in touch|me)
    (does|do|will|are|is) not (stay|come along|come round|come around|hang about|hang around|turn up|grow|sit|last|remain|found|appear|around) ~4 (market|long|every|often|trees|day|corner|forever|for ever)
    (the longer|every day|each day|every week|each week|with every|with each|the more time) .. (less|keener|fewer|more likely|cooler|loses|lose|further|wane|wanes|fades|cools|harder|other)
    (less|losing|lose|lost|cooling|waning|wane|wanes) (keen|interest|enthusiasm|interested|enthusiastic|sure|certain|heart|inclined)
    (my|the) (interest|enthusiasm|excitement|keenness) (is|has|will|may|might|cannot|can not|does|starts|begins) ~2 (wane|waning|cool|cooled|cooling|fade|fading|limits|limited|last|indefinite|wear|wearing|dwindle|dwindling|forever|not)
    (other|some|several|plenty of|a few) ~1 people (are)? (interested|after|keen)
    (you|they) (may|might|could|will|would) ~1 (be too late|have (missed|left it|lost)|miss (the|your)|be sorry|leave it too|discover)
    (too late|gone|taken|off the market|spoken for|committed elsewhere|committed|signed up elsewhere) ~2 (by then|by the time|before you|if you|when you|once you|by next|by friday|by monday)
    by the time (you|they|the (panel|board|committee|client|company)|a decision|anyone|somebody) ~4 (decide|decides|decided|choose|reply|get|gets|comes|make|makes|make up|made|round)
    (options|choices|alternatives|offers|possibilities) (open|available|elsewhere|in front|on the table|to (weigh|consider|choose))
    (commit|committing|sign|signing|going) (myself|up)? elsewhere
    (other|another|several|<number>|few|couple|competing|rival|various|some|plenty of|number of|half a dozen) ~3 (companies|employers|firms|offers|places|practices|agencies|clients|parties|vans|schools|hotels|restaurants|kitchens|teams|studios|hospitals|banks|organisations|organizations|trusts|recruiters|people|shops|garages|contractors|homes|opportunities|roles|processes|colleges|options) .. (chasing|moving (fast|faster|quickly|quicker|more|rather|along|at|ahead|much|a)|move (faster|quicker|quickly|fast|more)|faster|quicker|keener|keen|interested in me|interested in my|queuing|queueing|lined up|circling|waiting (for me|to|in the|on (me|my)|with)|want me|wants me|after me|fighting|pursuing|knocking|courting|snap|pressing|eager|who (reply|answer|decide|move|do not)|would (love|jump|bite|have|snap|kill|take)|biting|crying out|showing (an)? (interest|great)|on the table|in the pipeline|in play|in hand|can decide|have been quick*|do not (take|need|keep|hang|dither)|on (my|the) (phone|line))
    (interest|offers|approaches|conversations|irons|options|things|doors|opportunities|talks|interviews) ~4 elsewhere
    elsewhere .. (fast|faster|quick|quicker|quickly|keen|sooner|swiftly|move|moving|snap|appreciated|advanced)
    (fast|faster|quicker|quickly|moving|swiftly|advanced|further along|further ahead|progressing) ~4 (elsewhere|with others|in other places)
    (others|someone else|somebody else|other people|a rival|a competitor|competitors|your competitors|your competitor|the competition) ~4 (faster|quicker|snap|interested|keen|keener|moving|circling|waiting|first|ahead|sooner|beat|hire|grab|get there|gets there|decide|decides|take me|offered|approached|been in touch|calling|knocking)
    (snapped|snap|snapping|gobbled|scooped|poached|grabbed|whisked) ~1 (me|us|up|away)
    i am ~3 in ~2 demand
    (in|such) (great|high|hot|much|some|considerable) demand .. (i|me|my|people like)
    (my skills|my experience|people like me|candidates like me|someone like me|my trade|somebody like me) ~4 (demand|around long|hang|hanging|hard to find|rare|do not (come|wait|grow|stay)|wait|last)
    (hot|sought-after|sought after) (property|commodity|candidate|ticket)
    (phone|inbox|linkedin|telephone) ~1 (has not stopped|is full of|does not stop|keeps ringing|never stops|is ringing|ringing off|has been ringing|is red hot|is blowing up)
    (spoilt|spoiled) for choice
    (plenty|lots) (of)? (more|other)? (fish|options|choices|takers)
    (not|hardly) (short|without|lacking|wanting) ~1 (of)? (offers|options|interest|alternatives|suitors|admirers|choice)
    (will|may|might|would|shall|can|could|i) ~1 (not|no longer|hardly) be (available|around|free|on the market|here|able|in a position|open) ~2 (long|forever|for ever|indefinitely|later|to (give|consider|accept|wait|commit|hold|entertain|offer|join|proceed)|much|for (much|very|too)|$)
    (may|might|could|will) (well)? no longer be (available|free|in a position|on the market|able|open|interested|around)
    (hate|sorry|shame|pity|sad|loath|regret|disappointing|unfortunate|unfortunately) ~5 (timing|calendar|clock|delay|delays|dates|decided (for|by)|lose out|lost out|miss out|missed out|too late|slip|slips|slipped|had gone|too long|lose|lost to|overtaken|passed you|let it|go to waste|pass you|go elsewhere|get away|decide (it|the matter|things) for|bureaucracy|red tape)
    (lose|losing|miss|missing) (me|out on me|your chance|the chance of me|out on (someone|a candidate|what|somebody)|a good (candidate|man|woman|person|one))
    (my)? window (of opportunity|is|will) (to)? ~2 (close|closing|closes|short|narrow|small|not)
    (offer|offers|they|others|it|opportunity) (will|does|do|would|can|could) not ~2 (wait|last|be there|be open|stay|hang|keep|hold) ~1 (forever|for ever|long|indefinitely|around|open|for me|for you|much|$)
    (hold|put|fend|keep|stall|fob|string) (them|others|it|him|her|people|the others|other (people|companies|firms)|another|the other ~2) ~1 (off|at bay|waiting|hanging|on hold|along|dangling|at arm's)
    (whoever|the first|first one|first to|first (company|firm|place|people)) ~2 (first|comes|gets|moves|answers|to (offer|say|commit|move|reply|call|make|come)|offers|calls|commits|gets me)
    (highest|best) (bidder|offer wins)
    (tempted|inclined|minded|leaning|drawn) ~4 (elsewhere|the other|another|by (others|other|the)|towards (the|another|one)|them|by their)
    (head|heart) (may|might|could|will) (yet|soon|be|well) ~2 (turned|elsewhere)
    (have|need|forced|obliged|going|compelled|start|begin|beginning|starting|may|might|shall|prepared|choice but|reluctantly) (to)? ~1 (consider|considering|look|looking|explore|exploring|pursue|pursuing|entertain|turn|go) (at|to|with|for)? (elsewhere|other (offers|options|opportunities|roles|employers|avenues|things|companies|ways)|alternatives|somewhere else|another)
    (make|making|made|finalise|finalising|finalize) ~2 (plans|arrangements|commitments|decision|mind up|choices) ~4 (one way or|with or without|regardless|whatever|either way|on <weekday>|by <weekday>|without (you|your)|shortly|come what may)
    (decide|plans|plan|deciding|move|moving|commit|decision|choose|know|settled|sorted|acting|act|mind) ~4 one way or (another|the other)
    in (everybody|everyone|your|both our|both|all our|our mutual|the council|the company|the firm|our) ~3 (interest|interests) (to|that|if|not)
    (to)? (talk|speak|meet|act|decide|move|hear|have a word|be in touch) (to me|with me|again|sooner|soon|first)? before (then|that|i (sign|go|commit|leave|decide|accept)|somebody|someone|it is too late)
    (diary|calendar|books|order book|schedule|spring|summer|month) (is|are|fills|filling|getting|gets) (already|rapidly|fast|quickly|now|very)? (fill|filling|full|fills|booked|tight|up)
    (cannot|can not|could not|unable to|not able to|hard to|difficult to) ~1 (keep|hold|leave|put) ~3 (open|free|clear|on hold|off|at bay|waiting|for you|indefinitely) ~3
    (competing|rival|multiple|counter|several) (offer|offers|bids|bid|interest|processes)
    (first come|early bird|snooze)
    (you are|you were|yours is|still) ~2 (obviously)? (my favourite|top of my list|front runner|number one) .. (but|though|however|although|so)
    (good|strong|decent|the best|serious) (people|candidates|ones) (do not|never|will not|get|go|are) ~2 (wait|hang|snapped|last|available|forever|around|quickly|fast|taken|elsewhere)
    (not|never) (wait|waiting|be waiting|be here|be around|hang around|hold on) (around)? (for ever|forever|indefinitely)
    (act|move) (fast|quickly|soon|now) (if|or|before|to)
    (you|they|client|panel|company) (should|might want to|may want to|had better|would do well to|need to|ought to|may wish to|might wish to|would be wise to|better) ~1 (hurry|act|move|be quick|decide|know that|bear|make up|snap|strike)
    (my notice|notice period) ~2 (runs out|run out|expires|is up|lapses|will not wait|cannot wait)
  `,
  unless: `
    lose touch
    (customers|customer|patients|suppliers|tenants|pupils)
    (i|we) can (ask|tell) them
    first choice
    (i am|i will be|i shall be) (on (leave|holiday)|away|abroad|travelling|working away)
    (train|bus|flight|your (journey|holiday))
    (interested|using|buying|use|using) ~1 (in|by|of)? (the|our|this) (system|product|software|idea|method|app|project)
  `,
};

export const examples: Examples = {
  flagged: [
    "Several companies are chasing me, so you should hurry.",
    "A couple of other practices are moving rather faster.",
    "Things are moving quite fast for me elsewhere.",
    "It would be a shame if timing got in the way.",
    "After the 14th I may no longer be in a position to accept.",
    "I'd hate for you to lose out to someone else.",
    "I will be making my plans on Monday one way or another.",
    "I am in great demand at the moment.",
    "I can't hold them off much longer.",
    "I will not be available for long.",
  ],
  unflagged: [
    "I have had an offer from another employer, which I need to answer by Friday 4 December.",
    "To be open with you, I have a first interview elsewhere on Tuesday.",
    "The other firm has asked for my answer by the 14th; yours is my first choice.",
    "I would be sorry to miss the chance to meet the team.",
    "I am free on any day but Thursday.",
    "Several firms are interested in the system that we built.",
    "I'd hate for them to think there was a gap.",
    "If it is later than that, I can ask them to wait.",
    "Many hospitals were waiting for the same part.",
  ],
};

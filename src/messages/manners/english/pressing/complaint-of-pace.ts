import type { Examples, PhraseRule } from "../../rule";

export const complaintOfPace: PhraseRule = {
  id: "complaint-of-pace",
  group: "pressing",
  level: "change",
  reason:
    "A remark on how slow they are makes nobody faster. That you understand the time it takes makes you the easy one to write to.",
  better: "I know that these decisions take time.",
  replaces: "sentence",
  says: `
    (here we (all)? are|and here i am|here i am) ~2 (in|at|with|on|and|still|<month>|three|four|five|six|weeks)
    i can only (conclude|assume|suppose|presume|infer|guess|deduce)
    (would|might|should) have (expected|thought|hoped|imagined|assumed|supposed) ~4 (firm|company|organisation|team|council|school|university|hospital|you|somebody|someone|anyone|by now|to (be able|have|decide|hear)|enough|ample|plenty|would|could|sufficient|matter|simple|possible|more than)
    (drag|dragged|drags|dragging) (on|out|its|their|your|his|her|the|everyone's)? (heels|feet|on|out|along)
    (process|it|this|thing|decision|recruitment|search|everything|saga|matter|business) ~3 (dragging|dragged|drags)
    (is|are|has|have|been|was) ~1 (taking|taken) ~2 (forever|ages|age|eternity|far too long|too long|so long|such a long|this long|that long|so much time|its time|their time|your time|sweet time|its sweet|their sweet|your sweet|weeks|months|inordinate|unreasonable|unreasonably|ridiculous|surprisingly|remarkably|rather long|rather a while|quite a while|long enough)
    takes (forever|ages|an age|an eternity) to (reply|answer|decide|get back|respond|choose|come back)
    (does|should|need|did|must|do) not ~1 (take|need|require) ~3 (a|<number>|this|that|so|anyone|anybody|any) ~1 (week|month|weeks|months|days|fortnight|long|much time|committee) ~3 to
    (does|should|did) not take (this|that|so) (long|much)
    (gone|going|dragged|dragging|waited|waiting|lasted|patient|quiet|this|taken) ~1 (on)? (long enough|more than long enough|quite long enough|for too long|far too long|much too long|on too long)
    (more than|quite|ample|plenty of|enough) (enough)? time ~2 (now|already|to (decide|choose|make|think|consider|come|reply|pick|reach))
    it is enough time
    (decision|answer|reply|response|call|news|word|update|feedback) ~4 (long|now|well|already|somewhat|rather|long since|so)? overdue
    (process|decision|decisions|you|hr|recruitment|client|council|things|wheels|agency|committee|company) ~3 (so|painfully|awfully|terribly|very|remarkably|extraordinarily|surprisingly|unusually|incredibly|ridiculously|somewhat|rather|too|exceedingly|grindingly|impossibly|as) (slow|slowly|sluggish|leisurely|unhurried|drawn out|drawn-out|long-winded)
    (paula|recruiter|agency|she|he) ~2 (is|are) not (very|exactly|particularly|so|too) (quick|fast|prompt|speedy)
    get (a|your) (move|moving|skates|wriggle|finger) ~1 (on|out)?
    (please|you|just|should|must|better|need to|could|can|ought to|might want to|want to) ~1 hurry (up|it|things|them|this|along|if|or|please|$)
    hurry (up|them up|things along|this along|it along)
    (kindly|please|could you|can you|request you to|would you) ~1 (expedite|fast-track|accelerate|speed up|hasten|fast track) ~1 (the|this|my|it|same|your|things)
    (some|other|most|certain|many|few|plenty of) (organisations|organizations|companies|firms|people|places|employers|recruiters|agencies|teams|schools|hospitals|practices) ~2 (need|take|seem to need|require|manage|find|feel|like to take|would|work|move|are (slower|quicker|faster|more|less|better)|can (decide|reach|choose|tell)|reply|answer|get back|have the)
    (a|the)? (little|bit|lot|rather|considerably|somewhat|great deal|good deal) longer than (others|some|most|necessary|it should|it need|i|we|one|anyone|is (usual|reasonable|polite|decent|normal|customary))
    in the time (it|this|that|you|they) ~2 (taking|taken|takes|took|take|have)
    could have ~7 (by now|in the time|in that time|in less time|while (i|you|we)|in the meantime|twice over)
    (have|could) ~2 (built|written|learned|learnt|trained|walked|grown|raised|retrained|filled|hired|finished|read) ~4 (by now|in the (time|meantime)|in that time|while waiting)
    (choose|pick|decide|choosing|deciding|picking) between (two|three|2|3|a handful|a couple)
    after all .. (simple|easy|small|straightforward|not a)
    (constant|repeated|continual|further|more|yet more|unexplained|these|this|your|inexplicable|continued|another|such|the long) (delay|delays|postponement|postponements|wait|waiting)
  `,
  unless: `
    (no|any|not in a|not in any|without|out) (hurry|rush)
    (apologise|apologies|sorry|forgive|excuse) .. (delay|wait)
    (my|our|we|i) (own)? ~2 (delay|delays)
    (patients|patient|customers|customer|invoices|orders|supplier|suppliers|callers|passengers|tenants|residents|repairs|waiting list)
    (do not|no need|please do not|not) .. hurry
    (i|we) (understand|know|see|realise|gather|imagine) ~2 (that|how)? .. (takes|taking|take) (time|longer)
    (you|she|he|they) (said|mentioned|told|described|explained|spoke|talked)
    (train|bus|flight|post|journey) ~3 (delay|delays|delayed)
  `,
};

export const examples: Examples = {
  flagged: [
    "This has dragged on long enough.",
    "The council is dragging its feet.",
    "It doesn’t take a month to pick an electrician.",
    "Please get a move on.",
    "Some organisations need a little longer than others.",
    "I could have trained as a doctor in the time it is taking.",
    "A decision is now long overdue.",
    "Kindly expedite the process.",
    "It is taking forever.",
    "Your process is remarkably slow.",
  ],
  unflagged: [
    "I know that these decisions take time.",
    "The old process was slow, so we changed it.",
    "I am in no hurry and can wait.",
    "I chased overdue invoices for three years.",
    "The test took longer than I expected, but I enjoyed it.",
    "Thank you for the time you took over my questions.",
    "I understand that it is taking longer than you expected.",
    "I apologise for the delay in sending my transcript.",
  ],
};

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
    (it|this) ~1 (can not|could not) be (that|so) (complicated|hard|difficult|tricky)
    (this|it|process|decision|things|recruitment|saga) ~2 (dragging|dragged|drags) (on|out|along|$)?
    (drag|dragged|drags|dragging) (its|their|your|his|her|the) (heels|feet)
    (is|are|has|have|been|was) ~1 (taking|taken) ~2 (forever|ages|eternity|too long|so long|such a long|this long|that long|so much|its time|their time|your time|sweet time|months|unreasonabl*|ridiculous*|surprisingly|remarkably|rather long|rather a while|long enough)
    takes (forever|ages|an age) to
    (does|do|did|should|need|can) not (take|need|require) ~1 (a|<number>|this|that|so|any*|much|long) ~3 to (decide|choose|pick|say|reply|write|send|answer|tell|find)
    (gone|going|dragged|waited|waiting|lasted|patient|quiet) ~1 (on)? (long enough|for too long|far too long|much too long|on too long)
    (ample|plenty of|more than enough|is enough|quite enough) time ~1 (now|already|to (decide|choose|reply|pick|reach))
    (decision|answer|reply|response|news|word|update|feedback) ~4 overdue
    (process|decision|you|hr|recruitment|client|council|things|agency|committee|company|recruiter|<agency>) ~3 (so|painfully|awfully|terribly|very|remarkably|surprisingly|incredibly|ridiculously|rather|too|not ~1) (slow|slowly|sluggish|leisurely|quick|prompt|speedy)
    get (a|your) (move|skates|wriggle|finger) ~1 (on|out)?
    (please|you|just|should|better|could|^) ~1 hurry (up|it|things|them|this|along|please|$)
    (kindly|please|could you|can you) ~1 (expedite|fast-track|speed up|hasten)
    (some|other|most|certain) (organisations|organizations|companies|firms|places|employers|recruiters|agencies|practices|schools) ~2 (need|take|seem to need|manage|who would|can (decide|reach|choose|tell)|reply|answer|get back|move)
    could have ~7 (by now|in the (time|meantime)|in that time|twice over|while waiting)
    (constant|repeated|continual|yet another|unexplained|inexplicable|endless|your|another|further) (delay|delays|postponement|postponements)
  `,
  unless: `
    (apologise|apologies|sorry|forgive|excuse|understand|no|any|not|without) .. (delay|delays|wait|hurry|rush)
    (my|our|we|i) (own)? ~2 (delay|delays|reply)
    (taking|taken) (me|us)
    (patients|patient|customers|customer|invoices|orders|supplier|suppliers|callers|passengers|tenants|residents|repairs|waiting list|offers)
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

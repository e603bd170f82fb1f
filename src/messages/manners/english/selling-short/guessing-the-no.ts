import type { Examples, PhraseRule } from "../../rule";

export const guessingTheNo: PhraseRule = {
  id: "guessing-the-no",
  group: "selling-short",
  level: "change",
  reason: "Silence is not a no. A guess at one can take you out of the running yourself.",
  better: "I remain interested in the role, and would be glad to know where things stand.",
  says: `
    (<guess>|<surely>|feeling|fairly sure|pretty sure|goes without saying|i gather|i conclude|from your silence|it (looks|seems|is obvious|is clear) ~2) ~4 (you|they|i|we|the (panel|board|bank|client|chapter)) ~4 <lost>
    (<surely>|quite understand (that )?) (i|you|they|went|gone) ~3 <lost>
    (you|they|i) ~2 <surely> ~2 <lost>
    (<guess>|<surely>) ~4 (it|that|this|post|role|job|position|place|news|answer|application|name) ~4 (a no|no (then|for me|$)|filled|gone (to|$)|taken|went to|someone else|somebody else|not to be|fallen through|bad news|in the bin|over)
    (can only|i must|i have to|forced to|left to) (now |then )?(assume|conclude|presume|suppose|infer|surmise)
    silence (speaks|tells|means|suggests|says|is ~1 (answer|clear|loud))
    from (the|your|all this|this) (silence|delay|passage of time|(lack|absence) of)
    (delay|no news|no answer|no reply) ~1 (speaks|is bad|says it|tells me|means no)
    (read|reading|see|hear|spot) (between the lines|the (runes|writing)|what is not said)
    could (tell|see) ~6 (gone off me|blown it|not impressed|hated me|lost you|not what you|which way the wind|(your|her|their) (face|faces|expression))
    i ~3 (stop|stopped|give up|given up|quit) (hoping|waiting|dreaming)
    stop dreaming
    (you|they) ~2 (forgotten|binned|rejected|dropped|ghosted|ditched|hated) (about |all about )?(me|my)
    (moved|gone|going|carried) on without me
    i ~3 not (get|got|gotten|getting) (it|the ~2|this|in|through) (then|have i|did i|right|either|i take it|i suppose|i guess|i gather)
    (is|it|that|this|guess) ~1 (a|another) no (then|is|right|isn|for me|i|so|$)
    (understand|since) ~2 i (am|have been) ~1 (rejected|turned down|out)
    confirm (my|that i) ~2 (failure|failed|rejection|rejected)
    already know (you are going|the answer|it is a no|how this)
    (no|any|little) interest in (me|my ~1)
    (want|wanted|prefer|preferred|looking for|after|went for|going for) (someone|somebody) ~2 (younger|fitter|cheaper|prettier|posher)
    would have (heard|rung|called|phoned|been told|written|been in touch|let me know|said) ~1 (by now|if)
    (obviously|otherwise|or) (you|somebody|someone) would have (rung|called|phoned|written|told|said)
    i was never going to (get|be)
    not (holding|hold|get|getting) (my|our) (breath|hopes up)
    already written it off
    i am a big (boy|girl)
    (have|got) my answer (then|now|$)
    (delay|silence) ~1 speaks
    no hard feelings ~6 not
    i was not among (those|the)
    not (going to |meant to )?be me
    (nothing|not|no) ~6 <guess> ~4 (you|i|we|the ~1) ~4 <lost>
    no (worries|hard feelings|problem) ~2 if ~4 (forgotten|hated|gone off)
    (sure|know|tell|guess*|bet) (it|this) (is|was) (a )?no
    (make|making|made) up the numbers
  `,
  unless: `
    (thank|thanks|appreciate|grateful) ~4 (telling|letting|your (letter|email|call|note|message|news))
    (told|wrote|written|said|letter|phoned|emailed|announced|read) ~3 (that|me)
    (may|might) ~2 have
    (if|whether) (it|the ~1|you|they) (have|has|is|are) (been |already |now )?(filled|chosen|gone|taken|decided|appointed|picked|moved)
    you would rather
    (i assume|assuming) ~2 (interview|meeting|call|training|start)
  `,
};

export const examples: Examples = {
  flagged: [
    "You have probably chosen someone else.",
    "I’m guessing it’s a no then.",
    "Your silence is answer enough.",
    "I can read between the lines.",
    "Since you have obviously decided against me, I’ll stop waiting.",
    "I imagine the post has long since gone to somebody else.",
    "No worries if you’ve all forgotten me.",
    "I take it I didn’t get it.",
    "They’ve binned me, haven’t they.",
    "I could tell by the end which way the wind was blowing.",
  ],
  unflagged: [
    "If the role has been filled, I would be grateful to know.",
    "Thank you for telling me that you have chosen someone else.",
    "I understand that you needed a driver with the ADR certificate.",
    "I assume the interview is at the same address.",
    "I expect you have a full diary after the move.",
    "I imagine the rota takes some planning.",
    "I see you have already filled the front-desk post, and wish them well.",
    "I suppose the trains will be running by then.",
    "You have clearly chosen your suppliers with care.",
  ],
};

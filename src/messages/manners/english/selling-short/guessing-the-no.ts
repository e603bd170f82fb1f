import type { Examples, PhraseRule } from "../../rule";

export const guessingTheNo: PhraseRule = {
  id: "guessing-the-no",
  group: "selling-short",
  level: "change",
  reason: "Silence is not a no. A guess at one can take you out of the running yourself.",
  better: "I remain interested in the role, and would be glad to know where things stand.",
  says: `
    <guess> ~3 (you|they|the panel|someone|somebody|everyone|we|others|the board|the manager|the client) ~4 ((chosen|picked|appointed|hired) (someone|somebody|another|by now|already|your|the other|else|$)|gone (with|for|another|elsewhere|cold|in another|a different|down)|going (with|for)|went (with|for)|decided against|decided not|moved on (from|without|by now|already|$)|settled on|found (someone|somebody|another|your|a better|the)|someone else|somebody else|another (candidate|applicant|person)|rejected|passed me|passed over|ruled|turned me|written me|forgotten|offered (it|the)|dropped me|not (want|interested|choose|pick|hire|take me|like me|going to (call|ring|choose|pick|hire|offer))|no longer (interested|want|need)|lost interest|said no|wanted (someone|somebody))
    <guess> ~2 i ~3 (unsuccessful|not (get|got|getting|been (successful|selected|chosen|shortlisted)|make|made|selected|shortlisted|what|right for|suitable|good enough|pass|the one|the right|in the running|successful|impress*|quite|be (hearing|getting))|failed|rejected|out of|fell short|fallen short|no longer|lost out|did not|missed out|way down|too (old|late))
    <guess> ~2 (it|that|this|the (answer|news|post|role|job|position|vacancy|place|spot)|silence|answer|news|my application|my cv|my name) ~4 (a no|no $|no then|no for me|filled|gone|taken|someone else|somebody else|not to be|fallen through|bad news|over|given|the worst|unsuccessful|in the bin|the bin|rejected|not successful|not (good|happening|going))
    <guess> (the worst|not $|not then|i can guess|that is that|so|no news)
    <guess> ~2 (shortlist|others|process|search|decision|list) ~5 (without me|moved on|not include|gone|over|against)
    (can only|have to|must|left to|forced to|bound to|obliged to|reluctantly|beginning to|start to|starting to) (then |now |therefore )?(assume|conclude|presume|suppose|infer|surmise|suspect)
    (clearly|obviously|evidently|no doubt|presumably|surely|apparently|plainly|probably|undoubtedly|doubtless|seemingly) ~3 (decided against|decided not|decided on (someone|somebody|another)|chosen (someone|somebody|another|not)|picked (someone|somebody|another)|not (get|got|gotten) (it|the|this|in|through)|not (interested|what you|what they|good enough|impressed|impress|the one|been selected|been successful|made the|make the|right for|suitable|a fit|measure|meet|want me|like me)|no interest|going with|gone (with|for|to (someone|somebody|another))|went with|against me|found (someone|somebody|another|your)|rejected|unsuccessful|forgotten (me|about me|all)|moved on|someone else|somebody else|another candidate|lost interest|passed me|passed over|written me|too late|a no)
    (clearly|obviously|evidently|no doubt|presumably|plainly|probably) (i|it|that|this) ~3 (not (get|got|to be|happening|going|meant)|failed|unsuccessful|over|rejected|missed out)
    you (have|must have|will have) (probably|clearly|obviously|evidently|surely|no doubt|presumably|doubtless) ~1 (chosen (someone|somebody|another|$)|picked (someone|somebody|another|$)|hired|gone|rejected|forgotten|filled|moved on|given|offered|ruled|passed|written|binned|decided|found|appointed)
    (probably|surely|no doubt|presumably) (all )?(filled|gone|taken|decided|been filled) (by now|already|long ago|weeks ago|long since)
    (your|this|such|that|all this) silence (is|says|speaks|tells|means|suggests|can only|has told|gives)
    (no|lack of) (news|answer|reply|response) ~1 (is|means|must mean|says|tells|speaks) ~2 (a no|bad|answer enough|it all|volumes)
    silence (says|speaks|tells|means) (it all|volumes|everything|all|me|a no|no)
    (take|taken|took|get|got|getting) (a|the) hint
    (read|reading|see|seen|saw|spot|learn* to read) (between the lines|the signs|the runes|the tea leaves|the writing|your face|her face|his face|their faces|it in your)
    (writing (is )?on the wall|which way the wind|know when i am (beaten|not wanted)|ship has sailed|boat has sailed|train has left|horse has bolted|know what (that|this|silence) means|what that means)
    could tell ~6 (blown it|not impressed|lost you|lost it|not going|not what|not for me|not the one|a no|bored|hated|over)
    could (tell|see) (from|by|in|on) (your|her|his|their|the panel) (face|faces|expression|expressions|eyes|voice|tone|body)
    (stop|stopped|give up|gave up|given up|quit|cease) (hoping|waiting by|getting my hopes|dreaming)
    forgotten (about |all about )?(me|who i am|i exist|my name|my face)
    i (have|may have|had|must have|might have|seem to have) ~1 (slipped|fallen|dropped|gone) ~2 (through|off|down|out of|everyone|everybody|your|everyones|between|from) ~3
    if i ~2 (slipped|fallen) .. (mind|minds|cracks|net|radar)
    (moved|move|gone|going|carried) on without me
    (hated|binned|ditched|dumped|ghosted|blanked) me
    (have|are) (you|they) (forgotten|binned|ditched|dropped|rejected|given up on|gone off) me
    (did|do) (you|they|everyone) not (like|want|rate|think much of|take to|warm to|fancy) me
    was it (something i (said|did|wore)|me)
    i ~3 not (get|got|gotten|getting) (it|the job|the role|the post|the position|this|in|this one|through) (then|have i|did i|right|either|i take it|i suppose|i guess|i gather)
    is a no (then|is|right|isn)
    (so|guess) (it|that|this) is a no
    (that|it) is (a|that|another) no (then|for me|i|so)
    confirm (my|that i) (have )?(failure|failed|rejection|was not|am not|been rejected)
    (tell|say) ~1 (me )?(straight )?if (i|you) (have )?(failed|been rejected|am out|was useless)
    understand (that )?i (have|had|did|was|am) ~1 (failed|not selected|rejected|not been selected|not chosen|not passed|not what|not succeeded|out of)
    understand (that )?you (have|do|had|are) ~1 (no interest|rejected me|not want me|not interested|decided against)
    (gather|gathered|sense|sensed|fear|feared|feel|felt) ~1 i ~3 (not measure|not meet|not up to|not what|not impress|fell short|fallen short|not the one|not make|not a fit|not get|not got|not going|no longer|failed|let you down|lost)
    (gather|gathered|sense|sensed|fear|feared) ~1 (you|it|they) ~3 (decided against|lost interest|gone cold|not to be|gone with|someone else|somebody else|no longer|a no|not interested)
    already know (you are|the answer|it is a no|i did not|how this|what you|that i|that you|i have)
    (spare|avoid|save) (you|us|yourself|everyone) ~1 (the )?(awkward*|embarrass*|trouble of (telling|rejecting|saying))
    rather not (have|say|tell me|write) (the |that |it )?(awkward|difficult|conversation|no|bad)
    (blank|empty|one-word|one word|one-line) (reply|email|answer|message) (will|would|is) (do|enough|fine)
    i (was|am) (never|not|no longer|hardly) (even |ever |really )?(a|in|in the) (real |serious |proper |genuine )?(contender|contention|running|candidate|option|frame)
    lost (all )?interest in (me|my)
    (no|any|little) interest in (me|my (profile|application|cv|candidature|candidacy|work|experience))
    too (kind|polite|nice|embarrassed|awkward|soft) to (say|tell|reject)
    (please|just|can|could) ~1 (let|break) (me|it to me) (down )?(gently|softly|easy)
    (wanted|want|needed|looking for|prefer|preferred|after) (someone|somebody) ~2 (younger|fitter|cheaper|slimmer|glamorous|prettier|posher|brighter|fresher|better)
    (all|my) (hope|hopes) (is|are|were|was|have been) (gone|dashed|fading|faded|over|dead)
    (counted|counting|counting|written|wrote|writing) (me|myself) (out|off)
    hold you to a reply
    no (need|point) ~3 (spell it out|soften|sugar|dress it up)
    (by now|already) (know|realise|accept|understood|accepted|realised|guessed|gathered) ~3 (no|not|unsuccessful|out|someone|lost)
    (not|never) (going to|gonna) (hear|get a call|get an answer|be chosen|be picked|ring|call me)
    (braced|bracing|prepared|preparing|steeled|resigned) (myself )?(for|to) (a no|the no|bad news|the worst|disappointment|rejection|another no|hearing no)
    (expecting|expect|prepared for|ready for) (a no|the worst|bad news|to be rejected|rejection)
    (i am|am|i was) (clearly |obviously |evidently |plainly )?not (wanted|for you|needed|the one|your cup of tea|what you want|the person you)
    (clear|plain|obvious|evident|apparent) ~3 i ~3 (not|unsuccessful|failed|rejected|unwanted|forgotten)
    (clear|plain|obvious|evident|apparent) ~3 you ~3 (not want|no interest|moved on|gone with|decided against|rejected|chosen someone|not interested|forgotten)
    (know|see) what is (probably )?coming
    (if|presumably) it is bad news
    (rejection|refusal|knockback) (letter|email|call)? ~1 (is )?(on its way|in the post|coming|to come|to arrive|any day)
    (in|into|on|to|for) (the|your) (heap|scrapheap|reject pile|no pile|bin|wastepaper basket|shredder|rubbish)
    (rejected|unsuccessful|turned down|overlooked|passed over|forgotten) (again|once again|once more|as usual|yet again)
    (another|one more|yet another) (no|rejection|failure|rejected|refusal|disappointment|one bites)
    (guess|suppose|reckon|assume|imagine) ~1 (that is|it is|this is|that was) (that|over|it|the end|goodbye|the answer|my answer|a wrap|curtains)
    (that is|it is) (that|curtains|game over) then
    (must|can only|would have to) mean (a no|bad news|because (i|you)|that i (am|was|have|did)|you (do not|did not|are not|have))
    if (you|it|they) (had|were|was) (wanted|want|liked|interested|good|going to|yes|a yes|keen|me) .. (would have|by now|called|rung|heard)
    would have (heard|rung|called|phoned|been told|written|known|been in touch|let me know) by now
    (or|otherwise) (somebody|someone|you) would have (rung|called|phoned|written|told|been|said|contacted)
    (understand|blame you|forgive you) if (you|i|my) ~3 (forgotten me|lost interest|binned|think i|not what you|not the one)
    (i am|i was|i were) (on|in) (the|your) (reject|no) pile
    i am (no longer|not) in (the|your) (running|frame|thoughts|picture)
    (no hard feelings|no worries|no problem|fair enough|that is ok|fine) if (you|i) ~3 (forgotten|decided i|gone off|lost interest|did not like me|do not like me|hate me|think i)
    not (holding|hold) (my|our) breath
    not (get|getting|got|getting|raise|raising) ~1 (my|our) hopes (up|too)
    (surprised|astonished|amazed|shocked) if (my name|i) ~3 (still|chosen|picked|successful)
    <guess> ~4 (unlucky|me out|out then|me done|had my chance|missed my chance|my luck|luck has run|all over)
    you (went|have gone|decided|chose) ~1 (another|a different) (way|direction|route)
    no (call|reply|word|news|letter|email|answer) (means|meant|must mean|is as good|is an answer|is a reply)
    (it|this) (will|would|is) not (be|going to be|to be) (me|us|mine)
    (told|warned) my (wife|husband|mum|mother|kids|family|partner|parents|dad) ~3 not (be (me|us|mine)|get it|got it|happening)
    (need|do) not (have to )?(tell me|say it) (i|$)
    (can|could) (already |probably |well )?guess (the (answer|outcome|rest|result)|how this|$)
    i do not (expect|imagine|suppose|think) (i|to|that i|it) ~2 (get (it|the job|this)|be (chosen|picked|me|successful|lucky)|stand)
    can take (a no|the truth|rejection|bad news)
    i can take it $
    i am a big (boy|girl)
    (nice|good|fun|lovely) while it lasted
    i (have|got|had) my answer
    already (given up|resigned|made my peace|written myself off|counted myself out)
    (dead|lost|hopeless) (in the water|cause|duck)
    (you|they) (have|had) already (made up (your|their)|decided on (someone|somebody)|got (someone|somebody))
    (never|not) (really |ever )?(stood|stand) (a|any|much of a|much) (chance|hope|prayer)
    never had a (hope|prayer)
    (make|making|made) up the numbers
  `,
  unless: `
    (thank|thanks) ~4 (telling|letting|your (letter|email|call|note|message))
    (told|wrote|written|said|letter|phoned|emailed) ~3 (that|me)
    (may|might) ~2 have forgotten
    (if|whether) (it|the (post|role|job|position|vacancy)|you) (have|has|is) (been |already |now )?(filled|chosen|gone|taken|decided)
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

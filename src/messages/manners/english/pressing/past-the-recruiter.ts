import type { Examples, PhraseRule } from "../../rule";

export const pastTheRecruiter: PhraseRule = {
  id: "past-the-recruiter",
  group: "pressing",
  level: "ask",
  reason: "Going past the recruiter costs the trust of both sides: each will wonder whom you go past next.",
  better: "Could you ask them whether there is any news?",
  replaces: "sentence",
  says: `
    (why|see why|reason) ~2 (agency|recruiter|they|she|he) ~1 (get|take|have|charge|deserve|earn) (a|any|their|her|his) ~1 (cut|fee|commission|percentage|slice)
    (pass|give|send|let) me ~1 (have)? (the)? (client|clients|hiring manager|manager) ~1 (number|email|address|details|contact)
    (dropped|sent|written|gave|given|shot) ~4 (manager|client|owner|director) ~1 (a)? (note|line|message|email|call|ring) ~1 (myself|directly|since|as|because)
    (recruiter|agency) (does not|do not|need not|did not) ~1 (need|have)? (to)? (hear|know|find out|be told)
    (gone ahead and|went ahead and|simply|just|already) ~1 (rung|rang|called|emailed|contacted|written to|phoned|messaged) ~1 (the|your) (firm|client|company|hiring manager|employer)
    (sooner|rather|prefer to|better to|much rather) ~1 (deal|talk|speak|work) ~1 (with|to)? ~3 (organ grinder|than the agency|than (an|your|my) agency)
    organ grinder
    no need (to|for) ~3 (involve|involving|tell|telling|copy|copying|bring|bother|go|going|worry|include|mention) ~5 (agency|recruiter|her|him|them|consultant|from (here|now)|any (more|longer)|further|through)
    (take|took|taking|hire|hired|hiring|employ|employed|engage|engaged|contract|contracted|sign|signed) me ~2 (on)? (direct|directly|privately|without)
    (pay|paying|owe|owing|give|giving|paid) (the|any|an|your|my|her|his|that|them) (agency|recruiter|middleman|consultant)? ~3 (penny|fee|fees|commission|cut|percent|percentage|percentage|middleman)
    i (will|shall|may|might|am going to) ~2 go ~1 to the (client|hiring manager|end client)
    (speak|talk|write|get in touch|speaking|talking|deal|dealing|go|approach|contact|call|ring|email) ~1 (to|with)? the (client|hiring manager|employer|end client|line manager) ~3 (on my own|alone|without you|instead|if you (cannot|can not|do not|will not)|since you|unless you|because you|off my own|behind|around you|past you|quietly|directly if)
    without (the|an|my|your|any) (agency|recruiter|middleman|consultant)
    (cut|cutting|bypass|bypassing|bin|binning|ditch|ditching|dodge|dodging|sidestep|sidestepping|avoid|avoiding|skip|skipping|circumvent|dispense with|get rid of|do without|drop|dropping) ~1 (out)? ~1 (the|my|your|that)? (agency|recruiter|middleman|middle man|middlemen|consultant|go-between|headhunter|agent|third party|fee|fees|commission|intermediary)
    (cut|cutting|leave|leaving|left|keep|keeping|leaves) ~2 out of (it|this|the (loop|picture|equation|deal)|the conversation|our (conversation|arrangement|dealings))
    (come|coming|came|go|going|went|contact*|write|writing|wrote|approach*|deal|dealing|speak|speaking|talk|talking|call|calling|ring|ringing|work|working|hire me|email|emailing|apply|applying|negotiate|turn|turning) ~4 (direct|directly|straight|yourself) .. (agency|recruiter|because my|fee|fees|commission|consultant|middleman|without (going|the)|rather than (wait|waiting|through|go)|instead of (waiting|going|through)|adecco|reed|hays)
    (agency|recruiter|consultant|middleman) .. (deal direct|ourselves|without them|between us)
    (instead of|rather than|without|sooner than|tired of|better than) (go|going|wait|waiting|work|working|relying|rely|dealing)? (through|via|for|on|with)? (the|my|an|your) (agency|recruiter|consultant|middleman|agent|headhunter)
    (go|going|gone|went|get|getting|work|working) (around|round|past|behind|over) (the|my|her|his|their|your|you|louise) ~1 (agency|recruiter|back|head|consultant|agent|to)
    (behind|without) (her|his|their|the ~1) (back|knowing|knowledge|hearing)
    i (will|shall|am|may|might|just|am going to|decided to|have decided to|thought i would) ~3 (contact|contacting|call|calling|ring|ringing|email|emailing|approach|approaching|speak|speaking|message|messaging|reach out|phone|phoning|chase|chasing|get in touch|go) ~3 (client|hiring manager|employer|line manager|end client) ~2 (myself|direct|directly|personally|straight|on my own)
    (called|rang|rung|emailed|contacted|messaged|phoned|texted) ~1 (him|her|them) myself
    (called|rang|rung|emailed|contacted|messaged|wrote|written|approached|phoned|texted|spoke|spoken|dropped) ~3 (client|hiring manager|end client|employer|firm|company) ~3 (myself|direct|directly|in person|since you|because you|last night|tired of|instead|as i was)
    (found|tracked down|looked up|dug out|dug up|got hold of|managed to find) ~4 (manager|client|director|owner|ceo|boss|his|her|their) ~2 (cell|mobile|home number|private|personal|direct (line|number|email)|email|email address|address|number)
    (number|email|address|cell|details|name) ~1 off (your|the|a) ~1 (van|website|web|linkedin|internet|net|door|sign)
    (email|number) from linkedin
    (do not|need never|need not|need|never|without|rather you did not|prefer (it if)? you did not|please do not|not) ~1 (tell|telling|mention|mentioning|let|letting|know|breathe|inform|copy|say) .. (agency|recruiter|i (wrote|called|asked|contacted|am (writing|asking|in touch))|consultant|that i|about this|to (her|him|them|paula|louise|carol) about|this (to|conversation)|of this)
    (they|she|he|agency|recruiter|nobody) ~1 (need|needs|have to|has to) (never|not)? ~1 (know|hear|find out|be told|be any the wiser)
    (do|would|did) not want (the|my|her|him|them) (agency|recruiter|consultant)? (to)? (know|knowing|find out|finding out|to know)
    (terms|arrangement|settle|deal|simpler|strictly|keep this|keep it|quietly) ~5 between (ourselves|us|you and me|the two of us|you and i)
    between (ourselves|you and me|us|you and i|the two of us) .. (agency|recruiter|simpler|easier|out of it|direct|directly|fee|without|sooner|quicker|cheaper|terms)
    (save|saving|saved|without|avoid|avoiding|split|spare|sparing) ~3 (agency|recruiter|recruitment|placement|finder|her|his|their|reed) ~1 (fee|fees|commission|cut)
    (save|saving|spare|split|pocket) ~3 commission
    (fee|commission|margin|markup) to (think|consider|save|pay|worry)
    (recruiter|agency|agent|consultant|paula|she|he|they) (has|have|had)? (told|said|asked|warned|advised|instructed|begged|me) ~2 (me)? ~1 not to (call|contact|ring|write|email|speak|approach|get in touch|reach|bother|message|talk|do this|come) .. (but|however|though|yet|still)
    (since|as|because|seeing|given) (that)? (you|the agency|my recruiter|your agency|they) ~2 not ~1 (getting|got|get|shifting|making) ~1 (anywhere|far|results|anything|any progress|headway|nowhere)
    (nothing|not much|very little) (is|seems to be) (happening|moving|going on) (at|on|from) your (end|side)
    (do not|not|no longer|never) (trust|rely on|have (any|much)? (faith|confidence) in) ~2 (she|he|agency|recruiter|her|him|them|you|my recruiter) ~2 (pass|passes|passed|gives|give|passing|tell|tells|to (pass|tell|do)|telling|anything|told|messages|$)
    (man to man|woman to woman|off the books|on the quiet|under the table|our little secret|cut a deal|private arrangement|gentleman's agreement)
    (agency|recruiter|consultant|she|he|louise) ~2 (takes an age|is (slow|useless|hopeless|not (very)?)|taking (forever|an age|ages|too long)|does her best|does his best|is getting in the way|gets in the way|only slows|holding things)
    (you|we) (could|can|would|might) ~1 (hire|take|employ|have|engage|sign|pay) me (direct|directly|privately|without|cheaper|for less|on a)
    (so|and) you can leave (that|this|it) ~1 (one)? (with|to) me
    what (number|rate|figure|price|margin|fee) (did|is|does|do|are|has) (she|he|they|the agency|the recruiter|louise) ~1 (give|gave|charging|charge|put|quote|quoted|take|taking|ask|adding)
  `,
  unlessAnywhere: `
    (happier|prefer|proper|fair|right|comfortable) ~8 (through|via) ~1 (agency|recruiter|her|him|them|you)
  `,
  unless: `
    (contacted|called|wrote to|contacting|approached|rang|emailed|writing to|coming to|call|ring|reach) me (direct|directly|straight)
    thank you for
    (prefer|happier|rather|right|fair|proper|should|comfortable|easier) ~6 (through|via|with|to) ~1 (agency|recruiter|her|him|them|carol)
    (copied|copying|copy) (her|him|them|the agency|my recruiter)
    (if you (like|prefer|wish)|would you (mind|prefer|rather)|may i|should i|shall i|whether i|you out of|you are welcome|feel free|please call them)
    so i (have not|waited|did not|held off|leave|will leave|will wait)
    (agency|recruiter|she|he|they|you|consultant) (has|have|had|kindly)? (asked|told|suggested|invited|advised|said|encouraged|agreed|gave) ~2 (me|us|that i|i) (to|could|might|may|should) (contact|call|write|ring|email|speak|come|reach|send|get)
    (feel happier|prefer) ~4 (through|via)
    (customers|customer|patients|suppliers)
  `,
};

export const examples: Examples = {
  flagged: [
    "I thought we could cut out the agency and deal direct.",
    "I thought I'd come to you direct rather than wait for the agency.",
    "I will be contacting the client myself this afternoon.",
    "Please do not tell her I wrote.",
    "My recruiter told me not to call you, but I thought that I would.",
    "It might be simpler if we left Carol out of it.",
    "I found the hiring manager’s cell number and called him myself.",
    "You would save the commission.",
    "I’m sure we can sort terms between ourselves.",
  ],
  unflagged: [
    "I would feel happier if everything went through her.",
    "The agency asked me to contact you directly.",
    "Could you please check with the client when convenient?",
    "Thank you for the offer to talk directly.",
    "I was put forward by the agency on 3 November.",
    "Please let the client know that I enjoyed it.",
    "I left the agency in June to look after my father.",
    "I spoke with the client on the 11th and enjoyed it.",
  ],
};

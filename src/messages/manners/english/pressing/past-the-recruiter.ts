import type { Examples, PhraseRule } from "../../rule";

export const pastTheRecruiter: PhraseRule = {
  id: "past-the-recruiter",
  group: "pressing",
  level: "ask",
  reason: "Going past the recruiter costs the trust of both sides: each will wonder whom you go past next.",
  better: "Could you ask them whether there is any news?",
  replaces: "sentence",
  says: `
    (cut|cutting|bypass|bypassing|bin|binning|ditch|ditching|dodge|dodging|sidestep|sidestepping|avoid|avoiding|skip|skipping|circumvent|dispense with|get rid of|do without|drop|dropping) ~1 (out)? ~1 (the|my|your|that)? (agency|recruiter|middleman|middle man|middlemen|consultant|go-between|headhunter|agent|third party|fee|fees|commission|intermediary)
    (cut|cutting|leave|leaving|left|keep|keeping|take|taking|leaves) ~3 out of (it|this|the (loop|picture|equation|deal)|things|the conversation|our (conversation|arrangement|dealings))
    (come|coming|came|go|going|went|contact*|write|writing|wrote|approach*|deal|dealing|speak|speaking|talk|talking|call|calling|ring|ringing|reach|reaching|work|working|hire me|email|emailing|apply|applying|negotiate|message|messaging|turn|turning) ~4 (direct|directly|straight|in person|myself|privately) .. (agency|recruiter|rather than|instead of|without (going|the|waiting)|because (my|the|she|he|they|louise)|fee|fees|commission|consultant|cut|through|behind|middleman|slow|quicker|faster)
    (agency|recruiter|consultant|middleman|reed|hays|adecco) .. (direct|directly|ourselves|yourselves|without them|between us)
    (instead of|rather than|without|sooner than|tired of|better than) (go|going|wait|waiting|work|working|relying|rely|dealing)? (through|via|for|on|with)? (the|my|an|your) (agency|recruiter|consultant|middleman|agent|headhunter)
    (go|going|gone|went|get|getting|work|working) (around|round|past|behind|over) (the|my|her|his|their|your|you|louise) ~1 (agency|recruiter|back|head|consultant|agent|to)
    (behind|without) (her|his|their|the ~1) (back|knowing|knowledge|hearing)
    (contact|contacting|call|calling|ring|ringing|email|emailing|write|writing|approach|approaching|go|going|speak|speaking|message|messaging|reach out|reaching out|visit|phone|phoning|chase|chasing|talk|talking|get in touch|take this) ~2 (to|with)? ~1 (the|your|my)? (client|hiring manager|employer|end client|line manager|manager|company|hospital|school|firm|brewery|them|him|her|council|bank|factory|site|supplier|plant|director|owner|ward manager) ~2 (myself|direct|directly|personally|straight|in person)
    (called|rang|emailed|contacted|messaged|wrote|went|approached|phoned|texted|spoke|spoken|written|been|dropped) ~4 (client|hiring manager|manager|him|her|them|director|owner|company|ceo) ~3 (myself|direct|directly|personally|straight|in person|since you|because you|as you|last night)
    (found|got|tracked down|looked up|dug out|dug up|got hold of|have|managed to (find|get)) ~4 (manager|client|director|owner|ceo|boss|his|her|their|your|client's) ~2 (cell|mobile|home number|private|personal|direct (line|number|email)|email address|address) ~1 (off|from|on|and|myself|through|by|number|online)
    (do not|need never|need not|need|never|without|rather you did not|prefer (it if)? you did not|please do not|not) ~1 (tell|telling|mention|mentioning|let|letting|know|breathe|inform|copy|say) .. (agency|recruiter|i (wrote|called|asked|contacted|am (writing|asking|in touch))|consultant|that i|about this|to (her|him|them|paula|louise|carol) about|this (to|conversation)|of this)
    (they|she|he|agency|recruiter|nobody) ~1 (need|needs|have|has|does|do|would) (never|not|no|not need) ~1 (to)? (know|hear|find out|be told|be any the wiser)
    (do|would|did) not want (the|my|her|him|them) (agency|recruiter|consultant)? ~1 (to)? (know|find|knowing|hear|finding)
    (terms|arrange|arrangement|settle|sort|deal|agree|simpler|easier|discuss|direct|directly|conversation|strictly|keep this|keep it|quietly) ~5 between (ourselves|us|you and me|the two of us|you and i)
    between (ourselves|you and me|us|you and i|the two of us) .. (agency|recruiter|simpler|easier|out of it|direct|directly|fee|without|sooner|quicker|cheaper|terms)
    (save|saving|saves|saved|spare|sparing|without|split|avoid|avoiding|minus|less|keep|pocket) ~4 (fee|fees|commission|agency cut|their cut|her cut|his cut|margin|markup|mark-up|percentage|finder's fee)
    (fee|commission|margin|markup) to (think|consider|save|pay|worry)
    (recruiter|agency|agent|consultant|paula|she|he|they) (has|have|had)? (told|said|asked|warned|advised|instructed|begged|me) ~2 (me)? ~1 not to (call|contact|ring|write|email|speak|approach|get in touch|reach|bother|message|talk|do this|come)
    (said|told) (me|us)? ~2 (must|should|could|can|may) not (call|contact|ring|write|email|speak|approach|get in touch|reach)
    (since|as|because|seeing|given) (that)? (you|the agency|my recruiter|your agency|they) ~2 (are|were|was|is|do|did|have|cannot|can not) ~1 (not|no|nowhere|nothing|unable|never) ~2 (getting|doing|making|replying|reply|able|managing|going|told|returning|passing|heard|shifting|chasing|anywhere)
    (nothing|not much|very little) (is|seems to be) (happening|moving|going on) (at|on|from) your (end|side)
    (do not|not|no longer|never) (trust|rely on|have (any|much)? (faith|confidence) in|think) ~2 (she|he|agency|recruiter|her|him|them|you|my recruiter) ~2 (pass|passes|passed|gives|give|passing|tell|tells|to (pass|tell|do)|telling|anything|told|messages|$)
    (man to man|woman to woman|face to face|off the books|cash in hand|on the quiet|under the table|on the side|our little secret|cut a deal|private arrangement|gentleman's agreement)
    (agency|recruiter|consultant|she|he|louise) ~2 (takes an age|is (slow|useless|hopeless|not (very)?)|taking (forever|an age|ages|too long)|does her best|does his best|is getting in the way|gets in the way|only slows|holding things)
    (you|we) (could|can|would|might) ~1 (hire|take|employ|have|engage|sign|pay) me (direct|directly|privately|without|cheaper|for less|on a)
    (so|and) you can leave (that|this|it) ~1 (one)? (with|to) me
    what (number|rate|figure|price|margin|fee) (did|is|does|do|are|has) (she|he|they|the agency|the recruiter|louise) ~1 (give|gave|charging|charge|put|quote|quoted|take|taking|ask|adding)
  `,
  unless: `
    (agency|recruiter|she|he|they|you|consultant) (has|have|had|kindly)? (asked|told|suggested|invited|advised|said|encouraged|agreed|gave) ~2 (me|us|that i|i) (to|could|might|may|should) (contact|call|write|ring|email|speak|come|reach|send|get)
    (feel happier|prefer) ~4 (through|via)
    (customers|customer|patients|suppliers)
  `,
  evenIfNegated: true,
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

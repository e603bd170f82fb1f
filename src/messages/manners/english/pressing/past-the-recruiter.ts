import type { Examples, PhraseRule } from "../../rule";

export const pastTheRecruiter: PhraseRule = {
  id: "past-the-recruiter",
  group: "pressing",
  level: "ask",
  reason: "Going past the recruiter costs the trust of both sides: each will wonder whom you go past next.",
  better: "Could you ask them whether there is any news?",
  replaces: "sentence",
  says: `
    <agency> ~1 (does not|do not|need not|did not) ~2 (know|hear|find out|be told)
    (rather|without|mean*|not|need never) ~2 (mention*|tell*|involve*|let|know*|trouble*|bother*) ~4 (<agency>|i (wrote|called|contacted|rang|emailed|am (writing|asking|in touch)))
    (no need|need not|please do not|rather you did not) ~1 (mention|tell|say|repeat|breathe) ~4 (to|about this|of this|that i)
    no need for ~2 to (be troubled|know|hear|be involved|get involved|be bothered)
    (do|would|did) not want ~2 <agency> ~1 know
    (asked|told|said|instructed|advised|supposed|meant|expected) ~2 (not to (call|contact|ring|write|email|speak|approach|get in touch|bother)|to (leave|go|keep|send|route) ~4 (contact|through|via|by way|to (him|her|them))) .. (but|however|though|yet|still)
    (left|leave|leaving) ~2 out of (it|this)
    (cut|cutting|bypass*|bin|binning|ditch*|dodge|dodging|sidestep*|avoid*|skip*|circumvent*|dispense with|get rid of|do without|drop|dropping) ~1 (out)? ~1 (the|my|your) ~1 <agency>
    cut (the)? (them|<agency>) out
    (come|coming|go|going|contact*|write|writing|approach*|deal|dealing|speak|speaking|talk|talking|call|calling|ring|ringing|work|working|email|emailing|apply|applying) ~4 (direct|directly|straight) .. (<agency>|because my|fee|fees|commission|without (going|the)|rather than (wait|waiting|through|go|via)|instead of (waiting|going|through)|have me without)
    (nicer|better|easier|simpler|quicker|prefer|rather|sooner) (to)? ~1 (deal|talk|speak|write|go) ~4 (direct|directly)
    (rather than|sooner than|tired of|instead of) (go|going|wait|waiting|relying|dealing)? (through|via|for|on|with)? (the|my|an|your) <agency>
    (<contact>|<contacting>|<contacted>|approach|approached|approaching|speak|spoke|spoken|phone) ~3 (client|hiring manager|employer|line manager|head|headteacher|school|office|director|firm|company|him|her|them) (myself|direct|directly|in person|personally|straight|since you|because you|instead)
    (got|found|tracked down|looked up|dug out|dug up|got hold of) ~2 (manager|client|director|owner|ceo|boss|his|her|their) ~2 (cell|mobile|home number|private|personal|direct (line|number)|email|address|number)
    (terms|arrangement|settle|deal|simpler|strictly|keep (this|it)|quietly|stay*|remain*) ~5 between (ourselves|us|you and me|the two of us|you and i)
    between (ourselves|you and me|us|you and i|the two of us) .. (<agency>|simpler|direct|directly|fee|sooner|cheaper|terms|cut)
    (save|saving|avoid|avoiding|split|spare|sparing|pocket) ~3 (fee|fees|commission|cut)
    (since|as|because|seeing|given) ~1 (you|the <agency>|my recruiter|your agency|they) ~2 not ~1 (getting|got|get) ~1 (anywhere|far|results|nowhere)
    (nothing|not much|very little) (is|seems to be) (happening|moving|going on) (at|on|from) your (end|side)
    (not|no longer) trust ~2 (<agency>|she|he|they|her|him|them)
    <agency> ~2 (takes an age|is (slow|useless|hopeless|not (very)?|getting)|taking (forever|ages|too long)|does (her|his|their) best|gets in the way|only slows)
    (hire|hired|take|took|employ|have|engage|pay) me (on)? (direct|directly|privately|without|cheaper)
    (off the books|on the quiet|under the table|our little secret|man to man)
  `,
  unless: `
    (contacted|called|wrote to|contacting|approached|rang|emailed|writing to|coming to|call|ring|reach) me (direct|directly|straight)
    thank you for
    (prefer|happier|rather|right|fair|proper|should|comfortable|easier) ~6 (through|via|with|to) ~1 (agency|recruiter|her|him|them)
    (copied|copying|copy) (her|him|them|the agency|my recruiter)
    (if you (like|prefer|wish)|would you (mind|prefer|rather|like)|may i|should i|shall i|whether i|you out of|you are welcome|feel free|happy to|glad to)
    so i (have not|waited|did not|held off|leave|will leave|will wait)
    (agency|recruiter|she|he|they|you|consultant) (has|have|had|kindly)? (asked|told|suggested|invited|advised|said|encouraged|agreed|gave) ~2 (me|us|that i|i) (to|could|might|may|should) (contact|call|write|ring|email|speak|come|reach|send|get)
    (customers|customer|patients|suppliers)
  `,
  unlessAnywhere:
    "(happier|prefer|proper|fair|right|comfortable) ~8 (through|via) ~1 (agency|recruiter|her|him|them|you)",
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

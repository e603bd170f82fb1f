import type { Examples, PhraseRule } from "../../rule";

export const threatenedReview: PhraseRule = {
  id: "threatened-review",
  group: "sharp",
  level: "ask",
  reason:
    "A threat turns a no into a quarrel, and reaches whoever would have thought of you next. Silence about them costs nothing.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (i|we) (will|shall|am|might|may|could|intend|plan|would|have) ~4 (leave|leaving|write|writing|post|posting) ~4 (review|reviews|glassdoor|trustpilot|reddit)
    (post|posting|put|putting|share|sharing) ~1 (this|it|your (email|reply|letter|response|message)|our (exchange|emails)|about (you|this|it)) ~4 (online|facebook|social media|linkedin|twitter|publicly|reddit|tiktok)
    (expect|will|can) ~2 (read|hear|see|find) ~1 (about|of) (it|this|yourself|yourselves) ~2 (on|in)
    (glassdoor|trustpilot) ~2 (will|shall|going|awaits|waiting|would|here i come|quiet|needs|deserves)
    would make ~2 (interesting|excellent|amusing) reading
    ((take|taking|go|going) (this|it)? ~1 (to the (press|papers|media|local paper)|public with|viral)|(press|paper|papers|journalist) ~2 (like|love|interested|enjoy))
    (kept|keeping|saved|saving) ~1 (every|all|copies|screenshots|record|log|copy) ~3 (email|emails|message|messages|correspondence|exchange|voicemail|voicemails)
    (will|shall|be|am|been|going to|have) ~4 (tell|telling|told|informing|warn|warning|let|letting|advise|advising) ~3 <everyone> .. (how (you|they|your ~1) ~1 (treat|treats|treated|behave*|handle*|conduct*)|(what|how) (you|kind|sort|happened|to expect|it is like)|not to|avoid|steer|stay away|think twice|clear of|exactly how)
    ((warn|discourage) ~1 <everyone>|(steer clear of|stay away from|not to bother with) (you|your|this)|a wide berth)
    word ~2 (gets|get|travels|spreads) ~1 (around|round|out|about|fast)
    (industry|trade|profession|sector) is ~3 (small|tiny|close-knit) ~1 (one|place|and|$|world)
    your (reputation|good name|brand) ~3 (suffer*|mud|damag*|tarnish*|ruin*)
    i will ~1 (candid|frank) ~1 (about|with) .. (ask|asks)
    everyone i know $
    make sure (nobody|no one|they|<everyone>) ~3 (know|knows|hear|hears|apply|applies)
    not fail to (share|tell|mention)
  `,
  unless: `
    (glowing|kind|lovely|five|friendly|warm|happy|wonderful|portfolio|helpful|great|welcome|welcoming|good|open|recommend|nice|well|brilliant|impressed)
    (i|we) (saw|read) ~3 (post|advert|reviews|review)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’ll be telling everyone I know how you treat people.",
    "Word gets around.",
    "Your reputation will suffer.",
    "I will be leaving a review on Glassdoor.",
    "Expect to read about it on Glassdoor.",
    "A review in the right places would make interesting reading.",
    "I have kept every email.",
    "Glassdoor will be hearing about it.",
    "I may take this to the press.",
    "I will post your reply on LinkedIn.",
  ],
  unflagged: [
    "I have told all my friends how kind your museum is.",
    "I tell people what to expect before I take their blood.",
    "I read your reviews on Glassdoor and they were kind.",
    "I wrote the reviews page of our local paper.",
    "You left a good review of my course.",
    "I will post the form tonight.",
    "I saw the post on LinkedIn and applied.",
  ],
};

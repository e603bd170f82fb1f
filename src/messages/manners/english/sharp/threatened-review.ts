import type { Examples, PhraseRule } from "../../rule";

export const threatenedReview: PhraseRule = {
  id: "threatened-review",
  group: "sharp",
  level: "ask",
  reason:
    "A threat turns a no into a quarrel, and whoever reads it will show it round. If a review is due, write it another day.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (i|we) (will|shall|am|might|may|could|intend|plan|would) ~4 (leave|leaving|write|writing|post|posting) ~3 (review|reviews|glassdoor|trustpilot|reddit)
    (post|posting|put|putting|share|sharing) (this|it|your (email|reply|letter|response|message)|our (exchange|emails|correspondence)|about you|screenshots) ~4 (online|facebook|social media|linkedin|twitter|publicly|reddit|tiktok)
    (expect|will|can) ~2 (read|hear|see|find) ~1 (about|of) (it|this|yourself|yourselves) ~2 (on|in)
    (glassdoor|trustpilot) ~2 (will|shall|is going|awaits|is waiting|would love|here i come)
    (bad|scathing|one-star|stinking|one star|damning) review
    (leave|leaving|expect|deserve|deserves) (you|a|an|one|my) ~1 (bad|negative|honest|scathing|one-star|one star|truthful|frank) ~1 review
    would make ~2 (interesting|excellent|amusing) reading
    (name|names|naming) and (shame|shames|shaming)
    (take|taking|go|going) (this|it)? ~1 (to the (press|papers|newspapers|media|local paper)|public with|viral)
    (press|newspaper|newspapers|journalist|local paper|media|radio) ~1 (will|would|might|may|takes|take|has|have) ~2 (be)? ~1 (interested|interest|love|hear) ~3 (in|about|to|this|how|of|$)
    (kept|keeping|saved|saving) ~1 (every|all|copies|screenshots|a record|a log|copy) ~3 (email|emails|message|messages|correspondence|exchange|voicemail|voicemails)
    (have|got|took|taken) ~1 screenshots
    (drop|dropping|write|writing|send|sending|have) ~2 (line|word|letter|note) (to|with) the ~1 (gazette|echo|herald|times|mail|post|press|papers|paper|chronicle|mercury|argus|star|telegraph|observer|news|media|bbc)
  `,
  unless: `
    (glowing|kind|lovely|five|friendly|warm|happy|wonderful|portfolio|helpful) ~3 (review|reviews|about|online|on)
    (i|we) (saw|read) ~3 (post|advert|reviews|review)
  `,
};

export const examples: Examples = {
  flagged: [
    "I will be leaving a review on Glassdoor.",
    "Expect to read about it on Glassdoor.",
    "A review in the right places would make interesting reading.",
    "I have kept every email.",
    "Glassdoor will be hearing about it.",
    "I may take this to the press.",
    "I will post your reply on LinkedIn.",
  ],
  unflagged: [
    "I read your reviews on Glassdoor and they were kind.",
    "I wrote the reviews page of our local paper.",
    "You left a good review of my course.",
    "I will post the form tonight.",
    "I saw the post on LinkedIn and applied.",
  ],
};

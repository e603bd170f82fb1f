import type { Examples, PhraseRule } from "../../rule";

export const threatenedReview: PhraseRule = {
  id: "threatened-review",
  group: "sharp",
  level: "ask",
  reason:
    "A threat turns a no into a quarrel, and whoever reads it will show it round. If a review is due, write it another day.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (i|we) (will|shall|am|might|may|could|intend|plan|have|would) ~4 (leave|leaving|write|writing|post|posting|left|written|posted|put|putting|share|sharing|publish|publishing) ~5 (review|reviews|glassdoor|trustpilot|reddit|indeed|twitter|tiktok|google|facebook|social media|online|linkedin|forum|about (this|you|it|how you|my experience))
    (read|reading|hear|hearing|see|seeing|find) ~4 (about|of|from) ~4 (glassdoor|trustpilot|reddit|indeed|twitter|tiktok|google|facebook|social media|online|linkedin|paper|papers|press|internet)
    (glassdoor|trustpilot|reddit|twitter|facebook|tiktok) ~2 (will|shall|is going|awaits|is waiting|would love|would|might|here i come|page)
    (on|to|via|for) (glassdoor|trustpilot) (about|how|so|soon|later|tonight|today|shortly|and|by|in|$)
    (bad|negative|honest|scathing|one-star|one|1-star|stinking|truthful|frank|public) star? review* ~4 (will|would|coming|follow|glassdoor|going|might|is|to)
    (leave|leaving|write|writing|post|posting|expect|deserve|deserves) (you|a|an|one|my) ~1 (bad|negative|honest|scathing|one-star|one star|1-star|stinking|truthful|frank|public|detailed|little) ~1 review
    a (review|post|thread|tweet|blog) ~6 (would|will|might|could|may)
    would make ~2 (interesting|good|great|excellent) reading
    (name|names|naming) and (shame|shames|shaming)
    (i|we|be) ~3 (go|going|take this|take it|taking this|taking it) ~1 (to)? ~1 (public|viral|press|papers|newspapers|media|online|twitter|social media)
    (press|newspaper|newspapers|journalist|local paper|media|radio) ~1 (will|would|might|may) ~2 (be)? (interested|love|like|want|hear)
    (kept|keeping|saved|saving) ~1 (every|all|copies|screenshots|a record|a log|records|a copy) ~4 (email|emails|message|messages|correspondence|conversation|exchange|communication|calls|texts|it)
    (have|got|took|taken|take) ~2 screenshots
    (everyone|everybody|world|people|public|candidates) ~3 (see|know|hear|learn) ~1 (how|what|exactly) ~3 (you|really|company)
    (post|posting|share|sharing|publish|publishing|tweet|tweeting) ~2 (this|your (email|reply|letter|response|message)|our (exchange|emails|correspondence)|screenshot*|my experience) ~3 (on|to|online|publicly|linkedin|so)
  `,
  unless: `
    (glowing|kind|lovely|five|friendly|warm|happy|wonderful|portfolio|helpful) ~3 (review|reviews|about|online|on)
    (i|we) (saw|read) ~3 (post|advert|reviews|review)
  `,
  evenIfNegated: true,
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

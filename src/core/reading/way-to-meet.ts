/** How people met in a round, as far as its own words say so. */
const WAYS = [
  ["video", /\b(?:video|zoom|teams|skype|webex|google meet|facetime|online|remote|virtual)\b/i],
  ["phone", /\b(?:phone|telephone|by call)\b/i],
  ["in person", /\b(?:in[ -]person|on[ -]?site|face to face|in the office)\b/i],
] as const;

type Way = (typeof WAYS)[number][0];

/** `video` for "Second interview (Zoom)"; undefined where the words do not say. */
export function wayToMeet(words: string): Way | undefined {
  return WAYS.find(([, said]) => said.test(words))?.[0];
}

/** The same where one way has to be proposed: a call is mostly by phone, and people are mostly met in person. */
export function likelyWayToMeet(words: string): Way {
  return wayToMeet(words) ?? (/\b(?:call|screen(?:ing)?)\b/i.test(words) ? "phone" : "in person");
}

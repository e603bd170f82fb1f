/** How people met in a round, as far as its own words say so. */
const WAYS = [
  ["video", /\b(?:video|zoom|teams|skype|webex|google meet|facetime|online|virtual)\b/i],
  ["phone", /\b(?:phone|telephone|by call)\b/i],
  ["in person", /\b(?:in[ -]person|on[ -]?site|face to face|in the office)\b/i],
] as const;

/** `video` for "Second interview (Zoom)"; undefined where the words do not say. */
export function wayToMeet(words: string): (typeof WAYS)[number][0] | undefined {
  return WAYS.find(([, said]) => said.test(words))?.[0];
}

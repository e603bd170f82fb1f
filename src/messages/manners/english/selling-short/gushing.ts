import type { Examples, PhraseRule } from "../../rule";

export const gushing: PhraseRule = {
  id: "gushing",
  group: "selling-short",
  level: "change",
  reason: "Mild warmth is answered most. High praise reads as if it could go to anybody; say what you liked.",
  better: "The move to cloud billing that you described is work I would enjoy.",
  says: `
    (my|of my|an absolute|absolute|literal|ultimate|is the|be the|a total|be a|is a) dream (job|role|company|employer|position)
    (give|giving|gave) (my|both) (right arm|arm|eye teeth|eyeteeth|left arm|arms|left leg|leg|kidney|soul|back teeth|whole heart)
    (want|wanted|love|loved|wish|wished|wanting) ~6 (more than (anything|words)|so badly|with (all|every) (my|fibre))
    (best|greatest|nicest|loveliest) (interview|company|place|team|employer|meeting|experience|office|people|hour|school|shop|firm|conversation|hospital) ~3 (ever|in the (whole )?world|i have ever|on earth|on the planet|in the (entire|whole))
    (fell|fallen|falling|am|fall) ~1 (head over heels|in love with (you|your|the (company|shop|place|job|role|team|office|idea|post|school|firm|whole)|everything|this))
    (on cloud nine|walking on air|love at first sight|match made in heaven|pinch myself|pinching myself|starstruck|star-struck|weak at the knees|goosebumps|jumping for joy|seventh heaven|bowled over by (you|your|the|everyone)|bursting with (excitement|joy|happiness|pride))
    (even|just|simply|merely) (to )?(be|have been|being|having been) (considered|thought of|noticed|in the (same )?room|looked at|allowed)
    (insanely|ridiculously|crazily|wildly|madly|unbelievably|beyond|mega|literally|so so|totally) (thrilled|excited|love|loved|adore|adored|amazing|amazed|obsessed|passionate|awesome|fantastic|perfect|ecstatic|inspired|inspiring|overjoyed|honoured|honored|blessed|stunning|grateful|keen)
    (thank you|thanks) (so so|soo|sooo|soooo|a million times|a thousand times|infinitely|endlessly|eternally)
    (counting|count) the (days|hours|minutes|seconds) (until|till|to|before|since|$)
    (obsessed|infatuated|besotted|smitten) (with|by)
    (cry|weep|scream|sing|dance) (with|for) (happiness|joy|excitement|delight)
    (walk|crawl|swim|run) (over|through|across|barefoot) (hot coals|broken glass|fire|glass|burning|to|the channel|the desert)
    thank you thank you
  `,
};

export const examples: Examples = {
  flagged: [
    "It is my dream job.",
    "I am beyond thrilled.",
    "I want this traineeship more than anything in my life.",
    "I would give my right arm to work with you.",
    "It was the best interview I have ever had.",
    "I feel honoured just to have been considered.",
    "I have been on cloud nine since Tuesday.",
    "I am counting the days until I hear.",
    "I fell in love with the shop the moment I walked in.",
  ],
  unflagged: [
    "I would be thrilled to work with you and Bríd.",
    "I loved hearing how brides choose the greenery.",
    "It was a pleasure to see your new spectrometer.",
    "I was delighted with what you said about the afternoons.",
    "Your plan to move the bookings online sounds right to me.",
    "I very much enjoyed the tour, and the lab most of all.",
    "Thank you so much for a really good conversation.",
    "I fell in with a crew from Goole that winter.",
  ],
};

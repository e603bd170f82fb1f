import type { Examples, PhraseRule } from "../../rule";

export const gushing: PhraseRule = {
  id: "gushing",
  group: "selling-short",
  level: "change",
  reason: "Mild warmth is answered most. High praise reads as if it could go to anybody; say what you liked.",
  better: "The move to cloud billing that you described is work I would enjoy.",
  says: `
    dream (job|role|company|employer|position|come true|team)
    (give|giving|gave) (my|both) (right arm|arm|eye teeth|left arm|arms|leg|kidney|soul)
    (want|wanted|love|loved|wish|wanting) ~6 (more than (anything|words)|so badly|with (all|every) (my|fibre))
    never ~2 (wanted|wished|hoped|longed) ~2 (anything|something|job|so)
    (best|greatest|nicest|loveliest|favourite|most ~1) (interview|company|place|team|employer|meeting|experience|office|people|person|school|shop|firm|conversation|hospital) ~3 (ever|in the ~1 world|on earth|on the planet)
    in love with (you|your|the (company|shop|place|job|role|team|office|idea|post|school)|everything|this)
    (head over heels|cloud nine|walking on air|love at first sight|match made in heaven|pinch myself|starstruck|weak at the knees|jumping for joy|bursting with)
    (even|just|simply|merely) (to )?(be|have been|being|having been) (considered|thought of|noticed|in the (same )?room|looked at|allowed)
    (insanely|ridiculously|crazily|madly|unbelievably|beyond|literally|so so|totally) (thrilled|excited|love|adore|amazing|amazed|obsessed|passionate|awesome|perfect|blessed|stunning)
    (thank you|thanks) (so so|soo|sooo|soooo|a million times|a thousand times|thank you)
    (counting|count) the (days|hours|minutes|seconds)
    (obsessed|infatuated|besotted|smitten) (with|by)
    (cry|weep|scream|sing|dance|cried|wept) (with|for) (happiness|joy|excitement)
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

import type { Examples, PhraseRule } from "../../rule";

export const plansMade: PhraseRule = {
  id: "plans-made",
  group: "pressing",
  level: "ask",
  reason: "Plans built on an answer that has not come lay a weight on them which they did not ask for.",
  better: "I would need to give a month of notice, should you choose me.",
  replaces: "sentence",
  says: `
    told ~6 (at|in) my (current|present) ~2 i am (off|leaving|going|away|out)
    (let|given up|handed back|sublet|left) (my|our) (flat|house|room|place|lease|tenancy|job|apartment) ~1 (go|up|since|as|because|already|for|in order|to be)
    already (changed|rearranged|moved|altered|adjusted|reorganised|cleared|freed|booked|told) ~1 (my|our|the) ~1 (commute|shifts|diary|calendar|childcare|holiday|plans|life|hours|week|schedule|family|move)
    (have|already|even|just|gone ahead and) (handed|given|gave|put|handed in) (in)? ~1 (my)? (notice|resignation)
    (have|has|already|just) (resigned|quit|packed in|jacked in|given up) ~1 (my|from|as|already|his|her|$)
    already ~2 (told|informed|notified|warned|let|promised) ~4 (boss|manager|landlord|employer|wife|husband|family|mum|mother|school|everyone|everybody|friends|kids|children|parents|team|current|company|agent|colleagues|people|neighbours|bank|agency)
    (told|informed|notified|telling) (my|everyone|the) ~2 (boss|manager|landlord|employer|current|company|supervisor|work|school|kids|family|neighbours)? ~3 (leaving|am leaving|relocating|moving|am going|new job|resign*|quit|off|have (a|got) (a)? (new)? (job|it)|got (it|the job))
    (put|sold|selling|let|listed|given up) ~1 (the|my|our) (house|flat|home|car|place|apartment|lease) ~2 (on the market|up for sale|market|notice|already|now|in readiness|$)
    (wife|husband|partner|girlfriend|boyfriend) has ~2 (notice|resigned|quit|given|packed)
    already (bought|ordered|booked|found|looking|looked|signed|picked|measured|chosen|paid|rented|reserved|arranged|moved|packed|started (packing|looking|planning|learning|to)|begun|put down|planned|enrolled|spent|sorted|cleared|drafted|drawn) ~6 (uniform|flat|house|ticket|tickets|pass|apartment|room|suit|shoes|boots|school|schools|movers|removal|van|lease|desk|car|deposit|rent|packing|area|nearby|near|commute|nursery|childcare|place|diary|for you|your|the team|move|week|plan|curtains|salary|pay|money)
    (cancelled|turned down|declined|pulled out of|withdrawn from|dropped|withdrew from|called off|stopped) ~1 (all|other|every|everything|my other|the other|three|two|several) ~3 (interviews|offers|applications|processes|jobs|job|else|interview|roles|opportunities|looking|search)
    (stopped|given up) (looking|applying|searching)
    (taken|take|took) the liberty of (drafting|sketching|preparing|drawing|planning|writing|starting|booking|arranging|telling|making|putting|giving|naming|adding|introducing|contacting|ordering|measuring|working)
    (gone ahead|went ahead) and (booked|told|ordered|given|handed|drafted|planned|bought|started|signed|arranged|rewritten|put|made|resigned)
    (moved|moving|relocated|relocating) (already|my family|for this|on the strength|specially)
    (on the strength|in anticipation|in expectation|in readiness|on the assumption) of (your|this|the|our|that|getting|starting|joining|an offer|it|being)
    (linkedin|profile|bio) ~4 (updated|changed|says|lists|already)
    updated (my)? (linkedin|profile|bio)
  `,
  unless: `
    (redundant|redundancy|laid off|closed|closing)
    (last|two|three|four|five) (years|year|months) ago
    in (2018|2019|2020|2021|2022|2023|2024|2025)
    accepted
  `,
  unlessAnywhere: `
    (thank|thanks) ~6 (contract|letter of appointment|confirmation|good news|wonderful news|confirming|choosing me|appointing me)
    letter of appointment
    (withdraw|withdrawing)
    (accepted|accept|taken|found|another) (a|an|another)? ~2 (job|post|role|position|place)
    as (we)? (agreed|arranged)
    (delighted|happy|pleased|glad|thrilled|honoured|like|love) to accept
    i (gladly|happily)? accept
    (contract|start date) (you|that you|arrived|came|is signed)
    (thank|thanks|pleased|happy|delighted|glad|grateful|received|accept|accepting|accepted) ~5 offer
    (your|the) (kind|generous|written|formal|job)? offer (of|is|has|came|arrived|which|and)
    your offer letter
    offer of (the|a|employment|this)
    (offered|offering) me ~2 (job|role|post|position|place)
    (accept|accepting|accepted) ~3 (job|role|post|position|place|your)
    (signed|signing) ~2 contract
  `,
};

export const examples: Examples = {
  flagged: [
    "I've already told my boss I'm leaving.",
    "I already gave notice at my current place.",
    "I have put the house on the market.",
    "I have already informed my landlord that I am relocating.",
    "I have cancelled all my other interviews.",
    "I've taken the liberty of sketching a new rota.",
  ],
  unflagged: [
    "I would have to give two weeks' notice.",
    "I have told my referee to expect a call.",
    "My landlord asks whether I am renewing.",
    "I have already reworked that module for my own satisfaction.",
    "I booked a course in May.",
    "My manager tells me that six weeks would be possible.",
    "Thank you for the offer, which I accept. I have handed in my notice.",
  ],
};

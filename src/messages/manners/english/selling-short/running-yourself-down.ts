import type { Examples, PhraseRule } from "../../rule";

export const runningYourselfDown: PhraseRule = {
  id: "running-yourself-down",
  group: "selling-short",
  level: "change",
  reason: "People believe what we say of ourselves. Leave your limits to them, and tell them what you can do.",
  better: "I learn fast, and I have run a till and a stockroom for six years.",
  says: `
    i ~1 (am|was|be|been|feel|felt|seem|sound|looked) <very>? <very>? <very>? <low>
    i (know|realise|appreciate|admit|accept|confess|fear|suspect|think|am ~1) ~2 i (am|was|may be|might be) ~2 (not|no|hardly|far from|nowhere near|scarcely) ~1 (the|what|who|as|your|good|qualified|experienced|much|cut out|anyone|anybody|quite) ~2 (best|strongest|ideal|perfect|obvious|usual|typical|most|sort|kind|type|person|you|anyone|people|good|experienced|qualified|young|impressive|clever|enough|first|catch|genius|had in mind|$)
    i ~2 not (what|who) (you|they|your ~1|anyone) ~1 (want*|look*|need*|after|had|hoped|have|is|are)
    not (so|as|nearly as|half as) (fast|clever|quick|young|good|qualified|experienced|polished|impressive|educated|confident|articulate) (and|as|like|than)
    i am (just|only|merely|nothing but|no more than) (a|an) ~4
    i am (nobody|no expert|no genius|no catch|no great)
    (someone|somebody|nobody|fool|idiot) (like me|such as (me|myself)|at my (level|age)|of my (age|sort|kind|level|modest|limited))
    old (dinosaur|fossil|duffer|codger|relic|has-been)
    <low> (at|with) (interview*|this|these|talking|selling|speaking|presenting|computers|technology|maths|numbers|words|english|exams|tests|explaining|anything|anybody|that)
    my ~1 (english|spelling|grammar|maths|memory|writing|mind|brain|handwriting) (is|are|was|being|a|like) ~2 (poor|bad|broken|sieve|appalling|laughable|shocking|not good|weak|<low>)
    my (terrible|bad|poor|awful|broken|humble|meagre|modest|limited|small|lowly) (english|grammar|spelling|writing|abilities|talents|gifts|self|person|skills|experience|qualifications|cv|efforts|application|candidature|candidacy)
    person of ~1 (modest|limited|humble)
    not ~1 deserve
    (kinder|better|more) than (i|it|my) ~2 deserve*
    no (business|right) (even|applying|asking|being here)
    (little|no) right to (ask|enquire|expect|write|take)
    (kidding|fooling|deluding|flattering) myself
    (under no illusion|aim so high|aimed too high|above my station|known better than to|who i thought i was)
    (poor bet|long shot|wild card|square peg|risk with me|gamble on me|chance on me|chancer|no-hoper)
    (no|little|hardly any|very little) (real|proper|actual) (experience|qualifications|skills|talent)
    never ~1 the (star|sharpest|brightest|cleverest|quickest)
    not (suppose|imagine|think|expect|believe|see) ~2 (you|anyone|anybody|they|i|someone|somebody) ~3 (want|wants|interested|look at|consider|remember|bother|hire|chance|impression|stand*|stood)
    (hardly|not|scarcely) expect to be
    (unlikely|imagine|see) ~1 (that |why )?(anyone|anybody) (would |could |will |might )?(want|hire|pick|look|bother|take|remember)
    why (would|should) (you|they|anyone|anybody) (want|pick|choose|hire|look at|bother|employ)
    not blame (you|them|anyone|anybody) (for|one|at all|if you (binned|laughed|said no|threw|went|chose|would|want|have (written|thrown|binned|gone|chosen)))
    quite (see|understand) ~1 (if|why) you (preferred not|would not (want|have|choose|pick)|never wanted)
    right not to (choose|pick|hire|take|want)
    by (some|a|any|sheer) (miracle|fluke)
    (bottom|dregs) of (the|your) (pile|barrel|heap)
    (if|unless|should) (nobody|no one|none) (else|better) ~2 (want*|turns|comes|take*|came|suitable|found)
    (kind|good|generous|decent|nice|patient) (of you )?to (even |ever )?(sit|put up|humour|bother|waste|endure|tolerate|indulge|spend it) (through|with|on)
    (would|should) not (hire|pick|choose|employ|have) ~1 me
    (nobody|no one) (ever )?(notices|remembers|picks|wants|wanted) me
    i (hardly|scarcely|barely) (dare|dared|deserve)
    probably not (what|who|worth|even|good)
  `,
  unless: `
    (minute|minutes|walk|drive|ride|call|away|bus|train|few|phone|mile|miles|stop|stone|street|streets|door|week|weeks|day|days|month|months|hour|hours|text|click|fan|believer)
    i am (just|only|merely) (a|an) (little|bit|tad|touch|big)
    i am not the (only|first|last|right person|one who|same|person|manager|owner|author)
    (best|right) (person|one) to (ask|tell|answer|speak)
    (thank|thanks) ~3 taking a chance
    (pain|pest) (nurse|control|clinic|technician)
    (as a (boy|girl|child|kid)|at school)
  `,
};

export const examples: Examples = {
  flagged: [
    "I know I am not the best candidate.",
    "I’m just a forklift guy.",
    "I’m hopeless at interviews, as you’ll have noticed.",
    "I was kidding myself.",
    "A nobody like me hardly dares to ask.",
    "I don’t suppose you’d want an old dinosaur like me.",
    "I know it’s a bit of a long shot, me in tech.",
    "If by some miracle there is still a place, I am here.",
    "I realise I must be a bit of a wild card on paper.",
    "My English is terrible.",
    "I was never the star of that team.",
  ],
  unflagged: [
    "I’m just a ten-minute walk away.",
    "I am only a phone call away.",
    "My answer on the pension case was a bit thin; would you agree?",
    "I am not the only one who liked the new ward.",
    "I know I am not available on Wednesday.",
    "At fifty-seven I am learning interviews again.",
    "I have not used SAP yet, and have booked a course.",
    "I am not able to come on Monday.",
    "I’m only a little late with this, for which I am sorry.",
  ],
};

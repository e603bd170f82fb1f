import type { Examples, PhraseRule } from "../../rule";

export const ageAndGaps: PhraseRule = {
  id: "age-and-gaps",
  group: "selling-short",
  level: "change",
  reason: "A gap, an age or an accent needs no apology; named as a fault it becomes one.",
  better: "I took three years out to look after my father, and have since renewed my licence.",
  says: `
    (overlook|forgive|excuse|ignore|look past|see past|look beyond|see beyond|get past|disregard|pardon|turn a blind eye to|put up with|make allowances for) (my|the|all my|these|those|any) ~2 (age|gap|gaps|accent|english|lack|inexperience|health|disability|record|holes|cv|resume|past|history|career break|shortcomings|faults|flaws|limitations|weaknesses|failings|nerves|grammar|spelling|grey|stammer|stutter|qualifications|deafness|background)
    (despite|in spite of|notwithstanding|even with|regardless of) (my|all my) ~1 (age|advanced age|advancing years|lack|gaps|gap|inexperience|health|record|shortcomings|failings|accent|english|faults|flaws|limitations|weaknesses|disability)
    (i am|me|i may be|i might be|am i|i was|probably|far|think i am|that i am) ~2 too (old|young|green|slow|inexperienced|rusty|overqualified|underqualified|old-fashioned|set) ~2 (for|to|in|now|$)
    too old a (dog|dinosaur|hand)
    (over the hill|past my (prime|best|sell)|sell-by|put out to grass|out to pasture|washed up|one foot in|no spring chicken|not getting any younger|not as young as|long in the tooth|bus pass)
    (my|my advanced|my advancing) (age|years|gap|gaps|accent|record|background|lack|english|nationality|surname|stammer|criminal record|conviction|face|time out) ~1 (is|was|are|were|will|would|may|might|must|counts|count|counted|puts|put|went|goes) ~3 (against|problem|drawback|handicap|obstacle|barrier|disadvantage|bother*|black mark|off-putting|put you off|reason|too much)
    (was|is|be) (it )?(my|because of my) (age|accent|gap|gaps|grey hair|name|weight|looks|stammer)
    (hope|not|please|do not|will not|would not) ~4 (hold|count) (my|the|these|those|it|that|this) ~3 against me
    (sorry|apolog*|apologies|ashamed|embarrassed) ~2 (about|for|of|that) ~2 (my|the) ~2 (age|gap|gaps|accent|cv|lack|inexperience|disability|stammer|stutter|career break|qualifications|hearing)
    at my age ~3 (i know|nobody|no one|not|hardly|it is|hopeless|too|sieve|afraid|lucky|beggars|grateful|you can not)
    (sieve|slow|forgetful|afraid|hopeless|tired|hard|rusty|lucky|nobody|no one|not) ~2 at my age
    at my age $
    (a|an|the) (man|woman|person|lady|bloke|chap) of my (age|years|vintage|generation)
    (man|woman) of (50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|fifty*|sixty*)
    (old|ageing|aging|ancient|elderly) (dinosaur|fossil|codger|crock|fogey|has-been)
    (know|aware|realise|sure|appreciate|admit|afraid|fear|worried|worry) ~2 my (cv|resume|record|experience|background|history|work history|qualifications|employment history) ~1 (is|are|does|do|has|have|will|may|might|must|looks|look) ~3 (patchy|thin|weak|messy|gap|gaps|holes|bitty|mess|odd|strange|lacking|sketchy|all over|chequered|checkered|patchwork|unimpressive|ordinary|nothing|not (look|much|great|good|impress*|what))
    (gap|gaps|hole|holes) (in|on) my (cv|resume|record|history) ~3 (look|looks|bad|worry|worries|put|puts|embarrass*|shame|afraid|sorry|off)
    (creaking|creaky|grey hair|grey hairs|grey beard) .. (still|but|me)
  `,
};

export const examples: Examples = {
  flagged: [
    "If you can overlook the gaps, I’d do my best.",
    "I expect you think I’m too old for this.",
    "Please forgive my lack of experience.",
    "Despite my age I still get about.",
    "I know that my CV is patchy.",
    "My mind’s a sieve at my age.",
    "I am sorry about my accent.",
    "I hope you won’t hold my record against me.",
  ],
  unflagged: [
    "I took three years out to look after my father, and have since renewed my licence.",
    "At my stage of life I couldn’t agree more.",
    "Nobody is too old for a bit of bingo.",
    "I use a wheelchair, so a step-free way in is essential.",
    "At sixty-one I know what I enjoy.",
    "Old dogs in the kennels need a gentle hand, as you said.",
    "My gap year in Kenya taught me Swahili.",
  ],
};

import type { Examples, PhraseRule } from "../../rule";

export const whatItCostMe: PhraseRule = {
  id: "what-it-cost-me",
  group: "pressing",
  level: "change",
  reason:
    "What it cost you is real, and no argument for hiring. They hear a bill, and bills are handed to somebody else.",
  better: "Thank you for the time you gave me on the 3rd.",
  says: `
    (i|we) ~3 (took|taken|take|used|used up|lost|lose|sacrificed|burned|burnt|gave up|given up|gone without|went without) ~4 (day off|days off|morning off|afternoon off|week off|time off|shift off|a day|a morning|an afternoon|leave|annual leave|pto|vacation|holiday|shift|shifts|pay|wages|weekend|weekends|evenings|earnings|money|income|sleep|work|day work|overtime|bonus)
    took the (morning|day|afternoon) off
    (day|days|week|half a day|morning|weeks|hours|shift) (pay|wages|earnings)
    unpaid (leave|day|time|morning|trial|hours|work|task|test|labour|labor|overtime|assignment|project)
    (it|this|that|coming|trip|journey|travel|interview|visit|day|process|which|all|whole) ~2 (cost|costs|has cost|did cost|costing|set me back|sets me back) (me|us|my|our|a day|more than)
    cost me ~3 (pounds|dollars|euros|quid|rupees|money|fortune|day|week|days|shift|job|sleep|in|to|for|a lot)
    out of ~2 pocket
    (i|we) (spent|paid|shelled out|forked out|laid out|coughed up|paid out|borrowed|paid for) ~6 (train|trains|fare|fares|petrol|gas|fuel|tickets|ticket|taxi|taxis|bus|hotel|hotels|parking|flight|flights|childcare|sitter|babysitter|babysitting|nursery|suit|travel|travelling|getting to|getting there|coming to)
    (pay|paid|paying|arrange|arranged|find|found|organised|get|needed) ~3 (babysitter|sitter|childcare|child care|childminder|minder|nursery place|carer|dog sitter|cover) ~4 (for|to|so|just|and|in order|because|that|come|all)
    (i|we) ~2 (drove|travelled|traveled|flew|came|rode|trekked|schlepped|journeyed|commuted|walked|cycled) ~3 (hours|overnight|all the way|all that way|each way|halfway across|through the snow|in the rain|a hundred|two hundred|three hundred|long way|miles|for nothing|from another|across the country|through the night)
    (dragged|traipsed|hauled) ~1 (myself|me|all the way|across|ourselves)
    (bring|brought|drag|dragged|have|had|make|made|making) (me|people|someone|us|candidates|anyone) ~1 (come|all|travel|drive|fly|in|across) ~2 (the way|that way|this way|hours|miles|for nothing|twice|three times|four times)
    (i|we|and|had|even|also|having) ~2 (missed|cancelled|canceled|skipped|rearranged|juggled|gave up|given up|sacrificed|changed|moved|put off|postponed|reorganised|rescheduled|dropped|swapped|cut short) ~2 (my|our|a|two|the|her|his|three|several|an|everything|half) ~3 (recital|birthday|shift|shifts|holiday|holidays|vacation|appointment|appointments|wedding|funeral|party|family|kids|children|weekend|plans|evening|evenings|match|anniversary|week|whole week|day|life|clients|patients|honeymoon|trip|reunion|meetings|sports day) ~2 (for|to be|to make|to come|to attend|around|because|so as|in order|to fit|to get|on the strength|to accommodate|it)
    missed (my|our) ~1 (daughter|son|kid|kids|child|children|mother|father|wife|husband|sister|brother|friend|nephew|niece|birthday|anniversary)
    (turned|turn|passed|pass|let) ~1 (down|up|away|on|go) ~5 (for|because of|as|since|on account of|in order|to wait|to be|waiting|expecting|thinking|believing|in the hope|on the strength|after) ~2 (you|your|this|yours|here|i was|we|chat|said|what|of|told|promised|it)
    (said|told) ~5 no (to)? ~5 (because|for|as|since|after|on the strength|so that|thinking|waiting) ~3 (you|this|your|i was|it|asked)
    (put|putting|kept|keeping) ~5 (on hold|on ice|to one side|on the back burner)
    (held off|holding off|stopped|paused|put off|delayed|refused|declined|turned away|walked away from|let go of|gave up|withdrew from|pulled out of) ~2 (on|applying|looking|my search|other|accepting|another|a|an|my|two|three|everything) ~3 (offer|offers|job|jobs|search|interviews|interview|elsewhere|work|contract|role|roles|applications|position|companies) ~2 (for|because|as|since|on the|waiting|to wait|after|thinking|in the|believing|while|so|to)
    (let|gave up|given up|gave notice on|handed back|sold) ~1 (my|our|the) (lease|flat|house|home|job|car|apartment|room|place|tenancy) ~1 (go|for|to|because|in order|so|on|up)?
    (work|worked|working|did|done|wrote|built|designed|made|prepared|slaved) .. for (free|nothing|no pay|no reward|no money)
    all (that|this|the|my) ~1 (way|work|effort|time|trouble|travel|travelling|preparation|driving|money|prep|hope|hassle) ~2 (for|and for|only|and then|just) ~1 (nothing|naught|this|that|a no|to be|two lines|an email|silence|what)
    (in vain|for nothing|to no purpose|wasted journey|wasted trip|wasted (my|effort|evenings|day|morning|weekend|hours|a)|waste of (my|a|an|effort|petrol|gas)|went to waste|went down the drain)
    after (all|everything) ~3 (i|we) ~2 (did|have done|put|gave|given|went|spent|worked|told|shared|said|sent|prepared|invested|was put|were put|been through|contributed|offered|went through|had to)
    after (all|so much|this much) ~1 (the|that|my|those|of|these|our) ~1 (time|work|effort|evenings|hours|times|nights|trouble|preparation|interviews|rounds|promises|weekends|favours|expense|hoops|meetings|tests|stages|trips)
    all the (work|effort|time|hours|evenings|weekends|preparation|trouble) (i|we|that i|that went) ~1 (put|spent|gave|did|invested|have put|had put|went to|into) ~3 (your|you|this|task|assessment|interview|interviews|it|presentation|process|in)
    (spent|put|gave|given|invested|worked|devoted|ploughed|sank|sunk|poured|lost|dedicated|wasted|spend|put in|slogged|stayed up) ~3 (hours|days|evenings|evening|nights|night|weekend|weekends|time|effort|work|week|weeks|half term|bank holiday|sunday|saturday) ~3 (on|into|in|to|for|preparing|doing|completing|over|with) ~3 (task|assignment|test|tests|assessment|assessments|presentation|case study|exercise|project|process|challenge|interviews|forms|quiz|free|you)
    (jumped|jump|jumping|leapt) through ~2 hoops
    (free|my) (labour|labor|consulting|consultancy|ideas|advice) (for|and|about|on|you|was|were|to)
    (free|unpaid) (advice|ideas|consultancy|consulting|labour|labor|work)
    (put|gone|went|going) ~1 (myself|me|us)? ~1 (through|to) (all (that|this)|a (lot|great deal) of (trouble|expense)|so much|great lengths|considerable|the trouble|four|five|six|three|the expense)
    (considerable|great|no little|some|not inconsiderable|significant|my own) (expense|cost|inconvenience|personal cost|sacrifice|effort) ~2 (to|on my|for|myself|and|of|in|i|$)
    at (my own|great|considerable|some|no small|personal) (expense|cost)
  `,
  unless: `
    (reimburse*|receipt|receipts|refund*|claim form|expenses form|mileage form|expense form)
    (can|could|able to|happy to|going to|will|would) (take|get|have|move|rearrange|change|use)
    (now|can|i am|i will|am) ~1 (free|available|be there|make it|come)
    (worth (it|every)|enjoyed|learned|learnt|a pleasure|pleasure to|delighted|good fun|loved|glad i did)
    (years|year) (off|out|on the|in|at|of)
    (career|maternity|paternity|parental|sick) (break|leave)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I took a day off for your interview.",
    "After all the evenings I gave to your task, I expected an answer.",
    "It cost me $140 in gas and a day’s pay.",
    "I turned down another job because of you.",
    "I worked three nights on it for free.",
    "We paid a babysitter so that I could come.",
    "I drove four hours each way.",
    "I missed my daughter’s recital.",
    "I put my whole search on hold.",
    "I came at considerable expense.",
    "I gave up my shifts at the café.",
  ],
  unflagged: [
    "You offered to reimburse my parking, and the receipts are below.",
    "I can take a day off to come in on Thursday.",
    "I’ve moved my shift, so I can be there at ten.",
    "I drove the 36 out of New Cross for six years.",
    "I spent longer on the commentary than on the numbers.",
    "I took a year off to look after my mother.",
    "I spent a weekend on the exercise and enjoyed every minute.",
    "I am grateful to everyone who gave up a day for me.",
    "I have booked annual leave from the 5th to the 12th.",
  ],
};

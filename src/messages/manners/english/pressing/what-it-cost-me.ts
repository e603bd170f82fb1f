import type { Examples, PhraseRule } from "../../rule";

export const whatItCostMe: PhraseRule = {
  id: "what-it-cost-me",
  group: "pressing",
  level: "change",
  reason: "What it cost you is real, but no argument for hiring. They hear a bill, and step back from it.",
  better: "Thank you for the time you gave me on the 3rd.",
  says: `
    (took|taken|take) (a|the|two|several) (whole|full)? (day|days) off ~2 (for|to attend|to come|to meet)
    (took|taken|with|the|used|lost) ~1 (unpaid|day) (leave|day|time|pay|wages)
    unpaid (task|test|trial|assignment|labour|work)
    (it|this|that|coming|train|ticket|fare|trip|journey|travel|interview|visit|silence|what) ~2 (cost|costs|set) (me|us) ~3 (pounds|dollars|euros|quid|rupees|gas|petrol|fares|fortune|day|week|days|shift|job|sleep|fuel|back|$)
    what ~3 (has)? cost $
    cost me ~1 (in|a (day|week|shift|fortune|lot)|two|my (job|sleep|weekend)|more than)
    (i|we|and|mum|dad|wife|husband) ~1 (spent|paid|shelled out|forked out|borrowed|bought) ~5 (train|coach|ferry|flight|bus|fare|fares|petrol|gas|fuel|ticket|tickets|taxi|taxis|flights|childcare|sitter|babysitter|babysitting|parking|suit)
    (i|we) ~2 (drove|travelled|flew|trekked|schlepped|traipsed) ~3 (hours|overnight|all the way|all that way|each way|halfway across|two hundred|three hundred|across the country|through the night)
    (turned down|turning down|said no to|refused|declined|passed up|let go of) ~4 (offer|offers|job|jobs|role|work|contract|post|shifts|trial|month|interview|interviews) .. (you|your|this|waiting|because|thinking)
    (said|told|tell) ~3 no (as|because|to them|to it|since|on the|$)
    (put|putting) (my|everything|all|other) ~3 (on (hold|ice)|aside|off)
    (work*|did|done|wrote|built|designed|made|prepared|nights|hours) .. (nights|evenings|weekend|weekends|task|assessment|assignment|presentation|project|hours|you) ~3 for (free|nothing|no pay|no reward)
    free for (you|your)
    after (everything|all) (that)? ~1 (i|we) ~2 (did|done|put|gave|given|went|spent|worked|told|shared|said|sent|prepared|been|invested|confided|opened)
    after (all|so much) (the|that|my|those|these|our|work|time|effort) ~1 (time|work|effort|evenings|hours|nights|trouble|preparation|rounds|promises|weekends|favours|expense|hoops|interviews|$)
    at (my own|great|considerable|some|no small|personal) ~1 (expense|cost|inconvenience)
    on the strength of (what|your|our)
    (my savings|my last ~2 (pounds|quid|euros|dollars|tenner))
    (missed|cancelled|skipped|swapped|rearranged|postponed|cut short|gave up|given up) ~1 (my|our|two|three|a) ~3 (shift|shifts|recital|birthday|holiday|holidays|appointment|wedding|funeral|party|plans|anniversary|trip|sports day|week|evening|evenings|weekend)
  `,
  unless: `
    (reimburse*|receipt|receipts|refund*|expense form|expenses form|mileage form|claim form|worth (it|every)|enjoyed|learned|learnt|pleasure|delighted|good fun|loved|glad i did|now free)
    (can|could|able to|happy to|going to|will|would) (take|get|have|move|rearrange|change|use)
    (can|i am|i will|am) ~1 (free|available|be there|make it|come)
    (years|year) (off|out|on the|in|at|of)
    (career|maternity|paternity|parental|sick) (break|leave)
    (a night|cost me nothing)
    not missed
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

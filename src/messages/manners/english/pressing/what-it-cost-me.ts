import type { Examples, PhraseRule } from "../../rule";

export const whatItCostMe: PhraseRule = {
  id: "what-it-cost-me",
  group: "pressing",
  level: "change",
  reason: "What it cost you is real, but no argument for hiring. They hear a bill, and step back from it.",
  better: "Thank you for the time you gave me on the 3rd.",
  says: `
    (i|we|and) ~2 (took|taken) ~2 (day|days|morning|afternoon|shift|week) off (work|to|for|and|$|so|just|without|unpaid)
    (i|we|and) ~2 (used|used up|burned|burnt|lost|sacrificed|gave up|given up|forfeited) ~3 (leave|annual leave|pto|vacation|shift|shifts|pay|wages|evenings|weekend|weekends|earnings|days off|day off|a day work)
    (took|taken|with|the|used) ~1 unpaid (leave|day|time)
    unpaid (task|test|trial|assignment|labour|labor|work for (you|your))
    (lost|cost|lose|half|gave up|and) ~2 (day|days|week) (pay|wages)
    (it|this|that|coming|trip|journey|travel|interview|visit) ~2 (cost|costs|has cost|set|has set) (me|us) ~3 (pounds|dollars|euros|quid|rupees|in gas|in petrol|in fares|fortune|day|week|days|shift|job|sleep|in fuel|back)
    cost me ~1 (in|a (day|week|shift|fortune|lot)|two|my (job|sleep|weekend)|more than)
    (i|we|and) (spent|paid|shelled out|forked out|laid out) ~3 (train fare|fare|fares|petrol|gas|fuel|ticket|tickets|taxi|taxis|flights|childcare|sitter|babysitter|babysitting|parking|suit)
    (spent|paid) ~1 on the (train|coach|ferry|flight|bus)
    (i|we) ~2 (drove|travelled|traveled|flew|trekked|schlepped|traipsed) ~3 (hours|overnight|all the way|all that way|each way|halfway across|two hundred|three hundred|a hundred|long way|across the country|through the night)
    (bring|brought|drag|dragged|made|making) (me|people|someone|us|candidates|anyone) ~1 (all|come|travel|drive|fly|in|across) ~2 (the way|that way|this way|hours|for nothing|twice|three times|four times)
    (i|we|and|even|also) ~2 (missed|cancelled|canceled|skipped|rearranged|gave up|given up|sacrificed|postponed|rescheduled|cut short|reorganised) ~1 (my|our|a) ~3 (recital|birthday|holiday|holidays|vacation|appointment|appointments|wedding|funeral|party|family|kids|weekend|plans|evening|evenings|match|anniversary|week|day|honeymoon|trip|reunion|half term|sports day|shift|shifts)
    missed (my|our) ~1 (daughter|son|kid|kids|child|children|mother|father|wife|husband|birthday|anniversary)
    (rearranged|reorganised|turned) my ~2 (week|day|life|diary|month) (around|for|upside)
    (turned down|turn down|turning down|turned away|said no to) ~5 (for|because of|because|as|since|on|to|in|waiting|expecting|thinking|believing|after) ~2 (you|your|this|yours|i was|we|of what|wait|strength|hope of|hear)
    (said|told) ~3 no (as|because|to them|to it|since|on the)
    (put|putting) (my|everything|other) ~3 on (hold|ice)
    (held off|hold off|holding off|stopped|paused|put off) ~1 (applying|looking|searching|my search|other applications|accepting|interviewing)
    (gave notice on|let|gave up|sold|letting) (my|our) (lease|flat|house|home|tenancy|room) ~1 (go|to be|for|in order|so)
    (work|worked|working|did|done|wrote|built|designed|made|prepared) .. (nights|evenings|weekend|weekends|task|assessment|assignment|presentation|project|hours|you) ~3 for (free|nothing|no pay|no reward)
    (free|nothing) for (you|your (team|company|firm))
    all (that|this|the|my) ~1 (way|work|effort|time|trouble|travel|travelling|preparation|driving|money|hope|hassle) ~2 (for|and for|only) ~1 (nothing|naught|a no|two lines|an email|silence)
    (journey|trip|work|effort|time|way) ~1 (in vain|for nothing)
    not (be)? in vain
    after everything ~1 (i|we) ~2 (did|have done|done|put|gave|given|went|spent|worked|told|shared|said|sent|prepared|have been|been|have put|invested)
    after (all|so much) ~1 (the|that|my|those|of the|these|our) ~1 (time|work|effort|evenings|hours|nights|trouble|preparation|rounds|promises|weekends|favours|expense|hoops|interviews)
    after (four|five|six|three|seven) ~1 (rounds|interviews|stages) ~2 (i|and|you|that|$|surely|is|without)
    worked ~3 (nights|evenings|weekends|days|hours) on it for
    at (my own|great|considerable|some|no small|personal) ~1 (expense|cost|inconvenience)
    on the strength of (what|your|our)
    my savings
  `,
  unless: `
    (reimburse*|receipt|receipts|refund*|claim form|expenses form|mileage form|expense form)
    (can|could|able to|happy to|going to|will|would) (take|get|have|move|rearrange|change|use)
    (now|can|i am|i will|am) ~1 (free|available|be there|make it|come)
    (worth (it|every)|enjoyed|learned|learnt|a pleasure|pleasure to|delighted|good fun|loved|glad i did)
    (years|year) (off|out|on the|in|at|of)
    (career|maternity|paternity|parental|sick) (break|leave)
    (a night|cost me nothing)
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

import type { Examples, PhraseRule } from "../../rule";

export const whatItCostMe: PhraseRule = {
  id: "what-it-cost-me",
  group: "pressing",
  level: "change",
  reason: "What it cost you is real, but no argument for hiring. They hear a bill, and step back from it.",
  better: "Thank you for the time you gave me on the 3rd.",
  says: `
    (i|we|and) ~2 (took|taken) ~2 (day|days|morning|afternoon|shift|week) off (work|to|for|and|$|so|just|without|unpaid)
    took the (morning|day|afternoon) off
    (i|we|and) ~2 (used|used up|burned|burnt|lost|sacrificed|gave up|given up|forfeited) ~3 (leave|annual leave|pto|vacation|shift|shifts|pay|wages|evenings|weekend|weekends|earnings|days off|day off|a day work)
    (took|taken|with|the|used) ~1 unpaid (leave|day|time)
    unpaid (task|test|trial|assignment|labour|labor|work for (you|your))
    (lost|cost|lose|half|gave up|and) ~2 (day|days|week) (pay|wages)
    (it|this|that|coming|trip|journey|travel|interview|visit) ~2 (cost|costs|has cost|set|has set) (me|us) ~3 (pounds|dollars|euros|quid|rupees|in gas|in petrol|in fares|fortune|day|week|days|shift|job|sleep|in fuel|back)
    cost me ~1 (in|a (day|week|shift|fortune|lot)|two|my (job|sleep|weekend)|more than)
    out of (my|my own|our|our own) pocket
    (i|we|and) (spent|paid|shelled out|forked out|laid out) ~3 (train fare|fare|fares|petrol|gas|fuel|ticket|tickets|taxi|taxis|flights|childcare|sitter|babysitter|babysitting|parking|suit)
    (spent|paid) ~1 on the (train|coach|ferry|flight|bus)
    (pay|paid|paying|arrange|arranged|find|found|needed|get) ~3 (babysitter|sitter|childcare|child care|childminder) ~3 (for|to|so|just|and|in order|that|come)
    (i|we) ~2 (drove|travelled|traveled|flew|trekked|schlepped|traipsed) ~3 (hours|overnight|all the way|all that way|each way|halfway across|two hundred|three hundred|a hundred|long way|across the country|through the night)
    i ~1 (came|come) all (that|the|this) way
    (dragged|hauled) (myself|me|ourselves)
    (bring|brought|drag|dragged|made|making) (me|people|someone|us|candidates|anyone) ~1 (all|come|travel|drive|fly|in|across) ~2 (the way|that way|this way|hours|for nothing|twice|three times|four times)
    (i|we|and|even|also) ~2 (missed|cancelled|canceled|skipped|rearranged|gave up|given up|sacrificed|postponed|rescheduled|cut short|reorganised) ~1 (my|our|a) ~3 (recital|birthday|holiday|holidays|vacation|appointment|appointments|wedding|funeral|party|family|kids|weekend|plans|evening|evenings|match|anniversary|week|day|honeymoon|trip|reunion|half term|sports day|shift|shifts)
    missed (my|our) ~1 (daughter|son|kid|kids|child|children|mother|father|wife|husband|birthday|anniversary)
    (rearranged|reorganised|turned) my ~2 (week|day|life|diary|month) (around|for|upside)
    (turned down|turn down|turning down|turned away|said no to) ~5 (for|because of|because|as|since|on|to|in|waiting|expecting|thinking|believing|after) ~2 (you|your|this|yours|i was|we|of what|wait|strength|hope of|hear)
    (said|told) ~3 no (as|because|to them|to it|since|on the)
    (put|putting) (my|everything|other) ~3 on (hold|ice)
    (held off|hold off|holding off|stopped|paused|put off) ~1 (applying|looking|searching|my search|other applications|accepting|interviewing)
    (refused|declined) ~4 (offer|offers|job|role) (for|because of|on account of) (you|this|your)
    (gave notice on|let|gave up|sold|letting) (my|our) (lease|flat|house|home|tenancy|room) ~1 (go|to be|for|in order|so)
    (work|worked|working|did|done|wrote|built|designed|made|prepared) .. (nights|evenings|weekend|weekends|task|assessment|assignment|presentation|project|hours|you) ~3 for (free|nothing|no pay|no reward)
    (free|nothing) for (you|your (team|company|firm))
    all (that|this|the|my) ~1 (way|work|effort|time|trouble|travel|travelling|preparation|driving|money|hope|hassle) ~2 (for|and for|only) ~1 (nothing|naught|a no|two lines|an email|silence)
    (journey|trip|work|effort|time|way) ~1 (in vain|for nothing)
    not (be)? in vain
    (wasted journey|wasted trip|wasted (my|our) (time|day|morning|evenings|weekend|effort|money|petrol)|went down the drain)
    after everything ~1 (i|we) ~2 (did|have done|done|put|gave|given|went|spent|worked|told|shared|said|sent|prepared|have been|been|have put|invested)
    after all (that|the work|the time|the effort|this) ~1 (i|we|i have)
    after (all|so much) ~1 (the|that|my|those|of the|these|our) ~1 (time|work|effort|evenings|hours|nights|trouble|preparation|rounds|promises|weekends|favours|expense|hoops|interviews)
    after (four|five|six|three|seven) ~1 (rounds|interviews|stages) ~2 (i|and|you|that|$|surely|is|without)
    all the (work|effort|time|hours|evenings|weekends|preparation|trouble) (i|we|that i) ~1 (put in|put into|invested in|gave to|spent on|did for) ~1 (your|you|this|the (task|assessment|process|interview|presentation))
    (spent|put|gave|given|invested|worked|devoted|ploughed|sank|sunk|poured|lost|dedicated|wasted|slogged) ~4 (hours|days|evenings|evening|nights|night|weekend|weekends|time|effort|work|week|weeks|sunday|saturday) ~3 (on|into|to|for|preparing|doing|completing|over|with) ~1 (your|that) ~2 (task|assignment|test|tests|assessment|assessments|presentation|case study|exercise|process|challenge|questionnaire|quiz|forms|interviews|trial)
    worked ~3 (nights|evenings|weekends|days|hours) on it for
    (jumped|jump|jumping|leapt) through ~2 hoops
    (the|your|for) free (advice|ideas|consultancy|consulting|labour|labor)
    (put|gone|went|going) (me|us)? ~1 (through|to) (a (lot|great deal) of (trouble|expense)|considerable (trouble|expense)|great lengths|the (trouble|expense) of|all (that|this))
    at (my own|great|considerable|some|no small|personal) ~1 (expense|cost|inconvenience)
    i ~1 (bought|hired|borrowed|rented) ~4 (suit|shoes|outfit|jacket|dress|car|tie) ~2 (for|to come|just|especially)
    i paid for (parking|petrol|fares|the train|the hotel)
    (ate|eaten|took|taken|swallowed|consumed) ~1 ~2 (two|three|four|most|all|several|both|half) of my (weekend|weekends|evenings|days|holiday|holidays|week)
    hope (it|that|this) was worth (my|the|all)
    let ~3 (interviews|interview|offers|offer|jobs|opportunities) (go|pass|slip|drop)
    my ~1 (husband|wife|mother|mum|mom|partner|sister|brother|neighbour|dad) ~2 (took|take|lost|gave up|missed|cancelled) ~2 (day|days|leave|work|shift|morning|time off|afternoon)
    on the strength of (what|your|our)
    my savings
    (wrote|prepared|made|built|drew|learned|designed) .. for you and ~1 (got|received|had|heard|have)
    i (got|was) up at (three|four|five|3|4|5)
    you ~1 (have|got|took|used|kept) ~1 my ideas
    (was|were) of use to (somebody|someone)
    had to ~1 (hire|rent|borrow|pay|take|find|cancel|swap|buy|ask|beg|arrange) ~6 (get to you|be at your|come to you|attend your|for your interview|see you)
    lost a (client|customer|contract|shift|job) ~1 (over|because of|through|for)
    (hours|minutes|days|weeks|time) .. (not|never) get back
    would (normally|usually|otherwise) (charge|be paid|bill|get paid|invoice)
    (picked|picking) my (brain|brains)
    my ~1 (slides|ideas|plan|work|design|designs|notes|code|deck|report|pages) ~2 (useful|of use|helpful|handy) to (whoever|somebody|someone)
    swapped ~2 (shift|shifts) .. (be at your|come to your|attend your|for your|for you)
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

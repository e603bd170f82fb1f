import type { Examples, PhraseRule } from "../../rule";

export const runningCount: PhraseRule = {
  id: "running-count",
  group: "pressing",
  level: "change",
  reason: "A count of the days is read as a count of their failings. A date says the same and blames nobody.",
  better: "We met on 3 March, and you mentioned a decision around the 17th.",
  says: `
    you said .. it is now
    it (has|is) ~1 (now|already|been already|been now|fully|a full) ~4 (days|weeks|months|fortnight|<weekday> week)
    (days|weeks|months|fortnight|a week|a month) ~1 (and|later|on|with|of|without) ~1 (still|nothing|no (news|word|reply|answer|response|call)|not a|silence|counting|nobody|radio silence|waiting|limbo|not knowing)
    (days|weeks|months|fortnight|week|month|<weekday>) (have|has|had) (now|already|since|duly|come and)? (passed|gone|elapsed|rolled|slipped|crept) ~3 (and (still|no|nothing|i|yet)|without|still|with no)
    (another|yet another) ~1 (week|month|day|fortnight|<weekday>) (has|have|is|gone|passed|goes|passes|later|slips)
    is (now|already) (the <date>|<weekday>|past <date>)
  `,
  unless: `
    (know i am early|no rush|no hurry)
    (working|worked|training|practising|learning|studying|driving|living|busy|lovely|pleasant|pleasure|good|wonderful|course|school|project|holiday|tables)
    (sorry|apologise|apologies)
  `,
};

export const examples: Examples = {
  flagged: [
    "It has now been over two weeks.",
    "Three weeks and still nothing.",
    "A month with no news.",
    "Two weeks have passed and no answer has come.",
    "Another week has gone by.",
    "It is already the 23rd.",
    "Two weeks and still nothing.",
    "After weeks of silence I am writing once more.",
    "Three weeks have gone by without a word.",
  ],
  unflagged: [
    "It has been a pleasure to meet you.",
    "We met three weeks ago, on the 3rd.",
    "It's three weeks on Thursday since we met, so I know I'm early.",
    "I have been a carer for three years now.",
    "I learned more in five weeks than in a year at college.",
    "After weeks of rain the site was a mess.",
    "I have waited on tables for two years.",
  ],
};

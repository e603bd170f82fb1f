import type { Examples, PhraseRule } from "../../rule";

export const runningCount: PhraseRule = {
  id: "running-count",
  group: "pressing",
  level: "change",
  reason: "A count of the days is read as a count of their failings. A date says the same and blames nobody.",
  better: "We met on 3 March, and you mentioned a decision around the 17th.",
  replaces: "sentence",
  says: `
    it (has|is) ~1 (now|already|been already|been now|fully|a full) ~4 (day|days|week|weeks|month|months|fortnight)
    it (has been|is) ~4 (days|weeks|months|fortnight|week|month) (now|already|without|with no|and (nothing|no|not|still|nobody|counting)|later and|since you (promised|said|told|assured)|since i (last)? (heard|had)|of (silence|nothing|waiting|radio)|$)
    it has been (over|more than|nearly|almost|well over|exactly|precisely|some|at least|a good|a full|a whole) ~2 (days|weeks|months|fortnight|week|month)
    (i|we) (have)? (now|already|been)? (waited|been waiting|been left waiting|been kept waiting|been patient|been hanging|been sitting|been checking|been on hold|been in limbo) ~4 (days|weeks|months|fortnight|week|month|since|hours|long|time|ages|forever|while|year)
    <number> ~2 (days|weeks|months) (and|now|later|on|with|without) (and|now|with|still|without)? (still|nothing|no|not|silence|counting|zero|zilch|nada|nobody)
    (days|weeks|months|fortnight|week|month|fridays|mondays|weekends) (have|has|had) (now|already|since|duly|come and)? (passed|gone|elapsed|flown|rolled|slipped|crept|dragged|come and gone|turned) ~2 (by|since|now|and|without|with|into|on|after|past)
    (another|yet another) ~1 (week|month|day|fortnight|friday|monday|weekend) (has|have|is|gone|passed|goes|passes|later|on|over|of|and|slips|without|with)
    (week|month|day) (after|upon|by) (week|month|day)
    (week|day|month) (number)? (two|three|four|five|six|seven|eight|nine|ten|<date>) (of|now|and|without) ~1 (waiting|silence|my|the (wait|saga)|no|nothing|still|counting|this|hearing)
    (days|weeks|months) of (silence|waiting|nothing|uncertainty|hearing nothing|not knowing|limbo|radio silence|being)
    (over|more than|well over|nearly|almost|full|whole|good|clear|best part of a|better part of a|solid) ~2 (days|weeks|months|week|month|fortnight) (without|and (nothing|still|no|not)|with (no|nothing|not)|of (silence|waiting)|now|late|overdue|behind)
    (a|one|two|three|four) (full|whole|clear|good|solid) (week|weeks|month|months|days|fortnight) (since|ago|now|later|and|have|has|without)
    (days|weeks) (and)? counting
    (counting|count|counted|marking|crossing) (off)? (the|down the|off the) (days|weeks|hours)
    (is|was|am) (now|already) the (<date>) and
    it is (now|already) (the <date>|<weekday>|<month>|past <date>)
    (in|for) (over|more than|nearly|almost) (a|<number>) (month|week|fortnight|weeks|months|days) now
    (exactly|precisely|to the day) ~1 <number> (days|weeks|months) ~1 (since|ago)
    <number> (days|weeks|months) (late|behind|past|overdue)
  `,
  unless: `
    (know i am early|no rush|no hurry)
    (waited|waiting) (on|at) (tables|table)
    (working|worked|training|practising|learning|studying|driving|living|busy|lovely|pleasant|pleasure|good|wonderful|course|school|project|holiday)
    (sorry|apologise|apologies)
  `,
};

export const examples: Examples = {
  flagged: [
    "It has been over two weeks now.",
    "Three weeks and still nothing.",
    "I have been waiting for a month.",
    "Two weeks have passed and no answer has come.",
    "Another week has gone by.",
    "It is already the 23rd.",
    "It has been three weeks.",
    "After weeks of silence I am writing once more.",
    "A full month has gone since my interview.",
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

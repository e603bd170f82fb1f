import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseDay, type LocalDay } from "../../../src/core/day";
import { meaningOfPromise, type PromiseMeaning } from "../../../src/core/reading/promise-words";
import { DEFAULT_CALENDAR, workingCalendar } from "../../../src/core/working-calendar";
import { day } from "../../builders";
import { describeWhatHolds } from "../../properties";

const calendar = workingCalendar(DEFAULT_CALENDAR);

/** A Monday, a Friday, the last of a month (a Monday), and a Friday before the turn of the year. */
const SAID_ON = ["2026-11-16", "2026-11-20", "2026-11-30", "2026-12-18"].map(day);

/**
 * What is meant by the words on each of these days: a day of 2026 or, up to August, of 2027; `/` between the days that are
 * asked about, `-` for none, `<` before one that lies in the past. Worked out by hand from a calendar.
 */
const PHRASES = `
by the end of next week                             | 11-27       | 11-27       | 12-11       | 12-25
end of next week                                    | 11-27       | 11-27       | 12-11       | 12-25
before the end of next week                         | 11-27       | 11-27       | 12-11       | 12-25
late next week                                      | 11-27       | 11-27       | 12-11       | 12-25
towards the end of next week, I think               | 11-27       | 11-27       | 12-11       | 12-25
next week                                           | 11-27       | 11-27       | 12-11       | 12-25
some time next week                                 | 11-27       | 11-27       | 12-11       | 12-25
nxt wk                                              | 11-27       | 11-27       | 12-11       | 12-25
sometime during the next week                       | 11-23       | 11-27       | 12-07       | 12-25
within the next week                                | 11-23       | 11-27       | 12-07       | 12-25
the following week                                  | 11-27       | 11-27       | 12-11       | 12-25
by this time next week                              | 11-23       | 11-27       | 12-07       | 12-25
early next week                                     | 11-24/11-25 | 11-24/11-25 | 12-08/12-09 | 12-22/12-23
at the beginning of next week                       | 11-23/11-24 | 11-23/11-24 | 12-07/12-08 | 12-21/12-22
start of next week                                  | 11-23/11-24 | 11-23/11-24 | 12-07/12-08 | 12-21/12-22
mid next week                                       | 11-25       | 11-25       | 12-09       | 12-23
by the middle of next week                          | 11-25       | 11-25       | 12-09       | 12-23
midweek                                             | 11-18       | 11-25       | 12-02       | 12-23
the week after next                                 | 12-04       | 12-04       | 12-18       | 01-01
by the end of the week after next                   | 12-04       | 12-04       | 12-18       | 01-01
next week or the week after                         | 12-04       | 12-04       | 12-18       | 01-01
this week                                           | 11-20       | 11-20       | 12-04       | 12-18
by the end of this week                             | 11-20       | 11-20       | 12-04       | 12-18
later this week                                     | 11-20       | 11-20       | 12-04       | 12-18
by the end of the week                              | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
EOW                                                 | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
this week or next                                   | 11-27       | 11-27       | 12-11       | 12-25
not this week but next                              | 11-27       | 11-27       | 12-11       | 12-25
end of this week or early next week                 | 11-24/11-25 | 11-24/11-25 | 12-08/12-09 | 12-22/12-23
this week, if not by Tuesday                        | 11-20/11-24 | 11-20/11-24 | 12-04/12-08 | 12-18/12-22
within the week                                     | 11-20/11-23 | 11-20/11-27 | 12-04/12-07 | 12-18/12-25
by the weekend                                      | 11-20       | 11-20       | 12-04       | 12-18
before the weekend                                  | 11-20       | 11-20       | 12-04       | 12-18
over the weekend                                    | 11-22       | 11-22       | 12-06       | 12-20
after the weekend                                   | 11-23       | 11-23       | 12-07       | 12-21
today                                               | 11-16       | 11-20       | 11-30       | 12-18
later today                                         | 11-16       | 11-20       | 11-30       | 12-18
tonight                                             | 11-16       | 11-20       | 11-30       | 12-18
EOD                                                 | 11-16       | 11-20       | 11-30       | 12-18
by close of business                                | 11-16       | 11-20       | 11-30       | 12-18
tomorrow                                            | 11-17       | 11-21       | 12-01       | 12-19
first thing tomorrow morning                        | 11-17       | 11-21       | 12-01       | 12-19
tommorow                                            | 11-17       | 11-21       | 12-01       | 12-19
today or tomorrow                                   | 11-17       | 11-21       | 12-01       | 12-19
the day after tomorrow                              | 11-18       | 11-22       | 12-02       | 12-20
by Friday                                           | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
on Friday at the latest                             | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
COB Friday                                          | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
by 5pm Friday                                       | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
before noon on Friday                               | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
this Friday                                         | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
this coming Friday                                  | 11-20       | 11-27       | 12-04       | 12-25
next Friday                                         | 11-20/11-27 | 11-27/12-04 | 12-04/12-11 | 12-25/01-01
Friday week                                         | 11-27       | 11-27/12-04 | 12-11       | 12-25/01-01
a week on Friday                                    | 11-27       | 11-27/12-04 | 12-11       | 12-25/01-01
two weeks on Friday                                 | 12-04       | 12-04/12-11 | 12-18       | 01-01/01-08
Friday of next week                                 | 11-27       | 11-27       | 12-11       | 12-25
the Friday after next                               | 11-27/12-04 | 12-04/12-11 | 12-11/12-18 | 01-01/01-08
Friday noon                                         | 11-20       | 11-20/11-27 | 12-04       | 12-18/12-25
before Friday                                       | 11-19       | 11-26       | 12-03       | 12-24
Monday                                              | 11-16/11-23 | 11-23       | 11-30/12-07 | 12-21
first thing Monday                                  | 11-16/11-23 | 11-23       | 11-30/12-07 | 12-21
Mon                                                 | 11-16/11-23 | 11-23       | 11-30/12-07 | 12-21
next Monday                                         | 11-23/11-30 | 11-23       | 12-07/12-14 | 12-21
before Monday                                       | 11-20/11-22 | 11-20/11-22 | 12-04/12-06 | 12-18/12-20
not before Monday                                   | -           | -           | -           | -
from Monday on                                      | -           | -           | -           | -
Monday at the earliest                              | -           | -           | -           | -
by Tues                                             | 11-17       | 11-24       | 12-01       | 12-22
a week on Tuesday                                   | 11-24       | 12-01       | 12-08       | 12-29
Tuesday week                                        | 11-24       | 12-01       | 12-08       | 12-29
a week from Tuesday                                 | 11-24       | 12-01       | 12-08       | 12-29
next Tuesday                                        | 11-17/11-24 | 11-24       | 12-01/12-08 | 12-22
Tuesday or Wednesday next week                      | 11-25       | 11-25       | 12-09       | 12-23
weds                                                | 11-18       | 11-25       | 12-02       | 12-23
by Wendesday                                        | 11-18       | 11-25       | 12-02       | 12-23
Wednesday next week                                 | 11-25       | 11-25       | 12-09       | 12-23
next week Wednesday                                 | 11-25       | 11-25       | 12-09       | 12-23
next week, probably Wednesday                       | 11-25       | 11-25       | 12-09       | 12-23
after Wednesday                                     | -           | -           | -           | -
end of day Thursday                                 | 11-19       | 11-26       | 12-03       | 12-24
thurs                                               | 11-19       | 11-26       | 12-03       | 12-24
this coming Thursday                                | 11-19       | 11-26       | 12-03       | 12-24
Thursday or Friday                                  | 11-20       | 11-27       | 12-04       | 12-25
between Tuesday and Thursday                        | 11-19       | 11-26       | 12-03       | 12-24
Friday or Monday                                    | 11-23       | 11-23/11-30 | 12-07       | 12-21/12-28
Friday, Monday at the latest                        | 11-23       | 11-23/11-30 | 12-07       | 12-21/12-28
hopefully Wednesday, but Friday at the very latest  | 11-20       | 11-27       | 12-04       | 12-25
Tuesday, otherwise Thursday                         | 11-19       | 11-26       | 12-03       | 12-24
by Thursday or sooner                               | 11-19       | 11-26       | 12-03       | 12-24
in two to three weeks                               | 12-07       | 12-11       | 12-21       | 01-08
two or three weeks                                  | 12-07       | 12-11       | 12-21       | 01-08
1-2 weeks                                           | 11-30       | 12-04       | 12-14       | 01-01
1–2wks                                              | 11-30       | 12-04       | 12-14       | 01-01
2 wks                                               | 11-30       | 12-04       | 12-14       | 01-01
in a week                                           | 11-23       | 11-27       | 12-07       | 12-25
in a week's time                                    | 11-23       | 11-27       | 12-07       | 12-25
within a week                                       | 11-23       | 11-27       | 12-07       | 12-25
a week or two                                       | 11-30       | 12-04       | 12-14       | 01-01
a week or so                                        | 11-23/11-30 | 11-27/12-04 | 12-07/12-14 | 12-25/01-01
about a week                                        | 11-23       | 11-27       | 12-07       | 12-25
less than two weeks                                 | 11-30       | 12-04       | 12-14       | 01-01
two weeks from today                                | 11-30       | 12-04       | 12-14       | 01-01
a week tomorrow                                     | 11-24       | 11-28       | 12-08       | 12-26
in a fortnight                                      | 11-30       | 12-04       | 12-14       | 01-01
over the next couple of weeks                       | 11-30       | 12-04       | 12-14       | 01-01
at least two weeks                                  | -           | -           | -           | -
in a few weeks                                      | -           | -           | -           | -
two weeks ago                                       | -           | -           | -           | -
four to six weeks                                   | 12-28       | 01-01       | 01-11       | 01-29
up to three weeks                                   | 12-07       | 12-11       | 12-21       | 01-08
ten days                                            | 11-26       | 11-30       | 12-10       | 12-28
a week to ten days                                  | 11-26       | 11-30       | 12-10       | 12-28
7 days time                                         | 11-23       | 11-27       | 12-07       | 12-25
twenty-one days                                     | 12-07       | 12-11       | 12-21       | 01-08
in three days                                       | 11-19       | 11-23       | 12-03       | 12-21
in two days                                         | 11-18       | 11-22/11-24 | 12-02       | 12-20/12-22
in a couple of days                                 | 11-18       | 11-22/11-24 | 12-02       | 12-20/12-22
in a day or two                                     | 11-18       | 11-22/11-24 | 12-02       | 12-20/12-22
within 48 hours                                     | 11-18       | 11-22/11-24 | 12-02       | 12-20/12-22
24-48 hours                                         | 11-18       | 11-22/11-24 | 12-02       | 12-20/12-22
in the next 24 hours                                | 11-17       | 11-21/11-23 | 12-01       | 12-19/12-21
in a few days                                       | -           | -           | -           | -
in the next few days                                | -           | -           | -           | -
within 5 business days                              | 11-23       | 11-27       | 12-07       | 12-25
3 to 5 working days                                 | 11-23       | 11-27       | 12-07       | 12-25
10 working days                                     | 11-30       | 12-04       | 12-14       | 01-01
two working days                                    | 11-18       | 11-24       | 12-02       | 12-22
the next working day                                | 11-17       | 11-23       | 12-01       | 12-21
one month                                           | 12-16       | 12-20       | 12-30       | 01-18
within a month or two                               | 01-16       | 01-20       | 01-30       | 02-18
end of the month                                    | 11-30       | 11-30       | 11-30/12-31 | 12-31
later this month                                    | 11-30       | 11-30       | 11-30       | 12-31
before the end of November                          | 11-30       | 11-30       | 11-30       | <11-30
end of next month                                   | 12-31       | 12-31       | 12-31       | 01-31
next month                                          | 12-31       | 12-31       | 12-31       | 01-31
mid December                                        | 12-15       | 12-15       | 12-15       | <12-15
in mid-January                                      | 01-15       | 01-15       | 01-15       | 01-15
the first week of December                          | 12-04       | 12-04       | 12-04       | <12-04
the second week of December                         | 12-11       | 12-11       | 12-11       | <12-11
the first week of January                           | 01-01/01-08 | 01-01/01-08 | 01-01/01-08 | 01-01/01-08
the last week of November                           | 11-27/11-30 | 11-27/11-30 | ?11-30 | <11-30
early December                                      | 12-05/12-10 | 12-05/12-10 | 12-05/12-10 | <12-10
in January                                          | 01-31       | 01-31       | 01-31       | 01-31
late January                                        | 01-31       | 01-31       | 01-31       | 01-31
week of 30 November                                 | 12-04       | 12-04       | 12-04       | <12-04
week commencing the 30th                            | 12-04       | 12-04       | 12-04       | 01-01
w/c 7 Dec                                           | 12-11       | 12-11       | 12-11       | <12-11
before Christmas                                    | 12-24       | 12-24       | 12-24       | 12-24
by Christmas                                        | 12-24/12-25 | 12-24/12-25 | 12-24/12-25 | 12-24/12-25
between Christmas and New Year                      | 12-31       | 12-31       | 12-31       | 12-31
by the New Year                                     | 12-31/01-01 | 12-31/01-01 | 12-31/01-01 | 12-31/01-01
by the end of the year                              | 12-31       | 12-31       | 12-31       | 12-31
in the new year                                     | -           | -           | -           | -
after the holidays                                  | -           | -           | -           | -
after Easter                                        | -           | -           | -           | -
after the bank holiday                              | -           | -           | -           | -
Q1                                                  | -           | -           | -           | -
soon                                                | -           | -           | -           | -
a.s.a.p.                                            | -           | -           | -           | -
in due course                                       | -           | -           | -           | -
when we have seen everybody                         | -           | -           | -           | -
once all interviews are done on the 27th            | -           | -           | -           | -
don't expect to hear before the 1st                 | -           | -           | -           | -
they did not say                                    | -           | -           | -           | -
no later than Dec 4                                 | 12-04       | 12-04       | 12-04       | <12-04
4 December                                          | 12-04       | 12-04       | 12-04       | <12-04
the 4th of December                                 | 12-04       | 12-04       | 12-04       | <12-04
4.12.                                               | 12-04       | 12-04       | 12-04       | <12-04
13 Nov                                              | <11-13      | <11-13      | <11-13      | <11-13
on the 27th                                         | 11-27       | 11-27       | 12-27       | 12-27
by the 1st                                          | 12-01       | 12-01       | 12-01       | 01-01
the fifteenth                                       | 12-15       | 12-15       | 12-15       | 01-15
before the 1st                                      | 11-30       | 11-30       | 11-30       | 12-31
3/12                                                | 12-03/03-12 | 12-03/03-12 | 12-03/03-12 | <12-03
30/11                                               | 11-30       | 11-30       | 11-30       | <11-30
Friday 27 November                                  | 11-27       | 11-27       | <11-27      | <11-27
27-30 November                                      | 11-30       | 11-30       | 11-30       | <11-30
between 27 November and 4 December                  | 12-04       | 12-04       | 12-04       | <12-04
2026-12-04                                          | 12-04       | 12-04       | 12-04       | <12-04
04/12/2026                                          | 12-04       | 12-04       | 12-04       | <12-04
4 December 2026                                     | 12-04       | 12-04       | 12-04       | <12-04
We'll get back to you by the end of next week.      | 11-27       | 11-27       | 12-11       | 12-25
you'll hear from us by Wednesday                    | 11-18       | 11-25       | 12-02       | 12-23
should be able to let you know by tomorrow          | 11-17       | 11-21       | 12-01       | 12-19
Amara said two weeks, probably                      | 11-30       | 12-04       | 12-14       | 01-01
if you haven't heard by Thursday, give us a ring    | 11-19       | 11-26       | 12-03       | 12-24
interviews run until Tuesday, a decision by Thursday| 11-19       | 11-26       | 12-03       | 12-24
the manager is back on Monday                       | -           | -           | -           | -
`;

/** More as people say it, each on one day, with what is meant as above. */
const SENTENCES = `
2026-11-16 | I'd say you'll have a yes or no by the end of the year | 12-31
2026-11-16 | within two weeks of the closing date, which is 27 November | -
2026-11-20 | My start would be 4 January, they did not say when I'd hear | -
2026-11-20 | I see the CEO on Wednesday and then they need a few days | -
2026-11-16 | two weeks, three at most | 12-07
2026-11-20 | by next week | 11-23/11-27
2026-12-18 | by December | ?12-31
2026-11-20 | the 20th | 11-20/12-20
2026-11-30 | Thursday 25 November | ?12-03
2026-11-20 | hopefully Thursday but could slip to Monday | 11-26/11-30
2026-11-16 | they interview until Thursday and then decide | -
2026-11-16 | second interview on 2 December, decision after that | -
2026-11-16 | sat with the panel for an hour, no date | -
2026-11-16 | panel meets Thursday | -
2026-11-16 | You should hear back from HR sometime next week | 11-27
2026-11-16 | by the end of the working week | 11-20
2026-11-16 | 25/11 | 11-25
2026-11-16 | 5/1 | 01-05/05-01
2026-11-16 | tomorrow or the day after | 11-18
2026-11-16 | nothing before Christmas | -
2026-11-16 | Wed-Fri | 11-20
2026-11-16 | Nov 24-26 | 11-26
2026-11-16 | the Wednesday after next | 11-25/12-02
2026-11-16 | two weeks after today | 11-30
2026-11-16 | by mid-week next week | 11-25
2026-11-16 | second half of next week | 11-27
2026-11-16 | w/b 23 November | 11-27
2026-11-16 | by December | 12-01/12-31
2026-11-16 | before December | 11-30
2026-11-16 | early next month | 12-05/12-10
2026-11-16 | within one month | 12-16
2026-11-16 | May told me Thursday | 11-19
2026-11-16 | we may know on Wednesday | 11-18
2026-11-16 | Jan will ring on Thursday | 11-19
2026-11-16 | by thurdsay | 11-19
2026-11-16 | by Thirsday | 11-19
2026-11-16 | in 10d | 11-26
2026-11-16 | by 12 noon on Thursday | 11-19
2026-11-16 | Thursday 19/11/2026, 5pm | 11-19
2026-11-16 | 2026-11-19 17:00 | 11-19
2026-11-16 | Thursday 20th November | 11-19/11-20
2026-11-16 | 31 November | -
2026-11-16 | 1 September | <09-01
2026-11-16 | 2026-01-05 | <01-05
2026-11-16 | if we don't get back to you by Friday, please chase | 11-20
2026-11-16 | Monday week | 11-23/11-30
2026-11-16 | the following Monday | 11-23/11-30
2026-11-16 | Friday or the following Monday | 11-23
2026-11-16 | Friday or the Monday after | 11-23
2026-11-16 | in thirty days | 12-16
2026-11-16 | a week and a half | 11-26/11-27
2026-11-16 | one and a half weeks | 11-26/11-27
2026-11-16 | half a day | -
2026-11-16 | two hours | 11-16
2026-11-16 | this afternoon | 11-16
2026-11-16 | by 5pm | 11-16
2026-11-16 | Friday 5 | 11-20
2026-11-16 | the job starts on 4 January | -
2026-11-16 | the closing date is Friday | -
2026-11-16 | by the 20th if not sooner | 11-20
2026-11-16 | Friday or later | -
2026-11-16 | Thursday onwards | -
2026-11-16 | earliest Thursday | -
2026-11-16 | no sooner than Thursday | -
2026-11-16 | sometime between Wednesday and the end of next week | 11-27
2026-11-16 | probably Wednesday but definitely by Friday | 11-20
2026-11-16 | on or before Friday | 11-20
2026-11-16 | in the coming weeks | -
2026-11-16 | over the coming week | 11-23/11-27
2026-11-16 | two weeks-ish | 11-30/12-07
2026-11-16 | one more week | 11-23
2026-11-16 | for the next two weeks they interview | -
2026-11-16 | ten days from tomorrow | 11-27
2026-11-16 | three working days after Thursday | 11-24
2026-11-16 | next weekend | 11-22/11-29
2026-11-16 | before Wednesday noon | 11-18
2026-11-16 | first Monday in December | 12-07
2026-11-16 | last Friday of the month | 11-27
2026-11-16 | second week in January | 01-08/01-15
2026-11-16 | 12/25 | 12-25
2026-11-16 | within 24h | 11-17
2026-11-18 | next Thursday | 11-19/11-26
2026-11-18 | Monday or Tuesday | 11-24
2026-11-18 | by Wednesday | 11-18/11-25
2026-11-18 | in five days | 11-23
2026-11-18 | in ten days | 11-28
2026-11-18 | this Monday | 11-23
2026-11-18 | Monday this week | <11-16
2026-11-19 | tomorrow or Monday | 11-23
2026-11-19 | within two working days | 11-23
2026-11-20 | I'd expect us to come back to you inside two weeks | 12-04
2026-11-20 | Monday 9 o'clock | 11-23
2026-11-20 | Monday at 9 | 11-23
2026-11-20 | on the morning of the 24th | 11-24
2026-11-20 | by the 5th of next month | 12-05
2026-11-20 | by the tenth of December | 12-10
2026-11-20 | Thurs 3/12 | 12-03
2026-11-20 | 03/12/26 | 12-03
2026-11-20 | 3-Dec | 12-03
2026-11-20 | Dec. 3 | 12-03
2026-11-20 | we won't decide before December | -
2026-11-20 | before the month is out | 11-30
2026-11-20 | the week after Christmas | -
2026-11-20 | the boss is on leave until Monday | -
2026-11-20 | job would start in two weeks | -
2026-11-20 | applications close on Monday | -
2026-11-20 | Friday 13 November | <11-13
2026-11-20 | within a working week | 11-27
2026-11-20 | two working weeks | 12-04
2026-11-20 | give me until Tuesday | 11-24
2026-11-20 | if you don't hear by Wednesday it's a no | 11-25
2026-11-20 | if you hear nothing by Wednesday, ring me | 11-25
2026-11-20 | if you've heard nothing by Wednesday, ring me | 11-25
2026-11-20 | eow next week | 11-27
2026-11-20 | 1 week+ | -
2026-11-20 | <1 week | 11-27
2026-11-20 | ~2 weeks | 12-04
2026-11-20 | [[2026-11-25]] | 11-25
2026-11-24 | We'll be making our minds up over the next ten days or so | 12-04/12-05
2026-11-24 | you can expect a call from me on Thursday afternoon | 11-26
2026-11-24 | we would like to get back to people by the start of December | 12-01/12-05
2026-11-24 | Expect an email before the week's out | 11-27
2026-11-24 | I'll drop you a line Monday | 11-30
2026-11-24 | Leave it with me till Monday | 11-30
2026-11-24 | Hear by 4/12 | 12-04/04-12
2026-11-24 | a decision will be made on the 4th | 12-04
2026-11-24 | 4th Dec at the outside | 12-04
2026-11-24 | within ten working days | 12-08
2026-11-24 | within 10 working days of the interview | 12-08
2026-11-24 | in the region of two weeks | 12-08
2026-11-24 | it'll be at the end of next week now | 12-04
2026-11-24 | it won't be until the end of next week | -
2026-11-24 | Probably the back end of next week | 12-04
2026-11-24 | sometime this week or the beginning of next | 11-30/12-01
2026-11-24 | either end of this week or start of next week | 11-30/12-01
2026-11-24 | this week hopefully | 11-27
2026-11-24 | this week hopefully, next week at the latest | 12-04
2026-11-24 | hopefully this week, otherwise next week | 12-04
2026-11-24 | next Wednesday | 11-25/12-02
2026-11-24 | Wednesday week at the latest | 12-02
2026-11-24 | not tomorrow but Thursday | 11-26
2026-11-24 | tomorrow, or Thursday at the latest | 11-26
2026-11-24 | a fortnight from Thursday | 12-10
2026-11-24 | in a fortnight's time | 12-08
2026-11-24 | six to eight weeks | 01-19
2026-11-24 | within the next three to four weeks | 12-22
2026-11-24 | They'll ring by the weekend | 11-27
2026-11-24 | by Sunday | 11-29
2026-11-24 | on Sunday evening | 11-29
2026-11-24 | before Sunday | 11-27/11-28
2026-11-24 | Between Christmas and New Year's | 12-31
2026-11-24 | in the second half of December | 12-31
2026-11-24 | mid to late December | 12-31
2026-11-24 | end of Nov / early Dec | 12-05/12-10
2026-11-24 | late November or early December | 12-05/12-10
2026-11-24 | end November | 11-30
2026-11-24 | end Nov | 11-30
2026-11-24 | end next week | 12-04
2026-11-24 | end of nov | 11-30
2026-11-24 | 27/11 or 30/11 | 11-30
2026-11-24 | Fri 27/11 | 11-27
2026-11-24 | Friday 27/11 at noon | 11-27
2026-11-24 | the Friday | 11-27
2026-11-24 | this Fri | 11-27
2026-11-24 | that Friday | 11-27
2026-11-24 | Friday the 4th | 12-04
2026-11-24 | Friday 4th December at the latest | 12-04
2026-11-24 | Friday of the week after next | 12-11
2026-11-24 | a week Friday | 12-04
2026-11-24 | exactly one week | 12-01
2026-11-24 | one week tops | 12-01
2026-11-24 | a week, maximum | 12-01
2026-11-24 | a week, minimum | -
2026-11-24 | a week minimum | -
2026-11-24 | at least until Friday | -
2026-11-24 | at the earliest next Monday | -
2026-11-24 | Monday or Tuesday at the earliest | -
2026-11-24 | not earlier than Monday | -
2026-11-24 | they will not decide before Friday | -
2026-11-24 | the decision won't be made this week | -
2026-11-24 | we can't say | -
2026-11-24 | hard to say, maybe two weeks | 12-08
2026-11-24 | can't promise, but by Friday | 11-27
2026-11-24 | no promises but probably Friday | 11-27
2026-11-24 | no guarantee, Friday | 11-27
2026-11-24 | no rush, Friday is fine | 11-27
2026-11-24 | some time before Christmas | 12-24
2026-11-24 | by the end of the first week of December | 12-04
2026-11-24 | in the last week of December | 12-31
2026-11-24 | last day of November | 11-30
2026-11-24 | on the last day of the month | 11-30
2026-11-24 | by the 31st | 11-30/12-31
2026-11-24 | 31st of January | 01-31
2026-11-24 | by 29 February | -
2026-11-24 | 1 Nov | <11-01
2026-11-24 | 01.12. | 12-01
2026-11-24 | 1.12.26 | 12-01
2026-11-24 | 1.12.2026 | 12-01
2026-11-24 | 2026/12/01 | 12-01
2026-11-24 | Dec 1st, 9am | 12-01
2026-11-24 | Tues 1st Dec by 12 | 12-01
2026-11-24 | Tuesday (1 Dec) | 12-01
2026-11-24 | 1 Dec (Tue) | 12-01
2026-11-24 | Tuesday | 11-24/12-01
2026-11-24 | today, by 6 | 11-24
2026-11-24 | overnight | -
2026-11-24 | by lunch | 11-24
2026-11-24 | Thanksgiving | -
2026-11-24 | after Thanksgiving | -
2026-11-24 | once Priya is back on Thursday | -
2026-11-24 | when I'm back in the office on Thursday | -
2026-11-24 | I'm back on Thursday and will let you know then | -
2026-11-24 | after they have met on Thursday, so Friday | 11-27
2026-11-24 | within two weeks of the closing date | -
2026-11-24 | two weeks after the closing date | -
2026-11-24 | a week after the last interview | -
2026-11-24 | they will write in two weeks, if not I can ring | 12-08
2026-11-24 | if it's a yes, by Friday | 11-27
2026-11-24 | by Friday if successful | 11-27
2026-11-24 | only if successful, by Friday | 11-27
2026-11-24 | if you have heard nothing in two weeks, you were not successful | 12-08
2026-11-24 | if we haven't been in touch within 14 days you have been unsuccessful | 12-08
2026-11-20 | within the next fortnight | 12-04
2026-11-20 | early the following week | 11-24/11-25
2026-11-20 | Monday fortnight | 12-07
2026-11-20 | the twenty-fourth | 11-24
2026-11-20 | the twenty seventh of November | 11-27
2026-11-20 | 24 November or thereabouts | 11-24
2026-11-20 | Tuesday, Wednesday or Thursday | 11-26
2026-11-20 | Tue–Thu | 11-26
2026-11-20 | by the second week in December at the latest | 12-11
2026-11-20 | middle to end of next week | 11-27
2026-11-20 | mid to late next week | 11-27
2026-11-20 | in the next week or two | 12-04
2026-11-20 | next day or two | 11-22/11-24
2026-11-20 | within five (5) working days | 11-27
2026-11-20 | Wednesday by 17.30 | 11-25
2026-11-20 | before the day is out | 11-20
2026-11-20 | shortly after Wednesday | -
2026-11-20 | a day or two after Wednesday | 11-27
2026-11-20 | a week after they get my references | -
2026-11-20 | within 14 days of the interview | 12-04
2026-11-20 | at the turn of the month | -
2026-11-20 | at the turn of the year | -
2026-11-20 | January or February | 02-28
2026-11-20 | in May | 05-31
`;

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function inCell(meaning: PromiseMeaning): string {
  const short = (one: LocalDay) => one.slice(5);
  switch (meaning.kind) {
    case "day":
      return short(meaning.by);
    case "several":
      return `${meaning.days.length === 1 ? "?" : ""}${meaning.days.map(short).join("/")}`;
    case "past":
      return `<${short(meaning.by)}`;
    case "none":
      return "-";
  }
}

const meant = (words: string, saidOn: LocalDay, by = calendar) => inCell(meaningOfPromise(words, saidOn, by));

describe("words about when one would hear", () => {
  it.each(rowsOf(PHRASES))("%s", (words = "", ...cells) => {
    expect(SAID_ON.map((saidOn) => meant(words, saidOn))).toEqual(cells);
  });

  it.each(rowsOf(SENTENCES))("said on %s: %s", (saidOn = "", words = "", cell = "") => {
    expect(meant(words, day(saidOn))).toBe(cell);
  });

  it("tells the year of a day in the next", () => {
    expect(meaningOfPromise("in mid-January", day("2026-11-20"), calendar)).toEqual({ kind: "day", by: "2027-01-15" });
    expect(meaningOfPromise("in a fortnight", day("2027-12-24"), calendar)).toEqual({ kind: "day", by: "2028-01-07" });
  });

  it("knows leap years and short months", () => {
    expect(meant("by 29 February", day("2027-12-01"))).toBe("02-29");
    expect(meant("within one month", day("2027-01-31"))).toBe("02-28");
  });

  it("makes nothing of a text that is longer than what somebody said", () => {
    expect(meant(`${"They were kind and we had tea. ".repeat(10)}You hear by Wednesday.`, day("2026-11-16"))).toBe("-");
  });

  it("gives no more than three days to choose from", () => {
    expect(meant("Tuesday, Wednesday, Thursday", day("2026-11-16"))).toBe("11-17/11-18/11-19");
    expect(meant("Tuesday, Wednesday, Thursday, Friday", day("2026-11-16"))).toBe("-");
  });
});

describe("words about when one would hear, where Friday and Saturday are free", () => {
  const there = workingCalendar({ ...DEFAULT_CALENDAR, weekend: [5, 6] });

  it.each([
    ["by the end of next week", "11-26"],
    ["by the end of this week", "11-19"],
    ["early next week", "11-23/11-24"],
    ["within 5 working days", "11-23"],
    ["in three days", "11-19"],
    ["in four days", "11-20/11-22"],
  ])("%s", (words, cell) => {
    expect(meant(words, day("2026-11-16"), there)).toBe(cell);
  });
});

describe("words about when one would hear, over a holiday", () => {
  const holiday = { first: day("2026-12-25"), last: day("2026-12-28") };
  const there = workingCalendar({ ...DEFAULT_CALENDAR, holidays: [holiday] });

  it.each([
    ["within 5 working days", "12-29"],
    ["by the end of next week", "12-25"],
    ["in a week", "12-25"],
  ])("%s", (words, cell) => {
    expect(meant(words, day("2026-12-18"), there)).toBe(cell);
  });

  it("counts their working days through the pause in which one asks nothing", () => {
    expect(meant("10 working days", day("2026-12-18"))).toBe("01-01");
  });
});

describeWhatHolds("any words about when one would hear", () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(day("2026-01-01"), count));
  const fromTables = [
    ...rowsOf(PHRASES).map(([words = ""]) => words),
    ...rowsOf(SENTENCES).map(([, words = ""]) => words),
  ];
  const words = fc.constantFrom(...fromTables.flatMap((phrase) => phrase.split(" ")), ",", "-", "99", "2026-11-27");
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 12 }).map((some) => some.join(" ")),
  );

  it("mean no day before the one on which they were said, and never one of several", () => {
    fc.assert(
      fc.property(texts, days, (text, saidOn) => {
        const meaning = meaningOfPromise(text, saidOn, calendar);
        if (meaning.kind === "day") expect(meaning.by >= saidOn).toBe(true);
        if (meaning.kind === "past") expect(meaning.by < saidOn).toBe(true);
        if (meaning.kind !== "several") return;
        expect(meaning.days.length).toBeOneOf([1, 2, 3]);
        expect(meaning.days).toEqual([...new Set(meaning.days)].sort());
        expect(meaning.days.every((one) => one >= saidOn && parseDay(one) === one)).toBe(true);
      }),
    );
  });

  it("are read alike in capitals, with blanks around them and a full stop", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fromTables), days, (phrase, saidOn) => {
        const meaning = meaningOfPromise(phrase, saidOn, calendar);
        expect(meaningOfPromise(`  ${phrase.toUpperCase()} `, saidOn, calendar)).toEqual(meaning);
      }),
    );
  });

  const ofTheWeek = [
    ...["by the end of next week", "early next week", "midweek", "the week after next", "EOW", "within the week"],
    ...[
      "over the weekend",
      "tomorrow",
      "by Friday",
      "next Friday",
      "Tuesday week",
      "the Friday after next",
      "before Monday",
    ],
    ...[
      "Friday or Monday",
      "next week, probably Wednesday",
      "in two to three weeks",
      "a week or so",
      "within 48 hours",
    ],
    ...["within 5 business days", "ten days", "this week, if not by Tuesday", "soon", "not before Monday"],
  ];

  it("move with the week where they name a day of it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ofTheWeek), days, (phrase, saidOn) => {
        const daysOf = (on: LocalDay, moved: number) => {
          const meaning = meaningOfPromise(phrase, on, calendar);
          const found = meaning.kind === "several" ? meaning.days : "by" in meaning ? [meaning.by] : [];
          return found.map((one) => addDays(one, moved));
        };
        expect(daysOf(addDays(saidOn, 7), 0)).toEqual(daysOf(saidOn, 7));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseDay, type LocalDay } from "../../../src/core/day";
import { meaningOfPromise, type PromiseMeaning } from "../../../src/core/reading/promise-words";
import { DEFAULT_CALENDAR, workingCalendar } from "../../../src/core/working-calendar";
import { describeWhatHolds, itHolds } from "../../properties";

const calendar = workingCalendar(DEFAULT_CALENDAR);
const day = (text: string) => parseDay(text) ?? expect.fail(`${text} is no day`);

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
the last week of November                           | 11-27/11-30 | 11-27/11-30 | 11-30       | <11-30
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

interface Phrase {
  readonly words: string;
  readonly cells: readonly string[];
}

const phrases: readonly Phrase[] = PHRASES.trim()
  .split("\n")
  .map((line) => {
    const [words = "", ...cells] = line.split("|").map((cell) => cell.trim());
    return { words, cells };
  });

function inCell(meaning: PromiseMeaning): string {
  const short = (one: LocalDay) => one.slice(5);
  switch (meaning.kind) {
    case "day":
      return short(meaning.by);
    case "several":
      return meaning.days.map(short).join("/");
    case "past":
      return `<${short(meaning.by)}`;
    case "none":
      return "-";
  }
}

describe("words about when one would hear", () => {
  it.each(phrases)("$words", ({ words, cells }) => {
    expect(SAID_ON.map((saidOn) => inCell(meaningOfPromise(words, saidOn, calendar)))).toEqual(cells);
  });
});

#!/bin/sh
# chrono-node 2.10.3, told to look forward: of "twenty-one days" it reads "one days", which is tomorrow, where "21 days" is
# right. Of "3 to 5 working days" it makes tomorrow from three to five o'clock, of "by the end of the year" today in a year,
# and of "later this month" the first of it, three weeks ago.
#
# Whoever turns what an interviewer said into a promised day with it asks three weeks too early, or not for a year.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >show.mjs <<'END'
import * as chrono from "chrono-node";
const friday = new Date(2026, 10, 20, 9);
const words = ["in 21 days", "in twenty-one days", "in 3 to 5 working days", "by the end of the year", "later this month"];
for (const said of words) {
  const [{ text, start, end }] = chrono.en.GB.parse(said, friday, { forwardDate: true });
  console.log(`${said}: ${(end ?? start).date().toDateString()}, for "${text}"`);
}
END
cat >expected <<'END'
in 21 days: Fri Dec 11 2026, for "in 21 days"
in twenty-one days: Sat Nov 21 2026, for "one days"
in 3 to 5 working days: Sat Nov 21 2026, for "3 to 5"
by the end of the year: Sat Nov 20 2027, for "the year"
later this month: Sun Nov 01 2026, for "this month"
END
TZ=UTC node show.mjs >seen
cat seen
diff expected seen

#!/bin/sh
# chrono-node 2.10.3, with its British English: "Friday week" and "a week on Friday", which mean the Friday seven days
# after the coming one, are read as the coming Friday, and "in a fortnight" is not read. "Early next week" is today's
# weekday a week on, so that said on a Thursday it is the end of next week.
#
# Whoever turns what an interviewer said into a promised day with it asks a week too early.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >show.mjs <<'END'
import * as chrono from "chrono-node";
const thursday = new Date(2026, 10, 19, 9);
for (const said of ["on Friday", "Friday week", "a week on Friday", "in a fortnight", "early next week"]) {
  const day = chrono.en.GB.parseDate(said, thursday);
  console.log(`${said}: ${day === null ? "nothing" : day.toDateString()}`);
}
END
cat >expected <<'END'
on Friday: Fri Nov 20 2026
Friday week: Fri Nov 20 2026
a week on Friday: Fri Nov 20 2026
in a fortnight: nothing
early next week: Thu Nov 26 2026
END
TZ=UTC node show.mjs >seen
cat seen
diff expected seen

#!/bin/sh
# compromise-dates 3.9.0 on compromise 14.17.0: what is promised "by Thursday" ends on Wednesday at midnight, as if it were
# "before Thursday", also with an hour of that Thursday; "no later than Thursday" and "by the end of November" keep their
# last day. "Between Tuesday and Thursday" ends on Wednesday, "from Tuesday to Thursday" on Thursday.
#
# Whoever takes the end of the range for a deadline is a day early, and for "by tomorrow" already today.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat >show.mjs <<'END'
import nlp from "compromise";
import dates from "compromise-dates";
nlp.plugin(dates);
const friday = { today: "2026-11-20", timezone: "UTC" };
for (const said of [
  "by Thursday",
  "by 5pm Thursday",
  "before Thursday",
  "no later than Thursday",
  "by tomorrow",
  "by the 4th of December",
  "by the end of November",
  "between Tuesday and Thursday",
  "from Tuesday to Thursday",
]) {
  const [range] = nlp(said).dates(friday).get();
  console.log(`${said}: until ${range.end.slice(0, 16)}`);
}
END
cat >expected <<'END'
by Thursday: until 2026-11-25T23:59
by 5pm Thursday: until 2026-11-25T23:59
before Thursday: until 2026-11-25T23:59
no later than Thursday: until 2026-11-26T23:59
by tomorrow: until 2026-11-20T23:59
by the 4th of December: until 2026-12-03T23:59
by the end of November: until 2026-11-30T23:59
between Tuesday and Thursday: until 2026-11-25T23:59
from Tuesday to Thursday: until 2026-11-26T23:59
END
TZ=UTC node show.mjs >seen
cat seen
diff expected seen

#!/bin/sh
# ical-generator 10.0.0: an event for a whole day, given as midnight of that day where the program runs, is written as
# the day before in every zone east of Greenwich, for its day is taken in UTC. That the event is floating changes
# nothing; naming the zone that the program runs in puts it right.
#
# A follow-up that is due on Friday would stand on Thursday in the calendar of somebody in Berlin or Auckland, and on
# Friday where it was tested in London in winter.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@10.0.0
cat >show.mjs <<'END'
import ical from "ical-generator";
const follow = (options) => {
  const calendar = ical();
  calendar.createEvent({ start: new Date(2026, 10, 20), allDay: true, summary: "Follow up", ...options });
  return /VALUE=DATE:(\d+)/.exec(calendar.toString())[1];
};
console.log(process.env.TZ, follow({}), follow({ floating: true }), follow({ timezone: process.env.TZ }));
END
cat >expected <<'END'
UTC 20261120 20261120 20261120
Europe/Berlin 20261119 20261119 20261120
Pacific/Auckland 20261119 20261119 20261120
END
for zone in UTC Europe/Berlin Pacific/Auckland; do TZ=$zone node show.mjs; done >seen
cat seen
diff expected seen

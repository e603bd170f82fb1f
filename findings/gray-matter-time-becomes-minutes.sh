#!/bin/sh
# gray-matter 4.0.3 (with js-yaml 3, which it brings): a time of day without quotes is read as a number in base
# 60, so that 14:30 becomes 870 and 9:05 becomes 545, while 09:30 stays text. Written back, the note holds the
# number.
#
# In YAML 1.2 the same line is the text 14:30. A program that uses gray-matter on a vault, if only
# to set another property, leaves `time: 870` in the note of an interview.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3
cat >show.mjs <<'END'
import matter from "gray-matter";
const { content, data } = matter("---\ntype: interview\ntime: 14:30\nend: 9:05\nbreak: 09:30\n---\n");
console.log(matter.stringify(content, data).trim());
END
cat >expected <<'END'
---
type: interview
time: 870
end: 545
break: '09:30'
---
END
node show.mjs >seen
cat seen
diff expected seen

#!/bin/sh
# diff-match-patch 1.0.5, used as programs do that merge two devices' edits of one note (differences to the
# common base with semantic and efficiency clean-up, applied as patches to the other text): a day changed on
# both devices becomes a day that nobody wrote, and both patches report success. From 2026-11-13, one device
# says 2026-11-27 and the other 2026-12-04: the result is 2026-12-27. Two devices that each begin a list leave
# its key twice.
#
# A promised day can so lie weeks after both that were named, and a log's note can become YAML that cannot be
# read.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund diff-match-patch@1.0.5
cat >show.mjs <<'END'
import DiffMatchPatch from "diff-match-patch";
function merge(base, here, there) {
  const merger = new DiffMatchPatch();
  const differences = merger.diff_main(base, here);
  merger.diff_cleanupSemantic(differences);
  merger.diff_cleanupEfficiency(differences);
  const [text, applied] = merger.patch_apply(merger.patch_make(base, differences), there);
  return `${text.trim()}\n${JSON.stringify(applied)}\n`;
}
const note = (lines) => `---\ncompany: Acme\nstatus: interviewing\n${lines}---\n`;
const day = (value) => note(`response_by: ${value}\n`);
console.log(merge(day("2026-11-13"), day("2026-11-27"), day("2026-12-04")));
const log = (line) => note(`contact_log:\n  - ${line}\n`);
console.log(merge(note(""), log("2026-11-18 follow-up by email"), log("2026-11-18 call")));
END
cat >expected <<'END'
---
company: Acme
status: interviewing
response_by: 2026-12-27
---
[true]

---
company: Acme
status: interviewing
contact_log:
  - 2026-11-18 follow-up by email
contact_log:
  - 2026-11-18 call
---
[true]

END
node show.mjs >seen
cat seen
diff expected seen

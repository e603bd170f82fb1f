#!/bin/sh
# git's union merge (`merge=union` in .gitattributes; here `git merge-file --union`, seen with git 2.39.5): where one
# side adds a key with a plain text behind a list, and the other adds items to that list, the items end up under the
# text. yaml 2.9.1 and js-yaml 5.5.0 both read them as more of that text, in one line, with no error and no warning;
# so does gray-matter 4.0.3 (with js-yaml 3, which it brings).
#
# The note looks whole and can be parsed, so that no program complains, but the list has lost its new items, and the
# text has another value.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@5.5.0 gray-matter@4.0.3
note() {
  printf -- '---\ncompany: Acme\ncontact_log:\n  - 2026-11-02 applied\n'
  printf '%s\n' "$@" ---
}
note_of_base() {
  printf -- '---\ncompany: Acme\ncontact_log:\n  - 2026-11-02 applied\n---\n'
}
note_of_base >base.md
note 'cadence: internal' >here.md
note '  - 2026-11-18 follow-up by email' '  - 2026-11-20 heard' >there.md
git merge-file --union here.md base.md there.md
cat >show.mjs <<'END'
import { readFileSync } from "node:fs";
import matter from "gray-matter";
import { load } from "js-yaml";
import { parseDocument } from "yaml";
const note = readFileSync("here.md", "utf8");
const properties = note.split("---\n")[1];
const { errors, warnings } = parseDocument(properties);
console.log(`${note}yaml: ${errors.length} errors, ${warnings.length} warnings`);
const all = { yaml: parseDocument(properties).toJS(), "js-yaml": load(properties), "gray-matter": matter(note).data };
for (const [name, { cadence, contact_log }] of Object.entries(all))
  console.log(`${name}: ${JSON.stringify({ cadence, log: contact_log.length })}`);
END
cat >expected <<'END'
---
company: Acme
contact_log:
  - 2026-11-02 applied
cadence: internal
  - 2026-11-18 follow-up by email
  - 2026-11-20 heard
---
yaml: 0 errors, 0 warnings
yaml: {"cadence":"internal - 2026-11-18 follow-up by email - 2026-11-20 heard","log":1}
js-yaml: {"cadence":"internal - 2026-11-18 follow-up by email - 2026-11-20 heard","log":1}
gray-matter: {"cadence":"internal - 2026-11-18 follow-up by email - 2026-11-20 heard","log":1}
END
node show.mjs >seen
cat seen
diff expected seen

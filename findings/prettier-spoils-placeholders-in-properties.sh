#!/bin/sh
# prettier 3.6.2: in the properties of a Markdown note, a placeholder without quotes gets blanks between its
# braces. `{{date}}` is what a template is filled in by; `{ { date } }` is not, and stays in every note that is
# made from it. In the text below and inside quotes the placeholder is left alone.
#
# A template folder that is formatted along with a project makes notes whose day reads `{ { date } }`.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund prettier@3.6.2
cat >template.md <<'END'
---
type: application
date_applied: {{date}}
company: "{{company}}"
---

# {{company}}
END
cat >expected <<'END'
---
type: application
date_applied: { { date } }
company: "{{company}}"
---

# {{company}}
END
npx prettier template.md >seen
cat seen
diff expected seen

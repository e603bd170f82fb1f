#!/bin/sh
# remark 15.0.1 with remark-frontmatter 5.0.0: reading a note and writing it again without any change puts a
# backslash into each link between notes and each embed, so that none of them is a link any more. Properties and
# block ids are left alone.
#
# Tools that format or rewrite Markdown with remark do so to a whole vault; a contact named by a link in the
# text is then read with its backslashes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remark@15.0.1 remark-frontmatter@5.0.0
cat >show.mjs <<'END'
import { remark } from "remark";
import frontmatter from "remark-frontmatter";
const note = `---
company: "[[Acme]]"
---

Met [[Dana Lee]] and [[Ravi Menon|Ravi]]. ![[Office plan.png]]

Subject: Thank you ^thank-you-dana-lee
`;
console.log(String(await remark().use(frontmatter).process(note)).trim());
END
cat >expected <<'END'
---
company: "[[Acme]]"
---

Met \[\[Dana Lee]] and \[\[Ravi Menon|Ravi]]. !\[\[Office plan.png]]

Subject: Thank you ^thank-you-dana-lee
END
node show.mjs >seen
cat seen
diff expected seen

#!/bin/sh
# gray-matter 4.0.3: a text whose YAML cannot be parsed throws the first time; the same text given again,
# without options, throws nothing and has no properties. The unfinished result of the first call is kept by its
# text.
#
# Whoever reads a folder twice in one process is told of a broken note once, and then takes it for an empty one.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3
cat >show.mjs <<'END'
import matter from "gray-matter";
const note = "---\ncompany: [Acme\n---\nMet Dana.\n";
for (const time of ["first", "second"]) {
  try {
    console.log(time, JSON.stringify(matter(note).data));
  } catch (error) {
    console.log(time, "throws a", error.name);
  }
}
END
cat >expected <<'END'
first throws a YAMLException
second {}
END
node show.mjs >seen
cat seen
diff expected seen

/** LICENSES.txt: of what is bundled, and only of that. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundledPackages, licencesInWords } from "../../scripts/licences";

const root = mkdtempSync(path.join(tmpdir(), "hear-back-test-"));
afterAll(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

put("LICENSE", "Ours.\n");
put("node_modules/ant/package.json", JSON.stringify({ name: "ant", version: "1.2.3" }));
put("node_modules/ant/LICENSE.md", "Of the ant,\r\nin two lines.\r\n\r\n");
put("node_modules/ant/NOTICE", "The ant asks to be named.");
put("node_modules/ant/README.md", "No licence.");
put("node_modules/@bees/queen/package.json", JSON.stringify({ name: "@bees/queen", version: "2.0.0" }));
put("node_modules/@bees/queen/COPYING", "Of the queen.");
put("node_modules/cicada/package.json", JSON.stringify({ name: "cicada", version: "17.0.0" }));

/** What esbuild says of a bundle: files, and how much of each is in it. */
function bundleOf(files: Readonly<Record<string, number>>) {
  const inputs = Object.fromEntries(Object.entries(files).map(([file, bytesInOutput]) => [file, { bytesInOutput }]));
  return { outputs: { "main.js": { bytes: 0, inputs, imports: [], exports: [] } } };
}

describe("the packages in a bundle", () => {
  it("are those of which something is in it, each once, in order", () => {
    const bundle = bundleOf({
      "src/main.ts": 10,
      "node_modules/cicada/index.js": 0,
      "node_modules/ant/lib/legs.js": 5,
      "node_modules/ant/index.js": 5,
      "node_modules/@bees/queen/index.js": 5,
      "node_modules/ant/node_modules/mite/index.js": 5,
      "../elsewhere/node_modules/ant/index.js": 5,
      "left-out:fs": 5,
    });
    expect(bundledPackages(bundle)).toEqual([
      "../elsewhere/node_modules/ant",
      "node_modules/@bees/queen",
      "node_modules/ant",
      "node_modules/ant/node_modules/mite",
    ]);
  });
});

describe("LICENSES.txt", () => {
  it("holds our licence, and what each package says of itself", () => {
    const line = "-".repeat(80);
    expect(licencesInWords(root, ["node_modules/@bees/queen", "node_modules/ant"])).toBe(
      [
        "Hear Back\n\nOurs.",
        "main.js also holds code of these packages.",
        "@bees/queen 2.0.0\n\nOf the queen.",
        "ant 1.2.3\n\nOf the ant,\nin two lines.\n\nThe ant asks to be named.\n",
      ].join(`\n\n${line}\n\n`),
    );
  });

  it("is not written where a package brings no licence", () => {
    expect(() => licencesInWords(root, ["node_modules/ant", "node_modules/cicada"])).toThrow(
      "cicada 17.0.0 is bundled, but brings no licence file.",
    );
  });
});

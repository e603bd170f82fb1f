import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");

/**
 * Compares a text with the one recorded under test/goldens. `UPDATE_GOLDENS=1 npm test` records it anew and fails on
 * purpose: read the difference before committing it.
 */
export function expectGolden(name: string, text: string): void {
  expectFile(`test/goldens/${name}`, text);
}

/** The same for a file of the repository. */
export function expectFile(name: string, text: string): void {
  const file = path.join(ROOT, name);
  const recorded = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (recorded !== text && process.env["UPDATE_GOLDENS"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    expect.fail(`${name} was recorded anew. Read the difference, then run the tests again.`);
  }
  expect(text).toBe(recorded);
}

/** What main.js may weigh. A phone loads it on every start, so it grows on purpose or not at all. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface Budget {
  readonly bytes: number;
  readonly gzipped: number;
}

/** The budget of a folder, in its size-budget.json. */
export function readBudget(root: string): Budget {
  const budgets = JSON.parse(readFileSync(path.join(root, "size-budget.json"), "utf8")) as { "main.js": Budget };
  return budgets["main.js"];
}

/** The size of main.js against its budget, in a line; and where it is over, what to do about it. */
export function sizeInWords(code: string, budget: Budget): { readonly line: string; readonly fault?: string } {
  const bytes = Buffer.byteLength(code);
  const gzipped = gzipSync(code).length;
  const line = `main.js: ${kB(bytes)} kB of ${kB(budget.bytes)}, ${kB(gzipped)} kB gzipped of ${kB(budget.gzipped)}`;
  if (bytes <= budget.bytes && gzipped <= budget.gzipped) return { line };
  const over = [
    ...(bytes > budget.bytes ? [`${bytes - budget.bytes} bytes`] : []),
    ...(gzipped > budget.gzipped ? [`${gzipped - budget.gzipped} bytes gzipped`] : []),
  ];
  const fault = `main.js is over its budget by ${over.join(" and ")}. Make it smaller, or raise the budget on purpose: edit size-budget.json, and say why in the commit.`;
  return { line, fault };
}

/** One decimal, and none for a round number. */
function kB(bytes: number): string {
  return String(Number((bytes / 1000).toFixed(1)));
}

/** Typing in a note with many drafts, and in a very long one: what a person waits for with each letter. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openHost } from "../../test/host/open-host";
import { storeSettings } from "../sample-vault";
import { format, middle, p95, printTable } from "./measuring";
import { takeTimes, watchKeys } from "./panel";

const DRAFTS = 50;
const LINES = 20_000;
const WORDS =
  "They were kind, and so was I. We spoke for an hour about the work, and they asked good questions of me. ".repeat(2);

const draft = (at: number) =>
  `## Thank-you to Person ${String(at)}\n\nTo: Person ${String(at)} <person${String(at)}@acme.example>\nSubject: Thank you ^thank-you-person-${String(at)}\n\n` +
  `Dear Person,\n\n${"Thank you for the interview on Thursday, and for the care you took with it. ".repeat(6)}\n\nKind regards,\nAna Pires\n\n`;
const drafts = Array.from({ length: DRAFTS }, (_, at) => draft(at)).join("");
const head = "---\ntype: application\ncompany: Acme\ninterview_date: 2026-11-05\n---\n";
/** Every fourth one is blank: a paragraph of thousands of lines would measure the editor's parser of Markdown. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 4 === 3 ? "" : `Line ${String(at)} of what was said and done.`)).join(
    "\n",
  );

const NOTES: readonly (readonly [what: string, text: string, at: string])[] = [
  ["a short note without a draft", `${head}\nHere\n`, "Here"],
  [`${String(DRAFTS)} drafts, in the first of them`, `${head}\n${drafts}`, "Dear Person,"],
  [`${LINES.toLocaleString("en")} lines without a draft`, `${head}\nHere\n${lines(LINES)}`, "Here"],
  [
    `${LINES.toLocaleString("en")} lines after ${String(DRAFTS)} drafts, in the first of them`,
    `${head}\n${drafts}## Notes\n\n${lines(LINES)}`,
    "Dear Person,",
  ],
  [
    `a message without an end, ${LINES.toLocaleString("en")} lines long`,
    `${head}\n${draft(0)}${lines(LINES)}`,
    "Dear Person,",
  ],
];

/** Measures the built plugin in Chromium, and prints what it found. */
export async function benchDrafts(plugin: string): Promise<void> {
  const rows: string[][] = [];
  for (const [what, text, at] of NOTES) {
    const vault = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
    writeFileSync(path.join(vault, "Acme.md"), text);
    storeSettings(vault, {});
    const host = await openHost({ vault, open: "Acme.md", plugin });
    try {
      const { page } = host;
      await page.locator(".cm-line", { hasText: at }).first().click();
      await page.keyboard.press("End");
      await watchKeys(host);
      await page.keyboard.type(WORDS, { delay: 40 });
      const times = await takeTimes(host);
      rows.push([what, format(middle(times)), format(p95(times)), format(Math.max(...times))]);
    } finally {
      await host.close();
      rmSync(vault, { recursive: true, force: true });
    }
  }
  console.log(`\nA letter typed in a note to its frame, ${String(WORDS.length)} letters each, in Chromium:\n`);
  printTable(["where", "median", "p95", "worst"], rows);
}

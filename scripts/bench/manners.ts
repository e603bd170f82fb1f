/**
 * Looking a message over: one of 2,000 words, and texts that were made to make it slow. It is bundled before it is run, as
 * the plugin is: run from its sources, each closure is given its name anew, which takes as long as all rules.
 */
import { readFileSync } from "node:fs";
import { momentOf } from "../../src/core/day";
import { VaultNotes } from "../../src/core/vault-notes";
import { ENGLISH_RULES } from "../../src/messages/manners/english/all-rules";
import { whatIsKnown } from "../../src/messages/manners/facts/what-is-known";
import { lookOver } from "../../src/messages/manners/look-over";
import { messagesIn } from "../../src/messages/message";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../../src/settings/settings";
import { format, middle, p95, printTable } from "./measuring";

const WORDS = 2_000;
const LONG = 100_000;
const RUNS = 40;
const RUNS_BEFORE = 10;
/** Of what nobody writes: enough to see whether it is linear. */
const RUNS_OF_LONG = 3;

const PROSE =
  "Thank you for the time that you and Mr. Menon gave me on Thursday 5 November, and for the tour of the evening clinics. " +
  "I was glad to hear how the team plans its week, and I have thought about the question on rotas since. " +
  "You mentioned that a decision might be made around the 13th; could you tell me whether that day still holds?\n\n";

/** The words that patterns are made of, each once. */
const worst = [
  ...new Set(ENGLISH_RULES.flatMap((rule) => ("says" in rule ? (rule.says.match(/[a-z']+/g) ?? []) : []))),
];

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["2,000 words: letters of many people", letters()],
  ["2,000 words: one letter, again and again", PROSE.repeat(99).split(" ").slice(0, WORDS).join(" ")],
  ["100 kB in one line", filled(PROSE.replaceAll("\n", " "))],
  ["100 kB without a space", filled("a")],
  ["100 kB of the words of all patterns, in one sentence", filled(`${worst.join(" ")} `)],
  ["100 kB of the word that begins most patterns", filled(`${mostCommonBeginning()} `)],
  ["100 kB of commas", filled(", ")],
  ["100 kB of line breaks", filled("a\n")],
  ...["[", "[[a|", "](", "`", "```\n", "%%", "<!-", "<!-- ", "* ", "“", "www.", "On a b c d e f\n", "1. ", "Mr. "].map(
    (mark): readonly [string, string] => [`100 kB of ${JSON.stringify(mark)}`, filled(mark)],
  ),
];

/** Prints how long each takes in Node. */
export function benchManners(): void {
  const rows = TEXTS.map(([what, text]) => {
    const times = timesOf(text);
    return [what, format(middle(times)), format(p95(times)), format(Math.max(...times))];
  });
  console.log(`\nA message looked over by ${String(ENGLISH_RULES.length)} rules and those about facts, in Node:\n`);
  printTable(["what", "median", "p95", "worst"], rows);
}

function timesOf(text: string): readonly number[] {
  const now = momentOf(new Date());
  const properties = { type: "application", company: "Acme", role: "Cook", interview_date: "2026-11-05" };
  const notes = new VaultNotes(conventionsOf(DEFAULT_SETTINGS, []), rulesOf(DEFAULT_SETTINGS), {
    resolveLink: () => undefined,
    propertiesAt: () => properties,
  });
  notes.put("Acme.md", properties);
  const agenda = notes.agenda(now);
  const known = whatIsKnown(agenda, notes.entryOf("Acme.md"), now.day, () => [], "Ana Pires");
  const note = `To: Dana Lee\nSubject: Next steps ^follow-up-dana-lee\n\nDear Dana,\n\n${text}\n\nKind regards,\nAna\n`;
  const [message] = messagesIn(note.split("\n"));
  if (message === undefined) throw new Error("There is no message to look over.");
  const times: number[] = [];
  const isLong = text.length >= LONG;
  const before = isLong ? 1 : RUNS_BEFORE;
  for (let at = 0; at < before + (isLong ? RUNS_OF_LONG : RUNS); at += 1) {
    const start = performance.now();
    lookOver(message, known);
    if (at >= before) times.push(performance.now() - start);
  }
  return times;
}

function filled(text: string): string {
  return text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
}

/** Good ones, from the fixture on which manners are measured. */
function letters(): string {
  const all = readFileSync("test/fixtures/manners/messages.jsonl", "utf8").split("\n").filter(Boolean);
  const good = all
    .map((line) => JSON.parse(line) as { label: string; text: string })
    .filter(({ label }) => label === "good");
  return good
    .map(({ text }) => text)
    .join("\n\n")
    .split(/(?<=\s)(?=\S)/)
    .slice(0, WORDS)
    .join("");
}

function mostCommonBeginning(): string {
  const beginnings = ENGLISH_RULES.flatMap((rule) => ("says" in rule ? rule.says.split("\n") : [])).flatMap(
    (line) => /[a-z']+/.exec(line)?.[0] ?? [],
  );
  const count = (word: string) => beginnings.filter((one) => one === word).length;
  return beginnings.reduce((most, word) => (count(word) > count(most) ? word : most), "still");
}

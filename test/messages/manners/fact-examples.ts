/** The rules about what is true with their examples, and the small vault that these stand in. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseDay } from "../../../src/core/day";
import type { Entry } from "../../../src/core/entry";
import { GROUPS } from "../../../src/core/schedule/group";
import type { FactExample, FactExamples, FactRule } from "../../../src/messages/manners/facts/fact-rule";
import { whatIsKnown, type WhatIsKnown } from "../../../src/messages/manners/facts/what-is-known";
import { messagesIn, type Message } from "../../../src/messages/message";
import { agenda } from "../../builders";

const FACTS = path.join(import.meta.dirname, "../../../src/messages/manners/facts");

export interface FactRuleInFile {
  readonly id: string;
  readonly rule: FactRule;
  readonly examples: FactExamples;
}

/** Every file with examples, by its name. */
export async function factExamplesOf(): Promise<readonly FactRuleInFile[]> {
  const files = readdirSync(FACTS).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.map(async (file) => ({
      id: file.replace(/\.ts$/, ""),
      module: (await import(path.join(FACTS, file))) as Record<string, unknown>,
    })),
  );
  return modules.flatMap(({ id, module: { examples, ...others } }) =>
    examples === undefined
      ? []
      : [{ id, rule: Object.values(others)[0] as FactRule, examples: examples as FactExamples }],
  );
}

const TODAY = "2026-11-20";
const NOTE = {
  type: "application",
  company: "Marlow Dental Care",
  role: "Receptionist",
  status: "interviewing",
  interview_date: "2026-11-05",
  contact: "Nina Patel <nina.patel@marlowdental.example>",
  response_by: "2026-11-13",
};
const BESIDE = { type: "application", company: "Fenwick & Rowe", role: "Office manager", contact: "Dana Lee" };

/** An example as a message of a note, with what the vault knows. */
export function factDraft(example: FactExample): { readonly draft: Message; readonly known: WhatIsKnown } {
  const { text, kind = "follow-up", to = "Nina Patel", subject = "Next steps", note, beside, before } = example;
  const all: Record<string, unknown> = { ...NOTE, ...note };
  const properties = Object.entries(all).filter(([, value]) => value !== null);
  const notes = {
    "Jobs/Marlow.md": Object.fromEntries(properties),
    "Jobs/Fenwick.md": BESIDE,
    ...(beside && { "Jobs/Beside.md": { type: "application", ...beside } }),
  };
  const message = (goesTo: string, words: string, id: string) =>
    `## Message\n\nTo: ${goesTo}\nSubject: ${subject} ^${id}\n\n${words}\n\n`;
  const earlier = before ? message(before.to, before.text, `${kind}-before`) : "";
  const lines = `${earlier}${message(to, text, `${kind}-this`)}`.split("\n");
  const messages = messagesIn({ length: lines.length, at: (line) => lines[line] });
  const draft = messages.at(-1);
  const today = parseDay(TODAY);
  if (draft === undefined || today === undefined) throw new Error("The example is no message.");
  const vault = agenda(notes, TODAY);
  const entry = GROUPS.flatMap((group): readonly Entry[] => vault.groups[group]).find(
    ({ application }) => application.paths[0] === "Jobs/Marlow.md",
  );
  return { draft, known: whatIsKnown(vault, entry, today, () => messages.slice(0, -1), "Ana Pires") };
}

/** Its words, in one line. */
export function factWords({ to, subject, text }: FactExample): string {
  return [to && `(to ${to})`, subject && `(${subject})`, text].filter(Boolean).join(" ").replace(/\s+/g, " ");
}

import { describe, expect, it } from "vitest";
import { placeOfProperty } from "../../src/vault/property-place";

const NOTE = `---
company: Acme
"Interview Date": 10/11/2026 14:00
'round': final
a:b: odd
contact_log:
  - 2026-11-02 applied
- 10/11/2026 call
# company: no
empty:
---
company: Beta
`;

/** What is selected, as it stands in the note, with its line from 0. */
function selected(text: string, key: string, part: string): string {
  const { from, to } = placeOfProperty(text, key, part);
  const line = text.split(/\r?\n/)[from.line] ?? "";
  return `${from.line}: ${line.slice(0, from.ch)}[${line.slice(from.ch, to.ch)}]${line.slice(to.ch)}`;
}

describe("where a property stands", () => {
  it.each([
    ["at its value", "company", "Acme", "1: company: [Acme]"],
    ["however the key is spelt", "interview_date", "10/11/2026", '2: "Interview Date": [10/11/2026] 14:00'],
    ["with all of it, where the part is not in it", "company", "Beta", "1: company: [Acme]"],
    ["in single quotes", "round", "final", "3: 'round': [final]"],
    ["with a colon in its key", "a:b", "odd", "4: a:b: [odd]"],
    ["in a list, indented or not", "contact_log", "10/11/2026 call", "7: - [10/11/2026 call]"],
    ["without a value", "empty", "", "9: empty:[]"],
    ["under another name for it", "log", "2026-11-02 applied", "6:   - [2026-11-02 applied]"],
    ["nowhere: at the end of the others", "status", "", "9: empty:[]"],
    ["without a key: where they begin", "", "", "1: []company: Acme"],
  ])("%s", (_case, key, part, expected) => {
    expect(selected(NOTE, key, part)).toBe(expected);
    expect(selected(NOTE.replaceAll("\n", "\r\n"), key, part)).toBe(expected);
  });

  it.each([
    ["no properties", "Hello", "0: []Hello"],
    ["properties that do not end", "---\ncompany: Acme", "0: []---"],
    ["empty properties", "---\n---\n", "0: ---[]"],
    ["nothing at all", "", "0: []"],
  ])("in a note of %s", (_case, text, expected) => {
    expect(selected(text, "company", "Acme")).toBe(expected);
  });
});

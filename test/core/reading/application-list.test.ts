import { describe, expect, it } from "vitest";
import { readApplicationList } from "../../../src/core/reading/application-list";
import { CONVENTIONS } from "../../builders";

function listIn(text: string): readonly string[] {
  return readApplicationList(text, CONVENTIONS).map(({ company, role, status, appliedOn, contact, links }) =>
    [company, role, status, appliedOn ?? "", contact, links.join(" + ")].join(" | ").replace(/[ |]+$/, ""),
  );
}

/** Of each row that leads to a note: the note, and what is said of it. */
function toldIn(text: string): readonly string[] {
  return readApplicationList(text, CONVENTIONS)
    .filter(({ links }) => links.length > 0)
    .map(({ links, says, isOver }) =>
      [
        links.join(" + "),
        ...Object.entries(says).map(([property, said]) => `${property}: ${String(said)}`),
        ...(isOver ? ["over"] : []),
      ].join(" | "),
    );
}

describe("what a list says of other notes", () => {
  it.each([
    ["a field on the line", "- [[Acme]] [status:: Rejected]", "Acme | status: Rejected | over"],
    ["a field under it", "- [[Acme]]\n  - 🔄 [status:: Interviewing]", "Acme | status: Interviewing"],
    ["a field in round brackets", "* [x] [[Acme]] (status:: refused)", "Acme | status: refused | over"],
    ["a field without brackets", "- [[Acme]] — status:: Offer", "Acme | status: Offer"],
    ["a link within the field", "- status:: Offer [[Acme]]", "Acme | status: Offer"],
    ["a link that is a field", "- Acme [status:: Ghosted] [note:: [[Acme|A]]]", "Acme | status: Ghosted | over"],
    [
      "a link in Markdown's own form",
      "- [Acme](Jobs/Acme%20Ltd.md) [status:: Offer]",
      "Jobs/Acme Ltd.md | status: Offer",
    ],
    ["a link to a heading", "- [[Acme#Log|Acme]] [status:: Offer]", "Acme | status: Offer"],
    ["words of another language", "- [[Acme]] [状态:: 已拒绝]", "Acme | status: 已拒绝 | over"],
    ["words that are not known", "- [[Acme]] [status:: Third talk]", "Acme | status: Third talk"],
    [
      "days",
      "1. [[Acme]] [applied:: 2026-11-02] [deadline:: 2026-12-01]",
      "Acme | date_applied: 2026-11-02 | deadline: 2026-12-01",
    ],
    ["an end by another field", "- [[Acme]] [outcome:: Rejected]", "Acme | outcome: Rejected | over"],
    ["the day of a no", "- [[Acme]] [rejected:: 2026-11-20]", "Acme | rejected: 2026-11-20 | over"],
    [
      "the rows of a table",
      "| Note | Status |\n| --- | --- |\n| [[Acme\\|A]] | Withdrawn |",
      "Acme | status: Withdrawn | over",
    ],
    ["a card under its heading", "## ❌ Rejected\n\n- [ ] [[Acme]] @{2026-11-20}", "Acme | status: ❌ Rejected | over"],
    ["the field of a card before its heading", "## Applied\n- [[Acme]]\n  [status:: Offer]", "Acme | status: Offer"],
    [
      "changes under the item",
      "- [[Acme]] [status:: Rejected]\n  - 2026-11-20 Rejected｜mail\n  - 2026-11-18 rang them, was rejected?",
      "Acme | status: Rejected | status_history: 2026-11-20 Rejected — mail | over",
    ],
  ])("is read from %s", (_where, text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });

  it("is read from each of the items that stand under a year or a company", () => {
    const text = `- 2026
  - [[Acme]] [status:: Rejected]
  - Beta
    - [status:: Withdrawn]
    - [detail:: [[Beta]]]`;
    expect(toldIn(text)).toEqual(["Acme | status: Rejected | over", "Beta | status: Withdrawn | over"]);
  });

  it.each([
    ["a task", "- [ ] Ring [[Acme]] [due:: 2026-11-30]"],
    ["a link alone", "- [[Acme]]"],
    ["a day that may be two", "- [[Acme]] [deadline:: 10/11/2026]"],
    ["words that are no status of an application alone", "- [[Acme]] [status:: open]"],
    ["a heading that is no status", "## To read\n- [[Acme]]"],
    ["words under a heading", "## Rejected\n- was sad about [[Acme]]"],
    ["a row without a known head", "| Note | State of mind |\n| --- | --- |\n| [[Acme]] | Good |"],
  ])("is nothing in %s", (_where, text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe("applications that stand in one note", () => {
  it("are the rows of a table whose head names them", () => {
    const text = `# Applications

| Company | Position | Stage | Date applied | Contact |
| :------ | -------- | ----- | :----------: | ------- |
| Acme | Nurse | Applied | 2026-11-02 | Dana Lee |
| **Beta** | Cook | Interviewing | | |
| [[Gamma\\|Gamma Ltd]] | | Rejected | 2026-10-01 | - |
|  | Driver | Applied | 2026-11-03 | |

Text | with a bar
`;
    expect(listIn(text)).toEqual([
      "Acme | Nurse | Applied | 2026-11-02 | Dana Lee",
      "Beta | Cook | Interviewing",
      "Gamma Ltd |  | Rejected | 2026-10-01 |  | Gamma",
    ]);
  });

  it("are the items of a list with inline fields, on the line or under it", () => {
    const text = `- **Acme** [company:: Acme] [role:: Nurse] [applied:: 2026-11-02] [detail:: [[Details/Acme nurse]]]
  - [status:: Rejected]
  - 2026-11-20 Rejected
- Beta (company:: Beta) (status:: Applied)
- Gamma
  - company:: Gamma
  - status:: interviewing
- [ ] Buy bread
`;
    expect(listIn(text)).toEqual([
      "Acme | Nurse | Rejected | 2026-11-02 |  | Details/Acme nurse",
      "Beta |  | Applied",
      "Gamma |  | interviewing",
    ]);
  });

  it.each([
    ["a table of other things", "| Company | Product |\n| --- | --- |\n| Acme | Anvil |"],
    ["a status that is none of an application", "| Company | Status |\n| --- | --- |\n| Acme | Platinum |"],
    ["a row that waits to be filled in", "| Company | Status |\n| --- | --- |\n| {{company}} | Applied |"],
    ["a list without fields", "- Acme\n- Beta, applied 2026-11-02"],
    ["a table without a rule", "| Company | Status |\n| Acme | Applied |"],
    ["nothing", ""],
  ])("are not in %s", (_what, text) => {
    expect(listIn(text)).toEqual([]);
  });

  it("are not in brackets that never close", () => {
    const brackets = "- [company:: ".repeat(2_000);
    const steps = Array.from({ length: 1_900 }, (_step, depth) => `${" ".repeat(depth)}- [[A](`).join("\n");
    expect(listIn(steps)).toEqual([]);
    expect(listIn(`${brackets}\n${"[".repeat(2_000)}\n| ${"|".repeat(1_900)}\n|---|`)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readApplicationList } from "../../../src/core/reading/application-list";
import { CONVENTIONS } from "../../builders";

function listIn(text: string): readonly string[] {
  return readApplicationList(text, CONVENTIONS).map(({ company, role, status, appliedOn, contact, links }) =>
    [company, role, status, appliedOn ?? "", contact, links.join(" + ")].join(" | ").replace(/[ |]+$/, ""),
  );
}

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
    expect(listIn(`${brackets}\n${"[".repeat(2_000)}\n| ${"|".repeat(1_900)}\n|---|`)).toEqual([]);
  });
});

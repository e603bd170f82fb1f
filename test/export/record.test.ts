/** The record as a table for spreadsheets, and as the text of a note. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { readApplicationList } from "../../src/core/reading/application-list";
import { recordOf, type RecordEntry } from "../../src/core/record/record";
import { recordAsCsv } from "../../src/export/record-csv";
import { recordInMarkdown } from "../../src/export/record-markdown";
import { agenda, CONVENTIONS, day, moment } from "../builders";
import { expectGolden } from "../golden";
import { itHolds } from "../properties";

const DAYS = { from: day("2026-11-01"), to: day("2026-11-20") };
const HEAD = ["Date", "What", "Employer", "Role", "How", "Contact", "Result"];

const ENTRY: RecordEntry = {
  day: day("2026-11-05"),
  counts: "interviews",
  what: "interview",
  company: "Marlow Dental Care",
  role: "Receptionist",
  how: "in person",
  people: ["Nina Patel"],
  result: "waiting",
  path: "Marlow Dental Care.md",
};

/** As another program reads it. */
const parsed = (csv: string): unknown => parse(csv, { bom: true, record_delimiter: "\r\n" });

describe("the file for spreadsheets", () => {
  it("has a head, days with the year first, everybody named, and the mark of UTF-8", () => {
    const csv = recordAsCsv([{ ...ENTRY, people: ["Dana Lee", "Bo Hill", "Ada Quinn"] }]);
    expect(csv).toBe(
      "\ufeffDate,What,Employer,Role,How,Contact,Result\r\n" +
        '2026-11-05,Interview,Marlow Dental Care,Receptionist,In person,"Dana Lee, Bo Hill, Ada Quinn",Waiting\r\n',
    );
  });

  it.each([
    "Zürich, Söhne",
    "A; B",
    'The "Kettle"',
    "two\nlines",
    "two\r\nlines",
    "a\ttab",
    " spaces ",
    '","',
    "日本語 🫖",
    "O’Neill & Co",
    "",
  ])("keeps %j", (company) => {
    expect(parsed(recordAsCsv([{ ...ENTRY, company }]))).toEqual([
      HEAD,
      ["2026-11-05", "Interview", company, "Receptionist", "In person", "Nina Patel", "Waiting"],
    ]);
  });

  it.each(["=1+1", "+44 Films", "-", "@home", "\t=1+1", "\r=1+1", " =1+1", '=HYPERLINK("x";"y")', "＝1+1", "＠home"])(
    "has %j as text: an apostrophe stands before it",
    (company) => {
      expect(parsed(recordAsCsv([{ ...ENTRY, company }]))).toMatchObject([HEAD, { 2: `'${company}` }]);
    },
  );

  itHolds("is read back by another program, whatever stands in the notes", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", ",", ";", '"', "'", "\t", "\r", "\n", " ", "a", "\u00fc"),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), (rows) => {
        const entries = rows.map(([company, role, how]) => ({ ...ENTRY, company, role, how }));
        const cells = parsed(recordAsCsv(entries)) as readonly (readonly string[])[];
        expect(cells).toHaveLength(rows.length + 1);
        cells.slice(1).forEach((row, at) => {
          expect(row).toHaveLength(HEAD.length);
          const [company] = rows[at] ?? [];
          expect([company, `'${company ?? ""}`]).toContain(row[2]);
          expect(row.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
        });
      }),
    );
  });
});

describe("the text of a note", () => {
  const notes = {
    "Jobs/Marlow Dental Care.md": {
      type: "application",
      company: "Marlow Dental Care",
      role: "Receptionist",
      status: "interviewing",
      date_applied: "2026-11-02",
      interview_date: "2026-11-05",
      interviewers: ["Nina Patel", "Bo Hill", "Ada Quinn"],
      contact_log: ["2026-11-02 applied by website", "2026-11-06 thank-you by email to Nina Patel"],
    },
    "Jobs/Hostile.md": {
      type: "application",
      company: "[[Pipe|Works]] | <b>Ltd</b> %%hidden%% #tag",
      role: "*Cook* `x` $1$ <% tp %>",
      status: "applied",
      date_applied: "2026-11-09",
      contact_log: ["2026-11-16 follow-up by phone to Tom_Adeyemi_"],
    },
  };
  const entries = recordOf(agenda(notes, "2026-11-20"), DAYS, moment("2026-11-20"));
  const text = recordInMarkdown({ entries, days: DAYS, yourName: "Ana Pires", reference: "4471-20" });

  it("is a head and a table", () => {
    expectGolden("record of a search.md", text);
  });

  it("holds what stands in the notes as text, each in its cell", () => {
    const html = marked.parse(text, { async: false });
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
    expect(cells).toHaveLength(entries.length * HEAD.length);
    expect(cells).toContain("[[Pipe|Works]] | &lt;b&gt;Ltd&lt;/b&gt; %%hidden%% #tag");
    expect(cells).toContain("*Cook* `x` $1$ &lt;% tp %&gt;");
  });

  it("leaves out what is not set", () => {
    const bare = recordInMarkdown({ entries, days: DAYS, yourName: "", reference: "" });
    expect(bare).toMatch(/^## 1 to 20 November 2026\n\nFive entries: /);
  });

  it("is no list of applications", () => {
    const results = ["waiting", "answered", "went further", "no", "no answer", "offer", "next round"] as const;
    const all = [...entries, ...results.map((result) => ({ ...ENTRY, result }))];
    const whole = recordInMarkdown({ entries: all, days: DAYS, yourName: "Ana Pires", reference: "4471-20" });
    expect(readApplicationList(whole, CONVENTIONS)).toEqual([]);
  });
});

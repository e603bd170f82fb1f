import { describe, expect, it } from "vitest";
import { mend, type Mending } from "../../../src/core/mending/mend";
import type { Answers } from "../../../src/core/mending/question";
import { PropertyNames } from "../../../src/core/reading/property-names";
import { parseYaml } from "../../obsidian";

const NAMES = new PropertyNames();

function mendNote(text: string, answers: Answers = {}): Mending | undefined {
  return mend(text, answers, parseYaml, NAMES);
}

function note(yaml: string): string {
  return `---\n${yaml}\n---\nBody: a: b\n`;
}

/** The properties as they would be, without asking. */
function mended(yaml: string): string | undefined {
  const { text, questions = [] } = mendNote(note(yaml)) ?? {};
  expect(questions).toEqual([]);
  if (text === undefined) return undefined;
  expect(text.startsWith("---\n") && text.endsWith("\n---\nBody: a: b\n")).toBe(true);
  expect(mendNote(text)).toBeUndefined();
  return text.slice("---\n".length, -"\n---\nBody: a: b\n".length);
}

describe("what needs no question", () => {
  it.each([
    [
      "two lists under one key",
      "contact_log:\n  - 2026-11-06 thank-you\nrole: x\ncontact_log:\n- 2026-11-18 heard",
      "contact_log:\n  - 2026-11-06 thank-you\n  - 2026-11-18 heard\nrole: x",
    ],
    [
      "equal lines, whatever their quotes",
      "tags:\n  - a\n  - b\ntags:\n  - 'b'\n  - \"c\"",
      'tags:\n  - a\n  - b\n  - "c"',
    ],
    ["three lists", "tags: [a]\ntags:\n  - b\ntags: [c, a]", "tags:\n  - a\n  - b\n  - c"],
    ["nothing and a text", "status:\nrole: x\nstatus: offer", "status: offer\nrole: x"],
    ["a text and nothing", 'status: offer\nstatus: ""', "status: offer"],
    ["nothing and a list", "contact_log: []\ncontact_log:\n  - a", "contact_log:\n  - a"],
    ["nothing twice", "status:\nstatus:", "status:"],
    ["the same text twice", "status: offer\nstatus: 'offer'", "status: offer"],
    ["a text and a list of people", "contact: Dana\ncontact:\n  - Tom", "contact:\n  - Dana\n  - Tom"],
    ["two lessons as texts", "lessons: Ask\nlessons: Listen", "lessons:\n  - Ask\n  - Listen"],
    [
      "a log as text and one as list",
      "contact_log: |\n  - 2026-11-17 follow-up\n  2026-11-18 heard — late: #2\ncontact_log:\n  - a",
      'contact_log:\n  - 2026-11-17 follow-up\n  - "2026-11-18 heard — late: #2"\n  - a',
    ],
    [
      "a log of days and one of lines",
      "contact_log:\n  2026-11-17: follow-up\n  2026-11-18:\n    kind: heard\ncontact_log:\n  - a",
      "contact_log:\n  - 2026-11-17: follow-up\n  - 2026-11-18:\n      kind: heard\n  - a",
    ],
    [
      "a conflict in a list",
      "contact_log:\n  - a\n<<<<<<< HEAD\n  - b\n=======\n  - c\n  - b\n>>>>>>> phone\nrole: x",
      "contact_log:\n  - a\n  - b\n  - c\nrole: x",
    ],
    [
      "a conflict with the base",
      "contact_log:\n<<<<<<< HEAD\n  - a\n||||||| base\n  - old\n=======\n  - b\n>>>>>>> phone",
      "contact_log:\n  - a\n  - b",
    ],
    [
      "a conflict of keys",
      "<<<<<<< HEAD\nstatus: offer\ncontact_log:\n  - a\n=======\nrole: x\nstatus: offer\ncontact_log:\n  - b\n>>>>>>> phone\n  - c",
      "status: offer\ncontact_log:\n  - a\n  - b\n  - c\nrole: x",
    ],
    [
      "a conflict that begins in a list and goes on behind it",
      "contact_log:\n  - a\n<<<<<<< HEAD\n  - b\nstatus: offer\n=======\n  - c\nstatus: offer\n>>>>>>> phone\nrole: x",
      "contact_log:\n  - a\n  - b\n  - c\nstatus: offer\nrole: x",
    ],
    [
      "the beginning of a conflict that was half put right",
      "<<<<<<< HEAD\nstatus: offer\nrole: x",
      "status: offer\nrole: x",
    ],
    [
      "names for values that are used elsewhere",
      "team: &team\n  - Dana\ncontact: *team\nrole: x: y",
      'team: &team\n  - Dana\ncontact: *team\nrole: "x: y"',
    ],
    [
      "a conflict within a conflict",
      "tags:\n<<<<<<< A\n  - a\n<<<<<<< B\n  - b\n=======\n  - c\n>>>>>>> B\n=======\n  - d\n>>>>>>> A",
      "tags:\n  - a\n  - b\n  - c\n  - d",
    ],
    [
      "lines of a log kept as text below another key",
      "contact_log: |\n  2026-11-02 applied\nrole: x\nroute: direct\n  2026-11-10 told from Dana Lee — late: sorry\n  2026-11-18 heard\nrole: x",
      'contact_log:\n  - 2026-11-02 applied\n  - "2026-11-10 told from Dana Lee — late: sorry"\n  - 2026-11-18 heard\nrole: x\nroute: direct',
    ],
    ["half of a conflict", "role: x\n=======\nstatus: offer", "role: x\nstatus: offer"],
    ["tabs", "\tcontact_log:\n\t\t- a\n\trole: x", "contact_log:\n    - a\nrole: x"],
    ["a key that stands deeper", "role: x\n  status: offer", "role: x\nstatus: offer"],
    ["a colon, and a comment behind", "role: Analyst: data # mine", 'role: "Analyst: data" # mine'],
    ["a colon in an item", "lessons:\n  - a: b: c\n  - d", 'lessons:\n  - "a: b: c"\n  - d'],
    ["signs that quotes take for their own", 'role: @x \\ "y"', 'role: "@x \\\\ \\"y\\""'],
    ["a link that goes on", "company: [[Acme #2]] Ltd", 'company: "[[Acme #2]] Ltd"'],
    ["a placeholder", "role: {{role}} x", 'role: "{{role}} x"'],
    ["an open quote", 'role: "x\\', 'role: "x\\\\"'],
    ["a quote in quotes", "role: 'it's'", 'role: "it\'s"'],
    ["a text behind quotes", 'role: "x" y', 'role: "\\"x\\" y"'],
    [
      "a list that has lost its bracket",
      'contact_log:, "2026-11-18 heard"\n  - 2026-11-17 follow-up',
      'contact_log:\n  - "2026-11-18 heard"\n  - 2026-11-17 follow-up',
    ],
    ["brackets that are not closed", 'contact_log: [a, "b, c', 'contact_log:\n  - a\n  - "b, c"'],
    ["brackets in several lines", "contact_log: [\n  a,\n  [[b]]\nrole: x", "contact_log:\n  - a\n  - [[b]]\nrole: x"],
    ["items after brackets", "contact_log: [a, b]\n# c\n  - d", "contact_log:\n# c\n  - a\n  - b\n  - d"],
    ["several items behind one dash", 'lessons:\n  - "a", "b"', 'lessons:\n  - "a"\n  - "b"'],
    ["an item behind its key", "lessons: - a\n  - b", "lessons:\n  - a\n  - b"],
    ["items of different indentation", "lessons:\n  - a\n - b\n      more", "lessons:\n  - a\n  - b\n       more"],
    ["a text behind a list", "lessons:\n  - a\n  b", "lessons:\n  - a\n  - b"],
    ["a key behind a list", "lessons:\n  - a\n  role: x", "lessons:\n  - a\nrole: x"],
    ["a key without its colon", "role: x\nlessons\n  - a", "role: x\nlessons:\n  - a"],
    [
      "lines of the log without a key",
      "  - 2026-11-18 heard\nrole: x\ncontact_log:\n  - 2026-11-06 thank-you",
      "role: x\ncontact_log:\n  - 2026-11-06 thank-you\n  - 2026-11-18 heard",
    ],
    [
      "a line of the log that is left of brackets",
      'role: x\n, "2026-11-18 heard"]',
      'role: x\ncontact_log:\n  - "2026-11-18 heard"',
    ],
    [
      "what is right, left as it is",
      "# mine\nrole:   x   # his\n\nodd  key: {a: 1, b: [2]}\nmap:\n   a: |\n      b: c: d\n      - @e\ntags: [a,b]\nstatus: a: b",
      '# mine\nrole:   x   # his\n\nodd  key: {a: 1, b: [2]}\nmap:\n   a: |\n      b: c: d\n      - @e\ntags: [a,b]\nstatus: "a: b"',
    ],
    [
      "comments beside doubled keys",
      "# one\ntags:\n  # two\n  - a\n  # three\n# four\nrole: x\ntags:\n  # five\n  - a\n  # six\n  - b",
      "# one\ntags:\n  # two\n  # five\n  - a\n  # three\n  # six\n  - b\n# four\nrole: x",
    ],
  ])("is %s", (_what, yaml, after) => {
    expect(mended(yaml)).toBe(after);
  });

  it.each([
    ["a note that is right", "role: x\ncontact_log:\n  - a\n  - a"],
    ["a line of something", "role: x\nsomething\nstatus: offer"],
    ["a key twice in a map", "a:\n  x: y\n  x: z"],
    ["items that are anybody's, without a key", "- Dana\nrole: x: y"],
    ["a text alone", "something"],
  ])("is not %s", (_what, yaml) => {
    expect(mendNote(note(yaml))).toBeUndefined();
  });

  it.each([
    ["no block", "# Acme\nstatus: a: b\n"],
    ["a conflict whose sides do not end together", "---\na: b\n<<<<<<< H\n---\nx\n=======\nc: d\n>>>>>>> p\ny\n"],
    ["a conflict in the body alone", "---\na: b\n---\n<<<<<<< H\na\n=======\nb\n>>>>>>> p\n"],
  ])("is not a note with %s", (_what, text) => {
    expect(mendNote(text)).toBeUndefined();
  });
});

describe("a conflict around the ends of the block", () => {
  it.each([
    [
      "begins before it",
      "<<<<<<< H\n---\ncompany: Acme\n---\nOurs\n=======\n---\ncompany: Acme\nrole: x\n---\nTheirs\n>>>>>>> p\nRest\n",
      "---\ncompany: Acme\nrole: x\n---\n<<<<<<< H\nOurs\n=======\nTheirs\n>>>>>>> p\nRest\n",
    ],
    ["is all of it", "<<<<<<< H\n=======\n---\nrole: x\n---\n>>>>>>> p\nRest\n", "---\nrole: x\n---\nRest\n"],
    [
      "holds its end, with the base",
      "---\nrole: x\n<<<<<<< H\nurl: y\n---\n||||||| b\n---\n=======\nround: z\n---\n>>>>>>> p\nRest\n",
      "---\nrole: x\nurl: y\nround: z\n---\nRest\n",
    ],
    [
      "takes in the body's beginning",
      "---\n<<<<<<< H\nurl: y\n---\nOurs\n=======\nround: z\n---\nTheirs\n>>>>>>> p\n=======\n",
      "---\nurl: y\nround: z\n---\n<<<<<<< H\nOurs\n=======\nTheirs\n>>>>>>> p\n=======\n",
    ],
  ])("%s", (_what, text, after) => {
    expect(mendNote(text)?.text).toBe(after);
    expect(mendNote(after)).toBeUndefined();
  });

  it("keeps line breaks, and a byte order mark", () => {
    const text = "\uFEFF---\r\nrole: a: b\r\ntags: [a]\ntags: [b]\r\n---\r\nBody\r\nx\n";
    const after = '\uFEFF---\r\nrole: "a: b"\r\ntags:\n  - a\n  - b\r\n---\r\nBody\r\nx\n';
    expect(mendNote(text)?.text).toBe(after);
  });

  it.each([
    ["a blank line", "---\nrole: x\ntags:\n  - a\n\nBody: a\n", "---\nrole: x\ntags:\n  - a\n---\n\nBody: a\n"],
    ["a heading", "---\nrole: x\n## Follow-up\n", "---\nrole: x\n---\n## Follow-up\n"],
    ["text", "---\r\nrole: x\r\nMet Dana.\r\n", "---\r\nrole: x\r\n---\r\nMet Dana.\r\n"],
    ["nothing", "---\nrole: x", "---\nrole: x\n---\n"],
  ])("puts the end back where it is gone, before %s", (_what, text, after) => {
    expect(mendNote(text)?.text).toBe(after);
    expect(mendNote(text)?.after.filter(({ isChanged }) => isChanged)).toMatchObject([{ text: "---" }]);
    expect(mendNote(after)).toBeUndefined();
  });

  it("needs no line behind the block", () => {
    expect(mendNote("---\nrole: a: b\n---")?.text).toBe('---\nrole: "a: b"\n---');
  });
});

const MARLOW = note(
  `type: application
company: Marlow Dental Care
status: interviewing
offerew_date: 2026-11-05
status: offer
contact: Nina Patel
contact_log:
  - 2026-11-06 thank-you
  - 2026-11-17 follow-up
contact_log:
  - 2026-11-17 follow-up
  - 2026-11-19 heard offer`,
);

/** The lines of a side, with a sign before those that go or come. */
function side(lines: Mending["before"]): readonly string[] {
  return lines.map(({ number, text, isChanged }) => `${number}${isChanged ? "*" : " "}${text}`);
}

describe("what only the person can say", () => {
  it("is asked, and stands as it is until then", () => {
    const { questions, before, after, text, logLines, isAllThere } = mendNote(MARLOW) ?? {};
    expect(questions).toEqual([
      {
        kind: "two values",
        id: "two values status",
        key: "status",
        values: [
          { value: "interviewing", line: 4 },
          { value: "offer", line: 6 },
        ],
      },
      { kind: "mangled key", id: "mangled key 5", line: 5, key: "offerew_date", meant: "interview_date" },
    ]);
    expect(text).toBeUndefined();
    expect(logLines).toEqual({ kept: 3, doubled: 1 });
    expect(isAllThere).toBe(false);
    expect(side(before ?? []).filter((line) => line.includes("*"))).toEqual([
      "11*contact_log:",
      "12*  - 2026-11-17 follow-up",
    ]);
    expect(side(after ?? []).some((line) => line.includes("*"))).toBe(false);
  });

  it("is done as answered", () => {
    const answers = { "two values status": 1, "mangled key 5": 0 };
    const { before = [], after = [], text } = mendNote(MARLOW, answers) ?? {};
    expect(side(before)).toEqual([
      "1 ---",
      "2 type: application",
      "3 company: Marlow Dental Care",
      "4*status: interviewing",
      "5*offerew_date: 2026-11-05",
      "6*status: offer",
      "7 contact: Nina Patel",
      "8 contact_log:",
      "9   - 2026-11-06 thank-you",
      "10   - 2026-11-17 follow-up",
      "11*contact_log:",
      "12*  - 2026-11-17 follow-up",
      "13   - 2026-11-19 heard offer",
      "14 ---",
    ]);
    expect(side(after)).toEqual([
      "1 ---",
      "2 type: application",
      "3 company: Marlow Dental Care",
      "4*status: offer",
      "5*interview_date: 2026-11-05",
      "6 contact: Nina Patel",
      "7 contact_log:",
      "8   - 2026-11-06 thank-you",
      "9   - 2026-11-17 follow-up",
      "10   - 2026-11-19 heard offer",
      "11 ---",
    ]);
    expect(text).toBe(`${after.map((line) => line.text).join("\n")}\nBody: a: b\n`);
  });

  it("leaves the key where the answer is no, and asks for both answers", () => {
    const text = mendNote(MARLOW, { "two values status": 0, "mangled key 5": 1 })?.text;
    expect(text).toContain("status: interviewing\nofferew_date: 2026-11-05\ncontact:");
    expect(mendNote(MARLOW, { "two values status": 0 })?.text).toBeUndefined();
    expect(mendNote(MARLOW, { "two values status": 2, "mangled key 5": 0 })?.text).toBeUndefined();
  });

  it.each<[what: string, yaml: string, answers: Answers, after: string]>([
    ["people", "contact: Dana\ncontact: Tom", { "two values contact": 1 }, "contact: Tom"],
    [
      "three statuses of conflicts",
      "<<<<<<< A\nstatus: a\n=======\nstatus: b\n>>>>>>> A\n<<<<<<< B\nstatus: a\n=======\nstatus: c\n>>>>>>> B",
      { "two values status": 2 },
      "status: c",
    ],
    ["a text and a list under a key of one's own", "mine: x\nmine:\n  - y", { "two values mine": 0 }, "mine: x"],
    [
      "half of a key",
      "role: x\nact_log\n  - 2026-11-18 heard\ncontact_log:\n  - 2026-11-06 thank-you",
      { "mangled key 3": 0 },
      "role: x\ncontact_log:\n  - 2026-11-18 heard\n  - 2026-11-06 thank-you",
    ],
    [
      "a key with a piece of another before it",
      "role: x: y\nintervicontact_log:\n  - 2026-11-18 heard",
      { "mangled key 3": 0 },
      'role: "x: y"\ncontact_log:\n  - 2026-11-18 heard',
    ],
    [
      "lines of the log in another list, in a note that reads",
      "lessons:\n  - 2026-11-18 heard by email from Dana Lee\n  - Ask\nKontaktprotokoll:\n    - 2026-11-06 thank-you",
      { "stray log lines 3": 0 },
      "lessons:\n  - Ask\nKontaktprotokoll:\n    - 2026-11-06 thank-you\n    - 2026-11-18 heard by email from Dana Lee",
    ],
    [
      "lines of the log below the text of another key",
      "contact_log:\ncadence: internal\n  - 2026-11-18 heard by email from Dana Lee\nrole: x",
      { "stray log lines 4": 0 },
      "contact_log:\n  - 2026-11-18 heard by email from Dana Lee\ncadence: internal\nrole: x",
    ],
    [
      "lines of the log below a day that stands twice",
      "contact_log:\nlook_back: 2026-11-24\n  - 2026-11-18 heard by email from Dana Lee\nlook_back: 2026-11-27",
      { "two values look_back": 1 },
      "contact_log:\n  - 2026-11-18 heard by email from Dana Lee\nlook_back: 2026-11-27",
    ],
    [
      "lines of the log that cannot be read below a day that stands twice",
      'contact_log:\nlook_back: 2026-11-24\n  - "2026-11-18 heard by email — late: sorry"\nlook_back: 2026-11-27',
      { "two values look_back": 1 },
      'contact_log:\n  - "2026-11-18 heard by email — late: sorry"\nlook_back: 2026-11-27',
    ],
    [
      "lines of a log kept as text in the text of another key",
      "contact_log: |\n  2026-11-02 applied\nrole: |-\n  Cook\n  2026-11-20 task\n<<<<<<< H\nstatus: offer\n=======\n>>>>>>> p",
      { "stray log lines 6": 0 },
      "contact_log:\n  - 2026-11-02 applied\n  - 2026-11-20 task\nrole: |-\n  Cook\nstatus: offer",
    ],
    [
      "the same of a key that stands twice",
      "contact_log: |\n  2026-11-02 applied\ncontact: |-\n  Dana\n  Tom\n  2026-11-20 task\ncontact: Dana",
      { "two values contact": 1 },
      "contact_log:\n  - 2026-11-02 applied\n  - 2026-11-20 task\ncontact: Dana",
    ],
    [
      "lines of the log that cannot be read below an interview’s day that stands twice",
      'contact_log:\ninterview_date: 2026-11-28\n  - "2026-11-19 automatic by email — late: sorry"\ninterview_date: 2026-11-25',
      { "two values interview_date": 1 },
      'contact_log:\n  - "2026-11-19 automatic by email — late: sorry"\ninterview_date: 2026-11-25',
    ],
    [
      "lines of the log in another list, without a log",
      "lessons: [2026-11-18 heard by email from Dana Lee]\nrole: x",
      { "stray log lines 2": 0 },
      "lessons:\nrole: x\ncontact_log:\n  - 2026-11-18 heard by email from Dana Lee",
    ],
  ])("may be %s", (_what, yaml, answers, after) => {
    const open = mendNote(note(yaml));
    expect(open?.questions.map(({ id }) => id)).toEqual(Object.keys(answers));
    expect(open?.text).toBeUndefined();
    expect(mendNote(note(yaml), answers)?.text).toBe(note(after));
    expect(mendNote(note(after))).toBeUndefined();
  });

  it("is all still there where keys and lists are doubled, and not said to be elsewhere", () => {
    const isAllThere = (yaml: string) => mendNote(note(yaml))?.isAllThere;
    expect(isAllThere("tags: [a]\ntags: [b]")).toBe(true);
    expect(isAllThere('contact_log:, "2026-11-18 heard"')).toBe(true);
    expect(isAllThere("offerew_date: 2026-11-05\nstatus: offer")).toBe(false);
    expect(isAllThere('role: "x')).toBe(false);
  });
});

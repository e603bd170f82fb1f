import { describe, expect, it } from "vitest";
import { messagesIn } from "../src/messages/message";
import { dayInFull, dayWords, numberWords } from "../src/words/days";
import { headline } from "../src/words/headline";
import { factWords } from "../src/words/message-line";
import { logged, undoFailed, writeFailed } from "../src/words/notices";
import { problemSentence } from "../src/words/problems";
import { statusBarWords } from "../src/words/status-bar";
import { agenda, applicationNote, day, moment } from "./builders";

const plain = (words: string) => words.replaceAll("\u00a0", " ");
const told = (notes: Parameters<typeof agenda>[0], now: string) => {
  const { sentence, rest } = headline(agenda(notes, now));
  return plain(`${sentence} ${rest}`.trim());
};

const due = applicationNote({ interview_date: "2026-11-05", contact_log: ["2026-11-06 thanks"] });
const ahead = applicationNote({ company: "Beta", interview_date: "2026-11-30T14:00" });
const spent = applicationNote({
  company: "Cato",
  interview_date: "2026-10-21",
  contact_log: ["2026-10-30 follow-up", "2026-11-11 follow-up"],
});
const undated = applicationNote({ company: "Dora", status: "interviewing" });

describe("a day in words", () => {
  it("does not break over a line, and has its year only where it is another", () => {
    expect(dayWords(day("2026-11-27"), day("2026-11-20"))).toBe("Fri\u00a027\u00a0Nov");
    expect(dayWords(day("2027-01-04"), day("2026-11-20"))).toBe("Mon\u00a04\u00a0Jan\u00a02027");
    expect(plain(dayInFull(day("2026-11-24"), day("2026-11-20")))).toBe("Tue 24 November");
  });
});

describe("a number", () => {
  it("is a word up to ten", () => {
    expect([1, 10, 11].map(numberWords)).toEqual(["one", "ten", "11"]);
  });
});

describe("the headline", () => {
  it.each([
    [
      "one message, and something dated",
      { A: due, B: ahead },
      "2026-11-13",
      "One to send today. Then nothing until Mon 30 Nov.",
    ],
    ["one message alone", { A: due }, "2026-11-13", "One to send today. Then nothing that has a date."],
    [
      "a message and an interview",
      { A: due, B: ahead },
      "2026-11-30",
      "Two to do today. Then nothing that has a date.",
    ],
    ["only something dated", { B: ahead }, "2026-11-13", "Nothing to do until Mon 30 November"],
    ["only something to close", { C: spent }, "2026-11-20", "Nothing to send. One to look back on."],
    ["only something without a date", { D: undated }, "2026-11-20", "Nothing to do today."],
    [
      "only a problem",
      { D: applicationNote({ status: "interviewing", interview_date: "10/11/2026" }) },
      "2026-11-20",
      "Nothing to do today.",
    ],
    [
      "a thank-you, and the follow-up after it",
      { A: applicationNote({ interview_date: "2026-11-09" }) },
      "2026-11-10",
      "One to send today. Then nothing until Mon 16 Nov.",
    ],
    ["only what is quiet", { A: due }, "2026-12-16", "Nothing to do today."],
    [
      "a Saturday before the pause, with a thank-you due in it",
      { A: applicationNote({ interview_date: "2026-12-18" }) },
      "2026-12-19",
      "It is Saturday. Nothing needs sending before Mon 21 Dec.",
    ],
    [
      "the pause, with a thank-you due on the next day",
      { A: applicationNote({ interview_date: "2026-12-21" }) },
      "2026-12-21",
      "The year-end pause runs until Sat 2 Jan 2027. Nothing needs sending before Tue 22 Dec.",
    ],
    [
      "a Sunday in the pause, with a thank-you late",
      { A: applicationNote({ interview_date: "2026-12-23" }) },
      "2026-12-27",
      "The year-end pause runs until Sat 2 Jan 2027. Nothing needs sending before Mon 28 Dec.",
    ],
    [
      "nothing open",
      { E: applicationNote({ status: "rejected" }) },
      "2026-11-20",
      "Nothing to do. No application is open.",
    ],
    ["a day off", { A: due }, "2026-11-14", "It is Saturday. Nothing needs sending before Mon 16 Nov."],
    [
      "a day off, with a task due on the next one",
      { A: due, T: applicationNote({ company: "Tern", status: "assessment", task_due: "2026-11-15" }) },
      "2026-11-14",
      "It is Saturday. Nothing needs sending before Sun 15 Nov.",
    ],
    [
      "the pause",
      { A: due },
      "2026-12-23",
      "The year-end pause runs until Sat 2 Jan 2027. Nothing needs sending before Mon 4 Jan 2027.",
    ],
    [
      "the pause, with a thank-you due in it",
      { A: applicationNote({ interview_date: "2026-12-21" }) },
      "2026-12-22",
      "One to send today. Then nothing until Fri 8 Jan 2027.",
    ],
  ])("says what is to be done: %s", (_case, notes, now, words) => {
    const paths = Object.fromEntries(Object.entries(notes).map(([name, note]) => [`Jobs/${name}.md`, note]));
    expect(told(paths, now)).toBe(words);
  });

  it("is calm only where nothing is to be done and something is open", () => {
    expect(headline(agenda({ "B.md": ahead }, "2026-11-13")).mood).toBe("calm");
    expect(headline(agenda({ "A.md": due }, "2026-11-13")).mood).toBe("due");
    expect(headline(agenda({ "C.md": spent }, "2026-11-20")).mood).toBe("plain");
    expect(
      headline(
        agenda({ "D.md": applicationNote({ status: "interviewing", interview_date: "10/11/2026" }) }, "2026-11-20"),
      ).mood,
    ).toBe("plain");
  });
});

describe("the status bar", () => {
  it("says what is due today, and nothing on other days and on days off", () => {
    expect(
      ["2026-11-13", "2026-11-10", "2026-11-14"].map((now) => statusBarWords(agenda({ "A.md": due }, now))),
    ).toEqual(["One to send today", "", ""]);
  });
});

describe("a notice", () => {
  const contact = { day: day("2026-11-20"), kind: "follow-up", person: "Nina Patel" } as const;
  it("says what was logged, and the next day", () => {
    expect(plain(logged([contact], day("2026-12-01"), moment("2026-11-20").day))).toBe(
      "Follow-up to Nina Patel logged for Fri 20 Nov. Next step Tue 1 Dec.",
    );
    expect(plain(logged([contact], undefined, day("2026-11-20")))).toBe(
      "Follow-up to Nina Patel logged for Fri 20 Nov.",
    );
    const thanks = { ...contact, kind: "thank-you" } as const;
    expect(plain(logged([thanks, thanks], day("2026-11-20"), day("2026-11-20")))).toBe(
      "Thank-you to two people logged for Fri 20 Nov. Next step today.",
    );
  });

  it("names another day than today, where it was logged for one", () => {
    const before = { ...contact, day: day("2026-11-18") };
    expect(plain(logged([before], undefined, day("2026-11-20")))).toBe(
      "Follow-up to Nina Patel logged for Wed 18 Nov.",
    );
  });

  it("says why a note could not be written, and that nothing was changed", () => {
    expect(writeFailed({ path: "Jobs/Acme.md", failed: "broken properties" })).toBe(
      "Could not write to “Acme”: its properties have an error. Nothing was changed.",
    );
  });
});

describe("a problem in one sentence", () => {
  it.each([
    [
      "ambiguous date",
      "Interview Date",
      "10/11/2026",
      ["2026-11-10", "2026-10-11"],
      "Interview Date: 10/11/2026 could be two days. Write the year first: 2026-11-10 or 2026-10-11.",
    ],
    [
      "not a date",
      "applied",
      "8 Nov 2026",
      ["2026-11-08"],
      "applied: 8 Nov 2026 is not read. Write the year first: 2026-11-08.",
    ],
    [
      "not a date",
      "applied",
      "last week",
      [],
      "applied: last week is not a day. Write the year first, as in 2026-11-30.",
    ],
    ["no such day", "response_by", "2026-02-30", [], "response_by: 2026-02-30 is not a day."],
    [
      "future contact",
      "contact_log",
      "2026-12-24 follow-up",
      [],
      "2026-12-24 follow-up lies ahead, so it is not counted.",
    ],
    ["no company", "company", "", [], "This note has no company."],
    [
      "no status",
      "status",
      "",
      [],
      "This note does not say where the application stands. Add its status, and this says what comes next.",
    ],
    [
      "several applications",
      "company",
      "Acme",
      [],
      "company: Acme has several applications. Add a link to the one that is meant in the property “application”.",
    ],
    ["broken properties", "", "", [], "The properties of this note have an error, so it was not read."],
  ] as const)("%s", (kind, key, value, proposals, words) => {
    expect(
      problemSentence({ path: "Jobs/Acme.md", kind, property: undefined, key, value, proposals: proposals.map(day) }),
    ).toBe(words);
  });
});

describe("the facts about a message", () => {
  const facts = (to: string, text: string, isSent = false) =>
    messagesIn([`To: ${to} ^follow-up-dana-lee`, "", text]).map((message) => factWords(message, isSent));

  it("are its length, its blanks, and an address that is missing", () => {
    expect(facts("Dana Lee <dana@acme.example>", "Dear Dana")).toEqual(["2 words, a little short"]);
    expect(facts("Dana Lee", "Dear Dana, [Your name]")).toEqual([
      "4 words, a little short · one blank to fill in · no address",
    ]);
  });

  it("leave the blanks to hints, where there are any", () => {
    const [message] = messagesIn(["To: Dana Lee ^follow-up-dana-lee", "", "Dear Dana, [Your name]"]);
    expect(message && factWords(message, false, true)).toBe("4 words, a little short · no address");
  });

  it("are its length alone, once it was sent", () => {
    expect(facts("Dana Lee", "Dear Dana, [Your name]", true)).toEqual(["4 words"]);
  });
});

describe("what failed", () => {
  it.each<[string, string]>([
    [
      writeFailed({ path: "Acme.md", failed: "other", unsaved: "typed" }),
      "“Acme” could not be saved. What you typed is still in the open note.",
    ],
    [
      writeFailed({ path: "Acme.md", failed: "disk full", unsaved: "written" }),
      "“Acme” could not be saved: the disk is full. What was to be written is still in the open note.",
    ],
    [
      writeFailed({ path: "Beta.md", failed: "disk full", done: ["Jobs/Acme.md", "Cato.md"] }),
      "The disk is full: nothing was written to “Beta”. Make some room, and try again. Its part in “Acme” and “Cato” could not be taken back: look there.",
    ],
    [
      undoFailed({ path: "Acme.md", failed: "read-only", done: ["Beta.md"] }),
      "Could not write to “Acme”: it is read-only, or another program holds it. Undone in “Beta”. Undo once more for the rest.",
    ],
  ])("is said with what is where: %s", (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

import { expect, it } from "vitest";
import { NOTHING_KNOWN, type CompanyRecord } from "../../src/core/companies/company-record";
import { recordInFull, recordInRow, workThereWords } from "../../src/words/company-record";

const ANALYST =
  "They said no three times for analyst roles. Another kind of role there, or another company, may be worth a look.";

it.each<[string, Partial<CompanyRecord>, string, string]>([
  ["nothing", {}, "", ""],
  ["one answer, which tells little", { answered: 1, daysToAnswer: [3] }, "", ""],
  ["one silence, which tells little", { unanswered: 1 }, "", ""],
  [
    "two answers",
    { answered: 2, daysToAnswer: [3, 9] },
    "Answered both times.",
    "Answered both times, after 3 and 9 days.",
  ],
  ["two answers of which no day is known", { answered: 2 }, "Answered both times.", "Answered both times."],
  [
    "three answers",
    { answered: 3, daysToAnswer: [3, 4, 9] },
    "Answered all three times.",
    "Answered all three times, after 3, 4 and 9 days.",
  ],
  [
    "many answers",
    { answered: 12, daysToAnswer: [2, 30] },
    "Answered all 12 times.",
    "Answered all 12 times, after 2 to 30 days.",
  ],
  [
    "after as many days",
    { answered: 2, daysToAnswer: [1, 1] },
    "Answered both times.",
    "Answered both times, after 1 day.",
  ],
  [
    "on the day itself",
    { answered: 2, daysToAnswer: [0, 0] },
    "Answered both times.",
    "Answered both times, on the day you applied.",
  ],
  [
    "on the day itself, and later",
    { answered: 2, daysToAnswer: [0, 9] },
    "Answered both times.",
    "Answered both times, within 9 days.",
  ],
  ["no answer", { unanswered: 2, silences: 2 }, "No answer to two applications.", "No answer to two applications."],
  ["silences that bring a question", { unanswered: 3, silences: 3 }, "No answer to three applications.", ""],
  [
    "silences, once it is answered",
    { unanswered: 3, silences: 3, workThere: ["no"] },
    "No answer to three applications.",
    "No answer to three applications.",
  ],
  [
    "some answers",
    { answered: 2, unanswered: 1, daysToAnswer: [3, 9] },
    "Answered two of three times.",
    "Answered two of three times, after 3 and 9 days.",
  ],
  ["one answer of two", { answered: 1, unanswered: 1 }, "Answered one of two times.", "Answered one of two times."],
  ["a date let pass", { promisesLetPass: 1 }, "They have let a date pass before.", "They have let a date pass before."],
  [
    "dates let pass, and answers",
    { promisesLetPass: 2, answered: 2 },
    "They have let two dates pass before. Answered both times.",
    "They have let two dates pass before. Answered both times.",
  ],
  ["two noes, which tell little", { noes: 2 }, "", ""],
  ["noes for one kind of role", { noes: 3, rolesOfNoes: "analyst" }, ANALYST, ANALYST],
  [
    "noes for roles of several kinds",
    { noes: 4 },
    "They said no four times. Another company may be worth a look.",
    "They said no four times. Another company may be worth a look.",
  ],
  [
    "all at once: a row has room for two sentences",
    { promisesLetPass: 1, answered: 3, daysToAnswer: [3, 4, 9], noes: 3, rolesOfNoes: "analyst" },
    ANALYST,
    `They have let a date pass before. Answered all three times, after 3, 4 and 9 days. ${ANALYST}`,
  ],
])("of a company is told: %s", (_case, record, inRow, inFull) => {
  expect(recordInRow({ ...NOTHING_KNOWN, ...record }, false).join(" ")).toBe(inRow);
  expect(recordInFull({ ...NOTHING_KNOWN, ...record }).join(" ")).toBe(inFull);
});

it("what the person wrote on working there is told in their own words", () => {
  expect(workThereWords({ ...NOTHING_KNOWN, workThere: ["no"] })).toBe("On working there, you wrote “no”.");
  expect(workThereWords({ ...NOTHING_KNOWN, workThere: ["not sure", "yes"] })).toBe(
    "On working there, you wrote “not sure” and “yes”.",
  );
});

it("the noes of a company that are told elsewhere are not told again in a row", () => {
  const record = { ...NOTHING_KNOWN, promisesLetPass: 1, answered: 3, noes: 3 };
  expect(recordInRow(record, true)).toEqual(["They have let a date pass before.", "Answered all three times."]);
});

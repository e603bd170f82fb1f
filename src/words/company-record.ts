/** What a company has done before, as the notes tell it: facts with their numbers, no marks. */
import { isWorkThereAsked } from "../core/changes/work-there";
import { tellsNoes, type CompanyRecord } from "../core/companies/company-record";
import { capitalised, numberWords, timesWords } from "./days";
import { isSaid } from "./reasons";

/** Fewer answers or silences tell little. */
const ANSWERS_TOLD_FROM = 2;
const IN_A_ROW = 2;

/** All that is told of it, beside the note itself. Silences are told by the question that they bring, where it is asked. */
export function recordInFull(record: CompanyRecord): readonly string[] {
  const answers = isWorkThereAsked(record) && record.answered === 0 ? "" : answersWords(record, true);
  return [letPassWords(record), answers, ...noesWords(record)].filter(isSaid);
}

/**
 * Two sentences of it, without a number of days, for a row. The noes go first, with the thought that belongs to them, unless
 * they are told elsewhere on the screen.
 */
export function recordInRow(record: CompanyRecord, areNoesTold: boolean): readonly string[] {
  const told = [...(areNoesTold ? [] : noesWords(record)), letPassWords(record), answersWords(record, false)];
  return told.filter(isSaid).slice(0, IN_A_ROW);
}

function letPassWords({ promisesLetPass }: CompanyRecord): string {
  if (promisesLetPass === 0) return "";
  return `They have let ${promisesLetPass === 1 ? "a date" : `${numberWords(promisesLetPass)} dates`} pass before.`;
}

/** `Answered both times, after 3 and 9 days.` · `Answered two of three times.` · `No answer to two applications.` */
function answersWords({ answered, unanswered, daysToAnswer }: CompanyRecord, isInFull: boolean): string {
  const all = answered + unanswered;
  if (all < ANSWERS_TOLD_FROM) return "";
  if (answered === 0) return `No answer to ${numberWords(unanswered)} applications.`;
  const times = all === 2 ? "both times" : `all ${timesWords(all)}`;
  const days = isInFull ? daysWords(daysToAnswer, answered) : "";
  return `Answered ${unanswered === 0 ? times : `${numberWords(answered)} of ${timesOf(all)}`}${days}.`;
}

function timesOf(all: number): string {
  return `${numberWords(all)} times`;
}

/** `, after 3 and 9 days`; of more answers than days are told, `, after 3 to 21 days`. */
function daysWords(days: readonly number[], answered: number): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  if (last === 0) return ", on the day you applied";
  const unit = last === 1 ? "day" : "days";
  if (first === 0) return `, within ${last} ${unit}`;
  if (first === last) return `, after ${last} ${unit}`;
  if (answered > days.length) return `, after ${first} to ${last} ${unit}`;
  return `, after ${days.slice(0, -1).join(", ")} and ${last} ${unit}`;
}

function noesWords(record: CompanyRecord): readonly string[] {
  if (!tellsNoes(record)) return [];
  const { noes, rolesOfNoes } = record;
  const roles = rolesOfNoes === "" ? "" : ` for ${rolesOfNoes} roles`;
  return [
    `They said no ${timesWords(noes)}${roles}.`,
    `${roles === "" ? "Another company" : "Another kind of role there, or another company,"} may be worth a look.`,
  ];
}

export const WORK_THERE = {
  label: "One question",
  question: (times: number) =>
    `${capitalised(numberWords(times))} applications there had no answer. Would you want to work there?`,
  answers: { yes: "Yes", no: "No", "not sure": "I do not know yet" },
} as const;

/** `On working there, you wrote “no”.` */
export const workThereWords = ({ workThere }: CompanyRecord) =>
  `On working there, you wrote ${workThere.map((words) => `“${words}”`).join(" and ")}.`;

/** Once it is written. */
export const workThereKept = (company: string) => `Kept in the note. For ${company}, it is not asked again.`;

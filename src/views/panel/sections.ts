/** What stands under each heading of the panel, and what of it is found in the filter. */
import { openSections, type Agenda } from "../../core/agenda";
import { tellsNoes } from "../../core/companies/company-record";
import type { Entry } from "../../core/entry";
import { finder, hasWords } from "../../core/find";
import { forToday } from "../../core/for-today";
import { noteName } from "../../core/reading/link";
import type { Problem } from "../../core/reading/problem";
import { askWith, entriesOf, withOwnRows, type RecruiterAsk } from "../../core/recruiter-roles";
import { isOnlyAProblem, isWaitingForThem } from "../../core/verdict";
import { FILTER, GROUPS, TURNS } from "../../words/panel";

/** A heading and its rows. */
export interface Section {
  /** Its name among the panel's stops. */
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly isFoldedAtFirst: boolean;
}

/**
 * The open groups with their rows; roles that are asked about together have one. Where more is due than a person does in a
 * day, all but the first of it is folded.
 */
export function sectionsOf(agenda: Agenda, asks: readonly RecruiterAsk[]): readonly Section[] {
  const turns = forToday(agenda, asks);
  const groups = openSections(agenda).map(({ group, entries }) => ({
    name: group,
    title: GROUPS[group],
    entries: withOwnRows(entries, asks),
    isFoldedAtFirst: turns !== undefined,
  }));
  if (turns === undefined) return groups.filter(({ entries }) => entries.length > 0);
  const later = groups.filter(({ name, entries }) => name !== "overdue" && name !== "today" && entries.length > 0);
  return [
    { name: "for today", title: TURNS.first, entries: turns.first, isFoldedAtFirst: false },
    { name: "can wait", title: TURNS.others, entries: turns.others, isFoldedAtFirst: true },
    ...later,
  ];
}

/** Those whose rows tell of the noes of a company: a no is named once on a screen, and this note goes first. */
export function rowsTellingNoes(sections: readonly Section[], openNote: Entry | undefined): ReadonlySet<Entry> {
  const tells = ({ schedule }: Entry) => tellsNoes(schedule.record) && isWaitingForThem(schedule);
  const companies = new Set(openNote && tells(openNote) ? [openNote.application.companyKey] : []);
  const telling = new Set<Entry>();
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    const { companyKey } = entry.application;
    // A row without a step has room for what happened last, and for nothing else.
    if (!tells(entry) || entry.schedule.steps.length === 0 || companies.has(companyKey)) continue;
    companies.add(companyKey);
    telling.add(entry);
  }
  return telling;
}

/** What has the words that are looked for. */
interface FoundRows {
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  readonly count: number;
}

/**
 * Whatever has the words in its company or role, under its heading: the quiet and the closed ones as well. A recruiter's row
 * is found by each of its roles, and a note that cannot be read by its name.
 */
export function findRows(
  words: string,
  { groups, problems }: Agenda,
  sections: readonly Section[],
  asks: readonly RecruiterAsk[],
): FoundRows {
  const isFound = finder(words);
  const hasFound = (entry: Entry) => {
    const ask = askWith(entry, asks);
    return (ask ? entriesOf(ask) : [entry]).some(({ application }) => isFound(application));
  };
  const more = [
    { name: "quiet", title: FILTER.quiet, entries: groups.quiet },
    { name: "closed", title: FILTER.closed, entries: groups.closed },
  ];
  const found = [...sections, ...more].flatMap(({ name, title, entries }) => {
    const own = entries.filter(hasFound);
    return own.length === 0 ? [] : [{ name: `found ${name}`, title, entries: own, isFoldedAtFirst: false }];
  });
  const unreadable = new Set(
    Object.values(groups)
      .flat()
      .filter((entry) => isOnlyAProblem(entry) && isFound(entry.application))
      .flatMap(({ application }) => application.paths),
  );
  const foundProblems = problems.filter(({ path }) => unreadable.has(path) || hasWords(noteName(path), words));
  const count = found.reduce((sum, { entries }) => sum + entries.length, foundProblems.length);
  return { sections: found, problems: foundProblems, count };
}

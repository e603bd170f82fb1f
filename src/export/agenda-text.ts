import { openSections, type Agenda } from "../core/agenda";
import type { Entry } from "../core/entry";
import { headline } from "../words/headline";
import { GROUPS, PROBLEMS, quietLine } from "../words/panel";
import { problemSentence, problemWords } from "../words/problems";
import { reasonInFull } from "../words/reasons";
import { dueWords, stepWords } from "../words/row";

/** The agenda as it is read in a terminal. Closed applications are not in it. */
export function agendaInWords(agenda: Agenda): string {
  const { sentence, rest } = headline(agenda);
  const sections = openSections(agenda).map(({ group, entries }) =>
    [GROUPS[group], ...entries.map((entry) => entryInWords(entry, agenda))].join("\n"),
  );
  const problems = agenda.problems.map((problem) => `  ${problemWords(problem).title}: ${problemSentence(problem)}`);
  if (problems.length > 0) sections.push([PROBLEMS, ...problems].join("\n"));
  if (agenda.groups.quiet.length > 0) sections.push(quietLine(agenda.groups.quiet.length));
  return [`${sentence} ${rest}`.trim(), ...sections].join("\n\n").replaceAll("\u00a0", " ");
}

function entryInWords(entry: Entry, { today }: Agenda): string {
  const { company, role } = entry.application;
  const due = dueWords(entry, today).words;
  const [step] = entry.schedule.steps;
  return [
    `  ${company}${role === "" ? "" : `, ${role}`}`,
    `    ${stepWords(entry, today)}${due === "" ? "" : `, ${due}`}`,
    `    ${step ? reasonInFull(entry, step, today) : ""}`,
  ].join("\n");
}

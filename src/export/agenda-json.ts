import type { Agenda } from "../core/agenda";
import { knownAs, type Application } from "../core/application";
import { daysBetween, type LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { Person } from "../core/reading/person";
import type { Problem } from "../core/reading/problem";
import { GROUPS } from "../core/schedule/group";
import { problemSentence } from "../words/problems";
import { reasonInFull } from "../words/reasons";

/** Somebody's mail address, if it is known. */
type AddressOf = (person: Person, application: Application) => string | undefined;

/** The agenda for programs: every Application in the order of the panel, with its steps and their reasons. */
export function agendaJson(
  agenda: Agenda,
  counts: { readonly notes: number; readonly applications: number; readonly interviews: number },
  addressOf: AddressOf = (person, application) => knownAs(person, application).email,
) {
  const { notes, applications, interviews } = counts;
  return {
    today: agenda.today,
    applications: GROUPS.flatMap((group) =>
      agenda.groups[group].map((entry) => applicationJson(entry, agenda.today, addressOf)),
    ),
    problems: agenda.problems.map(problemJson),
    counts: { notes, applications, interviews, ignored: notes - applications - interviews },
  };
}

function applicationJson(entry: Entry, today: LocalDay, addressOf: AddressOf) {
  const { application, schedule } = entry;
  const { group, verdict, sent, cap } = schedule;
  return {
    paths: application.paths,
    company: application.company,
    role: application.role,
    status: application.statusText,
    group,
    verdict,
    sent,
    cap,
    steps: schedule.steps.map((step) => {
      const address = step.to && addressOf(step.to, application);
      return {
        kind: step.kind,
        due: step.due,
        daysLate: step.due === null ? 0 : Math.max(daysBetween(step.due, today), 0),
        to: step.to?.name ?? null,
        ...(address !== undefined && { address }),
        route: schedule.isViaRecruiter ? "recruiter" : "direct",
        reason: plain(reasonInFull(entry, step, today)),
      };
    }),
  };
}

function problemJson(problem: Problem) {
  const { path, key, value } = problem;
  return { path, property: key, value, message: plain(problemSentence(problem)) };
}

/** Without the spaces that keep dates together on the screen. */
function plain(words: string): string {
  return words.replace(/\u00a0/g, " ");
}

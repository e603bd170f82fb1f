/** Who else may tell the person what they ask after a no, where one gives no feedback: each of them tried once. */
import { isNamedAs, type Connection } from "./companies/people-you-know";
import type { LocalDay } from "./day";
import type { Entry } from "./entry";
import { CONTACT_KINDS } from "./reading/contact-kinds";
import { isSamePerson, type Person } from "./reading/person";

/** What they are to the person. */
export type RouteKind = "recruiter" | "contact" | "panel" | "inside";

export interface FeedbackRoute {
  readonly person: Person;
  readonly kind: RouteKind;
  /** The day on which they were last asked for feedback. */
  readonly asked: LocalDay | undefined;
}

/**
 * Those who may tell, the recruiter first, each once; not those who have answered since the latest round that was held.
 * `declinedBy` is who gives none, before the log says so.
 */
export function feedbackRoutes(
  { application, schedule }: Entry,
  connections: readonly Connection[],
  today: LocalDay,
  declinedBy?: Person,
): readonly FeedbackRoute[] {
  const { contacts, recruiter, rounds } = application;
  const { heldRound, addressee } = schedule;
  const everybody: (readonly [Person, RouteKind])[] = [
    ...(recruiter ? [[recruiter, "recruiter"] as const] : []),
    ...contacts.map((person) => [person, "contact"] as const),
    ...rounds
      .filter(({ day }) => day <= today)
      .flatMap(({ interviewers }) => interviewers.map((person) => [person, "panel"] as const)),
    ...connections.map(({ person }) => [person, "inside"] as const),
  ];
  const unique = everybody.filter(
    ([person], at) => everybody.findIndex(([other]) => isSamePerson(other, person)) === at,
  );
  const people = unique.map(([person]) => person);
  const since = application.log.filter(({ day }) => day <= today && (heldRound === undefined || day >= heldRound.day));
  // A line that names nobody is taken to be from whom one writes to.
  const hasAnswered = (person: Person) =>
    since.some(
      (line) =>
        CONTACT_KINDS[line.kind].settlesRequest &&
        (line.person === undefined
          ? addressee !== undefined && isSamePerson(addressee, person)
          : isNamedAs(line, person, people)),
    );
  const isDecliner = (person: Person) => declinedBy !== undefined && isSamePerson(declinedBy, person);
  return unique
    .filter(([person]) => !isDecliner(person) && !hasAnswered(person))
    .map(([person, kind]) => ({
      person,
      kind,
      asked: since.findLast((line) => line.kind === "feedback-request" && isNamedAs(line, person, people))?.day,
    }));
}

/** The same beside the note: after a no to an interview, once the first request is the schedule's no more, until feedback comes. */
export function feedbackRoutesInNote(
  entry: Entry,
  connections: readonly Connection[],
  today: LocalDay,
): readonly FeedbackRoute[] {
  const { application, schedule } = entry;
  const { outcome, heldRound, verdict, steps } = schedule;
  const { status, log } = application;
  if (outcome !== "no" || heldRound === undefined || status === "withdrawn" || status === "closed") return [];
  if (verdict !== "closed" && verdict !== "ask-feedback" && verdict !== "wait") return [];
  if (log.some(({ kind, day }) => kind === "feedback" && day >= heldRound.day)) return [];
  const asked = steps.find(({ kind }) => kind === "ask-feedback")?.to;
  return feedbackRoutes(entry, connections, today, asked);
}

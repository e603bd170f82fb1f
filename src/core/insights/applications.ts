import type { LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { ApplicationFact } from "./search-facts";
import type { SoFar } from "./so-far";

/** The application itself. */
export function applicationFact(one: SoFar): ApplicationFact {
  const { reached, furthest, cameTo } = one;
  const { paths, company, companyKey, role } = one.application;
  return { path: paths[0], company, companyKey, role, day: dayOf(one), reached, furthest, cameTo };
}

/**
 * The day on which the person applied; where no note says it, or says a day to come, that of the first round, else of the
 * first that happened.
 */
function dayOf({ application: { dateApplied }, heldRounds, log, today }: SoFar): LocalDay | undefined {
  if (dateApplied !== undefined && dateApplied <= today) return dateApplied;
  return heldRounds[0]?.day ?? log.find(({ kind }) => CONTACT_KINDS[kind].isEvent)?.day;
}

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

/** The day on which the person applied; where no note says it, that of the first round, else of the first that happened. */
function dayOf({ application, heldRounds, log }: SoFar): LocalDay | undefined {
  const happened = () => log.find(({ kind }) => CONTACT_KINDS[kind].isEvent)?.day;
  return application.dateApplied ?? heldRounds[0]?.day ?? happened();
}

import type { Person } from "../reading/person";
import type { History } from "./history";

/** Rule 9: an application without a round is followed up only where somebody can be written to. */
export function namesSomebody({ application }: History): boolean {
  return application.contacts.length > 0 || application.recruiter !== undefined;
}

/** Rule 5: the first contact, else the recruiter, else the first interviewer. Through a recruiter, the recruiter first. */
export function addresseeOf(
  { application: { contacts, recruiter }, held }: History,
  isViaRecruiter: boolean,
): Person | undefined {
  const direct = contacts[0] ?? recruiter ?? held?.interviewers[0];
  return isViaRecruiter ? (recruiter ?? direct) : direct;
}

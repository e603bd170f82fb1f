import type { CadenceName } from "../cadence-table";
import type { LocalDay } from "../day";
import type { Contact } from "../reading/contact-line";
import type { Facts } from "./facts";

/** The first day on which the company may be written to again, and the contact that lies before it. */
export interface Gap {
  readonly ends: LocalDay;
  readonly contact: Contact;
}

/** Undefined where nobody was written to, and in the rows that it does not bind. */
export function gapOf({ lastAtCompany, cadenceName, calendar }: Facts): Gap | undefined {
  if (lastAtCompany === undefined || !keepsGap(cadenceName)) return undefined;
  return { ends: calendar.askingDays.add(lastAtCompany.day, GAP), contact: lastAtCompany };
}

/** Rule 10: so many working days lie between two contacts to one company, whatever a row says. */
export const GAP = 5;

/** Whether the gap binds a row: an offer is worth asking after sooner, and a request for feedback has its own distance. */
export function keepsGap(name: CadenceName): boolean {
  return name !== "offer" && name !== "feedback request";
}

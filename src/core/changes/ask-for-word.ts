/** Asking somebody inside, and looking who is there. */
import type { Change } from "./change";
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Contact } from "../reading/contact-log";
import type { Person } from "../reading/person";

/** Somebody inside was asked for a word on a day. */
export function askedForWord({ name }: Person, day: LocalDay): Contact {
  return { day, kind: "endorsement-request", channel: "email", person: name };
}

/** The day of a look at who works there is noted in the application's own note. */
export function setConnectionsChecked({ application }: Entry, day: LocalDay): readonly Change[] {
  return [{ path: application.paths[0], property: "connections_checked", value: day }];
}

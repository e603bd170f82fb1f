/** Asking a connection for a word, and looking for connections. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Contact } from "../reading/contact-line";
import type { Person } from "../reading/person";
import type { Change } from "./change-and-undo";

/** The contact that says that a connection was asked for a word on a day. */
export function askedForWord({ name }: Person, day: LocalDay): Contact {
  return { day, kind: "endorsement-request", channel: "email", person: name };
}

/** Notes in the application's own note that the person looked on a day for somebody they know at the company. */
export function setConnectionsChecked({ application }: Entry, day: LocalDay): readonly Change[] {
  return [{ path: application.paths[0], property: "connections_checked", value: day }];
}

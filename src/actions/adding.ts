import { addContact, addInterviewDate, type NewContact } from "../core/changes/add-missing";
import type { Change } from "../core/changes/change-and-undo";
import type { KnownPerson } from "../core/companies/people-to-suggest";
import { setPromisedDay } from "../core/changes/promised-day";
import type { LocalDay, When } from "../core/day";
import type { Entry } from "../core/entry";
import type { Schedule } from "../core/schedule/schedule";
import { currentMoment } from "../vault/clock";
import type { NewNotes } from "../vault/new-notes";
import type { AgendaSource } from "../vault/source";
import type { Failed } from "../vault/writer";
import { contactAdded, interviewDateAdded, promisedDayAdded } from "../words/adding";
import type { Performer } from "./performer";

/** Adds to a note what a row lacks: each is one change, and can be undone. */
export class Adding {
  constructor(
    private readonly source: Pick<AgendaSource, "scheduleAfter">,
    private readonly newNotes: Pick<NewNotes, "linkTextTo">,
    private readonly performer: Performer,
  ) {}

  /** Somebody to write to; by a link to their own note, which then need not be told its own address, where one can be made. */
  contact(name: string, email: string, person: KnownPerson | undefined): NewContact {
    const link = person && this.newNotes.linkTextTo(person.path);
    if (person === undefined || link === undefined) return { name, email: email || (person?.email ?? "") };
    return { name: person.name, email: email === person.email ? "" : email, link };
  }

  /** Adds somebody to write to; they are called so in the notice. Returns what failed. */
  addContact(entry: Entry, contact: NewContact): Promise<Failed | undefined> {
    return this.#perform(addContact(entry, contact), contactAdded(contact.name, entry.application.company));
  }

  /** What would be to do with them. */
  scheduleAfterContact(entry: Entry, contact: NewContact): Schedule | undefined {
    return this.source.scheduleAfter(entry.application, addContact(entry, contact));
  }

  /** Adds when the interview is or was. Returns what failed. */
  addInterviewDate(entry: Entry, on: When): Promise<Failed | undefined> {
    const said = interviewDateAdded(on, entry.application.company, currentMoment().day);
    return this.#perform(addInterviewDate(entry, on), said);
  }

  /** What would be to do with it. */
  scheduleAfterInterviewDate(entry: Entry, on: When): Schedule | undefined {
    return this.source.scheduleAfter(entry.application, addInterviewDate(entry, on));
  }

  /** Adds the day by which they said they would answer. Returns what failed. */
  addPromisedDay(entry: Entry, by: LocalDay): Promise<Failed | undefined> {
    const said = promisedDayAdded(by, entry.application.company, currentMoment().day);
    return this.#perform(setPromisedDay(entry, by), said);
  }

  #perform(changes: readonly Change[], said: string): Promise<Failed | undefined> {
    return this.performer.perform({ changes }, said);
  }
}

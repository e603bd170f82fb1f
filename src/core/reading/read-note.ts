import { cadenceNamed, type CadenceName } from "../cadence-table";
import { latest, type LocalDay, type When } from "../day";
import { kept } from "../kept";
import { keysBeside, mangledKey } from "../mending/mangled-key";
import { strayLogLines } from "../mending/stray-log-lines";
import { companyKeyOf } from "./company-name";
import { CONTACT_KINDS, type ContactKind } from "./contact-kinds";
import { joinContacts, readContactLog, type ContactLine } from "./contact-log";
import {
  findDay,
  isDay,
  orderOf,
  readDay,
  withTime,
  type DayAndTime,
  type OrderOfDates,
  type UnreadableDate,
} from "./date-value";
import { noteName, readLink, type Link } from "./link";
import { foldName, readPeople, withAddresses, withOwnAddresses, type Naming, type Person } from "./person";
import type { Problem } from "./problem";
import { foldKey, type Named, type NamedProperties, type NoteKind, type Properties } from "./property-names";
import {
  isBlank,
  isBox,
  isTicked,
  itemsOf,
  readLines,
  readRating,
  readTarget,
  readText,
  shown,
} from "./property-value";
import { isOwnName, kindOfNote, tagsIn, wordsOf, type Conventions } from "./recognition";
import { isNamedRound, readRounds, roundOn, type Round, type RoundPlace } from "./round";
import { isRoundDate, roundInName } from "./round-kinds";
import { meansNo, wasNotHeld } from "./round-outcome";
import { isOver, type StatusRead } from "./status";
import { readStatusHistory, type StatusChange } from "./status-history";
import type { KindWords } from "./tag-and-type-words";
import { bothInTitle, companyInTitle, isTitleOfRound, roleInTitle } from "./title";
import type { PropertyName, Status } from "./vocabulary";
import { isWebAddress, readPlaceOnTheWeb } from "./web-address";
import {
  NOT_RATED,
  NOTHING_WRITTEN,
  RATINGS,
  readFeeling,
  readHardQuestion,
  readNoted,
  readWeakPoints,
  type Ratings,
  type WrittenDown,
} from "./written-down";

/** A contact with the line and the note that tell of it. */
export interface LogLine extends ContactLine {
  readonly path: string;
}

/** What can be noted as sent without its day. */
export type SentSometime = "thank-you" | "follow-up";

/** Which way follow-ups go: through a recruiter, or straight to the company. */
export type Route = "recruiter" | "direct";

/** Longer words of one's own are cut: a row has no room for more. */
export const LONGEST_OWN_WORDS = 200;

/** Properties that say by their name how it ended. */
const NAMED_ENDS = ["rejected", "withdrawn"] as const;

/** Places where jobs are advertised: where an application came from, but nobody to write to. */
const JOB_BOARDS = [
  "linkedin",
  "indeed",
  "glassdoor",
  "monster",
  "ziprecruiter",
  "xing",
  "stepstone",
  "reed",
  "totaljobs",
  "seek",
  "jobserve",
  "cv library",
  "welcome to the jungle",
  "wellfound",
  "dice",
  "handshake",
  "infojobs",
];

/** What a note says of an application, and so do several notes together. */
export interface WhatNotesSay {
  /** The application note, then its interview notes by path. An interview note without an application stands alone. */
  readonly paths: readonly [string, ...string[]];
  /** The company's name; empty if a note names none. */
  readonly company: string;
  /** What notes on one company have in common; empty if none is named. */
  readonly companyKey: string;
  readonly role: string;
  /** The status as written; empty if there is none. */
  readonly statusText: string;
  readonly status: Status | undefined;
  /** Whether the status stands somewhere else, and is not known. */
  readonly isStatusElsewhere: boolean;
  /** Whether another tracker keeps the statuses of the note: on its board a note has a place only by its own words. */
  readonly isOnABoard: boolean;
  readonly dateApplied: LocalDay | undefined;
  /** The round that a note itself is about, and those that it lists; of an Application by day and time. */
  readonly rounds: readonly Round[];
  readonly promises: readonly PromisedDay[];
  readonly followUp: LocalDay | undefined;
  /** Why the person put the next follow-up on that day, in their own words; empty if they did not say. */
  readonly followUpReason: string;
  /** The day on which a look back that was put off comes back. */
  readonly lookBack: LocalDay | undefined;
  /** The day that a task is due, and the day by which the person answers an offer. */
  readonly taskDue: When | undefined;
  readonly decideBy: LocalDay | undefined;
  /** Where the job is advertised, as the application note says it: a web address, or what looks like one. Empty if it does not. */
  readonly advertAt: string;
  readonly contacts: readonly Person[];
  readonly recruiter: Person | undefined;
  /** Whom the person knows inside the firm, each once. */
  readonly connections: readonly Person[];
  /** The day of the last look at who works there. */
  readonly connectionsChecked: LocalDay | undefined;
  /** Undefined where nobody has said yet which way follow-ups go. */
  readonly route: Route | undefined;
  /** The row of the cadence table that is named. */
  readonly cadence: CadenceName | undefined;
  /** What was learnt; of an Application, what stands in its first note: lessons of a round stand in the round as well. */
  readonly lessons: readonly string[];
  /** Lessons, from whatever note, that need no more reminding. */
  readonly lessonsSettled: readonly string[];
  /** Of an Application by day; lines of one day in the order of the notes. */
  readonly log: readonly LogLine[];
  /** What may lie behind a silence, in the person's own note. */
  readonly silence: readonly string[];
  /** The person's own word on whether they want to work at a company that does not answer; empty if they gave none. */
  readonly workThere: string;
  /** The order of day and month that properties are seen to be written in: `10/13/2026`. */
  readonly dateOrders: readonly OrderOfDates[];
  /** Lines of the log without a day. They count for nothing. */
  readonly undatedLines: readonly string[];
  /** What was sent by a property that says no more than that it was. */
  readonly sentSometime: readonly SentSometime[];
  /** Whether the note says that nobody is to be followed up with. */
  readonly wantsNoFollowUp: boolean;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** A day they said that they would answer by, and the round or the application after which they said so. */
export interface PromisedDay {
  readonly by: LocalDay;
  /** The note that says so. */
  readonly path: string;
  readonly since: LocalDay | undefined;
}

/** What one application or interview note says. */
export interface JobNote extends WhatNotesSay {
  readonly path: string;
  readonly kind: NoteKind;
  /** Whether the status is a word for its meaning and nothing else. */
  readonly isPlainStatus: boolean;
  /** The note that lists this one and says its status, where it says none itself. */
  readonly statusFrom?: string;
  readonly interviewers: readonly Person[];
  /** The address of the contact, where nobody is named. */
  readonly loneAddress: string | undefined;
  /** On an interview note: the application that it belongs to, by its own link, else by one from the company. */
  readonly application: Link | undefined;
  /** On an application: the note of the advertised job. */
  readonly advert: Link | undefined;
}

/** What another note says of an application that it lists, by our own names of properties. */
export interface Told {
  readonly from: string;
  readonly says: Properties;
  /** Whether its text is still to be read: then nothing is known. */
  readonly isAwaited: boolean;
}

/** What the note of an advertised job says of an application to it. */
export type Advert = Pick<JobNote, "company" | "companyKey" | "role">;

/** Reads the note of an advertised job, whatever else it is. Never throws. */
export function readAdvert(properties: Properties, { names }: Conventions): Advert {
  const note = names.fold(properties);
  const first = (property: "company" | "role") =>
    note.find(property, "application").find(({ value }) => readText(value) !== "")?.value;
  const company = first("company");
  return {
    company: readText(company),
    companyKey: companyKeyOf(readTarget(company)),
    role: readText(first("role")),
  };
}

/** Reads a note's properties. Undefined if the note is none of ours. Never throws. */
export function readNote(path: string, properties: Properties, conventions: Conventions): JobNote | undefined {
  const note = conventions.names.fold(properties);
  const kind = kindOfNote(path, note, conventions);
  return kind && new NoteReader(path, kind, note, conventions).read();
}

/** Whether an application leaves it to other notes to say where it stands. */
export function leavesStatusToOthers({ kind, statusText, statusFrom }: JobNote): boolean {
  return kind === "application" && (statusText === "" || statusFrom !== undefined);
}

/** The same with what a list says of the note: as if it stood in the note, where that does not say so itself. */
export function readToldNote(
  path: string,
  properties: Properties,
  conventions: Conventions,
  told: Told | undefined,
): JobNote | undefined {
  const note = readNote(path, properties, conventions);
  if (told === undefined || note === undefined || !leavesStatusToOthers(note)) return note;
  if (told.isAwaited) return { ...note, isStatusElsewhere: true };
  const own = conventions.names.fold(properties);
  const isSaid = (property: PropertyName) => own.find(property, note.kind).some(({ value }) => !isBlank(value));
  const missing = Object.entries(told.says).filter(([property]) => !isSaid(property as PropertyName));
  const both = conventions.names.fold({ ...properties, ...Object.fromEntries(missing) });
  const read = new NoteReader(path, note.kind, both, conventions).read();
  return read.statusText === "" ? read : { ...read, statusFrom: told.from };
}

const ADDED_ZONE = ".000Z";

/** Reads the properties of one note, and gathers what of them could not be read. */
class NoteReader {
  readonly #problems: Problem[] = [];
  readonly #dateOrders: OrderOfDates[] = [];

  constructor(
    private readonly path: string,
    private readonly kind: NoteKind,
    private readonly note: NamedProperties,
    private readonly conventions: Conventions,
  ) {}

  read(): JobNote {
    const { path, kind } = this;
    const { companyValue, role } = this.#companyAndRole();
    const company = readText(companyValue);
    const application = kind === "interview" ? (this.#applicationLink() ?? linkIn(companyValue)) : undefined;
    if (company === "" && application === undefined)
      this.#report("company", { kind: "no company", value: "", proposals: [] }, "company");
    const { contacts, recruiter, interviewers, loneAddress } = this.#whom();
    const lessons = this.#noted("lessons");
    const rounds = this.#rounds(interviewers, lessons);
    const history = this.#history();
    const applied = latest(this.#day("date_applied")?.day, history.findLast(({ status }) => status === "applied")?.day);
    const whom = [...contacts, ...interviewers, ...(recruiter ? [recruiter] : [])];
    const { log: lines, undatedLines } = this.#log(whom, applied);
    const log = history.length === 0 ? lines : kept(joinContacts([...lines, ...wordsFromThem(history, path)]));
    const dateApplied = applied ?? log.find(({ kind }) => kind === "applied")?.day;
    const hasApplied = dateApplied !== undefined || this.#find("date_applied").some(({ value }) => isTicked(value));
    const read = this.#status(rounds);
    // "Open" and "draft" are for what is still to come, unless something has come: then they say nothing.
    const isContradicted =
      read?.status === "wishlist" &&
      read.weight === "generic" &&
      (kind === "interview" || hasApplied || rounds.length > 0 || log.length > 0);
    const isElsewhere =
      read === undefined &&
      (hasApplied || rounds.length > 0 || log.length > 0) &&
      history.length === 0 &&
      this.#isOfATracker() &&
      !log.some(({ kind }) => kind === "heard no");
    if (isElsewhere) this.#report("status", { kind: "no status", value: "", proposals: [] }, "status");
    this.#reportWhatMergesLeft();
    return {
      path,
      paths: [path],
      kind,
      company,
      companyKey: companyKeyOf(readTarget(companyValue)),
      role,
      statusText: read?.text ?? "",
      status: isContradicted || isElsewhere ? undefined : read ? read.status : hasApplied ? "applied" : undefined,
      isStatusElsewhere: isElsewhere,
      isOnABoard: this.#find("status_history").some(({ value }) => itemsOf(value).length > 0),
      isPlainStatus: read?.isPlainWord ?? false,
      dateApplied,
      rounds,
      promises: this.#promises(rounds, dateApplied),
      followUp: this.#day("follow_up")?.day,
      followUpReason: this.#ownWords("follow_up_reason"),
      lookBack: this.#day("look_back")?.day,
      taskDue: this.#day("task_due") ?? this.#deadline(read?.status, "assessment"),
      decideBy: this.#day("decide_by")?.day ?? this.#deadline(read?.status, "offer")?.day,
      advertAt: kind === "application" ? this.#advertAt() : "",
      contacts,
      interviewers,
      loneAddress,
      recruiter,
      connections: kept(this.#people("connections", "contact").people.filter(isNoJobBoard)),
      connectionsChecked: this.#day("connections_checked")?.day,
      route: routeNamed(this.#text("route")),
      cadence: this.#cadence(),
      lessons,
      lessonsSettled: this.#noted("lessons_settled"),
      silence: this.#lines("silence"),
      workThere:
        this.#ownWords("work_there") || (this.#find("work_there").some(({ value }) => isTicked(value)) ? "yes" : ""),
      log,
      undatedLines,
      sentSometime: this.#sentSometime(),
      wantsNoFollowUp: this.#find("follow_up").some(({ value }) => saysNo(value)),
      application,
      advert: kind === "application" ? this.#advertLink() : undefined,
      dateOrders: kept(this.#dateOrders),
      problems: kept(this.#problems),
    };
  }

  /**
   * An end that another property says goes before a stage in the status: `rejected: true`, and on an application without
   * a round of its own `outcome: Rejected`. What an interview note says is said of its round: "passed" ends nothing.
   */
  #status(rounds: readonly Round[]): StatusRead | undefined {
    const { statusWords } = this.conventions;
    const status = statusWords.readFirst(this.#find("status"));
    const tagged = this.#statusesInTags();
    if (this.kind === "interview")
      return status?.status === "withdrawn" && !isOver(status) ? undefined : (tagged.find(isOver) ?? status);
    const outcome = statusWords.readFirst(this.#find("outcome"));
    const isOfRound =
      rounds.some(({ isListed }) => !isListed) &&
      (outcome?.status === "rejected" || (outcome !== undefined && wasNotHeld(outcome.text)));
    const named = NAMED_ENDS.flatMap((end) => this.#find(end).map((one) => statusWords.readNamed(end, one)));
    const end = [status, ...named, ...tagged, isOfRound ? undefined : outcome].find(
      (read) => read !== undefined && isOver(read),
    );
    return end ?? (outcome?.status === "offer" ? outcome : (status ?? tagged[0]));
  }

  /** `status/interview`, `job/rejected`, `rejected`: without a word for a status before it, an interview or an offer is a topic. */
  #statusesInTags(): readonly StatusRead[] {
    const { names, statusWords, kindWords } = this.conventions;
    return this.#find("type")
      .flatMap(tagsIn)
      .flatMap((tag): readonly StatusRead[] => {
        const [word = "", parent] = tag.split("/").reverse();
        const status = statusWords.statusNamed(word);
        const read = status && statusWords.read(word);
        if (!read) return [];
        const isStatus = parent !== undefined && names.propertyNamed(parent, "application") === "status";
        const isOfJob =
          parent !== undefined && isOfApplications(parent, kindWords) && (status === "applied" || isOver(read));
        const isEnd = parent === undefined && isOver(read) && read.weight !== "generic";
        return isStatus || isOfJob || isEnd ? [{ ...read, isPlainWord: false }] : [];
      });
  }

  /** What became of the round: of several words for it, one after which it was not held, or that means a no. */
  #outcome(): string {
    const { statusWords } = this.conventions;
    const isNo = this.#find("rejected").some((named) => statusWords.readNamed("rejected", named) !== undefined);
    const said = this.#find("outcome")
      .map(({ value }) => readText(value) || (statusWords.read(value)?.text ?? ""))
      .filter((text) => text !== "");
    const grave = said.find((text) => wasNotHeld(text) || meansNo(text));
    return grave ?? (isNo && this.kind === "interview" ? "rejected" : (said[0] ?? ""));
  }

  /** A number of the application's own comes from a tracker, which may keep the status elsewhere. */
  #isOfATracker(): boolean {
    const id = this.kind === "application" ? this.note.named("applicationid") : undefined;
    return id !== undefined && !isBlank(id.value);
  }

  #find(property: PropertyName): readonly Named[] {
    return this.note.find(property, this.kind);
  }

  /** Under the first name that has a text. */
  #filled(property: PropertyName): Named | undefined {
    return this.#find(property).find(({ value }) => readText(value) !== "");
  }

  #text(property: PropertyName): string {
    return readText(this.#filled(property)?.value);
  }

  /**
   * Whom the note names, with the addresses that stand beside the names: `contact_email` is the contact's, or of whoever
   * it may well belong to, and makes somebody only where nobody is named.
   */
  #whom(): Pick<JobNote, "contacts" | "recruiter" | "interviewers" | "loneAddress"> {
    const contact = this.#people("contact", "contact", (item) => !isRecruiterByRole(item));
    const panel = this.#people("interviewers", "panel");
    const agency = this.#people("recruiter", "agency");
    const byRole = this.#people("contact", "agency", isRecruiterByRole);
    const recruiters = [...agency.people, ...byRole.people].filter(isNoJobBoard).slice(0, 1);
    const named = [contact.people, recruiters, panel.people];
    const loose = [...contact.addresses, ...agency.addresses, ...panel.addresses, ...this.#ownAddress(named.flat())];
    if (loose.length === 0)
      return { contacts: contact.people, recruiter: recruiters[0], interviewers: panel.people, loneAddress: undefined };
    const [contacts = [], withRecruiter = [], interviewers = []] = withOwnAddresses(named, loose);
    const isFree = ({ email }: Person) =>
      ![contacts, withRecruiter, interviewers].flat().some((one) => one.email === email);
    const alone = contact.addresses.filter(isFree);
    return {
      contacts: kept(contacts.length > 0 ? contacts : alone),
      loneAddress: contacts.length === 0 && alone.length === 1 ? alone[0]?.email : undefined,
      recruiter: withRecruiter[0] ?? agency.addresses.find(isFree),
      interviewers: kept(interviewers.length > 0 ? interviewers : panel.addresses.filter(isFree)),
    };
  }

  /** Those under the first name of a property that names anybody, and the addresses that are left over beside them. */
  #people(
    property: PropertyName,
    naming: Naming,
    isMeant?: (item: unknown) => boolean,
  ): { readonly people: readonly Person[]; readonly addresses: readonly Person[] } {
    if (this.#find(property).length === 0) return NO_PEOPLE;
    // `referral: yes` names nobody.
    const all = this.note.find(property, this.kind).filter(({ value }) => !isBox(value));
    const read = all
      .map(({ name, value, addressOf }) => ({
        name,
        addressOf,
        people: readPeople(isMeant ? itemsMeant(value, isMeant) : value, naming),
      }))
      .filter(({ people }) => people.length > 0);
    const named = read.filter(({ addressOf }) => addressOf === undefined);
    const addresses = read.filter(({ addressOf }) => addressOf !== undefined);
    const [first] = named;
    if (first === undefined || addresses.length === 0)
      return { people: kept(first?.people ?? []), addresses: addresses.flatMap(({ people }) => people) };
    const base = (name = "") => name.replace(/(?:name|person)?s?$/, "");
    const isOfOther = (name = "") => named.some((other) => other !== first && base(other.name) === base(name));
    const own = addresses.filter(({ addressOf }) => base(addressOf) === base(first.name) || !isOfOther(addressOf));
    const others = addresses.filter((address) => !own.includes(address));
    return {
      people: kept(
        withAddresses(
          first.people,
          own.flatMap(({ people }) => people),
        ),
      ),
      addresses: others.flatMap(({ people }) => people),
    };
  }

  /** A plain `email` may be the person's own: it counts only where it may well belong to somebody who is named. */
  #ownAddress(named: readonly Person[]): readonly Person[] {
    if (named.every(({ email }) => email !== undefined)) return [];
    const found = ["email", "mail", "emailaddress"].map((name) => this.note.named(name)).find((one) => one);
    return found === undefined ? [] : readPeople(found.value);
  }

  /** A title is the role beside a company, and the company beside a role. */
  #companyAndRole(): { readonly companyValue: unknown; readonly role: string } {
    const companyValue = this.#filled("company")?.value;
    const role = this.#filled("role");
    const roleText = readText(role?.value);
    if (role === undefined || companyValue !== undefined) {
      const isTitle = role !== undefined && !isOwnName("role", foldKey(role.key));
      if (!isTitle) return { companyValue, role: roleText };
      if (this.kind === "interview" && isTitleOfRound(roleText)) return { companyValue, role: "" };
      return { companyValue, role: roleInTitle(roleText, readText(companyValue), noteName(this.path)) };
    }
    const title = this.note.named("title")?.value;
    const isRole = !isOwnName("role", foldKey(role.key));
    if (isRole) return { companyValue: undefined, role: roleText, ...bothInTitle(roleText) };
    return { companyValue: companyInTitle(title, roleText), role: roleText };
  }

  /** What the person wrote for themselves, as far as a row has room for it. */
  #ownWords(property: PropertyName): string {
    const text = this.#text(property);
    return text.length > LONGEST_OWN_WORDS ? `${text.slice(0, LONGEST_OWN_WORDS).trimEnd()}…` : text;
  }

  #lines(property: PropertyName): readonly string[] {
    const lines = this.#find(property).map(({ value }) => readLines(value));
    return kept(lines.find((some) => some.length > 0) ?? []);
  }

  /** What the person noted for themselves, under the first name of a property that has anything. */
  #noted(property: PropertyName): readonly string[] {
    return kept(this.#firstNoted(property, readNoted));
  }

  #firstNoted<Item>(property: PropertyName, read: (value: unknown) => readonly Item[]): readonly Item[] {
    for (const { value } of this.#find(property)) {
      const noted = read(value);
      if (noted.length > 0) return noted;
    }
    return [];
  }

  #writtenDown(lessons: readonly string[]): WrittenDown {
    const written: WrittenDown = {
      feeling: readFeeling(this.#text("feeling")),
      ratings: this.#ratings(),
      hardQuestions: kept(this.#noted("hard_questions").map(readHardQuestion)),
      weakPoints: kept(this.#firstNoted("weak_points", readWeakPoints)),
      lessons,
      lessonsUsed: this.#noted("lessons_used"),
    };
    const isAny =
      written.feeling !== "" ||
      written.ratings !== NOT_RATED ||
      [written.hardQuestions, written.weakPoints, lessons, written.lessonsUsed].some((noted) => noted.length > 0);
    return isAny ? written : NOTHING_WRITTEN;
  }

  /** A word that names no row of the table is reported: the person meant something by it. */
  #cadence(): CadenceName | undefined {
    const named = this.#filled("cadence");
    if (named === undefined) return undefined;
    const text = readText(named.value);
    const cadence = cadenceNamed(text);
    if (cadence === undefined)
      this.#report("cadence", { kind: "no such cadence", value: shown(text), proposals: [] }, named.key);
    return cadence;
  }

  #ratings(): Ratings {
    const ratings: Partial<Record<(typeof RATINGS)[number], number>> = {};
    for (const name of RATINGS) {
      const named = this.#find(name).find(({ value }) => itemsOf(value).length > 0);
      if (named === undefined) continue;
      const rating = readRating(named.value);
      if (rating === undefined)
        this.#report(name, { kind: "not a rating", value: shown(named.value), proposals: [] }, named.key);
      else ratings[name] = rating;
    }
    return Object.keys(ratings).length === 0 ? NOT_RATED : ratings;
  }

  /** The first day that can be read under any of the property's names; else what is the matter with the first. */
  #day(property: PropertyName): DayAndTime | undefined {
    let unreadable: { readonly key: string; readonly date: UnreadableDate } | undefined;
    for (const { key, value } of this.#find(property)) {
      if (property === "follow_up" && (saysNo(value) || saysSent(value))) continue;
      const date = this.#readDay(key, value);
      if (date === undefined) continue;
      if (isDay(date)) return date;
      if (isMeantAsDay(property, key, date)) unreadable ??= { key, date };
    }
    if (unreadable) this.#report(property, unreadable.date, unreadable.key);
    return undefined;
  }

  /** A deadline is that of the stage: the advert's, a task's, or one's own answer's. One that cannot be read is no matter of ours. */
  #deadline(status: Status | undefined, stage: Status): When | undefined {
    if (status !== stage) return undefined;
    return this.#find("deadline")
      .map(({ value }) => readDay(value))
      .find(isDay);
  }

  /** One date under a key, and what it shows of the order in which its day and month stand. */
  #readDay(key: string, value: unknown): DayAndTime | UnreadableDate | undefined {
    const date = readDay(this.#isWallTime(value) ? value.slice(0, -ADDED_ZONE.length) : value);
    const order = isDay(date) && typeof value === "string" ? orderOf(value, date.day) : undefined;
    if (order) this.#dateOrders.push({ key, order });
    return date;
  }

  /** The day, with the clock time that stands beside it in a property of its own. */
  #withTime(date: DayAndTime): DayAndTime {
    if (date.time !== undefined) return date;
    const times = this.#find("interview_time").map(({ value }) => withTime(date, value));
    return times.find(({ time }) => time !== undefined) ?? date;
  }

  /** Some tools add `.000Z` to each date of a note that they write, to mere days as well: then it says nothing. */
  #isWallTime(value: unknown): value is string {
    if (typeof value !== "string" || !value.endsWith(ADDED_ZONE)) return false;
    const isMereDay = (other: unknown) => typeof other === "string" && other.endsWith(`T00:00:00${ADDED_ZONE}`);
    return [...this.note.all()].some((other) => isMereDay(other.value));
  }

  /** An interview note may have its day in its name alone: `2026-11-05 Acme`. */
  #dayInName(): DayAndTime | undefined {
    const name = noteName(this.path);
    const found = this.kind === "interview" && /\d/.test(name) ? findDay(name) : undefined;
    return found?.before === "" && isDay(found.date) ? found.date : undefined;
  }

  /**
   * An interview note may have its day in its name alone: `2026-11-05 Acme`. What is said of no round by name is said of
   * the note's own, which is that of its first property for a day, or the latest of those; where the note only lists
   * rounds, what is written down is of the latest.
   */
  #rounds(interviewers: readonly Person[], lessons: readonly string[]): readonly Round[] {
    const { path } = this;
    const dates = this.#datesOfRounds();
    const inName = dates.own ? undefined : this.#dayInName();
    const own = dates.own ?? (inName && { date: inName, words: "", place: undefined });
    const writtenDown = this.#writtenDown(lessons);
    const about = {
      words: this.#text("round") || this.#roundAsType(),
      outcome: this.#outcome(),
      interviewers,
      writtenDown,
      path,
      isListed: false,
    };
    const others = dates.others.map(({ date, words, place }) =>
      roundOn(date, { ...OTHER_ROUND, words, path, places: place && [place] }),
    );
    const listed = this.#find("interviews")
      .flatMap(({ key, value }) => readRounds(value, path, (date) => this.#report("interviews", date, key), key))
      .filter(({ words }) => !this.#isStage(words));
    if (own) {
      const { date, words, place } = own;
      const round = roundOn(this.#withTime(date), {
        ...about,
        words: about.words || words,
        ...(place && { isListed: true, places: [place] }),
      });
      return kept([round, ...others, ...listed]);
    }
    const all = [...others, ...listed];
    const last = latest(...all.map(({ day }) => day));
    return kept(all.map((round) => (round.day === last ? { ...round, writtenDown, isBesideOwn: undefined } : round)));
  }

  /** The kind of an interview that the note has for its type. */
  #roundAsType(): string {
    if (this.kind === "application") return "";
    return wordsOf(this.note, this.conventions).find(({ isRound }) => isRound)?.value ?? "";
  }

  /**
   * The days that the note has for rounds, each once, in a property for each or several in one. On an interview note the
   * first is its own, and others count only where their name says that they are of another round.
   */
  #datesOfRounds(): { readonly own: RoundDate | undefined; readonly others: readonly RoundDate[] } {
    const found: RoundDate[] = [];
    let unreadable: { readonly key: string; readonly date: UnreadableDate } | undefined;
    const firstKey = this.#find("interview_date").find(
      ({ value }) => value !== null && value !== undefined && value !== "",
    )?.key;
    const named = this.#find("interview_date").map(({ key, value }) => ({
      key,
      value,
      isNext: /next|upcoming/i.test(key),
    }));
    for (const { key, value, isNext } of [
      ...named.filter((one) => !one.isNext),
      ...named.filter((one) => one.isNext),
    ]) {
      const words = isRoundDate(foldKey(key)) ? roundInName(key) : "";
      if (this.kind === "interview" && found.length > 0 && words === "" && !isNext) continue;
      for (const { date, at } of daysIn(value, (item) => this.#readDay(key, item))) {
        if (!isDay(date)) {
          if (isMeantAsDay("interview_date", key, date)) unreadable ??= { key, date };
          continue;
        }
        const twin = found.findIndex((other) => other.date.day === date.day);
        const same = found[twin];
        const isFirst = key === firstKey && at.length === 0;
        const place: RoundPlace | undefined = isFirst ? undefined : { path: this.path, at: [key, ...at] };
        if (same === undefined) found.push({ date, words, place, isNext });
        else if (same.date.time === undefined) found[twin] = { ...same, date, words: same.words || words };
      }
    }
    if (unreadable && found.length === 0) this.#report("interview_date", unreadable.date, unreadable.key);
    const held = found.filter(({ isNext }) => !isNext);
    const last = latest(...held.map(({ date }) => date.day));
    const own = this.kind === "interview" ? found[0] : (held.find(({ date }) => date.day === last) ?? found[0]);
    return { own, others: found.filter((date) => date !== own) };
  }

  /** Whether the words of a listed stage tell of no interview: "Applied", "Rejected". */
  #isStage(words: string): boolean {
    const read = words === "" ? undefined : this.conventions.statusWords.read(words);
    const status = read?.isPlainWord === true ? read.status : undefined;
    return status !== undefined && status !== "assessment" && status !== "screening" && status !== "interviewing";
  }

  /** Where the application stood from which day, in the order of the note. */
  #history(): readonly StatusChange[] {
    const { statusWords } = this.conventions;
    const changes = this.#find("status_history").flatMap(({ value }) => readStatusHistory(value, statusWords));
    const stages = this.#find("interviews").flatMap(({ value }) =>
      readStatusHistory(
        Array.isArray(value) ? itemsOf(value).filter((item) => !isNamedRound(item)) : value,
        statusWords,
      ),
    );
    return stages.length === 0 ? changes : [...changes, ...stages.filter(({ text }) => this.#isStage(text))];
  }

  #promises(rounds: readonly Round[], dateApplied: LocalDay | undefined): readonly PromisedDay[] {
    const promised = this.#day("response_by");
    const by = promised?.until ?? promised?.day;
    if (by === undefined) return kept([]);
    const since = latest(...rounds.map(({ day }) => day).filter((day) => day <= by)) ?? dateApplied;
    return [{ by, path: this.path, since }];
  }

  #applicationLink(): Link | undefined {
    for (const { value } of this.#find("application")) {
      const text = readText(value);
      const link = linkIn(value) ?? (text === "" ? undefined : { target: text, text });
      if (link) return link;
    }
    return undefined;
  }

  #advertLink(): Link | undefined {
    return this.#find("advert")
      .map(({ value }) => linkIn(value))
      .find((link) => link !== undefined);
  }

  /**
   * A web address goes before what only looks like one. Where the note links to the advert, that link may be one too; and
   * what saves pages calls it `source`, under which others write the name of a job board.
   */
  #advertAt(): string {
    const placesIn = ({ value }: Named) => itemsOf(value).map(readPlaceOnTheWeb);
    const places = [...this.#find("url"), ...this.#find("advert")].flatMap(placesIn).filter((place) => place !== "");
    const source = this.note.named("source");
    return [...places, ...(source ? placesIn(source) : [])].find(isWebAddress) ?? places[0] ?? "";
  }

  /** The log, and contacts noted elsewhere. A day that cannot be read is a problem. */
  #log(people: readonly Person[], applied: LocalDay | undefined) {
    const { path } = this;
    let undatedLines: readonly string[] = [];
    const lines: LogLine[] = [];
    for (const { key, value } of this.#find("contact_log")) {
      const { contacts, unreadable, undated } = readContactLog(value, people);
      if (contacts.length + unreadable.length + undated.length === 0) continue;
      for (const contact of contacts) lines.push(logLine(contact, path));
      for (const date of unreadable) this.#report("contact_log", date, key);
      undatedLines = undated;
      break;
    }
    const sent = [...this.#sentOn("thank_you_sent", people), ...this.#sentOn("follow_up_sent", people)];
    const known = joinContacts([...lines, ...sent, ...this.#noes()]);
    const last = this.#sentOn("last_contact", people).at(-1);
    // On a day of which the log or the application tells, it is that which was the last contact.
    const isKnown =
      last === undefined ||
      last.day === applied ||
      known.some(
        ({ day, kind }) =>
          CONTACT_KINDS[kind].isEvent && (day === last.day || (day > last.day && CONTACT_KINDS[kind].keepsGap)),
      );
    return { log: kept(isKnown ? known : joinContacts([...known, last])), undatedLines: kept(undatedLines) };
  }

  /** Contacts of which a property of its own gives the day. */
  #sentOn(
    property: "thank_you_sent" | "follow_up_sent" | "last_contact",
    people: readonly Person[],
  ): readonly LogLine[] {
    const kind = property === "thank_you_sent" ? "thank-you" : "follow-up";
    return this.#find(property).flatMap(({ key, value }) => {
      const { contacts, unreadable } = readContactLog(value, people);
      for (const date of unreadable) this.#report(property, date, key);
      return contacts.map((contact) => {
        const isHeard = property === "last_contact" && CONTACT_KINDS[contact.kind].direction !== undefined;
        return logLine({ ...contact, kind: isHeard ? contact.kind : kind, line: `${key}: ${contact.line}` }, this.path);
      });
    });
  }

  /** A property that says of a no when it came: `rejected_on: 2026-11-20`. */
  #noes(): readonly LogLine[] {
    return this.#find("rejected").flatMap(({ key, value }) => {
      const date = readDay(value);
      if (!isDay(date)) return [];
      return [logLine({ day: date.day, kind: "heard no", line: `${key}: ${shown(value)}` }, this.path)];
    });
  }

  /** Keys with a piece of another word in them, and lines of the log under another key. */
  #reportWhatMergesLeft(): void {
    const { names } = this.conventions;
    const all = [...this.note.all()];
    const beside = keysBeside(
      all.map(({ key }) => key),
      names,
    );
    for (const { key, value } of all) {
      const lines = strayLogLines(key, value, names);
      const [first] = lines;
      if (first !== undefined)
        this.#report("contact_log", { kind: "stray log line", value: first, proposals: [], lines }, key);
      const meant = isBlank(value) ? undefined : mangledKey(key, beside, names);
      const property = meant && names.propertyNamed(meant, this.kind);
      if (property) this.#report(property, { kind: "mangled key", value: shown(value), proposals: [], meant }, key);
    }
  }

  #sentSometime(): readonly SentSometime[] {
    const sent: SentSometime[] = [];
    if (this.#find("thank_you_sent").some(({ value }) => isTicked(value))) sent.push("thank-you");
    if (
      this.#find("follow_up_sent").some(({ value }) => isTicked(value)) ||
      this.#find("follow_up").some(({ value }) => saysSent(value))
    )
      sent.push("follow-up");
    return kept(sent);
  }

  #report(property: PropertyName, problem: Omit<Problem, "path" | "property" | "key">, key: string): void {
    this.#problems.push({ path: this.path, property, key, ...problem });
  }
}

const NO_PEOPLE = { people: kept<Person>([]), addresses: kept<Person>([]) } as const;

/** A change to where they have said something is a word from them. */
function wordsFromThem(history: readonly StatusChange[], path: string): readonly LogLine[] {
  return history.flatMap(({ day, status, text, note }): readonly LogLine[] => {
    const kind = SAID_BY_THEM[status];
    if (kind === undefined) return [];
    const words = note === "" ? text : `${text}: ${note}`;
    return [logLine({ day, kind, words, line: `${day} ${kind} — ${words}` }, path)];
  });
}

const SAID_BY_THEM: Partial<Record<Status, ContactKind>> = {
  assessment: "heard next round",
  screening: "heard next round",
  interviewing: "heard next round",
  offer: "heard offer",
  rejected: "heard no",
};

/** Of a list, or of people parted by semicolons or lines, those that are meant; a single value as it is. */
function itemsMeant(value: unknown, isMeant: (item: unknown) => boolean): unknown {
  if (typeof value === "string") return value.split(/[;\n]/).filter(isMeant).join("\n");
  return Array.isArray(value) ? itemsOf(value).filter(isMeant) : isMeant(value) ? value : [];
}

/** Whether somebody among the contacts is the recruiter by what is said of them: `role: Recruiter`, `Sid Varga (recruiter)`. */
function isRecruiterByRole(item: unknown): boolean {
  if (typeof item === "string")
    return /(?:\(|,\s*|\s[–—-]\s)[^(),]{0,40}\b(?:recruiter|headhunter|agency)\)?\s*$/i.test(item.slice(0, 300));
  if (typeof item !== "object" || item === null) return false;
  const role = Object.entries(item).find(([key]) => ROLE_OF_A_CONTACT.test(key))?.[1] as unknown;
  return /\b(?:recruit(?:er|ing|ment)|headhunter|agency|agent|sourcer|staffing)\b/i.test(readText(role));
}

const ROLE_OF_A_CONTACT = /^(?:role|title|job ?title|position|type|relation|relationship)$/i;

interface RoundDate {
  readonly date: DayAndTime;
  /** The round, where the property's name tells. */
  readonly words: string;
  /** Where it stands; undefined for the note's first property for the day of an interview. */
  readonly place: RoundPlace | undefined;
  readonly isNext: boolean;
}

const OTHER_ROUND = {
  outcome: "",
  interviewers: [],
  writtenDown: NOTHING_WRITTEN,
  isBesideOwn: true,
  isListed: true,
};

/** The days of a value: of each item of a list, or of a text that is days and nothing else. */
function daysIn(
  value: unknown,
  read: (item: unknown) => DayAndTime | UnreadableDate | undefined,
): readonly { readonly date: DayAndTime | UnreadableDate; readonly at: readonly number[] }[] {
  const items = itemsOf(value).filter((item) => !isBox(item));
  const [first] = items;
  if (items.length < 2) {
    const whole = read(value);
    const parts = typeof first === "string" && !isDay(whole) ? first.split(/[,;&\n]|\band\b/, DAYS_READ).map(read) : [];
    if (parts.length > 1 && parts.every(isDay)) return parts.map((date) => ({ date, at: [] }));
    return whole ? [{ date: whole, at: [] }] : [];
  }
  const isAsWritten = Array.isArray(value) && value.length === items.length;
  const dates = items.slice(0, DAYS_READ).flatMap((item, index) => {
    const whole = read(item);
    const date = typeof item === "string" && !isDay(whole) ? (findDay(item)?.date ?? whole) : whole;
    return date ? [{ date, at: isAsWritten ? [index] : [] }] : [];
  });
  const list = dates.some(({ date }) => isDay(date)) ? undefined : read(value);
  return list ? [{ date: list, at: [] }] : dates;
}

const DAYS_READ = 50;

/** Each line has the same fields, so that the engine keeps it small. */
function logLine({ day, kind, channel, person, words, line }: ContactLine, path: string): LogLine {
  return { day, kind, channel, person, words, path, line };
}

/** `follow_up: no`. A box that is not ticked says nothing. */
function saysNo(value: unknown): boolean {
  return typeof value === "string" && /^(?:no|n|none|never|not needed|no need)$/i.test(value.trim());
}

/** `follow_up: done` */
function saysSent(value: unknown): boolean {
  return typeof value === "string" && /^(?:done|sent|followed up|already sent|already done)$/i.test(value.trim());
}

/** `interview: scheduled` is no attempt at a day; what is called a date, or looks like one, is. */
function isMeantAsDay(property: PropertyName, key: string, { kind, proposals }: UnreadableDate): boolean {
  const name = foldKey(key);
  return name === foldKey(property) || /date|day|due/.test(name) || kind !== "not a date" || proposals.length > 0;
}

/** "Via recruiter", "through recruiters", "agency" and the like; any other word means that the person writes themselves. */
function routeNamed(text: string): Route | undefined {
  if (text === "") return undefined;
  const isThroughSomebody = /\b(?:recruit(?:er|ment|ing)|agenc(?:y|ie)|agent|head-? ?hunter|staffing)s?\b/i.test(text);
  return isThroughSomebody && !/\b(?:no|not|without|never)\b/i.test(text) ? "recruiter" : "direct";
}

function isOfApplications(word: string, kindWords: KindWords): boolean {
  const mark = kindWords.markOf(word);
  return mark === "application" || mark === "perhaps application" || mark === "job hunt";
}

function linkIn(value: unknown): Link | undefined {
  return itemsOf(value)
    .map((item) => (typeof item === "string" ? readLink(item) : undefined))
    .find((link) => link !== undefined);
}

function isNoJobBoard({ name, email }: Person): boolean {
  return (
    email !== undefined ||
    !JOB_BOARDS.includes(
      foldName(name)
        .replace(/\.(com|co\.uk|de|org|net)$/, "")
        .replace(/-/g, " "),
    )
  );
}

/**
 * What people call their properties. Names fold: letter case, spaces, dashes and the like do not count, so that
 * `Date Applied`, `date-applied` and `dateApplied` are one name. The lists are from a survey of public vaults.
 */

export type Properties = Readonly<Record<string, unknown>>;

/** The two kinds of note that are ours: one process with one employer, or one round of it. */
export type NoteKind = "application" | "interview";

/** Each property with all the names that are read for it, in the order in which they are asked. */
const NAMES = {
  type: [
    "type",
    "kind",
    "class",
    "file class",
    "note type",
    "entity type",
    "document type",
    "category",
    "categories",
    "tags",
    "tag",
  ],
  company: [
    "company",
    "company name",
    "employer",
    "employer name",
    "organization",
    "organisation",
    "org",
    "firm",
    "hiring company",
  ],
  role: [
    "role",
    "position",
    "job title",
    "job position",
    "job role",
    "target role",
    "role title",
    "position title",
    "title",
  ],
  // A name that says whose status it is goes before a plain `status`, which may be the document's.
  status: [
    "application status",
    "job status",
    "app status",
    "app stage",
    "application stage",
    "stage",
    "current stage",
    "tracker status",
    "status",
    "state",
  ],
  date_applied: [
    "date applied",
    "applied date",
    "applied on",
    "applied at",
    "applied",
    "application date",
    "date of application",
    "apply date",
    "submitted",
    "submitted on",
    "submitted at",
    "date submitted",
    "submission date",
    "application sent",
    "cv sent at",
    "cv sent",
    "sent",
    "sent on",
    "date sent",
  ],
  interview_date: [
    "interview date",
    "interview",
    "interview day",
    "interview on",
    "interview datetime",
    "interview time",
    "date of interview",
    "next interview",
    "next interview date",
  ],
  interviews: ["interviews", "interview rounds", "rounds"],
  round: ["round", "interview round", "interview stage", "interview type", "round name", "current round", "last round"],
  response_by: [
    "response by",
    "hear back by",
    "hear by",
    "respond by",
    "reply by",
    "answer by",
    "expected response",
    "expected response date",
    "decision by",
    "decision date",
    "decision expected",
  ],
  contact: [
    "contact",
    "contacts",
    "contact person",
    "contact name",
    "hiring manager",
    "point of contact",
    "contact email",
    "people",
  ],
  interviewers: ["interviewers", "interviewer", "interviewed by", "panel", "interview panel"],
  recruiter: ["recruiter", "recruiter name", "recruiters", "agency", "recruiter email"],
  connections: ["connections", "connection", "referrals", "referral", "people i know", "insiders", "network"],
  connections_checked: ["connections checked"],
  route: ["route"],
  cadence: ["cadence"],
  follow_up: [
    "follow up",
    "follow up date",
    "follow up on",
    "next follow up",
    "follow up reminder date",
    "next action date",
    "next action due",
  ],
  contact_log: ["contact log", "communication log", "contact history", "correspondence"],
  application: [
    "application",
    "job application",
    "application note",
    "related application",
    "related job",
    "job",
    "job note",
    "application link",
    "opportunity",
    "opportunite",
  ],
  outcome: ["outcome", "result", "interview result", "interview outcome"],
  preparation: ["preparation", "preparedness"],
  confidence: ["confidence"],
  footing: ["footing"],
  lessons: ["lessons", "lesson", "lessons learned", "lessons learnt"],
} as const satisfies Record<string, readonly string[]>;

export type PropertyName = keyof typeof NAMES;

export const PROPERTY_NAMES = Object.keys(NAMES) as readonly PropertyName[];

/** On an interview note some everyday names mean something of the round. */
const NAMES_ON_INTERVIEWS: Partial<Record<PropertyName, readonly string[]>> = {
  status: NAMES.status.filter((name) => name !== "stage" && name !== "current stage"),
  interview_date: [...NAMES.interview_date, "date", "day", "when", "scheduled", "scheduled for", "start", "datetime"],
  round: [...NAMES.round, "stage", "current stage"],
  contact: NAMES.contact.filter((name) => name !== "people"),
  interviewers: [...NAMES.interviewers, "people", "attendees"],
  outcome: [...NAMES.outcome, "status"],
};

/** Lower case, and nothing but letters and digits of any language. */
export function foldKey(key: string): string {
  return key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** One property of a note, under the name that the note has for it. */
export interface Named {
  readonly key: string;
  readonly value: unknown;
}

/** A note's properties by their folded names. */
export type NamedProperties = ReadonlyMap<string, Named>;

export type OwnNames = Readonly<Partial<Record<PropertyName, readonly string[]>>>;

/** By folded name: the properties that it is read as, and how early among their names it is asked. */
type Meanings = ReadonlyMap<string, ReadonlyMap<PropertyName, number>>;

function meaningsOf(namesOf: (property: PropertyName) => readonly string[]): Meanings {
  const meanings = new Map<string, Map<PropertyName, number>>();
  for (const property of PROPERTY_NAMES) {
    namesOf(property)
      .map(foldKey)
      .forEach((name, rank) => {
        const ranks = meanings.get(name) ?? new Map<PropertyName, number>();
        if (!ranks.has(property)) meanings.set(name, ranks.set(property, rank));
      });
  }
  return meanings;
}

const KEYS_REMEMBERED = 2_000;

/** The names that are read in a vault: the person's own go first, then the usual ones. */
export class PropertyNames {
  private readonly folded = new Map<string, string>();
  private readonly meanings: Readonly<Record<NoteKind, Meanings>>;

  constructor(own: OwnNames = {}) {
    this.meanings = {
      application: meaningsOf((property) => [...(own[property] ?? []), ...NAMES[property]]),
      interview: meaningsOf((property) => [
        ...(own[property] ?? []),
        ...(NAMES_ON_INTERVIEWS[property] ?? NAMES[property]),
      ]),
    };
  }

  /** Of two keys that fold to one name, the first that is written counts. */
  fold(properties: Properties): NamedProperties {
    const note = new Map<string, Named>();
    for (const key of Object.keys(properties)) {
      const name = this.foldOnce(key);
      if (!note.has(name)) note.set(name, { key, value: properties[key] });
    }
    return note;
  }

  /** What a note has under any of the names of a property, in the order in which they are asked. */
  find(note: NamedProperties, property: PropertyName, kind: NoteKind): readonly Named[] {
    // A note has few properties, and a property many names: so the note's own are looked through.
    const found: { readonly named: Named; readonly rank: number }[] = [];
    for (const [name, named] of note) {
      const rank = this.meanings[kind].get(name)?.get(property);
      if (rank !== undefined) found.push({ named, rank });
    }
    return found.sort((one, other) => one.rank - other.rank).map(({ named }) => named);
  }

  /** Whether a note has a key that is read as the property, whatever its value: looked up by folded key alone. */
  has(properties: Properties, property: PropertyName, kind: NoteKind): boolean {
    return Object.keys(properties).some((key) => this.meanings[kind].get(this.foldOnce(key))?.has(property));
  }

  /** Whether a note has anything under one of the names, but for those that say what kind of note it is. */
  hasAny(note: NamedProperties): boolean {
    for (const name of note.keys()) {
      const meaning = this.meanings.interview.get(name) ?? this.meanings.application.get(name);
      if (meaning !== undefined && !meaning.has("type")) return true;
    }
    return false;
  }

  /** The key to write a property to: the one that the note has, a filled one first; else our own name. */
  keyFor(properties: Properties, property: PropertyName, kind: NoteKind): string {
    const there = this.find(this.fold(properties), property, kind);
    const filled = there.find(({ value }) => value !== null && value !== undefined && value !== "");
    return (filled ?? there[0])?.key ?? property;
  }

  /** The property that a name is read as in a note of a kind, if it is. */
  propertyNamed(key: string, kind: NoteKind): PropertyName | undefined {
    const ranks = [...(this.meanings[kind].get(foldKey(key)) ?? [])];
    return ranks.sort(([, one], [, other]) => one - other)[0]?.[0];
  }

  /** A vault has many notes but few different keys, so each is folded once. */
  private foldOnce(key: string): string {
    const known = this.folded.get(key);
    if (known !== undefined) return known;
    const name = foldKey(key);
    if (this.folded.size < KEYS_REMEMBERED) this.folded.set(key, name);
    return name;
  }
}

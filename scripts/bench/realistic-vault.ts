/**
 * A vault as people have them: notes of many kinds and few of them ours. It runs in Node and in the page, and makes the
 * same notes in both.
 */
import type { Properties } from "../../src/core/reading/property-names";

export interface VaultSize {
  readonly notes: number;
  /** Of them, applications and interviews; a quarter are interviews. */
  readonly ours: number;
  /** All of ours are applications that are still open. */
  readonly isAllOpen?: boolean;
  /** The day on which the vault is looked at, as in 2026-11-20. */
  readonly today: string;
}

export interface VaultNote {
  readonly path: string;
  /** None for a note without properties. */
  readonly properties: Properties | undefined;
}

const WORDS =
  "harbour lantern orchard meadow copper winter letter garden signal river method window paper market engine summer theory kitchen border silver".split(
    " ",
  );
const NAMES = ["Dana Lee", "Ravi Menon", "Ines Duarte", "Tom Okafor", "Mei Tanaka", "Lena Vogt", "Sam Ortiz"];
const STATUSES = [
  "applied",
  "screening",
  "interviewing",
  "interviewing",
  "rejected",
  "interviewing",
  "ghosted",
  "withdrawn",
];
const MS_PER_DAY = 86_400_000;

/** Every note of the vault, ours spread evenly among the others. */
export function realisticVault({ notes, ours, isAllOpen = false, today }: VaultSize): readonly VaultNote[] {
  const all: VaultNote[] = [];
  const pick = picker();
  for (let at = 0, made = 0; at < notes; at += 1) {
    if (Math.floor(((at + 1) * ours) / notes) === made) {
      all.push(otherNote(at, pick, today));
      continue;
    }
    if (isAllOpen) all.push(openApplication(made, today));
    else if (made % 4 === 3) all.push(interview(made, today));
    else all.push(application(made, today));
    made += 1;
  }
  return all;
}

/** An application that waits for an answer. */
export function openApplication(number: number, today: string): VaultNote {
  const day = dayBefore(today, number % 24);
  const name = `Company ${String(number).padStart(4, "0")}`;
  return {
    path: `Jobs/${name}.md`,
    properties: {
      type: "application",
      company: name,
      role: "Clerk",
      status: "interviewing",
      interview_date: day,
      contact: `Person ${String(number)}`,
      contact_log: [`${dayBefore(day, number % 24 === 0 ? 0 : -1)} thank-you`],
    },
  };
}

function application(number: number, today: string): VaultNote {
  const day = dayBefore(today, number % 120);
  const turn = number - Math.floor(number / 4);
  return {
    path: `Jobs/Company ${String(number)}.md`,
    properties: {
      type: "application",
      company: `Company ${String(number)}`,
      role: "Clerk",
      status: STATUSES[turn % STATUSES.length],
      date_applied: dayBefore(day, 20),
      interview_date: day,
      contact: `Person ${String(number)} <p${String(number)}@company.example>`,
      contact_log: [`${dayBefore(day, -1)} thank-you`],
    },
  };
}

function interview(number: number, today: string): VaultNote {
  return {
    path: `Interviews/Round ${String(number)}.md`,
    properties: {
      type: "interview",
      application: `[[Company ${String(number - 1)}]]`,
      interview_date: dayBefore(today, number % 120),
      interviewers: ["Dana Lee", "Ravi Menon"],
    },
  };
}

type Pick = <Item>(items: readonly Item[]) => Item;
type OtherNote = (id: string, day: string, pick: Pick) => VaultNote;

const daily: OtherNote = (id, day, pick) => ({
  path: `Daily/${day.slice(0, 4)}/${day} ${id}.md`,
  properties: { date: day, tags: ["daily", pick(WORDS)], mood: pick([2, 3, 4, 5]), sleep: pick([6, 6.5, 7, 8]) },
});

const dailyWithHabits: OtherNote = (id, day, pick) => ({
  path: `Daily/${day.slice(0, 4)}/${day} log ${id}.md`,
  properties: {
    created: `${day}T07:${pick(["05", "12", "48"])}`,
    aliases: [`${day} log`],
    weather: { sky: pick(["rain", "sun", "cloud"]), celsius: pick([4, 11, 19]) },
    habits: { run: pick([true, false]), read: true, stretch: pick([true, false]) },
    week: `[[${day.slice(0, 4)}-W${pick(["03", "17", "41"])}]]`,
    tags: "journal",
  },
});

const withoutProperties: OtherNote = (id, _day, pick) => ({
  path: `Notes/${pick(WORDS)} ${pick(WORDS)} ${id}.md`,
  properties: undefined,
});

const idea: OtherNote = (id, day, pick) => ({
  path: `Notes/${pick(WORDS)} and ${pick(WORDS)} ${id}.md`,
  properties: {
    id: `${day.replaceAll("-", "")}${id}`,
    aliases: [],
    tags: [pick(WORDS), `topic/${pick(WORDS)}`],
    created: day,
    updated: day,
  },
});

const clipping: OtherNote = (id, day, pick) => ({
  path: `Clippings/How ${pick(WORDS)} met ${pick(WORDS)} ${id}.md`,
  properties: {
    title: `How the ${pick(WORDS)} met the ${pick(WORDS)}`,
    source: `https://${pick(WORDS)}.example/posts/${id}`,
    author: [`[[${pick(NAMES)}]]`],
    published: day,
    created: day,
    description: `What the ${pick(WORDS)} says about the ${pick(WORDS)}, and why the ${pick(WORDS)} stays silent.`,
    tags: ["clippings", pick(WORDS)],
  },
});

const meeting: OtherNote = (id, day, pick) => ({
  path: `Meetings/${day} ${pick(WORDS)} ${id}.md`,
  properties: {
    type: "meeting",
    date: day,
    attendees: [`[[${pick(NAMES)}]]`, `[[${pick(NAMES)}]]`],
    project: `[[${pick(WORDS)} project]]`,
    tags: ["meeting"],
  },
});

const person: OtherNote = (id, day, pick) => ({
  path: `People/${pick(NAMES)} ${id}.md`,
  properties: {
    tags: ["person"],
    aliases: [pick(NAMES)],
    email: `p${id}@${pick(WORDS)}.example`,
    phone: `+44 20 ${id}`,
    company: `[[${pick(WORDS)} ${pick(["Ltd", "and Sons", "Works"])}]]`,
    birthday: day,
    "last-contacted": day,
  },
});

const project: OtherNote = (id, day, pick) => ({
  path: `Projects/${pick(WORDS)} ${id}.md`,
  properties: {
    type: "project",
    status: pick(["active", "on hold", "done", "planned"]),
    area: `[[${pick(WORDS)}]]`,
    start: day,
    due: day,
    priority: pick([1, 2, 3]),
    tags: ["project", `area/${pick(WORDS)}`],
    cssclasses: ["wide"],
  },
});

const book: OtherNote = (id, day, pick) => ({
  path: `Library/${pick(WORDS)} of the ${pick(WORDS)} ${id}.md`,
  properties: {
    title: `The ${pick(WORDS)} of the ${pick(WORDS)}`,
    subtitle: `A history of the ${pick(WORDS)}`,
    author: [pick(NAMES), pick(NAMES)],
    authorSort: pick(NAMES),
    category: ["Fiction"],
    publisher: `${pick(WORDS)} House`,
    publishDate: day,
    totalPage: pick([180, 312, 640]),
    coverUrl: `https://covers.example/${id}.jpg`,
    isbn10: `0${id}`,
    isbn13: `9780${id}`,
    series: { name: pick(WORDS), number: pick([1, 2, 3]) },
    status: pick(["unread", "reading", "read"]),
    started: day,
    finished: null,
    rating: pick([null, 3, 4, 5]),
    shelf: pick(WORDS),
    created: `${day} 21:14:03`,
    updated: `${day} 21:14:03`,
  },
});

const recipe: OtherNote = (id, day, pick) => ({
  path: `Recipes/${pick(WORDS)} soup ${id}.md`,
  properties: {
    tags: ["recipe", pick(["dinner", "lunch"])],
    servings: pick([2, 4, 6]),
    time: { prepare: "20 min", cook: pick(["30 min", "1 h"]) },
    ingredients: [
      { what: pick(WORDS), grams: pick([50, 120, 400]) },
      { what: pick(WORDS), grams: pick([50, 120, 400]) },
      { what: "salt", notes: ["a pinch", ["fine", "coarse"]] },
    ],
    url: `https://recipes.example/${id}`,
    made: [day],
  },
});

const task: OtherNote = (id, day, pick) => ({
  path: `Tasks/${pick(WORDS)} the ${pick(WORDS)} ${id}.md`,
  properties: {
    title: `${pick(WORDS)} the ${pick(WORDS)}`,
    status: pick(["open", "in-progress", "done"]),
    priority: pick(["low", "normal", "high"]),
    scheduled: day,
    due: day,
    contexts: [pick(["home", "office"])],
    timeEntries: [{ startTime: `${day}T09:00:00Z`, endTime: `${day}T09:25:00Z` }],
    dateCreated: `${day}T08:00:00Z`,
    tags: ["task"],
  },
});

const lecture: OtherNote = (id, day, pick) => ({
  path: `Courses/${pick(WORDS)}/Lecture ${id}.md`,
  properties: { course: pick(WORDS), lecture: Number(id) % 24, date: day, topics: [pick(WORDS), pick(WORDS)] },
});

/** In a hundred notes that are none of ours. */
const SHARES: readonly (readonly [share: number, make: OtherNote])[] = [
  [20, daily],
  [6, dailyWithHabits],
  [20, withoutProperties],
  [14, idea],
  [12, clipping],
  [7, meeting],
  [5, person],
  [5, project],
  [4, book],
  [3, recipe],
  [2, task],
  [2, lecture],
];
const OTHER_NOTES = SHARES.flatMap(([share, make]) => Array.from({ length: share }, () => make));

function otherNote(at: number, pick: Pick, today: string): VaultNote {
  return pick(OTHER_NOTES)(String(at), dayBefore(today, at % 3_000), pick);
}

/** Picks by chance, but the same in every run. */
function picker(): Pick {
  let seed = 1;
  return (items) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const item = items[(seed >>> 8) % items.length];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
}

/** So many days before a day, or after it with a number below 0. */
function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Searches of any size: what happened is made up from a seed, and then told by notes in one shape or another. */
import { numberOf, plus, weekdayOf, weekdaysAfter } from "./almanac";
import { FROM_THEM, lineOf } from "./log-line";
import { TODAY, type Day, type Line, type MadeUp, type MadeUpRound, type Search } from "./made-up";
import { isAsk } from "./what-was-due";

type Random = () => number;

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST_NAMES = "Dana Ravi Amara Tom Ina Jo Kim Lee Mara Sam Ann Ola Piet Uma Vera Nils".split(" ");
const LAST_NAMES = "Menon Cole Adeyemi Moe Berg Park Wong Voss Fox Hay Lund Roos Iyer Sato Kent Dahl".split(" ");
const BEGINNINGS =
  "Alder Birch Cedar Dune Elm Fern Grove Heath Ivy Juniper Kelp Larch Maple Nettle Oak Pine Quince Reed Sage Thorn Umber Vale Willow Yarrow".split(
    " ",
  );
const ENDINGS =
  "works soft field bridge stone light line port view craft mark point path grid loom nest forge mill dale wood lab ware ford gate".split(
    " ",
  );
const ROLES = [
  "Data analyst",
  "Junior data analyst",
  "Senior data engineer (m/w/d)",
  "Product manager",
  "Senior product manager",
  "Teacher",
  "Operations analyst",
  "Nurse",
  "Editor, part time",
  "Head of support",
  "Data analyst",
  "Account manager",
];
const ROUND_WORDS = [
  "Phone screen",
  "Phone screen",
  "Technical interview (Zoom)",
  "Video interview",
  "Interview on site",
  "Second interview",
  "Final interview",
  "Final round (video call)",
  "",
];
const LESSONS = [
  "Lead with the result",
  "Ask about the pay range first",
  "Read their report before",
  "Pause before I answer",
  "Bring two examples",
  "Ask who decides",
  "Say what I want",
];
const WEAK_POINTS = [
  "preparation",
  "examples",
  "structure",
  "nerves",
  "pay",
  "fit",
  "too quiet",
  "Too quiet",
  "small talk",
];
const CHANNELS = ["email", "website", "LinkedIn", "email"];

/** Companies that several applications may go to. */
const SHARED = 60;

/** The search of so many applications. Where companies are shared, only one application at each is under way. */
export function generatedSearch(size: number, seed: number, areCompaniesShared: boolean): Search {
  const random = randomFrom(seed);
  const known: MadeUp[] = [];
  const notes: Record<string, Record<string, unknown>> = {};
  const underWay = new Set<string>();
  for (let at = 0; at < size; at += 1) {
    const number = String(at + 1).padStart(4, "0");
    const story = new Story(random, at).told();
    const shared = areCompaniesShared && random() < 0.4 ? Math.floor(random() ** 2 * SHARED) : undefined;
    const isFree = shared !== undefined && (story.isSettled || !underWay.has(companyAt(shared)));
    const company = companyAt(isFree ? shared : SHARED + at);
    if (!story.isSettled) underWay.add(company);
    const name = company + (random() < 0.2 ? " GmbH" : random() < 0.1 ? ", Inc." : "");
    const made = told({ ...story.made, company: name, key: company.toLowerCase() }, number, random, !isFree);
    known.push(made.made);
    Object.assign(notes, made.notes);
  }
  return { known, notes };
}

function companyAt(at: number): string {
  const count = ENDINGS.length;
  const round = Math.floor(at / (count * BEGINNINGS.length));
  const [beginning = "", ending = ""] = [BEGINNINGS[Math.floor(at / count) % BEGINNINGS.length], ENDINGS[at % count]];
  return beginning + ending + (round === 0 ? "" : "berg".repeat(round));
}

function personAt(at: number): string {
  const [first = "", last = ""] = [FIRST_NAMES[at % FIRST_NAMES.length], LAST_NAMES[(at * 3 + 1) % LAST_NAMES.length]];
  return `${first} ${last}`;
}

type Told = Omit<MadeUp, "path" | "company" | "key">;

/** What happens with one application, from day to day until today. */
class Story {
  readonly #log: Line[] = [];
  readonly #rounds: MadeUpRound[] = [];
  /** With the index of the round for a path. */
  readonly #promised: { readonly by: Day; readonly path: string }[] = [];
  readonly #people: readonly string[];
  #day: Day;

  constructor(
    private readonly random: Random,
    at: number,
  ) {
    this.#people = [0, 1, 2, 3].map((next) => personAt(at * 4 + next));
    this.#day = this.#weekday(plus("2026-04-01", Math.floor(random() * 229)));
  }

  told(): { readonly made: Told; readonly isSettled: boolean } {
    const { random } = this;
    const [contact = "", recruiter = "", ...panel] = this.#people;
    const isViaRecruiter = random() < 0.12;
    const base = {
      role: this.#pick(ROLES),
      ...(random() < 0.7 && { contact }),
      ...(isViaRecruiter && { recruiter, isViaRecruiter }),
      ...(random() < 0.1 && { lessons: [this.#pick(LESSONS)] }),
    };
    if (random() < 0.04)
      return { made: { ...base, status: "wishlist", rounds: [], log: [], promised: [] }, isSettled: true };
    const applied = random() < 0.92 ? this.#day : undefined;
    if (applied !== undefined && random() < 0.6)
      this.#say("applied", random() < 0.8 ? { channel: this.#pick(CHANNELS) } : {});
    if (random() < 0.08) this.#helped(panel[0] ?? "");
    const status = this.#goOn([contact, ...panel], isViaRecruiter ? recruiter : undefined);
    const made = {
      ...base,
      ...(applied !== undefined && { applied }),
      status,
      rounds: this.#rounds,
      promised: this.#promised,
    };
    const isSettled =
      ["rejected", "accepted", "withdrawn", "ghosted", "closed"].includes(status) ||
      this.#log.at(-1)?.kind === "heard no" ||
      this.#rounds.at(-1)?.outcome === "rejected";
    return { made: { ...made, log: this.#inOrder() }, isSettled };
  }

  /** Says which status the note has in the end. */
  #goOn(panel: readonly string[], recruiter: string | undefined): string {
    const { random } = this;
    const word = this.#waitFor(recruiter ?? panel[0], [
      ["nothing", 40],
      ["heard no", 22],
      ["heard next round", 32],
      ["heard", 6],
    ]);
    if (word === "later") return random() < 0.5 ? "applied" : "";
    if (word === "heard no") return this.#refused(panel[0] ?? "");
    if (word !== "heard next round") return this.#leftOff("applied");
    for (let round = 0; round < 3; round += 1) {
      if (random() < 0.05) this.#say("task", { after: 2 });
      const met = this.#meet(panel);
      if (met === "later") return random() < 0.5 ? "interviewing" : "screening";
      this.#thank(met.people ?? [], recruiter);
      if (random() < 0.05) return this.#withdraw();
      const answer = this.#waitFor(recruiter ?? panel[0], [
        ["nothing", 22],
        ["heard no", 26],
        ["heard next round", 30],
        ["heard offer", 12],
        ["heard", 4],
        ["heard deciding", 6],
      ]);
      if (answer === "later" || answer === "nothing")
        return answer === "later" ? "interviewing" : this.#leftOff("interviewing");
      if (answer === "heard no") return this.#refused(panel[0] ?? "");
      if (answer === "heard offer") return this.#offered();
      if (answer !== "heard next round") return this.#leftOff("interviewing");
      if (random() < 0.3) this.#rounds[this.#rounds.length - 1] = { ...met, outcome: "passed" };
    }
    return this.#leftOff("interviewing");
  }

  /** Their word after some days, or none. Meanwhile one may ask. */
  #waitFor(whom: string | undefined, odds: readonly (readonly [string, number])[]): string {
    const { random } = this;
    const from = this.#day;
    const word = this.#weigh(odds);
    const on = this.#weekday(plus(from, 1 + Math.floor(random() ** 2 * 35)));
    const until = word === "nothing" || on > TODAY ? TODAY : on;
    let ask = this.#weekday(plus(from, 6 + Math.floor(random() * 14)));
    for (let times = random() < 0.5 ? 0 : 1 + Math.floor(random() * 3); times > 0 && ask < until; times -= 1) {
      const kind = random() < 0.75 ? "follow-up" : "call";
      const channel = kind === "call" ? "phone" : this.#pick(["email", "email", "message"]);
      this.#log.push({ on: ask, kind, channel, ...(whom !== undefined && { person: whom }) });
      ask = this.#weekday(plus(ask, 5 + Math.floor(random() * 9)));
    }
    if (word === "nothing") return word;
    if (on > TODAY) return "later";
    this.#day = on;
    if (random() < 0.88) this.#log.push({ on, kind: word, ...(random() < 0.5 && { channel: "email" }) });
    return word;
  }

  #meet(panel: readonly string[]): MadeUpRound | "later" {
    const { random } = this;
    const words = this.#pick(ROUND_WORDS);
    if (random() < 0.08) {
      this.#day = this.#weekday(plus(this.#day, 2 + Math.floor(random() * 5)));
      this.#rounds.push({ on: this.#day, words, outcome: "cancelled" });
    }
    this.#day = this.#weekday(plus(this.#day, 2 + Math.floor(random() * 9)));
    const people = panel.filter(() => random() < 0.4);
    const round = { on: this.#day, words, people };
    if (this.#day > TODAY) {
      this.#rounds.push(round);
      return "later";
    }
    const written: MadeUpRound = random() < 0.6 ? { ...round, ...this.#writtenDown() } : round;
    this.#rounds.push(written);
    if (random() < 0.3)
      this.#promised.push({
        by: plus(this.#day, 4 + Math.floor(random() * 12)),
        path: String(this.#rounds.length - 1),
      });
    if (random() < 0.3) this.#log.push({ on: this.#day, kind: "told", ...this.#pick(PROMISES)(this.#day) });
    return written;
  }

  #writtenDown(): Partial<MadeUpRound> {
    const { random } = this;
    const some = <Item>(items: readonly Item[], odds: number) => items.filter(() => random() < odds);
    const rate = () => 1 + Math.floor(random() * 5);
    const ratings = {
      ...(random() < 0.8 && { preparation: rate() }),
      ...(random() < 0.8 && { confidence: rate() }),
      ...(random() < 0.6 && { footing: rate() }),
    };
    const lessons = some(LESSONS, 0.1).map((text) =>
      random() < 0.3 ? `${text} (Tom Adeyemi, ${this.#day})` : random() < 0.3 ? `${text.toLowerCase()}.` : text,
    );
    return { ratings, weakPoints: some(WEAK_POINTS, 0.15), lessons, used: some(LESSONS, 0.1) };
  }

  #thank(people: readonly string[], recruiter: string | undefined): void {
    const { random } = this;
    const on = random() < 0.7 ? weekdaysAfter(this.#day, random() < 0.8 ? 1 : 3) : this.#day;
    if (on > TODAY || random() < 0.25) return;
    if (recruiter !== undefined) this.#log.push({ on, kind: "call", channel: "phone", person: recruiter });
    else if (people.length === 0 || random() < 0.3) this.#log.push({ on, kind: "thank-you", channel: "email" });
    else
      for (const person of people.filter(() => random() < 0.8))
        this.#log.push({ on, kind: "thank-you", channel: "email", person });
  }

  #refused(whom: string): string {
    const { random } = this;
    const held = this.#rounds.at(-1);
    if (held !== undefined && random() < 0.3) this.#rounds[this.#rounds.length - 1] = { ...held, outcome: "rejected" };
    if (random() < 0.4) this.#say("answer", { after: Math.floor(random() * 5), person: whom });
    if (held !== undefined && random() < 0.3) {
      this.#say("feedback-request", { after: 2 + Math.floor(random() * 5), person: whom });
      if (random() < 0.4) this.#say("feedback", { after: 3, words: "experience; aside" });
    }
    const isToldElsewhere =
      this.#rounds.at(-1)?.outcome === "rejected" || this.#log.some(({ kind }) => kind === "heard no");
    return isToldElsewhere && random() < 0.3 ? "interviewing" : "rejected";
  }

  #offered(): string {
    const isFresh = numberOf(TODAY) - numberOf(this.#day) < 15;
    if (isFresh) return "offer";
    return this.random() < 0.7 ? "accepted" : this.#withdraw();
  }

  #withdraw(): string {
    this.#say("withdrawal", { after: 1 + Math.floor(this.random() * 6) });
    return "withdrawn";
  }

  /** Nothing more came. */
  #leftOff(status: string): string {
    const { random } = this;
    const hasHeardAfterAsking = this.#log.some(
      (line, at) => isAsk(line) && this.#log.slice(at).some(({ kind }) => kind.startsWith("heard")),
    );
    const chance = random();
    if (chance < 0.1 && !hasHeardAfterAsking) return "ghosted";
    if (chance < 0.2) return "closed";
    if (chance < 0.27) this.#say("closing-note", { after: 15 });
    return status;
  }

  #helped(person: string): void {
    const on = this.#weekday(plus(this.#day, -6));
    this.#log.push({ on, kind: "endorsement-request", channel: "email", person });
    if (this.random() < 0.6) this.#log.push({ on: plus(on, 3), kind: "endorsement", person });
  }

  #say(kind: string, { after = 0, ...more }: Omit<Line, "on" | "kind"> & { readonly after?: number } = {}): void {
    const on = after === 0 ? this.#day : this.#weekday(plus(this.#day, after));
    if (on > TODAY) return;
    this.#log.push({ on, kind, ...more });
    this.#day = on;
  }

  /** Each contact once, by day: two of one day, kind, way and person are one. */
  #inOrder(): readonly Line[] {
    const seen = new Set<string>();
    return [...this.#log]
      .sort((one, other) => numberOf(one.on) - numberOf(other.on))
      .filter(({ on, kind, channel = "", person = "" }) => {
        const key = [on, kind, channel, person].join("|");
        return !seen.has(key) && seen.add(key);
      });
  }

  #weekday(day: Day): Day {
    return weekdaysAfter(day, 0);
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from");
    return item;
  }

  #weigh(odds: readonly (readonly [string, number])[]): string {
    let left = this.random() * odds.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [word, weight] of odds) {
      left -= weight;
      if (left < 0) return word;
    }
    return "nothing";
  }
}

/** What they say at a round, on a weekday, and the day that is meant. */
const PROMISES: readonly ((on: Day) => Pick<Line, "words" | "means">)[] = [
  (on) => ({ words: "by the end of next week", means: plus(on, 11 - weekdayOf(on)) }),
  (on) => ({ words: "in a week", means: plus(on, 7) }),
  (on) => ({ words: `by ${plus(on, 10)}`, means: plus(on, 10) }),
  () => ({ words: "they will let me know" }),
];

const GERMAN: Readonly<Record<string, string>> = {
  company: "Firma",
  role: "Stelle",
  status: "Status",
  date_applied: "Beworben am",
  contact: "Ansprechpartner",
  contact_log: "Kontaktverlauf",
  response_by: "Rückmeldung bis",
};
const GERMAN_STATUS: Readonly<Record<string, string>> = {
  applied: "Beworben",
  interviewing: "im Gespräch",
  rejected: "Absage",
  withdrawn: "Bewerbung zurückgezogen",
  accepted: "Angebot angenommen",
};

const UNDER_WAY = ["", "screening", "interviewing"];

/** Puts a story into notes of one shape, and says in which note each thing stands. */
function told(
  story: Omit<MadeUp, "path">,
  number: string,
  random: Random,
  isAlone: boolean,
): { readonly made: MadeUp; readonly notes: Search["notes"] } {
  const { rounds, promised, company } = story;
  const name = `${story.key} ${number}`;
  const isOneNote =
    promised.length < 2 && story.lessons === undefined && !rounds.some(({ outcome }) => outcome === "passed");
  const isPlain = isOneNote && rounds.slice(0, -1).every((round) => !hasWritten(round) && round.outcome !== "rejected");
  const shape =
    isAlone && rounds.length === 1 && isOneNote && UNDER_WAY.includes(story.status) && random() < 0.5
      ? "interview"
      : rounds.length === 1 && isOneNote && random() < 0.4
        ? "one"
        : rounds.length > 0 && isPlain && rounds.every(({ outcome }) => outcome !== "rejected") && random() < 0.5
          ? "list"
          : "own";
  const path = shape === "interview" ? `Interviews/${name}.md` : `Jobs/${name}.md`;
  const pathOf = (at: number) => (shape === "own" ? `Interviews/${name} round ${String(at + 1)}.md` : path);
  const log = story.log.map((line) => {
    const at = rounds.findLastIndex(({ on }) => on < line.on);
    const isOnlyLine = story.log.filter(({ on }) => on === line.on).length === 1;
    return shape === "own" && at >= 0 && isOnlyLine && isAsk(line) && random() < 0.2
      ? { ...line, path: pathOf(at) }
      : line;
  });
  const made: MadeUp = {
    ...story,
    path,
    // A status in the note of an interview would be what became of it.
    status: shape === "interview" ? "" : story.status,
    rounds: rounds.map((round, at) => ({ ...round, path: pathOf(at) })),
    promised: promised.map(({ by, path: at }) => ({ by, path: pathOf(Number(at)) })),
    log,
  };
  const isGerman = random() < 0.2 && shape !== "interview";
  const first: Record<string, unknown> = {
    type: shape === "interview" ? "interview" : "application",
    company: random() < 0.2 ? `[[${company}]]` : company,
    role: story.role,
    ...(made.status !== "" && { status: isGerman ? (GERMAN_STATUS[made.status] ?? made.status) : made.status }),
    ...(story.applied !== undefined && { date_applied: inSomeForm(story.applied, random) }),
    ...(story.contact !== undefined && { contact: random() < 0.5 ? [story.contact] : story.contact }),
    ...(story.recruiter !== undefined && { recruiter: story.recruiter, route: "recruiter" }),
    ...(story.lessons !== undefined && { lessons: story.lessons }),
    ...(log.some(({ kind }) => kind === "endorsement-request") && {
      connections: log.flatMap(({ kind, person }) =>
        kind === "endorsement-request" && person !== undefined ? [person] : [],
      ),
    }),
    contact_log: logIn(
      log.filter((line) => !("path" in line)),
      random,
    ),
  };
  const notes: Record<string, Record<string, unknown>> = {};
  if (shape === "list") {
    const last = rounds.at(-1);
    first["interviews"] =
      random() < 0.5 && rounds.every(({ outcome, people = [] }) => outcome === undefined && people.length === 0)
        ? rounds.map(({ on, words }) => `${on} ${words}`.trim())
        : rounds.map(({ on, words, outcome = "", people = [] }) => ({
            date: on,
            round: words,
            outcome,
            interviewers: people,
          }));
    Object.assign(first, last && writtenIn(last));
  }
  if (shape === "one" || shape === "interview")
    for (const round of rounds) Object.assign(first, roundIn(round, random), writtenIn(round));
  if (shape !== "own") for (const { by } of promised) first["response_by"] = by;
  if (shape === "own")
    for (const [at, round] of made.rounds.entries()) {
      const promise = made.promised.find((one) => one.path === round.path);
      const lines = log.filter((line) => "path" in line && line.path === round.path);
      notes[pathOf(at)] = {
        type: "interview",
        application: `[[${name}]]`,
        ...roundIn(round, random),
        ...writtenIn(round),
        ...(promise !== undefined && { response_by: promise.by }),
        ...(lines.length > 0 && { contact_log: lines.map(lineOf) }),
      };
    }
  notes[path] = isGerman
    ? Object.fromEntries(Object.entries(first).map(([key, value]) => [GERMAN[key] ?? key, value]))
    : first;
  return { made, notes };
}

function hasWritten({ ratings, weakPoints, lessons, used }: MadeUpRound): boolean {
  return [ratings, weakPoints, lessons, used].some((one) => one !== undefined);
}

function roundIn({ on, words, outcome, people = [] }: MadeUpRound, random: Random): Record<string, unknown> {
  return {
    interview_date: random() < 0.3 ? `${on}T00:00:00` : on,
    ...(words !== "" && { round: words }),
    ...(outcome !== undefined && { outcome }),
    ...(people.length > 0 && { interviewers: random() < 0.5 ? people : people.join("; ") }),
  };
}

function writtenIn({ ratings = {}, weakPoints = [], lessons = [], used = [] }: MadeUpRound): Record<string, unknown> {
  return {
    ...ratings,
    ...(weakPoints.length > 0 && { weak_points: weakPoints }),
    ...(lessons.length > 0 && { lessons }),
    ...(used.length > 0 && { lessons_used: used }),
  };
}

function inSomeForm(day: Day, random: Random): string {
  const chance = random();
  if (chance < 0.1) return `[[${day}]]`;
  if (chance < 0.2 && Number(day.slice(8)) > 12) return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
  return chance < 0.3 ? `${day}T00:00:00` : day;
}

function logIn(log: readonly Line[], random: Random): unknown {
  const chance = random();
  if (chance < 0.2) return log.map((line) => `- ${lineOf(line)}`).join("\n");
  if (chance < 0.35 && log.every(({ words }) => words === undefined))
    return log.map(({ on, kind, channel, person }) => ({
      date: on,
      kind,
      ...(channel !== undefined && { channel }),
      ...(person !== undefined && (FROM_THEM.includes(kind) ? { from: person } : { person })),
    }));
  return log.map(lineOf);
}

/**
 * The figures of a search, reckoned a second time: from what is known of it and not from its notes, by walking through the
 * days of each application, and by nothing that `src` holds.
 */
import { between, weekdaysAfter } from "./almanac";
import { TODAY, type Day, type Line, type MadeUp, type MadeUpRound } from "./made-up";
import {
  isAsk,
  isHeard,
  isHeldBy,
  isMessage,
  isOffered,
  isTheirWord,
  keepsGap,
  meansNo,
  rowOfWords,
  saidNo,
  thanksDue,
  whatIsNext,
  type AsItStood,
} from "./what-was-due";

export interface Chosen {
  readonly from?: Day;
  readonly to?: Day;
  /** The key and the name of a company. */
  readonly company?: { readonly key: string; readonly name: string };
}

const STAGES = ["applied", "heard back", "interviewed", "final round", "offer", "accepted"] as const;
type Stage = (typeof STAGES)[number];
const ENDS = ["open", "accepted", "no", "no answer", "withdrawn", "closed"] as const;
type End = (typeof ENDS)[number];
type Became = "went further" | "no" | "no answer" | "waiting" | "closed";

/** Where an application stands by the schedule. */
export interface Standing {
  readonly outcome: "no" | "yes" | undefined;
  readonly isOffer: boolean;
  /** "Silent": nobody is to be asked any more, and nothing was said. */
  readonly group: "open" | "silent" | "closed";
  /** Whether a follow-up has fallen due by today. */
  readonly isToAsk: boolean;
}

/** Tells where an application stands; by the rules as they are followed by hand, where nobody is asked. */
export type StandingOf = (made: MadeUp) => Standing;

/** An application with what it has come to by today. */
class Case {
  readonly log: readonly Line[];
  readonly held: readonly MadeUpRound[];
  readonly standing: Standing;
  readonly end: End;
  readonly stages: ReadonlySet<Stage>;

  constructor(
    readonly made: MadeUp,
    readonly atCompany: readonly MadeUp[],
    standingOf: StandingOf | undefined,
  ) {
    this.log = made.log.filter(({ on }) => on <= TODAY);
    this.held = made.rounds.filter((round) => isHeldBy(round, TODAY));
    this.standing = standingOf?.(made) ?? this.#standing();
    this.end = this.#end();
    this.stages = this.#stages();
  }

  /** Whether they said no, or yes for good. */
  get isOver(): boolean {
    return this.standing.outcome !== undefined;
  }

  get furthest(): Stage {
    return [...STAGES].reverse().find((stage) => this.stages.has(stage)) ?? "applied";
  }

  /** The day by which it belongs to a range. */
  get day(): Day | undefined {
    const { applied } = this.made;
    if (applied !== undefined && applied <= TODAY) return applied;
    return this.held[0]?.on ?? this.log.find(({ kind }) => kind !== "nothing")?.on;
  }

  pathOf(one: { readonly path?: string }): string {
    return one.path ?? this.made.path;
  }

  /** As it stood at the end of a day before a line was written, or with all lines of that day. */
  stoodOn(day: Day, before?: Line): AsItStood {
    const { made } = this;
    const at = before === undefined ? made.log.length : made.log.indexOf(before);
    const log = made.log.slice(0, at).filter(({ on }) => on <= day);
    const rounds = before === undefined ? made.rounds : made.rounds.filter(({ on }) => on <= day);
    const promised = made.promised.filter(
      (promise) => before === undefined || (this.roundOf(promise)?.on ?? made.applied ?? "") <= day,
    );
    const others = this.atCompany
      .filter((other) => other !== made)
      .flatMap((other) => other.log.filter(({ on }) => (before === undefined ? on <= day : on < day)));
    const lastAtCompany = [...log, ...others]
      .filter(keepsGap)
      .map(({ on }) => on)
      .sort()
      .at(-1);
    return { ...made, log, rounds, promised, day, lastAtCompany };
  }

  /** The round at which they named a day, where it stands in the note of one. */
  roundOf({ by, path }: MadeUp["promised"][number]): MadeUpRound | undefined {
    return this.made.rounds.filter((round) => this.pathOf(round) === path && round.on <= by).at(-1);
  }

  #standing(): Standing {
    const { status } = this.made;
    const today = { ...this.made, log: this.log, day: TODAY };
    const outcome = status === "accepted" ? "yes" : saidNo(today) ? "no" : undefined;
    const isOffer = outcome === undefined && isOffered(today);
    if (outcome !== undefined || ["withdrawn", "closed", "ghosted"].includes(status))
      return { outcome, isOffer, group: "closed", isToAsk: false };
    const next = whatIsNext(this.stoodOn(TODAY));
    const until = next.kind === "asked enough" ? next.until : next.kind === "closed by a note" ? TODAY : next.lapses;
    const group = until !== undefined && until <= TODAY ? "silent" : "open";
    return { outcome, isOffer, group, isToAsk: group === "open" && next.kind === "ask" && next.due <= TODAY };
  }

  #end(): End {
    const { status } = this.made;
    const { outcome, group } = this.standing;
    if (outcome !== undefined) return outcome === "yes" ? "accepted" : "no";
    if (status === "withdrawn") return "withdrawn";
    if (group === "silent") return "no answer";
    if (group === "open") return "open";
    if (status === "ghosted") return "no answer";
    if (status === "closed") {
      const last = this.held.at(-1)?.on ?? "";
      return this.log.some((line) => isHeard(line) && line.on >= last) ? "closed" : "no answer";
    }
    return "closed";
  }

  #stages(): ReadonlySet<Stage> {
    const { status, rounds } = this.made;
    const stages = new Set<Stage>(["applied"]);
    const toldByStatus = SAYS_THAT_THEY_WROTE.includes(status);
    if (this.log.some(isTheirWord) || rounds.length > 0 || toldByStatus || this.isOver) stages.add("heard back");
    if (this.held.length > 0) stages.add("interviewed");
    if (this.held.some(({ words }) => rowOfWords(words) === "final round")) stages.add("final round");
    const isOffered = status === "offer" || this.log.some(({ kind }) => kind === "heard offer");
    if (isOffered || status === "accepted") stages.add("offer");
    if (status === "accepted") stages.add("accepted");
    return stages;
  }

  /** What became of a held round. */
  became(round: MadeUpRound): Became {
    const { status, rounds } = this.made;
    if (rounds.some(({ on }) => on > round.on)) return "went further";
    const { outcome, isOffer, group } = this.standing;
    if (outcome === "no" || meansNo(round)) return "no";
    const isInvited = this.made.log.some(
      ({ on, kind }) => on >= round.on && (kind === "heard next round" || kind === "heard offer"),
    );
    if (outcome === "yes" || isOffer || isInvited || round.outcome === "passed") return "went further";
    if (group !== "closed") return group === "silent" ? "no answer" : "waiting";
    const hasHeard = this.made.log.some((line) => isHeard(line) && line.on >= round.on);
    return status === "ghosted" || (status === "closed" && !hasHeard) ? "no answer" : "closed";
  }
}

const SAYS_THAT_THEY_WROTE = ["assessment", "screening", "interviewing", "offer", "accepted", "rejected"];

const WAITS = ["answered", "day not noted", "waiting", "no answer", "closed"] as const;
interface Waited {
  readonly at: Case;
  readonly from: Day;
  readonly path: string;
  readonly result: (typeof WAITS)[number];
  readonly days: number | undefined;
  readonly channel: string;
}

/** What is left to say of one who has not heard. */
function withoutWord(end: End): "waiting" | "no answer" | "closed" {
  return end === "open" ? "waiting" : end === "no answer" ? "no answer" : "closed";
}

function firstWord(at: Case): readonly Waited[] {
  const from = at.made.applied;
  if (from === undefined || from > TODAY) return [];
  const sent = at.log.filter(({ kind }) => kind === "applied");
  const channel = (sent.find(({ on }) => on === from) ?? sent[0])?.channel ?? "";
  const wait = { at, from, path: at.made.path, channel: channel.toLowerCase() };
  // Day by day: a round that comes before any word shows that a word is not noted.
  const days = [
    ...at.log.filter((line) => isTheirWord(line) && line.on >= from).map(({ on }) => ({ on, isWord: true })),
    ...at.made.rounds.filter(({ on }) => on >= from).map(({ on }) => ({ on, isWord: false })),
  ].sort((one, other) => between(other.on, one.on) || Number(other.isWord) - Number(one.isWord));
  const [first] = days;
  if (first?.isWord === true) return [{ ...wait, result: "answered", days: between(from, first.on) }];
  const { status } = at.made;
  if (days.length > 0 || at.isOver || SAYS_THAT_THEY_WROTE.includes(status))
    return [{ ...wait, result: "day not noted", days: undefined }];
  const result = withoutWord(at.end);
  return [{ ...wait, result, days: result === "waiting" ? between(from, TODAY) : undefined }];
}

function afterRounds(at: Case): readonly (Waited & { readonly round: MadeUpRound })[] {
  return at.held.map((round) => {
    const next = at.made.rounds.find(({ on }) => on > round.on)?.on ?? "9999-12-31";
    const word = at.log.find((line) => isTheirWord(line) && line.on >= round.on && line.on <= next);
    const wait = { at, round, from: round.on, path: at.pathOf(round), channel: wayToMeet(round.words) };
    if (word !== undefined) return { ...wait, result: "answered" as const, days: between(round.on, word.on) };
    const isSaid = next !== "9999-12-31" || meansNo(round) || at.isOver || at.made.status === "offer";
    const result = isSaid ? ("day not noted" as const) : withoutWord(at.end);
    return { ...wait, result, days: result === "waiting" ? between(round.on, TODAY) : undefined };
  });
}

/** In the words that these searches have for it. */
function wayToMeet(words: string): string {
  if (/video|zoom/i.test(words)) return "video";
  if (/phone/i.test(words)) return "phone";
  return /on[- ]?site/i.test(words) ? "in person" : "";
}

const KEPT = ["kept", "moved", "late", "passed", "to come", "not known"] as const;
interface Promised {
  readonly at: Case;
  readonly from: Day;
  readonly path: string;
  readonly result: (typeof KEPT)[number];
}

function promises(at: Case): readonly Promised[] {
  const { made, log, held } = at;
  const told = log.filter(({ kind, means }) => kind === "told" && means !== undefined);
  const days = new Set([...made.promised.map(({ by }) => by), ...told.flatMap(({ means }) => means ?? [])]);
  return [...days].sort().map((by) => {
    const own = made.promised.find((promise) => promise.by === by);
    const line = told.find(({ means }) => means === by);
    const lastHeld = held.filter(({ on }) => on <= by).at(-1)?.on;
    const applied = made.applied !== undefined && made.applied <= by ? made.applied : undefined;
    // What stands in the note of a round was said there, whatever round came after it.
    const said = own && at.roundOf(own);
    const saidOn = said !== undefined && held.includes(said) ? said.on : undefined;
    const since = own === undefined ? line?.on : (saidOn ?? lastHeld ?? applied);
    const path = own?.path ?? (line === undefined ? made.path : at.pathOf(line));
    return { at, from: by, path, result: whatCameOf(at, by, since ?? "", [...days]) };
  });
}

function whatCameOf(at: Case, by: Day, since: Day, all: readonly Day[]): Promised["result"] {
  const { log, made } = at;
  const words = log.filter((line) => isTheirWord(line) && line.kind !== "heard deciding" && line.on >= since);
  const isBy = (day: Day) => day <= by;
  if (words.some(({ on }) => isBy(on)) || made.rounds.some(({ on }) => on > since && isBy(on))) return "kept";
  if (by >= TODAY) return "to come";
  const isDeciding = log.some(({ kind, on }) => kind === "heard deciding" && on >= since && isBy(on));
  if (isDeciding && all.some((other) => other > by)) return "moved";
  const word = words.find(({ on }) => on > by)?.on;
  const later = made.rounds.filter(({ on }) => on > by);
  if (word !== undefined) return later.some(({ on }) => on < word) ? "not known" : "late";
  const isEnded = at.isOver || made.status === "offer" || made.status === "withdrawn";
  return later.length > 0 || isEnded ? "not known" : "passed";
}

const ANSWERS = ["answered", "asked again", "waiting", "no answer", "closed"] as const;
interface Asked {
  readonly at: Case;
  readonly from: Day;
  readonly path: string;
  readonly number: number;
  readonly result: (typeof ANSWERS)[number];
  readonly days: number | undefined;
  readonly channel: "email" | "phone";
}

/** Walks through the lines and the rounds. On one day a round comes last. */
function asks(at: Case): readonly Asked[] {
  const events: readonly { readonly on: Day; readonly line?: Line }[] = [
    ...at.log
      .filter((line) => isAsk(line) || isHeard(line) || line.kind === "task")
      .map((line) => ({ on: line.on, line })),
    ...at.held.map(({ on }) => ({ on })),
  ].sort((one, other) => between(other.on, one.on));
  const asked: Asked[] = [];
  let number = 0;
  for (const [index, { on, line }] of events.entries()) {
    if (line === undefined || !isAsk(line)) {
      number = 0;
      continue;
    }
    number += 1;
    const next = events[index + 1];
    const isByPhone = line.kind === "call" || /phone|call/.test(line.channel ?? "");
    const ask = {
      at,
      from: on,
      path: at.pathOf(line),
      number,
      channel: isByPhone ? ("phone" as const) : ("email" as const),
    };
    if (next?.line !== undefined && isAsk(next.line)) asked.push({ ...ask, result: "asked again", days: undefined });
    else if (next !== undefined) {
      const isWord = next.line !== undefined && isHeard(next.line);
      asked.push({ ...ask, result: "answered", days: isWord ? between(on, next.on) : undefined });
    } else {
      const isSaid = at.isOver || at.made.status === "offer" || at.made.rounds.some((round) => round.on >= on);
      asked.push({ ...ask, result: isSaid ? "answered" : withoutWord(at.end), days: undefined });
    }
  }
  return asked;
}

interface OwnStep {
  readonly at: Case;
  readonly from: Day;
  readonly path: string;
  readonly kind: "thank-you" | "follow-up" | "answer" | "feedback-request";
  readonly result: "early" | "by its day" | "late" | "lapsed";
}

/** Of each message, the day that it was due; and what was due and never went. Only one application at the company. */
function ownSteps(at: Case): readonly OwnStep[] {
  const steps: OwnStep[] = [];
  for (const line of at.log) {
    const due = dueOf(at, line);
    if (due === undefined) continue;
    const isEarly = due.kind === "follow-up" && line.on < due.day;
    steps.push({
      at,
      from: due.day,
      path: at.pathOf(line),
      kind: due.kind,
      result: isEarly ? "early" : line.on <= due.day ? "by its day" : "late",
    });
  }
  for (const round of at.held) {
    const { toThank, thanked, isTime } = thanks(at, round);
    const due = weekdaysAfter(round.on, at.made.isViaRecruiter === true ? 0 : 1);
    const ends = at.log.filter(({ kind }) => kind === "heard no" || kind === "withdrawal");
    const wasOver = ends.some(({ on }) => on >= round.on && on <= due);
    if (toThank > 0 && thanked === 0 && !isTime && !wasOver)
      steps.push({ at, from: due, path: at.pathOf(round), kind: "thank-you", result: "lapsed" });
  }
  const next = at.end === "no answer" && !ENDED.includes(at.made.status) ? whatIsNext(at.stoodOn(TODAY)) : undefined;
  const hasAsked = at.log.some((line) => isAsk(line) || line.kind === "closing-note");
  if (next?.kind === "ask" && !hasAsked)
    steps.push({ at, from: next.due, path: at.made.path, kind: "follow-up", result: "lapsed" });
  return steps;
}

const ENDED = ["withdrawn", "closed", "ghosted", "accepted", "rejected", "offer"];

function dueOf(at: Case, line: Line): { readonly kind: OwnStep["kind"]; readonly day: Day } | undefined {
  const before = at.stoodOn(line.on, line);
  const isAfterIt = line.kind === "answer" || line.kind === "feedback-request";
  const hasHeld = before.rounds.some((round) => isHeldBy(round, line.on));
  const status = isAfterIt || !ENDED.includes(before.status) ? before.status : hasHeld ? "interviewing" : "applied";
  // What became of a round was written down later, as the status was.
  const asHeld = before.rounds.map((round) =>
    round.outcome === "cancelled" ? round : { ...round, outcome: undefined },
  );
  const stood = isAfterIt ? before : { ...before, status, rounds: asHeld };
  const said = stood.log.map(({ kind }) => kind).lastIndexOf("heard no");
  const no = stood.log[said]?.on;
  const since = stood.log.slice(said + 1);
  const isOver = saidNo(stood) || status === "accepted";
  if (line.kind === "answer") {
    const isAnswered = since.some(({ kind }) => AFTER_A_NO.includes(kind));
    if (no === undefined || !isOver || isAnswered || line.on > weekdaysAfter(no, 5)) return undefined;
    return { kind: "answer", day: weekdaysAfter(no, 1) };
  }
  if (line.kind === "feedback-request") {
    const day = no !== undefined && hasHeld && isOver ? feedbackDue(since, no, line.on) : undefined;
    return day === undefined ? undefined : { kind: "feedback-request", day };
  }
  if (isOver) return undefined;
  const thanksFor = stood.rounds
    .filter((round) => isHeldBy(round, line.on) && isTimeToThank(stood, round))
    .filter((round) => {
      const { toThank, thanked } = thanksIn(stood, round);
      return thanked < toThank;
    })
    .flatMap((round) => thanksDue(stood, round) ?? [])
    .sort()[0];
  const next = whatIsNext(stood);
  const askDue = next.kind === "ask" && line.on < next.lapses ? next.due : undefined;
  // A thank-you lapses when a follow-up falls due.
  const isTime = thanksFor !== undefined && (next.kind !== "ask" || next.due > line.on);
  const isThanks = line.kind === "thank-you" || (line.kind === "call" && stood.isViaRecruiter === true);
  if (isThanks && isTime && !(isAsk(line) && askDue !== undefined && askDue < thanksFor))
    return { kind: "thank-you", day: thanksFor };
  return isAsk(line) && askDue !== undefined ? { kind: "follow-up", day: askDue } : undefined;
}

const AFTER_A_NO = ["answer", "thank-you", "feedback-request"];

/**
 * With the answer to the no, while that may still go; two weekdays after one that went alone; three after a no that nobody
 * answered; a week and two days after the first request.
 */
function feedbackDue(since: readonly Line[], no: Day, on: Day): Day | undefined {
  if (since.some(({ kind }) => kind === "feedback" || kind === "declined")) return undefined;
  const requests = since.filter(({ kind }) => kind === "feedback-request");
  const [last] = requests.slice(-1);
  if (requests.length >= 2) return undefined;
  if (last !== undefined) return weekdaysAfter(last.on, 7);
  const alone = since.filter(({ kind }) => kind === "answer" || kind === "thank-you").at(-1);
  if (on > weekdaysAfter(no, 10)) return undefined;
  if (alone !== undefined) return weekdaysAfter(alone.on, 2);
  return weekdaysAfter(no, on > weekdaysAfter(no, 5) ? 3 : 1);
}

interface Thanked {
  readonly toThank: number;
  readonly thanked: number;
  readonly isTime: boolean;
}

function thanks(at: Case, round: MadeUpRound): Thanked {
  const stood = at.stoodOn(TODAY);
  return { ...thanksIn(stood, round), isTime: isTimeToThank(stood, round) && !at.standing.isToAsk };
}

/** Whom one met and does not meet again; nobody met, the addressee; nobody named, whoever it was. */
function thanksIn(stood: AsItStood, round: MadeUpRound): Pick<Thanked, "toThank" | "thanked"> {
  const held = stood.rounds.filter((one) => isHeldBy(one, stood.day));
  const addressee = stood.contact ?? stood.recruiter ?? held.at(-1)?.people?.[0];
  const toCall = stood.recruiter ?? addressee;
  const metIn = ({ people = [] }: MadeUpRound): readonly (string | undefined)[] =>
    stood.isViaRecruiter === true ? [toCall] : people.length > 0 ? people : [addressee];
  const later = new Set(held.slice(held.indexOf(round) + 1).flatMap(metIn));
  const people = metIn(round).filter((person) => person === undefined || !later.has(person));
  const lines = stood.log.filter(
    ({ kind, on }) => on >= round.on && (kind === "thank-you" || (stood.isViaRecruiter === true && kind === "call")),
  );
  const isThanked = (name: string | undefined) =>
    lines.some(({ person }) => person === undefined || name === undefined || person === name);
  return { toThank: people.length, thanked: people.filter(isThanked).length };
}

/** Until the end of the fifth weekday, a later message, and the day on which one is to be asked. */
function isTimeToThank(stood: AsItStood, round: MadeUpRound): boolean {
  const isLater = stood.log.some((line) => isMessage(line) && line.kind !== "thank-you" && line.on > round.on);
  return !isLater && stood.day <= weekdaysAfter(round.on, 5);
}

interface Helped {
  readonly at: Case;
  readonly from: Day;
  readonly person: string;
  readonly asked: Day | undefined;
  readonly answered: Day | undefined;
}

function helpers(at: Case): readonly Helped[] {
  const lines = at.log.filter(({ kind }) => kind === "endorsement-request" || kind === "endorsement");
  return [...new Set(lines.flatMap(({ person }) => person ?? []))].map((person) => {
    const theirs = lines.filter((line) => line.person === person);
    const asked = theirs.filter(({ kind }) => kind === "endorsement-request").at(-1)?.on;
    const answered = theirs.find(({ kind, on }) => kind === "endorsement" && on >= (asked ?? ""))?.on;
    return { at, from: [asked, answered].filter((day) => day !== undefined).sort()[0] ?? "", person, asked, answered };
  });
}

interface Learnt {
  readonly at: Case;
  readonly from: Day | undefined;
  readonly path: string;
  readonly text: string;
  readonly key: string;
}

/** `Lead with the result (Tom Adeyemi, 2026-11-20)`. */
const WITH_DAY = /^(.*) \((?:[^()]*, )?(\d{4}-\d\d-\d\d)\)$/;

function lessons(at: Case): readonly Learnt[] {
  const { made } = at;
  /** Once in a place, however often it stands there. */
  const readAll = (lines: readonly string[], path: string, day: Day | undefined): readonly Learnt[] => {
    const read = new Map<string, Learnt>();
    for (const line of lines) {
      const [, text = line, on = day] = WITH_DAY.exec(line) ?? [];
      const from = on !== undefined && on <= TODAY ? on : undefined;
      if (!read.has(keyOf(text))) read.set(keyOf(text), { at, from, path, text, key: keyOf(text) });
    }
    return [...read.values()];
  };
  // What stands in a round's note and in the application's is told once, by the round.
  const ofRounds = new Set(made.rounds.flatMap((round) => round.lessons ?? []));
  const own = (made.lessons ?? []).filter((line) => !ofRounds.has(line));
  return [
    ...made.rounds.flatMap((round) => readAll(round.lessons ?? [], at.pathOf(round), round.on)),
    ...readAll(own, made.path, made.rounds[0]?.on ?? made.applied),
  ];
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-zäöüß0-9]/g, "");
}

function isWritten({
  feeling = "",
  ratings = {},
  weakPoints = [],
  lessons: learnt = [],
  used = [],
}: MadeUpRound): boolean {
  return feeling.length + Object.keys(ratings).length + weakPoints.length + learnt.length + used.length > 0;
}

// From here on what was walked through is counted.

function counted(paths: readonly string[]) {
  return { count: paths.length, notes: [...new Set(paths)].sort() };
}

const camel = (words: string) => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

function tally(items: readonly { readonly result: string; readonly path: string }[], results: readonly string[]) {
  return Object.fromEntries(
    results.map((result) => [
      camel(result),
      counted(items.filter((item) => item.result === result).map(({ path }) => path)),
    ]),
  );
}

function median(days: readonly number[]): number | null {
  if (days.length < 10) return null;
  const upper = days[Math.floor(days.length / 2)] ?? 0;
  const lower = days[Math.ceil(days.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

function grouped<Item>(items: readonly Item[], nameIn: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameIn(item));
    if (group === undefined) groups.set(nameIn(item), [item]);
    else group.push(item);
  }
  return groups;
}

const ascending = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function waits(all: readonly Waited[], nameOf: (at: Case) => string) {
  const daysOf = (some: readonly Waited[]) =>
    ascending(some.flatMap(({ result, days }) => (result === "answered" && days !== undefined ? [days] : [])));
  const row = (name: string, some: readonly Waited[]) => ({
    name,
    ...tally(some, WAITS),
    days: daysOf(some),
    median: median(daysOf(some)),
  });
  const rows = (nameIn: (wait: Waited) => string) =>
    [...grouped(all, nameIn)].sort(([one], [other]) => byText(one, other)).map(([name, some]) => row(name, some));
  /** Those that have the most waits first. */
  const ranked = (nameIn: (wait: Waited) => string) => {
    const groups = grouped(all, nameIn);
    const times = ({ name }: { readonly name: string }) => groups.get(name)?.length ?? 0;
    return rows(nameIn).sort((one, other) => times(other) - times(one));
  };
  const channels = ranked(({ channel }) => channel);
  return {
    ...tally(all, WAITS),
    days: daysOf(all),
    median: median(daysOf(all)),
    by: {
      company: ranked(({ at }) => nameOf(at)),
      route: ranked(({ at }) => (at.made.isViaRecruiter === true ? "recruiter" : "direct")),
      channel: [...channels.filter(({ name }) => name !== ""), ...channels.filter(({ name }) => name === "")],
      month: rows(({ from }) => from.slice(0, 7)),
    },
  };
}

const RATED = ["preparation", "confidence", "footing"] as const;
const BECAME: readonly Became[] = ["went further", "no", "no answer", "waiting", "closed"];

/** Everything that the JSON of Insights says. */
export function reckon(known: readonly MadeUp[], chosen: Chosen = {}, standingOf?: StandingOf) {
  const { from, to, company } = chosen;
  const atCompany = grouped(known, ({ key }) => key);
  const cases = known
    .filter(({ status }) => status !== "wishlist")
    .map((made) => new Case(made, atCompany.get(made.key) ?? [], standingOf));
  const names = namesOf(cases);
  const isChosenDay = (day: Day | undefined) =>
    day === undefined ? from === undefined && to === undefined : day >= (from ?? "") && day <= (to ?? "9999-12-31");
  const at = cases.filter(({ made }) => company === undefined || made.key === company.key);
  const inRange = <Item extends { readonly from: Day | undefined }>(items: readonly Item[]) =>
    items.filter((item) => isChosenDay(item.from));
  const applications = at.filter(({ day }) => isChosenDay(day));
  const first = inRange(at.flatMap(firstWord));
  const rounds = inRange(at.flatMap(afterRounds));
  const kept = inRange(at.flatMap(promises));
  const asked = inRange(at.flatMap(asks));
  const learnt = inRange(at.flatMap(lessons));
  const steps = inRange(at.flatMap(ownSteps));
  const helped = inRange(at.flatMap(helpers));
  const pathsOf = (some: readonly Case[]) => counted(some.map(({ made }) => made.path));
  const nameOf = ({ made }: Case) => names.get(made.key) ?? made.company;
  return {
    today: TODAY,
    from: from ?? null,
    to: to ?? null,
    company: company?.name ?? null,
    since: [...applications.flatMap(({ day }) => day ?? []), ...rounds.map((round) => round.from)].sort()[0] ?? null,
    applications: pathsOf(applications),
    interviews: counted(rounds.map(({ path }) => path)),
    funnel: STAGES.map((stage) => ({
      stage,
      ...pathsOf(applications.filter(({ stages }) => stages.has(stage))),
      open: applications.filter(({ end, furthest }) => end === "open" && furthest === stage).length,
    })),
    cameTo: Object.fromEntries(ENDS.map((end) => [camel(end), pathsOf(applications.filter((one) => one.end === end))])),
    firstWords: waits(first, nameOf),
    afterInterviews: waits(rounds, nameOf),
    promises: tally(kept, KEPT),
    asks: asksInRows(asked),
    asksByChannel: [...new Set(asked.map(({ channel }) => channel))].sort(byText).map((channel) => ({
      channel,
      ...answersTo(asked.filter((ask) => ask.channel === channel)),
    })),
    unasked: counted(first.filter(isUnasked).map(({ path }) => path)),
    ratings: RATED.map((rating) => {
      const values = (became: Became) =>
        ascending(
          rounds
            .filter((one) => one.at.became(one.round) === became)
            .flatMap(({ round }) => round.ratings?.[rating] ?? []),
        );
      const all = BECAME.map((became) => [camel(became), values(became)] as const);
      const averages = all
        .filter(([, some]) => some.length >= 10)
        .map(([became, some]) => [became, some.reduce((sum, one) => sum + one, 0) / some.length]);
      return { rating, ...Object.fromEntries(all), averages: Object.fromEntries(averages) as unknown };
    }),
    weakPoints: weakPoints(rounds),
    lessons: lessonRows(learnt, rounds),
    ownSchedule: (["thank-you", "follow-up", "answer", "feedback-request"] as const).map((kind) => {
      const { early, byItsDay, late, lapsed } = tally(
        steps.filter((step) => step.kind === kind),
        ["early", "by its day", "late", "lapsed"],
      );
      return { kind, early, byItsDay, late, lapsed };
    }),
    thankYous: thankYous(rounds),
    helpers: helped
      .sort((one, other) => byText(one.from, other.from) || byText(one.at.made.path, other.at.made.path))
      .map(({ at: { made, end }, person, asked: on, answered }) => ({
        person,
        company: made.company,
        asked: on ?? null,
        answered: answered ?? null,
        cameTo: end,
      })),
    directions: directions(applications, nameOf),
  };
}

/** Whether no line asked before the first word. */
function isUnasked({ at, from, result, days }: Waited): boolean {
  const ask = at.log.find(isAsk);
  return result === "answered" && (ask === undefined || between(from, ask.on) > (days ?? 0));
}

function answersTo(some: readonly Asked[]) {
  return {
    asked: counted(some.map(({ path }) => path)),
    ...tally(some, ANSWERS),
    days: ascending(some.flatMap(({ days }) => days ?? [])),
  };
}

function asksInRows(asked: readonly Asked[]) {
  const most = Math.max(0, ...asked.map(({ number }) => number));
  return Array.from({ length: most }, (_, at) => at + 1)
    .map((number) => ({ number, ...answersTo(asked.filter((ask) => ask.number === number)) }))
    .filter(({ asked: { count } }) => count > 0);
}

type Held = ReturnType<typeof afterRounds>[number];

/** By day, then by note. */
function inOrder<Item extends { readonly from: Day | undefined; readonly path: string }>(
  items: readonly Item[],
): Item[] {
  return [...items].sort((one, other) => byText(one.from ?? "", other.from ?? "") || byText(one.path, other.path));
}

function weakPoints(rounds: readonly Held[]) {
  const of = rounds.filter(({ round }) => isWritten(round)).length;
  const named = inOrder(rounds).flatMap((one) => (one.round.weakPoints ?? []).map((point) => ({ ...one, point })));
  return [...new Set(named.map(({ point }) => keyOf(point)))]
    .map((key) => {
      const same = named.filter(({ point }) => keyOf(point) === key);
      const each = [...new Set(same.map(({ round }) => round))].map((round) => same.find((one) => one.round === round));
      return {
        point: same[0]?.point ?? "",
        ...counted(each.flatMap((one) => one?.path ?? [])),
        of,
        last: same.at(-1)?.from ?? null,
      };
    })
    .sort(
      (one, other) =>
        other.count - one.count || byText(other.last ?? "", one.last ?? "") || byText(one.point, other.point),
    );
}

function lessonRows(learnt: readonly Learnt[], rounds: readonly Held[]) {
  const places = inOrder(learnt);
  return [...new Set(places.map(({ key }) => key))]
    .map((key) => {
      const same = places.filter((place) => place.key === key);
      const used = rounds.filter(({ round }) => (round.used ?? []).some((line) => keyOf(line) === key));
      return {
        lesson: same[0]?.text ?? "",
        noted: same.length,
        used: used.length,
        last: same.at(-1)?.from ?? null,
        notes: counted(same.map(({ path }) => path)).notes,
      };
    })
    .sort(
      (one, other) =>
        other.noted - one.noted || byText(other.last ?? "", one.last ?? "") || byText(one.lesson, other.lesson),
    );
}

function thankYous(rounds: readonly Held[]) {
  const each = rounds
    .map(({ at, round, path }) => ({ path, ...thanks(at, round) }))
    .filter(({ toThank }) => toThank > 0);
  const pick = (is: (one: Thanked) => boolean) => counted(each.filter(is).map(({ path }) => path));
  return {
    all: pick(({ toThank, thanked }) => thanked === toThank),
    some: pick(({ toThank, thanked, isTime }) => thanked > 0 && thanked < toThank && !isTime),
    nobody: pick(({ thanked, isTime }) => thanked === 0 && !isTime),
    stillTime: pick(({ toThank, thanked, isTime }) => thanked < toThank && isTime),
  };
}

/** The name that most applications at a company have for it, else the first of the alphabet. */
function namesOf(cases: readonly Case[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, there] of grouped(cases, ({ made }) => made.key)) {
    const used = [...grouped(there, ({ made }) => made.company)];
    const [first] = used.sort(([one, some], [other, more]) => more.length - some.length || byText(one, other));
    names.set(key, first?.[0] ?? key);
  }
  return names;
}

/** Words that say nothing of the kind of a role, as far as these searches have them. */
const SAYS_NOTHING = [
  "junior",
  "senior",
  "lead",
  "head",
  "intern",
  "trainee",
  "part",
  "time",
  "remote",
  "and",
  "for",
  "the",
  "für",
];
const SELDOM = 3;

function directions(applications: readonly Case[], nameOf: (at: Case) => string) {
  const noes = applications.filter(({ end }) => end === "no");
  const row = (kind: string, name: string, some: readonly Case[], of: readonly Case[]) => ({
    kind,
    name,
    noes: some.length,
    of: of.length,
    notes: counted(some.map(({ made }) => made.path)).notes,
  });
  type Direction = ReturnType<typeof row>;
  const often = (rows: readonly Direction[]) =>
    rows
      .filter((one) => one.noes >= SELDOM)
      .sort((one, other) => other.noes - one.noes || byText(one.name, other.name));
  const applicationsAt = grouped(applications, ({ made }) => made.key);
  const companies = [...grouped(noes, ({ made }) => made.key)].map(([key, some]) =>
    row("company", some[0] === undefined ? key : nameOf(some[0]), some, applicationsAt.get(key) ?? []),
  );
  const depth = ({ furthest }: Case): Stage => (furthest === "applied" ? "heard back" : furthest);
  const stages = STAGES.map((stage) => {
    const there = (some: readonly Case[]) => some.filter((one) => depth(one) === stage);
    return row("stage", stage, there(noes), there(applications));
  });
  return [
    ...often(companies),
    ...often(
      rolesOf(noes).map((word) => {
        const there = (some: readonly Case[]) => some.filter(({ made }) => wordsOf(made.role).includes(word));
        return row("role", word, there(noes), there(applications));
      }),
    ),
    ...often(stages),
  ];
}

const WORDS = new Map<string, readonly string[]>();

function wordsOf(role: string): readonly string[] {
  const known = WORDS.get(role);
  if (known !== undefined) return known;
  const all = role.toLowerCase().split(/[^\p{L}]+/u);
  const words = all.filter((word) => word.length >= 3 && !SAYS_NOTHING.includes(word));
  WORDS.set(role, words);
  return words;
}

/** Of words that stand in the same noes the last in the role; and none whose noes are a part of another's. */
function rolesOf(noes: readonly Case[]): readonly string[] {
  const roles = noes.map(({ made }) => made.role);
  const words = [...new Set(roles.flatMap(wordsOf))];
  const withWord = (word: string) => roles.flatMap((role, at) => (wordsOf(role).includes(word) ? [at] : []));
  const often = words.map((word) => ({ word, noes: withWord(word) })).filter(({ noes: some }) => some.length >= SELDOM);
  return often
    .filter(({ word, noes: some }) =>
      often.every((other) => {
        if (other.word === word || !some.every((one) => other.noes.includes(one))) return true;
        if (other.noes.length > some.length) return false;
        const role = wordsOf(roles[some[0] ?? 0] ?? "");
        return role.lastIndexOf(word) > role.lastIndexOf(other.word);
      }),
    )
    .map(({ word }) => word);
}

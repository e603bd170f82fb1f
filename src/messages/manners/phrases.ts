/**
 * Patterns of words, and how they are found: every word of a text is looked up, and only the patterns that can begin with
 * it are tried, and of these only such as have their rarest word somewhere in the sentence, so that a text costs hardly
 * more for many rules than for few, and twice the text twice as much.
 *
 *     still (waiting|hoping)     one of these
 *     (have|has) not heard back?   the last word may be left out
 *     why ~ taking ~2 long       up to three, up to two other words between, in the same clause
 *     you said .. but            up to twelve other words between, in the same sentence
 *     frustrat*                  a word that begins so
 *     ^ any news $               the whole sentence; alone, its beginning or its end
 *     within <number> <days>     a set of words by its name, from `WORD_SETS`
 *
 * Words are spelt as in `words.ts`: "have not", never "haven't".
 */
import type { Word } from "./words";

/** Words that stand for one another in patterns. */
const WORD_SETS: Readonly<Record<string, string>> = {
  number:
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|countless|" +
    "2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20)",
  ordinal: "(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|umpteenth)",
  weekday: "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri)",
  month: "(january|february|march|april|may|june|july|august|september|october|november|december)",
  /** The day of a month, as in "the 2nd". */
  date: `(${Array.from({ length: 31 }, (_, at) => String(at + 1))
    .flatMap((day) => [day, `${day}st`, `${day}nd`, `${day}rd`, `${day}th`])
    .join("|")})`,
  time: "(day|days|week|weeks|month|months|fortnight|hours)",
  message: "(email|emails|message|messages|note|notes|mail|mails|letter|letters|call|calls|voicemail|voicemails)",
  /** To get in touch, and the same in the past and under way. */
  contact: "(call|ring|phone|telephone|email|mail|write|message|text|ping|whatsapp|chase|contact|try|ask)",
  contacted:
    "(called|rang|rung|phoned|telephoned|emailed|mailed|written|wrote|messaged|texted|pinged|whatsapped|chased|contacted|tried|asked|enquired|inquired)",
  contacting:
    "(calling|ringing|phoning|telephoning|emailing|mailing|writing|messaging|texting|pinging|chasing|contacting|trying|asking|knocking|enquiring|inquiring)",
  job: "(job|role|position|post|vacancy|opportunity)",
  company: "(company|firm|organisation|organization|business|employer|team)",
  answer: "(answer|reply|response|decision|update|news|word|feedback)",
  verdict:
    "(decision|outcome|verdict|result|conclusion|rejection|refusal|choice|judgement|judgment|ruling|scoring|marking)",
  chosen:
    "(candidate|applicant|person|hire|appointee|guy|chap|lady|woman|man|girl|lad|fellow|winner|one|graduate|kid|boy)",
  choosers:
    "(you|they|panel|board|committee|interviewers|interviewer|team|management|manager|client|company|hr|council|trustees|governors|school)",
  someone: "(someone|somebody|anyone|anybody|whoever|people|person)",
  nobody: "(nobody|no one|none of you|not one of you|not one person|not a single person|neither of you|not a soul)",
  accused:
    "(you|you guys|you lot|you people|your ~1|hr|the (manager|recruiter|client|agency|company|panel|office)|he|she|they)",
  said: "(said|say|told|promised|assured|swore|mentioned|indicated|stated|agreed|guaranteed|undertook|committed|claimed|insisted|pledged|vowed)",
  people:
    "(people|candidate|candidates|applicant|applicants|person|persons|options|ones|choice|choices|man|woman|names|hands|heads|faces|minds|folk|cvs)",
  stronger:
    "(better|stronger|cleverer|smarter|brighter|shinier|sharper|worthier|younger|fitter|abler|slicker|superior|finer|more (qualified|suitable|experienced|impressive|deserving|polished|capable|talented|confident|articulate|interesting|worthy|appealing)|better (qualified|suited|placed))",
  guess:
    "(assume|assuming|assumed|suppose|supposed|guess|guessing|guessed|presume|presuming|presumed|imagine|imagined|suspect|suspected|expect|fear|conclude|concluded|bet|reckon|take it|took it|taking it|take that|my guess|my bet)",
  sorry: "(sorry|apolog*|apologies|regret)",
  /** Whoever is treated so. */
  us: "(me|us|people|someone|somebody|anyone|everyone|candidates|applicants|interviewers|staff)",
  them: "(him|her|them|hr|(your|the|my) ~1 (boss|manager|director|head|colleague|friend|sister|brother|uncle))",
  family:
    "(my ~1 (daughter|son|kids|children|wife|husband|family|mother|mum|mom|partner|boys|girls|girl|boy|parents|dad|father|landlord)|the (wife|kids|missus))",
  /** To answer, by whatever means. */
  replied:
    "(replied|reply|answered|answer|responded|respond|called|call|rung|rang|ring|phoned|phone|emailed|email|written|write|contacted|informed|acknowledged|told me|tell me|told us|tell us|told anyone|let me know|been in touch|got back|get back|come back|came back|picked up|pick up|bothered|got round)",
  /** Where those stay who hear nothing. */
  hanging:
    "(hanging|dangling|in limbo|in the lurch|high and dry|stranded|on tenterhooks|on the hook|out in the cold|swinging|twisting|on read|in suspense|stewing|guessing|to (rot|stew|guess|chase|wonder|find out)|with nothing)",
  upset:
    "(frustrated|annoyed|angry|irritated|upset|aggrieved|dismayed|disheartened|baffled|unimpressed|disappointed|saddened|hurt|let down|offended|insulted|appalled|disgusted|shocked|surprised|astonished|stunned|perplexed|puzzled|sorry)",
};

/** Where a match ends, or -1; `then` says the same for what follows it. */
type Step = (words: readonly Word[], at: number, then: (at: number) => number) => number;

interface Pattern<Owner> {
  readonly step: Step;
  readonly owner: Owner;
}

/** A pattern found in a sentence, by its first and its last word. */
export interface PhraseFound<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** Words that nearly every message has: a pattern is looked for by others where it can be. */
const COMMON = new Set(
  (
    "i you me my your we it this that the a an is am are was were be been have has had will would can could do did not no to " +
    "of for in on at by with from as and or but so if they he she there just only very really all any more"
  ).split(" "),
);

const GAP = 3;
const WIDE_GAP = 12;

/** Patterns, each with whatever it belongs to. */
export class Phrases<Owner> {
  readonly #byFirst = new WordIndex<Pattern<Owner>>();
  readonly #byRarest = new WordIndex<Pattern<Owner>>();

  /** Adds patterns, one a line. Throws where one cannot be read. */
  add(patterns: string, owner: Owner): void {
    for (const line of patterns.split("\n").map((text) => text.trim()))
      if (line !== "") {
        const { step, firsts, rarest } = compile(line);
        const pattern = { step, owner };
        for (const first of new Set(firsts)) this.#byFirst.add(first, pattern);
        for (const word of new Set(rarest)) this.#byRarest.add(word, pattern);
      }
  }

  /** All that is found in the words of one sentence, in their order. */
  *findIn(words: readonly Word[]): Generator<PhraseFound<Owner>> {
    const possible = new Set<Pattern<Owner>>();
    for (const word of new Set(words.map((one) => one.word)))
      for (const pattern of this.#byRarest.of(word)) possible.add(pattern);
    if (possible.size === 0) return;
    for (let first = 0; first < words.length; first += 1) {
      for (const pattern of this.#byFirst.of(words[first]?.word ?? "")) {
        if (!possible.has(pattern)) continue;
        const end = pattern.step(words, first, (at) => at);
        if (end > first) yield { owner: pattern.owner, first, last: end - 1 };
      }
    }
  }

  /** Whether any of the patterns is in a sentence. */
  isIn(words: readonly Word[]): boolean {
    return this.findIn(words).next().done !== true;
  }
}

/** What belongs to a word, or to all words that begin in some way, as in `wait*`. */
class WordIndex<Value> {
  readonly #byWord = new Map<string, Value[]>();
  readonly #byBeginning = new Map<string, Value[]>();
  /** No beginning is longer. */
  #longest = 0;

  add(word: string, value: Value): void {
    const isBeginning = word.endsWith("*");
    const key = isBeginning ? word.slice(0, -1) : word;
    const map = isBeginning ? this.#byBeginning : this.#byWord;
    if (isBeginning) this.#longest = Math.max(this.#longest, key.length);
    const there = map.get(key);
    if (there) there.push(value);
    else map.set(key, [value]);
  }

  *of(word: string): Generator<Value> {
    yield* this.#byWord.get(word) ?? [];
    for (let length = Math.min(word.length, this.#longest); length > 1; length -= 1)
      yield* this.#byBeginning.get(word.slice(0, length)) ?? [];
  }
}

interface Compiled {
  readonly step: Step;
  /** The words that it can begin with; `wait*` for all that begin so. */
  readonly firsts: readonly string[];
  /** Words of which each match has one, the rarest such; none where it can be nothing at all. */
  readonly rarest: readonly string[];
  /** Whether it can be nothing at all. */
  readonly isOptional: boolean;
  /** Whether other words may stand before the first. */
  readonly beginsWithGap: boolean;
}

const PART = /~\d?|\.\.|[()|?^$]|[\p{L}\p{N}'-]+\*?/gu;

function compile(pattern: string): Compiled {
  const spelt = pattern.replace(/<(\w+)>/g, (_whole, name: string) => {
    const set = WORD_SETS[name];
    if (set === undefined) throw new Error(`There is no set of words <${name}> for “${pattern}”.`);
    return set;
  });
  const parts = spelt.match(PART) ?? [];
  if (spelt.replace(PART, "").trim() !== "") throw new Error(`There is a sign in “${pattern}” that means nothing.`);
  const reader = new Reader(parts, pattern);
  const compiled = reader.alternatives();
  if (!reader.isAtEnd || compiled.isOptional || compiled.firsts.length === 0)
    throw new Error(`“${pattern}” is no pattern.`);
  return compiled;
}

class Reader {
  #at = 0;

  constructor(
    private readonly parts: readonly string[],
    private readonly pattern: string,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.parts.length;
  }

  alternatives(): Compiled {
    const all = [this.#sequence()];
    while (this.parts[this.#at] === "|") {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return all.length === 1 && all[0] ? all[0] : oneOf(all);
  }

  #sequence(): Compiled {
    const items: Compiled[] = [];
    for (
      let part = this.parts[this.#at];
      part !== undefined && part !== "|" && part !== ")";
      part = this.parts[this.#at]
    )
      items.push(this.#item(part));
    return items.reduceRight((rest, item) => followedBy(item, rest), NOTHING);
  }

  #item(part: string): Compiled {
    this.#at += 1;
    const item = part === "(" ? this.#group() : compiledPart(part);
    if (this.parts[this.#at] !== "?") return item;
    this.#at += 1;
    return { ...oneOf([item, NOTHING]), rarest: [], isOptional: true };
  }

  #group(): Compiled {
    const inside = this.alternatives();
    if (this.parts[this.#at] !== ")") throw new Error(`A bracket is open in “${this.pattern}”.`);
    this.#at += 1;
    return inside;
  }
}

const NOTHING: Compiled = {
  step: (_words, at, then) => then(at),
  firsts: [],
  rarest: [],
  isOptional: true,
  beginsWithGap: false,
};

function compiledPart(part: string): Compiled {
  if (part === "^") return { ...NOTHING, step: (_words, at, then) => (at === 0 ? then(at) : -1) };
  if (part === "$") return { ...NOTHING, step: (words, at, then) => (at === words.length ? then(at) : -1) };
  if (part === "..") return gap(WIDE_GAP, () => true);
  if (part.startsWith("~"))
    return gap(part === "~" ? GAP : Number(part.slice(1)), (one, other) => one.clause === other.clause);
  if (part.endsWith("*")) {
    const beginning = part.slice(0, -1);
    return word(part, (found) => found.startsWith(beginning));
  }
  return word(part, (found) => found === part);
}

function word(first: string, isIt: (word: string) => boolean): Compiled {
  return {
    step: (words, at, then) => (isIt(words[at]?.word ?? "") ? then(at + 1) : -1),
    firsts: [first],
    rarest: [first],
    isOptional: false,
    beginsWithGap: false,
  };
}

/** As few words as will do, if all belong together, with the word before and the one after them. */
function gap(most: number, areTogether: (one: Word, other: Word) => boolean): Compiled {
  return {
    ...NOTHING,
    beginsWithGap: true,
    step: (words, at, then) => {
      const before = words[at - 1];
      for (let next = at; next <= at + most; next += 1) {
        const word = words[next];
        if (next > at && before && word && !areTogether(before, word)) return -1;
        const end = then(next);
        if (end >= 0) return end;
        if (!before || !word || !areTogether(before, word)) return -1;
      }
      return -1;
    },
  };
}

/** Only those that can begin with the word are tried: a set of fifty words costs no more than one of two. */
function oneOf(all: readonly Compiled[]): Compiled {
  const byWord = new Map<string, Step[]>();
  const others: Step[] = [];
  for (const { step, firsts, isOptional, beginsWithGap } of all) {
    if (isOptional || beginsWithGap || firsts.some((first) => first.endsWith("*"))) others.push(step);
    else
      for (const first of new Set(firsts)) {
        const there = byWord.get(first);
        if (there) there.push(step);
        else byWord.set(first, [step]);
      }
  }
  const firstEnd = (steps: readonly Step[], ...[words, at, then]: Parameters<Step>): number => {
    for (const step of steps) {
      const end = step(words, at, then);
      if (end >= 0) return end;
    }
    return -1;
  };
  return {
    step: (words, at, then) => {
      const end = firstEnd(byWord.get(words[at]?.word ?? "") ?? NONE, words, at, then);
      return end >= 0 ? end : firstEnd(others, words, at, then);
    },
    firsts: all.flatMap(({ firsts }) => firsts),
    rarest: all.some(({ rarest }) => rarest.length === 0) ? [] : all.flatMap(({ rarest }) => rarest),
    isOptional: all.some(({ isOptional }) => isOptional),
    beginsWithGap: all.some(({ beginsWithGap }) => beginsWithGap),
  };
}

const NONE: readonly Step[] = [];

function followedBy(one: Compiled, next: Compiled): Compiled {
  return {
    step: (words, at, then) => one.step(words, at, (end) => next.step(words, end, then)),
    firsts: one.isOptional ? [...one.firsts, ...next.firsts] : one.firsts,
    rarest:
      [one.rarest, next.rarest].filter((words) => words.length > 0).sort((a, b) => commonness(a) - commonness(b))[0] ??
      [],
    isOptional: one.isOptional && next.isOptional,
    beginsWithGap: one.beginsWithGap || (one.isOptional && next.beginsWithGap),
  };
}

function commonness(words: readonly string[]): number {
  return words.filter((word) => COMMON.has(word)).length * 100 + words.length;
}

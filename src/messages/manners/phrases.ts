/**
 * Patterns of words, and how they are found. Of each pattern the rarest words are known that every match has one of: only
 * where such a word stands in a sentence is the pattern made ready and tried, so that a text costs hardly more for many
 * rules than for few, and twice the text costs twice as much.
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
import { remembering } from "../../core/reading/remembering";
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
  message: "(email|emails|message|messages|note|notes|mail|mails|letter|letters|call|calls|voicemail|voicemails)",
  /** To get in touch, and the same in the past and under way. */
  contact: "(call|ring|phone|telephone|email|mail|write|message|text|ping|whatsapp|chase|contact|try|ask)",
  contacted:
    "(called|rang|rung|phoned|telephoned|emailed|mailed|written|wrote|messaged|texted|pinged|whatsapped|chased|contacted|tried|asked|enquired|inquired)",
  contacting:
    "(calling|ringing|phoning|telephoning|emailing|mailing|writing|messaging|texting|pinging|chasing|contacting|trying|asking|knocking|enquiring|inquiring)",
  job: "(job|role|position|post|vacancy|opportunity)",
  answer: "(answer|reply|response|decision|update|news|word|feedback)",
  verdict:
    "(decision|outcome|verdict|result|conclusion|rejection|refusal|choice|judgement|judgment|ruling|scoring|marking)",
  chosen:
    "(candidate|applicant|person|hire|appointee|guy|chap|lady|woman|man|girl|lad|fellow|winner|one|graduate|kid|boy)",
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
  /** Whoever was chosen. */
  hired:
    "(whoever|someone|somebody|the (other|successful|new|chosen) ~2|(the|your|that|this) ~1 (candidate|applicant|person|finalist|hire|appointee|guy|chap|man|woman|lady|girl|lad|recruit|winner)|he|she|they|him|her|them)",
  crony:
    "(nephew|son|daughter|niece|cousin|brother|godson|pal|buddy|mate|crony|friend|favourite|wife|husband|relative|insider)",
  everyone:
    "(everyone|everybody|anyone|anybody|all|people|others|friends|colleagues|students|network|world|class|contacts|union|group|followers)",
  picked: "(chosen|chose|picked|selected|hired|appointed|shortlisted|preferred|favoured)",
  refused:
    "(rejected|turned (down|away)|refused|dismissed|unsuccessful|passed over|overlooked|screened out|declined|binned)",
  boss: "(boss|manager|director|ceo|chief executive|head office|board|chairman|trustees|governors|owner|supervisor|superior)",
  asap: "(now|today|tonight|immediately|at once|asap|straight away|right away|urgently|forthwith|on priority|soonest|without (further)? delay|by return)",
  /** Before an order. */
  so: "(and|so|then|now|just|also)",
  sorry: "(sorry|apolog*|apologies|regret)",
  going: "(will|shall|going to|gonna|plan to|intend to|have to|continue to|happy to|prepared to|mean to|propose to)",
  /** What an ultimatum ends with. */
  leave:
    "(consider|conclude|presume|assume (the worst|you are not|that you are not|you have no|nobody)|treat|accept|accepting|withdraw|withdrawing|walk|walking|look (elsewhere|somewhere)|forced|have to|escalate|regard|take (it|this|that|silence|my|the|another)|taking|sign|say yes|saying yes|go (elsewhere|with|public)|going elsewhere|move on|moving on|pull out|pulling)",
  agency:
    "(agency|agencies|recruiter|recruiters|consultant|middleman|middle man|go-between|headhunter|agent|intermediary)",
  network: "(linkedin|whatsapp|teams|facebook|insta|instagram|messenger|telegram|slack|tiktok|twitter)",
  /** What shows that an offer was made, or another taken. */
  offered:
    "(thank|thanks) ~6 (contract|letter of appointment|confirmation|good news|wonderful news|confirming|choosing me|appointing me)|" +
    "letter of appointment|withdraw|withdrawing|your offer letter|i (gladly|happily)? accept|(signed|signing) ~2 contract|" +
    "(accept|accepting|accepted|taken|found|another) ~3 (job|post|role|position|place)|as (we)? (agreed|arranged)|" +
    "(delighted|happy|pleased|glad|thrilled|honoured|like|love) to accept|(contract|start date) (you|that you|arrived|came)|" +
    "(thank|thanks|pleased|happy|delighted|glad|grateful|received|accept|accepting|accepted) ~5 offer|" +
    "(your|the) ~1 offer (of|is|has|came|arrived|which|and)|offer of (the|a|employment|this)|" +
    "(offered|offering) me ~2 (job|role|post|position|place)",
  surely:
    "(clearly|obviously|evidently|doubt|presumably|surely|apparently|plainly|probably|undoubtedly|doubtless|seemingly|certainly|likely)",
  /** Between "I was" and what somebody says against himself. */
  very: "(so|such|a|an|the|really|very|quite|pretty|rather|just|only|all|absolutely|completely|totally|honestly|always|bit|of|truly|probably|utter|complete|total|too|also|simply|frankly|definitely|obviously|clearly|being|getting|right|real|now|feeling|becoming|perhaps)",
  blemish:
    "(age|gap|gaps|accent|english|lack|inexperience|health|disability|record|holes|cv|career break|shortcomings|faults|flaws|weaknesses|nerves|grammar|spelling|stammer|stutter|qualifications)",
  due: "(due|overdue|unpaid|arrears|gone|spent|finished|exhausted|wait|waiting|mount*|piling|pile*|stop|stops|stopped|off on|run* out|ran out|expire*|expiring|clock|ends|is up|chas*|knock*|evict*|threaten*|dwindl*|nearly|begun)",
  bills:
    "(rent|mortgage|bill|bills|savings|nest egg|redundancy (pay|money)|severance|benefits|universal credit|dole|electric|electricity|gas|landlord|landlady|bank|overdraft|debts|visa)",
  bother:
    "(bother*|disturb*|pester*|chase|chasing|nag|nagging|hound*|badger*|intru*|impos*|burden*|annoying|bug|bugging|hassl*|harass*|spam*|persistence|nuisance|pest|pain|pushy|needy|impatient|impatience|cheek|cheeky|troubling|tiresome|daft|thick|presumption|boldness|audacity)",
  many: "(sixty|seventy|eighty|ninety|hundred|hundreds|dozens|countless|fifty|forty|thirty|200|300|100|60|70|80|40|50|90|120|140|150|seventy-*|eighty-*|sixty-*)",
  /** What somebody has happened to him who is not chosen; after "I" or "you". */
  lost: "((chosen|picked|appointed|hired|found|preferred|prefers|wanted|taken|selected|decided on|settled on|opted for|gone with|gone for|going with|went with|went for|gone to|went to|given it to|gave it to|offered it to|fell on|had) ~1 (someone|somebody|another|others|other|else|one of|internal|better|younger|stronger)|found the|went to the|decided (against|not)|moved on (without|from|$)|(passed|turned|written|dropped|ruled|binned|forgotten|hated|rejected) (me|over)|rejected|unsuccessful|lost interest|gone (off|cold|elsewhere)|not (like me|want me|chosen|selected|shortlisted|successful|what you|what they|good enough|right for|the (one|right|person)|among|in the running|impress*|measure|up to|clever enough|been (chosen|selected|successful|picked)|interested|be hearing|(get|got|make|made) (it|this|in|through|the ~1 (job|role|post|place|position|cut|grade|shortlist|apprenticeship)))|no longer in|(went|gone|going) (another|the other|a different) (way|direction)|failed|fallen short|fell short|lost out|missed out|out of the running|out $|not to be)",
  low: "(hopeless|useless|rubbish|terrible|awful|dreadful|crap|pathetic|stupid|thick|dim|mess|idiot|fool|failure|disaster|fraud|loser|joke|nobody|shambles|wreck|embarrassment|embarrassing|clueless|unworthy|worthless|worst|weakest|poorest|slowest|dinosaur|burden|nuisance|pest|pain|bother|annoying|tiresome|pushy|needy|waffl*|rambl*|babbl*|tongue-tied|incoherent|past it|no good|nothing special|slow learner)",
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

/** Words that most messages have, and words that many have: a pattern is looked for by others where it can be. */
const WEIGHTS = new Map<string, number>([
  ...weighed(
    100,
    "i you me my your we it this that the a an is am are was were be been have has had will would can could do did not no to " +
      "of for in on at by with from as and or but so if they he she there just only very really all any more about",
  ),
  ...weighed(
    25,
    "dear thank thanks know job one like time when what good interview said still up two how hope kind again after see day " +
      "work well role out please tell say now position week before much who ask since need them got told let come thought " +
      "hear think people back take asked team first get look last then call answer want should next right decision other",
  ),
]);

function weighed(weight: number, words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word) => [word, weight]);
}

/** From this weight on, nearly every sentence has one of the words. */
const TOO_COMMON = 300;

const GAP = 3;
const WIDE_GAP = 12;

/** Where a match ends that goes on at a word of a sentence, or -1. */
type Matcher = (words: readonly Word[], at: number) => number;

interface Pattern<Owner> {
  readonly node: Node;
  readonly owner: Owner;
  /** Made when it may be found for the first time. */
  ready?: Ready<Owner>;
}

interface Ready<Owner> {
  readonly owner: Owner;
  readonly matcher: Matcher;
  /** What a match begins with. */
  readonly firsts: WordSet;
  /** A match has a word of each, beside that by which it was looked for. */
  readonly needs: readonly WordSet[];
}

/** Words, and what words may begin with. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** A pattern found in a sentence, by its first and its last word. */
export interface PhraseFound<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** Patterns, each with whatever it belongs to. */
export class Phrases<Owner> {
  readonly #byWord = new Map<string, Pattern<Owner>[]>();
  readonly #byBeginning = new Map<string, Pattern<Owner>[]>();
  /** No beginning is longer. */
  #longest = 0;

  /** Adds patterns, one a line. Throws where one cannot be read. */
  add(patterns: string, owner: Owner): void {
    for (const line of patterns.split("\n").map((text) => text.trim()))
      if (line !== "") {
        const node = new Reader(line).read();
        const pattern = { node, owner };
        for (const word of new Set(node.rarest.words)) this.#index(word, pattern);
      }
  }

  /** All that is found in the words of one sentence, in their order. */
  *findIn(words: readonly Word[]): Generator<PhraseFound<Owner>> {
    const there = new Set<string>();
    for (const { word } of words) there.add(word);
    const byFirst = new Map<string, Ready<Owner>[]>();
    for (const ready of this.#possibleWith(there))
      for (const word of there)
        if (isOneOf(ready.firsts, word)) {
          const others = byFirst.get(word);
          if (others) others.push(ready);
          else byFirst.set(word, [ready]);
        }
    if (byFirst.size === 0) return;
    for (const [first, { word }] of words.entries())
      for (const { owner, matcher } of byFirst.get(word) ?? []) {
        const end = matcher(words, first);
        if (end > first) yield { owner, first, last: end - 1 };
      }
  }

  /** Whether any of the patterns is in a sentence. */
  isIn(words: readonly Word[]): boolean {
    return this.findIn(words).next().done !== true;
  }

  /** The patterns of which a sentence with these words has all that they need. */
  #possibleWith(there: ReadonlySet<string>): ReadonlySet<Ready<Owner>> {
    const possible = new Set<Ready<Owner>>();
    for (const word of there)
      for (const pattern of this.#with(word)) {
        const ready = (pattern.ready ??= readyToTry(pattern));
        if (hasAll(ready.needs, there)) possible.add(ready);
      }
    return possible;
  }

  #index(word: string, pattern: Pattern<Owner>): void {
    const isBeginning = word.endsWith("*");
    const key = isBeginning ? word.slice(0, -1) : word;
    const map = isBeginning ? this.#byBeginning : this.#byWord;
    if (isBeginning) this.#longest = Math.max(this.#longest, key.length);
    const there = map.get(key);
    if (there) there.push(pattern);
    else map.set(key, [pattern]);
  }

  /** The patterns that are looked for by a word. */
  readonly #with = remembering((word: string): readonly Pattern<Owner>[] => {
    const beginnings = Array.from({ length: Math.min(word.length, this.#longest) }, (_, at) => word.slice(0, at + 1));
    return [this.#byWord.get(word) ?? [], ...beginnings.map((one) => this.#byBeginning.get(one) ?? [])].flat();
  });
}

/** Words of which each match has one; none where it can do without. */
interface Rarest {
  readonly words: readonly string[];
  /** How often a sentence has one of them: the less, the better it is to look for them. */
  readonly weight: number;
}

type Node = { readonly rarest: Rarest } & (
  | ({ readonly kind: "word" } & WordSet)
  | { readonly kind: "sequence" | "either"; readonly nodes: readonly Node[] }
  | { readonly kind: "optional"; readonly node: Node }
  | { readonly kind: "gap"; readonly most: number; readonly isWide: boolean }
  | { readonly kind: "start" | "end" }
);

const NONE: Rarest = { words: [], weight: Infinity };
const NAMED = new Map<string, Node>();

/** The words of a set, read once. */
function namedSet(name: string): Node {
  const known = NAMED.get(name);
  if (known) return known;
  const set = WORD_SETS[name];
  if (set === undefined) throw new Error(`There is no set of words <${name}>.`);
  const node = new Reader(set).read();
  NAMED.set(name, node);
  return node;
}

class Reader {
  readonly #parts: readonly string[];
  #at = 0;

  constructor(private readonly pattern: string) {
    this.#parts = pattern.match(/<\w+>|~\d?|\.\.|[()|?^$]|[\p{L}\p{N}'-]+\*?|\S/gu) ?? [];
  }

  /** The whole pattern. Throws where it is none, or can be nothing at all. */
  read(): Node {
    const node = this.#either();
    if (this.#at < this.#parts.length || node.rarest.words.length === 0) throw this.#fault();
    return node;
  }

  #either(): Node {
    const nodes = [this.#sequence()];
    while (this.#parts[this.#at] === "|") {
      this.#at += 1;
      nodes.push(this.#sequence());
    }
    const [first] = nodes;
    if (first && nodes.length === 1) return first;
    const rarest = nodes.some(({ rarest: { words } }) => words.length === 0)
      ? NONE
      : {
          words: nodes.flatMap(({ rarest: { words } }) => words),
          weight: nodes.reduce((sum, { rarest: { weight } }) => sum + weight, 0),
        };
    const words = nodes.filter((node) => node.kind === "word");
    if (words.length < nodes.length) return { kind: "either", nodes, rarest };
    const beginnings = words.flatMap((node) => node.beginnings);
    return { kind: "word", words: new Set(words.flatMap((node) => [...node.words])), beginnings, rarest };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    for (
      let part = this.#parts[this.#at];
      part !== undefined && part !== "|" && part !== ")";
      part = this.#parts[this.#at]
    )
      nodes.push(this.#item(part));
    const [first] = nodes;
    if (first && nodes.length === 1) return first;
    const rarest = nodes.reduce((least, node) => (node.rarest.weight < least.weight ? node.rarest : least), NONE);
    return { kind: "sequence", nodes, rarest };
  }

  #item(part: string): Node {
    this.#at += 1;
    const node = part === "(" ? this.#group() : this.#single(part);
    if (this.#parts[this.#at] !== "?") return node;
    this.#at += 1;
    return { kind: "optional", node, rarest: NONE };
  }

  #group(): Node {
    const inside = this.#either();
    if (this.#parts[this.#at] !== ")") throw this.#fault();
    this.#at += 1;
    return inside;
  }

  #single(part: string): Node {
    if (part === "^") return { kind: "start", rarest: NONE };
    if (part === "$") return { kind: "end", rarest: NONE };
    if (part === "..") return { kind: "gap", most: WIDE_GAP, isWide: true, rarest: NONE };
    if (part.startsWith("~"))
      return { kind: "gap", most: part === "~" ? GAP : Number(part.slice(1)), isWide: false, rarest: NONE };
    if (/^<\w+>$/.test(part)) return namedSet(part.slice(1, -1));
    if (!/^[\p{L}\p{N}'-]/u.test(part)) throw this.#fault();
    const rarest = { words: [part], weight: WEIGHTS.get(part) ?? 1 };
    return part.endsWith("*")
      ? { kind: "word", words: new Set(), beginnings: [part.slice(0, -1)], rarest }
      : { kind: "word", words: new Set([part]), beginnings: [], rarest };
  }

  #fault(): Error {
    return new Error(`“${this.pattern}” is no pattern.`);
  }
}

function readyToTry<Owner>({ node, owner }: Pattern<Owner>): Ready<Owner> {
  const parts = node.kind === "sequence" ? node.nodes : [node];
  return {
    owner,
    matcher: matcherOf(node, (_words, at) => at),
    firsts: wordSetOf(firstsOf(node)),
    needs: parts
      .map(({ rarest }) => rarest)
      .filter(({ words, weight }) => words.length > 0 && weight < TOO_COMMON)
      .sort((one, other) => one.weight - other.weight)
      .slice(1)
      .map(({ words }) => wordSetOf(words)),
  };
}

function wordSetOf(words: readonly string[]): WordSet {
  const isBeginning = (word: string) => word.endsWith("*");
  return {
    words: new Set(words.filter((word) => !isBeginning(word))),
    beginnings: words.filter(isBeginning).map((word) => word.slice(0, -1)),
  };
}

/** The words that a match can begin with. A gap at the beginning has none before it, so it is nothing there. */
function firstsOf(node: Node): readonly string[] {
  switch (node.kind) {
    case "word":
      return node.rarest.words;
    case "either":
      return node.nodes.flatMap(firstsOf);
    case "optional":
      return firstsOf(node.node);
    case "sequence": {
      const upTo = node.nodes.findIndex(({ rarest }) => rarest.words.length > 0);
      return node.nodes.slice(0, upTo < 0 ? undefined : upTo + 1).flatMap(firstsOf);
    }
    case "gap":
    case "start":
    case "end":
      return [];
  }
}

/** What a node matches, and whatever comes next. */
function matcherOf(node: Node, next: Matcher): Matcher {
  switch (node.kind) {
    case "word":
      return (words, at) => (isOneOf(node, words[at]?.word) ? next(words, at + 1) : -1);
    case "sequence":
      return node.nodes.reduceRight((rest, item) => matcherOf(item, rest), next);
    case "either":
      return firstOf(node.nodes.map((one) => matcherOf(one, next)));
    case "optional":
      return firstOf([matcherOf(node.node, next), next]);
    case "start":
      return (words, at) => (at === 0 ? next(words, at) : -1);
    case "end":
      return (words, at) => (at === words.length ? next(words, at) : -1);
    case "gap":
      return gapOf(node, next);
  }
}

function isOneOf({ words, beginnings }: WordSet, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (words.has(word)) return true;
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true;
  return false;
}

/** Whether a sentence with these words has one of each set. */
function hasAll(needs: readonly WordSet[], there: ReadonlySet<string>): boolean {
  for (const need of needs) if (!hasOne(need, there)) return false;
  return true;
}

/** Asks the fewer of the two. */
function hasOne(need: WordSet, there: ReadonlySet<string>): boolean {
  const { words, beginnings } = need;
  if (beginnings.length === 0 && words.size < there.size) {
    for (const word of words) if (there.has(word)) return true;
    return false;
  }
  for (const word of there) if (isOneOf(need, word)) return true;
  return false;
}

function firstOf(matchers: readonly Matcher[]): Matcher {
  return (words, at) => {
    for (const matcher of matchers) {
      const end = matcher(words, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** As few words as will do, if all belong together, with the word before and the one after them. */
function gapOf({ most, isWide }: Node & { readonly kind: "gap" }, next: Matcher): Matcher {
  return (words, at) => {
    const before = words[at - 1];
    const isTogether = (word: Word | undefined) =>
      before !== undefined && word !== undefined && (isWide || word.clause === before.clause);
    for (let to = at; to <= at + most; to += 1) {
      const word = words[to];
      if (to > at && before && word && !isTogether(word)) return -1;
      const end = next(words, to);
      if (end >= 0) return end;
      if (!isTogether(word)) return -1;
    }
    return -1;
  };
}

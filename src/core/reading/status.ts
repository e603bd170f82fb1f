/**
 * The words that people have for where an application stands. Meanings follow a survey of public vaults; what is not
 * known is shown as it is written and counts as open.
 */
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn } from "./languages/language";
import { lettersOf } from "./letters";
import type { Named } from "./property-names";
import { itemsOf, readText } from "./property-value";
import { remembering } from "./remembering";
import { STATUSES, type Status, type Weight } from "./vocabulary";

/** Statuses after which a process is over. */
const ENDS: readonly Status[] = ["accepted", "rejected", "withdrawn", "closed", "ghosted"];

/** Chinese and Japanese words stand inside longer ones, without spaces: the first of these that is in a status counts. */
const INSIDE: readonly (readonly [RegExp, Status])[] = [
  [/不採用|見送|不合格|未通过|被拒|拒绝|淘汰/, "rejected"],
  [/辞退|放弃|放棄/, "withdrawn"],
  [/内定|录用|錄用/, "offer"],
  [/待投|未投|気になる/, "wishlist"],
  [/笔试|筆試|筆記|適性検査/, "assessment"],
  [/面接|面试|面試|面談|[一二三终終]面/, "interviewing"],
  [/応募|投递|投遞|書類選考|选考|選考中/, "applied"],
];

/** A word for an end that stands anywhere in a longer status, such as "Interviewed, then rejected". */
const END_IN_PASSING: ReadonlyMap<string, Status> = new Map([
  ["rejected", "rejected"],
  ["withdrawn", "withdrawn"],
  ["withdrew", "withdrawn"],
  ["declined", "closed"],
  ["ghosted", "ghosted"],
]);

interface StatusRead {
  /** As it is written, in one line. */
  readonly text: string;
  /** Undefined for a word that is not known. */
  readonly status: Status | undefined;
  readonly weight: Weight | undefined;
  /** Whether it is this word and nothing else: only then can the vault's own word be learnt from it. */
  readonly isPlainWord: boolean;
}

type OwnStatusWords = Readonly<Partial<Record<Status, readonly string[]>>>;

/** Lower case, without emoji, marks and dates, and without what stands in parentheses or after a `#`. */
function foldStatus(text: string): string {
  const plain = text
    .replace(/^\W*\[[\w ]+::(.*)\]\s*$/u, "$1")
    .replace(/^\W*\d+\W+(?=\p{L})/u, "")
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/\s#.*$/, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/\d{4}-\d{2}-\d{2}/g, " ");
  return lettersOf(plain, " ").trim();
}

interface Meaning {
  readonly status: Status;
  readonly weight: Weight;
}

/** Reads statuses, with a person's own words beside the usual ones. */
export class StatusWords {
  readonly #meanings = new Map<string, Meaning>();

  constructor(own: OwnStatusWords = {}) {
    for (const status of STATUSES) {
      for (const weight of ["telling", "usual", "generic"] as const) {
        for (const { statuses } of LANGUAGES) {
          for (const word of phrasesIn(statuses[status]?.[weight])) this.#meanings.set(word, { status, weight });
        }
      }
    }
    for (const status of STATUSES) {
      for (const word of own[status] ?? []) this.#meanings.set(foldStatus(word), { status, weight: "telling" });
    }
  }

  /** Reads one value; of a list the last item counts, as people add to it. Undefined where it is empty. */
  read(value: unknown): StatusRead | undefined {
    const text = readText(itemsOf(value).at(-1));
    return text === "" ? undefined : this.#readText(text);
  }

  readonly #readText = remembering((text: string): StatusRead => {
    const folded = foldStatus(text);
    const meaning = this.#meanings.get(folded);
    const { status, weight } = meaning ??
      this.#meaningOfSome(folded.split(" ")) ?? { status: undefined, weight: undefined };
    const isPlainWord = meaning !== undefined && lettersOf(text.toLowerCase(), " ").trim() === folded;
    return { text, status, weight, isPlainWord };
  });

  /**
   * The status of a note that has several: the first known one, in the order of {@link PropertyNames}, but an end goes
   * before a stage that was reached on the way; else the first that is written.
   */
  readFirst(properties: readonly Named[]): (StatusRead & { readonly key: string }) | undefined {
    const read = properties.flatMap(({ key, value }) => {
      const status = this.read(value);
      return status ? [{ ...status, key }] : [];
    });
    const known = read.filter(({ status }) => status !== undefined);
    const end = known.find(({ status, weight }) => isEnd(status) && (weight !== "generic" || status === "closed"));
    return end ?? known[0] ?? read.at(-1);
  }

  /** The status that a word is known for. */
  statusNamed(word: string): Status | undefined {
    return this.#meanings.get(foldStatus(word))?.status;
  }

  /** "Interview 2 on Monday" is an interview, by its first words. */
  #meaningOfSome(words: readonly string[]): Meaning | undefined {
    const inside = INSIDE.find(([pattern]) => pattern.test(words.join(" ")))?.[1];
    if (inside !== undefined) return { status: inside, weight: "telling" };
    const end =
      words[0] === "not"
        ? undefined
        : words.map((word) => END_IN_PASSING.get(word)).find((status) => status !== undefined);
    if (end !== undefined) return { status: end, weight: "usual" };
    for (let count = Math.min(words.length - 1, 4); count > 0; count -= 1) {
      const meaning = this.#meanings.get(words.slice(0, count).join(" "));
      if (meaning) return meaning;
    }
    return undefined;
  }
}

function isEnd(status: Status | undefined): boolean {
  return status !== undefined && ENDS.includes(status);
}

/** The word that this vault has for a status. */
export type WordFor = (status: Status) => string;

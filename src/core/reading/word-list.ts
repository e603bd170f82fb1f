/**
 * Lists of words as they are shorter to write: `job(link|board|)` are `joblink`, `jobboard` and `job`, and `salary*` is
 * whatever begins like that. The engine takes longer to compile such a list as a regular expression, and ten times the
 * memory.
 */

/** What tells whether a word is in a list, whose words are parted by spaces. It is spelt out when first asked. */
export function wordList(list: string | (() => string)): (word: string) => boolean {
  let words: Set<string> | undefined;
  let beginnings: readonly string[] = [];
  return (word) => {
    if (words === undefined) {
      const all = (typeof list === "string" ? list : list()).split(" ").flatMap(spellings);
      words = new Set(all);
      beginnings = all.flatMap((one) => (one.endsWith("*") ? one.slice(0, -1) : []));
    }
    return words.has(word) || beginnings.some((one) => word.startsWith(one));
  };
}

/** All that a word or a phrase with alternatives spells: `refus(é|ée)` is `refusé` and `refusée`. */
export function spellings(word: string): readonly string[] {
  const from = word.indexOf("(");
  const to = word.indexOf(")", from);
  if (from < 0 || to < 0) return [word];
  const start = word.slice(0, from);
  const ends = spellings(word.slice(to + 1));
  return word
    .slice(from + 1, to)
    .split("|")
    .flatMap((part) => ends.map((end) => start + part + end));
}

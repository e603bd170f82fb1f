/**
 * Lists of words as they are shorter to write: `job(link|board|)` are `joblink`, `jobboard` and `job`, and `salary*` is
 * whatever begins like that. The engine takes longer to compile such a list as a regular expression, and ten times the
 * memory.
 */

/** What tells whether a word is in a list, whose words are parted by spaces. It is spelt out when first asked. */
export function wordList(list: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(list.split(" ").flatMap(spellings));
    return words.has(word) || (list.includes("*") && [...words].some((one) => isBeginning(one, word)));
  };
}

function isBeginning(one: string, word: string): boolean {
  return one.endsWith("*") && word.startsWith(one.slice(0, -1));
}

/** A word or a phrase in all its spellings: `job(link|board|)` is three. */
export function spellings(word: string): readonly string[] {
  const [, start = "", choice, end = ""] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(word) ?? [];
  return choice === undefined ? [word] : choice.split("|").flatMap((part) => spellings(start + part + end));
}

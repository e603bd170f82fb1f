/** Finding Applications by words of their company or role, whatever their letters' case, accents and marks. */
import type { Application } from "./application";
import { companyKeyOf } from "./reading/company-name";
import { foldAccents, foldLetters } from "./reading/letters";
import { rememberingFor } from "./reading/remembering";

/**
 * Whether an Application has each of these words somewhere in its company or role. Of a company, spaces, marks and a legal
 * form at the end do not count either: `st marys ltd` finds `St Mary’s`.
 */
export function finder(words: string): (application: Application) => boolean {
  const hasAll = wordFinder(words);
  const key = keyOf(words);
  return (application) => {
    const index = indexOf(application);
    return hasAll(index.text) || (key !== "" && index.key.includes(key));
  };
}

/** Whether a text has each of these words in it. */
export function hasWords(text: string, words: string): boolean {
  return wordFinder(words)(folded(text));
}

/** A piece of a text: letters that were looked for, or what stands between them. */
interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in pieces, by where in it the words stand. */
export function piecesOf(text: string, words: string): readonly Piece[] {
  const whole = text.normalize();
  const { letters, places } = withPlaces(whole);
  const isFound = new Array<boolean>(whole.length).fill(false);
  for (const word of wordsOf(words)) {
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length))
      isFound.fill(true, places[at], places[at + word.length]);
  }
  const pieces: { text: string; isFound: boolean }[] = [];
  for (const [at, is] of isFound.entries()) {
    const last = pieces.at(-1);
    const unit = whole.charAt(at);
    if (last?.isFound === is) last.text += unit;
    else pieces.push({ text: unit, isFound: is });
  }
  return pieces;
}

/** An Application is read for this once. */
const indexOf = rememberingFor(({ company, role }: Application) => ({
  text: folded(`${company}\n${role}`),
  key: keyOf(company),
}));

function wordFinder(words: string): (foldedText: string) => boolean {
  const all = wordsOf(words);
  return (text) => all.every((word) => text.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function keyOf(name: string): string {
  return foldAccents(companyKeyOf(name));
}

/** Apostrophes and dashes are as a keyboard has them. */
function folded(text: string): string {
  return foldLetters(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\p{Pd}/gu, "-");
}

/** A text folded letter by letter, and from where in it each of them comes; at last, its end. */
function withPlaces(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = "";
  let at = 0;
  for (const character of text) {
    const plain = folded(character);
    letters += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { letters, places };
}

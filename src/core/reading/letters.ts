/** Everything but letters and digits of any language. The engine takes long over it, and most text has none but ASCII. */
const OTHERS = /[^\p{L}\p{N}]+/gu;
const OTHERS_IN_ASCII = /[^A-Za-z0-9]+/g;
const ASCII = /^[ -~]*$/;
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text has nothing but what ASCII can print. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** The letters and digits of a text; whatever stands between them becomes `between`. */
export function lettersOf(text: string, between: string): string {
  return text.replace(ASCII.test(text) ? OTHERS_IN_ASCII : OTHERS, between);
}

/** Whether a text is words of ASCII with one space between each two. */
export function isPlainLine(text: string): boolean {
  return PLAIN_LINE.test(text);
}

/** In lower case, and in one form of each character (NFKC), which ASCII is in already: asking the engine takes long. */
export function foldCase(text: string): string {
  return (ASCII.test(text) ? text : text.normalize("NFKC")).toLowerCase();
}

const ACCENTS = /[\u0300-\u036f]+/g;
/** Letters that are one with their stroke, for Unicode; people without the key leave it out. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** A text in lower case without its accents: `refusé` is `refuse`, `hylätty` `hylatty`, `odrzucił` `odrzucil`. */
export function foldAccents(text: string): string {
  if (ASCII.test(text)) return text;
  // Back to NFC: the signs that voice a Japanese syllable are no accents, and a Korean one is a whole.
  const plain = text.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
  return plain.replace(/[øłıđðæœßþ]/g, (letter) => WITHOUT_STROKE[letter] ?? letter);
}

/** Lower case, without accents. */
export function foldLetters(text: string): string {
  return foldAccents(foldCase(text));
}

/** Whether there is a letter of any language in a text. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

const UNSEEN = /\p{Cf}+/gu;
const DIGITS_OF_ARABIC = /[٠-٩۰-۹]/;

/** A text without characters that cannot be seen, such as marks for the direction of writing, and with single blanks. */
export function seenText(text: string): string {
  return isPlainLine(text) ? text : text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}

/**
 * The same text character for character, but in lower case, without accents, and with plain digits, dashes and blanks:
 * what stands at a place in it stands there in the text as well.
 */
export function plainText(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.replace(/[A-Z]|[^ -~]/g, plainCharacter);
}

function plainCharacter(character: string): string {
  if (ASCII.test(character)) return character.toLowerCase();
  if (DIGITS_OF_ARABIC.test(character)) return String(character.charCodeAt(0) & 15);
  if (/[\p{Pd}−]/u.test(character)) return "-";
  if (character === "ı") return "i";
  const plain = character
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.length === 1 ? plain : character;
}

/** What a sticky pattern finds at a place in a plain text. */
export function firstMatchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = isAskedAscii(text) ? forAscii(pattern) : pattern;
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

/** The letters of all languages take the engine long to compile, and most text has none but those of ASCII. */
function forAscii(pattern: RegExp): RegExp {
  const known = IN_ASCII.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source.replaceAll("[\\p{L}", "[A-Za-z").replaceAll("\\p{L}", "[A-Za-z]"), "y");
  IN_ASCII.set(pattern, made);
  return made;
}

const IN_ASCII = new Map<RegExp, RegExp>();
let asked = "";
let askedIsAscii = true;

/** One text is asked at each of its places. */
function isAskedAscii(text: string): boolean {
  if (text === asked) return askedIsAscii;
  asked = text;
  askedIsAscii = isAscii(text);
  return askedIsAscii;
}

/** The text without the backslashes by which other tools keep marks from meaning anything: `\\[\\[Acme\\]\\]` is `[[Acme]]`. */
export function unescaped(text: string): string {
  return text.includes("\\") ? text.replace(/\\([[\]<>*_~`#@()!|-])/g, "$1") : text;
}

/** Names that sync programs and file managers give to a copy of a note, in the languages in which they run. */
import { MONTHS, parseDay, parseTime, type When } from "../day";
import { folderOf, noteName } from "./link";

const CONFLICT =
  "conflict|konflik|конфликт|конфлікт|conflit|conflicto|conflito|conflitt|conflictu|modstrid|ristirii|çakış|cakis|xung đột|冲突|衝突|競合|충돌";
const COPY =
  "copy|kopie|kopia|kopi|kopio|kópia|kópie|copie|copia|cópia|kopya|kopyası|bản sao|salinan|копия|копія|副本|拷贝|拷貝|複製|复制|复件|コピー|복사본|사본";
/** `Copy of Acme`, `Kopie von Acme`, `コピー ～ Acme`. */
const COPY_OF =
  "copy of|kopie von|kopie van|copie de|copia de|copia di|cópia de|kopi af|kopi av|kopia av|kopia pliku|kopia|kopie souboru|kopie|kopio tiedostosta|bản sao của|コピー ?[～~]|复件";

/** What stands in the brackets, with the brackets of a device's own name: `Ana's phone (2)`. */
const INSIDE = "[^()（）[\\]]|\\([^()]*\\)";

/** Each leaves the name of the original in its first group. They are made when a name may be a copy's. */
const PATTERNS = [
  // Acme (Ana's conflicted copy 2026-11-20), Acme (Konflikt), Acme [conflict]
  `^(.+?)[ ._-]*[([（](?:${INSIDE})*(?:${CONFLICT})(?:${INSIDE})*[)\\]）]$`,
  // Acme_phone_Nov-20-1010-2026_Conflict, Acme.sync-conflict-20261120-103000-ABCDEFG
  "^([^_]+)_[^_ ]+_[\\w-]+_conflict$",
  "^(.+?)[._-](?:sync-conflict|conflict(?:ed)?(?:[ _-]?copy)?)(?:[-_. ][\\w-]*)?$",
  // Acmeのコピー, Acme - Copy (2), Acme copy 2, Acme - 副本, Acme (1)
  "^(.+?)(?:의 사본|(?: ?[-–—] ?|的|の)?(?:副本|拷贝|コピー))(?: ?[(（]?\\d{1,3}[)）]?)?$",
  `^(.+?)(?: ?[-–—] ?| )(?:${COPY})(?: ?[(（]?\\d{1,3}[)）]?)?$`,
  "^(.+?) ?[(（]\\d{1,3}[)）]$",
  `^(?:${COPY_OF}) ?[-–—]? ?(.+)$`,
];
/** Names that a second note of a company may have as well: Acme 2, Acme-2, Acme-LAPTOP-7Q2K1, Acme-Mias-PC. */
const PERHAPS_PATTERN =
  /^(.+?)(?:[ _-]\d{1,2}|-[A-Z\d]+(?:-[A-Z\d]+)*|-[\p{L}\d]+-(?:PC|NB|Laptop|Desktop|MacBook(?:-?(?:Pro|Air))?|iMac))$/u;
const MAY_BE_COPY = new RegExp(`\\d[)）]$|${CONFLICT}|${COPY}`, "iu");

let patterns: readonly RegExp[] | undefined;

/**
 * The path that a copy's original may have, if the note is named like a copy: `Jobs/Acme (1).md` is one of
 * `Jobs/Acme.md`. It is one only where that note is there: `Mediator (conflict resolution).md` may be a job.
 */
function originalOf(path: string): string | undefined {
  const name = noteName(path).normalize("NFC");
  if (name.length > LONGEST_NAME) return undefined;
  const original = originalName(name) ?? PERHAPS_PATTERN.exec(name)?.[1]?.trim() ?? "";
  return original === "" ? undefined : `${folderOf(path)}/${original}.md`.replace(/^\//, "");
}

function originalName(name: string): string | undefined {
  if (!MAY_BE_COPY.test(name)) return undefined;
  patterns ??= PATTERNS.map((pattern) => new RegExp(pattern, "iu"));
  for (const pattern of patterns) {
    const original = pattern.exec(name)?.[1]?.trim() ?? "";
    if (original !== "") return original;
  }
  return undefined;
}

/** Whether a name that may be a copy's is as likely one for a second note: `Acme 2` may be another role there. */
export function isPerhapsNumbered(path: string): boolean {
  return originalName(noteName(path).normalize("NFC")) === undefined;
}

const LONGEST_NAME = 255;

/** A copy in conflict, the day of one, or the word alone; but not `conflict resolution`, which is something to work on. */
const OF_CONFLICT = [
  `(?:${CONFLICT}).*(?:${COPY})`,
  `(?:${COPY}).*(?:${CONFLICT})`,
  `(?:${CONFLICT})[^\\d]*\\d{4}`,
  `[([（](?:case )?(?:${CONFLICT})[\\p{L}]{0,2}(?: (?:von|van|de|di|by|from) .*)?[)\\]）]$`,
  "[._-]conflict(?:ed)?$",
];
let ofConflict: RegExp | undefined;

/** Whether the name says that two devices disagreed, and not only that somebody made a copy. */
export function isOfConflict(path: string): boolean {
  const name = noteName(path).normalize("NFC").slice(0, LONGEST_NAME);
  ofConflict ??= new RegExp(OF_CONFLICT.join("|"), "iu");
  return ofConflict.test(name);
}

/**
 * The paths that the note of a copy may have, nearest first: what `Jobs/Acme (conflict) (1).md` is a copy of may be a copy
 * of `Jobs/Acme.md` itself.
 */
export function originalsOf(path: string): readonly string[] {
  const originals: string[] = [];
  for (let next = originalOf(path); next !== undefined && originals.length < MOST_TIMES; next = originalOf(next))
    originals.push(next);
  return originals;
}

/** How often a copy may have been copied. */
const MOST_TIMES = 4;

/** Where and when a copy was made, as far as its name says. */
interface CopyName {
  readonly device?: string;
  readonly madeAt?: When;
}

const DEVICES = [
  // Acme (Conflicted copy phone 202611201030)
  /^ ?\(conflicted copy (.+) \d{12}\)$/iu,
  // Acme (Ana's conflicted copy 2026-11-20), Acme (Copie en conflit de Ana 2026-11-20)
  /^ ?\((.+)['’]s (?:case )?conflict/iu,
  new RegExp(
    `^ ?\\((?:(?:${CONFLICT}|${COPY})\\p{L}*|in|en|em|stehende|[ -])+ (?:von|van|de|di|użytkownika) (\\D[^()]*?)(?: \\d{4}-.*)?\\)$`,
    "iu",
  ),
  // Acme_phone_Nov-20-1010-2026_Conflict, Acme-LAPTOP-7Q2K1
  /^_([^_]+)_.*_conflict$/iu,
  /^-((?=.*[A-Z])[\p{L}\d]+(?:-[\p{L}\d]+)*?)(?:-\d{1,2})?$/u,
];
const MADE_AT = /(?<!\d)(\d{4})(-?)(\d\d)\2(\d\d)(?:[ _T-]*(\d\d)[:.h-]?(\d\d)(?:[:.-]?\d\d)?)?(?!\d)/;
const MADE_AT_IN_WORDS = /_([A-Z][a-z]{2})-(\d\d)-(\d\d)(\d\d)-(\d{4})_/;

/** The device, and the local day and time, where the name of a copy has them. Nothing is guessed. */
export function copyNameSays(path: string): CopyName {
  const name = noteName(path).normalize("NFC");
  const original = originalOf(path);
  if (original === undefined || !name.startsWith(noteName(original))) return {};
  const rest = name.slice(noteName(original).length);
  const device = DEVICES.flatMap((pattern) => pattern.exec(rest)?.[1]?.trim() ?? [])[0];
  const madeAt = whenIn(rest);
  return { ...(device !== undefined && { device }), ...(madeAt && { madeAt }) };
}

function whenIn(text: string): When | undefined {
  const [, month = "", date = "", hours = "", minutes = "", inYear = ""] = MADE_AT_IN_WORDS.exec(text) ?? [];
  const at = MONTHS.findIndex((name) => month !== "" && name.startsWith(month)) + 1;
  if (at > 0) return whenOf(`${inYear}-${String(at).padStart(2, "0")}-${date}`, `${hours}:${minutes}`);
  const [, year = "", , ofYear = "", ofMonth = "", hour = "", minute = ""] = MADE_AT.exec(text) ?? [];
  return whenOf(`${year}-${ofYear}-${ofMonth}`, `${hour}:${minute}`);
}

function whenOf(date: string, clock: string): When | undefined {
  const day = parseDay(date);
  const time = parseTime(clock);
  return day && { day, ...(time !== undefined && { time }) };
}

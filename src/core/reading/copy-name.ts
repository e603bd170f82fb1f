/** Names that sync programs and file managers give to a copy of a note, in the languages in which they run. */
import { folderOf, noteName } from "./link";

const CONFLICT =
  "conflict|konflikt|conflit|conflicto|conflito|conflitt|conflictu|ristirii|çakış|cakis|xung đột|冲突|衝突|競合|충돌";
const COPY =
  "copy|kopie|kopia|kopi|kopio|kópia|kópie|copie|copia|cópia|kopya|kopyası|bản sao|副本|拷贝|拷貝|複製|复制|复件|コピー|복사본|사본";
/** `Copy of Acme`, `Kopie von Acme`, `コピー ～ Acme`. */
const COPY_OF =
  "copy of|kopie von|kopie van|copie de|copia de|copia di|cópia de|kopi af|kopi av|kopia av|kopia pliku|kopia|kopie souboru|kopie|kopio tiedostosta|bản sao của|コピー ?[～~]|复件";

/** Each leaves the name of the original in its first group. They are made when a name may be a copy's. */
const PATTERNS = [
  // Acme (Ana's conflicted copy 2026-11-20), Acme (Konflikt), Acme [conflict]
  `^(.+?)[ ._-]*[([（][^()（）[\\]]*(?:${CONFLICT})[^()（）[\\]]*[)\\]）]$`,
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
export function originalOf(path: string): string | undefined {
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

/** Whether the name says that two devices disagreed, and not only that somebody made a copy. */
export function isOfConflict(path: string): boolean {
  return new RegExp(CONFLICT, "iu").test(noteName(path).normalize("NFC"));
}

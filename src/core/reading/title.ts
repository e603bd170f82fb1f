/** What a note's title says of a company or a role: other programs write it, so that it may be neither. */
import { companyKeyOf } from "./company-name";
import { foldKey } from "./property-names";
import { readText } from "./property-value";

/** Titles that are the heading of any note. */
const HEADINGS = new Set(
  (
    "note notes interview interviews interviewnotes application applications applicationnotes jobapplication overview summary log details detail info information " +
    "untitled description jobdescription about company role job position general preparation prep research contact contacts timeline journal diary status todo tasks"
  ).split(" "),
);
const MARKS_AROUND = /^[\s,;:|/@()[\]–—-]+|[\s,;:|/@()[\]–—-]+$/g;
const WORDS_AROUND = /^(?:at|for|with|to|bei|für|chez|en|presso)\s+|\s+(?:at|for|with|to|bei|für|chez)$/gi;

/** The role that a title names: empty where it is the company's name, the note's own, or a heading such as "Notes". */
export function roleInTitle(title: string, company: string, noteName: string): string {
  const key = companyKeyOf(title);
  const companyKey = companyKeyOf(company);
  if (HEADINGS.has(foldKey(title)) || key === companyKey) return "";
  const isOfNote = foldKey(title) === foldKey(noteName);
  const sharesCompany = companyKey.includes(key) || key.includes(companyKey);
  if (isOfNote && (sharesCompany || /\d/.test(title))) return "";
  return without(title, company);
}

/** The company that a title names beside a role: undefined where it only says the role, or nothing of its own. */
export function companyInTitle(title: unknown, role: string): string | undefined {
  const text = without(readText(title), role);
  return text === "" || HEADINGS.has(foldKey(text)) ? undefined : text;
}

/** `Nurse at Acme` without Acme is `Nurse`. */
function without(title: string, part: string): string {
  const at = part === "" ? -1 : title.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return title;
  const [before, after] = [title.slice(0, at), title.slice(at + part.length)];
  const isWord = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  if (!isWord) return title;
  return [before, after]
    .map((text) => text.replace(MARKS_AROUND, "").replace(WORDS_AROUND, ""))
    .filter((text) => text !== "" && !HEADINGS.has(foldKey(text)))
    .join(", ");
}

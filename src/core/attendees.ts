import { readPerson } from "./person";

/** What stands before the names in an invitation, and after a name. */
const LABEL = /^\s*(?:required|optional|to|cc|attendees|invitees|organi[sz]er|participants|guests)\s*:\s*/i;
const STATE = /\s*\((?:optional|required|organi[sz]er|accepted|declined|tentative|[^)]*guest[^)]*)\)\s*$/i;

/**
 * The people of a pasted line of attendees, as a note names them: `"Menon, Ravi" <ravi@acme.example>; Dana Lee (optional)`
 * is `Ravi Menon <ravi@acme.example>` and `Dana Lee`. Each once; what names nobody is left out.
 */
export function peopleIn(pasted: string): readonly string[] {
  const parts = pasted.split(/[\n;]/).flatMap((line) => splitAtCommas(line.replace(LABEL, "")));
  const people = new Map<string, string>();
  for (const part of parts) {
    const person = readPerson(turnedRound(part.replace(STATE, "")));
    if (person === undefined) continue;
    const { name, email } = person;
    const known = people.get(name.toLowerCase());
    if (known === undefined || (email !== undefined && !known.includes("@"))) people.set(name.toLowerCase(), email === undefined ? name : `${name} <${email}>`);
  }
  return [...people.values()];
}

/** Commas part people, but not the two halves of `Menon, Ravi` before an address, in quotation marks, or in a list parted by `;`. */
function splitAtCommas(line: string): readonly string[] {
  const parts = line.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  const people: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part = "", next = ""] = [parts[at]?.trim(), parts[at + 1]?.trim()];
    const isSurname = /^[\p{L}'’-]+$/u.test(part) && /^[\p{L}'’-]+(?:\s+[\p{L}.]+)?(?:\s*<[^>]*>)?$/u.test(next);
    if (isSurname) at += 1;
    people.push(isSurname ? `${part}, ${next}` : part);
  }
  return people;
}

/** `"Menon, Ravi" <…>` and `Menon, Ravi` as people call themselves. */
function turnedRound(part: string): string {
  const [, name = part, address = ""] = /^\s*"?([^"<]*)"?\s*(<[^>]*>)?\s*$/.exec(part) ?? [];
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name.trim()) ?? [];
  return `${last !== undefined && first !== undefined ? `${first.trim()} ${last.trim()}` : name.trim()} ${address}`.trim();
}

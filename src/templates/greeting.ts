/** How somebody is greeted after "Dear", where their own note does not say. */

const TITLES = new Set([
  ..."mr ms mrs mx miss dr prof professor rev reverend father sister matron captain sir dame chef".split(" "),
  ..."herr frau mme mlle sr sra".split(" "),
  ...["señor", "señora"],
]);
const DESK = /\b(team|office|desk|department|resources|recruitment|recruiting|hiring|manager|hr)\b/i;
/** What stands before the @ of an address that belongs to no one person: nobody is greeted as Info. */
const SHARED_MAILBOXES = new Set([
  ..."info hr office contact hello mail admin recruitment recruiting hiring".split(" "),
  ..."job jobs career careers application applications".split(" "),
]);

/**
 * `Dana Lee` and `Lee, Dana` are greeted as Dana, `Dr Okafor` and `Dr Amara Okafor` as Dr Okafor. A desk, and a name
 * that begins with an initial, are greeted as they are written, and a shared mailbox as the company.
 */
export function greetingByName(written: string, company: string): string {
  if (SHARED_MAILBOXES.has(written.toLowerCase())) return company || written;
  if (DESK.test(written.split(",")[0] ?? "")) return written.replace(/^the /i, "");
  const name = written.replace(/^([^\s,]+), (\p{Lu}.*)$/u, "$2 $1");
  const [first = name, second = "", last = "", ...others] = name.split(" ");
  if (!isTitle(first)) return first.length === 1 || first.endsWith(".") ? name : first;
  const isTitleAndTwoNames = last !== "" && others.length === 0 && /^\p{Lu}/u.test(second) && !isTitle(second);
  return isTitleAndTwoNames ? `${first} ${last}` : name;
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ""));
}

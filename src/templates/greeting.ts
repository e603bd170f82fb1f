/** How somebody is greeted after "Dear", where their own note does not say. */
const TITLE =
  /^(mr|ms|mrs|mx|miss|dr|prof|professor|rev|reverend|father|sister|matron|captain|sir|dame|chef|herr|frau|sra?|señora?|mme|mlle)\.?$/i;
const DESK = /\b(team|office|desk|department|resources|recruitment|recruiting|hiring|manager|hr)\b/i;
/** What stands before the @ where no person does: nobody is greeted as Info. */
const SHARED_MAILBOX =
  /^(info|hr|jobs?|careers?|office|contact|hello|mail|admin|recruitment|recruiting|hiring|applications?)$/i;

/**
 * `Dana Lee` and `Lee, Dana` are greeted as Dana, `Dr Okafor` and `Dr Amara Okafor` as Dr Okafor; a desk, and a name that
 * begins with an initial, as they are called. Who reads a shared mailbox is the company.
 */
export function greetingByName(written: string, company: string): string {
  if (SHARED_MAILBOX.test(written)) return company || written;
  if (DESK.test(written.split(",")[0] ?? "")) return written.replace(/^the /i, "");
  const name = written.replace(/^([^\s,]+), (\p{Lu}.*)$/u, "$2 $1");
  const [first = name, second = "", last = "", ...others] = name.split(" ");
  if (!TITLE.test(first)) return first.length === 1 || first.endsWith(".") ? name : first;
  return last !== "" && others.length === 0 && /^\p{Lu}/u.test(second) && !TITLE.test(second)
    ? `${first} ${last}`
    : name;
}

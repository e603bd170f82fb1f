/** How somebody is greeted after "Dear", where their own note does not say. */

const TITLES = new Set([
  ..."mr ms mrs mx miss dr prof professor rev reverend father sister matron captain sir dame chef".split(" "),
  ..."herr frau madame monsieur mademoiselle mme mlle sr sra signor signora lady cllr".split(" "),
  ...["señor", "señora"],
]);
/** A desk with a name by which it can be greeted. */
const NAMED_DESK = /\b(?:team|office|desk|department|dept|manager|reception|équipe|equipo|equipe)\b|abteilung\b/i;
/** A desk that is greeted as a team. */
const DESK =
  /\b(?:hr|rh|rrhh|resources|humaines|humanos|recruit(?:ment|ing)|hiring|talent|careers|acquisition|personnel)\b/i;
/** What stands before the @ of an address that belongs to no one person: nobody is greeted as Info. */
const SHARED_MAILBOXES = new Set(
  [
    "info hr office contact hello mail admin recruitment recruiting recruiter recruiters hiring job jobs career careers application applications",
    "apply talent talents people team work vacancies vacancy staffing personnel resourcing noreply donotreply enquiries reception humanresources",
    "bewerbung bewerbungen karriere personal personalabteilung stellen kontakt recrutement rh drh candidature candidatures emploi emplois",
    "carriere carrieres rrhh empleo empleos seleccion talento trabajo recrutamento vagas carreiras candidaturas selecao lavoro selezione",
    "risorseumane vacature vacatures werkenbij sollicitatie sollicitaties personeel rekrutacja praca kariera kadry rekrytering jobb karriar",
    "ansokan rekruttering stilling job ansogning soknad rekry rekrytointi personalni kariyer insankaynaklari basvuru tuyendung nhansu saiyo recruit zhaopin",
  ].flatMap((words) => words.split(" ")),
);

/**
 * `Dana Lee` and `Lee, Dana` are greeted as Dana, `Dr Okafor` and `Dr Amara Okafor` as Dr Okafor. A name that begins
 * with an initial is greeted as it is written, and a desk or a shared mailbox as the team: `HR team`, `Acme team`.
 */
export function greetingByName(written: string, company: string): string {
  const [word = ""] = written.toLowerCase().split(/[\s+.]/);
  if (SHARED_MAILBOXES.has(word) && !NAMED_DESK.test(written)) return `${company || written} team`;
  const desk = written.split(",")[0] ?? "";
  if (NAMED_DESK.test(desk)) return written.replace(/^the /i, "");
  if (DESK.test(desk)) return `${written.replace(/^the /i, "")} team`;
  const name = written.replace(/^([^\s,]+), (\p{Lu}.*)$/u, "$2 $1");
  const [first = name, second = "", last = "", ...others] = name.split(" ");
  if (!isTitle(first)) return first.length === 1 || first.endsWith(".") ? name : first;
  const isTitleAndTwoNames = last !== "" && others.length === 0 && /^\p{Lu}/u.test(second) && !isTitle(second);
  return isTitleAndTwoNames ? `${first} ${last}` : name;
}

/** Whether a word is a title before a name: `Ms`, `Dr.`. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ""));
}

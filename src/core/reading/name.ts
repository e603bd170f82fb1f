/**
 * What tells a person's name from a title, a team, a firm, or words that name nobody. In doubt it is a name: people
 * have names of every kind. Texts are those of one person, or of one line: no longer than a few hundred characters.
 */
import { foldCase, hasLetter } from "./letters";
import { wordList } from "./word-list";

/** A title or a team has one of these words in it. None of them is a usual first or last name. */
const isRoleWord = wordList(
  [
    "(co|vice|)president manager(s|) management lead(s|er|) head director vp svp evp avp chief ceo cto cfo coo cio cmo cpo chro",
    "officer (co|)founder(s|) owner partner hr hrbp recruit(er|ers|ment|ing) sourcer talent acquisition human resources people hiring staffing",
    "personnel team(s|) panel department dept office desk committee board interviewer(s|) member contact",
    "engineer(s|ing|) developer(s|) sre swe qa programmer architect scientist analyst designer researcher consultant specialist",
    "coordinator administrator admin assistant associate executive supervisor technician representative advis(or|er) agent accountant",
    "controller buyer planner strategist editor producer librarian trainer instructor lecturer tutor teacher headteacher principal",
    "nurse midwife physician pharmacist therapist psychologist caretaker receptionist secretary clerk operator mechanic electrician",
    "senior junior staff intern trainee apprentice colleague(s|) cowork(er|ers) employee(s|) marketing sales finance accounting operations",
    "ops product project program(me|) software data legal compliance support security research design ux ui backend frontend",
    "devops platform infrastructure tech technical reception screening",
    "leiter(in|) leitung personal(er|erin|) geschäftsführ(er|erin|ung) entwickler(in|) ingenieur(in|) chefin vorstand abteilung kolleg(e|in|en)",
    "directeur directrice responsable rh drh ressources humaines ingénieur(e|) développeu(r|se) recruteu(r|se) gérant(e|) équipe collègue",
    "director(a|) gerente jefe jefa rrhh recursos humanos reclutador(a|) ingenier(o|a) equipo encargad(o|a)",
    "diretor(a|) recrutador(a|) engenheir(o|a) coordenador(a|) equipe equipa direttore direttrice responsabile risorse umane ingegnere",
    "afdeling teamleider leidinggevende personeelszaken kierowni(k|czka) dyrektor(ka|) rekruter(ka|) zespół kadry prezes",
    "rekryter(are|ing) avdelning direktør direktör rekrutterer afdeling johtaja päällikkö rekrytoija esihenkilö ředitel(ka|) vedoucí personalist(a|ka)",
    "müdür(ü|) yönetici uzmanı kaynakları trưởng giám 人事 採用担当 人事部 人力资源 招聘 인사팀 인사",
  ].join(" "),
);
/** German writes a title as one word. */
const ROLE_ENDING = /.(?:leiter|leiterin|führer|führerin|entwickler|entwicklerin|referent|referentin|abteilung|team)$/;
/** What may follow a name, and is no name by itself. */
const isSuffix = wordList(
  "jr sr ii iii iv phd md mba msc bsc ma ba cpa cfa pmp esq rn dds she her hers he him his they them theirs",
);
/** The last word of a firm's name. */
const isFirmWord = wordList(
  "inc ltd limited llc llp plc gmbh ag kg bv nv srl spa oy corp corporation company co cie group holding(s|) partners sons brothers bros associates agency consulting consultants solutions services technologies systems university college hospital",
);

const NOBODY = phrases(
  [
    "not sure|not yet|not known|not given|not named|not decided|not specified|not assigned|not available|not applicable|not stated|not there",
    "no idea|no one|no name|no names|no contact|no clue|no info|no|nobody|none|none yet|nil|unknown|unsure|unclear|unspecified|undecided",
    "unassigned|unnamed|tbd|tba|tbc|to be|someone|somebody|anyone|anybody|everyone|everybody|various|several|multiple|some people",
    "some of|pending|yet to|still unknown|still to|still waiting|waiting for|don't know|don’t know|do not know|dont know|have to ask|need to",
    "will find out|ask who|find out|whoever|who|me|myself|the rest|the others|others|n/a|see below|see note|see notes|see invite",
    "noch offen|noch unklar|noch nicht|nicht bekannt|unbekannt|unklar|offen|keine ahnung|weiß nicht|niemand|jemand|ich|wird noch",
    "à confirmer|a confirmer|à définir|inconnu|inconnue|pas encore|je ne sais pas|personne|aucun|moi",
    "por confirmar|por definir|desconocido|aún no|todavía no|no sé|nadie|a confirmar|a definir|desconhecido|ainda não|não sei|ninguém",
    "da definire|da confermare|sconosciuto|non so|nessuno|onbekend|nog niet|weet niet|niemand|nieznany|nie wiem|nikt|do ustalenia",
    "okänd|vet inte|ingen|ukendt|ukjent|ved ikke|vet ikke|tuntematon|ei tietoa|ei tiedossa|neznámý|nevím|zatím|bilinmiyor|belli değil",
    "chưa biết|chưa rõ|未定|待定|不明|不知道|未知|미정|모름",
  ].join("|"),
);
/** Words for nobody that begin some people's names: they are that only where nothing else, or no name, follows. */
const ALONE = phrases("no|who|me|offen|ich|moi|personne|others|none|ingen|pending");
const TEAM_OF = /^(?:the |an? |our |their |one |two |three |four |five |\d+ |my )|^(?:one|two|three|four|five|more)$/i;

const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|der|den|di|da|do|dos|das|du|del|della|la|le|al|el|bin|ben|bint|ibn|ter|ten|y|e|af|av|st\.?|o)$/i;
const NAME_WORD =
  /^["'“„«‘(]?(?:\p{Lu}[\p{L}\p{M}'’`.-]*|[dlo]['’]\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lo}\p{M}ー・]+)["'”»’).]*$/u;
const LOWER_WORD = /^[\p{Ll}\p{M}'’-]{2,}$/u;
const WORDS_OF_NAME = 6;

/** Whether the words are a job's title, a team or what stands behind a name, such as "Head of Data", "HR" or "PhD". */
export function isTitle(text: string): boolean {
  const written = wordsOf(text);
  if (written.length === 0) return true;
  // "Hr. Jensen" is a man's name in Danish.
  const isCalledHr = written.length > 1 && written[0] === "Hr";
  const words = written.slice(isCalledHr ? 1 : 0).map(foldCase);
  return words.every(isSuffix) || words.some((word) => isRoleWord(word) || ROLE_ENDING.test(word));
}

/** Whether a text says that nobody is known, or nobody by name: "not sure yet", "two engineers", "me". */
export function isNobody(text: string): boolean {
  const end = text.indexOf(" ");
  const first = foldCase(end < 0 ? text : text.slice(0, end)).replace(/[.!?…]+$/, "");
  const starts = NOBODY().get(first);
  if (starts === undefined) return !hasLetter(text);
  const folded = foldCase(text).replace(/[.!?…]+$/, "");
  return starts.some((phrase) => {
    if (folded === phrase) return true;
    return folded.startsWith(`${phrase} `) && !ALONE().has(phrase) && !hasCapitals(text.slice(phrase.length));
  });
}

/** Whether a text is one person's name and nothing else: "Ana García López", "R. Menon", "山田 太郎". */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > WORDS_OF_NAME) return false;
  const isWord = (word: string) => NAME_WORD.test(word);
  return (
    words.every((word) => isWord(word) || PARTICLE.test(word)) &&
    words.some(isWord) &&
    !isTitle(text) &&
    !isFirm(text) &&
    !isNobody(text)
  );
}

/** Whether two or three words without a capital may be a name, as some people type it: "dana lee". */
export function isNameInSmallLetters(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => LOWER_WORD.test(word)) &&
    !/^(?:the|an?|of|at|in|for|from|with|my|their|our|and|to|who|met|via|by)$/.test(words[0] ?? "") &&
    !words.some((word) => /^(?:the|of|at|in|for|from|with|to)$/.test(word)) &&
    !isTitle(text) &&
    !isFirm(text) &&
    !isNobody(text)
  );
}

/** Whether the words are those of a firm: "Lee & Partners", "Acme Ltd". */
export function isFirm(text: string): boolean {
  return isFirmWord(foldCase(wordsOf(text).at(-1) ?? ""));
}

/** Whether people are told by their number or their team alone: "the panel", "two engineers", "HR team". */
export function isTeam(text: string): boolean {
  return (TEAM_OF.test(text) && !hasCapitals(text.replace(TEAM_OF, ""))) || isTitle(text);
}

/** How many words a name has, without what stands in brackets behind it. */
export function wordsIn(name: string): number {
  return name
    .replace(/[<(].*$/, "")
    .trim()
    .split(/\s+/).length;
}

/** Whether a name begins with a capital, or in a script without them. */
export function startsWithCapital(name: string): boolean {
  return /^["'(]?[\p{Lu}\p{Lo}]/u.test(name.trim());
}

/**
 * Whether two parts are a last name and the first name after it, as directories write them: `Lee` and `Dana <dana@…>`.
 * Without an address that tells, they are only where nobody else stands beside them.
 */
export function isTurnedRound(last: string, first: string, isAlone: boolean): boolean {
  if (/[<@[]/.test(last) || !startsWithCapital(first) || isTitle(last) || isTitle(first.replace(/[<(].*$/, "")))
    return false;
  const address = /<(.*)>/.exec(first)?.[1];
  const firstWords = wordsIn(first);
  const isShort = wordsIn(last) === 1 || PARTICLE.test(last.split(" ")[0] ?? "");
  if (address === undefined) return isAlone && (firstWords === 1 || (isShort && firstWords === 2));
  if (isShort && firstWords === 1) return true;
  const lastWord = last.split(" ").at(-1) ?? last;
  return firstWords <= 2 && latin(address).includes(latin(lastWord));
}

/** `Menon` and `Ravi (HR) <ravi@acme.example>` are Ravi Menon. */
export function turned(last: string, first: string): string {
  const rest = /\s*[<(].*$/.exec(first)?.[0] ?? "";
  return `${first.slice(0, first.length - rest.length)} ${last}${rest}`;
}

/**
 * Whether an address may well be of somebody of this name: `d.lee@…` and `dana@…` of Dana Lee, `rm@…` of Ravi Menon.
 */
export function isAddressOf(address: string, name: string): boolean {
  const local = latin(address.split("@")[0] ?? "");
  const letters = local.replace(/[^a-z]+/g, "");
  const parts = local.split(/[^a-z]+/).filter((part) => part !== "");
  const words = latin(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const initials = words.map((word) => word[0] ?? "").join("");
  if (letters === "" || words.length === 0) return false;
  return (
    (words.length > 1 && letters === initials) ||
    words.some(
      (word) =>
        (word.length > 2 && letters.includes(word)) ||
        (word.length === 2 && parts.includes(word)) ||
        parts.some((part) => part.length > 2 && word.startsWith(part)),
    )
  );
}

const CONJUNCTION = /\s+(?:w\/|with|plus|and|&|\+|und|et|oraz|och|og|ja|en|ve|và|y|e|i)\s+|\s*[/、，]\s*/iu;
const FOLDING_IN_ONE_LETTER = /\s+[yei]\s+/iu;

/**
 * The names that "Dana Lee and Ravi Menon" parts into; undefined where it parts none. What stands beside a name need not
 * be one: "Dana Lee and two engineers" is one person. "Lee & Partners" is a firm, "Ortega y Gasset" one name.
 */
export function partedNames(text: string, isAgency: boolean): readonly string[] | undefined {
  if (!CONJUNCTION.test(text)) return undefined;
  const parts = text.split(CONJUNCTION).map((part) => part.trim());
  if (isFirm(text) || parts.some((part) => part === "")) return undefined;
  const needsWholeNames = isAgency || FOLDING_IN_ONE_LETTER.test(text);
  const isWhole = (part: string) => part.includes("@") || part.includes("[[") || wordsIn(part) > 1;
  // "Dana Lee (Harper & Bell)" is one person.
  if (parts.some((part) => /^[^()]*\)|\([^()]*$/.test(part))) return undefined;
  const areSmall = !hasCapitals(text);
  const namesSomebody = (part: string) =>
    part.includes("@") ||
    part.includes("[[") ||
    (areSmall ? isNameInSmallLetters(part) : isName(part.replace(/\s*\([^()]*\)\s*$/, "")));
  const named = parts.filter(namesSomebody);
  const others = parts.filter((part) => !namesSomebody(part));
  if (others.length === 0) return needsWholeNames && !named.every(isWhole) ? undefined : parts;
  return named.length > 0 && others.every((part) => isTeam(part) || isNobody(part)) ? named : undefined;
}

/** The parts between separators, but for those in quotes, in brackets of any kind, or in a link. */
export function partsOf(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let closing = "";
  for (const character of text) {
    if (closing === "" && separators.includes(character)) {
      parts.push(part);
      part = "";
      continue;
    }
    if (closing === character) closing = "";
    else if (closing === "") closing = CLOSING.get(character) ?? "";
    part += character;
  }
  // What is never closed is no quote: "Dana O"Hara; Ravi" are two people.
  return closing === "" ? [...parts, part] : [...parts, ...part.split(separators.charAt(0))];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
]);

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

function hasCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** In small letters of ASCII where there are any: `López` is `lopez`. */
function latin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

/** By their first word. */
function phrases(list: string): () => ReadonlyMap<string, readonly string[]> {
  let made: ReadonlyMap<string, readonly string[]> | undefined;
  return () => (made ??= byFirstWord(list));
}

function byFirstWord(list: string): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of list.split("|")) {
    const [first = ""] = phrase.split(" ");
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

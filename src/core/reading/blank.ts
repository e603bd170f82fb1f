/**
 * Words that wait for what is to be filled in, as templates have them: "Company Name", "applied | interviewing | offer",
 * "[role]", "e.g. Acme".
 */
import { foldCase } from "./letters";
import { remembering } from "./remembering";
import { wordList } from "./word-list";

const LONGEST = 120;

/** Each word of such a name is one of these, and one says what is named. */
const isNamed = wordList(
  [
    "company companies employer organi(s|z)ation organi(s|z)ations firm job role position vacancy title name placeholder todo xxx example sample",
    "firma firmenname unternehmen arbeitgeber stelle stellenbezeichnung position entreprise société employeur poste intitulé",
    "empresa compañía puesto cargo vaga azienda società ruolo posizione bedrijf bedrijfsnaam functie firmy stanowisko nazwa",
    "företag företagsnamn roll virksomhed firmanavn stilling yritys yrityksen nimi tehtävä společnost pozice şirket pozisyon adı",
    "公司 公司名称 公司名 职位 职位名称 岗位 会社名 企業名 職種 役職 회사명 회사 직무 직책",
  ].join(" "),
);
/** These are names of jobs, too, or mean something by themselves: they wait only in brackets. */
const isNamedInBrackets = wordList(
  "contact recruiter interviewer(s|) manager location city date day url link email status stage salary note(s|) text value",
);
const isBeside = wordList(
  "your the a an of to enter insert type add fill in goes here new target hiring x xyz abc der die das des de la le l el du del nom nombre nome naam",
);
const OPEN_BRACKETS = /^[[{<(]+\s*([^[\]{}<>()]*?)\s*[\]}>)]+$/;
/** What stands before an example, without blanks. */
const BEFORE_EXAMPLES =
  "e.g.|z.b.|p.ex.|p.ej.|porejemplo|parexemple|zumbeispiel|forexample|suchas|np.|bijv.|t.ex.|f.eks.|esim.|např.|örn.|例如|例:|例：".split(
    "|",
  );
const LONGEST_BEFORE_EXAMPLE = 16;

/** What is often to be chosen from, where the words have capitals: "Nurse | Acme | LinkedIn" is a title. */
const isChoice = wordList(
  "applied interviewing interview offer(ed|) rejected accepted wishlist saved withdrawn ghosted closed screening assessment passed failed waiting pending open phone technical onsite final panel remote hybrid yes no low medium high email",
);
const ALTERNATIVE = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} /'’()-]{0,40}$/u;

/** Whether a text is one of the words for a name that templates have where the name will stand: "Company Name", "[role]". */
export const isPlaceholderName = remembering((text: string): boolean => {
  if (text.length > LONGEST) return false;
  const bracketed = OPEN_BRACKETS.exec(text.trim())?.[1];
  const inner = bracketed ?? text;
  const words = foldCase(inner)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  const names = (word: string) => isNamed(word) || (bracketed !== undefined && isNamedInBrackets(word));
  return words.some(names) && words.every((word) => names(word) || isBeside(word));
});

/** Whether a text can be nothing but a place to be filled in, whatever property it stands in. */
export function isPlaceToFillIn(text: string): boolean {
  const first = text.charCodeAt(0);
  const mayBeBracketed = first === 91 || first === 123;
  return (
    (mayBeBracketed && OPEN_BRACKETS.test(text) && isPlaceholderName(text)) ||
    (text.includes("|") && areAlternatives(text)) ||
    isExample(text)
  );
}

function isExample(text: string): boolean {
  if (text.lastIndexOf(".", 6) < 0 && !"(pzfs例PZFS".includes(text.charAt(0))) return false;
  const start = text.slice(0, LONGEST_BEFORE_EXAMPLE).replace(/[\s(]+/g, "");
  const folded = foldCase(start);
  return BEFORE_EXAMPLES.some((before) => folded.startsWith(before));
}

/** "applied | interviewing | offer": one of them is to be chosen. */
function areAlternatives(text: string): boolean {
  if (text.length > 2 * LONGEST) return false;
  const parts = text.split("|").map((part) => part.trim());
  const areWords = parts.every((part) => ALTERNATIVE.test(part));
  if (!areWords || parts.length < 2) return false;
  return !/\p{Lu}/u.test(text) || parts.filter((part) => isChoice(foldCase(part))).length > 1;
}

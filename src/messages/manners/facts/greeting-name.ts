import { isSamePerson, type Person } from "../../../core/reading/person";
import { foldLetters } from "../../../core/reading/letters";
import { isTitle as isRole } from "../../../core/reading/name";
import { knownAs } from "../../../core/application";
import { greetingByName, isTitle } from "../../../templates/greeting";
import type { DraftText } from "../draft-text";
import { isEnglish } from "../language";
import type { Span } from "../hint";
import type { Found } from "../rule";
import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName } from "./names-in-vault";
import { addresseesOf, isKnownHere } from "./said";
import type { WhatIsKnown } from "./what-is-known";

export const greetingName: FactRule = {
  id: "greeting-name",
  group: "facts",
  level: "ask",
  reason: "The message goes to somebody else.",
  better: "",
  replaces: "words",
  find(draft, known) {
    const people = addresseesOf(draft).filter(({ name }) => !isRole(name));
    if (people.length === 0) return [];
    const greeted = namesGreeted(draft);
    const isMeant = (name: Name) =>
      people.some(
        (person) =>
          isGreetingOf(name, person, known) ||
          isBehindGreeting(name, draft, person, known) ||
          (isInflected(name, person) && !isEnglish(draft)) ||
          isUnknownPart(name, person, known),
      );
    const strangers = greeted.filter((name) => !isMeant(name) && !isNoName(name, known));
    // Beside the one it goes to somebody else of the note may be greeted as well.
    const isOneMeant = strangers.length < greeted.length;
    return strangers.flatMap((name) =>
      isOneMeant && isKnownHere(name.words, draft, known) ? [] : [foundIn(name, people, greeted, known)],
    );
  },
};

/** One of those who are greeted, as `Ms Lee`, `Dana` or `Dana Lee`. */
interface Name extends Span {
  /** As it is written; empty where it has none. */
  readonly title: string;
  /** Folded, without title. */
  readonly words: readonly string[];
}

/** What greets, and is no name. */
const GREETS = new Set(
  (
    "dear dearest hi hiya hello hey hallo greetings yo howdy alright respected esteemed honoured wagwan happy new year good morning afternoon evening day again " +
    "and to whom salaam salam assalamu assalam assalaamu alaikum aleikum namaste shalom ciao salut salve annwyl ahoj moin servus kia ora aloha g'day sehr geehrte geehrter geehrten liebe lieber liebes guten tag " +
    "morgen bonjour chere cher estimado estimada estimados estimadas querido querida hola buenos buenas dias tardes gentile buongiorno caro cara " +
    "prezado prezada ola beste geachte hej hei kara kaere hyva szanowny szanowna panie pani pane dzien dobry dobry den vazeny vazena sayin merhaba " +
    "sir sirs madam sir/madam all both team everyone everybody there folks colleagues friends hiring panel committee members " +
    "vicar chair bursar boss headmaster headmistress governors trustees partners admissions services enquiries mate und et y e"
  ).split(" "),
);
const PARTICLES = /^(?:van|von|de|der|den|di|da|do|dos|du|del|la|le|al|el|bin|ter|ten|st)$/;
/** Behind a name, as in Japan and India. */
const HONOURS = /-(?:san|sama|sensei|nim|ji|bhai|sahib)$/;
const WORD = /[\p{L}][\p{L}\p{M}'’-]*\.?|[,&/+]/gu;

/** Whoever is named in the greeting; what follows a word in small letters is no part of it. */
function namesGreeted({ text, greeting }: DraftText): readonly Name[] {
  if (greeting === undefined) return [];
  const names: Name[] = [];
  let open: Name | undefined;
  const close = () => {
    if (open && open.words.length > 0) names.push(open);
    open = undefined;
  };
  for (const match of text.slice(greeting.from, greeting.to).matchAll(WORD)) {
    const [written] = match;
    const from = greeting.from + match.index;
    const word = foldLetters(written.replace(/\.$/, "").replace("’", "'")).replace(HONOURS, "");
    const to = from + (isTitle(written) || word.length === 1 ? written.length : word.length);
    if (/^(?:[,&/+]|and|und|et|y|e)$/.test(written)) close();
    else if (isTitle(word)) {
      // What stands before a title greets, in whatever language.
      const before = open && open.from > greeting.from ? open : undefined;
      open = { from: before?.from ?? from, to, title: written, words: before?.words ?? [] };
    } else if (GREETS.has(word)) close();
    else if (/\p{Lu}/u.test(written) || (open !== undefined && PARTICLES.test(word)))
      open = { from: open?.from ?? from, to, title: open?.title ?? "", words: [...(open?.words ?? []), word] };
    else break;
  }
  close();
  return names;
}

/** "HR team", "Hiring Manager", the firm itself, or the person who calls. */
function isNoName({ words }: Name, { entry, yourName }: WhatIsKnown): boolean {
  const others = new Set([...wordsOfName(entry?.application.company ?? ""), ...wordsOfName(yourName)]);
  return isRole(words.join(" ")) || words.every((word) => others.has(word) || GREETS.has(word));
}

function isGreetingOf({ words }: Name, person: Person, known: WhatIsKnown): boolean {
  const own = namesOf(person);
  const inNote = wordsOfName(ownGreeting(person, known));
  const [first = ""] = own;
  return words.every(
    (word) =>
      own.some((name) => loosely(name) === loosely(word)) || inNote.includes(word) || isShortFor(word, first, own),
  );
}

/** "Yassou Nina": the first word of a greeting may greet in a language that is not known here. */
function isBehindGreeting(name: Name, { greeting }: DraftText, person: Person, known: WhatIsKnown): boolean {
  const [, first = ""] = name.words;
  const isBehind = name.from === greeting?.from && name.title === "" && first !== "";
  return (
    isBehind && first === namesOf(person)[0] && isGreetingOf({ ...name, words: name.words.slice(1) }, person, known)
  );
}

/** Names change their ends in many languages: "Panie Tomku", "Vážený pane Nováku". */
function isInflected({ words }: Name, person: Person): boolean {
  const own = namesOf(person);
  return words.every((word) => own.some((name) => name.slice(0, LEAST_STEM) === word.slice(0, LEAST_STEM)));
}

const LEAST_STEM = 3;

/** A first name where `Ms Lee` is written, or a last one where it is Dana: of neither is there another, unless a note has it for somebody else. */
function isUnknownPart({ title, words }: Name, person: Person, known: WhatIsKnown): boolean {
  const [own = "", ...others] = namesOf(person);
  const [first = "", ...rest] = words;
  if (others.length > 0 || first === "") return false;
  const isTitled = person.name.split(" ").some(isTitle);
  const isOtherPart = isTitled ? title === "" && rest.length === 0 : title !== "" || first === own;
  return isOtherPart && [...known.names.beginningWith(first, "person"), ...known.names.lastNamed(first)].length === 0;
}

function ownGreeting(person: Person, { entry, greetingOf }: WhatIsKnown): string {
  return greetingOf(entry ? knownAs(person, entry.application) : person);
}

/** The parts of a name, without a title: "Anna-Lena Fischer" may be called Anna. */
function namesOf({ name }: Person): readonly string[] {
  const words = (name.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(foldLetters).filter((word) => !isTitle(word));
  return [...words, ...words.filter((word) => word.includes("-")).flatMap((word) => word.split("-"))];
}

/** `Mueller` is Müller. */
function loosely(word: string): string {
  return word.replace(/([aou])e/g, "$1").replace(/['’-]/g, "");
}

/** What people of long names are called, where it is no beginning of these. */
const CALLED_ALSO = (
  "william:bill billy liam|robert:bob bobby bert|richard:dick rick ricky|margaret:peggy meg maggie greta rita daisy|" +
  "elizabeth elisabeth:liz lizzie betty libby lisa|edward edmund edwin:ted teddy ned|james:jim jimmy jamie|john:jack johnny|" +
  "henry:harry hank|charles:chuck|anthony antony:tony toni|theodore theodora:teddy ted|mary:molly polly|sarah:sally|" +
  "katherine catherine kathryn katharine kathleen:kate katie kitty kathy cathy|katarzyna:kasia|" +
  "alexander alexandra alexandru aleksandr aleksandra:sandy sasha xander|michael:mike mick|patricia patrick:trish pat paddy tricia|" +
  "dorothy:dot dolly|ronald:ron|helen eleanor:nell ellie nora|stephen:steve stevie ste|nicholas nicola nicole:nick nicky nikki nico|" +
  "rebecca:becky becca|jacqueline:jackie jacqui|geoffrey jeffrey:geoff jeff|gerald gerard:jerry gerry|lawrence laurence:larry|" +
  "christopher:kit|christine christina:tina|susan suzanne:sue susie suki|victoria:vicky vikki tori|veronica:ronnie|" +
  "frances francis francesca:fran frankie frank|barbara:babs|bridget:biddy|deborah:debs|philippa:pippa pip|penelope:penny|" +
  "matilda:tilly|josephine:josie posy|joseph:joe|jose:pepe|francisco:paco|ignacio:nacho|eduardo:lalo|tomasz:tomek|" +
  "malgorzata:gosia|agnieszka:aga|wojciech:wojtek|vladimir:vova volodya|dmitri:dima|mikhail:misha|ekaterina:katya|" +
  "mohammed muhammad mohamed:mo|giuseppe:beppe|giovanni:gianni|luigi:gigi|johannes:hans|sebastian:basti|hubert albert gilbert:bert|" +
  "isabel isabella isobel annabel:bella izzy|andrew:drew andy|virginia:ginny|georgina:gina|hannah anna anne:annie nan nancy|" +
  "augustus angus:gus|terence teresa theresa:terry tess tessa"
)
  .split("|")
  .map((names) => names.split(":").map((part) => part.split(" ")));
const LONG_FOR_SHORT = 3;
/** Ann is not Anne, nor Michel Michelle. */
const ENDS = /^(?:.|[lnt][ea])$/;

/** Sam for Samantha and for Samuel, Debbie for Deborah, Beth for Elizabeth, D.J. for Dana Jane; and Samuel where the note has Sam. */
function isShortFor(word: string, first: string, names: readonly string[]): boolean {
  const stem = word.replace(/(?:ie|ey|y|i)$/, "").replace(/(.)\1$/, "$1");
  const letters = word.replace(/\./g, "");
  const initials = names.map((name) => name.charAt(0)).join("");
  return (
    (word.length < 4 && letters === initials.slice(0, word.length)) ||
    (first.length === 1 && word.startsWith(first)) ||
    (stem.length > 1 && first.startsWith(stem) && !(first.startsWith(word) && ENDS.test(first.slice(word.length)))) ||
    (word.length > 3 && first.includes(word) && !first.startsWith(word)) ||
    (first.length > 1 && word.startsWith(first) && word.length - first.length >= LONG_FOR_SHORT) ||
    CALLED_ALSO.some(
      ([long = [], short = []]) =>
        (long.includes(first) && short.includes(word)) || (short.includes(first) && [...long, ...short].includes(word)),
    )
  );
}

function foundIn(name: Name, people: readonly Person[], greeted: readonly Name[], known: WhatIsKnown): Found {
  const meant = people.find((person) => !greeted.some((other) => isGreetingOf(other, person, known))) ?? people[0];
  const noted = notedElsewhere(name, people, known);
  return {
    from: name.from,
    to: name.to,
    reason: `The message goes to ${meant?.name ?? ""}.${noted}`,
    better: meant ? greetingFor(meant, name, known) : "",
  };
}

/** In the same form: `Ms Patel` for "Ms Lee", Nina for "Dana", and Nina Patel for "Dana Lee". */
function greetingFor(person: Person, { title, words }: Name, known: WhatIsKnown): string {
  const own = ownGreeting(person, known);
  if (own !== "") return own;
  const bare = person.name.split(" ").filter((word) => !isTitle(word));
  const ofNote = person.name.split(" ").find(isTitle);
  if (title !== "") return `${ofNote ?? title} ${bare.at(-1) ?? person.name}`;
  return words.length > 1 ? person.name : greetingByName(person.name, known.entry?.application.company ?? "");
}

function notedElsewhere({ words }: Name, people: readonly Person[], { entry, names }: WhatIsKnown): string {
  const [first = ""] = words;
  const noted = [...names.beginningWith(first, "person"), ...names.lastNamed(first)].find(
    ({ words: all, text, application }) =>
      application.company !== "" &&
      application.companyKey !== entry?.application.companyKey &&
      words.every((word) => all.includes(word)) &&
      !people.some((person) => isSamePerson(person, { name: text })),
  );
  return noted ? ` ${noted.text} is noted for ${noted.application.company}.` : "";
}

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Ms Lee,\n\nThank you for your time.", words: "Ms Lee", better: "Ms Patel" },
    { text: "Dear Dana,\n\nThank you for your time.", words: "Dana", better: "Nina" },
    { text: "Hi Nora Patel, thank you for your time.", words: "Nora Patel", better: "Nina Patel" },
    { to: "Anne Reid", text: "Dear Ann,\n\nThank you.", words: "Ann", better: "Anne" },
    { to: "Ms Hartley", text: "Dear Dana,\n\nThank you.", words: "Dana" },
    { to: "Samuel Reid", text: "Dear Samantha,\n\nThank you.", words: "Samantha", better: "Samuel" },
    { text: "Sehr geehrte Frau Lee,\n\nvielen Dank für Ihre Zeit.", words: "Frau Lee", better: "Frau Patel" },
    {
      to: "Nina Patel, Tom Adeyemi",
      text: "Dear Nina and Tim,\n\nThank you both.",
      words: "Tim",
      better: "Tom",
    },
  ],
  unflagged: [
    { text: "Dear Ms Patel,\n\nThank you for your time." },
    { text: "Dear Nina,\n\nThank you for your time." },
    { text: "Dear Ms. Nina Patel,\n\nThank you for your time." },
    { text: "Hello,\n\nThank you for your time." },
    { text: "Salaam Nina,\n\nThank you for your time." },
    { text: "Yassou Nina,\n\nThank you for your time." },
    { text: "Respected Ms Patel,\n\nThank you for your time." },
    { to: "Stephen Orme", text: "Alright Steve,\n\nThank you for your time." },
    { to: "Tanaka Yuki", text: "Dear Yuki-san,\n\nThank you for your time." },
    { to: "Ms Hartley", text: "Dear Joan,\n\nThank you for your time." },
    { to: "R. Menon", text: "Dear Ravi,\n\nThank you for your time." },
    { to: "Tomasz Nowak", text: "Dzień dobry Panie Tomaszu,\n\ndziękuję za rozmowę w czwartek i za Państwa czas." },
    { text: "Dear all,\n\nThank you for your time." },
    { text: "Dear Hiring Manager,\n\nThank you for your time." },
    { text: "Good morning, this is Ana Pires." },
    { text: "Dear Marlow team,\n\nThank you for your time." },
    { to: "Samantha Reid", text: "Dear Sam,\n\nThank you for your time." },
    { to: "Elizabeth Hart", text: "Dear Beth,\n\nThank you for your time." },
    { to: "William Hart", text: "Dear Bill,\n\nThank you for your time." },
    { to: "Erik Nyström", text: "Dear Mr Nystrom,\n\nThank you for your time." },
    { to: "Jürgen Müller", text: "Sehr geehrter Herr Mueller,\n\nvielen Dank." },
    { to: "Nina Patel, Tom Adeyemi", text: "Dear Nina and Tom,\n\nThank you both." },
    { to: "Nina Patel, Tom Adeyemi", text: "Hi both,\n\nThank you." },
    { to: "Marlow recruitment <jobs@marlowdental.example>", text: "Dear Dana,\n\nThank you." },
    { note: { interviewers: ["Tom Adeyemi"] }, text: "Dear Nina and Tom,\n\nThank you both." },
  ],
};

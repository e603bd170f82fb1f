import { isSamePerson, type Person } from "../../../core/reading/person";
import { foldLetters } from "../../../core/reading/letters";
import { isTitle as isRole } from "../../../core/reading/name";
import { knownAs } from "../../../core/application";
import { greetingByName, isTitle } from "../../../templates/greeting";
import type { DraftText } from "../draft-text";
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
    const isMeant = (name: Name) => people.some((person) => isGreetingOf(name, person, known));
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
    "dear hi hiya hello hey hallo greetings yo good morning afternoon evening day again and to whom sehr geehrte geehrter geehrten liebe lieber liebes guten tag " +
    "morgen bonjour chere cher estimado estimada estimados estimadas querido querida hola buenos buenas dias tardes gentile buongiorno caro cara " +
    "prezado prezada ola beste geachte hej hei kara kaere hyva szanowny szanowna dzien dobry dobry den vazeny vazena sayin merhaba " +
    "sir sirs madam sir/madam all both team everyone everybody there folks colleagues friends hiring panel committee members und et y e"
  ).split(" "),
);
const PARTICLES = /^(?:van|von|de|der|den|di|da|do|dos|du|del|la|le|al|el|bin|ter|ten|st)$/;
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
    const word = foldLetters(written.replace(/\.$/, ""));
    const to = from + (isTitle(written) || word.length === 1 ? written.length : word.length);
    if (/^(?:[,&/+]|and|und|et|y|e)$/.test(written)) close();
    else if (isTitle(word)) open = { from: open?.from ?? from, to, title: written, words: open?.words ?? [] };
    else if (GREETS.has(word)) close();
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

/** Short names that are no beginning of the long one. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  william: "bill billy liam",
  robert: "bob bobby bert",
  richard: "dick rick ricky",
  margaret: "peggy meg maggie",
  elizabeth: "liz lizzie betty libby",
  edward: "ted teddy ned",
  james: "jim jimmy",
  john: "jack",
  henry: "harry",
  charles: "chuck",
  thomas: "tommy",
  anthony: "toni",
  theodore: "teddy",
  mary: "molly polly",
  sarah: "sally",
  katherine: "kate katie kitty",
  catherine: "kate katie kitty",
  kathleen: "kate katie",
  alexander: "sandy sasha",
  alexandra: "sandy sasha",
  michael: "mike mick",
  patricia: "trish",
  dorothy: "dot",
  ronald: "ron",
  helen: "nell",
};
const LONG_FOR_SHORT = 3;

/** Sam for Samantha and for Samuel, Debbie for Deborah, Beth for Elizabeth, D.J. for Dana Jane; and Samuel where the note has Sam. */
function isShortFor(word: string, first: string, names: readonly string[]): boolean {
  const stem = word.replace(/(?:ie|ey|y|i)$/, "").replace(/(.)\1$/, "$1");
  const isInitials =
    word.length < 4 &&
    word.replace(/\./g, "") ===
      names
        .map((name) => name.charAt(0))
        .join("")
        .slice(0, word.length);
  return (
    isInitials ||
    (stem.length > 1 && first.startsWith(stem)) ||
    (word.length > 3 && first.includes(word)) ||
    (first.length > 1 && word.startsWith(first) && word.length - first.length >= LONG_FOR_SHORT) ||
    (SHORT_NAMES[first] ?? "").split(" ").includes(word)
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

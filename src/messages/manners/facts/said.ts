/** What a draft says, as names are looked for in it: the words of its subject and its body, folded as names are. */
import { peopleOf, type Application } from "../../../core/application";
import { foldLetters, isAscii } from "../../../core/reading/letters";
import { noteName } from "../../../core/reading/link";
import { readPeople, isSamePerson, type Person } from "../../../core/reading/person";
import { rememberingFor } from "../../../core/reading/remembering";
import type { DraftText, Sentence } from "../draft-text";
import type { Span } from "../hint";
import type { Word } from "../words";
import { wordsOfName } from "./names-in-vault";
import type { WhatIsKnown } from "./what-is-known";

export interface Said {
  readonly sentence: Sentence;
  /** As it stands there. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly Word[];
}

/** The sentences of the subject and the body. */
export const saidIn = rememberingFor((draft: DraftText): readonly Said[] =>
  draft.sentences
    .filter(({ part }) => part === "subject" || part === "body")
    .map((sentence) => {
      const text = draft.text.slice(sentence.from, sentence.to);
      return { sentence, text, words: isAscii(text) ? sentence.words : sentence.words.map(folded) };
    }),
);

function folded(said: Word): Word {
  return { ...said, word: foldLetters(said.word) };
}

/** Where a name that begins with a word of a sentence ends there: the place behind its last word. Undefined where it goes on otherwise. */
export function endOfName(words: readonly Word[], start: number, name: readonly string[]): number | undefined {
  let at = start;
  for (const [number, word] of name.entries()) {
    if (number > 0 && words[at]?.word === "and") at += 1;
    if (words[at]?.word !== word) return undefined;
    at += 1;
  }
  return at;
}

/** From one word of a sentence up to another. */
export function spanOf(words: readonly Word[], start: number, end: number): Span {
  return { from: words[start]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
}

/** Those to whom a draft goes, as its first lines or its properties say. */
export function addresseesOf({ raw, bodyFrom, name }: DraftText): readonly Person[] {
  const [, named = ""] =
    /^(?:To|Call):[ \t]*(.*?)(?:[ \t]+\^[a-zA-Z0-9-]+)?[ \t]*$/im.exec(raw.slice(0, bodyFrom)) ?? [];
  const people = readPeople(named);
  return people.length > 0 ? people : readPeople(name);
}

/** Whether a draft goes to the recruiter of the Application: they have other roles, and other companies. */
export function goesToRecruiter(draft: DraftText, { entry }: WhatIsKnown): boolean {
  const recruiter = entry?.application.recruiter;
  return recruiter !== undefined && addresseesOf(draft).some((person) => isSamePerson(person, recruiter));
}

/** All words that the notes of an Application name themselves, folded: who is in it, and what the log tells. */
export const wordsOfNotes = rememberingFor((application: Application): ReadonlySet<string> => {
  const { company, role, paths, connections, log, undatedLines, silence, rounds, lessons } = application;
  const people = [...peopleOf(application), ...connections];
  return new Set(
    [
      company,
      role,
      ...paths.map(noteName),
      ...people.flatMap(({ name, email = "", link = "" }) => [name, email.replace(/[@._-]/g, " "), link]),
      ...log.map(({ line }) => line),
      ...undatedLines,
      ...silence,
      ...lessons,
      ...rounds.flatMap(({ words, writtenDown }) => [
        words,
        ...writtenDown.lessons,
        ...writtenDown.hardQuestions.map(({ text }) => text),
      ]),
    ].flatMap((text) => wordsOfName(text)),
  );
});

/** Whether a name is known in the note: it names it itself, or a message of it goes to them, or it is the person’s own. */
export function isKnownHere(
  name: readonly string[],
  draft: DraftText,
  { entry, others, yourName }: WhatIsKnown,
): boolean {
  const isIn = (words: ReadonlySet<string>) => name.every((word) => words.has(word));
  if (entry === undefined || isIn(wordsOfNotes(entry.application)) || isIn(new Set(wordsOfName(yourName)))) return true;
  const { signOff, text } = draft;
  const people = [...addresseesOf(draft).map((person) => person.name), ...others().map((other) => other.name)];
  const own = signOff ? text.slice(signOff.from, signOff.to) : "";
  return people.some((person) => isIn(new Set(wordsOfName(person)))) || isIn(new Set(wordsOfName(own)));
}

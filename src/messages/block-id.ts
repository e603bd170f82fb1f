/** The block ids that messages are known by: they name the kind and the person, as in `follow-up-dana-lee-2`. */
import { peopleOf, type Application } from "../core/application";
import type { LocalDay } from "../core/day";
import { CONTACT_KINDS, type ContactKind } from "../core/reading/contact-kinds";
import type { Contact } from "../core/reading/contact-line";
import { isSameName, type Person } from "../core/reading/person";
import { MESSAGE_KINDS } from "../templates/template";

/**
 * The id of the next message of a kind to somebody: after one that was sent, the next one ends in `-2`. Ids that are taken
 * are passed over.
 */
export function idOfMessage(
  application: Application,
  kind: ContactKind,
  person: Person | undefined,
  isTaken: (id: string) => boolean = () => false,
): string {
  return freeId(baseOf(application, kind, person), isTaken, sentBefore(application, kind, person).length + 1);
}

/** The first id of these numbers that is not taken: `follow-up-dana-lee`, `follow-up-dana-lee-2`. */
export function freeId(base: string, isTaken: (id: string) => boolean, from = 1): string {
  for (let number = from; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}

/** Whether a block of the text has this id. */
export function holdsBlock(text: string, id: string): boolean {
  return text.split(/\s/).includes(`^${id}`);
}

/** The kind that an id names; undefined where it is not that of a message. */
export function kindOfId(id: string): ContactKind | undefined {
  return MESSAGE_KINDS.find((kind) => id === kind || id.startsWith(`${kind}-`));
}

/**
 * The day on which a draft was sent, as far as the log says; undefined where it was not. What was sent before it was
 * drafted does not count, nor does a call where it is written, or a message to somebody else. Where the name was taken
 * out of a draft to somebody, nothing is known of it.
 */
export function sentOn(application: Application, id: string, kind: ContactKind, name: string): LocalDay | undefined {
  if (name === "" && !/^(-\d+)?$/.test(id.slice(kind.length))) return undefined;
  const person = name === "" ? undefined : { name };
  const base = baseOf(application, kind, person);
  const before = sentBefore(application, kind, person);
  // Any other number belongs to a name that has no Latin letter, or the name was changed since.
  const count = before.findIndex((_contact, at) => id === `${base}-${String(at + 2)}`) + 1;
  return before.slice(count).find((contact) => contact.kind === kind && isTo(contact, person))?.day;
}

/** Everybody whom an Application names, at the company or to be asked for a word. */
export function everybodyIn(application: Application): readonly Person[] {
  return [...peopleOf(application), ...application.connections];
}

/** Follow-ups and calls are counted together, whoever they went to. */
function sentBefore({ log }: Application, kind: ContactKind, person: Person | undefined): readonly Contact[] {
  if (CONTACT_KINDS[kind].isFollowUp) return log.filter((contact) => CONTACT_KINDS[contact.kind].isFollowUp);
  return log.filter((contact) => contact.kind === kind && isTo(contact, person));
}

function isTo(contact: Contact, person: Person | undefined): boolean {
  return person === undefined || contact.person === undefined || isSameName(contact.person, person.name);
}

/** Two people of one Application may be the same in Latin letters: José and Jose. */
function baseOf(application: Application, kind: ContactKind, person: Person | undefined): string {
  if (person === undefined) return kind;
  const own = slug(person.name);
  const isShared = everybodyIn(application).some(({ name }) => !isSameName(name, person.name) && slug(name) === own);
  return `${kind}-${isShared ? `${own}-${numberFor(person.name)}` : own}`;
}

/** Latin letters, digits and dashes, which is what a block id may hold. A name without any gets a number. */
function slug(name: string): string {
  const folded = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "");
  const words = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return words === "" ? numberFor(name) : words;
}

function numberFor(name: string): string {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 100_000;
  return String(sum);
}

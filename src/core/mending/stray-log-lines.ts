/** Lines of the contact log under another key: a merge puts them there where one device began a log and the other added a key. */
import { CONTACT_KIND_NAMES, CONTACT_KINDS } from "../reading/contact-kinds";
import { formatContact, parseContact } from "../reading/contact-line";
import { foldKey, NOTE_KINDS, type PropertyNames } from "../reading/property-names";
import type { PropertyName } from "../reading/vocabulary";

/** Where days with what happened on them are the custom. */
const OF_EVENTS: readonly PropertyName[] = [
  "contact_log",
  "last_contact",
  "follow_up_sent",
  "thank_you_sent",
  "status_history",
  "interviews",
  "interview_date",
  "outcome",
];
/** The same of keys that we do not know: somebody keeps a list of their own there. */
const OWN_LIST =
  /log|histor|timeline|journal|diary|contact|call|phone|mail|messag|event|activit|action|corresp|communic|note|step|updates?$/;

/**
 * The items of a list that are lines of the contact log as we write them, each read in full. None where the key is one
 * for such lines, by whatever name, or `value` is neither a list nor a text with a list below it.
 */
export function strayLogLines(key: string, value: unknown, names: PropertyNames): readonly string[] {
  const isText = typeof value === "string";
  const list: readonly unknown[] = isText ? itemsInText(value) : Array.isArray(value) ? value : [];
  const items = list.filter((item) => typeof item === "string");
  if (items.length === 0) return [];
  const { meanings } = names.known(key);
  const properties = NOTE_KINDS.flatMap((kind) => [...meanings[kind].keys()]);
  const isForEvents =
    properties.length === 0 ? OWN_LIST.test(foldKey(key)) : properties.some((property) => OF_EVENTS.includes(property));
  const isDayOfRound = isText && properties.includes("interview_date");
  return isForEvents && !isDayOfRound ? [] : items.filter(isLogLine);
}

/** Items below a key that has a text beside it: YAML reads them as more of that text. */
function itemsInText(text: string): readonly string[] {
  const [, ...items] = text.split(/ - (?=["']?\d{4}-\d{2}-\d{2} )/);
  return items.map((item) => item.replace(/^(["'])(.*)\1$/, "$2"));
}

/** As we write it: the kind is known, and nothing of the line is left over. Its words may make another kind of it: a call can be a no. */
function isLogLine(line: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2} \S/.test(line)) return false;
  const contact = parseContact(line);
  if (contact === undefined) return false;
  return KINDS_TO_FIND.some((kind) => formatContact({ ...contact, kind }) === line.trim());
}

/** Something that has happened, between two people. */
const KINDS_TO_FIND = CONTACT_KIND_NAMES.filter((kind) => {
  const { isEvent, direction } = CONTACT_KINDS[kind];
  return isEvent && direction !== undefined;
});

/**
 * What a person can set, as `data.json` holds it. What cannot be read there gets its default, and what another version
 * of the plugin has stored beside it is kept.
 */
import type { Looks } from "../core/companies/network-looks";
import { parseDay, weekday, type LocalDay } from "../core/day";
import { isInFolder, outermost } from "../core/reading/link";
import { NOTE_KINDS, PropertyNames, type NoteKind } from "../core/reading/property-names";
import type { Conventions } from "../core/reading/recognition";
import { StatusWords } from "../core/reading/status";
import { KindWords } from "../core/reading/tag-and-type-words";
import { PROPERTY_NAMES, STATUSES, type PropertyName, type Status } from "../core/reading/vocabulary";
import type { Rules } from "../core/schedule/facts";
import { workingCalendar } from "../core/working-calendar";
import { cadencesOf, parseCadences, type CadenceChanges } from "./cadence-settings";
import { calendarRulesOf, DEFAULT_CALENDAR_SETTINGS, parseCalendar, type CalendarSettings } from "./calendar-settings";
import { parseLanguageOfDates, type LanguageOfDates } from "./language-of-dates";
import { DEFAULT_MANNERS, parseManners, type MannersSettings } from "./manners-settings";
import { at, isRecord } from "./unknown-value";

export interface Settings {
  /** At the end of every draft; empty for a blank to fill in. */
  readonly yourName: string;
  /** At the head of the record of the search, as an office knows the person; empty for none. */
  readonly reference: string;
  /** How days are written in drafts: `de-CH`; empty for as on this device. */
  readonly languageOfDates: LanguageOfDates;
  /** Only these are read, and the folder for new notes; none for the whole vault. None lies in another. */
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  /** It need not be there yet. Empty for where most notes of a kind are. */
  readonly newNotesFolder: string;
  /** Where the person's own message templates are; empty for none. Nothing in it is listed. */
  readonly templatesFolder: string;
  /** Where the table of cadences differs from the defaults. */
  readonly cadences: CadenceChanges;
  readonly calendar: CalendarSettings;
  readonly propertyNames: Readonly<Partial<Record<PropertyName, readonly string[]>>>;
  readonly statusWords: Readonly<Partial<Record<Status, readonly string[]>>>;
  /** Words by which notes say that they are of a kind. */
  readonly kindWords: Readonly<Partial<Record<NoteKind, readonly string[]>>>;
  readonly manners: MannersSettings;
  /** Whether a notice says, once a day as Obsidian opens, that something is due. */
  readonly sayOnOpening: boolean;
  /** On which day of the week a notice sums it up. */
  readonly weeklyLook: WeeklyLook;
  /** Where the person looks for somebody they know, by names of their own, and the day of the last look at each. */
  readonly networks: readonly string[];
  readonly networkLooks: Looks;
}

export const WEEKLY_LOOKS = [
  "off",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type WeeklyLook = (typeof WEEKLY_LOOKS)[number];

export const DEFAULT_SETTINGS: Settings = {
  yourName: "",
  reference: "",
  languageOfDates: "",
  folders: [],
  tags: [],
  newNotesFolder: "",
  templatesFolder: "",
  cadences: {},
  calendar: DEFAULT_CALENDAR_SETTINGS,
  propertyNames: {},
  statusWords: {},
  kindWords: {},
  manners: DEFAULT_MANNERS,
  sayOnOpening: false,
  weeklyLook: "off",
  networks: [],
  networkLooks: {},
};

/** The version of the format of `data.json`, raised by a change that older versions of the plugin would misread. */
const VERSION = 1;

/** Whether data were stored in a later format: this version of the plugin might misread them, and must not write them. */
export function areFromNewerVersion(data: unknown): boolean {
  const version = at(data, "version");
  return typeof version === "number" && version > VERSION;
}

const LONGEST_TEXT = 200;

/** Reads what `data.json` holds, which is `null` until something is set. Never throws. */
export function parseSettings(data: unknown): Settings {
  const stored = isRecord(data) ? data : {};
  return {
    yourName: textOf(stored["yourName"]),
    reference: textOf(stored["reference"]),
    languageOfDates: parseLanguageOfDates(stored["languageOfDates"]),
    folders: outermost(unique(textsOf(stored["folders"]).map(normalFolder))),
    tags: unique(textsOf(stored["tags"]).map(normalTag)),
    newNotesFolder: normalFolder(textOf(stored["newNotesFolder"])),
    templatesFolder: templatesFolderOf(textOf(stored["templatesFolder"])),
    cadences: parseCadences(stored["cadences"]),
    calendar: parseCalendar(stored["calendar"]),
    propertyNames: listsOf(stored["propertyNames"], PROPERTY_NAMES),
    statusWords: listsOf(stored["statusWords"], STATUSES),
    kindWords: listsOf(stored["kindWords"], NOTE_KINDS),
    manners: parseManners(stored["manners"]),
    sayOnOpening: stored["sayOnOpening"] === true,
    weeklyLook: parseWeeklyLook(stored["weeklyLook"]),
    networks: textsOf(stored["networks"]),
    networkLooks: looksOf(stored["networkLooks"]),
  };
}

/**
 * What to store: whatever is stored already, and on top of it the settings that it does not say. So a setting that nobody
 * changed takes no part in a merge of two devices, which knows only whole settings; and what cannot be read stays.
 */
export function dataOf(settings: Settings, stored: unknown): Readonly<Record<string, unknown>> {
  const before: Readonly<Record<string, unknown>> = { ...parseSettings(stored) };
  const isChanged = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(before[name]);
  const changed = Object.fromEntries(Object.entries(settings).filter(isChanged));
  return { ...(isRecord(stored) ? stored : {}), version: VERSION, ...changed };
}

/** The settings by which notes are read and scheduled; others only say how something is shown or written. */
const READ_BY = [
  "folders",
  "newNotesFolder",
  "tags",
  "templatesFolder",
  "cadences",
  "calendar",
  "propertyNames",
  "statusWords",
  "kindWords",
] as const;
type ReadBy = Pick<Settings, (typeof READ_BY)[number]>;

/** How notes are read by these settings. The folders of other plugins' templates are left out as well. */
export function conventionsOf(
  { folders, newNotesFolder, tags, propertyNames, statusWords, kindWords, templatesFolder }: ReadBy,
  templateFolders: readonly string[],
): Conventions {
  const ofNewNotes = newNotesFolder === "" ? [] : [newNotesFolder];
  // Two devices may have set folders that do not go together: then notes go before templates, or none would be listed.
  const holdsNotes = [...folders, ...ofNewNotes].some((folder) => isInFolder(folder, templatesFolder));
  const own = templatesFolder === "" || holdsNotes ? [] : [templatesFolder];
  return {
    names: new PropertyNames(propertyNames),
    statusWords: new StatusWords(statusWords),
    kindWords: new KindWords(kindWords),
    // A note that is made here is listed, whatever folders were chosen.
    folders: folders.length === 0 ? [] : outermost([...folders, ...ofNewNotes]),
    tags,
    templateFolders: [...templateFolders, ...own],
  };
}

/** The cadences and the calendar that the schedule follows by these settings. */
export function rulesOf({ cadences, calendar }: ReadBy): Rules {
  return { cadences: cadencesOf(cadences), calendar: workingCalendar(calendarRulesOf(calendar)) };
}

/** Whether notes are read and scheduled alike by both. */
export function areAlike(one: Settings, other: Settings): boolean {
  const whatMatters = (settings: Settings) => {
    const { folders, templatesFolder, newNotesFolder } = settings;
    // The folder for new notes leaves nothing out; it is only kept from being left out itself.
    const isNothingLeftOut = folders.length === 0 && templatesFolder === "";
    const read = { ...settings, newNotesFolder: isNothingLeftOut ? "" : newNotesFolder };
    return JSON.stringify(READ_BY.map((name) => read[name]));
  };
  return whatMatters(one) === whatMatters(other);
}

/** What is no day of the week is off. */
export function parseWeeklyLook(value: unknown): WeeklyLook {
  return WEEKLY_LOOKS.find((look) => look === value) ?? "off";
}

/** Whether a weekly look is on a day. */
export function isDayOfLook(day: LocalDay, look: WeeklyLook): boolean {
  // "Off" stands first, where Sunday would be, which is the last.
  return WEEKLY_LOOKS[weekday(day) || 7] === look;
}

/** `Jobs/` and `/Jobs` become `Jobs`; `/` alone is the whole vault. */
export function normalFolder(folder: string): string {
  const trimmed = folder
    .replace(/\\/g, "/")
    .replace(/\/{2,}/g, "/")
    .replace(/^[/\s]+|[/\s]+$/g, "");
  return trimmed === "" && folder.includes("/") ? "/" : trimmed;
}

/** The same for the templates folder, which cannot be the whole vault: nothing would be listed any more. */
export function templatesFolderOf(folder: string): string {
  const normal = normalFolder(folder);
  return normal === "/" ? "" : normal;
}

/** A tag without the `#` in front. */
export function normalTag(tag: string): string {
  return tag.replace(/^[#\s]+/, "").trim();
}

/** The items of a typed list, which commas separate, each once. */
export function listed(text: string): readonly string[] {
  return unique(text.split(",").map((part) => part.trim()));
}

function listsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, readonly string[]>> {
  const lists: Partial<Record<Name, readonly string[]>> = {};
  for (const name of names) {
    const list = isRecord(value) ? textsOf(value[name]) : [];
    if (list.length > 0) lists[name] = list;
  }
  return lists;
}

function looksOf(value: unknown): Looks {
  const looks = Object.entries(isRecord(value) ? value : {}).flatMap(([network, looked]) => {
    const day = typeof looked === "string" ? parseDay(looked) : undefined;
    return day === undefined ? [] : [[network, day] as const];
  });
  return Object.fromEntries(looks);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? unique(value.map(textOf)) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, LONGEST_TEXT) : "";
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

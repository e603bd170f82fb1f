/** The settings, and why a value is refused. */
import type { CadenceColumn, CadenceName } from "../core/cadence-table";
import type { CellRefusal } from "../settings/cadence-settings";
import type { HolidayRefusal } from "../settings/calendar-settings";
import type { HintGroup } from "../settings/manners-settings";
import type { WeeklyLook } from "../settings/settings";
import type { SettingsTrouble } from "../settings/settings-store";
import { capitalised, numberWords } from "./days";

const COLUMNS: Readonly<Record<CadenceColumn, string>> = {
  thankYou: "thank-you",
  firstPromised: "first, after their day",
  firstUnpromised: "first, no day",
  next: "then every",
  cap: "at most",
  close: "close after",
};

/** What manners look for, and what belongs to it. */
const HINT_GROUP_WORDS: Readonly<Record<HintGroup, { readonly name: string; readonly desc: string }>> = {
  facts: { name: "Facts", desc: "Names, days, the right company, blanks left." },
  pressing: { name: "Pressing", desc: "Impatience, reproach, chasing." },
  "selling-short": { name: "Selling yourself short", desc: "Apologies, pleading, doubts about yourself." },
  sharp: { name: "Sharp words", desc: "Bitterness, orders, capitals, slang." },
  form: { name: "Form", desc: "Greeting, thanks, length, one question." },
  worn: { name: "Worn phrases", desc: "“Just checking in”, and the like." },
};

export const SETTINGS = {
  yourName: { name: "Your name", desc: "Closes every draft." },
  reference: {
    name: "Reference number",
    desc: "Stands at the head of the record of your search. Leave empty for none.",
  },
  languageOfDates: {
    name: "Language and region of dates",
    onThisDevice: "As on this device",
    /** "2:00 p.m." ends the sentence by itself. */
    looksLike: (day: string) => `For days in drafts. A day looks like this: ${day}${day.endsWith(".") ? "" : "."}`,
    builtInOnes: "The built-in templates are in English, and so are their days.",
  },
  notes: "Notes",
  folders: { name: "Folders", desc: "Only these are read. Leave empty to read the whole vault." },
  newNotesFolder: {
    name: "Folder for new notes",
    desc: "It is made with the first note, if it is not there yet. Leave empty to put them where most of your notes of the kind are.",
  },
  tags: { name: "Tags", desc: "A note with one of these is listed, whatever else it says." },
  cadences: {
    name: "Schedule",
    desc: "In working days. Two things stay, whatever you write here: nothing goes out on or before a promised day, and five working days lie between contacts to one company, an offer excepted. A note may name its row in the property “cadence”.",
  },
  resetAll: "Reset all",
  resetRow: (row: CadenceName) => `Reset ${capitalised(row)}`,
  cadenceColumn: (column: CadenceColumn) => capitalised(COLUMNS[column]),
  stage: "Stage",
  reset: "Reset",
  cadenceRow: (row: CadenceName) => capitalised(row),
  /** Read out for a field of the table: `Interview, then every, working days`. */
  cadenceCell: (row: CadenceName, column: CadenceColumn) =>
    `${cellWords(row, column)}, ${column === "cap" ? "follow-ups" : "working days"}`,
  noCell: "–",
  neverCloses: "never",
  workingCalendar: "Working calendar",
  workingDays: { name: "Working days", desc: "Follow-ups fall due on these." },
  holidays: { name: "Holidays", desc: "One date or range a line, year first." },
  pause: {
    name: "Year-end pause",
    desc: "Follow-ups, requests and closing wait, both days included. Thank-yous, answers and preparing do not.",
  },
  pauseFrom: "Pause from",
  pauseTo: "to",
  pauseUntil: "Pause until",
  kindWords: {
    name: "Words for kinds of note",
    desc: "Your own words, beside the ones that are known already, with commas between them. They count in type, tags and categories.",
  },
  propertyNames: {
    name: "Property names",
    desc: "Your own names, beside the ones that are known already. Case, spaces and dashes do not matter. Hear Back writes to the name that a note already uses.",
  },
  statusWords: {
    name: "Status words",
    desc: "Your own words for each meaning. A word that is not known counts as open and is shown as written.",
  },
  manners: "Manners",
  lookOver: {
    name: "Look over my drafts",
    desc: "Quiet underlines in a draft, each with its reason and another wording. Hints, never a lock.",
  },
  hintGroups: HINT_GROUP_WORDS,
  hiddenHints: {
    name: "Hints you have hidden",
    desc: (hints: number, drafts: number) =>
      `${capitalised(numberWords(hints))}, in ${drafts === 1 ? "one draft" : `${numberWords(drafts)} drafts`}. On this device only.`,
    showAgain: "Show them again",
  },
  reminders: "Messages and reminders",
  sayOnOpening: { name: "Say on opening what is due", desc: "One notice a day, only when there is something to do." },
  weeklyLook: { name: "A weekly look", desc: "One notice on that day. It opens Insights." },
  weeklyLookOn: (look: WeeklyLook) => capitalised(look),
  networks: {
    name: "Networks to look at",
    desc: "LinkedIn, an alumni list and the like, with commas between them. Every two weeks at most, a quiet row offers a look at who works where you wait. Leave empty for none.",
  },
} as const;

/** What stands between the settings and their file, above all of them. */
export function settingsTrouble(trouble: SettingsTrouble): string {
  switch (trouble.kind) {
    case "newer":
      return "These settings come from a newer version. They are kept as they are; update this device to change them.";
    case "broken": {
      const { copy, areDefaults } = trouble;
      const holds = areDefaults ? "the defaults hold" : "what was set before holds";
      return copy === undefined
        ? `The settings file is empty, and ${holds}.`
        : `The settings could not be read. The old file is kept as ${copy}, and ${holds}.`;
    }
    case "not kept":
      return "The settings could not be read, and no copy of the file could be made. It is left as it is, and no setting can be changed.";
    case "not saved":
      return "The settings could not be saved. What you set holds until Obsidian closes.";
  }
}

/** The same in a notice, where nothing else says whose settings they are. */
export const settingsNotice = (trouble: SettingsTrouble) => `Hear Back: ${settingsTrouble(trouble)}`;

/** Why a value is refused, under its field. */
export const REFUSED = {
  noFolder: (folder: string) => `There is no folder “${folder}” in this vault.`,
  noTag: (tag: string) => `“${tag}” is not a tag. A tag has no spaces, and not only digits.`,
  nameTaken: (name: string, property: string) => `“${name}” is read as ${property} already.`,
  noName: (name: string) => `“${name}” has no letter or digit in it.`,
  meaningTaken: (word: string, meaning: string) => `“${word}” means ${meaning} already.`,
  cell: (row: CadenceName, column: CadenceColumn, refusal: CellRefusal) =>
    `${cellWords(row, column)}: ${cellRefusalWords(refusal)}`,
  noWorkingDay: "At least one day must be a working day.",
  holiday: ({ kind, text }: HolidayRefusal) => {
    switch (kind) {
      case "not a day":
        return `“${text}” is not a day. Write the year first, as in 2026-11-30.`;
      case "no such day":
        return `“${text}” is not a day.`;
      case "not a range":
        return `“${text}” is not read as a range. Write it as in 2026-12-24 to 2026-12-31.`;
      case "ends before it begins":
        return `“${text}” ends before it begins.`;
      case "too long":
        return `“${text}” is longer than a year.`;
    }
  },
  manyHolidays: (more: number) => `And ${more} more ${more === 1 ? "line is" : "lines are"} not read.`,
  notDayOfYear: (text: string) => `“${text}” is not a day of the year. Write it as in 20 Dec.`,
  longPause: "A pause of more than two months would hold everything back.",
} as const;

function cellRefusalWords(refusal: CellRefusal): string {
  switch (refusal.kind) {
    case "gap":
      return "Five working days lie between contacts to one company, so 5 is the least.";
    case "too many":
      return "More than three would be too many, whatever the row.";
    case "one is enough":
      return "One is enough for an application alone.";
    case "thank-you":
      return `A thank-you goes within four working days: ${refusal.bounds.least} to ${refusal.bounds.most}.`;
    case "not whole":
      return `A whole number from ${refusal.bounds.least} to ${refusal.bounds.most}.`;
  }
}

const cellWords = (row: CadenceName, column: CadenceColumn) => `${capitalised(row)}, ${COLUMNS[column]}`;

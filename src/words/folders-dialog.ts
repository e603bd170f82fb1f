/** Choosing the folders to read. */
import type { LeftOut, Survey, SurveyedFolder, SurveyedList } from "../core/folder-survey";
import { noteName } from "../core/reading/link";
import type { Problem } from "../core/reading/problem";
import { capitalised, NO_BREAK, numberWords } from "./days";

export const FOLDERS = {
  lead: "Tick the folders that Hear Back may read.",
  leadNothing: "Tick the folders in which you keep such notes, or will.",
  legend: "Folders to read",
  help: "New notes in a ticked folder are read too. You can change this in settings.",
  promise: "Nothing has been written. Nothing leaves your vault.",
  promiseLater: "Nothing leaves your vault.",
  notNow: "Not now",
  use: "Use these folders",
  nothingYet: "No job notes yet",
  makeNotes: "Make a note for each",
} as const;

/** The first time in a vault without job notes: the way to the first one. */
export const BEGIN = {
  title: "No job notes found. Begin with one.",
  newNotesFolder: "Folder for new notes",
  newNotesFolderHelp:
    "It is made with your first note, if it is not there yet. Leave it empty for the top of the vault. You can change this in settings.",
  /** What the folder is called, if the person says nothing else. */
  jobs: "Jobs",
  create: "Create your first note",
} as const;

/** `Found 37 applications and 12 interviews, most of them in Jobs` */
export function foundWords({ applications, interviews, folders }: Survey): string {
  if (applications + interviews === 0) return "No job notes found";
  const [first, ...others] = folders.filter(({ paths }) => paths.length > 0);
  const isMost = first !== undefined && first.paths.length * 2 > applications + interviews;
  const where = !isMost ? "" : `, ${others.length > 0 ? "most" : "all"} of them in ${folderWords(first.folder)}`;
  return `Found ${countsOf(applications, interviews, " and ")}${where}`;
}

/** `29 applications, 9 interviews, 2 people` */
export function inFolderWords({ applications, interviews, people }: SurveyedFolder, areAllQuiet: boolean): string {
  const persons = people === 0 ? "" : `${people}${NO_BREAK}${people === 1 ? "person" : "people"}`;
  if (applications + interviews === 0) return persons || FOLDERS.nothingYet;
  const quiet = !areAllQuiet ? "" : applications + interviews === 1 ? ", long quiet" : ", all of them long quiet";
  const and = areAllQuiet ? ", and " : ", ";
  return `${countsOf(applications, interviews, ", ")}${quiet}${persons && and}${persons}`;
}

/** `“Job tracker” lists 14 applications that have no notes of their own.` */
export function listWords({ path, applications }: SurveyedList): string {
  const [count, they] =
    applications.length === 1 ? ["one application", "it has"] : [`${applications.length} applications`, "they have"];
  const own = applications.length === 1 ? "a note of its own" : "notes of their own";
  return `“${noteName(path)}” lists ${count}. Once ${they} ${own}, the follow-ups come here.`;
}

/** A folder where it is the name of a choice. */
export function folderName(folder: string): string {
  return folder === "/" ? capitalised(folderWords(folder)) : folder;
}

/** A folder by its path, and the top of the vault in words. */
export function folderWords(folder: string): string {
  return folder === "/" ? "the top of the vault" : folder;
}

/** `Left out: 12 notes` */
export function leftOutTitle(leftOut: readonly LeftOut[]): string {
  const count = leftOut.reduce((sum, left) => sum + left.count, 0);
  return `Left out: ${count} ${count === 1 ? "note" : "notes"}`;
}

/** Why notes were left out, and where, if that tells which. */
export function leftOutWords({ why, folders }: LeftOut): string {
  const where = folders.length <= 3 ? `, in ${folders.map(folderWords).join(", ")}` : "";
  switch (why) {
    case "nothing":
      return "Nothing in their properties speaks of a job.";
    case "too little":
      return `What they say is too little to tell${where}.`;
    case "something else":
      return `They say that they are something else: companies, questions and the like${where}.`;
    case "template":
      return `Templates${where}.`;
    case "advert":
      return `Saved adverts${where}: no status, and no day on which you applied.`;
    case "conflicted copy":
      return `Copies that were kept when two devices disagreed${where}.`;
    case "broken properties":
      return `Their properties have an error${where}.`;
    case "outside folders":
      return "Outside the folders that you chose.";
  }
}

/** `One date cannot be read: interview_date in Pemberton Library.` Empty where all can. */
export function unreadableDatesWords(problems: readonly Problem[]): string {
  const dates = problems.filter(({ kind }) =>
    ["ambiguous date", "not a date", "no such day", "no year"].includes(kind),
  );
  const [first] = dates;
  if (first === undefined) return "";
  if (dates.length > 1)
    return `${capitalised(numberWords(dates.length))} dates cannot be read. They are listed under Problems and never guessed.`;
  return `One date cannot be read: ${first.key} in ${noteName(first.path)}. It is listed under Problems and never guessed.`;
}

/** `16 applications and 1 interview`, joined by what is given. */
export function countsOf(applications: number, interviews: number, and: string): string {
  const parts = [
    applications > 0 ? [applications, applications === 1 ? "application" : "applications"] : [],
    interviews > 0 ? [interviews, interviews === 1 ? "interview" : "interviews"] : [],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join(NO_BREAK))
    .join(and);
}

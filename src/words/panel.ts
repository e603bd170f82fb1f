/** The panel, its header and its groups. Lateness is the day since when, never a count. */
import type { OpenGroup } from "../core/agenda";
import { capitalised, numberWords } from "./days";
import { folderWords } from "./folders-dialog";

export const PANEL = {
  title: "Hear Back",
  keys: "Up and down arrows move between applications, right arrow goes to the actions, Enter opens the note. D drafts, M marks as sent, R is for a reply, S snoozes.",
  reading: "Reading your notes…",
  emptyTitle: "No job notes yet",
  empty: "Make one note for each application. Hear Back then tells you when to write, and when it is better to wait.",
  emptyHow: [
    "Notes you already have count too: any note with a company and ",
    "type: application",
    " or ",
    "type: interview",
    ". You can change these words in settings.",
  ],
  createFirst: "Create your first note",
  chooseFolders: "Choose folders",
  panelMenu: "Menu",
  emptyPromise: "Everything stays in your vault.",
  calm: "The next move is theirs. Silence before then is not an answer, either way.",
  calmNext: "If you have an hour today, spend it on the next application.",
  quiet: "Too long ago to ask, so nothing is needed. If one of them writes, it comes back.",
  panelAside: "Give each of them a line of their own. Colleagues compare notes.",
  draft: "Draft",
  draftAll: "Draft all",
  openDraft: "Open draft",
  openDrafts: "Open drafts",
  callNotes: "Call notes",
  markAllSent: "Mark all sent",
  start: "Start",
  lookBack: "Look back",
  skipIt: "Skip it",
  handedIn: "Handed in",
  theyReplied: "They replied",
  snooze: "Snooze",
  moveOn: "Move on",
  moreActions: "More actions",
  actionsFor: "Actions for",
} as const;

export const GROUPS: Readonly<Record<OpenGroup, string>> = {
  overdue: "Overdue",
  today: "Today",
  soon: "Soon",
  waiting: "Waiting",
  "move on": "Move on",
};

/** Instead of Overdue and Today, while more is due than a person does in a day. */
export const TURNS = { first: "For today", others: "Can wait their turn" } as const;
export const PROBLEMS = "Problems";
/** Looking for one among hundreds. */
export const FILTER = {
  find: "Find a company or role",
  clear: "Clear",
  quiet: "Quiet for a while",
  closed: "Closed",
  none: (words: string) => `No company or role has “${words}” in it. Closed ones were looked through too.`,
  newApplication: (words: string) => `New application: ${words}`,
} as const;
/** `Five found.` */
export const foundWords = (count: number) => `${count === 0 ? "Nothing" : capitalised(numberWords(count))} found.`;
/** Where folders were chosen, and nothing of ours lies in them. */
export const noneIn = (folders: readonly string[]) => `No job notes in ${folders.map(folderWords).join(", ")}.`;
/** `Quiet for a while: 3` */
export const quietLine = (count: number) => `Quiet for a while: ${count}`;
/** `Show 200 more` */
export const showMore = (count: number) => `Show ${count} more`;
/** What buttons beside one of several people are read out as. */
export const READ_OUT = {
  draft: (name: string) => `Draft a thank-you to ${name}`,
  openDraft: (name: string) => `Open the thank-you to ${name}`,
  copy: (name: string) => `Copy the thank-you to ${name}`,
  openInMail: (name: string) => `Open the thank-you to ${name} in mail`,
  markSent: (name: string) => `Mark sent: thank-you to ${name}`,
} as const;

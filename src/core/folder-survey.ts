import type { ListedApplication } from "./reading/application-list";
import { folderOf, isInFolder, outermost } from "./reading/link";
import type { NoteKind } from "./reading/property-names";
import type { Exclusion, Recognition } from "./reading/recognition";

/** What was found in a vault and where, and what was left out. */
export interface Survey {
  readonly applications: number;
  readonly interviews: number;
  /** Folders with notes of ours or of people, those with the most of ours first. None lies in another. */
  readonly folders: readonly SurveyedFolder[];
  /** Everything that was counted. */
  readonly notes: readonly SurveyedNote[];
  readonly leftOut: readonly LeftOut[];
}

/** A note that lists applications which have no notes of their own. */
export interface SurveyedList {
  readonly path: string;
  readonly applications: readonly ListedApplication[];
}

interface SurveyedNote {
  readonly path: string;
  readonly kind: NoteKind | "person";
}

export interface SurveyedFolder {
  /** `/` for the top of the vault, outside any folder. */
  readonly folder: string;
  readonly applications: number;
  readonly interviews: number;
  /** Notes about people, each with a company. */
  readonly people: number;
  /** The notes of ours in it. */
  readonly paths: readonly string[];
}

/** Notes that were left out for one reason, and the folders that they lie in, where that helps to see which. */
export interface LeftOut {
  readonly why: Exclusion["why"] | "broken properties";
  readonly count: number;
  readonly folders: readonly string[];
}

const REASONS: readonly LeftOut["why"][] = [
  "nothing",
  "too little",
  "something else",
  "template",
  "advert",
  "conflicted copy",
  "broken properties",
  "outside folders",
];

/** Sums up a vault, told of one note after the other. */
export class Surveyor {
  private readonly notes: SurveyedNote[] = [];
  private readonly others = new Map<LeftOut["why"], { count: number; readonly folders: Set<string> }>();

  /** A note, what it was recognised as, which is undefined where its properties cannot be read, and whether it is about a person. */
  add(path: string, recognition: Recognition | undefined, isPerson: boolean): void {
    if (recognition?.kind !== undefined) {
      this.notes.push({ path, kind: recognition.kind });
      return;
    }
    if (isPerson) {
      this.notes.push({ path, kind: "person" });
      return;
    }
    const why = recognition?.exclusion.why ?? "broken properties";
    const left = this.others.get(why) ?? { count: 0, folders: new Set() };
    left.count += 1;
    left.folders.add(folderOf(path) || "/");
    this.others.set(why, left);
  }

  /** What was found. Folders are as short as can be: those whose notes share a folder are one. */
  survey(): Survey {
    const { notes, others } = this;
    const ofOurs = sharedFolders(notes.filter(({ kind }) => kind !== "person"));
    const isIn = (path: string, folders: readonly string[]) => folders.some((one) => isInFolder(folderOf(path), one));
    const ofPeople = sharedFolders(notes.filter(({ path }) => !isIn(path, ofOurs)));
    return {
      ...countsOf(notes),
      notes,
      folders: outermost([...ofOurs, ...ofPeople])
        .map((folder) => folderWith(folder, notes))
        .sort(byMost),
      leftOut: REASONS.flatMap((why) => {
        const left = others.get(why);
        return left ? [{ why, count: left.count, folders: [...left.folders].sort() }] : [];
      }),
    };
  }
}

/** Folders to choose from: those that are chosen already, and those found that lie in none of them. */
export function foldersToChoose({ folders, notes }: Survey, chosen: readonly string[]): readonly SurveyedFolder[] {
  const found = folders.filter(({ folder }) => !chosen.some((other) => other === folder || isInFolder(folder, other)));
  return [...found, ...outermost(chosen).map((folder) => folderWith(folder, notes))].sort(byMost);
}

/** A folder, and what lies in it and in the folders within. */
function folderWith(folder: string, notes: readonly SurveyedNote[]): SurveyedFolder {
  const within = notes.filter(({ path }) => isInFolder(folderOf(path), folder));
  const ours = within.filter(({ kind }) => kind !== "person");
  return { folder, ...countsOf(ours), people: within.length - ours.length, paths: ours.map(({ path }) => path) };
}

function byMost(one: SurveyedFolder, other: SurveyedFolder): number {
  return other.paths.length - one.paths.length || other.people - one.people || (one.folder < other.folder ? -1 : 1);
}

function countsOf(notes: readonly SurveyedNote[]): Pick<Survey, "applications" | "interviews"> {
  const count = (kind: NoteKind) => notes.filter((note) => note.kind === kind).length;
  return { applications: count("application"), interviews: count("interview") };
}

/** For each folder at the top of the vault, the deepest folder that holds all of its notes. */
function sharedFolders(notes: readonly SurveyedNote[]): readonly string[] {
  const groups = groupBy(notes, ({ path }) => path.split("/").slice(0, -1)[0] ?? "/");
  return [...groups.values()].map((group) => sharedFolder(group.map(({ path }) => folderOf(path))));
}

/** The deepest folder that holds all of them. */
function sharedFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split("/"));
  const shared = first.findIndex((segment, at) => others.some((other) => other[at] !== segment));
  return (shared < 0 ? first : first.slice(0, shared)).join("/") || "/";
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

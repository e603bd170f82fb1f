import type { ListedApplication } from "./reading/application-list";
import { folderOf } from "./reading/link";
import type { NoteKind } from "./reading/property-names";
import type { Exclusion, Recognition } from "./reading/recognition";

/** What was found in a vault and where, and what was left out. */
export interface Survey {
  readonly applications: number;
  readonly interviews: number;
  /** Those with the most notes of ours first. */
  readonly folders: readonly SurveyedFolder[];
  readonly leftOut: readonly LeftOut[];
}

/** A note that lists applications which have no notes of their own. */
export interface SurveyedList {
  readonly path: string;
  readonly applications: readonly ListedApplication[];
}

export interface SurveyedFolder {
  /** `/` for the top of the vault, outside any folder. */
  readonly folder: string;
  readonly applications: number;
  readonly interviews: number;
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
  private readonly ours: { readonly path: string; readonly kind: NoteKind }[] = [];
  private readonly others = new Map<LeftOut["why"], { count: number; readonly folders: Set<string> }>();

  /** A note, and what it was recognised as; undefined where its properties cannot be read. */
  add(path: string, recognition: Recognition | undefined): void {
    if (recognition?.kind !== undefined) {
      this.ours.push({ path, kind: recognition.kind });
      return;
    }
    const why = recognition?.exclusion.why ?? "broken properties";
    const left = this.others.get(why) ?? { count: 0, folders: new Set() };
    left.count += 1;
    left.folders.add(folderOf(path) || "/");
    this.others.set(why, left);
  }

  /** What was found. Folders are as short as can be: those whose notes of ours share a folder are one. */
  survey(): Survey {
    const { ours, others } = this;
    const folders = [...groupBy(ours, ({ path }) => path.split("/").slice(0, -1)[0] ?? "/").values()].map((group) => ({
      folder: sharedFolder(group.map(({ path }) => folderOf(path))),
      ...countsOf(group),
      paths: group.map(({ path }) => path),
    }));
    return {
      ...countsOf(ours),
      folders: folders.sort(
        (one, other) => other.paths.length - one.paths.length || (one.folder < other.folder ? -1 : 1),
      ),
      leftOut: REASONS.flatMap((why) => {
        const left = others.get(why);
        return left ? [{ why, count: left.count, folders: [...left.folders].sort() }] : [];
      }),
    };
  }
}

function countsOf(notes: readonly { readonly kind: NoteKind }[]): Pick<Survey, "applications" | "interviews"> {
  const interviews = notes.filter(({ kind }) => kind === "interview").length;
  return { applications: notes.length - interviews, interviews };
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

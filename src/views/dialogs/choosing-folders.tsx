import type { App, EventRef } from "obsidian";
import { foldersToChoose, type Survey, type SurveyedFolder, type SurveyedList } from "../../core/folder-survey";
import { isInFolder, outermost } from "../../core/reading/link";
import { isApplicationFolder } from "../../core/reading/recognition";
import { isJobFolder } from "../../core/reading/tag-and-type-words";
import type { SettingsStore } from "../../settings/settings-store";
import { FormModal } from "../../ui/form";
import type { FolderChecks } from "../../vault/folder-checks";
import type { AgendaSource } from "../../vault/source";
import { folderRefused } from "../../words/folder-refusals";
import { BEGIN, FOLDERS, foundWords } from "../../words/folders-dialog";
import { BeginForm } from "./begin-form";
import { FoldersForm } from "./folders-form";

type MakeNotes = (list: SurveyedList) => void;

/** The ways to the first notes. */
interface FirstNotes {
  readonly makeNotes: MakeNotes;
  readonly create: () => void;
}

/** Asks which folders may be read. Does nothing until all notes have been read. */
export async function chooseFolders(
  app: App,
  source: AgendaSource,
  store: SettingsStore,
  makeNotes: MakeNotes,
): Promise<void> {
  if (!source.hasReadAll) return;
  askAbout(await source.survey(), await source.lists(), app, source, store, makeNotes, FOLDERS.promiseLater);
}

function askAbout(
  survey: Survey,
  lists: readonly SurveyedList[],
  app: App,
  source: AgendaSource,
  store: SettingsStore,
  makeNotes: MakeNotes,
  promise: string,
): void {
  const chosen = store.current.folders;
  const ticked = chosen.length > 0 ? chosen : survey.folders.map(({ folder }) => folder);
  const isQuiet = ({ paths }: SurveyedFolder) =>
    paths.length > 0 && paths.every((path) => asksForNothing(source, path));
  new FormModal(app, foundWords(survey), (close) => (
    <FoldersForm
      survey={survey}
      lists={lists}
      folders={foldersToOffer(app, survey, chosen)}
      ticked={ticked}
      problems={source.agenda()?.problems ?? []}
      isQuiet={isQuiet}
      promise={promise}
      close={close}
      makeNotes={makeNotes}
      use={(use) => void store.change({ folders: use })}
    />
  )).open();
}

/**
 * The first time that the plugin is switched on in a vault: says what was found, and asks; where nothing was, it leads to
 * the first note.
 */
export function welcome(
  app: App,
  source: AgendaSource,
  store: SettingsStore,
  checks: Pick<FolderChecks, "whyNotForNewNotes">,
  { makeNotes, create }: FirstNotes,
): () => void {
  let hasAsked = !store.areNew;
  const ask = async () => {
    if (hasAsked || !source.hasReadAll) return;
    hasAsked = true;
    stop();
    const survey = await source.survey();
    const lists = await source.lists();
    const isAnyFound = survey.applications + survey.interviews + lists.length > 0;
    if (isAnyFound) askAbout(survey, lists, app, source, store, makeNotes, FOLDERS.promise);
    else begin(survey, app, store, checks, create);
  };
  const stop = source.onChange(() => void ask());
  void ask();
  return stop;
}

function begin(
  survey: Survey,
  app: App,
  store: SettingsStore,
  checks: Pick<FolderChecks, "whyNotForNewNotes">,
  create: () => void,
): void {
  let goOn = (): void => undefined;
  const draw = (close: () => void) => (
    <BeginForm
      survey={survey}
      suggested={topFolders(app).find((folder) => isJobFolder(folder) || isApplicationFolder(folder)) ?? BEGIN.jobs}
      whyNot={(folder) => {
        const refusal = checks.whyNotForNewNotes(folder);
        return refusal && folderRefused(refusal);
      }}
      close={close}
      create={(folders, newNotesFolder) => {
        void store.change({ folders, newNotesFolder });
        goOn = create;
      }}
    />
  );
  new FormModal(app, BEGIN.title, draw, () => goOn()).open();
}

/** A folder that was set stays set when it, or a folder around it, gets another name. */
export function followRenamedFolders({ vault }: App, store: SettingsStore): EventRef {
  return vault.on("rename", ({ path }, oldPath) => {
    const { folders, newNotesFolder, templatesFolder } = store.current;
    if (![newNotesFolder, templatesFolder, ...folders].some((folder) => isInFolder(folder, oldPath))) return;
    const follow = (folder: string) =>
      isInFolder(folder, oldPath) ? `${path}${folder.slice(oldPath.length)}` : folder;
    void store.change((now) => ({
      folders: outermost(now.folders.map(follow)),
      newNotesFolder: follow(now.newNotesFolder),
      templatesFolder: follow(now.templatesFolder),
    }));
  });
}

/** Where nothing of ours was found, the folders at the top of the vault too: one of them may be meant for it. */
function foldersToOffer(app: App, survey: Survey, chosen: readonly string[]): readonly SurveyedFolder[] {
  const folders = foldersToChoose(survey, chosen);
  if (folders.some(({ paths, people }) => paths.length > 0 || people === 0)) return folders;
  const others = topFolders(app).filter((path) => folders.every(({ folder }) => folder !== path));
  return [...folders, ...others.map((folder) => ({ folder, applications: 0, interviews: 0, people: 0, paths: [] }))];
}

function topFolders(app: App): readonly string[] {
  return app.vault.getRoot().children.flatMap((child) => ("children" in child ? [child.path] : []));
}

function asksForNothing(source: AgendaSource, path: string): boolean {
  const group = source.entryOf(path)?.schedule.group;
  return group === "quiet" || group === "closed";
}

import type { App, EventRef } from "obsidian";
import type { Survey, SurveyedFolder, SurveyedList } from "../../core/folder-survey";
import { isInFolder } from "../../core/reading/link";
import type { SettingsStore } from "../../settings/settings-store";
import { FormModal } from "../../ui/form";
import type { AgendaSource } from "../../vault/source";
import { foundWords } from "../../words/folders-dialog";
import { FoldersForm } from "./folders-form";

type MakeNotes = (list: SurveyedList) => void;

/** Asks which folders may be read. Does nothing until all notes have been read. */
export async function chooseFolders(
  app: App,
  source: AgendaSource,
  store: SettingsStore,
  makeNotes: MakeNotes,
): Promise<void> {
  if (source.hasReadAll) askAbout(await source.survey(), await source.lists(), app, source, store, makeNotes, false);
}

function askAbout(
  survey: Survey,
  lists: readonly SurveyedList[],
  app: App,
  source: AgendaSource,
  store: SettingsStore,
  makeNotes: MakeNotes,
  isFirstTime: boolean,
): void {
  const folders = foldersToOffer(app, survey, store.current.folders);
  const chosen = store.current.folders;
  const ticked = chosen.length > 0 ? chosen : survey.folders.map(({ folder }) => folder);
  const isQuiet = ({ paths }: SurveyedFolder) =>
    paths.length > 0 && paths.every((path) => asksForNothing(source, path));
  new FormModal(app, foundWords(survey), (close) => (
    <FoldersForm
      survey={survey}
      lists={lists}
      folders={folders}
      ticked={ticked}
      problems={source.agenda()?.problems ?? []}
      isQuiet={isQuiet}
      close={close}
      makeNotes={makeNotes}
      isFirstTime={isFirstTime}
      use={(use) => void store.change({ folders: use })}
    />
  )).open();
}

/** The first time that the plugin is switched on in a vault with notes of ours: says what was found, and asks. */
export function welcome(app: App, source: AgendaSource, store: SettingsStore, makeNotes: MakeNotes): () => void {
  let hasAsked = !store.areNew;
  const ask = async () => {
    if (hasAsked || !source.hasReadAll) return;
    hasAsked = true;
    stop();
    const survey = await source.survey();
    const lists = await source.lists();
    if (survey.folders.length + lists.length > 0) askAbout(survey, lists, app, source, store, makeNotes, true);
  };
  const stop = source.onChange(() => void ask());
  void ask();
  return stop;
}

/** A folder that was set stays set when it, or a folder around it, gets another name. */
export function followRenamedFolders({ vault }: App, store: SettingsStore): EventRef {
  return vault.on("rename", ({ path }, oldPath) => {
    const { folders, newNotesFolder, templatesFolder } = store.current;
    const before = [newNotesFolder, templatesFolder, ...folders];
    const after = before.map((folder) =>
      isInFolder(folder, oldPath) ? `${path}${folder.slice(oldPath.length)}` : folder,
    );
    if (after.every((folder, at) => folder === before[at])) return;
    const [notes = "", templates = "", ...read] = after;
    void store.change({ folders: read, newNotesFolder: notes, templatesFolder: templates });
  });
}

/** Where nothing of ours was found, the folders at the top of the vault: one of them may be meant for it. */
function foldersToOffer(app: App, { folders }: Survey, chosen: readonly string[]): readonly SurveyedFolder[] {
  const empty = (folder: string) => ({ folder, applications: 0, interviews: 0, paths: [] });
  const others = chosen.filter((folder) => folders.every((found) => found.folder !== folder)).map(empty);
  if (folders.length + others.length > 0) return [...folders, ...others];
  return app.vault.getRoot().children.flatMap((child) => ("children" in child ? [empty(child.path)] : []));
}

function asksForNothing(source: AgendaSource, path: string): boolean {
  const group = source.entryOf(path)?.schedule.group;
  return group === "quiet" || group === "closed";
}

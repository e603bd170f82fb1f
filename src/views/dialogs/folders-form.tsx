import { useState } from "preact/hooks";
import type { Survey, SurveyedFolder, SurveyedList } from "../../core/folder-survey";
import type { Problem } from "../../core/reading/problem";
import { useUniqueId } from "../../ui/unique-id";
import {
  FOLDERS,
  folderWords,
  inFolderWords,
  leftOutTitle,
  leftOutWords,
  listWords,
  unreadableDatesWords,
} from "../../words/folders-dialog";

interface FoldersFormProps {
  readonly survey: Survey;
  readonly lists: readonly SurveyedList[];
  /** Folders to offer: those with notes of ours in them, and those that are read already. */
  readonly folders: readonly SurveyedFolder[];
  /** The folders that are ticked at first. */
  readonly ticked: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether nothing in a folder asks for anything any more. */
  readonly isQuiet: (folder: SurveyedFolder) => boolean;
  /** Whether the plugin was switched on just now, and has written nothing yet. */
  readonly isFirstTime: boolean;
  readonly close: () => void;
  readonly makeNotes: (list: SurveyedList) => void;
  readonly use: (folders: readonly string[]) => void;
}

/** What was found and where, what was left out and why, and which folders may be read. Nothing is written to a note. */
export function FoldersForm(props: FoldersFormProps) {
  const { survey, lists, folders, ticked, problems, isQuiet, close, makeNotes, use } = props;
  const id = useUniqueId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(ticked));
  const dates = unreadableDatesWords(problems);
  const toggle = (folder: string) => {
    setChosen(new Set(chosen.has(folder) ? [...chosen].filter((other) => other !== folder) : [...chosen, folder]));
  };
  return (
    <form
      class="hear-back-form"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        use(folders.map(({ folder }) => folder).filter((folder) => chosen.has(folder)));
      }}
    >
      <p class="hear-back-form-lead">
        {survey.applications + survey.interviews > 0 ? FOLDERS.lead : FOLDERS.leadNothing}
      </p>
      <fieldset class="hear-back-field">
        <legend class="hear-back-visually-hidden">{FOLDERS.legend}</legend>
        <div class="hear-back-choices">
          {folders.map((found) => (
            <div key={found.folder} class="hear-back-choice-box">
              <label class="hear-back-choice">
                <input type="checkbox" checked={chosen.has(found.folder)} onChange={() => toggle(found.folder)} />
                <span class="hear-back-choice-name">{folderWords(found.folder)}</span>
                <span class="hear-back-choice-what">{inFolderWords(found, isQuiet(found))}</span>
              </label>
            </div>
          ))}
        </div>
        <p class="hear-back-help">{FOLDERS.help}</p>
      </fieldset>
      {lists.map((list) => (
        <div key={list.path} class="hear-back-field">
          <p class="hear-back-help">{listWords(list)}</p>
          <div>
            <button
              type="button"
              onClick={() => {
                close();
                makeNotes(list);
              }}
            >
              {FOLDERS.makeNotes}
            </button>
          </div>
        </div>
      ))}
      {survey.leftOut.length > 0 && (
        <section class="hear-back-field" aria-labelledby={id}>
          <h3 class="hear-back-label" id={id}>
            {leftOutTitle(survey.leftOut)}
          </h3>
          <dl class="hear-back-facts">
            {survey.leftOut.map((left) => [
              <dt key={`${left.why} count`}>{left.count}</dt>,
              <dd key={left.why}>{leftOutWords(left)}</dd>,
            ])}
          </dl>
          {dates !== "" && <p class="hear-back-help">{dates}</p>}
        </section>
      )}
      <p class="hear-back-result">{props.isFirstTime ? FOLDERS.promise : FOLDERS.promiseLater}</p>
      <div class="modal-button-container">
        <button type="button" onClick={close}>
          {FOLDERS.notNow}
        </button>
        <button type="submit" class="mod-cta" disabled={chosen.size === 0}>
          {FOLDERS.use}
        </button>
      </div>
    </form>
  );
}

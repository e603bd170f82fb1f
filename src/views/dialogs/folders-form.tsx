import type { Survey, SurveyedFolder, SurveyedList } from "../../core/folder-survey";
import type { Problem } from "../../core/reading/problem";
import { FOLDERS, listWords } from "../../words/folders-dialog";
import { FolderBoxes, LeftOutNotes, useTicked } from "./found-parts";

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
  /** What is true of it by now. */
  readonly promise: string;
  readonly close: () => void;
  readonly makeNotes: (list: SurveyedList) => void;
  readonly use: (folders: readonly string[]) => void;
}

/** What was found and where, what was left out and why, and which folders may be read. Nothing is written to a note. */
export function FoldersForm(props: FoldersFormProps) {
  const { survey, lists, folders, ticked, problems, isQuiet, promise, close, makeNotes, use } = props;
  const { chosen, shown, toggle } = useTicked(folders, ticked);
  return (
    <form
      class="hear-back-form"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        use(chosen);
      }}
    >
      <p class="hear-back-form-lead">
        {survey.applications + survey.interviews > 0 ? FOLDERS.lead : FOLDERS.leadNothing}
      </p>
      <FolderBoxes folders={shown} chosen={chosen} isQuiet={isQuiet} toggle={toggle} />
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
      <LeftOutNotes leftOut={survey.leftOut} problems={problems} />
      <p class="hear-back-result">{promise}</p>
      <div class="modal-button-container">
        <button type="button" onClick={close}>
          {FOLDERS.notNow}
        </button>
        <button type="submit" class="mod-cta" disabled={chosen.length === 0}>
          {FOLDERS.use}
        </button>
      </div>
    </form>
  );
}

import { useState } from "preact/hooks";
import type { Survey } from "../../core/folder-survey";
import { normalFolder } from "../../settings/settings";
import { Field, Form } from "../../ui/form";
import { BEGIN, FOLDERS } from "../../words/folders-dialog";
import { PANEL } from "../../words/panel";
import { FolderBoxes, LeftOutNotes, useTicked } from "./found-parts";

interface BeginFormProps {
  /** Of a vault without notes of ours: folders in it are of people. */
  readonly survey: Survey;
  /** The folder for new notes, if nothing else is written. */
  readonly suggested: string;
  /** The sentence that says why new notes cannot go to a folder. */
  readonly whyNot: (folder: string) => string | undefined;
  readonly close: () => void;
  /** With the folders of people to read, and the one for new notes. */
  readonly create: (folders: readonly string[], newNotesFolder: string) => void;
}

/** The way to the first note. */
export function BeginForm({ survey, suggested, whyNot, close, create }: BeginFormProps) {
  const { folders, leftOut } = survey;
  const [written, setWritten] = useState(suggested);
  const [isAsked, setAsked] = useState(false);
  const { chosen, shown, toggle } = useTicked(
    folders,
    folders.map(({ folder }) => folder),
  );
  const folder = normalFolder(written) || "/";
  const refusal = whyNot(folder);
  return (
    <Form
      lead={PANEL.empty}
      cancel={FOLDERS.notNow}
      submit={BEGIN.create}
      close={close}
      save={() => {
        setAsked(true);
        if (refusal === undefined) create(chosen, folder);
        return Promise.resolve(refusal && "");
      }}
    >
      <Field label={BEGIN.newNotesFolder} help={BEGIN.newNotesFolderHelp} error={isAsked ? refusal : ""}>
        {(control) => (
          <input {...control} type="text" value={written} onInput={(event) => setWritten(event.currentTarget.value)} />
        )}
      </Field>
      {folders.length > 0 && <FolderBoxes folders={shown} chosen={chosen} toggle={toggle} />}
      <LeftOutNotes leftOut={leftOut} />
      <p class="hear-back-result">{FOLDERS.promise}</p>
    </Form>
  );
}

/** What was found in a vault, drawn alike wherever it is said. */
import { useState } from "preact/hooks";
import type { LeftOut, SurveyedFolder } from "../../core/folder-survey";
import { outermost } from "../../core/reading/link";
import type { Problem } from "../../core/reading/problem";
import { useUniqueId } from "../../ui/unique-id";
import {
  folderName,
  FOLDERS,
  inFolderWords,
  leftOutTitle,
  leftOutWords,
  unreadableDatesWords,
} from "../../words/folders-dialog";

interface Ticked {
  /** The folders that are ticked, in their order. */
  readonly chosen: readonly string[];
  /** All but those that lie in a ticked one: with it they are said already. */
  readonly shown: readonly SurveyedFolder[];
  readonly toggle: (folder: string) => void;
}

/** Which of the folders are ticked; at first those that are named. */
export function useTicked(folders: readonly SurveyedFolder[], atFirst: readonly string[]): Ticked {
  const [ticked, setTicked] = useState(atFirst);
  const chosen = outermost(folders.map(({ folder }) => folder).filter((folder) => ticked.includes(folder)));
  return {
    chosen,
    shown: folders.filter(({ folder }) => outermost([...chosen, folder]).includes(folder)),
    toggle: (folder) =>
      setTicked(ticked.includes(folder) ? ticked.filter((other) => other !== folder) : [...ticked, folder]),
  };
}

interface FolderBoxesProps {
  readonly folders: readonly SurveyedFolder[];
  readonly chosen: readonly string[];
  readonly isQuiet?: (folder: SurveyedFolder) => boolean;
  readonly toggle: (folder: string) => void;
}

/** A box to tick for each folder, with what lies in it. */
export function FolderBoxes({ folders, chosen, isQuiet = () => false, toggle }: FolderBoxesProps) {
  return (
    <fieldset class="hear-back-field">
      <legend class="hear-back-visually-hidden">{FOLDERS.legend}</legend>
      <div class="hear-back-choices">
        {folders.map((found) => (
          <div key={found.folder} class="hear-back-choice-box">
            <label class="hear-back-choice">
              <input type="checkbox" checked={chosen.includes(found.folder)} onChange={() => toggle(found.folder)} />
              <span class="hear-back-choice-name">{folderName(found.folder)}</span>
              <span class="hear-back-choice-what">{inFolderWords(found, isQuiet(found))}</span>
            </label>
          </div>
        ))}
      </div>
      <p class="hear-back-help">{FOLDERS.help}</p>
    </fieldset>
  );
}

interface LeftOutProps {
  readonly leftOut: readonly LeftOut[];
  readonly problems?: readonly Problem[];
}

/** How many notes were left out, and why. */
export function LeftOutNotes({ leftOut, problems = [] }: LeftOutProps) {
  const id = useUniqueId();
  const dates = unreadableDatesWords(problems);
  if (leftOut.length === 0) return null;
  return (
    <section class="hear-back-field" aria-labelledby={id}>
      <h3 class="hear-back-label" id={id}>
        {leftOutTitle(leftOut)}
      </h3>
      <dl class="hear-back-facts">
        {leftOut.map((left) => [
          <dt key={`${left.why} count`}>{left.count}</dt>,
          <dd key={left.why}>{leftOutWords(left)}</dd>,
        ])}
      </dl>
      {dates !== "" && <p class="hear-back-help">{dates}</p>}
    </section>
  );
}

import { Icon } from "../../ui/icon";
import { noneIn, PANEL } from "../../words/panel";

interface EmptyProps {
  readonly folders: readonly string[];
  readonly onCreate: () => void;
  readonly onChooseFolders: () => void;
}

/** A vault without a note of ours: how to begin. */
export function Empty({ folders, onCreate, onChooseFolders }: EmptyProps) {
  const [before, application, or, interview, after] = PANEL.emptyHow;
  return (
    <div class="hear-back-blank">
      <Icon class="hear-back-blank-icon" name="ear" />
      <h3 class="hear-back-blank-title hear-back-sentence" tabIndex={-1}>
        {PANEL.emptyTitle}
      </h3>
      <p>{folders.length > 0 ? noneIn(folders) : PANEL.empty}</p>
      <div class="hear-back-blank-actions">
        <button class="mod-cta" onClick={onCreate}>
          {PANEL.createFirst}
        </button>
        <button onClick={onChooseFolders}>{PANEL.chooseFolders}</button>
      </div>
      <p class="hear-back-blank-small">
        {before}
        <span class="hear-back-value">{application}</span>
        {or}
        <span class="hear-back-value">{interview}</span>
        {after}
      </p>
      <p class="hear-back-blank-small">{PANEL.emptyPromise}</p>
    </div>
  );
}

import { noneIn, PANEL, type Headline } from "../words/panel";
import { Icon } from "./icon";

export function Sentence({ headline: { sentence, rest } }: { readonly headline: Pick<Headline, "sentence" | "rest"> }) {
  return (
    <div class="hear-back-header">
      <p class="hear-back-sentence" role="status" tabIndex={-1}>
        {sentence} {rest !== "" && <span class="hear-back-sentence-rest">{rest}</span>}
      </p>
    </div>
  );
}

/** Nothing is to be done: until when, and what else a free hour is good for. */
export function Calm({ headline: { sentence } }: { readonly headline: Headline }) {
  return (
    <div class="hear-back-blank">
      <Icon class="hear-back-blank-icon" name="coffee" />
      <p class="hear-back-blank-title hear-back-sentence" role="status" tabIndex={-1}>{sentence}</p>
      <p>{PANEL.calm}</p>
      <p class="hear-back-blank-small">{PANEL.calmNext}</p>
    </div>
  );
}

/** A vault without a note of ours: how to begin. */
export function Empty({ folders, onChooseFolders }: { readonly folders: readonly string[]; readonly onChooseFolders: () => void }) {
  const [before, application, or, interview, after] = PANEL.emptyHow;
  return (
    <div class="hear-back-blank">
      <Icon class="hear-back-blank-icon" name="ear" />
      <h3 class="hear-back-blank-title hear-back-sentence" tabIndex={-1}>{PANEL.emptyTitle}</h3>
      <p>{folders.length > 0 ? noneIn(folders) : PANEL.empty}</p>
      <div class="hear-back-blank-actions">
        <button onClick={onChooseFolders}>{PANEL.chooseFolders}</button>
      </div>
      <p class="hear-back-blank-small">
        {before}<span class="hear-back-value">{application}</span>{or}<span class="hear-back-value">{interview}</span>{after}
      </p>
      <p class="hear-back-blank-small">{PANEL.emptyPromise}</p>
    </div>
  );
}

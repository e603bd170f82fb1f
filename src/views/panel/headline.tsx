import { drawIcon, Icon } from "../../ui/icon";
import { type Headline, noneIn, PANEL } from "../../words/panel";

interface SentenceProps {
  readonly headline: Pick<Headline, "sentence" | "rest">;
  /** Opens the panel's own menu beside an element. */
  readonly showMenu?: (beside: HTMLElement) => void;
}

export function Sentence({ headline: { sentence, rest }, showMenu }: SentenceProps) {
  return (
    <div class="hear-back-header">
      <p class="hear-back-sentence" role="status" tabIndex={-1}>
        {sentence} {rest !== "" && <span class="hear-back-sentence-rest">{rest}</span>}
      </p>
      {showMenu && <PanelMenuButton showMenu={showMenu} />}
    </div>
  );
}

function PanelMenuButton({ showMenu }: Required<Pick<SentenceProps, "showMenu">>) {
  return (
    <button
      class="clickable-icon"
      aria-label={PANEL.panelMenu}
      aria-haspopup="menu"
      onClick={(event) => showMenu(event.currentTarget)}
      ref={drawIcon("more-horizontal")}
    />
  );
}

/** Nothing is to be done: until when, and what else a free hour is good for. */
export function Calm({
  headline: { sentence },
  showMenu,
}: { readonly headline: Headline } & Required<Pick<SentenceProps, "showMenu">>) {
  return (
    <>
      <div class="hear-back-header">
        <PanelMenuButton showMenu={showMenu} />
      </div>
      <div class="hear-back-blank">
        <Icon class="hear-back-blank-icon" name="coffee" />
        <p class="hear-back-blank-title hear-back-sentence" role="status" tabIndex={-1}>
          {sentence}
        </p>
        <p>{PANEL.calm}</p>
        <p class="hear-back-blank-small">{PANEL.calmNext}</p>
      </div>
    </>
  );
}

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

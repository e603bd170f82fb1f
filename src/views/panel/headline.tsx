import { drawIcon, Icon } from "../../ui/icon";
import type { Headline } from "../../words/headline";
import { PANEL } from "../../words/panel";

interface SentenceProps {
  readonly headline: Pick<Headline, "sentence" | "rest">;
  /** Opens the panel's own menu beside an element. */
  readonly showMenu?: (beside: HTMLElement) => void;
}

/** The first line of the panel: what is to be done today. */
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
      ref={drawIcon("more-vertical")}
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

import type { App } from "obsidian";
import { CAUTION } from "../words/caution";
import { FormModal } from "./form";

/** Says why something had better wait, and asks whether to go on all the same. The safe answer has the focus. */
export function askFirst(
  app: App,
  { title, go }: { readonly title: string; readonly go: string },
  why: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isGoingOn = false;
    new FormModal(
      app,
      title,
      (close) => (
        <div class="hear-back-form">
          <p class="hear-back-form-lead">{why}</p>
          <div class="modal-button-container">
            <button onClick={close}>{CAUTION.cancel}</button>
            <button
              class="mod-cta"
              onClick={() => {
                isGoingOn = true;
                close();
              }}
            >
              {go}
            </button>
          </div>
        </div>
      ),
      () => resolve(isGoingOn),
    ).open();
  });
}

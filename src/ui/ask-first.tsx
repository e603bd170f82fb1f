import type { App } from "obsidian";
import { CAUTION } from "../words/caution";
import { FormModal } from "./form";

/** What is asked: the words of the dialog and its two buttons. */
export interface Question {
  readonly title: string;
  readonly go: string;
  /** The safe answer, where it is more than to leave it. */
  readonly back?: string;
  readonly help?: string;
}

/** Says why something had better wait, and asks whether to go on all the same. The safe answer has the focus. */
export function askFirst(app: App, { title, go, back, help }: Question, why: string): Promise<boolean> {
  return new Promise((resolve) => {
    let isGoingOn = false;
    new FormModal(
      app,
      title,
      (close) => (
        <div class="hear-back-form">
          <p class="hear-back-form-lead">{why}</p>
          {help !== undefined && <p class="hear-back-help">{help}</p>}
          <div class="modal-button-container">
            <button onClick={close}>{back ?? CAUTION.cancel}</button>
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

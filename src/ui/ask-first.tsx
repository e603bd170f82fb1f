import type { App } from "obsidian";
import { CAUTION } from "../words/caution";
import { FormModal } from "./form";

/** What is asked: the words of the dialog and its two buttons. */
export interface Question {
  readonly title: string;
  readonly go: string;
  /** The safe answer, where it is more than to leave it: then it is the one that is offered. */
  readonly back?: string;
  /** What it is about: words that are quoted, and what there is to say of them; either may be empty. */
  readonly things?: readonly { readonly quote: string; readonly words: string }[];
}

/** To go on all the same, to do what is safe instead, or neither. */
export type Answer = "go" | "back" | undefined;

/** Says why something had better wait, and asks whether to go on all the same. The safe answer has the focus. */
export function askFirst(app: App, { title, go, back, things = [] }: Question, why: string): Promise<Answer> {
  return new Promise((resolve) => {
    let answer: Answer;
    new FormModal(
      app,
      title,
      (close) => {
        const give = (given: Answer) => () => {
          answer = given;
          close();
        };
        return (
          <div class="hear-back-form">
            <p class="hear-back-form-lead">{why}</p>
            {things.map(({ quote, words }) => (
              <div class="hear-back-field" key={quote + words}>
                {quote !== "" && <span class="hear-back-choice-name">{quote}</span>}
                {words !== "" && <span class="hear-back-help">{words}</span>}
              </div>
            ))}
            <div class="modal-button-container">
              {back === undefined ? (
                <button onClick={close}>{CAUTION.cancel}</button>
              ) : (
                <button onClick={give("go")}>{go}</button>
              )}
              {back === undefined ? (
                <button class="mod-cta" onClick={give("go")}>
                  {go}
                </button>
              ) : (
                <button class="mod-cta" ref={(button) => button?.focus()} onClick={give("back")}>
                  {back}
                </button>
              )}
            </div>
          </div>
        );
      },
      () => resolve(answer),
    ).open();
  });
}

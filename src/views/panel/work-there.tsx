import { isWorkThereAsked, WORK_THERE_ANSWERS } from "../../core/changes/work-there";
import type { Entry } from "../../core/entry";
import { once } from "../../ui/once";
import { useUniqueId } from "../../ui/unique-id";
import { WORK_THERE, workThereWords } from "../../words/company-record";
import type { RowActions } from "./row-buttons";

/** Of a company that does not answer: one question, and once it was answered what the person wrote. */
export function WorkThere({ entry, actions }: { readonly entry: Entry; readonly actions: RowActions }) {
  const id = useUniqueId();
  const { record } = entry.schedule;
  if (record.workThere.length > 0) return <p class="hear-back-verdict-more">{workThereWords(record)}</p>;
  if (!isWorkThereAsked(record)) return null;
  return (
    <div class="hear-back-verdict-more" role="group" aria-labelledby={id}>
      <span class="hear-back-visually-hidden" id={id}>
        {WORK_THERE.label}
      </span>
      <p>{WORK_THERE.question(record.silences)}</p>
      <div class="hear-back-connection-acts">
        {WORK_THERE_ANSWERS.map((answer) => (
          <button key={answer} class="hear-back-action" onClick={once(() => actions.setWorkThere(entry, answer))}>
            {WORK_THERE.answers[answer]}
          </button>
        ))}
      </div>
    </div>
  );
}

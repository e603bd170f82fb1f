import { useState } from "preact/hooks";
import type { No, Yes } from "../../actions/deciding";
import type { Paper } from "../../core/changes/answer-offer";
import { ENDS_OF_OFFER } from "../../core/changes/end-and-reopen";
import type { WaitingEntry } from "../../core/changes/waiting-for-you";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { Status } from "../../core/reading/vocabulary";
import { Check, Field, Form } from "../../ui/form";
import { MOVE_ON } from "../../words/dialogs";
import {
  notesToSend,
  OFFER,
  SAY_NO,
  SAY_YES,
  sayYesLead,
  sayYesResult,
  tellHelp,
  waitingWords,
  yesDraftHelp,
} from "../../words/offer";
import { StatusField } from "./status-field";

interface OfferFormProps {
  readonly entry: Entry;
  readonly wordFor: (status: Status) => string;
  readonly close: () => void;
}

interface SayYesProps extends OfferFormProps {
  readonly paper: Paper;
  readonly others: { readonly waiting: readonly WaitingEntry[]; readonly rest: number };
  readonly today: LocalDay;
  readonly save: (yes: Yes) => Promise<string | undefined>;
}

/** A yes to an offer, and a few lines to those who wait; while it is not on paper nobody else is told. */
export function SayYesForm({ entry, wordFor, paper, others, today, close, save }: SayYesProps) {
  const [status, setStatus] = useState<Status>(ENDS_OF_OFFER.yes[0]);
  const [hasDraft, setHasDraft] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<Entry>>(new Set());
  const isOnPaper = typeof paper === "object";
  const told = isOnPaper ? others.waiting.map((one) => one.entry).filter((other) => !left.has(other)) : [];
  const tick = (other: Entry, isTicked: boolean) =>
    setLeft((before) => new Set(isTicked ? [...before].filter((one) => one !== other) : [...before, other]));
  const help = tellHelp(others.waiting.length, others.rest);
  return (
    <Form
      lead={sayYesLead(entry.application, paper, today)}
      cancel={MOVE_ON.notYet}
      submit={SAY_YES.submit}
      close={close}
      save={() => save({ status, hasDraft, told })}
    >
      <StatusField ends={ENDS_OF_OFFER.yes} wordFor={wordFor} status={status} choose={setStatus} />
      <Check
        name={SAY_YES.draft(entry.schedule.addressee)}
        what={yesDraftHelp(isOnPaper)}
        isTicked={hasDraft}
        tick={setHasDraft}
      />
      {isOnPaper && others.waiting.length > 0 && (
        <fieldset class="hear-back-field">
          <legend>{OFFER.tell}</legend>
          <div class="hear-back-choices">
            {others.waiting.map(({ entry: other, waiting }) => (
              <div key={other.application.paths[0]} class="hear-back-choice-box">
                <label class="hear-back-choice">
                  <input
                    type="checkbox"
                    checked={!left.has(other)}
                    onChange={(event) => tick(other, event.currentTarget.checked)}
                  />
                  <span class="hear-back-choice-name">{other.application.company}</span>
                  <span class="hear-back-choice-what">{waitingWords(other.application, waiting, today)}</span>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {isOnPaper && help !== "" && <p class="hear-back-help">{help}</p>}
      <Result words={sayYesResult(told.length + (hasDraft ? 1 : 0), isOnPaper, others.waiting.length > 0)} />
    </Form>
  );
}

interface SayNoProps extends OfferFormProps {
  readonly save: (no: No) => Promise<string | undefined>;
}

/** A no to an offer. No reason is asked, and one may be kept. */
export function SayNoForm({ entry, wordFor, close, save }: SayNoProps) {
  const [status, setStatus] = useState<Status>(ENDS_OF_OFFER.no[0]);
  const [hasDraft, setHasDraft] = useState(true);
  const [why, setWhy] = useState("");
  return (
    <Form
      lead={SAY_NO.lead(entry.application)}
      cancel={MOVE_ON.notYet}
      submit={SAY_NO.submit}
      close={close}
      save={() => save({ status, hasDraft, why })}
    >
      <StatusField ends={ENDS_OF_OFFER.no} wordFor={wordFor} status={status} choose={setStatus} />
      <Check
        name={SAY_NO.draft(entry.schedule.addressee)}
        what={SAY_NO.draftHelp}
        isTicked={hasDraft}
        tick={setHasDraft}
      />
      <Field label={OFFER.why} help={OFFER.whyHelp}>
        {(control) => (
          <textarea {...control} rows={2} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        )}
      </Field>
      <Result words={notesToSend(hasDraft ? 1 : 0)} />
    </Form>
  );
}

function Result({ words }: { readonly words: string }) {
  return (
    <p class="hear-back-result" role="status">
      {words}
    </p>
  );
}

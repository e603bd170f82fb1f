import { useState } from "preact/hooks";
import type { MovingOn } from "../../actions/application-actions";
import { endsOf } from "../../core/changes/end-and-reopen";
import type { Entry } from "../../core/entry";
import type { Status } from "../../core/reading/vocabulary";
import { Check, Choice, Field, Form } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { MOVE_ON, moveOnLead } from "../../words/dialogs";
import { StatusField } from "./status-field";

/** One of the things that are in the person's hands. */
export interface NextAct {
  readonly icon: string;
  readonly name: string;
  readonly what: string;
  /** The same, as a task in a note. */
  readonly task: string;
  /** What its button does, if there is one. */
  readonly button?: { readonly label: string; readonly readOut: string; readonly run: () => void };
}

interface MoveOnFormProps {
  readonly entry: Entry;
  readonly wordFor: (status: Status) => string;
  readonly acts: readonly NextAct[];
  /** Today's daily note, if there is one. */
  readonly dailyNote: string | undefined;
  readonly close: () => void;
  readonly save: (movingOn: MovingOn) => Promise<string | undefined>;
}

/**
 * Kind words first, then one word for the note, unless a no stands in it, two offers, and what depends on nobody else. A no
 * wants a little time before one looks back.
 */
export function MoveOnForm({ entry, wordFor, acts, dailyNote, close, save }: MoveOnFormProps) {
  const { application, schedule } = entry;
  const ends = endsOf(entry);
  const [status, setStatus] = useState(ends[0]);
  const [hasClosingNote, setClosingNote] = useState(false);
  const [looksBack, setLooksBack] = useState(schedule.heldRound !== undefined && schedule.outcome !== "no");
  const [tasksIn, setTasksIn] = useState("");
  const group = useUniqueId();
  return (
    <Form
      lead={moveOnLead(entry)}
      cancel={MOVE_ON.notYet}
      submit={MOVE_ON.go}
      close={close}
      save={() =>
        save({
          status,
          hasClosingNote,
          looksBack,
          tasksIn: tasksIn === "" ? undefined : tasksIn,
          tasks: acts.map(({ task }) => task),
        })
      }
    >
      {status !== undefined && (
        <StatusField
          ends={ends}
          wordFor={wordFor}
          status={status}
          choose={setStatus}
          help={status === "withdrawn" ? "" : MOVE_ON.comesBack}
        />
      )}
      {schedule.outcome !== "no" && (
        <Check
          name={MOVE_ON.closingNote}
          what={MOVE_ON.closingNoteHelp}
          isTicked={hasClosingNote}
          tick={setClosingNote}
        />
      )}
      <fieldset class="hear-back-field">
        <legend>{MOVE_ON.lookBack}</legend>
        <div class="hear-back-choices">
          <Choice
            group={group}
            name={MOVE_ON.now}
            what={MOVE_ON.nowHelp}
            isChosen={looksBack}
            choose={() => setLooksBack(true)}
          />
          <Choice
            group={group}
            name={MOVE_ON.later}
            what={MOVE_ON.laterHelp}
            isChosen={!looksBack}
            choose={() => setLooksBack(false)}
          />
        </div>
      </fieldset>
      <section class="hear-back-field" aria-labelledby={`${group}-next`}>
        <h3 class="hear-back-label" id={`${group}-next`}>
          {MOVE_ON.next}
        </h3>
        <ul class="hear-back-list" role="list">
          {acts.map(({ icon, name, what, button }) => (
            <li key={name} class="hear-back-act">
              <Icon name={icon} />
              <span class="hear-back-choice-name">{name}</span>
              {button && (
                <button type="button" aria-label={button.readOut} onClick={button.run}>
                  {button.label}
                </button>
              )}
              <span class="hear-back-choice-what">{what}</span>
            </li>
          ))}
        </ul>
      </section>
      <Field label={MOVE_ON.keepTasks}>
        {(control) => (
          <select {...control} value={tasksIn} onChange={(event) => setTasksIn(event.currentTarget.value)}>
            <option value="">{MOVE_ON.noTasks}</option>
            <option value={application.paths[0]}>{MOVE_ON.tasksHere}</option>
            {dailyNote !== undefined && <option value={dailyNote}>{MOVE_ON.tasksToday}</option>}
          </select>
        )}
      </Field>
    </Form>
  );
}

import { useState } from "preact/hooks";
import type { MovingOn } from "../../actions/application-actions";
import { endsOf } from "../../core/changes/end-and-reopen";
import { parseDay, type LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { Status } from "../../core/reading/vocabulary";
import { Check, Choice, Field, Form } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { DAY_ERRORS, MOVE_ON, moveOnLead } from "../../words/dialogs";
import { LaterDay } from "./later-day";
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
  /** Whether this vault calls an application ghosted. */
  readonly isGhostedUsed: boolean;
  readonly acts: readonly NextAct[];
  /** Today's daily note, if there is one. */
  readonly dailyNote: string | undefined;
  readonly today: LocalDay;
  /** A day to which a look back may be put off. */
  readonly dayToLookBack: LocalDay;
  readonly close: () => void;
  readonly save: (movingOn: MovingOn) => Promise<string | undefined>;
}

/**
 * Kind words first, then one word for the note, unless a no stands in it, two offers, and what depends on nobody else. A no
 * wants a little time before one looks back.
 */
export function MoveOnForm(props: MoveOnFormProps) {
  const { entry, wordFor, isGhostedUsed, acts, dailyNote, today, dayToLookBack, close, save } = props;
  const { application, schedule } = entry;
  const isAfterNo = schedule.outcome === "no";
  const hasMet = schedule.heldRound !== undefined;
  const ends = endsOf(entry, isGhostedUsed);
  const [status, setStatus] = useState(ends[0]);
  const [hasClosingNote, setClosingNote] = useState(false);
  const [looksBack, setLooksBack] = useState(hasMet && !isAfterNo);
  const isPutOff = application.lookBack !== undefined && application.lookBack > today;
  const [later, setLater] = useState<string>(hasMet || isAfterNo || isPutOff ? dayToLookBack : "");
  const [tasksIn, setTasksIn] = useState("");
  const group = useUniqueId();
  const until = parseDay(later);
  const laterError = !looksBack && until !== undefined && until <= today ? DAY_ERRORS.notAfter(today, today) : "";
  return (
    <Form
      lead={moveOnLead(entry)}
      cancel={MOVE_ON.notYet}
      submit={MOVE_ON.go}
      close={close}
      save={async () => {
        if (laterError !== "") return "";
        return save({
          status,
          hasClosingNote,
          lookBack: looksBack ? "now" : { on: until },
          tasksIn: tasksIn === "" ? undefined : tasksIn,
          tasks: acts.map(({ task }) => task),
        });
      }}
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
      {!isAfterNo && (
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
          >
            <LaterDay day={later} setDay={setLater} help={MOVE_ON.withoutDay} error={laterError} />
          </Choice>
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

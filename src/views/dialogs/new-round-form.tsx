import { useState } from "preact/hooks";
import type { RoundFields } from "../../core/changes/new-note";
import { parseDay, parseTime } from "../../core/day";
import { attendeesIn, type Attendee } from "../../core/reading/attendees";
import { Field, Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS, REPLY } from "../../words/dialogs";
import { NEW_ROUND } from "../../words/new-note-dialogs";
import { useLead } from "./lead";
import { AttendeeChips } from "./attendee-chips";
import { WhenFields } from "./when-fields";

interface NewRoundFormProps {
  /** Company and role. */
  readonly lead: string;
  /** Left out among the attendees. */
  readonly yourName: string;
  readonly typed: Typed;
  readonly close: () => void;
  readonly save: (fields: RoundFields) => Promise<string | undefined>;
}

/** When a round is, what it is called, and who will be there. */
export function NewRoundForm({ lead, yourName, typed, close, save }: NewRoundFormProps) {
  const id = useUniqueId();
  const leadNow = useLead(lead, typed);
  const [day, setDay] = useTyped(typed, "day", "");
  const [time, setTime] = useTyped(typed, "time", "");
  const [words, setWords] = useTyped(typed, "words", "");
  const [attendees, setAttendees] = useTyped(typed, "attendees", "");
  const [isAsked, setAsked] = useState(false);
  const on = parseDay(day);
  const at = parseTime(time);
  const [moved, setMoved] = useTyped<ReadonlySet<string>>(typed, "moved", NOBODY);
  const found = attendeesIn(attendees, yourName);
  const isOut = ({ text, leftOut }: Attendee) => (leftOut !== undefined) !== moved.has(text);
  const interviewers = found.filter((attendee) => !isOut(attendee)).map(({ text }) => text);
  return (
    <Form
      lead={leadNow}
      cancel={BUTTONS.cancel}
      submit={NEW_ROUND.make}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        return on === undefined
          ? ""
          : save({ on: { day: on, ...(at && { time: at }) }, words: words.trim(), interviewers });
      }}
    >
      <WhenFields
        label={REPLY.when}
        error={isAsked && on === undefined ? DAY_ERRORS.missing : ""}
        day={day}
        time={time}
        setDay={setDay}
        setTime={setTime}
      />
      <Field label={NEW_ROUND.words}>
        {(control) => (
          <input
            {...control}
            type="text"
            list={`${id}-kinds`}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={`${id}-kinds`}>
        {NEW_ROUND.kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <Field label={NEW_ROUND.interviewers} help={NEW_ROUND.interviewersHelp}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={attendees}
            onInput={(event) => setAttendees(event.currentTarget.value)}
          />
        )}
      </Field>
      <AttendeeChips
        attendees={found}
        isOut={isOut}
        move={({ text }) => {
          setMoved(new Set(moved.has(text) ? [...moved].filter((one) => one !== text) : [...moved, text]));
        }}
      />
    </Form>
  );
}

const NOBODY: ReadonlySet<string> = new Set();

import { Field } from "../../ui/form";
import { REPLY } from "../../words/dialogs";

interface WhenFieldsProps {
  readonly label: string;
  readonly timeLabel?: string;
  readonly error: string;
  readonly day: string;
  readonly time: string;
  readonly setDay: (day: string) => void;
  readonly setTime: (time: string) => void;
}

/** A day, and a time if it is known. */
export function WhenFields({ label, timeLabel = REPLY.time, error, day, time, setDay, setTime }: WhenFieldsProps) {
  return (
    <div class="hear-back-pair">
      <Field label={label} error={error}>
        {(control) => (
          <input {...control} type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        )}
      </Field>
      <Field label={timeLabel}>
        {(control) => (
          <input {...control} type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        )}
      </Field>
    </div>
  );
}

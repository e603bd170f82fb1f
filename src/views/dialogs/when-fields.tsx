import { DayField, Field } from "../../ui/form";
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
      <DayField label={label} error={error} day={day} setDay={setDay} />
      <Field label={timeLabel}>
        {(control) => (
          <input {...control} type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        )}
      </Field>
    </div>
  );
}

import { useState } from "preact/hooks";
import { parseDay, type LocalDay } from "../../core/day";
import { Field, Form } from "../../ui/form";
import { BUTTONS, DAY_ERRORS, DAYS } from "../../words/dialogs";

interface DayFormProps {
  readonly lead: string;
  readonly help: string;
  readonly first: LocalDay | undefined;
  readonly today: LocalDay;
  readonly close: () => void;
  /** What follows from the day in words, or why it cannot be that day. */
  readonly foresee: (day: LocalDay) => { readonly result: string } | { readonly error: string };
  readonly save: (day: LocalDay) => Promise<string | undefined>;
}

/** One day, and what follows from it before it is saved. */
export function DayForm({ lead, help, first, today, close, foresee, save }: DayFormProps) {
  const [typed, setTyped] = useState<string>(first ?? "");
  const [isAsked, setAsked] = useState(false);
  const day = parseDay(typed);
  const isPast = day !== undefined && day <= today;
  const seen = day && !isPast ? foresee(day) : undefined;
  const why = isPast ? DAY_ERRORS.notAfter(today, today) : seen && "error" in seen ? seen.error : "";
  const error = why || (isAsked && day === undefined ? DAY_ERRORS.missing : "");
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={BUTTONS.save}
      close={close}
      save={async () => {
        setAsked(true);
        return day === undefined || error !== "" ? "" : save(day);
      }}
    >
      <Field label={DAYS.day} help={help} error={error}>
        {(control) => (
          <input {...control} type="date" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        )}
      </Field>
      <p class="hear-back-result" role="status">
        {seen && "result" in seen ? seen.result : ""}
      </p>
    </Form>
  );
}

import { useState } from "preact/hooks";
import { parseDay, type LocalDay } from "../../core/day";
import { LONGEST_OWN_WORDS } from "../../core/reading/read-note";
import { DayField, Field, Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { BUTTONS, DAY_ERRORS, DAYS } from "../../words/dialogs";
import { useLead } from "./lead";

interface DayFormProps {
  readonly about: string;
  readonly first: LocalDay | undefined;
  /** Why the day that is set was chosen; empty for none. */
  readonly why: string;
  readonly today: LocalDay;
  readonly typed: Typed;
  readonly close: () => void;
  /** What follows from the day in words, or why it cannot be that day. */
  readonly foresee: (day: LocalDay) => { readonly result: string } | { readonly error: string };
  readonly save: (day: LocalDay, why: string) => Promise<string | undefined>;
}

/** One day, what follows from it before it is saved, and a reason that only the person sees. */
export function DayForm({ about, first, why: reason, today, typed, close, foresee, save }: DayFormProps) {
  const lead = useLead(about, typed);
  const [date, setDate] = useTyped<string>(typed, "day", first ?? "");
  const [why, setWhy] = useTyped(typed, "why", reason);
  const [isAsked, setAsked] = useState(false);
  const day = parseDay(date);
  const isPast = day !== undefined && day <= today;
  const seen = day && !isPast ? foresee(day) : undefined;
  const cannot = isPast ? DAY_ERRORS.notAfter(today, today) : seen && "error" in seen ? seen.error : "";
  const error = cannot || (isAsked && day === undefined ? DAY_ERRORS.missing : "");
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={BUTTONS.save}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        return day === undefined || error !== "" ? "" : save(day, why);
      }}
    >
      <DayField label={DAYS.day} error={error} day={date} setDay={setDate} />
      <Field label={DAYS.why} help={DAYS.whyHelp}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={LONGEST_OWN_WORDS}
            value={why}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="hear-back-result" role="status">
        {seen && "result" in seen ? seen.result : ""}
      </p>
    </Form>
  );
}

import { useState } from "preact/hooks";
import { lastTold } from "../../core/changes/add-missing";
import { parseDay, parseTime, type LocalDay, type When } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { WorkingCalendar } from "../../core/working-calendar";
import { Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { ADD, ADD_INTERVIEW_DATE, ADD_PROMISED_DAY, DAY_THEY_NAMED } from "../../words/adding";
import { aboutWords, BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { liesBeforeWords, PROMISE } from "../../words/promise";
import { useLead } from "./lead";
import { PromiseField, usePromise } from "./promise-field";
import { WhenFields } from "./when-fields";

interface AddInterviewDateFormProps {
  readonly entry: Entry;
  readonly typed: Typed;
  readonly close: () => void;
  readonly foresee: (on: When) => string;
  readonly save: (on: When) => Promise<string | undefined>;
}

/** When the interview is, or was. */
export function AddInterviewDateForm({ entry, typed, close, foresee, save }: AddInterviewDateFormProps) {
  const [day, setDay] = useTyped(typed, "day", "");
  const [time, setTime] = useTyped(typed, "time", "");
  const [isAsked, setAsked] = useState(false);
  const lead = useLead(aboutWords(entry.application), typed);
  const on = parseDay(day);
  const at = parseTime(time);
  const when = on && { day: on, ...(at && { time: at }) };
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={ADD.add}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        return when ? save(when) : "";
      }}
    >
      <WhenFields
        label={ADD_INTERVIEW_DATE.day}
        timeLabel={ADD_INTERVIEW_DATE.time}
        error={isAsked && on === undefined ? DAY_ERRORS.missing : ""}
        day={day}
        time={time}
        setDay={setDay}
        setTime={setTime}
      />
      <p class="hear-back-result" role="status">
        {when ? foresee(when) : ""}
      </p>
    </Form>
  );
}

interface AddPromisedDayFormProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly calendar: WorkingCalendar;
  readonly typed: Typed;
  readonly close: () => void;
  readonly save: (by: LocalDay) => Promise<string | undefined>;
}

/** The day by which they said that one would hear, in their words or as a day. */
export function AddPromisedDayForm({ entry, today, calendar, typed, close, save }: AddPromisedDayFormProps) {
  const told = lastTold(entry, today);
  const saidOn = told?.on ?? today;
  const promise = usePromise(typed, {
    first: { words: "", by: undefined },
    saidOn,
    today,
    calendar,
    liesBefore: (by) => (told ? liesBeforeWords(by, today, told.at) : DAY_ERRORS.notEarlier),
  });
  const [isAsked, setAsked] = useState(false);
  const lead = useLead(aboutWords(entry.application), typed);
  const { by, days } = promise;
  // A word from them settles what they had named until that day (rule 3).
  const isSettled = told?.at === "their last word" && by === told.on;
  const isMissing = isAsked && by === undefined && days.length === 0;
  const why = isSettled ? DAY_ERRORS.notAfter(saidOn, today) : isMissing ? DAY_ERRORS.missing : "";
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={ADD.add}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        if (days.length > 0) return PROMISE.whichDay;
        return by === undefined || promise.error !== "" || isSettled ? "" : save(by);
      }}
    >
      <div class="hear-back-named-day">
        <PromiseField
          promise={{ ...promise, error: promise.error || why }}
          saidOn={saidOn}
          today={today}
          at={told?.at ?? "interview"}
          asked={DAY_THEY_NAMED}
          goOn={(form) => form?.querySelector<HTMLElement>('button[type="submit"]')?.focus()}
        />
        <p class="hear-back-help">{ADD_PROMISED_DAY.waits}</p>
      </div>
    </Form>
  );
}

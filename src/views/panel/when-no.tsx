import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { firstDayOfNo } from "../../core/changes/date-the-no";
import { addDays, parseDay, type LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import { once } from "../../ui/once";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { WHEN_NO } from "../../words/when-no";
import type { RowActions } from "./row-buttons";

interface WhenNoProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly actions: RowActions;
  readonly buttonClass: "hear-back-answer" | "hear-back-action";
  /** Of the buttons; in a row they are reached by arrows. */
  readonly tabIndex?: -1;
}

/** When they said no: today, yesterday or on another day; or that it was none. */
export function WhenNo({ entry, today, actions, buttonClass, tabIndex }: WhenNoProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const first = firstDayOfNo(entry);
  const yesterday = addDays(today, -1);
  const button = (label: string, run: () => void) => (
    <button class={buttonClass} tabIndex={tabIndex} onClick={once(run)}>
      {label}
    </button>
  );
  return (
    <>
      {button(WHEN_NO.today, () => actions.saidNoOn(entry, today))}{" "}
      {(first === undefined || first <= yesterday) &&
        button(WHEN_NO.yesterday, () => actions.saidNoOn(entry, yesterday))}{" "}
      {isOpen ? (
        <AnotherDay
          first={first}
          today={today}
          buttonClass={buttonClass}
          close={() => setOpen(false)}
          choose={(day) => actions.saidNoOn(entry, day)}
        />
      ) : (
        <button ref={opener} class={buttonClass} tabIndex={tabIndex} onClick={once(() => setOpen(true))}>
          {WHEN_NO.anotherDay}
        </button>
      )}{" "}
      {button(WHEN_NO.notANo, () => actions.wasNotANo(entry))}
    </>
  );
}

interface AnotherDayProps extends Pick<WhenNoProps, "today" | "buttonClass"> {
  readonly first: LocalDay | undefined;
  readonly close: () => void;
  readonly choose: (day: LocalDay) => void;
}

/** A field for a day in the place of the button that opened it. Enter takes the day, Escape closes it. */
function AnotherDay({ first, today, buttonClass, close, choose }: AnotherDayProps) {
  const id = useUniqueId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState("");
  useLayoutEffect(() => field.current?.focus(), []);
  const take = () => {
    const day = parseDay(field.current?.value ?? "");
    const why = day === undefined ? DAY_ERRORS.missing : whyNot(day, first, today);
    setError(why);
    if (day === undefined || why !== "") field.current?.focus();
    else choose(day);
  };
  return (
    <form
      class="hear-back-another-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        // The arrows move within the field, and Escape closes it, nothing around it.
        event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={field}
        type="date"
        max={today}
        aria-label={WHEN_NO.day}
        aria-invalid={error !== ""}
        aria-describedby={error === "" ? undefined : id}
      />
      <button type="submit" class={buttonClass}>
        {BUTTONS.save}
      </button>
      <p class="hear-back-error" id={id} role="alert">
        {error}
      </p>
    </form>
  );
}

/** A later day has not come, and one before the latest interview would have been taken back by it. */
function whyNot(day: LocalDay, first: LocalDay | undefined, today: LocalDay): string {
  if (day > today) return DAY_ERRORS.notLater;
  return first !== undefined && day < first ? DAY_ERRORS.notAfter(addDays(first, -1), today) : "";
}

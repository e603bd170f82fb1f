import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Occasion } from "../../core/changes/add-missing";
import { parseDay, type LocalDay } from "../../core/day";
import { meaningOfPromise } from "../../core/reading/promise-words";
import type { WorkingCalendar } from "../../core/working-calendar";
import { drawIcon, Icon } from "../../ui/icon";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { CAPTURE } from "../../words/capture";
import { dayWords } from "../../words/days";
import { DAY_ERRORS } from "../../words/dialogs";
import { liesBeforeWords, meansWords, PROMISE, type PromiseWords } from "../../words/promise";

/** When they said that one would hear: their words, and the day that those mean or that was chosen instead. */
interface TypedPromise {
  readonly words: string;
  readonly by: LocalDay | undefined;
  /** What the day is chosen by: undefined for the words; else a day as it stands in its field, empty for none. */
  readonly choice: string | undefined;
  readonly error: string;
  /** The days that the words may mean, until one is chosen. */
  readonly days: readonly LocalDay[];
  readonly setWords: (words: string) => void;
  readonly choose: (day: string) => void;
}

interface Said {
  /** What the notes say already. */
  readonly first: { readonly words: string; readonly by: LocalDay | undefined };
  readonly saidOn: LocalDay;
  readonly today: LocalDay;
  readonly calendar: WorkingCalendar;
  /** Why it cannot be a day before that. */
  readonly liesBefore?: (by: LocalDay) => string;
}

/** What was typed of a promise, kept with all else that was typed into the dialog. */
export function usePromise(typed: Typed, said: Said): TypedPromise {
  const { first, saidOn, today, calendar, liesBefore = (by: LocalDay) => liesBeforeWords(by, today) } = said;
  const meaningOf = (text: string) => meaningOfPromise(text, saidOn, calendar);
  const firstMeaning = meaningOf(first.words);
  const isByWords =
    first.by === undefined ? first.words === "" : firstMeaning.kind === "day" && firstMeaning.by === first.by;
  const [words, setWords] = useTyped(typed, "words", first.words);
  const [choice, setChoice] = useTyped<string | undefined>(typed, "day", isByWords ? undefined : (first.by ?? ""));
  const meaning = meaningOf(words);
  const chosen = choice === undefined ? undefined : parseDay(choice);
  const by = choice === undefined ? (meaning.kind === "day" ? meaning.by : undefined) : chosen;
  const past = choice === undefined ? (meaning.kind === "past" ? meaning.by : undefined) : by;
  const isUnreadable = choice !== undefined && choice !== "" && chosen === undefined;
  const error = isUnreadable ? DAY_ERRORS.missing : past !== undefined && past < saidOn ? liesBefore(past) : "";
  return {
    words,
    by,
    choice,
    error,
    days: choice === undefined && meaning.kind === "several" ? meaning.days : [],
    setWords(text) {
      setWords(text);
      setChoice(undefined);
    },
    choose: setChoice,
  };
}

interface PromiseFieldProps {
  readonly promise: TypedPromise;
  readonly saidOn: LocalDay;
  readonly today: LocalDay;
  /** At what it was said. */
  readonly at: Occasion;
  readonly asked?: PromiseWords;
  /** Goes on to the next field, once the day is settled. */
  readonly goOn: (form: HTMLFormElement | null) => void;
}

/** Their words with the day that they mean below them, before anything is kept; a native field for a day in their place. */
export function PromiseField({ promise, saidOn, today, at, asked = PROMISE, goOn }: PromiseFieldProps) {
  const { words, by, choice, error, days, setWords, choose } = promise;
  const id = useUniqueId();
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const [isDay, setIsDay] = useState(words === "" && by !== undefined);
  const wasDay = useRef(isDay);
  useEffect(() => {
    if (wasDay.current !== isDay) field.current?.focus();
    wasDay.current = isDay;
  }, [isDay]);

  const toWords = () => {
    // A day alone stands as such in their words as well.
    if (words === "" && by !== undefined) setWords(`by ${by}`);
    setIsDay(false);
  };
  const settle = (day: string) => {
    choose(day);
    goOn(field.current?.form ?? null);
  };
  const control = {
    ref: field,
    id,
    "aria-describedby": `${id}-meaning`,
    "aria-invalid": error !== "",
  };
  const isEmpty = words.trim() === "" && by === undefined;
  return (
    <div class="hear-back-field">
      <label class="hear-back-label" for={id}>
        {asked.label}
      </label>
      <div class="hear-back-inline hear-back-promise">
        {isDay ? (
          <input
            key="day"
            {...control}
            type="date"
            min={saidOn}
            value={choice ?? by ?? ""}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        ) : (
          <input
            key="words"
            {...control}
            type="text"
            placeholder={PROMISE.placeholder}
            maxLength={LONGEST_WORDS}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing) return;
              // Nothing is saved yet: it goes on from what stands below the field.
              event.preventDefault();
              if (error !== "") return;
              if (days.length > 0) answer.current?.focus();
              else goOn(event.currentTarget.form);
            }}
          />
        )}
        <button
          type="button"
          class="clickable-icon"
          aria-label={isDay ? CAPTURE.inTheirWords : PROMISE.chooseADay}
          ref={drawIcon(isDay ? "text-cursor-input" : "calendar-days")}
          key={isDay ? "to words" : "to a day"}
          onClick={isDay ? toWords : () => setIsDay(true)}
        />
      </div>
      {error !== "" ? (
        <p class="hear-back-error" id={`${id}-meaning`} role="alert">
          {error}
        </p>
      ) : (
        <p class={isEmpty ? "hear-back-help" : "hear-back-meaning"} id={`${id}-meaning`} role="status">
          {isEmpty ? (
            asked.help
          ) : by !== undefined ? (
            <Meaning icon="calendar-check">
              <Means parts={meansWords(by, saidOn, today, at)} />
              {!isDay && (
                <button type="button" class="hear-back-answer" onClick={() => setIsDay(true)}>
                  {PROMISE.anotherDay}
                </button>
              )}
            </Meaning>
          ) : days.length > 0 ? (
            <Meaning icon="calendar">
              <span>{PROMISE.whichDay}</span>
              {days.map((day, index) => (
                <button
                  key={day}
                  type="button"
                  class="hear-back-answer"
                  {...(index === 0 && { ref: answer })}
                  onClick={() => settle(day)}
                >
                  {dayWords(day, today)}
                </button>
              ))}
              {asked.noDay !== undefined && (
                <button type="button" class="hear-back-answer" onClick={() => settle("")}>
                  {asked.noDay}
                </button>
              )}
            </Meaning>
          ) : (
            <Meaning icon="minus">
              <span>{asked.nothing}</span>
            </Meaning>
          )}
        </p>
      )}
    </div>
  );
}

/** More than this nobody says of a day; the browser stops there while it is typed. */
const LONGEST_WORDS = 300;

function Meaning({ icon, children }: { readonly icon: string; readonly children: ComponentChildren }) {
  return (
    <>
      <Icon key={icon} name={icon} />
      {children}
    </>
  );
}

function Means({ parts: [before, day, after] }: { readonly parts: readonly [string, string, string] }) {
  return (
    <span>
      {before}
      <strong>{day}</strong>
      {after}
    </span>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isThankedFor, type Becomes, type Feedback } from "../../core/changes/feedback";
import { addDays, parseDay, type LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import {
  AGREEMENTS,
  CLARITIES,
  FEEDBACK_KINDS,
  readFeedbackWords,
  type Agreement,
  type Clarity,
  type FeedbackKind,
} from "../../core/reading/feedback-words";
import type { LogLine } from "../../core/reading/read-note";
import { Chip, Choice, Field, Form, Scale } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { dayWords } from "../../words/days";
import {
  AGREEMENT_WORDS,
  BECOMES,
  CLARITY_WORDS,
  FEEDBACK,
  FEEDBACK_KIND_WORDS,
  goesInto,
  thenThank,
} from "../../words/feedback";
import { likeliestSource, sourcesOf, WhoAndWhen, type Source } from "./who-and-when";
import { WordsField } from "./words-field";

interface FeedbackFormProps {
  readonly entry: Entry;
  /** The line of the log, where it stands there already: then only what it does not say is asked. */
  readonly standing: LogLine | undefined;
  readonly isDailyNoteThere: boolean;
  readonly typed: Typed;
  readonly today: LocalDay;
  readonly close: () => void;
  readonly save: (feedback: Feedback) => Promise<string | undefined>;
}

/** The ways in which something becomes of it. */
type Way = keyof typeof BECOMES;
const WAYS = Object.keys(BECOMES) as readonly Way[];

/** What is to be practised is done within a week, unless the person says another day. */
const PRACTISED_WITHIN = 7;
const LONGEST_LINE = 300;

/** What they said, whether one can act on it, whether one agrees, and only then what becomes of it. */
export function FeedbackForm({ entry, standing, isDailyNoteThere, typed, today, close, save }: FeedbackFormProps) {
  const group = useUniqueId();
  const known = readFeedbackWords(standing?.words);
  const sources = sourcesOf(entry);
  const [said, setSaid] = useTyped(typed, "said", "");
  const [source, setSource] = useTyped<Source | undefined>(
    typed,
    "source",
    likeliestSource(entry, sources, "feedback-request", entry.schedule.addressee),
  );
  const [on, setOn] = useTyped<string>(typed, "on", today);
  const [kind, setKind] = useTyped<FeedbackKind | undefined>(typed, "kind", known.kind);
  const [clarity, setClarity] = useTyped<Clarity | undefined>(typed, "clarity", known.clarity);
  const [agreement, setAgreement] = useTyped<Agreement | undefined>(typed, "agreement", known.agreement);
  const [way, setWay] = useTyped<Way | undefined>(typed, "way", undefined);
  const [lesson, setLesson] = useTyped(typed, "lesson", "");
  const [what, setWhat] = useTyped(typed, "what", "");
  const [by, setBy] = useTyped<string>(typed, "by", addDays(today, PRACTISED_WITHIN));
  const [isAsked, setAsked] = useState(false);

  const heardOn = parseDay(on);
  const errors = {
    on: standing === undefined && (heardOn === undefined || heardOn > today) ? DAY_ERRORS.notLater : "",
    lesson: way === "lesson" && inOneLine(lesson) === "" ? FEEDBACK.noLesson : "",
    what: way === "practice" && inOneLine(what) === "" ? FEEDBACK.noPractice : "",
    by: way === "practice" && by !== "" && by < today ? FEEDBACK.notEarlier : "",
    way: standing !== undefined && way === undefined ? FEEDBACK.notChosen : "",
  };
  const told = (error: string) => (isAsked ? error : "");
  const { day, channel, person } = standing ?? {
    day: heardOn ?? today,
    channel: source?.channel,
    person: source?.person?.name,
  };
  const feedback: Feedback = {
    heard: { day, channel, person },
    words: { kind, clarity, agreement, said: known.said ?? inOneLine(said) },
    becomes: becomesBy(way, inOneLine(lesson), inOneLine(what), parseDay(by)),
  };
  const fields: Partial<Record<Way, ComponentChildren>> = {
    lesson: (
      <Field label={FEEDBACK.lesson} error={told(errors.lesson)}>
        {(control) => <TextLine control={control} value={lesson} set={setLesson} />}
      </Field>
    ),
    practice: (
      <>
        <Field label={FEEDBACK.what} error={told(errors.what)}>
          {(control) => <TextLine control={control} value={what} set={setWhat} />}
        </Field>
        <Field label={FEEDBACK.by} help={goesInto(isDailyNoteThere)} error={told(errors.by)}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={by}
              min={today}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          )}
        </Field>
      </>
    ),
  };
  return (
    <Form
      lead={FEEDBACK.lead(entry.application)}
      cancel={FEEDBACK.notNow}
      submit={BUTTONS.save}
      close={close}
      typed={typed}
      save={() => {
        setAsked(true);
        return Object.values(errors).some((error) => error !== "") ? Promise.resolve(errors.way) : save(feedback);
      }}
    >
      {known.said === undefined ? (
        <WordsField label={FEEDBACK.words} rows={3} words={said} setWords={setSaid} />
      ) : (
        <Shown label={FEEDBACK.words} words={`“${known.said}”`} />
      )}
      {standing === undefined ? (
        <WhoAndWhen
          labels={FEEDBACK}
          sources={sources}
          source={source}
          setSource={setSource}
          on={on}
          setOn={setOn}
          today={today}
          error={told(errors.on)}
        />
      ) : (
        <div class="hear-back-pair">
          {person !== undefined && <Shown label={FEEDBACK.who} words={person} />}
          <Shown label={FEEDBACK.when} words={dayWords(day, today)} />
        </div>
      )}
      <fieldset class="hear-back-field">
        <legend>{FEEDBACK.about}</legend>
        <div class="hear-back-chips">
          {FEEDBACK_KINDS.map((one) => (
            <Chip
              key={one}
              group={`${group}-kind`}
              name={FEEDBACK_KIND_WORDS[one]}
              isChosen={one === kind}
              choose={(isChosen) => setKind(isChosen ? one : undefined)}
            />
          ))}
        </div>
      </fieldset>
      <Scale
        legend={FEEDBACK.clarity}
        options={optionsOf(CLARITIES, CLARITY_WORDS)}
        chosen={clarity}
        choose={setClarity}
      />
      <Scale
        legend={FEEDBACK.agreement}
        options={optionsOf(AGREEMENTS, AGREEMENT_WORDS)}
        chosen={agreement}
        choose={setAgreement}
      />
      <fieldset class="hear-back-field">
        <legend>{FEEDBACK.becomes}</legend>
        <div class="hear-back-choices">
          {WAYS.map((one) => (
            <Choice
              key={one}
              group={group}
              name={BECOMES[one].name}
              what={BECOMES[one].what}
              isChosen={one === way}
              choose={() => {
                setWay(one);
                setAsked(false);
              }}
            >
              {fields[one]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <p class="hear-back-result" role="status">
        {isThankedFor(entry, standing) ? "" : thenThank(person)}
      </p>
    </Form>
  );
}

interface TextLineProps {
  readonly control: object;
  readonly value: string;
  readonly set: (value: string) => void;
}

function TextLine({ control, value, set }: TextLineProps) {
  return (
    <input
      {...control}
      type="text"
      maxLength={LONGEST_LINE}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}

/** What stands in the log, which only grows. */
function Shown({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <div class="hear-back-field">
      <span class="hear-back-label">{label}</span>
      <p class="hear-back-shown">{words}</p>
    </div>
  );
}

function optionsOf<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: words[value], readOut: words[value] }));
}

function becomesBy(way: Way | undefined, lesson: string, what: string, by: LocalDay | undefined): Becomes {
  switch (way) {
    case "lesson":
      return { kind: "lesson", text: lesson };
    case "practice":
      return { kind: "practice", task: { text: what, by } };
    case "aside":
      return { kind: "aside" };
    case undefined:
      return { kind: "later" };
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

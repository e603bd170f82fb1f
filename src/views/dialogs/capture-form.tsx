import { useState } from "preact/hooks";
import { peopleOf } from "../../core/application";
import { occasionOf } from "../../core/changes/add-missing";
import { capturedOf, type Captured } from "../../core/changes/capture-round";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import { lessonKey } from "../../core/lessons/lesson";
import { isSameName, uniquePeople } from "../../core/reading/person";
import type { Round } from "../../core/reading/round";
import { likelyWayToMeet } from "../../core/reading/way-to-meet";
import {
  FEELINGS,
  RATINGS,
  typedLines,
  withOwnWord,
  type HardQuestion,
  type Ratings,
} from "../../core/reading/written-down";
import type { WorkingCalendar } from "../../core/working-calendar";
import { Field, Form, MoreFields, Scale } from "../../ui/form";
import { uniteLines, uniteText, uniteValues, useTyped, type Typed } from "../../ui/typed";
import {
  CAPTURE,
  captureLead,
  FEELING_WORDS,
  howWords,
  QUESTION_RATINGS,
  RATING_WORDS,
  ratingChoice,
  ratingReadOut,
} from "../../words/capture";
import { BUTTONS } from "../../words/dialogs";
import { PromiseField, usePromise } from "./promise-field";
import { WeakPointsField } from "./weak-points-field";

/** A lesson that was shown before the round, and where it comes from, in words. */
interface TakenLesson {
  readonly text: string;
  readonly from: string;
}

interface CaptureFormProps {
  readonly entry: Entry;
  readonly round: Round;
  readonly taken: readonly TakenLesson[];
  readonly today: LocalDay;
  readonly calendar: WorkingCalendar;
  readonly typed: Typed;
  readonly close: () => void;
  readonly save: (captured: Captured) => Promise<string | undefined>;
}

/** How a round went, on its day. Every field may be skipped, and what the notes say already stands in them. */
export function CaptureForm({ entry, round, taken, today, calendar, typed, close, save }: CaptureFormProps) {
  const { application } = entry;
  const first = capturedOf(entry, round);
  const [hasTyped] = useState(typed.isAny);
  const promise = usePromise(typed, { first: first.told, saidOn: round.day, today, calendar });
  const said = useWhoAndHow(typed, entry, round, first.told);
  const [feeling, setFeeling] = useTyped(typed, "feeling", first.feeling);
  const [ratings, setRatings] = useTyped<Ratings>(typed, "ratings", first.ratings, uniteValues);
  const [lessons, setLessons] = useTyped(typed, "lessons", first.lessons.join("\n"), uniteText);
  const [next, setNext] = useTyped(typed, "next", first.told.next);
  const [questions, setQuestions] = useTyped(
    typed,
    "hard questions",
    first.hardQuestions.map(({ text }) => text).join("\n"),
    uniteText,
  );
  const [rated, setRated] = useTyped<Rated>(typed, "rated", ratedOf(first.hardQuestions), uniteValues);
  const [weakPoints, setWeakPoints] = useTyped(typed, "weak points", first.weakPoints, uniteLines);
  const [ownWord, setOwnWord] = useTyped(typed, "own word", "");
  const [used, setUsed] = useTyped(typed, "lessons used", first.lessonsUsed, uniteLines);

  const isOneOfTheDay = application.rounds.filter(({ day }) => day === round.day).length > 1;
  const words = promise.words.replace(/\s+/g, " ").trim();
  const isSaid = words !== "" || promise.by !== undefined;
  const captured = (): Captured => ({
    told: {
      words,
      by: promise.by,
      person: isSaid ? said.person : "",
      channel: isSaid ? said.channel : "",
      next: next.replace(/\s+/g, " ").trim(),
    },
    feeling,
    ratings,
    hardQuestions: typedLines(questions).map((text) => ({ text, ...rated[text] })),
    weakPoints: withOwnWord(weakPoints, ownWord),
    lessons: typedLines(lessons),
    lessonsUsed: used,
  });
  const toRate = typedLines(questions);
  const shown = [
    ...taken,
    ...first.lessonsUsed
      .filter((text) => taken.every((lesson) => !isSameLesson(lesson.text, text)))
      .map((text) => ({ text, from: "" })),
  ];

  return (
    <Form
      lead={captureLead(application, round, today, { isOneOfTheDay, hasTyped })}
      cancel={CAPTURE.notNow}
      submit={BUTTONS.save}
      close={close}
      typed={typed}
      save={async () => (promise.error === "" ? save(captured()) : "")}
    >
      <PromiseField promise={promise} saidOn={round.day} today={today} at={occasionOf(round)} goOn={toNextField} />
      {isSaid && <WhoAndHow said={said} />}
      <Scale
        legend={CAPTURE.felt}
        options={FEELINGS.map((one) => ({ value: one, label: FEELING_WORDS[one], readOut: FEELING_WORDS[one] }))}
        chosen={FEELINGS.find((one) => one === feeling)}
        choose={(one) => setFeeling(one ?? "")}
      />
      {RATINGS.map((name) => (
        <Scale
          key={name}
          legend={RATING_WORDS[name].legend}
          ends={RATING_WORDS[name].ends}
          options={NUMBERS.map((value) => ({ value, label: String(value), readOut: ratingReadOut(value) }))}
          chosen={ratings[name]}
          choose={(value) => setRatings(withRating(ratings, name, value))}
        />
      ))}
      <Field label={CAPTURE.lesson} help={CAPTURE.lessonHelp}>
        {(control) => (
          <textarea
            {...control}
            rows={Math.max(1, lessons.split("\n").length)}
            value={lessons}
            onInput={(event) => setLessons(event.currentTarget.value)}
          />
        )}
      </Field>
      <MoreFields summary={CAPTURE.more} typed={typed}>
        <Field label={CAPTURE.next}>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              maxLength={LONGEST_LINE}
              value={next}
              onInput={(event) => setNext(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={CAPTURE.hardQuestions} help={CAPTURE.hardQuestionsHelp}>
          {(control) => (
            <textarea
              {...control}
              rows={Math.max(2, questions.split("\n").length)}
              value={questions}
              onInput={({ currentTarget: { value } }) => {
                setRated(ratedAfter(rated, questions, value));
                setQuestions(value);
              }}
            />
          )}
        </Field>
        {toRate.length > 0 && (
          <details class="hear-back-one-by-one">
            <summary>{CAPTURE.oneByOne}</summary>
            {toRate.map((text) => (
              <QuestionRatings
                key={text}
                question={{ text, ...rated[text] }}
                rate={(one) => setRated({ ...rated, [text]: one })}
              />
            ))}
          </details>
        )}
        <WeakPointsField
          chosen={weakPoints}
          choose={setWeakPoints}
          known={first.weakPoints}
          ownWord={ownWord}
          setOwnWord={setOwnWord}
        />
        {shown.length > 0 && (
          <fieldset class="hear-back-field">
            <legend>{CAPTURE.lessonsUsed}</legend>
            <div class="hear-back-choices">
              {shown.map(({ text, from }) => (
                <div key={text} class="hear-back-choice-box">
                  <label class="hear-back-choice">
                    <input
                      type="checkbox"
                      checked={used.some((one) => isSameLesson(one, text))}
                      onChange={(event) => {
                        const others = used.filter((one) => !isSameLesson(one, text));
                        setUsed(event.currentTarget.checked ? [...others, text] : others);
                      }}
                    />
                    <span class="hear-back-choice-name">{text}</span>
                    {from !== "" && <span class="hear-back-choice-what">{from}</span>}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        )}
      </MoreFields>
    </Form>
  );
}

const NUMBERS = [1, 2, 3, 4, 5] as const;
/** More than this is no line of a note; the browser stops there while it is typed. */
const LONGEST_LINE = 1_500;

/** The first field after the promise: who said it, or without any words how it felt. */
function toNextField(form: HTMLFormElement | null): void {
  // It may not be drawn before the words have been taken.
  form?.win.requestAnimationFrame(() =>
    form.querySelector<HTMLElement>(".hear-back-pair select, .hear-back-scale input")?.focus(),
  );
}

function withRating<Name extends string>(
  ratings: Readonly<Partial<Record<Name, number>>>,
  name: Name,
  value: number | undefined,
): Readonly<Partial<Record<Name, number>>> {
  const changed: Partial<Record<Name, number>> = { ...ratings };
  if (value === undefined) Reflect.deleteProperty(changed, name);
  else changed[name] = value;
  return changed;
}

// Who said it, and how

interface SaidBy {
  readonly people: readonly string[];
  /** One of these people, nobody, or somebody else. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly otherName: string;
  readonly setOtherName: (name: string) => void;
  readonly channels: readonly string[];
  readonly channel: string;
  readonly setChannel: (channel: string) => void;
  /** The name to be written; empty for none. */
  readonly person: string;
}

/** No name of a person. */
const NOBODY = "";
const SOMEBODY_ELSE = "\n";
const CHANNELS = ["in person", "video", "phone", "email", "message"] as const;

function useWhoAndHow(typed: Typed, { application }: Entry, round: Round, told: Captured["told"]): SaidBy {
  const people = uniquePeople([...round.interviewers, ...peopleOf(application)]).map(({ name }) => name);
  const isTold = told.words !== "";
  const known = people.find((name) => isSameName(name, told.person));
  const firstWho = isTold ? (told.person === "" ? NOBODY : (known ?? SOMEBODY_ELSE)) : (people[0] ?? NOBODY);
  const firstChannel = isTold ? told.channel : likelyWayToMeet(round.words);
  const [who, setWho] = useTyped(typed, "who", firstWho);
  const [otherName, setOtherName] = useTyped(typed, "other name", firstWho === SOMEBODY_ELSE ? told.person : "");
  const [channel, setChannel] = useTyped(typed, "how", firstChannel);
  return {
    people,
    who,
    setWho,
    otherName,
    setOtherName,
    channels: [...new Set([...CHANNELS, firstChannel])],
    channel,
    setChannel,
    person: (who === SOMEBODY_ELSE ? otherName : who === known ? told.person : who).replace(/\s+/g, " ").trim(),
  };
}

function WhoAndHow({ said }: { readonly said: SaidBy }) {
  const { people, who, setWho, otherName, setOtherName, channels, channel, setChannel } = said;
  return (
    <>
      <div class="hear-back-pair">
        <Field label={CAPTURE.who}>
          {(control) => (
            <select {...control} value={who} onChange={(event) => setWho(event.currentTarget.value)}>
              {people.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value={NOBODY}>{CAPTURE.them}</option>
              <option value={SOMEBODY_ELSE}>{CAPTURE.somebodyElse}</option>
            </select>
          )}
        </Field>
        <Field label={CAPTURE.how}>
          {(control) => (
            <select {...control} value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
              {channels.map((one) => (
                <option key={one} value={one}>
                  {howWords(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {who === SOMEBODY_ELSE && (
        <Field label={CAPTURE.theirName}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={otherName}
              onInput={(event) => setOtherName(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}

// Hard questions, one by one

type QuestionRating = Pick<HardQuestion, "footing" | "confidence">;
type Rated = Readonly<Record<string, QuestionRating>>;

function ratedOf(questions: readonly HardQuestion[]): Rated {
  return Object.fromEntries(questions.map(({ text, ...ratings }) => [text, ratings]));
}

/** A question that is worded anew keeps its ratings. */
function ratedAfter(rated: Rated, before: string, after: string): Rated {
  const [were, are] = [typedLines(before), typedLines(after)];
  if (were.length !== are.length) return rated;
  const anew = are.flatMap((text, at) => {
    const ratings = rated[were[at] ?? ""];
    return ratings === undefined || text === were[at] ? [] : [[text, ratings] as const];
  });
  return { ...rated, ...Object.fromEntries(anew) };
}

interface QuestionRatingsProps {
  readonly question: HardQuestion;
  readonly rate: (ratings: QuestionRating) => void;
}

/** How it was to answer one hard question: two small choices. */
function QuestionRatings({ question: { text, ...ratings }, rate }: QuestionRatingsProps) {
  return (
    <fieldset class="hear-back-field">
      <legend>{text}</legend>
      <div class="hear-back-pair">
        {(["footing", "confidence"] as const).map((name) => (
          <Field key={name} label={QUESTION_RATINGS[name]}>
            {(control) => (
              <select
                {...control}
                value={String(ratings[name] ?? "")}
                onChange={({ currentTarget: { value } }) =>
                  rate(withRating(ratings, name, value === "" ? undefined : Number(value)))
                }
              >
                <option value="">{QUESTION_RATINGS.none}</option>
                {NUMBERS.map((rating) => (
                  <option key={rating} value={String(rating)}>
                    {ratingChoice(name, rating)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function isSameLesson(one: string, other: string): boolean {
  return lessonKey(one) === lessonKey(other);
}

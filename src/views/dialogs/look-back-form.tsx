import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FIRST_QUESTIONS, MORE_QUESTIONS, type LookBackQuestion, type LookedBack } from "../../core/changes/look-back";
import { isChosen } from "../../core/changes/look-back-day";
import { parseDay, type LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { Round } from "../../core/reading/round";
import { typedLines, withOwnWord } from "../../core/reading/written-down";
import { Choice, DayField, Field, Form, LinesField, MoreFields } from "../../ui/form";
import { uniteLines, useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { LOOK_BACK, LOOK_BACK_ASKS, lookBackLead } from "../../words/look-back";
import { LaterDay } from "./later-day";
import { WeakPointsField } from "./weak-points-field";

interface LookBackFormProps {
  readonly entry: Entry;
  /** The round that it is about. */
  readonly round: Round | undefined;
  readonly today: LocalDay;
  /** A day to put it off to, and to practise by. */
  readonly firstDay: LocalDay;
  /** Whether the person has said already that it is to be now. */
  readonly isForNow: boolean;
  /** The answers; and the day to which it is put off, which leaves them as they are. */
  readonly typed: Typed;
  readonly typedDay: Typed;
  readonly close: () => void;
  readonly putOff: (until: LocalDay) => Promise<string | undefined>;
  readonly keep: (lookedBack: LookedBack) => Promise<string | undefined>;
}

type Answers = LookedBack["answers"];

/** Three questions, and more behind a line. After a no a later day is chosen already. */
export function LookBackForm(props: LookBackFormProps) {
  const { entry, round, today, firstDay, isForNow, typed, typedDay, close, putOff, keep } = props;
  const { schedule } = entry;
  const isAfterNo = schedule.outcome === "no";
  const isPlanned = schedule.steps.some(isChosen);
  const [isLater, setLater] = useState(isAfterNo && !isForNow && !isPlanned && !typed.isAny);
  const [later, setLaterDay] = useTyped<string>(typedDay, "day", firstDay);
  const [answers, setAnswers] = useTyped<Answers>(typed, "answers", {});
  const [lessons, setLessons] = useTyped<readonly string[]>(typed, "lessons", []);
  const known = round?.writtenDown.weakPoints ?? [];
  const [weakPoints, setWeakPoints] = useTyped(typed, "weak points", known, uniteLines);
  const [ownWord, setOwnWord] = useTyped(typed, "own word", "");
  const [practice, setPractice] = useTyped(typed, "practice", "");
  const [practiseBy, setPractiseBy] = useTyped<string>(typed, "practise by", firstDay);
  const [isAsked, setAsked] = useState(false);
  const choices = useRef<HTMLDivElement>(null);
  const group = useUniqueId();
  useLayoutEffect(() => choices.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);

  const until = parseDay(later);
  const laterError = until === undefined ? DAY_ERRORS.missing : until <= today ? DAY_ERRORS.notAfter(today, today) : "";
  const by = parseDay(practiseBy);
  const byError = practice.trim() !== "" && by !== undefined && by < today ? DAY_ERRORS.notEarlier : "";
  const save = async () => {
    setAsked(true);
    if (isLater && until !== undefined && laterError === "") return putOff(until);
    if (isLater || byError !== "") return "";
    return keep({
      answers,
      lessons: typedLines(lessons.join("\n")),
      weakPoints: withOwnWord(weakPoints, ownWord),
      practice: practice.trim() === "" ? undefined : { text: practice.trim(), by },
    });
  };
  const question = (asked: LookBackQuestion, rows: number) => (
    <Field key={asked} label={LOOK_BACK_ASKS[asked]}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={answers[asked] ?? ""}
          onInput={(event) => setAnswers({ ...answers, [asked]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <Form
      lead={lookBackLead(entry, today)}
      cancel={isLater ? BUTTONS.cancel : LOOK_BACK.notNow}
      submit={isLater ? LOOK_BACK.keepForLater : BUTTONS.save}
      close={close}
      typed={isLater ? typedDay : typed}
      save={save}
    >
      {isAfterNo && (
        <div class="hear-back-choices" ref={choices}>
          <Choice
            group={group}
            name={LOOK_BACK.later}
            what={isLater ? LOOK_BACK.laterHelp : ""}
            isChosen={isLater}
            choose={() => setLater(true)}
          >
            <LaterDay day={later} setDay={setLaterDay} error={isAsked ? laterError : ""} />
          </Choice>
          <Choice
            group={group}
            name={LOOK_BACK.now}
            what={LOOK_BACK.nowHelp}
            isChosen={!isLater}
            choose={() => setLater(false)}
          />
        </div>
      )}
      {!isLater && (
        <>
          {FIRST_QUESTIONS.map((asked) => question(asked, 2))}
          <LinesField
            label={LOOK_BACK.lessons}
            help={LOOK_BACK.lessonsHelp}
            nameOf={LOOK_BACK.lesson}
            placeholder={LOOK_BACK.anotherLesson}
            takeOut={LOOK_BACK.takeOut}
            lines={lessons}
            setLines={setLessons}
          />
          <MoreFields summary={LOOK_BACK.more} typed={typed}>
            {MORE_QUESTIONS.map((asked) => question(asked, 1))}
            <WeakPointsField
              chosen={weakPoints}
              choose={setWeakPoints}
              known={known}
              ownWord={ownWord}
              setOwnWord={setOwnWord}
            />
            <div class="hear-back-pair">
              <Field label={LOOK_BACK.practise}>
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    value={practice}
                    onInput={(event) => setPractice(event.currentTarget.value)}
                  />
                )}
              </Field>
              <DayField label={LOOK_BACK.by} error={isAsked ? byError : ""} day={practiseBy} setDay={setPractiseBy} />
            </div>
          </MoreFields>
        </>
      )}
      <p class="hear-back-result" role="status">
        {isLater ? LOOK_BACK.resultLater : LOOK_BACK.resultNow}
      </p>
    </Form>
  );
}

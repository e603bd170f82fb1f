import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { LocalDay } from "../../core/day";
import type { KeptPractice } from "../../core/lessons/practice";
import type { Lesson, TakenAlong } from "../../core/lessons/take-along";
import { isWebAddress } from "../../core/reading/web-address";
import { useFocusInPlace } from "../../ui/focus";
import { drawIcon } from "../../ui/icon";
import { once } from "../../ui/once";
import { useUniqueId } from "../../ui/unique-id";
import { lessonFrom, moreLessons, practiceBy, PREPARE, questionFrom, recurringWords } from "../../words/prepare";
import type { RowActions } from "./row-buttons";

interface PrepareProps {
  readonly taken: TakenAlong;
  /** Where the job is advertised, as the note says it; empty if it does not. */
  readonly advertAt: string;
  /** What is still to be practised. */
  readonly practice: readonly KeptPractice[];
  readonly today: LocalDay;
  readonly actions: RowActions;
}

/** What to take along to an interview, and last what to ask at its end. */
export function Prepare({ taken, advertAt, practice, today, actions }: PrepareProps) {
  const { lessons, more, settled, hardQuestions, recurring } = taken;
  const [isAllShown, setAllShown] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useFocusInPlace(element);
  const further = more.length + settled.length;
  const settle = { name: PREPARE.settle, tooltip: PREPARE.settled, icon: "check", run: actions.settleLesson };
  const takeUp = { name: PREPARE.takeUp, tooltip: PREPARE.takeUp, icon: "rotate-ccw", run: actions.takeUpLesson };
  return (
    <div class="hear-back-prepare" ref={element}>
      {lessons.length + further === 0 ? (
        <p>{PREPARE.none}</p>
      ) : (
        <Part title={PREPARE.lessons}>
          <ul class="hear-back-list" role="list">
            {[...lessons, ...(isAllShown ? more : [])].map((lesson) => (
              <LessonToTake key={lesson.key} lesson={lesson} today={today} act={settle} />
            ))}
            {isAllShown &&
              settled.map((lesson) => (
                <LessonToTake key={lesson.key} lesson={lesson} today={today} act={takeUp} isSettled />
              ))}
          </ul>
          {!isAllShown && further > 0 && (
            <div>
              <button class="hear-back-answer" onClick={() => setAllShown(true)}>
                {moreLessons(further)}
              </button>
            </div>
          )}
        </Part>
      )}
      {hardQuestions.length > 0 && (
        <Part title={PREPARE.questions}>
          <ul class="hear-back-list" role="list">
            {hardQuestions.map((question) => (
              <li key={question.text} class="hear-back-take">
                <span>{question.text}</span>
                <span class="hear-back-take-from">{questionFrom(question, today)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {recurring.length > 0 && (
        <Part title={PREPARE.recurring}>
          {recurring.map((point) => (
            <p key={point.point}>{recurringWords(point)}</p>
          ))}
        </Part>
      )}
      {practice.length > 0 && (
        <Part title={PREPARE.practice}>
          {practice.map((task) => (
            <label key={`${task.path} ${task.id}`} class="hear-back-check">
              <input type="checkbox" checked={task.isDone} onChange={() => actions.tickPractice(task)} />
              <span>{task.text}</span>
              {task.by !== undefined && <span class="hear-back-choice-what">{practiceBy(task.by, today)}</span>}
            </label>
          ))}
        </Part>
      )}
      {advertAt !== "" && (
        <Part title={PREPARE.advert}>
          <p>
            <Advert at={advertAt} />
          </p>
        </Part>
      )}
      <p class="hear-back-last">{PREPARE.last}</p>
    </div>
  );
}

/** The note is hostile: what is no page of the web is its text, and opens nothing. */
function Advert({ at }: { readonly at: string }) {
  if (!isWebAddress(at)) return <span>{at}</span>;
  return (
    <a class="external-link" href={at} target="_blank" rel="noopener noreferrer">
      {at}
    </a>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useUniqueId();
  return (
    <section aria-labelledby={id}>
      <h4 class="hear-back-label" id={id}>
        {title}
      </h4>
      {children}
    </section>
  );
}

interface LessonToTakeProps {
  readonly lesson: Lesson;
  readonly today: LocalDay;
  /** What can be done with it, with what it is called in a word and, before the lesson, in full. */
  readonly act: {
    readonly name: string;
    readonly tooltip: string;
    readonly icon: string;
    readonly run: (lesson: Lesson) => void;
  };
  readonly isSettled?: boolean;
}

/** Obsidian makes a tooltip of the short name; who listens hears the full one, with the lesson. */
function LessonToTake({ lesson, today, act, isSettled = false }: LessonToTakeProps) {
  const id = useUniqueId();
  return (
    <li class="hear-back-take" data-settled={isSettled || undefined}>
      <span id={`${id}-lesson`}>{lesson.text}</span>
      <span class="hear-back-take-from">{lessonFrom(lesson, today)}</span>
      <button
        class="clickable-icon"
        aria-label={act.tooltip}
        aria-labelledby={`${id}-act ${id}-lesson`}
        onClick={once(() => act.run(lesson))}
        ref={drawIcon(act.icon)}
      />
      <span id={`${id}-act`} hidden>
        {`${act.name}:`}
      </span>
    </li>
  );
}

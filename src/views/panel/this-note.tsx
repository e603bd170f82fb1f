import type { Agenda } from "../../core/agenda";
import { isForNobody } from "../../core/changes/add-missing";
import { isFreshNo } from "../../core/changes/end-and-reopen";
import { isTimeToLook, type Connection } from "../../core/companies/people-you-know";
import type { Entry } from "../../core/entry";
import { feedbackRoutesInNote } from "../../core/feedback-routes";
import type { KeptPractice } from "../../core/lessons/practice";
import { takeAlong } from "../../core/lessons/take-along";
import type { PlannedStep } from "../../core/schedule/plan";
import { askWith, recruiterAsks } from "../../core/recruiter-roles";
import { answerOf, dateInQuestion, isSilent, leftByMerges, type Answer } from "../../core/verdict";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { dayWords } from "../../words/days";
import { aboutWords } from "../../words/dialogs";
import { LOOK, whileYouWait } from "../../words/people-you-know";
import { ratingLines } from "../../words/ratings";
import { askAnswer, askReasonFor } from "../../words/recruiter-roles";
import { roundAhead } from "../../words/reasons";
import { answerReason, answerWords, plannedWords, THIS_NOTE } from "../../words/this-note";
import { OthersWhoMayTell } from "./others-who-may-tell";
import { Connections } from "./people-you-know";
import { pressByKey } from "./keyboard";
import { iconOf } from "./row";
import { actsOn, actsOnOfferInNote, keyOf, moveOnAct, type Act, type RowActions } from "./row-buttons";
import { Prepare } from "./prepare";
import { actsOnProblem } from "./problem-acts";
import { ProblemOfNote } from "./problem-of-note";
import { ProblemButtons, problemIcon } from "./problem-row";
import { Silence } from "./silence";
import { WhenNo } from "./when-no";
import { WorkThere } from "./work-there";

interface ThisNoteProps {
  readonly entry: Entry;
  readonly agenda: Agenda;
  readonly actions: RowActions;
  readonly planAhead: (entry: Entry) => readonly PlannedStep[];
  readonly connectionsOf: (entry: Entry) => readonly Connection[];
  /** What is still to be practised before an interview. */
  readonly practice: readonly KeptPractice[];
}

const ICONS: Partial<Record<Answer, string>> = { quiet: "minus", closed: "check" };

/** Should I follow up? Yes, wait or stop, why, and for somebody who wants to know it all: the days ahead, and the silence. */
export function ThisNote({ entry, agenda, actions, planAhead, connectionsOf, practice }: ThisNoteProps) {
  const id = useUniqueId();
  const ask = askWith(entry, recruiterAsks(agenda));
  const answer = ask ? "yes" : answerOf(entry);
  const [step] = entry.schedule.steps;
  const acts = ask ? actsOn(ask.roles[0].entry, actions.forAll(ask)) : actsInNote(entry, agenda, actions);
  const date = dateInQuestion(entry);
  const connections = connectionsOf(entry);
  const round = answer === "yes" && step?.kind === "prepare" ? roundAhead(step) : undefined;
  return (
    <section
      class="hear-back-verdict"
      data-verdict={answer}
      aria-labelledby={id}
      onKeyDown={(event) => pressByKey(event, event.currentTarget)}
    >
      <h3 class="hear-back-verdict-label" id={id}>
        {THIS_NOTE.label} {isOneOfSeveral(entry, agenda) ? aboutWords(entry.application) : entry.application.company}
      </h3>
      <Icon
        class="hear-back-verdict-icon"
        name={date ? problemIcon(date) : (ICONS[answer] ?? iconOf(entry, answer === "wait"))}
      />
      <p class="hear-back-verdict-answer">{ask ? askAnswer(ask, agenda) : answerWords(entry, agenda)}</p>
      <p class="hear-back-verdict-reason">
        {ask ? askReasonFor(entry, ask, agenda.today) : answerReason(entry, agenda.today)}
      </p>
      {ratingLines(entry, agenda.today).map((line, at) => (
        <p key={at} class="hear-back-verdict-rated">
          {line}
        </p>
      ))}
      {round && (
        <Prepare
          taken={takeAlong(agenda.learnt, entry.application, round, agenda.today)}
          advertAt={entry.application.advertAt}
          practice={practice}
          today={agenda.today}
          actions={actions}
        />
      )}
      {acts.length > 0 && (
        <div class="hear-back-verdict-actions">
          {acts.map(({ id: act, label, run }) => (
            <button key={act} class="hear-back-action" aria-keyshortcuts={keyOf(act)} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      )}
      {date && (
        <div class="hear-back-verdict-actions">
          <ProblemButtons acts={actsOnProblem(date, agenda.today, actions)} />
        </div>
      )}
      {step?.kind === "date-the-no" && (
        <div class="hear-back-verdict-actions">
          <WhenNo entry={entry} today={agenda.today} actions={actions} buttonClass="hear-back-action" />
        </div>
      )}
      {leftByMerges(entry).map((problem, at) => (
        <ProblemOfNote key={at} problem={problem} today={agenda.today} actions={actions} />
      ))}
      {!entry.schedule.isOffer && <WorkThere entry={entry} actions={actions} />}
      {answer !== "closed" && (
        <Connections entry={entry} today={agenda.today} connections={connections} actions={actions} />
      )}
      <OthersWhoMayTell
        entry={entry}
        today={agenda.today}
        routes={feedbackRoutesInNote(entry, connections, agenda.today)}
        actions={actions}
      />
      {answer !== "closed" && <DaysAhead today={agenda.today} entry={entry} planAhead={planAhead} />}
      {isSilent(entry.schedule, agenda) && <Silence entry={entry} actions={actions} />}
      {isTimeToLook(entry, agenda.today) && (
        <div class="hear-back-verdict-more hear-back-look">
          <p>{whileYouWait(entry.application.company, connections.length > 0)}</p>
          <button class="hear-back-action" onClick={() => actions.lookedToday(entry)}>
            {LOOK.done}
          </button>
        </div>
      )}
    </section>
  );
}

/** Whether the company alone does not say which application it is. */
function isOneOfSeveral(entry: Entry, { groups }: Agenda): boolean {
  const { company } = entry.application;
  return Object.values(groups).some((group) =>
    group.some((other) => other !== entry && other.application.company === company),
  );
}

/** What can be done about it now; an offer can be answered on any day. */
function actsInNote(entry: Entry, agenda: Agenda, actions: RowActions): readonly Act[] {
  const answer = answerOf(entry);
  const [step] = entry.schedule.steps;
  if (step?.kind === "decide") return actsOnOfferInNote(entry, step, actions);
  // A task may go before its day, however far off that is, and whom to write to can be added on any day.
  const isActedOn =
    answer === "yes" ||
    answer === "stop" ||
    answer === "quiet" ||
    step?.kind === "hand-in" ||
    (step && isForNobody(step));
  if (isActedOn) return actsOn(entry, actions);
  return answer === "closed" && isFreshNo(entry, agenda) ? [moveOnAct(entry, actions)] : [];
}

/** The whole of the schedule with its end, where it has more than the step that stands above. */
function DaysAhead({ today, entry, planAhead }: Pick<ThisNoteProps, "entry" | "planAhead"> & Pick<Agenda, "today">) {
  const planned = planAhead(entry);
  if (planned.length < 2) return null;
  return (
    <details class="hear-back-verdict-more">
      <summary>{THIS_NOTE.daysAhead}</summary>
      <p>{THIS_NOTE.daysAheadHow}</p>
      <dl class="hear-back-days">
        {planned.map(({ step, day, number }, at) => [
          <dt key={`day ${String(at)}`}>{dayWords(day, today)}</dt>,
          <dd key={at}>{plannedWords(step, number, entry.schedule.cap)}</dd>,
        ])}
      </dl>
    </details>
  );
}

import { Component, type ComponentChildren } from "preact";
import { isForNobody } from "../../core/changes/add-missing";
import { hasOfferToAnswer } from "../../core/changes/end-and-reopen";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { Route } from "../../core/reading/read-note";
import type { Group } from "../../core/schedule/group";
import { asksForTime } from "../../core/schedule/rebook";
import type { Step, StepKind } from "../../core/schedule/step";
import { drawIcon, Icon } from "../../ui/icon";
import { once } from "../../ui/once";
import { uniqueId } from "../../ui/unique-id";
import { PANEL } from "../../words/panel";
import { knownInRow } from "../../words/people-you-know";
import {
  dueWords,
  footWords,
  isOthersTurn,
  ROUTE,
  sentOn,
  stepWords,
  thankedWords,
  touchTooltip,
  touchWords,
  whyWords,
} from "../../words/row";
import { WHEN_NO } from "../../words/when-no";
import { actsOn, actsOnClosed, actsOnMessages, furtherActsOn, keyOf, type Act, type RowActions } from "./row-buttons";
import { Found } from "./found";
import { WhenNo } from "./when-no";

interface RowProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  /** How many lessons there are, for a row that prepares; else none. */
  readonly lessons: number;
  /** Whether another row, or this note, tells of the noes of the company. */
  readonly areNoesTold: boolean;
  /** How many people the person knows inside. */
  readonly known: number;
  /** How many of the messages that come next stand ready, or whether the preparation does. */
  readonly drafted: number;
  /** What is looked for in the filter. */
  readonly sought: string;
  readonly isTabStop: boolean;
  readonly arePeopleShown: boolean;
  readonly isPhone: boolean;
  /** Where the panel keeps the words "Actions for", which name each row's buttons. */
  readonly actionsForId: string;
  readonly actions: RowActions;
}

const ICONS: Readonly<Record<StepKind, string>> = {
  capture: "pencil-line",
  "thank-you": "mail",
  prepare: "book-open",
  decide: "signpost",
  "hand-in": "file-up",
  rebook: "calendar-clock",
  "date-the-no": "calendar",
  "follow-up": "mail",
  answer: "reply",
  "ask-feedback": "mail",
  "move-on": "archive",
  "look-back": "pencil-line",
  wait: "hourglass",
};
const ACTED_ON: readonly Group[] = ["overdue", "today", "move on"];

/** One Application in the panel. Drawn again only when something about it has changed. */
export class Row extends Component<RowProps> {
  readonly #id = uniqueId();

  override shouldComponentUpdate(next: RowProps): boolean {
    const { entry, today, lessons, areNoesTold, known, drafted, sought, isTabStop, arePeopleShown, isPhone } =
      this.props;
    return (
      entry !== next.entry ||
      today !== next.today ||
      lessons !== next.lessons ||
      areNoesTold !== next.areNoesTold ||
      known !== next.known ||
      drafted !== next.drafted ||
      sought !== next.sought ||
      isTabStop !== next.isTabStop ||
      arePeopleShown !== next.arePeopleShown ||
      isPhone !== next.isPhone
    );
  }

  override render() {
    const { entry, today, lessons, areNoesTold, known, sought, isTabStop, arePeopleShown, actions } = this.props;
    const { application, schedule } = entry;
    const [path] = application.paths;
    const [step] = schedule.steps;
    const isAsked = step?.kind === "date-the-no";
    // A task is listed before its day so that it can go.
    const isActedOn = ACTED_ON.includes(schedule.group) || schedule.verdict === "hand-in";
    const due = dueWords(entry, today);
    const whyId = `${this.#id}-why`;
    return (
      <li
        class="hear-back-row"
        data-row={path}
        data-quiet={isActedOn ? undefined : ""}
        data-asks={isAsked ? "" : undefined}
        data-open={arePeopleShown ? "" : undefined}
        {...opensNote(path, actions)}
        onContextMenu={(event) => {
          event.preventDefault();
          actions.showMenu(entry, event);
        }}
      >
        <Icon class="hear-back-row-icon" name={iconOf(entry)} />
        <a class="hear-back-row-title" href="#" tabIndex={isTabStop ? 0 : -1} data-stop={path} aria-describedby={whyId}>
          <span class="hear-back-company" id={`${this.#id}-company`}>
            <Found text={application.company} sought={sought} />
          </span>
          {application.role !== "" && (
            <span class="hear-back-role">
              {" "}
              <Found text={application.role} sought={sought} />
            </span>
          )}
        </a>
        {step && (
          <div class="hear-back-line" data-line="step">
            <span class="hear-back-step" id={`${this.#id}-step`}>
              {stepWords(entry, today)}
            </span>
            {due.words !== "" && (
              <span class="hear-back-due" data-late={due.isLate ? "" : undefined}>
                {due.words}
              </span>
            )}
          </div>
        )}
        <div class="hear-back-line" data-line="why">
          <span class="hear-back-why" id={whyId}>
            {whyWords(entry, today, lessons, areNoesTold)}
            {knownInRow(entry, known)}
          </span>
          {this.#touch(`${this.#id}-people`)}
        </div>
        {isAsked && this.#whenNo()}
        {step && isForNobody(step) && (
          <div class="hear-back-row-end">{actsOn(entry, actions).map((act) => textButton(act))}</div>
        )}
        {isActedOn && step && !isAsked ? this.#foot(step) : this.#toolbar(this.#menuButton())}
        {schedule.verdict === "closed" && (
          <div class="hear-back-row-end">{actsOnClosed(entry, actions).map((act) => textButton(act))}</div>
        )}
        {this.#question()}
        {arePeopleShown && this.#people(`${this.#id}-people`)}
      </li>
    );
  }

  /** Which follow-up this is, or how many of a panel have been thanked. */
  #touch(peopleId: string) {
    const { entry, arePeopleShown, actions } = this.props;
    const { schedule, application } = entry;
    const [step] = schedule.steps;
    if (step?.kind === "thank-you" && schedule.panel.length > 1) {
      const sent = schedule.panel.filter(({ thankedOn }) => thankedOn !== undefined).length;
      return (
        <button
          class="hear-back-touch hear-back-progress"
          tabIndex={-1}
          aria-expanded={arePeopleShown}
          aria-controls={peopleId}
          onClick={() => {
            actions.togglePeople(application.paths[0]);
          }}
        >
          {thankedWords(sent, schedule.panel.length)}
          <Icon name="chevron-down" />
        </button>
      );
    }
    const isCounted = step?.kind === "follow-up" || step?.kind === "move-on" || step?.kind === "ask-feedback";
    const isSaidOtherwise = step && isOthersTurn(step) && (asksForTime(step) || schedule.verdict === "wait");
    if (!isCounted || isSaidOtherwise || schedule.group === "waiting") return null;
    const pips = Array.from({ length: schedule.cap }, (_, at) =>
      at < schedule.sent ? "sent" : at === schedule.sent ? "now" : "left",
    );
    return (
      <span class="hear-back-touch" title={touchTooltip(entry)}>
        {pips.map((pip, at) => (
          <span key={at} class="hear-back-pip" data-pip={pip} aria-hidden="true" />
        ))}
        <span>{touchWords(entry)}</span>
      </span>
    );
  }

  #foot(step: Step) {
    return (
      <div class="hear-back-foot">
        <span class="hear-back-who">{footWords(step, this.props.entry.schedule.isViaRecruiter, this.props.today)}</span>
        {this.#toolbar(this.#actionButtons())}
      </div>
    );
  }

  /** What matters most is a word; what else can be done is an icon, but on a phone, where nothing explains it. What an offer asks for beside that is in the menu. */
  #actionButtons() {
    const { entry, isPhone, actions } = this.props;
    const acts = isPhone
      ? actsOn(entry, actions).filter(({ isInMenuOnPhone }) => !isInMenuOnPhone)
      : [...actsOn(entry, actions), ...furtherActsOn(entry, actions)];
    return [
      ...acts.map((act) => (act.isInWords || isPhone ? textButton(act) : iconButton(act))),
      (isPhone || hasOfferToAnswer(entry)) && this.#menuButton(),
    ];
  }

  /** Whether the recruiter is an agency's, who then does the asking: asked until it is answered. */
  #question() {
    const { entry, actions } = this.props;
    const { routeAsked } = entry.schedule;
    if (routeAsked === undefined) return null;
    const { name } = routeAsked;
    const answer = (label: string, readOut: string, route: Route) => (
      <button
        class="hear-back-answer"
        tabIndex={-1}
        aria-label={readOut}
        onClick={once(() => actions.setRoute(entry, route))}
      >
        {label}
      </button>
    );
    const id = `${this.#id}-question`;
    return (
      <div class="hear-back-ask" role="group" aria-labelledby={id}>
        <span class="hear-back-visually-hidden" id={id}>
          {ROUTE.label}
        </span>
        <span>{ROUTE.question(name)}</span>{" "}
        <span class="hear-back-ask-answers">
          {answer(ROUTE.yes, ROUTE.yesReadOut(name), "recruiter")} {answer(ROUTE.no, ROUTE.noReadOut(name), "direct")}
        </span>
      </div>
    );
  }

  /** The question is the step itself; its answers come before the menu for whoever moves by arrows. */
  #whenNo() {
    const { entry, today, actions } = this.props;
    const id = `${this.#id}-when-no`;
    return (
      <div class="hear-back-ask" role="group" aria-labelledby={id}>
        <span class="hear-back-visually-hidden" id={id}>
          {WHEN_NO.label}
        </span>
        <span class="hear-back-ask-answers">
          <WhenNo entry={entry} today={today} actions={actions} buttonClass="hear-back-answer" tabIndex={-1} />
        </span>
      </div>
    );
  }

  /** Named by hidden words: on a container Obsidian would make a tooltip of an `aria-label`. */
  #toolbar(buttons: ComponentChildren) {
    return (
      <div class="hear-back-actions" role="toolbar" aria-labelledby={`${this.props.actionsForId} ${this.#id}-company`}>
        {buttons}
      </div>
    );
  }

  #menuButton() {
    const { entry, actions } = this.props;
    return (
      <button
        key="menu"
        class="clickable-icon hear-back-icon-action"
        tabIndex={-1}
        aria-label={PANEL.moreActions}
        aria-haspopup="menu"
        onClick={once((event) => actions.showMenu(entry, event.currentTarget as HTMLElement))}
        ref={drawIcon("more-horizontal")}
      />
    );
  }

  #people(id: string) {
    const { entry, today, actions } = this.props;
    const { panel, steps } = entry.schedule;
    const [path] = entry.application.paths;
    return (
      <ul class="hear-back-people" role="list" id={id} aria-labelledby={`${this.#id}-step`}>
        {panel.map(({ person, thankedOn }) => {
          const own = steps.filter(({ kind, to }) => kind === "thank-you" && to === person);
          return (
            <li key={person.name} class="hear-back-person" data-row={`${path} ${person.name}`}>
              <span tabIndex={-1} data-stop={`${path} ${person.name}`} class="hear-back-person-name">
                {person.name}
              </span>
              <span class="hear-back-person-acts">
                {thankedOn === undefined ? (
                  actsOnMessages(entry, own, actions).map((act) => {
                    const readOut = act.readOutFor?.(person.name);
                    return act.isInWords ? textButton(act, readOut) : iconButton(act, readOut);
                  })
                ) : (
                  <span class="hear-back-sent">
                    <Icon name="check" />
                    {sentOn(thankedOn, today)}
                  </span>
                )}
              </span>
            </li>
          );
        })}
        <li class="hear-back-aside">{PANEL.panelAside}</li>
      </ul>
    );
  }
}

/** An act in a word. */
export function textButton({ id, label, run }: Act, readOut?: string) {
  return (
    <button
      key={id}
      class="hear-back-action"
      tabIndex={-1}
      aria-label={readOut}
      aria-keyshortcuts={keyOf(id)}
      onClick={once(run)}
    >
      {label}
    </button>
  );
}

/** An act as an icon, which its word explains. */
export function iconButton({ id, label, icon, run }: Act, readOut = label) {
  return (
    <button
      key={id}
      class="clickable-icon hear-back-icon-action"
      tabIndex={-1}
      aria-label={readOut}
      aria-keyshortcuts={keyOf(id)}
      onClick={once(run)}
      ref={drawIcon(icon)}
    />
  );
}

/** What the first step is, or what holds it back. */
export function iconOf({ schedule }: Entry, isWaiting = schedule.group === "waiting"): string {
  const [step] = schedule.steps;
  if (step === undefined) return schedule.verdict === "closed" ? "check" : "minus";
  if (step.reasons.some(({ kind }) => kind === "your day") && schedule.verdict === "wait") return "alarm-clock";
  if (step.kind === "decide" || step.kind === "hand-in") return step.channel === "phone" ? "phone" : ICONS[step.kind];
  if (isForNobody(step)) return "mail";
  if (isWaiting || (isOthersTurn(step) && schedule.verdict === "wait")) return "hourglass";
  if (asksForTime(step)) return "calendar-clock";
  return step.channel === "phone" ? "phone" : ICONS[step.kind];
}

/** A click anywhere on a row opens its note; one with the middle button, in a new tab. */
export function opensNote(path: string, actions: RowActions) {
  const open = (event: MouseEvent) => {
    if (event.button <= 1 && !isOnControl(event)) actions.open(path, event);
  };
  return { onClick: open, onAuxClick: open };
}

/** A click on a button or a field of the row is its own; one on its list of people opens nothing. */
function isOnControl(event: MouseEvent): boolean {
  return (event.target as HTMLElement).closest("button, form, .hear-back-people") !== null;
}

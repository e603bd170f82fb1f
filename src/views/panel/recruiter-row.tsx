import { Component } from "preact";
import type { LocalDay } from "../../core/day";
import type { RecruiterAsk, RecruiterRole } from "../../core/recruiter-roles";
import { drawIcon, Icon } from "../../ui/icon";
import { uniqueId } from "../../ui/unique-id";
import { PANEL } from "../../words/panel";
import { askReason, askSince, askStep, promiseWords, RECRUITER_ROLES, whichOf } from "../../words/recruiter-roles";
import { footWords } from "../../words/row";
import { once } from "../../ui/once";
import { Found } from "./found";
import { iconButton, textButton } from "./row";
import { actsOn, furtherActsOn, moveOnAct, type Act, type RowActions } from "./row-buttons";

interface RecruiterRowProps {
  readonly ask: RecruiterAsk;
  readonly today: LocalDay;
  /** Whether the call notes or the message stand ready. */
  readonly isDrafted: boolean;
  /** What is looked for in the filter. */
  readonly sought: string;
  readonly isTabStop: boolean;
  readonly areRolesShown: boolean;
  readonly isPhone: boolean;
  /** Where the panel keeps the words "Actions for", which name each row's buttons. */
  readonly actionsForId: string;
  readonly actions: RowActions;
}

/** A recruiter who is asked about several roles at once. Drawn again only when something about it has changed. */
export class RecruiterRow extends Component<RecruiterRowProps> {
  readonly #id = uniqueId();

  override shouldComponentUpdate(next: RecruiterRowProps): boolean {
    const { ask, today, isDrafted, sought, isTabStop, areRolesShown, isPhone } = this.props;
    return (
      !isSameAsk(ask, next.ask) ||
      today !== next.today ||
      isDrafted !== next.isDrafted ||
      sought !== next.sought ||
      isTabStop !== next.isTabStop ||
      areRolesShown !== next.areRolesShown ||
      isPhone !== next.isPhone
    );
  }

  override render() {
    const { ask, today, isTabStop, areRolesShown, actions } = this.props;
    const [{ entry, step }] = ask.roles;
    const [path] = entry.application.paths;
    const since = askSince(ask, today);
    const whyId = `${this.#id}-why`;
    const rolesId = `${this.#id}-roles`;
    const toggle = () => actions.togglePeople(path);
    return (
      <li
        class="hear-back-row"
        data-row={path}
        data-open={areRolesShown ? "" : undefined}
        onClick={(event) => {
          if ((event.target as HTMLElement).closest("button, .hear-back-people") !== null) return;
          event.preventDefault();
          toggle();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          this.#forAll().showMenu(entry, event);
        }}
      >
        <Icon class="hear-back-row-icon" name={ask.channel === "phone" ? "phone" : "mail"} />
        <a class="hear-back-row-title" href="#" tabIndex={isTabStop ? 0 : -1} data-stop={path} aria-describedby={whyId}>
          <span class="hear-back-company" id={`${this.#id}-name`}>
            {ask.recruiter.name}
          </span>
          <span class="hear-back-role"> {RECRUITER_ROLES.recruiter}</span>
        </a>
        <div class="hear-back-line" data-line="step">
          <span class="hear-back-step">{askStep(ask)}</span>
          {since !== "" && (
            <span class="hear-back-due" data-late="">
              {since}
            </span>
          )}
        </div>
        <div class="hear-back-line" data-line="why">
          <span class="hear-back-why" id={whyId}>
            {askReason(ask)}
          </span>
          <button
            class="hear-back-touch hear-back-progress"
            tabIndex={-1}
            aria-describedby={`${rolesId}-which`}
            aria-expanded={areRolesShown}
            aria-controls={rolesId}
            onClick={toggle}
          >
            {RECRUITER_ROLES.whichOnes}
            <Icon name="chevron-down" />
          </button>
          <span class="hear-back-visually-hidden" id={`${rolesId}-which`}>
            {whichOf(ask)}
          </span>
        </div>
        <div class="hear-back-foot">
          <span class="hear-back-who">{footWords({ ...step, channel: ask.channel }, false, today)}</span>
          <div class="hear-back-actions" role="toolbar" aria-labelledby={`${this.props.actionsForId} ${this.#id}-name`}>
            {this.#buttons()}
          </div>
        </div>
        {areRolesShown && this.#roles(rolesId)}
      </li>
    );
  }

  #forAll(): RowActions {
    return this.props.actions.forAll(this.props.ask);
  }

  #buttons() {
    const { ask, isPhone } = this.props;
    const [{ entry }] = ask.roles;
    const forAll = this.#forAll();
    const acts = actsOn(entry, forAll);
    if (!isPhone) {
      const moveOn: Act = { ...moveOnAct(entry, forAll), isInWords: false };
      return [...acts, ...furtherActsOn(entry, forAll), moveOn].map((act) =>
        act.isInWords ? textButton(act) : iconButton(act),
      );
    }
    return [
      ...acts.filter(({ isInMenuOnPhone }) => !isInMenuOnPhone).map((act) => textButton(act)),
      <button
        key="menu"
        class="clickable-icon hear-back-icon-action"
        tabIndex={-1}
        aria-label={PANEL.moreActions}
        aria-haspopup="menu"
        onClick={once((event) => forAll.showMenu(entry, event.currentTarget as HTMLElement))}
        ref={drawIcon("more-horizontal")}
      />,
    ];
  }

  /** Each leads to its note. Named by hidden words: on a container Obsidian would make a tooltip of an `aria-label`. */
  #roles(id: string) {
    const labelId = `${id}-label`;
    return [
      <span key="label" class="hear-back-visually-hidden" id={labelId}>
        {RECRUITER_ROLES.roles}
      </span>,
      <ul key="roles" class="hear-back-people" role="list" id={id} aria-labelledby={labelId}>
        {this.props.ask.roles.map((role) => this.#role(role))}
      </ul>,
    ];
  }

  #role({ entry }: RecruiterRole) {
    const { today, sought, actions } = this.props;
    const { application } = entry;
    const [path] = application.paths;
    const open = (event: MouseEvent) => {
      if (event.button <= 1) actions.open(path, event);
    };
    return (
      <li
        key={path}
        class="hear-back-person"
        data-row={path}
        onClick={open}
        onAuxClick={open}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          actions.showMenu(entry, event);
        }}
      >
        <span>
          <a class="hear-back-person-name" href="#" tabIndex={-1} data-stop={`role ${path}`}>
            <Found text={application.company} sought={sought} />
          </a>
          {application.role !== "" && (
            <span class="hear-back-person-part">
              {" "}
              <Found text={application.role} sought={sought} />
            </span>
          )}
        </span>
        <span class="hear-back-person-part">{promiseWords(entry, today)}</span>
      </li>
    );
  }
}

/** An ask is made anew for each drawing; its entries stay what they are. */
function isSameAsk(one: RecruiterAsk, other: RecruiterAsk): boolean {
  return (
    one.roles.length === other.roles.length && one.roles.every(({ entry }, at) => entry === other.roles[at]?.entry)
  );
}

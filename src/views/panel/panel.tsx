import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Agenda } from "../../core/agenda";
import type { NetworkLook } from "../../core/companies/network-looks";
import { isTimeToLook, type Connection } from "../../core/companies/people-you-know";
import type { Entry } from "../../core/entry";
import type { KeptPractice } from "../../core/lessons/practice";
import { lessonsToRead } from "../../core/lessons/take-along";
import { problemRows, rowsOfEach, type ProblemRow as RowOfProblems } from "../../core/problem-rows";
import { askWith, recruiterAsks } from "../../core/recruiter-roles";
import type { PlannedStep } from "../../core/schedule/plan";
import { obstacleIn } from "../../core/verdict";
import { useFocusThatStays, type PanelRef } from "../../ui/focus";
import { useSeen } from "../../ui/seen";
import { useUniqueId } from "../../ui/unique-id";
import { headlineForToday } from "../../words/headline";
import { roundAhead } from "../../words/reasons";
import { foundWords, PANEL, PROBLEMS } from "../../words/panel";
import type { Deeds } from "../deeds";
import { useCounts, useFolds, useToggles } from "./by-name";
import { DRAWN_AT_A_TIME, drawnRows, moreStop, tabStopsOf, type RowList } from "./drawn-rows";
import { Empty } from "./empty-panel";
import { Filter, NothingFound } from "./filter";
import { GroupSection, MoreButton, QUIET_GROUP, QuietSection, RowsToFollow, SITTING_STOP } from "./group-section";
import { Calm, Sentence } from "./headline";
import { asksForFilter, moveByKey } from "./keyboard";
import { showPanelMenu } from "./menus";
import { NETWORK_STOP, NetworkRow } from "./network-row";
import { NoteWithProblem } from "./problem-of-note";
import { ProblemRow } from "./problem-row";
import { RecruiterRow } from "./recruiter-row";
import { Row } from "./row";
import { rowActionsOf } from "./row-actions";
import { actByKey, type RowActions } from "./row-buttons";
import { findRows, rowsTellingNoes, sectionsOf, type Section } from "./sections";
import { ThisNote } from "./this-note";

interface PanelProps {
  /** Undefined until the notes have been read. */
  readonly agenda: Agenda | undefined;
  /** The folders that are read; none for the whole vault. */
  readonly folders: readonly string[];
  /** The Application of the note that is open; undefined if it is none of ours. */
  readonly openNote: Entry | undefined;
  /** The path of the note that is open. */
  readonly openPath: string | undefined;
  readonly planAhead: (entry: Entry) => readonly PlannedStep[];
  /** Whom the person knows at the company. */
  readonly connectionsOf: (entry: Entry) => readonly Connection[];
  /** What is still to be practised before an interview. */
  readonly practice: readonly KeptPractice[];
  /** The network that may be looked at. */
  readonly networkLook: NetworkLook | undefined;
  readonly deeds: Deeds;
  readonly isPhone: boolean;
}

const PROBLEM_GROUP = "problems";
/** How many rows of a group are shown at first, and then with each "Show more". */
const SHOWN_AT_FIRST = 100;
const QUIET_AT_FIRST = 20;
const MORE_AT_A_TIME = 200;
const QUIET_AS_A_SECTION = { name: QUIET_GROUP, isFoldedAtFirst: true };
/** With more applications than these, the panel has a filter. */
const SEEN_AT_ONCE = 10;
/** Where Down and Enter lead from the filter. */
const FIRST_ROW = ".hear-back-groups [data-row] [data-stop], .hear-back-none button";

/** Everything in the sidebar: what to do today, then each application in the order of its schedule. */
export function Panel(props: PanelProps) {
  const { agenda, folders, openNote, openPath, planAhead, connectionsOf, practice, networkLook, deeds, isPhone } =
    props;
  const id = useUniqueId();
  const panel = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string>();
  const [folds, fold] = useFolds();
  const [peopleShown, togglePeople] = useToggles();
  const [shown, setShown] = useCounts([[QUIET_GROUP, QUIET_AT_FIRST]]);
  const [reached, setReached, forgetReached] = useCounts([]);
  const rowActions = useMemo(() => rowActionsOf(deeds, togglePeople), [deeds, togglePeople]);
  const rowsOfProblems = useMemo(() => problemRows(agenda?.problems ?? []), [agenda?.problems]);
  const { dialogs } = deeds;
  const remember = useFocusThatStays(panel, setTabStop);
  const [words, setWords] = useState("");
  const sought = words.trim();
  const asks = useMemo(() => (agenda ? recruiterAsks(agenda) : []), [agenda]);
  const all = useMemo(() => (agenda ? sectionsOf(agenda, asks) : []), [agenda]);
  const found = useMemo(
    () => (agenda && sought !== "" ? findRows(sought, agenda, all, asks) : undefined),
    [agenda, sought],
  );

  if (agenda === undefined)
    return (
      <Frame id={id} panel={panel}>
        <Sentence headline={{ sentence: PANEL.reading, rest: "" }} />
      </Frame>
    );
  const { today } = agenda;
  if (isEmpty(agenda))
    return (
      <Frame id={id} panel={panel}>
        <Empty
          folders={folders}
          onCreate={() => dialogs.newApplication()}
          onChooseFolders={() => dialogs.chooseFolders()}
        />
      </Frame>
    );

  const obstacle = openNote || openPath === undefined ? undefined : obstacleIn(openPath, agenda);
  const head = found
    ? { sentence: foundWords(found.count), rest: "", mood: "plain" as const }
    : headlineForToday(agenda);
  const showMenu = (beside: HTMLElement) => showPanelMenu(beside, deeds);
  const { sections } = found ?? { sections: all };
  const problems = found ? rowsOfEach(found.problems) : withRowsShown(rowsOfProblems, peopleShown);
  const quiet = found ? [] : agenda.groups.quiet;
  const lists = listsOf(sections, problems, quiet);
  const folded = new Set(
    [...sections, QUIET_AS_A_SECTION].flatMap(({ name, isFoldedAtFirst }) =>
      (folds.get(name) ?? isFoldedAtFirst) ? name : [],
    ),
  );
  const shownOf = (name: string) => shown.get(name) ?? SHOWN_AT_FIRST;
  const drawn = drawnRows(lists, { folded, shownOf, reachedOf: (name) => reached.get(name) ?? 0, tabStop });
  // This note may offer a look of its own, and one is enough.
  const look = found || (openNote && isTimeToLook(openNote, today)) ? undefined : networkLook;
  const stops = [
    ...tabStopsOf(lists, drawn),
    ...(folded.has(QUIET_GROUP) ? [] : [SITTING_STOP]),
    ...(look ? [NETWORK_STOP] : []),
  ];
  const firstStop = stops.find((stop) => stop === tabStop) ?? stops[1] ?? stops[0];
  const tellingNoes = rowsTellingNoes(sections, found ? undefined : openNote);
  const row = (entry: Entry) => {
    const [path] = entry.application.paths;
    const ask = askWith(entry, asks);
    if (ask)
      return (
        <RecruiterRow
          key={path}
          ask={ask}
          today={today}
          isDrafted={rowActions.drafted(entry).length > 0}
          sought={sought}
          isTabStop={path === firstStop}
          isPhone={isPhone}
          actionsForId={actionsForId(id)}
          areRolesShown={peopleShown.has(path) || found !== undefined}
          actions={rowActions}
        />
      );
    return (
      <Row
        key={path}
        entry={entry}
        today={today}
        lessons={lessonsBefore(entry, agenda)}
        areNoesTold={!tellingNoes.has(entry)}
        known={connectionsOf(entry).length}
        drafted={standingReady(entry, rowActions)}
        sought={sought}
        isTabStop={path === firstStop}
        isPhone={isPhone}
        actionsForId={actionsForId(id)}
        arePeopleShown={peopleShown.has(path) && entry.schedule.steps[0]?.kind === "thank-you"}
        actions={rowActions}
      />
    );
  };
  const seek = (next: string) => {
    // What was visited among the rows that were found is still there among all.
    const visited = [...all, { ...QUIET_AS_A_SECTION, entries: agenda.groups.quiet }].find(({ entries }) =>
      entries.some(({ application }) => application.paths[0] === tabStop),
    );
    if (found && visited && next.trim() === "") fold(visited.name, false);
    setWords(next);
    forgetReached();
  };
  /** What all groups have, and how far their rows are drawn. */
  const group = <Item,>(name: string, items: readonly Item[], draw: (item: Item) => ComponentChildren) => {
    const rows = drawn.get(name) ?? { drawn: 0, following: 0, rest: 0 };
    const shownNow = rows.drawn + rows.following;
    return {
      name,
      count: items.length,
      isFolded: folded.has(name),
      isTabStop: name === firstStop,
      onToggle: () => fold(name, !folded.has(name)),
      more:
        rows.following > 0 ? (
          <RowsToFollow
            list={name}
            count={rows.following}
            onNear={(arePassed) => setReached(name, arePassed ? shownNow : rows.drawn + DRAWN_AT_A_TIME)}
            onPress={() => setReached(name, shownNow)}
          />
        ) : (
          rows.rest > 0 && (
            // A new button each time, so that the focus goes from the one that was pressed to the first of the new rows.
            <MoreButton
              key={shownNow}
              list={name}
              count={Math.min(rows.rest, MORE_AT_A_TIME)}
              isTabStop={moreStop(name) === firstStop}
              onPress={() => {
                setShown(name, shownNow + MORE_AT_A_TIME);
                setReached(name, shownNow + DRAWN_AT_A_TIME);
              }}
            />
          )
        ),
      children: items.slice(0, rows.drawn).map(draw),
    };
  };

  return (
    <Frame
      id={id}
      panel={panel}
      onReturnToTop={forgetReached}
      onFocusIn={remember}
      onKeyDown={(event) => {
        if (panel.current === null) return;
        if (asksForFilter(event) && selectFilter(panel.current)) {
          event.preventDefault();
          return;
        }
        /** The row of a stop, with what it can ask for. */
        const rowAt = (stop: HTMLElement) => {
          const entry = entryAt(agenda, stop.closest<HTMLElement>("[data-row]")?.dataset["row"]);
          const ask = entry && stop.matches(".hear-back-row-title") ? askWith(entry, asks) : undefined;
          return { entry, actions: ask ? rowActions.forAll(ask) : rowActions };
        };
        moveByKey(event, panel.current, {
          showMenu: (stop) => {
            const { entry, actions } = rowAt(stop);
            if (entry) actions.showMenu(entry, stop);
          },
          act: (stop, key) => {
            const { entry, actions } = rowAt(stop);
            const act = entry && actByKey(entry, actions, key);
            act?.run(event);
            return act !== undefined;
          },
        });
      }}
    >
      {head.mood === "calm" ? (
        <Calm headline={head} showMenu={showMenu} />
      ) : (
        <Sentence headline={head} showMenu={showMenu} />
      )}
      {(sought !== "" || countOf(agenda) > SEEN_AT_ONCE) && (
        <Filter
          words={words}
          controls={`${id}-groups`}
          onWords={seek}
          onLeave={() =>
            (
              panel.current?.querySelector<HTMLElement>(FIRST_ROW) ??
              panel.current?.querySelector<HTMLElement>(".hear-back-groups [data-stop]")
            )?.focus()
          }
        />
      )}
      {obstacle && !found && (
        <NoteWithProblem key={obstacle.path} problem={obstacle} today={today} actions={rowActions} />
      )}
      {openNote && !found && (
        <ThisNote
          key={openNote.application.paths[0]}
          entry={openNote}
          agenda={agenda}
          actions={rowActions}
          planAhead={planAhead}
          connectionsOf={connectionsOf}
          practice={practice}
        />
      )}
      <div class="hear-back-groups" id={`${id}-groups`}>
        {sections.map(({ name, title, entries }) => (
          <GroupSection key={name} title={title} {...group(name, entries, row)} />
        ))}
        {problems.length > 0 && (
          <GroupSection
            key={PROBLEM_GROUP}
            title={PROBLEMS}
            {...group(PROBLEM_GROUP, problems, (problem) => (
              <ProblemRow
                key={problem.id}
                row={problem}
                today={today}
                sought={sought}
                isTabStop={problem.id === firstStop}
                areNotesShown={peopleShown.has(problem.id)}
                actions={rowActions}
              />
            ))}
            count={(found ? problems : rowsOfProblems).length}
          />
        )}
        {quiet.length > 0 && (
          <QuietSection
            {...group(QUIET_GROUP, quiet, row)}
            isSittingTabStop={SITTING_STOP === firstStop}
            onGoThrough={() => dialogs.goThroughQuiet()}
          />
        )}
        {found?.count === 0 && (
          <NothingFound
            words={sought}
            onCreate={() => dialogs.newApplication(sought)}
            onClear={() => {
              if (panel.current) selectFilter(panel.current);
              seek("");
            }}
          />
        )}
      </div>
      {look && (
        <NetworkRow
          look={look}
          isTabStop={firstStop === NETWORK_STOP}
          lookedToday={(one) => void deeds.networks.lookedToday(one)}
          switchOff={(one) => void deeds.networks.switchOff(one)}
        />
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly id: string;
  readonly panel: PanelRef;
  readonly children: ComponentChildren;
  /** The panel was scrolled away from its top, and back to it. */
  readonly onReturnToTop?: () => void;
  readonly onFocusIn?: (element: HTMLElement) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function Frame({ id, panel, children, onReturnToTop, onFocusIn, onKeyDown }: FrameProps) {
  const top = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  useSeen(top, ".hear-back-view", 0, onReturnToTop, ({ isIntersecting }) => {
    if (isIntersecting && wasAway.current) onReturnToTop?.();
    wasAway.current = !isIntersecting;
  });
  return (
    <div
      ref={panel}
      class="hear-back-panel"
      role="region"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-keys`}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => onFocusIn?.(event.target as HTMLElement)}
    >
      <div class="hear-back-visually-hidden" ref={top}>
        <span id={`${id}-title`}>{PANEL.title}</span>
        <p id={`${id}-keys`}>{PANEL.keys}</p>
        <span id={actionsForId(id)}>{PANEL.actionsFor}</span>
      </div>
      <div class="hear-back-panel-inner">{children}</div>
    </div>
  );
}

function actionsForId(panelId: string): string {
  return `${panelId}-actions-for`;
}

/** How many lessons stand first, for a row that prepares. */
function lessonsBefore({ schedule: { steps } }: Entry, { learnt }: Agenda): number {
  const round = steps[0]?.kind === "prepare" ? roundAhead(steps[0]) : undefined;
  return round ? lessonsToRead(learnt, round) : 0;
}

/** How many messages, or whether the preparation, stand ready in the notes. */
function standingReady(entry: Entry, actions: RowActions): number {
  const isPrepared = entry.schedule.steps[0]?.kind === "prepare" && actions.isPrepared(entry);
  return isPrepared ? 1 : actions.drafted(entry).length;
}

/** The rows under each heading, from top to bottom. */
function listsOf(
  sections: readonly Section[],
  problems: readonly RowOfProblems[],
  quiet: readonly Entry[],
): readonly RowList[] {
  const paths = (entries: readonly Entry[]) => entries.map(({ application }) => application.paths[0]);
  const lists = [
    ...sections.map(({ name, entries }) => ({ name, stops: paths(entries) })),
    { name: PROBLEM_GROUP, stops: problems.map(({ id }) => id) },
    { name: QUIET_GROUP, stops: paths(quiet) },
  ];
  return lists.filter(({ stops }) => stops.length > 0);
}

/** The rows of problems, and under those whose notes are shown a row for each. */
function withRowsShown(rows: readonly RowOfProblems[], shown: ReadonlySet<string>): readonly RowOfProblems[] {
  return rows.flatMap((row) => (shown.has(row.id) ? [row, ...rowsOfEach(row.problems)] : [row]));
}

function entryAt({ groups }: Agenda, path: string | undefined): Entry | undefined {
  return Object.values(groups)
    .flat()
    .find(({ application }) => application.paths[0] === path);
}

function countOf({ groups }: Agenda): number {
  return Object.values(groups).reduce((sum, { length }) => sum + length, 0);
}

/** Goes into the filter, with what stands there selected; false where there is none. */
function selectFilter(panel: HTMLElement): boolean {
  const field = panel.querySelector<HTMLInputElement>(".hear-back-filter input");
  field?.select();
  field?.focus();
  return field !== null;
}

function isEmpty({ groups, problems }: Agenda): boolean {
  return problems.length === 0 && Object.values(groups).every((group) => group.length === 0);
}

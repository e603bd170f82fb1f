import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { openSections, type Agenda } from "../../core/agenda";
import type { Connection } from "../../core/companies/people-you-know";
import type { Entry } from "../../core/entry";
import type { KeptPractice } from "../../core/lessons/practice";
import { lessonsToRead } from "../../core/lessons/take-along";
import { problemRows, rowsOfEach, type ProblemRow as RowOfProblems } from "../../core/problem-rows";
import { askWith, recruiterAsks, withOwnRows, type RecruiterAsk } from "../../core/recruiter-roles";
import type { PlannedStep } from "../../core/schedule/plan";
import { useFocusThatStays, type PanelRef } from "../../ui/focus";
import { useSeen } from "../../ui/seen";
import { useUniqueId } from "../../ui/unique-id";
import { headline } from "../../words/headline";
import { roundAhead } from "../../words/reasons";
import { GROUPS, PANEL, PROBLEMS } from "../../words/panel";
import type { Deeds } from "../deeds";
import { DRAWN_AT_A_TIME, drawnRows, moreStop, tabStopsOf, type RowList } from "./drawn-rows";
import { Empty } from "./empty-panel";
import { GroupSection, MoreButton, QUIET_GROUP, QuietSection, RowsToFollow, SITTING_STOP } from "./group-section";
import { Calm, Sentence } from "./headline";
import { moveByKey } from "./keyboard";
import { showPanelMenu } from "./menus";
import { ProblemRow } from "./problem-row";
import { RecruiterRow } from "./recruiter-row";
import { Row } from "./row";
import { rowActionsOf } from "./row-actions";
import { ThisNote } from "./this-note";

interface PanelProps {
  /** Undefined until the notes have been read. */
  readonly agenda: Agenda | undefined;
  /** The folders that are read; none for the whole vault. */
  readonly folders: readonly string[];
  /** The Application of the note that is open; undefined if it is none of ours. */
  readonly openNote: Entry | undefined;
  readonly planAhead: (entry: Entry) => readonly PlannedStep[];
  /** Whom the person knows at the company. */
  readonly connectionsOf: (entry: Entry) => readonly Connection[];
  /** What is still to be practised before an interview. */
  readonly practice: readonly KeptPractice[];
  readonly deeds: Deeds;
  readonly isPhone: boolean;
}

const PROBLEM_GROUP = "problems";
/** How many rows of a group are shown at first, and then with each "Show more". */
const SHOWN_AT_FIRST = 100;
const QUIET_AT_FIRST = 20;
const MORE_AT_A_TIME = 200;

/** Everything in the sidebar: what to do today, then each application in the order of its schedule. */
export function Panel({ agenda, folders, openNote, planAhead, connectionsOf, practice, deeds, isPhone }: PanelProps) {
  const id = useUniqueId();
  const panel = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string>();
  const [folded, toggleFolded] = useToggles([QUIET_GROUP]);
  const [peopleShown, togglePeople] = useToggles([]);
  const [shown, setShown] = useCounts([[QUIET_GROUP, QUIET_AT_FIRST]]);
  const [reached, setReached, forgetReached] = useCounts([]);
  const rowActions = useMemo(() => rowActionsOf(deeds, togglePeople), [deeds, togglePeople]);
  const rowsOfProblems = useMemo(() => problemRows(agenda?.problems ?? []), [agenda?.problems]);
  const { dialogs } = deeds;
  const remember = useFocusThatStays(panel, setTabStop);

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

  const head = headline(agenda);
  const showMenu = (beside: HTMLElement) => showPanelMenu(beside, deeds);
  const asks = recruiterAsks(agenda);
  const sections = sectionsOf(agenda, asks);
  const problems = withRowsShown(rowsOfProblems, peopleShown);
  const lists = listsOf(sections, problems, agenda);
  const shownOf = (name: string) => shown.get(name) ?? SHOWN_AT_FIRST;
  const drawn = drawnRows(lists, { folded, shownOf, reachedOf: (name) => reached.get(name) ?? 0, tabStop });
  const stops = [...tabStopsOf(lists, drawn), ...(folded.has(QUIET_GROUP) ? [] : [SITTING_STOP])];
  const firstStop = stops.find((stop) => stop === tabStop) ?? stops[1] ?? stops[0];
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
          isTabStop={path === firstStop}
          isPhone={isPhone}
          actionsForId={actionsForId(id)}
          areRolesShown={peopleShown.has(path)}
          actions={rowActions}
        />
      );
    return (
      <Row
        key={path}
        entry={entry}
        today={today}
        lessons={lessonsBefore(entry, agenda)}
        known={connectionsOf(entry).length}
        drafted={rowActions.drafted(entry).length}
        isTabStop={path === firstStop}
        isPhone={isPhone}
        actionsForId={actionsForId(id)}
        arePeopleShown={peopleShown.has(path) && entry.schedule.steps[0]?.kind === "thank-you"}
        actions={rowActions}
      />
    );
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
      onToggle: () => toggleFolded(name),
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
        moveByKey(event, panel.current, (stop) => {
          const entry = entryAt(agenda, stop.closest<HTMLElement>("[data-row]")?.dataset["row"]);
          const ask = entry && stop.matches(".hear-back-row-title") ? askWith(entry, asks) : undefined;
          if (entry) (ask ? rowActions.forAll(ask) : rowActions).showMenu(entry, stop);
        });
      }}
    >
      {head.mood === "calm" ? (
        <Calm headline={head} showMenu={showMenu} />
      ) : (
        <Sentence headline={head} showMenu={showMenu} />
      )}
      {openNote && (
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
      {sections.map(({ group: name, entries }) => (
        <GroupSection key={name} title={GROUPS[name]} {...group(name, entries, row)} />
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
              isTabStop={problem.id === firstStop}
              areNotesShown={peopleShown.has(problem.id)}
              actions={rowActions}
            />
          ))}
          count={rowsOfProblems.length}
        />
      )}
      {agenda.groups.quiet.length > 0 && (
        <QuietSection
          {...group(QUIET_GROUP, agenda.groups.quiet, row)}
          isSittingTabStop={SITTING_STOP === firstStop}
          onGoThrough={() => dialogs.goThroughQuiet()}
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

/** Names that are switched on and off. */
function useToggles(initial: readonly string[]): readonly [ReadonlySet<string>, (name: string) => void] {
  const [names, setNames] = useState<ReadonlySet<string>>(() => new Set(initial));
  const toggle = useMemo(
    () => (name: string) => {
      setNames((before) =>
        before.has(name) ? new Set([...before].filter((other) => other !== name)) : new Set([...before, name]),
      );
    },
    [],
  );
  return [names, toggle];
}

/** Counts by name, the way to set one, and the way back to the first ones. */
function useCounts(first: readonly (readonly [string, number])[]) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(() => new Map(first));
  const [set, reset] = useMemo(
    () => [
      (name: string, count: number) => setCounts((before) => new Map([...before, [name, count]])),
      () => setCounts(new Map(first)),
    ],
    [],
  );
  return [counts, set, reset] as const;
}

/** How many lessons stand first, for a row that prepares. */
function lessonsBefore({ schedule: { steps } }: Entry, { learnt }: Agenda): number {
  const round = steps[0]?.kind === "prepare" ? roundAhead(steps[0]) : undefined;
  return round ? lessonsToRead(learnt, round) : 0;
}

/** The open groups with their rows; roles that are asked about together have one. */
function sectionsOf(agenda: Agenda, asks: readonly RecruiterAsk[]): ReturnType<typeof openSections> {
  return openSections(agenda)
    .map(({ group, entries }) => ({ group, entries: withOwnRows(entries, asks) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The rows under each heading, from top to bottom. */
function listsOf(
  sections: ReturnType<typeof openSections>,
  problems: readonly RowOfProblems[],
  agenda: Agenda,
): readonly RowList[] {
  const paths = (entries: readonly Entry[]) => entries.map(({ application }) => application.paths[0]);
  const lists = [
    ...sections.map(({ group, entries }) => ({ name: group, stops: paths(entries) })),
    { name: PROBLEM_GROUP, stops: problems.map(({ id }) => id) },
    { name: QUIET_GROUP, stops: paths(agenda.groups.quiet) },
  ];
  return lists.filter(({ stops }) => stops.length > 0);
}

/** The rows of problems, and under those whose notes are shown a row for each. */
function withRowsShown(rows: readonly RowOfProblems[], shown: ReadonlySet<string>): readonly RowOfProblems[] {
  return rows.flatMap((row) => (shown.has(row.id) ? [row, ...rowsOfEach(row)] : [row]));
}

function entryAt({ groups }: Agenda, path: string | undefined): Entry | undefined {
  return Object.values(groups)
    .flat()
    .find(({ application }) => application.paths[0] === path);
}

function isEmpty({ groups, problems }: Agenda): boolean {
  return problems.length === 0 && Object.values(groups).every((group) => group.length === 0);
}

import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { GroupSection, MoreButton, QUIET_GROUP, QuietSection } from "./group-section";
import { Calm, Empty, Sentence } from "./headline";
import { moveByKey } from "./keyboard";
import { ProblemRow } from "./problem-row";
import { Row } from "./row";
import { rowActionsOf, showPanelMenu, type Deeds } from "./row-actions";
import { ThisNote } from "./this-note";
import { openSections, type Agenda } from "../../core/agenda";
import type { Connection } from "../../core/companies/connections";
import type { Entry } from "../../core/entry";
import type { PlannedStep } from "../../core/schedule/plan";
import { useFocusThatStays, type PanelRef } from "../../ui/focus";
import { useUniqueId } from "../../ui/unique-id";
import { GROUPS, headline, PANEL, PROBLEMS } from "../../words/panel";

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
  readonly deeds: Deeds;
  readonly isPhone: boolean;
}

const PROBLEM_GROUP = "problems";
/** How many rows of a group are drawn at first, and then with each "Show more": thousands would make every key wait. */
const ROWS_AT_FIRST = 100;
const QUIET_AT_FIRST = 20;
const MORE_AT_A_TIME = 200;

/** Everything in the sidebar: what to do today, then each application in the order of its schedule. */
export function Panel({ agenda, folders, openNote, planAhead, connectionsOf, deeds, isPhone }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string>();
  const [folded, toggleFolded] = useToggles([QUIET_GROUP]);
  const [peopleShown, togglePeople] = useToggles([]);
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(() => new Map([[QUIET_GROUP, QUIET_AT_FIRST]]));
  const rowActions = useMemo(() => rowActionsOf(deeds, togglePeople), [deeds, togglePeople]);
  const { dialogs } = deeds;
  const remember = useFocusThatStays(panel, setTabStop);

  if (agenda === undefined)
    return (
      <Frame panel={panel}>
        <Sentence headline={{ sentence: PANEL.reading, rest: "" }} />
      </Frame>
    );
  const { problems, today } = agenda;
  if (isEmpty(agenda))
    return (
      <Frame panel={panel}>
        <Empty
          folders={folders}
          onCreate={() => dialogs.newApplication()}
          onChooseFolders={() => dialogs.chooseFolders()}
        />
      </Frame>
    );

  const head = headline(agenda);
  const showMenu = (beside: HTMLElement) => showPanelMenu(beside, deeds);
  const sections = openSections(agenda);
  const shownOf = (name: string) => shown.get(name) ?? ROWS_AT_FIRST;
  const stops = tabStopsOf(agenda, shownOf, folded);
  const firstStop = stops.find((stop) => stop === tabStop) ?? stops[1] ?? stops[0];
  const row = (entry: Entry) => {
    const [path] = entry.application.paths;
    return (
      <Row
        key={path}
        entry={entry}
        today={today}
        lessons={entry.schedule.steps[0]?.kind === "prepare" ? agenda.lessons.length : 0}
        known={connectionsOf(entry).length}
        drafted={rowActions.drafted(entry).length}
        isTabStop={path === firstStop}
        isPhone={isPhone}
        arePeopleShown={peopleShown.has(path) && entry.schedule.steps[0]?.kind === "thank-you"}
        actions={rowActions}
      />
    );
  };
  /** What all groups have. Rows are drawn only where the group is unfolded, and only the first of them. */
  const group = <Item,>(name: string, items: readonly Item[], draw: (item: Item, at: number) => ComponentChildren) => {
    const drawn = shownOf(name);
    const count = Math.min(items.length - drawn, MORE_AT_A_TIME);
    const stop = moreStop(name);
    return {
      name,
      count: items.length,
      isFolded: folded.has(name),
      isTabStop: name === firstStop,
      onToggle: () => toggleFolded(name),
      // A new button each time, so that the focus goes from the one that was pressed to the first of the new rows.
      more: count > 0 && (
        <MoreButton
          key={drawn}
          stop={stop}
          count={count}
          isTabStop={stop === firstStop}
          onPress={() => setShown((before) => new Map([...before, [name, drawn + MORE_AT_A_TIME]]))}
        />
      ),
      children: folded.has(name) ? null : items.slice(0, drawn).map(draw),
    };
  };

  return (
    <Frame
      panel={panel}
      onFocusIn={remember}
      onKeyDown={(event) => {
        if (panel.current === null) return;
        moveByKey(event, panel.current, (stop) => {
          const entry = entryAt(agenda, stop.dataset["stop"]);
          if (entry) rowActions.showMenu(entry, stop);
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
        />
      )}
      {sections.map(({ group: name, entries }) => (
        <GroupSection key={name} title={GROUPS[name]} {...group(name, entries, row)} />
      ))}
      {problems.length > 0 && (
        <GroupSection
          key={PROBLEM_GROUP}
          title={PROBLEMS}
          {...group(PROBLEM_GROUP, problems, (problem, at) => (
            <ProblemRow
              key={at}
              problem={problem}
              id={problemStop(at)}
              isTabStop={problemStop(at) === firstStop}
              actions={rowActions}
            />
          ))}
        />
      )}
      {agenda.groups.quiet.length > 0 && <QuietSection {...group(QUIET_GROUP, agenda.groups.quiet, row)} />}
    </Frame>
  );
}

interface FrameProps {
  readonly panel: PanelRef;
  readonly children: ComponentChildren;
  readonly onFocusIn?: (element: HTMLElement) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function Frame({ panel, children, onFocusIn, onKeyDown }: FrameProps) {
  const id = useUniqueId();
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
      <div class="hear-back-visually-hidden">
        <span id={`${id}-title`}>{PANEL.title}</span>
        <p id={`${id}-keys`}>{PANEL.keys}</p>
      </div>
      <div class="hear-back-panel-inner">{children}</div>
    </div>
  );
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

/** What can be the panel's tab stop now: headings, and of those that are unfolded the rows, and the button for more of them. */
function tabStopsOf(agenda: Agenda, shownOf: (name: string) => number, folded: ReadonlySet<string>): readonly string[] {
  const paths = (entries: readonly Entry[]) => entries.map(({ application }) => application.paths[0]);
  const lists = [
    ...openSections(agenda).map(({ group, entries }) => ({ name: group, stops: paths(entries) })),
    { name: PROBLEM_GROUP, stops: agenda.problems.map((_problem, at) => problemStop(at)) },
    { name: QUIET_GROUP, stops: paths(agenda.groups.quiet) },
  ];
  return lists.flatMap(({ name, stops }) => {
    if (stops.length === 0) return [];
    if (folded.has(name)) return [name];
    const shown = shownOf(name);
    return [name, ...stops.slice(0, shown), ...(stops.length > shown ? [moreStop(name)] : [])];
  });
}

function moreStop(group: string): string {
  return `more ${group}`;
}

function problemStop(at: number): string {
  return `problem ${String(at)}`;
}

function entryAt({ groups }: Agenda, path: string | undefined): Entry | undefined {
  return Object.values(groups)
    .flat()
    .find(({ application }) => application.paths[0] === path);
}

function isEmpty({ groups, problems }: Agenda): boolean {
  return problems.length === 0 && Object.values(groups).every((group) => group.length === 0);
}

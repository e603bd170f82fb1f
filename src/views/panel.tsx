import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../actions";
import { openSections, type Agenda, type Entry } from "../core/agenda";
import type { Connection } from "../core/connections";
import type { Problem } from "../core/problem";
import type { PlannedStep } from "../core/schedule/plan";
import { GROUPS, headline, PANEL, PROBLEMS } from "../words/panel";
import type { Dialogs } from "./dialogs";
import { useFocusThatStays, type PanelRef } from "./focus";
import { GroupSection, QUIET_GROUP, QuietSection } from "./group-section";
import { Calm, Empty, Sentence } from "./headline";
import { moveByKey } from "./keyboard";
import { ProblemRow } from "./problem-row";
import { Row } from "./row";
import { rowActionsOf } from "./row-actions";
import { ThisNote } from "./this-note";
import { useUniqueId } from "./unique-id";

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
  readonly actions: Actions;
  readonly dialogs: Dialogs;
  readonly isPhone: boolean;
}

const PROBLEM_GROUP = "problems";
const QUIET_AT_A_TIME = 20;

/** Everything in the sidebar: what to do today, then each application in the order of its schedule. */
export function Panel({ agenda, folders, openNote, planAhead, connectionsOf, actions, dialogs, isPhone }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string>();
  const [folded, toggleFolded] = useToggles([QUIET_GROUP]);
  const [peopleShown, togglePeople] = useToggles([]);
  const [quietShown, setQuietShown] = useState(QUIET_AT_A_TIME);
  const rowActions = useMemo(() => rowActionsOf(actions, dialogs, togglePeople), [actions, dialogs, togglePeople]);
  const remember = useFocusThatStays(panel, setTabStop);

  if (agenda === undefined) return <Frame panel={panel}><Sentence headline={{ sentence: PANEL.reading, rest: "" }} /></Frame>;
  const { groups, problems, today } = agenda;
  const { quiet } = groups;
  if (isEmpty(agenda)) return <Frame panel={panel}><Empty folders={folders} onChooseFolders={() => actions.chooseFolders()} /></Frame>;

  const head = headline(agenda);
  const sections = openSections(agenda);
  const stops = tabStopsOf(sections, problems, quiet.slice(0, quietShown), folded);
  const firstStop = stops.find((stop) => stop === tabStop) ?? stops[1] ?? stops[0];
  const row = (entry: Entry) => {
    const [path] = entry.application.paths;
    return (
      <Row
        key={path} entry={entry} today={today} lessons={entry.schedule.steps[0]?.kind === "prepare" ? agenda.lessons.length : 0}
        known={connectionsOf(entry).length} isTabStop={path === firstStop} isPhone={isPhone}
        arePeopleShown={peopleShown.has(path) && entry.schedule.steps[0]?.kind === "thank-you"} actions={rowActions}
      />
    );
  };
  const group = (name: string, title: string, count: number, list: ComponentChildren) => (
    <GroupSection
      key={name} name={name} title={title} count={count} isFolded={folded.has(name)} isTabStop={name === firstStop}
      onToggle={() => toggleFolded(name)}
    >
      {list}
    </GroupSection>
  );

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
      {head.mood === "calm" ? <Calm headline={head} /> : <Sentence headline={head} />}
      {openNote && (
        <ThisNote
          key={openNote.application.paths[0]} entry={openNote} agenda={agenda} actions={rowActions} planAhead={planAhead}
          connectionsOf={connectionsOf}
        />
      )}
      {sections.map(({ group: name, entries }) => group(name, GROUPS[name], entries.length, entries.map(row)))}
      {problems.length > 0 &&
        group(PROBLEM_GROUP, PROBLEMS, problems.length, problems.map((problem, at) => (
          <ProblemRow key={at} problem={problem} id={problemStop(at)} isTabStop={problemStop(at) === firstStop} actions={rowActions} />
        )))}
      {quiet.length > 0 && (
        <QuietSection
          count={quiet.length} shown={quietShown} isFolded={folded.has(QUIET_GROUP)} isTabStop={QUIET_GROUP === firstStop}
          onToggle={() => toggleFolded(QUIET_GROUP)}
          onShowMore={() => setQuietShown(quiet.length)}
        >
          {quiet.slice(0, quietShown).map(row)}
        </QuietSection>
      )}
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
      ref={panel} class="hear-back-panel" role="region" aria-labelledby={`${id}-title`} aria-describedby={`${id}-keys`}
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
      setNames((before) => (before.has(name) ? new Set([...before].filter((other) => other !== name)) : new Set([...before, name])));
    },
    [],
  );
  return [names, toggle];
}

/** What can be the panel's tab stop now: headings, and the rows of those that are unfolded. */
function tabStopsOf(
  sections: ReturnType<typeof openSections>,
  problems: readonly Problem[], quiet: readonly Entry[], folded: ReadonlySet<string>,
): readonly string[] {
  const paths = (entries: readonly Entry[]) => entries.map(({ application }) => application.paths[0]);
  const lists = [
    ...sections.map(({ group, entries }) => ({ name: group, stops: paths(entries) })),
    { name: PROBLEM_GROUP, stops: problems.map((_problem, at) => problemStop(at)) },
    { name: QUIET_GROUP, stops: paths(quiet) },
  ];
  return lists.flatMap(({ name, stops }) => {
    if (stops.length === 0) return [];
    return folded.has(name) ? [name] : [name, ...stops];
  });
}

function problemStop(at: number): string {
  return `problem ${String(at)}`;
}

function entryAt({ groups }: Agenda, path: string | undefined): Entry | undefined {
  return Object.values(groups).flat().find(({ application }) => application.paths[0] === path);
}

function isEmpty({ groups, problems }: Agenda): boolean {
  return problems.length === 0 && Object.values(groups).every((group) => group.length === 0);
}

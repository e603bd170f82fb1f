import { Keymap, Menu } from "obsidian";
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../actions";
import { stepsToSend } from "../core/actions";
import { isOnlyAProblem, type Agenda, type Entry } from "../core/agenda";
import type { Problem } from "../core/properties";
import { GROUPS, headline, PANEL, PROBLEMS, problemWords, quietLine, showMore, type Headline } from "../words";
import { Icon } from "./icon";
import { moveByKey } from "./keyboard";
import { opensNote, Row, type RowActions } from "./row";
import { uniqueId } from "./unique-id";

interface PanelProps {
  /** Undefined until the notes have been read. */
  readonly agenda: Agenda | undefined;
  readonly actions: Actions;
  readonly isPhone: boolean;
}

type PanelRef = RefObject<HTMLDivElement | null>;

const GROUP_ORDER = ["overdue", "today", "soon", "waiting", "move on"] as const;
const PROBLEM_GROUP = "problems";
const QUIET_GROUP = "quiet";
const QUIET_AT_A_TIME = 20;

/** Everything in the sidebar: what to do today, then each application in the order of its schedule. */
export function Panel({ agenda, actions, isPhone }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string>();
  const [folded, toggleFolded] = useToggles([QUIET_GROUP]);
  const [peopleShown, togglePeople] = useToggles([]);
  const [quietShown, setQuietShown] = useState(QUIET_AT_A_TIME);
  const rowActions = useMemo(() => rowActionsOf(actions, togglePeople), [actions, togglePeople]);
  const remember = useFocusThatStays(panel, setTabStop);

  if (agenda === undefined) return <Frame panel={panel}><Sentence headline={{ sentence: PANEL.reading, rest: "" }} /></Frame>;
  const { groups, problems, today } = agenda;
  const { quiet } = groups;
  if (isEmpty(agenda)) return <Frame panel={panel}><Empty /></Frame>;

  const head = headline(agenda);
  const sections = GROUP_ORDER.map((name) => ({ name, entries: groups[name].filter((entry) => !isOnlyAProblem(entry)) }));
  const stops = tabStopsOf(sections, problems, quiet.slice(0, quietShown), folded);
  const firstStop = stops.find((stop) => stop === tabStop) ?? stops[1] ?? stops[0];
  const row = (entry: Entry) => {
    const [path] = entry.application.paths;
    return (
      <Row
        key={path} entry={entry} today={today} isTabStop={path === firstStop} isPhone={isPhone}
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
      {sections.map(({ name, entries }) => entries.length > 0 && group(name, GROUPS[name], entries.length, entries.map(row)))}
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

function Sentence({ headline: { sentence, rest } }: { readonly headline: Pick<Headline, "sentence" | "rest"> }) {
  return (
    <div class="hear-back-header">
      <p class="hear-back-sentence" role="status" tabIndex={-1}>
        {sentence} {rest !== "" && <span class="hear-back-sentence-rest">{rest}</span>}
      </p>
    </div>
  );
}

function Calm({ headline: { sentence } }: { readonly headline: Headline }) {
  return (
    <div class="hear-back-blank">
      <Icon class="hear-back-blank-icon" name="coffee" />
      <p class="hear-back-blank-title hear-back-sentence" role="status" tabIndex={-1}>{sentence}</p>
      <p>{PANEL.calm}</p>
      <p class="hear-back-blank-small">{PANEL.calmNext}</p>
    </div>
  );
}

function Empty() {
  const [before, application, or, interview, after] = PANEL.emptyHow;
  return (
    <div class="hear-back-blank">
      <Icon class="hear-back-blank-icon" name="ear" />
      <h3 class="hear-back-blank-title hear-back-sentence" tabIndex={-1}>{PANEL.emptyTitle}</h3>
      <p>{PANEL.empty}</p>
      <p class="hear-back-blank-small">
        {before}<span class="hear-back-value">{application}</span>{or}<span class="hear-back-value">{interview}</span>{after}
      </p>
      <p class="hear-back-blank-small">{PANEL.emptyPromise}</p>
    </div>
  );
}

interface GroupSectionProps {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function GroupSection({ name, title, count, isFolded, isTabStop, onToggle, children }: GroupSectionProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-group" aria-labelledby={id}>
      <h3 class="hear-back-group-heading" id={id}>
        <Toggle name={name} listId={`${id}-list`} isFolded={isFolded} isTabStop={isTabStop} onToggle={onToggle}>
          <span>{title}</span> <span class="hear-back-count">{count}</span>
        </Toggle>
      </h3>
      <ul class="hear-back-list" role="list" id={`${id}-list`} hidden={isFolded}>
        {!isFolded && children}
      </ul>
    </section>
  );
}

interface QuietSectionProps extends Omit<GroupSectionProps, "name" | "title"> {
  readonly shown: number;
  readonly onShowMore: () => void;
}

function QuietSection({ count, shown, isFolded, isTabStop, onToggle, onShowMore, children }: QuietSectionProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-group hear-back-quiet">
      <h3 class="hear-back-group-heading">
        <Toggle name={QUIET_GROUP} listId={id} isFolded={isFolded} isTabStop={isTabStop} onToggle={onToggle}>
          <span>{quietLine(count)}</span>
        </Toggle>
      </h3>
      <div id={id} hidden={isFolded}>
        {!isFolded && [
          <p key="note" class="hear-back-quiet-note">{PANEL.quiet}</p>,
          <ul key="list" class="hear-back-list" role="list">{children}</ul>,
          count > shown && (
            <button key="more" class="hear-back-more" tabIndex={-1} data-stop="more" onClick={onShowMore}>
              {showMore(count - shown)}
            </button>
          ),
        ]}
      </div>
    </section>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly listId: string;
  readonly isFolded: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function Toggle({ name, listId, isFolded, isTabStop, onToggle, children }: ToggleProps) {
  return (
    <button
      class="hear-back-group-toggle" tabIndex={isTabStop ? 0 : -1} data-stop={name}
      aria-expanded={!isFolded} aria-controls={listId} onClick={onToggle}
    >
      <Icon name="chevron-right" />
      {children}
    </button>
  );
}

interface ProblemRowProps {
  readonly problem: Problem;
  readonly id: string;
  readonly isTabStop: boolean;
  readonly actions: RowActions;
}

function ProblemRow({ problem, id, isTabStop, actions }: ProblemRowProps) {
  const { title, step, value, words } = problemWords(problem);
  const whyId = useUniqueId();
  return (
    <li class="hear-back-row" data-row={id} data-quiet="" {...opensNote(problem.path, actions)}>
      <Icon class="hear-back-row-icon" name="file-x" />
      <div class="hear-back-line" data-line="title">
        <a class="hear-back-row-title" href="#" tabIndex={isTabStop ? 0 : -1} data-stop={id} aria-describedby={whyId}>
          <span class="hear-back-company">{title}</span>
        </a>
      </div>
      <div class="hear-back-line" data-line="step"><span class="hear-back-step">{step}</span></div>
      <div class="hear-back-line" data-line="why">
        <span class="hear-back-why" id={whyId}>
          {value !== "" && <span class="hear-back-value">{value}</span>} {keepingDatesWhole(words)}
        </span>
      </div>
    </li>
  );
}

/** A date such as 2026-11-30 would break at its dashes. */
function keepingDatesWhole(words: string): ComponentChildren {
  return words.split(/(\d{4}-\d{2}-\d{2})/).map((part, at) => (at % 2 === 1 ? <span class="hear-back-nowrap">{part}</span> : part));
}

function rowActionsOf(actions: Actions, togglePeople: (path: string) => void): RowActions {
  const draft: RowActions["draft"] = (entry, steps) => void actions.draft(entry, steps);
  const markSent: RowActions["markSent"] = (entry, steps) => void actions.markSent(entry, steps);
  return {
    draft,
    markSent,
    togglePeople,
    open: (path, event) => {
      event.preventDefault();
      actions.openNote(path, Keymap.isModEvent(event));
    },
    lookBack: (entry) => void actions.reflect(entry, entry.schedule.heldRound),
    showMenu: (entry, at) => {
      const steps = stepsToSend(entry);
      const menu = new Menu();
      const item = (title: string, icon: string, run: () => void) =>
        menu.addItem((menuItem) => menuItem.setTitle(title).setIcon(icon).onClick(run));
      if (steps.length > 0) {
        item(steps.length > 1 ? PANEL.draftAll : PANEL.draft, "pencil-line", () => draft(entry, steps));
        item(steps.length > 1 ? PANEL.markAllSent : PANEL.markSent, "check", () => markSent(entry, steps));
        menu.addSeparator();
      }
      item(PANEL.openNote, "file-text", () => { actions.openNote(entry.application.paths[0]); });
      if ("clientX" in at) {
        menu.showAtMouseEvent(at);
        return;
      }
      const { left, bottom } = at.getBoundingClientRect();
      menu.showAtPosition({ x: left, y: bottom }, at.doc);
    },
  };
}

function useUniqueId(): string {
  return useState(uniqueId)[0];
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

/**
 * Redrawing never takes the focus away: where the row that had it has moved to another group or gone, the row now in its
 * place gets it, and where there is none, the sentence. Returns what to call when the focus comes to a stop.
 */
function useFocusThatStays(panel: PanelRef, setTabStop: (stop: string) => void): (element: HTMLElement) => void {
  const place = useRef({ stop: "", at: 0 });
  const hadFocus = panel.current?.contains(panel.current.doc.activeElement) ?? false;
  const remember = (element: HTMLElement) => {
    const stop = stopAround(element);
    if (panel.current === null || stop === undefined) return;
    place.current = { stop, at: rowsIn(panel.current).findIndex((row) => row.dataset["stop"] === stop) };
    setTabStop(stop);
  };
  useLayoutEffect(() => {
    const now = panel.current;
    if (now === null || !hadFocus) return;
    if (now.contains(now.doc.activeElement)) {
      place.current.at = rowsIn(now).findIndex((row) => row.dataset["stop"] === place.current.stop);
      return;
    }
    const rows = rowsIn(now);
    const inItsPlace = rows[Math.min(Math.max(place.current.at, 0), rows.length - 1)];
    (inItsPlace ?? now.querySelector<HTMLElement>(".hear-back-sentence"))?.focus();
  });
  return remember;
}

/** The titles of the rows, from top to bottom. */
function rowsIn(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>("a.hear-back-row-title")];
}

/** What can be the panel's tab stop now: headings, and the rows of those that are unfolded. */
function tabStopsOf(
  sections: readonly { readonly name: string; readonly entries: readonly Entry[] }[],
  problems: readonly Problem[], quiet: readonly Entry[], folded: ReadonlySet<string>,
): readonly string[] {
  const paths = (entries: readonly Entry[]) => entries.map(({ application }) => application.paths[0]);
  const lists = [
    ...sections.map(({ name, entries }) => ({ name, stops: paths(entries) })),
    { name: PROBLEM_GROUP, stops: problems.map((_problem, at) => problemStop(at)) },
    { name: QUIET_GROUP, stops: paths(quiet) },
  ];
  return lists.flatMap(({ name, stops }) => {
    if (stops.length === 0) return [];
    return folded.has(name) ? [name] : [name, ...stops];
  });
}

/** The tab stop that an element belongs to: a person of a panel belongs to their row. */
function stopAround(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>(".hear-back-row")?.dataset["row"] ?? element.closest<HTMLElement>("[data-stop]")?.dataset["stop"];
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

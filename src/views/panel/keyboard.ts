import { Platform } from "obsidian";

/**
 * The panel by keyboard: one tab stop for all rows, arrows between them, and into the actions of a row and back.
 * It reads the panel's own markup, so that whatever is drawn can be reached in the order in which it is drawn.
 */
const STOPS = "[data-stop]";
const ACTIONS =
  ".hear-back-actions button, .hear-back-row-end button, .hear-back-progress, .hear-back-answer, .hear-back-person-acts button";

/** Puts the focus on the first row that is drawn, else on the first control. */
export function focusFirstRow(within: HTMLElement): void {
  const first = within.querySelector<HTMLElement>(".hear-back-row-title") ?? within.querySelector("button, input");
  first?.focus();
}

/** Rows, people and headings that can be moved to, from top to bottom. */
function stopsIn(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(STOPS)];
}

/** Whether a key leads into the filter: / outside of a field, Mod+F, and Escape where nothing was found. */
export function asksForFilter({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key === "Escape") return (target as HTMLElement).closest(".hear-back-none") !== null;
  const isMod = Platform.isMacOS ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (isMod) return key.toLowerCase() === "f" && !shiftKey;
  return key === "/" && !ctrlKey && !metaKey && !(target as HTMLElement).matches("input, select, textarea");
}

/** What a row can be asked for by a key that has no button in it. */
interface OnRow {
  readonly showMenu: (stop: HTMLElement) => void;
  /** Does what a letter stands for, and says whether it stands for anything there. */
  readonly act: (stop: HTMLElement, key: string) => boolean;
}

/** Moves as a key says, or does what it stands for. Keys that are not ours are left alone. */
export function moveByKey(event: KeyboardEvent, panel: HTMLElement, { showMenu, act }: OnRow): void {
  const here = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stop =
    here.closest<HTMLElement>("[data-row]")?.querySelector<HTMLElement>(STOPS) ?? here.closest<HTMLElement>(STOPS);
  if (stop === null || !panel.contains(stop)) return;
  const key = letterOf(event);
  const isDone = key !== undefined && (pressButton(stop.closest("[data-row]"), key) || act(stop, key));
  if (isDone || handle(event, here, stop, panel, showMenu)) event.preventDefault();
}

/** Presses the button whose key it is, within an element around the focus. */
export function pressByKey(event: KeyboardEvent, within: HTMLElement): void {
  const key = letterOf(event);
  if (key !== undefined && pressButton(within, key)) event.preventDefault();
}

/** A letter alone, pressed once and not typed into a field; a key held down would go on to the next row. */
export function letterOf({ key, target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): string | undefined {
  if (ctrlKey || metaKey || altKey || repeat || !/^[a-z]$/i.test(key)) return undefined;
  return (target as HTMLElement).closest("input, textarea, select, [contenteditable]") ? undefined : key.toUpperCase();
}

/** People in a row's list have buttons of their own. */
function pressButton(within: HTMLElement | null, key: string): boolean {
  const row = within?.closest("[data-row]") ?? null;
  const buttons = within?.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`) ?? [];
  const button = [...buttons].find((one) => one.closest("[data-row]") === row);
  return button !== undefined && click(button);
}

function handle(
  event: KeyboardEvent,
  here: HTMLElement,
  stop: HTMLElement,
  panel: HTMLElement,
  showMenu: (stop: HTMLElement) => void,
): boolean {
  switch (inReadingDirection(event.key, panel)) {
    case "ArrowDown":
      return focusStop(panel, (stops) => stops[stops.indexOf(stop) + 1]);
    case "ArrowUp":
      return here === stop ? focusStop(panel, (stops) => stops[stops.indexOf(stop) - 1]) : focus(stop);
    case "Home":
      return focusStop(panel, (stops) => stops[0]);
    case "End":
      return focusStop(panel, (stops) => stops.at(-1));
    case "ArrowRight":
      return isFolded(stop) ? click(stop) : focus(actionAfter(here, stop));
    case "ArrowLeft":
      return here === stop ? isUnfolded(stop) && click(stop) : focus(actionBefore(here, stop));
    case "Escape":
      return here === stop ? isUnfolded(stop) && click(stop) : focus(stop);
    case " ":
      if (here !== stop || stop.matches("button")) return false;
      stop.closest<HTMLElement>("[data-row]")?.querySelector<HTMLElement>(".hear-back-progress")?.click();
      return true;
    case "F10":
      if (event.shiftKey) showMenu(stop);
      return event.shiftKey;
    default:
      return false;
  }
}

/** In languages that are read from the right, the arrows change places. */
function inReadingDirection(key: string, panel: HTMLElement): string {
  if (panel.win.getComputedStyle(panel).direction !== "rtl") return key;
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}

function actionsOf(stop: HTMLElement): readonly HTMLElement[] {
  const row = stop.closest<HTMLElement>("[data-row]");
  const actions = [...(row?.querySelectorAll<HTMLElement>(ACTIONS) ?? [])];
  return actions.filter((action) => action.closest("[data-row]") === row && action.isShown());
}

function actionAfter(here: HTMLElement, stop: HTMLElement): HTMLElement | undefined {
  const actions = actionsOf(stop);
  return actions[actions.indexOf(here) + 1];
}

function actionBefore(here: HTMLElement, stop: HTMLElement): HTMLElement {
  const actions = actionsOf(stop);
  return actions[actions.indexOf(here) - 1] ?? stop;
}

/** Goes to a stop. Where it stands for rows that are not drawn yet, they are drawn, and then it goes to one of them. */
function focusStop(panel: HTMLElement, find: (stops: readonly HTMLElement[]) => HTMLElement | undefined): boolean {
  const stop = find(stopsIn(panel));
  if (stop?.dataset["follows"] === undefined) return focus(stop);
  stop.click();
  // Preact draws in a microtask, which stands before this one.
  queueMicrotask(() => {
    if (!stop.isConnected) focusStop(panel, find);
  });
  return true;
}

function isFolded(stop: HTMLElement): boolean {
  return stop.getAttribute("aria-expanded") === "false";
}

function isUnfolded(stop: HTMLElement): boolean {
  return stop.getAttribute("aria-expanded") === "true";
}

function focus(element: HTMLElement | undefined): boolean {
  element?.focus();
  return element !== undefined;
}

function click(element: HTMLElement): boolean {
  element.click();
  return true;
}

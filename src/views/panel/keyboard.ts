/**
 * The panel by keyboard: one tab stop for all rows, arrows between them, and into the actions of a row and back.
 * It reads the panel's own markup, so that whatever is drawn can be reached in the order in which it is drawn.
 */
const STOPS = "[data-stop]";
const ACTIONS =
  ".hear-back-actions button, .hear-back-progress, .hear-back-answer, .hear-back-person-acts button, .hear-back-row-end button";

/** Rows, people and headings that can be moved to, from top to bottom. */
function stopsIn(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(STOPS)];
}

/** Moves as a key says. Keys that are not ours are left alone. */
export function moveByKey(event: KeyboardEvent, panel: HTMLElement, showMenu: (stop: HTMLElement) => void): void {
  const here = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stop =
    here.closest<HTMLElement>("[data-row]")?.querySelector<HTMLElement>(STOPS) ?? here.closest<HTMLElement>(STOPS);
  if (stop === null || !panel.contains(stop)) return;
  if (handle(event, here, stop, panel, showMenu)) event.preventDefault();
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

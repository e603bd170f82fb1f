import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export type PanelRef = RefObject<HTMLDivElement | null>;

/**
 * Keeps the focus in the panel when it is redrawn. Where the row that had it has moved to another group or gone, the row
 * after it gets it, else the one now in its place; where there is no row, the first line does. Returns what to call when a stop gets the focus.
 */
export function useFocusThatStays(panel: PanelRef, setTabStop: (stop: string) => void): (element: HTMLElement) => void {
  const place = useRef<Place>({ stop: "", at: 0, after: [] });
  const hadFocus = panel.current?.contains(panel.current.doc.activeElement) ?? false;
  const remember = (element: HTMLElement) => {
    const stop = stopAround(element);
    if (panel.current === null || stop === undefined) return;
    place.current = placeAround(element, stop, panel.current);
    setTabStop(stop);
  };
  useLayoutEffect(() => {
    const now = panel.current;
    if (now === null || !hadFocus) return;
    const focused = now.doc.activeElement;
    if (focused !== null && now.contains(focused)) {
      const { stop } = place.current;
      if (stopAround(focused) === stop) place.current = placeAround(focused, stop, now);
      return;
    }
    const rows = rowsIn(now);
    const { stop, at, after } = place.current;
    const byStop = new Map(rows.map((row) => [row.dataset["stop"], row]));
    // The row may have lost no more than the button that was pressed.
    const isWhereItWas = rows[at] !== undefined && rows[at] === byStop.get(stop);
    const next = isWhereItWas ? stop : after.find((one) => byStop.has(one));
    const inItsPlace = byStop.get(next) ?? rows[Math.min(Math.max(at, 0), rows.length - 1)];
    (inItsPlace ?? now.querySelector<HTMLElement>(".hear-back-sentence"))?.focus();
  });
  return remember;
}

/**
 * For a dialog: notes the row that has the focus. Called once the dialog has closed, what is returned gives the focus
 * back to that row, wherever it stands by then, or to the first one, if nothing else has it.
 */
export function noteFocus(doc: Document): () => void {
  const element = doc.activeElement;
  const panel = element?.closest<HTMLElement>(".hear-back-panel");
  const stop = element ? stopAround(element) : undefined;
  return () => {
    if (!panel || (doc.activeElement !== null && doc.activeElement !== doc.body)) return;
    const rows = rowsIn(panel);
    (
      rows.find((row) => row.dataset["stop"] === stop) ??
      rows[0] ??
      panel.querySelector<HTMLElement>(".hear-back-sentence")
    )?.focus();
  };
}

/** Keeps the focus within an element whose button is drawn no more: the one then in its place gets it. */
export function useFocusInPlace(within: RefObject<HTMLElement | null>): void {
  const buttons = () => [...(within.current?.querySelectorAll<HTMLElement>("button, input") ?? [])];
  const at = buttons().findIndex((button) => button === button.doc.activeElement);
  useLayoutEffect(() => {
    const now = within.current;
    if (at < 0 || now === null || now.contains(now.doc.activeElement)) return;
    const left = buttons();
    left[Math.min(at, left.length - 1)]?.focus();
  });
}

/** The titles of the rows, from top to bottom. */
function rowsIn(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>("a.hear-back-row-title")];
}

/** Where the focus is: the stop, its place among the rows, and the stops of the rows after it. */
interface Place {
  readonly stop: string;
  readonly at: number;
  readonly after: readonly string[];
}

function placeAround(element: Element, stop: string, panel: HTMLElement): Place {
  const at = placeOf(element, panel);
  const after = rowsIn(panel).slice(at + 1);
  return { stop, at, after: after.flatMap((row) => row.dataset["stop"] ?? []) };
}

/** The place, from 0 at the top, of the row that an element belongs to, or of the next row after it. */
function placeOf(element: Element, panel: HTMLElement): number {
  const rows = rowsIn(panel);
  const from = element.closest(".hear-back-row") ?? element;
  const at = rows.findIndex((row) => (from.compareDocumentPosition(row) & from.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return at < 0 ? rows.length : at;
}

/** The tab stop that an element belongs to. A person in a row's list belongs to the row. */
function stopAround(element: Element): string | undefined {
  return (
    element.closest<HTMLElement>(".hear-back-row")?.dataset["row"] ??
    element.closest<HTMLElement>("[data-stop]")?.dataset["stop"]
  );
}

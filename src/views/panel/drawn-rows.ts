/** Which rows of the panel are drawn. What a person sees is drawn, and a screenful more: thousands would make every key wait. */

/** How many rows are drawn at first, over all lists, and how many follow whenever the end of what is drawn comes near. */
export const DRAWN_AT_A_TIME = 20;

/** A heading's rows, by their stops. */
export interface RowList {
  readonly name: string;
  readonly stops: readonly string[];
}

/** What has been asked for since the panel was opened. */
export interface Asked {
  readonly folded: ReadonlySet<string>;
  /** How many rows of a list are shown: those after them wait for "Show more". */
  readonly shownOf: (name: string) => number;
  /** How many rows of a list have been scrolled to. */
  readonly reachedOf: (name: string) => number;
  /** The row that Tab comes back to, which is always drawn. */
  readonly tabStop: string | undefined;
}

/** The rows of a list from top to bottom: first those drawn, then those that follow by themselves, then the rest. */
interface DrawnRows {
  readonly drawn: number;
  readonly following: number;
  readonly rest: number;
}

/** For each list that is not folded, how far it is drawn. The first lists are drawn first. */
export function drawnRows(lists: readonly RowList[], asked: Asked): ReadonlyMap<string, DrawnRows> {
  const { folded, shownOf, reachedOf, tabStop } = asked;
  let left = DRAWN_AT_A_TIME;
  const all = new Map<string, DrawnRows>();
  for (const { name, stops } of lists) {
    if (folded.has(name)) continue;
    const shown = Math.min(stops.length, shownOf(name));
    const toTabStop = tabStop === undefined ? 0 : stops.indexOf(tabStop) + 1;
    const drawn = Math.min(shown, Math.max(left, reachedOf(name), toTabStop));
    all.set(name, { drawn, following: shown - drawn, rest: stops.length - shown });
    left = Math.max(left - shown, 0);
  }
  return all;
}

/** What can be the panel's tab stop: headings, the rows drawn under them, and the buttons for more. */
export function tabStopsOf(lists: readonly RowList[], drawn: ReadonlyMap<string, DrawnRows>): readonly string[] {
  return lists.flatMap(({ name, stops }) => {
    const rows = drawn.get(name);
    if (rows === undefined) return [name];
    const hasButton = rows.following === 0 && rows.rest > 0;
    return [name, ...stops.slice(0, rows.drawn), ...(hasButton ? [moreStop(name)] : [])];
  });
}

/** The name among the stops of a list's button for more rows. */
export function moreStop(list: string): string {
  return `more ${list}`;
}

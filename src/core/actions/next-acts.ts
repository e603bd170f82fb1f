import type { Agenda } from "../agenda";
import type { Application } from "../application";
import { GROUPS } from "../schedule/schedule";

/** The quiet ones as well: a word costs little, and they plan too. */
const OPEN = GROUPS.filter((group) => group !== "closed");

/** What lies in the person's own hands after moving on, as far as their notes tell. */
export interface NextActs {
  /** One that is still on the wishlist. */
  readonly application: Application | undefined;
}

/** The wishlist's first by path, which is not the Application itself. */
export function nextActs({ groups }: Agenda, { paths: [own] }: Application): NextActs {
  const wishlist = groups.closed.map(({ application }) => application).filter(({ status, paths }) => status === "wishlist" && paths[0] !== own);
  return { application: wishlist.sort((one, other) => (one.paths[0] < other.paths[0] ? -1 : 1))[0] };
}

/** The other Applications that are open: whoever accepts an offer may want to tell them. */
export function othersOpen({ groups }: Agenda, { paths: [own] }: Application): readonly Application[] {
  const open = OPEN.flatMap((group) => groups[group]);
  return open.map(({ application }) => application).filter(({ paths }) => paths[0] !== own);
}

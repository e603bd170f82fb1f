import type { Agenda } from "../agenda";
import { compareText, type Application } from "../application";
import { GROUPS } from "../schedule/schedule";

/** The quiet ones as well: a word costs little, and they plan too. */
const OPEN = GROUPS.filter((group) => group !== "closed");

/** An application to turn to after moving on from this one: the wishlist's first by path. */
export function firstOnWishlist({ groups }: Agenda, { paths: [own] }: Application): Application | undefined {
  const wishlist = groups.closed
    .map(({ application }) => application)
    .filter(({ status, paths }) => status === "wishlist" && paths[0] !== own);
  return wishlist.sort((one, other) => compareText(one.paths[0], other.paths[0]))[0];
}

/** The other Applications that are open: whoever accepts an offer may want to tell them. */
export function othersOpen({ groups }: Agenda, { paths: [own] }: Application): readonly Application[] {
  const open = OPEN.flatMap((group) => groups[group]);
  return open.map(({ application }) => application).filter(({ paths }) => paths[0] !== own);
}

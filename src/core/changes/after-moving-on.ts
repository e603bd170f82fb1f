/** The other applications that matter once one has come to its end. */
import type { Agenda } from "../agenda";
import { compareText, type Application } from "../application";
import { GROUPS } from "../schedule/group";

/** Quiet ones as well: a word to them costs little, and may help them plan. */
const OPEN = GROUPS.filter((group) => group !== "closed");

/** The application to turn to after moving on from this one: the first on the wishlist, by path, if there is one. */
export function firstOnWishlist({ groups }: Agenda, { paths: [own] }: Application): Application | undefined {
  const wishlist = groups.closed
    .map(({ application }) => application)
    .filter(({ status, paths }) => status === "wishlist" && paths[0] !== own);
  return wishlist.sort((one, other) => compareText(one.paths[0], other.paths[0]))[0];
}

/** The other Applications that are open: after accepting an offer, the person may want to tell them. */
export function othersOpen({ groups }: Agenda, { paths: [own] }: Application): readonly Application[] {
  const open = OPEN.flatMap((group) => groups[group]);
  return open.map(({ application }) => application).filter(({ paths }) => paths[0] !== own);
}

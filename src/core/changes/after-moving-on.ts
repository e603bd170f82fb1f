/** The other applications that matter once one has come to its end. */
import type { Agenda } from "../agenda";
import { compareText, type Application } from "../application";
import type { Entry } from "../entry";
import { GROUPS } from "../schedule/group";

const OPEN = GROUPS.filter((group) => group !== "closed");

/** The application to turn to after moving on from this one: the first on the wishlist, by path, if there is one. */
export function firstOnWishlist({ groups }: Agenda, { paths: [own] }: Application): Application | undefined {
  const wishlist = groups.closed
    .map(({ application }) => application)
    .filter(({ status, paths }) => status === "wishlist" && paths[0] !== own);
  return wishlist.sort((one, other) => compareText(one.paths[0], other.paths[0]))[0];
}

/** The others that are open, in the order of the agenda: after accepting an offer, some of them wait for a word. */
export function othersOpen({ groups }: Agenda, { paths: [own] }: Application): readonly Entry[] {
  return OPEN.flatMap((group) => groups[group]).filter(({ application }) => application.paths[0] !== own);
}

import type { Change } from "./change";
import type { Entry } from "../entry";
import type { Route } from "../reading/read-note";

/** Which way follow-ups go is said once, in the application's own note. */
export function setRoute({ application }: Entry, route: Route): readonly Change[] {
  return [{ path: application.paths[0], property: "route", value: route }];
}

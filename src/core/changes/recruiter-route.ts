/** Whether follow-ups go through the recruiter. */
import type { Entry } from "../entry";
import type { Route } from "../reading/read-note";
import type { Change } from "./change-and-undo";

/** Sets which way follow-ups go, in the application's own note. */
export function setRoute({ application }: Entry, route: Route): readonly Change[] {
  return [{ path: application.paths[0], property: "route", value: route }];
}

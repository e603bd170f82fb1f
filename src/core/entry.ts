import type { Application } from "./application";
import type { Schedule } from "./schedule/schedule";

/** One Application with its schedule. The same object for as long as neither has changed. */
export interface Entry {
  readonly application: Application;
  readonly schedule: Schedule;
}

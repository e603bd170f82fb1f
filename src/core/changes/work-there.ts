/** Whether the person wants to work at a company that does not answer: asked once, and kept as their own word. */
import type { CompanyRecord } from "../companies/company-record";
import type { Entry } from "../entry";
import type { Change } from "./change-and-undo";

/** The answers that are offered, as they are written in a note. */
export const WORK_THERE_ANSWERS = ["yes", "no", "not sure"] as const;
export type WorkThereAnswer = (typeof WORK_THERE_ANSWERS)[number];

const ASKED_FROM = 3;

/** Whether it is asked: after the third silence, while no note of an Application there says anything. */
export function isWorkThereAsked({ silences, workThere }: CompanyRecord): boolean {
  return silences >= ASKED_FROM && workThere.length === 0;
}

/** Keeps the answer in the application's own note. */
export function setWorkThere({ application }: Entry, answer: WorkThereAnswer): readonly Change[] {
  return [{ path: application.paths[0], property: "work_there", value: answer }];
}

/** Something to practise before the next interview: a line with a box, found again by its block id. */
import { parseDay, type LocalDay } from "../day";

export interface PracticeTask {
  readonly text: string;
  readonly by: LocalDay | undefined;
}

/** A task with the note and the block in which it stands. */
export interface KeptPractice extends PracticeTask {
  readonly path: string;
  readonly id: string;
  readonly isDone: boolean;
}

/** How the ids of its blocks begin. */
export const PRACTICE_ID = "hear-back-practice";

/** `- [ ] Five answers aloud ([[Brightline]], by 2026-11-27) ^hear-back-practice-2026-11-20`; the link where there is one. */
export function practiceLine({ text, by }: PracticeTask, id: string, link: string | undefined): string {
  const about = [link ?? "", by === undefined ? "" : `by ${by}`].filter((part) => part !== "").join(", ");
  return `- [ ] ${text}${about === "" ? "" : ` (${about})`} ^${id}`;
}

const LINE = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]\s+(.*?)\s+\^([\w-]+)\s*$/;
const ABOUT = /\s*\((?!\))(?:\[\[[^\]]*\]\])?(?:, )?(?:by (\d{4}-\d{2}-\d{2}))?\)$/;
/** As other plugins write the day of a task, after its words. */
const OTHER_DAY = /\s*(?:📅|⏳|\[?(?:due|scheduled)::)\s*(\d{4}-\d{2}-\d{2})\]?.*$/u;

/** Reads the line that {@link practiceLine} wrote, ticked or not, also after another plugin has given it its day. */
export function readPracticeLine(
  line: string,
): (PracticeTask & { readonly id: string; readonly isDone: boolean }) | undefined {
  const [, box = "", said = "", id = ""] = LINE.exec(line) ?? [];
  if (!id.startsWith(PRACTICE_ID)) return undefined;
  const [, otherDay = ""] = OTHER_DAY.exec(said) ?? [];
  const own = said.replace(OTHER_DAY, "");
  const [, ownDay = ""] = ABOUT.exec(own) ?? [];
  return {
    text: own.replace(ABOUT, "").trim(),
    by: parseDay(otherDay) ?? parseDay(ownDay),
    id,
    isDone: /[x-]/i.test(box),
  };
}

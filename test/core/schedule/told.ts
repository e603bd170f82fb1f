/** Schedules in a few words, for the tests of the rules. */
import type { Rules } from "../../../src/core/schedule/facts";
import { agenda, application, applicationNote, RULES, schedule } from "../../builders";

type Properties = Record<string, unknown>;

/** The three ratings, by which it is settled how a round went. */
export const rated = { preparation: 4, confidence: 3, footing: 4 };

/** The shape of a schedule: group, verdict, then each step with its day and person. */
export function told(properties: Properties, now: string, ...interviews: Properties[]): string[] {
  return toldBy(RULES, properties, now, ...interviews);
}

export function toldBy(rules: Rules, properties: Properties, now: string, ...interviews: Properties[]): string[] {
  const { group, verdict, steps } = schedule(application(properties, ...interviews), now, rules);
  return [
    `${group}: ${verdict}`,
    ...steps.map(({ kind, due, to }) => [kind, due ?? "undated", to?.name].filter(Boolean).join(" ")),
  ];
}

/** An interview on Thursday 5 November 2026, the panel already thanked. */
export function interviewed(own: Properties = {}): Properties {
  return {
    status: "interviewing",
    interview_date: "2026-11-05",
    ...rated,
    ...own,
    contact_log: ["2026-11-06 thank-you", ...((own["contact_log"] as string[] | undefined) ?? [])],
  };
}

/** A no on Thursday 5 November 2026, a week after the interview. */
export const no = (...lines: string[]) => ({
  status: "rejected",
  interview_date: "2026-10-29",
  ...rated,
  contact_log: ["2026-10-30 thank-you", "2026-11-05 heard by email", ...lines],
});

/** A yes on that day. */
export const yes = (...lines: string[]) => ({ ...no(...lines), status: "accepted" });

/** Each note's first step on a day: `A: follow-up 2026-11-12`. */
export function firstSteps(notes: Readonly<Record<string, Properties>>, now: string): string[] {
  const { groups } = agenda(
    Object.fromEntries(
      Object.entries(notes).map(([name, properties]) => [
        `Jobs/${name}.md`,
        applicationNote({ ...rated, ...properties }),
      ]),
    ),
    now,
  );
  return Object.values(groups)
    .flat()
    .map(({ application, schedule: { verdict, steps } }) =>
      `${application.paths[0].slice(5, -3)}: ${verdict} ${steps[0]?.due ?? ""}`.trim(),
    )
    .sort();
}

/** A round held on a day, the panel already thanked. */
export const held = (on: string, own: Record<string, unknown> = {}) => ({
  status: "interviewing",
  interview_date: on,
  contact_log: [`${on} thank-you`],
  ...own,
});

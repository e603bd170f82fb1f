/** A search of thousands of applications, four at each company. */
import { addDays, type LocalDay } from "../../src/core/day";

/** Where one of the applications is noted. */
export function pathOf(number: number): string {
  return `Jobs/Application ${String(number)}.md`;
}

/** Rounds, promises, asks, noes, ratings and lessons in about the mixture of a long search. */
export function propertiesOf(number: number, today: LocalDay): Record<string, unknown> {
  const held = addDays(today, -(number % 60));
  const later = (days: number, line: string) =>
    addDays(held, days) <= today ? [`${addDays(held, days)} ${line}`] : [];
  return {
    type: "application",
    company: `Company ${String(number >> 2)}`,
    role: `${["Data", "Office", "Night"][number % 3] ?? ""} ${["analyst", "clerk"][number % 2] ?? ""} ${String(number % 4)}`,
    status: ["interviewing", "interviewing", "rejected", "interviewing", "ghosted"][number % 5],
    date_applied: addDays(held, -20),
    interview_date: held,
    interviewers: ["Dana Lee", "Ravi Menon"],
    contact: "Dana Lee",
    contact_log: [
      `${addDays(held, -20)} applied by email`,
      ...later(1, "thank-you by email"),
      ...(number % 2 === 0 ? later(9, "follow-up by email to Dana Lee") : []),
      ...(number % 3 === 0 ? later(12, "heard by email from Dana Lee") : []),
      ...(number % 5 === 2 ? later(14, "heard no by email") : []),
    ],
    ...(number % 2 === 1 && { response_by: addDays(held, 7) }),
    ...(number % 3 === 1 && {
      preparation: 1 + (number % 5),
      confidence: 1 + (number % 4),
      weak_points: ["nerves", "structure"],
      lessons: [`Lead with result ${String(number % 40)}`],
      lessons_used: [`Lead with result ${String(number % 30)}`],
    }),
  };
}

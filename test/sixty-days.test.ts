/**
 * Sixty days of one search with ten applications, told day by day: what the panel says in the morning, then what the
 * person and the companies did. It is a golden to be read from end to end, as that person.
 */
import { expect, it } from "vitest";
import { AgendaBuilder } from "../src/core/agenda";
import { addDays, type LocalDay } from "../src/core/day";
import type { Entry } from "../src/core/entry";
import { dayWords } from "../src/words/days";
import { headline } from "../src/words/headline";
import { GROUPS } from "../src/words/panel";
import { reasonInFull } from "../src/words/reasons";
import { dueWords, stepWords } from "../src/words/row";
import { day, jobNotesOf, moment, RULES } from "./builders";
import { expectGolden } from "./golden";

type Properties = Record<string, unknown>;

/** What happens on a day: properties that are set, and lines of the log without their day. */
type Event = readonly [note: string, set: Properties, ...log: string[]];

const FIRST = day("2026-10-05");
const DAYS = 60;

const EVENTS: Readonly<Record<string, readonly Event[]>> = {
  "2026-10-05": [
    [
      "Marlow Dental Care",
      {
        role: "Receptionist",
        status: "applied",
        date_applied: "2026-10-05",
        contact: "Nina Patel <nina@marlow.example>",
      },
    ],
    [
      "Calder Valley Buses",
      { role: "Driver", status: "applied", date_applied: "2026-10-05", contact: "Depot office <depot@calder.example>" },
    ],
  ],
  "2026-10-06": [
    ["Eastmoor Council", { role: "Planning officer", status: "applied", date_applied: "2026-10-06" }],
    [
      "Fenwick & Rowe, analyst",
      {
        company: "Fenwick & Rowe",
        role: "Data analyst",
        status: "applied",
        date_applied: "2026-10-06",
        contact: "Dana Lee <dana@fenwick.example>",
      },
    ],
  ],
  "2026-10-07": [
    [
      "Marlow Dental Care",
      { status: "screening", interview_date: "2026-10-09T10:00", round: "phone screen" },
      "heard by phone from Nina Patel",
    ],
  ],
  "2026-10-09": [
    ["Marlow Dental Care", { preparation: 3, confidence: 4, footing: 4 }, "thank-you by email to Nina Patel"],
  ],
  "2026-10-12": [
    [
      "Marlow Dental Care",
      {
        status: "interviewing",
        interview_date: "2026-10-15T14:00",
        round: "panel",
        interviewers: ["Nina Patel", "Owen Marlow"],
        preparation: null,
        confidence: null,
        footing: null,
      },
      "heard by email from Nina Patel",
    ],
    [
      "Brightline Electrical",
      {
        role: "Electrician",
        status: "screening",
        date_applied: "2026-10-12",
        recruiter: "Tom Adeyemi <tom@hiringhouse.example>",
        route: "recruiter",
      },
    ],
    [
      "The Copper Kettle",
      {
        role: "Sous chef",
        status: "interviewing",
        interview_date: "2026-10-13",
        contact: "Maria Costa <maria@kettle.example>",
      },
    ],
  ],
  "2026-10-13": [["The Copper Kettle", { preparation: 2, confidence: 2, footing: 3, outcome: "done" }]],
  "2026-10-14": [["The Copper Kettle", {}, "thank-you by email to Maria Costa"]],
  "2026-10-15": [
    ["Marlow Dental Care", { response_by: "2026-10-23", preparation: 4, confidence: 3, footing: 4, outcome: "done" }],
  ],
  "2026-10-16": [["Marlow Dental Care", {}, "thank-you by email to Nina Patel", "thank-you by email to Owen Marlow"]],
  "2026-10-19": [
    ["The Copper Kettle", { status: "rejected" }, "heard by phone from Maria Costa — they chose somebody else"],
    [
      "Brightline Electrical",
      { interview_date: "2026-10-21T09:00", round: "phone screen" },
      "heard by phone from Tom Adeyemi",
    ],
    [
      "Fenwick & Rowe, officer",
      {
        company: "Fenwick & Rowe",
        role: "Reporting officer",
        status: "applied",
        date_applied: "2026-10-19",
        contact: "Dana Lee <dana@fenwick.example>",
      },
    ],
  ],
  "2026-10-20": [
    ["The Copper Kettle", {}, "feedback-request by email to Maria Costa"],
    [
      "Northgate College",
      {
        role: "Lab technician",
        status: "assessment",
        date_applied: "2026-10-14",
        task_due: "2026-10-28T18:00",
        contact: "Iris Lund <iris@northgate.example>",
      },
      "heard next round by email from Iris Lund — a task",
    ],
    ["Fenwick & Rowe, analyst", {}, "follow-up by email to Dana Lee"],
  ],
  "2026-10-21": [
    ["Brightline Electrical", { preparation: 4, confidence: 4, footing: 4 }, "thank-you by phone to Tom Adeyemi"],
  ],
  "2026-10-22": [
    [
      "Linden Hotels",
      {
        role: "Night manager",
        status: "interviewing",
        interview_date: "2026-10-29T15:00",
        contact: "Ruth Aber <ruth@linden.example>",
      },
      "heard next round by phone from Ruth Aber",
    ],
    ["Calder Valley Buses", {}, "follow-up by email to Depot office"],
    ["The Copper Kettle", {}, "feedback by email from Maria Costa — more on how I order for a large party"],
  ],
  "2026-10-26": [
    ["Northgate College", {}, "task"],
    ["The Copper Kettle", { lessons: ["Have one large party ready to tell of"] }],
    ["Brightline Electrical", {}, "call to Tom Adeyemi"],
  ],
  "2026-10-27": [
    ["Marlow Dental Care", {}, "follow-up by email to Nina Patel"],
    [
      "Larkspur Foods",
      {
        role: "Marketing executive",
        status: "interviewing",
        interview_date: "2026-11-02T11:00",
        round: "final",
        interviewers: ["Joanna Reyes"],
        contact: "Joanna Reyes <joanna@larkspur.example>",
      },
    ],
  ],
  "2026-10-28": [
    ["Linden Hotels", { outcome: "cancelled by them" }, "heard by phone from Ruth Aber — their week is full"],
    [
      "Brightline Electrical",
      { status: "interviewing", interview_date: "2026-11-04T15:00", round: "site visit" },
      "heard by phone from Tom Adeyemi",
    ],
  ],
  "2026-10-30": [["Linden Hotels", {}, "answer by email to Ruth Aber — for a new time"]],
  "2026-11-02": [
    ["Northgate College", {}, "follow-up by email to Iris Lund"],
    ["Larkspur Foods", { preparation: 5, confidence: 4, footing: 4, response_by: "2026-11-11" }],
  ],
  "2026-11-03": [
    ["Larkspur Foods", {}, "thank-you by email to Joanna Reyes"],
    ["Fenwick & Rowe, officer", {}, "follow-up by email to Dana Lee"],
  ],
  "2026-11-04": [
    ["Linden Hotels", {}, "heard next round by email from Ruth Aber — she will name a time"],
    ["Brightline Electrical", { preparation: 3, confidence: 3, footing: 4 }, "thank-you by phone to Tom Adeyemi"],
  ],
  "2026-11-06": [
    ["Marlow Dental Care", {}, "follow-up by email to Nina Patel"],
    [
      "Eastmoor Council",
      {
        status: "interviewing",
        interview_date: "2026-11-10T09:30",
        cadence: "public sector",
        contact: "Priya Nair <priya@eastmoor.example>",
      },
      "heard by email from Priya Nair",
    ],
  ],
  "2026-11-09": [["Brightline Electrical", {}, "call to Tom Adeyemi"]],
  "2026-11-10": [
    ["Northgate College", { status: "rejected" }],
    ["Eastmoor Council", { preparation: 4, confidence: 4, footing: 4 }],
  ],
  "2026-11-11": [
    ["Linden Hotels", {}, "follow-up by email to Ruth Aber"],
    ["Northgate College", {}, "heard no by email from Iris Lund"],
    ["Eastmoor Council", {}, "thank-you by email to Priya Nair"],
  ],
  "2026-11-12": [
    ["Northgate College", {}, "answer by email to Iris Lund"],
    [
      "Linden Hotels",
      { interview_date: "2026-11-18T10:00", outcome: null },
      "heard next round by email from Ruth Aber — Wednesday at ten",
    ],
  ],
  "2026-11-16": [
    ["Marlow Dental Care", {}, "closing-note by email to Nina Patel"],
    ["Larkspur Foods", {}, "follow-up by email to Joanna Reyes"],
  ],
  "2026-11-17": [["Brightline Electrical", {}, "call to Tom Adeyemi"]],
  "2026-11-18": [
    [
      "Linden Hotels",
      { feeling: "good", response_by: "2026-11-30" },
      "told in person from Ruth Aber — by the end of the month",
      "thank-you by email to Ruth Aber",
    ],
    ["Larkspur Foods", { status: "offer", decide_by: "2026-11-27" }, "heard by phone from Joanna Reyes — an offer"],
  ],
  "2026-11-19": [["Larkspur Foods", {}, "thank-you by email to Joanna Reyes"]],
  "2026-11-24": [
    ["Larkspur Foods", {}, "follow-up by email to Joanna Reyes"],
    ["Marlow Dental Care", { status: "rejected" }, "heard by email from Nina Patel — they are sorry for the wait"],
  ],
  "2026-11-25": [
    ["Marlow Dental Care", {}, "answer by email to Nina Patel"],
    ["Eastmoor Council", {}, "follow-up by email to Priya Nair"],
  ],
  "2026-11-26": [["Larkspur Foods", { status: "accepted" }, "heard by email from Joanna Reyes — the contract"]],
  "2026-11-27": [
    ["Marlow Dental Care", {}, "feedback-request by email to Nina Patel"],
    ["Larkspur Foods", {}, "feedback-request by email to Joanna Reyes"],
  ],
  "2026-11-30": [["Brightline Electrical", { status: "withdrawn" }, "withdrawal by phone to Tom Adeyemi"]],
  "2026-12-01": [
    [
      "Larkspur Foods",
      { lessons: ["The campaign as a story worked"] },
      "feedback by phone from Joanna Reyes — they liked the campaign",
    ],
  ],
};

it("sixty days of one search can be lived by what the panel says", () => {
  const notes: Record<string, Properties> = {};
  const days = Array.from({ length: DAYS }, (_, at) => addDays(FIRST, at)).map((today) => {
    // The calendar and the table are the same on every day; what was scheduled on another one must not matter.
    const told = morningOf(notes, today);
    const events = EVENTS[today] ?? [];
    for (const [name, set, ...log] of events) {
      const before = notes[`Jobs/${name}.md`] ?? { type: "application", company: name };
      const lines = [
        ...((before["contact_log"] as string[] | undefined) ?? []),
        ...log.map((line) => `${today} ${line}`),
      ];
      notes[`Jobs/${name}.md`] = { ...before, ...set, ...(lines.length > 0 && { contact_log: lines }) };
    }
    return [told, ...events.flatMap((event) => whatHappened(event, today))].join("\n");
  });
  expect(Object.keys(notes)).toHaveLength(10);
  expectGolden("sixty days of one search.txt", `${days.join("\n\n")}\n`);
});

function morningOf(notes: Record<string, Properties>, today: LocalDay): string {
  const jobNotes = jobNotesOf(notes);
  const agenda = new AgendaBuilder(RULES).build(
    jobNotes.applications(),
    jobNotes.brokenNotes(),
    moment(`${today} 08:00`),
  );
  expect(agenda.problems).toEqual([]);
  const { sentence, rest } = headline(agenda);
  const { overdue, soon, waiting, quiet } = agenda.groups;
  const now = [...overdue, ...agenda.groups.today, ...agenda.groups["move on"]].flatMap((entry) => [
    `  ${titleOf(entry)}: ${[stepWords(entry, today), dueWords(entry, today).words].filter(Boolean).join(", ")}`,
    ...entry.schedule.steps.slice(0, 1).map((step) => `    ${reasonInFull(entry, step, today)}`),
  ]);
  const later = [...soon, ...waiting].map(
    (entry) =>
      `  ${GROUPS[entry.schedule.group as "soon"]} · ${titleOf(entry)}: ${[stepWords(entry, today), dueWords(entry, today).words].filter(Boolean).join(", ")}`,
  );
  const silent = quiet.map((entry) => `  Quiet · ${titleOf(entry)}`);
  return [`${dayWords(today, today)}. ${sentence} ${rest}`.trim(), ...now, ...later, ...silent]
    .join("\n")
    .replaceAll("\u00a0", " ");
}

function whatHappened([name, set, ...log]: Event, today: LocalDay): string[] {
  const properties = Object.entries(set)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${String(value)}`);
  return [
    ...(properties.length > 0 ? [`  > ${name}: ${properties.join(", ")}`] : []),
    ...log.map((line) => `  > ${name}: ${today} ${line}`),
  ];
}

function titleOf({ application: { company, role } }: Entry): string {
  return [company, role].filter(Boolean).join(", ");
}

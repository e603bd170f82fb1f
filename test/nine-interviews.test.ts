/** One person over four months and nine interviews: what Prepare says before each of them. */
import { describe, expect, it } from "vitest";
import { takeAlong, takenTo, type TakenAlong } from "../src/core/lessons/take-along";
import { dayWords } from "../src/words/days";
import { lessonFrom, meetingWords, PREPARE, questionFrom, recurringWords } from "../src/words/prepare";
import { agenda, day, jobNotesOf } from "./builders";
import { expectGolden } from "./golden";

type Note = Record<string, unknown>;

/** A chapter: the day before an interview, and what stands in the notes from then on that did not stand there before. */
interface Chapter {
  readonly today: string;
  readonly path: string;
  /** What the note says before the interview, and what is added to it when it is over. */
  readonly before: Note;
  readonly after: Note;
  /** What changes in other notes between that interview and the next. */
  readonly meanwhile?: Readonly<Record<string, Note>>;
}

/**
 * Ana looks for work as a bookkeeper. The notes are as a hurried person has them: lists, texts, numbers, links; some
 * interviews in notes of their own; one recruiter, who speaks plainly.
 */
const STORY: readonly Chapter[] = [
  {
    today: "2026-07-08",
    path: "Jobs/Harrow Textiles.md",
    before: {
      company: "Harrow Textiles",
      role: "Accounts assistant",
      interview_date: "2026-07-09T10:00",
      round: "phone screen",
    },
    after: {
      feeling: "rough",
      preparation: 2,
      hard_questions: "What do you earn now?\nWhy did you leave your last post?",
      weak_points: ["nerves", "preparation"],
      lessons: "1. Have the advert in front of me\n2. Stand up for a phone call",
    },
  },
  {
    today: "2026-07-22",
    path: "Jobs/Pennine Rail.md",
    before: {
      company: "Pennine Rail",
      role: "Payroll clerk",
      interview_date: "2026-07-23T14:00",
      round: "phone screen",
      interviewers: ["Sam Reid"],
    },
    after: {
      feeling: "good",
      lessons_used: ["Have the advert in front of me", "Stand up for a phone call"],
      lessons: ["Ask who I would work with"],
      weak_points: "nerves",
    },
  },
  {
    today: "2026-08-11",
    path: "Interviews/Pennine Rail, panel.md",
    before: {
      type: "interview",
      application: "[[Pennine Rail]]",
      interview_date: "2026-08-12T09:30",
      round: "panel",
      interviewers: ["Sam Reid", "Joy Fenn"],
    },
    after: {
      feeling: "mixed",
      hard_questions: [
        "Tell us about a time you disagreed with a manager (footing 2)",
        "Where do you see yourself in five years?",
      ],
      weak_points: ["examples", "structure"],
      lessons: "- Answer first, then explain\n- Have one figure ready for [[Examples|each example]]",
      lessons_used: ["Ask who I would work with"],
    },
    meanwhile: { "Jobs/Pennine Rail.md": { status: "rejected" } },
  },
  {
    today: "2026-09-02",
    path: "Jobs/Marlow Dental Care.md",
    before: {
      company: "Marlow Dental Care",
      role: "Bookkeeper",
      recruiter: "Tom Adeyemi",
      interview_date: "2026-09-03T11:00",
      round: "first interview",
      interviewers: "Nina Patel",
    },
    after: {
      feeling: "mixed",
      weak_points: "Examples, their questions",
      lessons_used: ["answer first, then explain."],
      lessons: ["Bring the two references"],
    },
    meanwhile: {
      "Jobs/Marlow Dental Care.md": {
        status: "rejected",
        lessons: ["Bring the two references", "Say what the numbers were for (Tom Adeyemi, 2026-09-10)"],
        contact_log: [
          "2026-09-08 heard no by phone from Tom Adeyemi",
          "2026-09-10 feedback by phone from Tom Adeyemi — approach",
        ],
      },
    },
  },
  {
    today: "2026-09-22",
    path: "Jobs/Fenwick & Rowe.md",
    before: {
      company: "Fenwick & Rowe",
      role: "Data analyst",
      interview_date: "2026-09-23T16:00",
      round: "Excel test",
    },
    after: {
      feeling: "rough",
      hard_questions: ["Look up a price by two conditions"],
      weak_points: ["knowledge"],
      lessons: ["Read the whole task before I begin"],
      lessons_used: ["Say what the numbers were for"],
    },
  },
  {
    today: "2026-10-06",
    path: "Interviews/Fenwick & Rowe, panel.md",
    before: {
      type: "interview",
      application: "[[Fenwick & Rowe]]",
      interview_date: "2026-10-07T10:00",
      round: "panel, by video",
      interviewers: ["Dana Lee", "Ravi Menon"],
    },
    after: {
      feeling: "good",
      hard_questions: ["How do you check your own work?"],
      weak_points: "examples",
      lessons_used: "- Answer first, then explain\n- Say what the numbers were for",
      lessons: "Pause before I answer",
    },
    meanwhile: { "Jobs/Harrow Textiles.md": { lessons_settled: ["Stand up for a phone call"] } },
  },
  {
    today: "2026-10-19",
    path: "Jobs/Larkspur Foods.md",
    before: {
      company: "Larkspur Foods",
      role: "Bookkeeper",
      interview_date: "2026-10-20",
      round: "phone screen",
      interviewers: ["Joanna Reyes"],
    },
    after: {
      feeling: "good",
      hard_questions: ["What do you earn now?"],
      lessons_used: ["Have the advert in front of me"],
    },
  },
  {
    today: "2026-11-03",
    path: "Interviews/Larkspur Foods, second.md",
    before: {
      type: "interview",
      application: "[[Larkspur Foods]]",
      interview_date: "2026-11-04T14:00",
      round: "second interview",
      interviewers: ["Joanna Reyes", "Piers Holm"],
    },
    after: {
      feeling: "good",
      weak_points: ["examples"],
      lessons_used: ["Pause before I answer", "Have one figure ready for each example"],
      lessons: ["Have one figure ready for each example"],
    },
  },
  {
    today: "2026-11-24",
    path: "Interviews/Larkspur Foods, final.md",
    before: {
      type: "interview",
      application: "[[Larkspur Foods]]",
      interview_date: "2026-11-25T14:00",
      round: "final, in person",
      interviewers: ["Joanna Reyes", "Iris Cope"],
    },
    after: {},
  },
];

/** The notes as they stand before a chapter. */
function notesBefore(chapter: number): Record<string, Note> {
  const notes: Record<string, Note> = {};
  const add = (path: string, properties: Note) => {
    notes[path] = { type: "application", ...notes[path], ...properties };
  };
  for (const { path, before, after, meanwhile = {} } of STORY.slice(0, chapter)) {
    add(path, { ...before, ...after });
    for (const [other, properties] of Object.entries(meanwhile)) add(other, properties);
  }
  const next = STORY[chapter];
  if (next) add(next.path, next.before);
  return notes;
}

function chapterAt(at: number) {
  const chapter = STORY[at];
  const { learnt } = agenda(notesBefore(at), chapter?.today ?? "");
  const application = jobNotesOf(notesBefore(at)).applicationOf(chapter?.path ?? "");
  const round = application?.rounds.find(({ path }) => path === chapter?.path);
  if (chapter === undefined || application === undefined || round === undefined) throw new Error("There is no round");
  return { learnt, application, round, today: day(chapter.today) };
}

function told(at: number): string {
  const { learnt, application, round, today } = chapterAt(at);
  const taken = takeAlong(learnt, application, round, today);
  const title = `${String(at + 1)}. ${application.company}: ${round.words}, ${dayWords(round.day, today)}`;
  return [title, meetingWords(round), ...lines(taken, today)].filter((line) => line !== "").join("\n");
}

function lines({ lessons, more, settled, hardQuestions, recurring }: TakenAlong, today: ReturnType<typeof day>) {
  const part = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [heading, ...items.map((item) => `  ${item}`)];
  const words = (all: typeof lessons) => all.map((lesson) => `${lesson.text} (${lessonFrom(lesson, today)})`);
  return [
    ...(lessons.length + more.length + settled.length === 0 ? [PREPARE.none] : []),
    ...part(PREPARE.lessons, words(lessons)),
    ...part("More", words(more)),
    ...part(PREPARE.settled, words(settled)),
    ...part(
      PREPARE.questions,
      hardQuestions.map((question) => `${question.text} (${questionFrom(question, today)})`),
    ),
    ...part(PREPARE.recurring, recurring.map(recurringWords)),
  ];
}

describe("nine interviews", () => {
  it("are each prepared for with what helps there", () => {
    const text = STORY.map((_chapter, at) => told(at)).join("\n\n");
    expectGolden("nine interviews.txt", `${text.replaceAll("\u00a0", " ")}\n`);
  });

  it.each(STORY.map((_chapter, at) => at))("say nothing twice, of the one at %i", (at) => {
    const { learnt, application, round, today } = chapterAt(at);
    const { lessons, more, settled, hardQuestions } = takeAlong(learnt, application, round, today);
    const said = [...lessons, ...more, ...settled, ...hardQuestions].map(({ text }) => text.toLowerCase());
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(STORY.slice(0, -1).map((_chapter, at) => at))(
    "ask afterwards of what stood first, of the one at %i",
    (at) => {
      const { learnt, application, round, today } = chapterAt(at);
      const shown = takeAlong(learnt, application, round, today).lessons.map(({ text }) => text);
      const after = chapterAt(at + 1).learnt;
      const held = jobNotesOf(notesBefore(at + 1))
        .applicationOf(round.path)
        ?.rounds.find(({ path }) => path === round.path);
      expect(held && takenTo(after, held).map(({ text }) => text)).toEqual(shown);
    },
  );
});

/** Every built-in template, for six people and their jobs, with all that a note can say and with next to nothing. */
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/core/application";
import { CONTACT_KINDS, type ContactKind } from "../../src/core/reading/contact-kinds";
import type { Person } from "../../src/core/reading/person";
import type { Draft } from "../../src/messages/drafts";
import { wordsIn } from "../../src/messages/length";
import { mailtoOf } from "../../src/messages/mail";
import { messagesIn } from "../../src/messages/message";
import { BUILT_IN, type BuiltInName } from "../../src/templates/built-in";
import type { Preparation } from "../../src/templates/placeholders";
import { isMessageKind } from "../../src/templates/template";
import { capitalised } from "../../src/words/days";
import { application, schedule } from "../builders";
import { expectGolden } from "../golden";
import { builtIn, draft } from "./drafting";
import { JOBS, type Job } from "./jobs";

/** All that are about an application. */
const NAMES = (Object.keys(BUILT_IN) as BuiltInName[]).filter((name) => name !== "weekly look");

/** What an application has come to where a template is of use. */
const OFFER = { status: "offer", contact_log: ["2026-11-19 heard"] };
const NO = { status: "rejected", contact_log: ["2026-11-19 heard"] };
const STATES: Partial<Record<BuiltInName, readonly Record<string, unknown>[]>> = {
  "status call": [{}, OFFER],
  "second follow-up": [{}, OFFER],
  "thank-you": [{}, { interviews: ["2026-11-25"] }],
  withdrawal: [{}, { interviews: ["2026-11-25"] }],
  "thanks for an offer": [OFFER],
  "offer on paper": [OFFER],
  "time with an offer": [OFFER],
  "reply to a no": [NO],
  "feedback request after a no": [NO],
  "feedback reminder": [NO],
  "feedback question to a connection": [NO],
  "thanks for feedback": [{ status: "rejected", contact_log: ["2026-11-19 feedback"] }],
  "feedback request after a yes": [{ status: "accepted", contact_log: ["2026-11-19 heard"] }],
  "accept an offer": [OFFER],
  "decline an offer": [OFFER],
  "reply to a no with a question": [NO],
  "ask for a new time": [
    { outcome: "no-show", response_by: null },
    { outcome: "cancelled by them", response_by: null },
  ],
  "ask for the time": [{ contact_log: ["2026-11-19 heard next round"], response_by: null }],
  preparation: [{ interview_date: "2026-11-25T10:30", response_by: null }],
};

function applicationOf(
  { properties }: Job,
  name: BuiltInName,
  isFull: boolean,
  inState: Record<string, unknown>,
): Application {
  const { company, interview_date } = properties;
  const known = isFull
    ? properties
    : {
        company,
        role: "",
        contact: null,
        ...(name === "reflection" || name === "thank-you" ? { interview_date } : { status: "applied" }),
      };
  const { outcome, ...state } = inState;
  const note = {
    ...known,
    ...(isFull ? state : Object.fromEntries(Object.entries(state).filter(([key]) => key === "status"))),
  };
  return outcome === undefined || !isFull
    ? application(note)
    : application({ ...note, interview_date: null }, { interview_date, outcome, round: "interview" });
}

function personFor(name: BuiltInName, app: Application): Person | undefined {
  const { to } = builtIn(name);
  if (to === "recruiter") return app.recruiter;
  if (to === "connection") return app.connections[0];
  return to === "interviewers"
    ? (app.rounds.at(-1)?.interviewers[0] ?? app.contacts[0])
    : (schedule(app, "2026-11-20").addressee ?? app.contacts[0]);
}

interface Case {
  readonly title: string;
  readonly isFull: boolean;
  readonly app: Application;
  readonly person: Person | undefined;
  readonly draft: Draft;
}

function casesOf(name: BuiltInName): readonly Case[] {
  const jobs = JOBS.flatMap((job) => (STATES[name] ?? [{}]).map((state) => ({ job, state })));
  return jobs.flatMap(({ job, state }) =>
    [true, false].map((isFull) => {
      const app = applicationOf(job, name, isFull, state);
      const yourName = isFull ? job.who : "";
      const title = `${isFull ? job.who : "Somebody"}, ${[app.role, app.company].filter((text) => text !== "").join(" at ")}`;
      const person = personFor(name, app);
      return {
        title,
        isFull,
        app,
        person,
        draft: draft(name, app, person, { yourName, ...(isFull && { preparation: preparationOf(job) }) }),
      };
    }),
  );
}

/** Who has learnt something has met a hard question as well, and has something to practise. */
function preparationOf({ lessons }: Job): Partial<Preparation> {
  if (lessons.length === 0) return {};
  return {
    lessons: lessons.map((lesson) => ({ lesson, from: "Pennine Rail, Tue 20 Oct" })),
    hardQuestions: [{ question: "Where do you see yourself in five years?", from: "Fenwick & Rowe, panel" }],
    recurring: ["Examples, in three of your last five interviews."],
    practice: ["Five answers aloud, two minutes each, by Tue 24 Nov"],
  };
}

const marked = ({
  draft: {
    path,
    text,
    selection: { from, to },
  },
}: Case) => `${path}\n\n${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;

describe("built-in templates read as recorded", () => {
  it.each(NAMES)("%s", (name) => {
    expectGolden(
      `messages/${capitalised(name)}.md`,
      casesOf(name)
        .map((one) => `${"=".repeat(60)}\n${one.title}\n\n${marked(one)}\n`)
        .join("\n"),
    );
  });
});

function isMail(name: BuiltInName): boolean {
  const { kind, isCall } = builtIn(name);
  return isMessageKind(kind) && !isCall;
}

/** Words from greeting to name, blanks as they stand: what domain advice names for each, with the greeting and the name. */
const LENGTHS: Partial<Record<BuiltInName, readonly [number, number]>> = {
  "thank-you": [80, 160],
  "follow-up": [50, 125],
  "second follow-up": [40, 100],
  "ask for a new time": [50, 125],
  "ask for the time": [50, 125],
  "recruiter check-in": [40, 100],
  "second recruiter check-in": [40, 100],
  "endorsement request": [50, 100],
  "status question to a connection": [50, 100],
  "thanks for an offer": [50, 125],
  "offer on paper": [50, 125],
  "time with an offer": [50, 125],
  "accept an offer": [50, 125],
  "decline an offer": [40, 90],
  withdrawal: [40, 90],
  "reply to a no": [40, 90],
  "reply to a no with a question": [50, 120],
  "feedback request after a no": [50, 120],
  "feedback request after a yes": [50, 120],
  "feedback reminder": [50, 120],
  "feedback question to a connection": [50, 120],
  "thanks for feedback": [40, 90],
  "closing note": [40, 90],
};

it.each(NAMES)("%s has no gap, no doubled mark and nothing left of the template", (name) => {
  for (const {
    title,
    draft: { text },
  } of casesOf(name)) {
    expect(text, title).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\ue000/);
    expect(text.replace(/ $/gm, ""), title).not.toMatch(/ {2}| [,.;:?)]|[,;:][,.;:]|\.\.|\( |^ | $|\n{3}/m);
  }
});

describe.each(NAMES.filter(isMail))("%s", (name) => {
  it("is as long as its kind should be, with everything known and with nothing", () => {
    const [least, most] = LENGTHS[name] ?? [0, 0];
    for (const {
      title,
      draft: { text },
    } of casesOf(name)) {
      const [message] = messagesIn(text.split("\n"));
      const words = wordsIn(message?.text ?? "");
      expect(words, `${title}: ${String(words)} words`).toBeGreaterThanOrEqual(least);
      expect(words, `${title}: ${String(words)} words`).toBeLessThanOrEqual(most);
    }
  });

  it("is a mail to the right person, which another parser reads as the same text", () => {
    for (const {
      title,
      app,
      person,
      draft: { text },
    } of casesOf(name)) {
      const [message, ...others] = messagesIn(`Before\n\n${text}\n\n## After\n\nNot of it`.split("\n"));
      expect(others, title).toEqual([]);
      if (message === undefined) throw new Error(`${title} is no message`);
      expect(message.text, title).not.toContain("Not of it");
      const parsed = new URL(mailtoOf(message));
      expect(parsed.protocol).toBe("mailto:");
      expect(decodeURIComponent(parsed.pathname), title).toBe(
        person?.email ?? app.contacts.find((contact) => contact.name === person?.name)?.email ?? "",
      );
      expect([...parsed.searchParams.keys()], title).toEqual(["subject", "body"]);
      expect(parsed.searchParams.get("subject"), title).toBe(message.subject);
      expect(parsed.searchParams.get("body"), title).toBe(message.text.replaceAll("\n", "\r\n"));
      expect(text, title).toContain(message.text.split("\n")[0]);
    }
  });
});

/** The text of each case as it would be sent, with its subject. */
function mailsBy(name: BuiltInName): readonly string[] {
  return casesOf(name).map(({ draft: { text } }) => text.slice(text.indexOf("\n\n")));
}

it.each([
  "reply to a no with a question",
  "feedback request after a no",
  "feedback request after a yes",
  "feedback reminder",
] as const)("asks for feedback by one question, and lets them decline: %s", (name) => {
  expect(builtIn(name).kind).toBe("feedback-request");
  for (const text of mailsBy(name)) {
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/if you would rather not/i);
  }
});

it("asks somebody inside for one thing, and lets them say nothing", () => {
  for (const text of mailsBy("feedback question to a connection")) {
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/if you cannot say, that is no problem/i);
  }
});

it("answers a no plainly without a question", () => {
  expect(builtIn("reply to a no").kind).toBe("answer");
  for (const text of mailsBy("reply to a no")) expect(text).not.toContain("?");
});

it.each(["second follow-up", "second recruiter check-in"] as const)("begins with thanks in a %s", (name) => {
  for (const text of mailsBy(name)) expect(text).toMatch(/\n(?:Dear [^\n]+|Hello),\n\nThank you /);
});

it("claims in a withdrawal nothing about another job, and in a no to an offer no reason", () => {
  for (const text of [...mailsBy("withdrawal"), ...mailsBy("decline an offer")])
    expect(text).not.toMatch(/accepted|another (?:job|position|role|offer)|elsewhere|because/);
});

it.each<[BuiltInName, ContactKind, RegExp]>([
  ["accept an offer", "answer", /I accept it.*I can start on \[the day you start\].*in writing/s],
  ["decline an offer", "withdrawal", /Thank you for the offer.*I will not be taking it up.*paths cross again/s],
  ["time with an offer", "answer", /May I have until \[a day\] to decide\?/],
  ["ask for a new time", "answer", /a new time\? I am free on \[[^\]]+\], \[[^\]]+\] or \[[^\]]+\]/],
  ["ask for the time", "follow-up", /a next round.*Has a day been set for it\?/s],
])("says what is needed to %s, which is logged as %s", (name, kind, words) => {
  expect(builtIn(name).kind).toBe(kind);
  for (const text of mailsBy(name)) expect(text.replace(/[«»]/g, "")).toMatch(words);
});

it("asks for a new time without a follow-up of the few that there are, and without keeping others back", () => {
  const { kind } = builtIn("ask for a new time");
  expect(kind in CONTACT_KINDS && CONTACT_KINDS[kind as ContactKind]).toMatchObject({
    isFollowUp: false,
    keepsGap: false,
  });
});

it.each<[string, Record<string, unknown>]>([
  ["a phone screen", { interview_date: "2026-11-16", round: "phone screen" }],
  ["a screening by its status alone", { interview_date: "2026-11-16", status: "screening" }],
  ["a call with a recruiter", { interview_date: "2026-11-16", round: "Recruiter" }],
  ["ein Telefongespräch", { interview_date: "2026-11-16", round: "Telefoninterview" }],
  ["un entretien téléphonique", { interview_date: "2026-11-16", round: "entretien téléphonique" }],
  ["nothing", { status: "applied", date_applied: "2026-11-02" }],
])("speaks in a status call of no interview after %s", (_what, properties) => {
  const { text } = draft("status call", application(properties), { name: "Dana Lee" });
  expect(text).not.toContain("interview");
  expect(text).toContain("interview_date" in properties ? "for the call on 16 November" : "application of 2 November");
});

it("names in a call or a check-in all the roles that a recruiter is asked about, and else the one", () => {
  const app = application({ recruiter: "Tom Adeyemi", interview_date: "2026-11-10" });
  for (const name of ["recruiter call", "recruiter check-in", "second recruiter check-in"] as const) {
    const several = draft(name, app, app.recruiter, { otherRoles: ["Driver at Calder", "*Cook* at Kettle"] }).text;
    expect(several).toContain("\n\n- Data analyst at Acme\n- Driver at Calder\n- \\*Cook\\* at Kettle\n\n");
    expect(several).not.toMatch(/\n{3}|role of/);
    expect(draft(name, app, app.recruiter).text).toContain("the Data analyst role");
  }
});

it("asks in a thank-you when they decide only where no day was promised, and asks nothing in a closing note", () => {
  const questions = (name: BuiltInName) =>
    casesOf(name).map(({ isFull, draft: { text } }) => [isFull, text.includes("?")]);
  expect(
    questions("thank-you")
      .filter(([isFull]) => isFull === false)
      .every(([, asks]) => asks),
  ).toBe(true);
  const [first] = casesOf("thank-you");
  expect(first?.draft.text).toContain("by 13 November");
  expect(first?.draft.text).not.toContain("?");
  expect(questions("closing note").some(([, asks]) => asks)).toBe(false);
});

it.each(["status call", "recruiter call"] as const)(
  "speaks in a %s for half a minute at most: each part 40 to 75 words",
  (name) => {
    for (const {
      title,
      draft: { text },
    } of casesOf(name)) {
      const spoken = [...text.matchAll(/“([^”]*)”/g)].map(([, words = ""]) => wordsIn(words));
      expect(spoken.length, title).toBe(name === "status call" ? 2 : 1);
      for (const words of spoken) {
        expect(words, `${title}: ${String(words)}`).toBeGreaterThanOrEqual(40);
        expect(words, `${title}: ${String(words)}`).toBeLessThanOrEqual(75);
      }
    }
  },
);

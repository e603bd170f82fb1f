import { describe, expect, it } from "vitest";
import type { Application } from "../../src/core/application";
import { draftTasks, type Draft, type PersonNote } from "../../src/messages/drafts";
import { application, day, schedule } from "../builders";
import { expectGolden } from "../golden";
import { draft, TODAY } from "../templates/drafting";

function thankYous(app: Application, note?: PersonNote): readonly Draft[] {
  return schedule(app, TODAY).panel.map(({ person, round }) =>
    draft("thank-you", app, person, { ...(round && { round }), ...(note && { note }) }),
  );
}

function followUp(app: Application, note?: PersonNote): Draft {
  return draft("follow-up", app, schedule(app, TODAY).addressee, note ? { note } : {});
}

function request(app: Application, name = "Maya Duarte"): Draft {
  return draft("endorsement request", app, { name });
}

/** The draft with what would be selected in it between marks. */
function marked({ path, text, selection: { from, to } }: Draft): string {
  return `${path}\n\n${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}\n`;
}

const promised = {
  company: "Marlow Dental Care",
  role: "Receptionist",
  interview_date: "2026-11-05",
  response_by: "2026-11-13",
};
const panel = { interviewers: ["Ravi Menon", "Dana Lee", "Mia Chen", "Wen Li"] };
const recruiterOnly = { ...promised, contact: null, recruiter: "Tom Adeyemi", response_by: null };
const call = {
  company: "Oakhurst Logistics",
  role: "Team leader",
  interview_date: "2026-11-17",
  round: "phone screen",
};
const applied = { company: "Calder Valley Buses", role: "Driver", status: "applied", date_applied: "2026-11-02" };

/** Beside those of built-in.test.ts: what the six people there have no occasion for. */
describe("drafts read as recorded", () => {
  it.each<[string, readonly Draft[]]>([
    [
      "thank-yous to a panel, no date promised.md",
      thankYous(application({ ...promised, ...panel, response_by: null })),
    ],
    ["thank-yous to a panel, a date promised.md", thankYous(application({ ...promised, ...panel }))],
    [
      "thank-yous to a panel, the next round booked.md",
      thankYous(application({ ...promised, ...panel, interviews: ["2026-11-25"] })),
    ],
    [
      "to a recruiter alone.md",
      (["thank-you", "follow-up", "second follow-up", "status call", "withdrawal", "closing note"] as const).map(
        (name) => draft(name, application(recruiterOnly), { name: "Tom Adeyemi" }),
      ),
    ],
    [
      "about several roles.md",
      (["recruiter call", "recruiter check-in", "second recruiter check-in"] as const).map((name) =>
        draft(
          name,
          application(recruiterOnly),
          { name: "Tom Adeyemi" },
          { otherRoles: ["Electrician at Brightline Electrical", "Staff nurse, night shift at St Brannock’s"] },
        ),
      ),
    ],
    [
      "an offer on paper, accepted.md",
      [
        draft(
          "accept an offer",
          application({
            ...promised,
            status: "offer",
            contact_log: ["2026-11-18 heard offer by email from Dana Lee — on paper"],
          }),
          { name: "Dana Lee" },
        ),
      ],
    ],
    [
      "follow-up, application only.md",
      [followUp(application(applied), { email: "nina@marlow.example", greeting: "Ms Patel" })],
    ],
    ["endorsement request, application only.md", [request(application(applied))]],
    [
      "tasks.md",
      [
        draftTasks("Jobs/Acme.md", "In my hands", day(TODAY), [
          "One application: [[Harbour View Hotel]]",
          "One conversation",
        ]),
      ],
    ],
  ])("%s", (name, drafts) => {
    expectGolden(name, drafts.map(marked).join("\n---\n\n"));
  });
});

/** The sentences of a thank-you, without names and blanks, which differ anyhow. */
function sentencesOf(text: string): readonly string[] {
  const body = text.slice(text.indexOf(",\n\n") + 1, text.indexOf("Kind regards"));
  return body
    .trim()
    .replace(/\[[^\]]+\]/g, "[]")
    .split(/(?<=[.?])\s+/);
}

describe("thank-yous to one panel", () => {
  const nine = "Ada Bo Cy Di Ed Flo Gus Hal Ivy".split(" ").map((first) => `${first} Lee`);
  const asking = (drafts: readonly Draft[]) => drafts.filter(({ text }) => text.includes("?")).map(({ id }) => id);

  it.each([promised, { ...promised, response_by: null }, { ...promised, interviews: ["2026-11-25"] }])(
    "are no two alike, nor any sentence of the first three: %j",
    (properties) => {
      const texts = thankYous(application({ ...properties, interviewers: nine })).map(({ text }) => sentencesOf(text));
      expect(new Set(texts.map((sentences) => sentences.join(" "))).size).toBe(nine.length);
      const three = texts.slice(0, 3).flat();
      expect(new Set(three).size).toBe(three.length);
    },
  );

  it("are the same whenever they are drafted", () => {
    const app = application({ ...promised, ...panel });
    expect(thankYous(app)).toEqual(thankYous(app));
    const sent = application({ ...promised, ...panel, contact_log: ["2026-11-06 thank-you to Ravi Menon"] });
    const [, dana] = thankYous(sent);
    expect(sentencesOf(dana?.text ?? "")).toEqual(sentencesOf(thankYous(app)[1]?.text ?? ""));
  });

  it("put the question when they decide to the contact, else to the first", () => {
    const open = { ...promised, ...panel, response_by: null };
    expect(asking(thankYous(application(open)))).toEqual(["thank-you-dana-lee"]);
    expect(asking(thankYous(application({ ...open, contact: "Nina Patel" })))).toEqual(["thank-you-ravi-menon"]);
  });

  it("ask nothing where a day was promised, or the next round is booked", () => {
    expect(asking(thankYous(application({ ...promised, ...panel })))).toEqual([]);
    const booked = { ...promised, ...panel, response_by: null, interviews: ["2026-11-25"] };
    expect(asking(thankYous(application(booked)))).toEqual([]);
  });

  it("ask once, in the latest of two rounds, and thank who was met twice in other words", () => {
    const app = application(
      {},
      { interview_date: "2026-11-18", interviewers: ["Dana Lee", "Ravi Menon"] },
      { interview_date: "2026-11-19", interviewers: ["Dana Lee"] },
    );
    const [first, second] = app.rounds.map((round) => draft("thank-you", app, { name: "Dana Lee" }, { round }).text);
    expect([first?.includes("?"), second?.includes("?")]).toEqual([false, true]);
    const again = sentencesOf(second ?? "");
    expect(sentencesOf(first ?? "").filter((sentence) => again.includes(sentence))).toEqual([]);
  });
});

describe("a thank-you to somebody who was not in the room", () => {
  const thanks = (properties: Record<string, unknown>, name: string) =>
    draft("thank-you", application({ ...promised, ...properties }), { name }).text;

  it("thanks a recruiter for arranging it, and for no conversation", () => {
    const text = thanks({ contact: null, recruiter: "Tom Adeyemi", route: "recruiter" }, "Tom Adeyemi");
    expect(text).toContain("Thank you for arranging the interview on 5 November about the Receptionist role.");
    expect(text).not.toMatch(/you (?:said|told|gave|took)|with you|our conversation/);
  });

  it("thanks a contact for it where others are named", () => {
    expect(thanks({ interviewers: ["Ravi Menon"] }, "Dana Lee")).toContain("Thank you for arranging the interview");
  });

  it("is none to a contact where nobody else is named, nor to a recruiter who was", () => {
    expect(thanks({}, "Dana Lee")).toContain("Thank you for the interview");
    const recruiter = { recruiter: "Tom Adeyemi", interviewers: ["Tom Adeyemi"] };
    expect(thanks(recruiter, "Tom Adeyemi")).toContain("Thank you for the interview");
  });
});

describe("a draft", () => {
  it("goes into the note of its round, if it has one; a follow-up into the application's", () => {
    const app = application({ status: "interviewing" }, { interview_date: "2026-11-19", interviewers: ["Dana Lee"] });
    expect(thankYous(app).map(({ path }) => path)).toEqual(["Interviews/Acme 1.md"]);
    expect(draft("reflection", app, undefined).path).toBe("Interviews/Acme 1.md");
    expect(followUp(app).path).toBe("Jobs/Acme.md");
  });

  it.each([
    ["Dana Lee", "thank-you-dana-lee"],
    ["Zoë Müller-Ødegård", "thank-you-zoe-muller-degard"],
    ["D’Arcy “Bo” Ek", "thank-you-d-arcy-bo-ek"],
  ])("to %s is known by %s", (name, id) => {
    expect(thankYous(application({ interview_date: "2026-11-19", interviewers: [name] }))[0]?.id).toBe(id);
  });

  it("to a name without a Latin letter is known by a number of its own", () => {
    const ids = thankYous(application({ interview_date: "2026-11-19", interviewers: ["李雷", "韩梅梅"] })).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^thank-you-\d+$/);
  });

  it("to two people of the same Latin letters is two drafts", () => {
    const [one, other] = thankYous(
      application({ interview_date: "2026-11-19", interviewers: ["José Díaz", "Jose Diaz"] }),
    );
    expect(one?.id).toMatch(/^thank-you-jose-diaz-\d+$/);
    expect(other?.id).not.toBe(one?.id);
  });

  it("is another one once the last was sent", () => {
    expect(followUp(application(call)).id).toBe("follow-up-dana-lee");
    expect(followUp(application({ ...call, contact_log: ["2026-11-18 follow-up to Dana Lee"] })).id).toBe(
      "follow-up-dana-lee-2",
    );
  });

  it("to somebody inside is one to each of them, and another one once they were asked", () => {
    expect(request(application(call))).toMatchObject({ id: "endorsement-request-maya-duarte", path: "Jobs/Acme.md" });
    const asked = application({ ...call, contact_log: ["2026-11-18 endorsement-request to Maya Duarte"] });
    expect([request(asked).id, request(asked, "Omar Haddad").id]).toEqual([
      "endorsement-request-maya-duarte-2",
      "endorsement-request-omar-haddad",
    ]);
  });

  it("for a coming round goes into its note, with all that is taken along", () => {
    const app = application({}, { interview_date: "2026-11-25", interviewers: ["Dana Lee"] });
    const { path, id, text } = draft("preparation", app, undefined, {
      preparation: {
        lessons: [{ lesson: "Ask who decides", from: "Fenwick & Rowe, Thu 19 Nov" }],
        hardQuestions: [{ question: "Why nights?", from: "Larkspur Foods, panel" }],
        recurring: ["Examples, in three of your last five interviews."],
        practice: ["Five answers aloud, by Tue 24 Nov"],
      },
    });
    expect([path, id]).toEqual(["Interviews/Acme 1.md", "preparation-2026-11-25"]);
    expect(text).toContain(
      [
        "- [ ] Read again: Ask who decides (Fenwick & Rowe, Thu 19 Nov)",
        "- [ ] An answer to “Why nights?” (Larkspur Foods, panel)",
        "- What keeps coming up: Examples, in three of your last five interviews.",
        "- Still to practise: Five answers aloud, by Tue 24 Nov",
      ].join("\n"),
    );
    expect(text).toContain("Look up Dana Lee");
  });

  it("is addressed from the application, else from the person's own note", () => {
    const note = { email: "dana@home.example", greeting: "" };
    expect(followUp(application({ ...call, contact: "Dana Lee <dana@acme.example>" }), note).text).toContain(
      "To: Dana Lee <dana@acme.example>\n",
    );
    expect(followUp(application({ ...call, contact: "[[Dana Lee]]" }), note).text).toContain(
      "To: Dana Lee <dana@home.example>\n",
    );
    expect(followUp(application({ ...call, contact: "Dr Okafor" })).text).toContain("Dear Dr Okafor,");
  });

  it("to somebody of the panel has the address that stands beside them as a contact", () => {
    const app = application({
      interview_date: "2026-11-19",
      contact: "Nina Patel <nina@marlow.example>",
      interviewers: ["nina patel", "Ravi Menon"],
    });
    expect(thankYous(app).map(({ text }) => /^To: .*$/m.exec(text)?.[0])).toEqual([
      "To: nina patel <nina@marlow.example>",
      "To: Ravi Menon",
    ]);
  });

  it.each([
    ["Dana Lee", "Dana"],
    ["Lee, Dana", "Dana"],
    ["Dr Amara Cole", "Dr Cole"],
    ["Prof. Dr. Anna Müller", "Prof. Dr. Anna Müller"],
    ["Frau Dr. Müller", "Frau Dr. Müller"],
    ["Sister Agnes Byrne", "Sister Byrne"],
    ["Chef Moretti", "Chef Moretti"],
    ["J. Okafor", "J. Okafor"],
    ["J Okafor", "J Okafor"],
    ["Jo Okafor", "Jo"],
    ["李雷", "李雷"],
    ["the hiring team", "hiring team"],
    ["HR Office", "HR Office"],
    ["Dana Lee, HR manager", "Dana"],
    ["info@acme.example", "Acme team"],
    ["recruiting@acme.example", "Acme team"],
    ["careers-uk@acme.example", "Acme team"],
    ["Bewerbung@acme.example", "Acme team"],
    ["Recruiting <recruiting@acme.example>", "Acme team"],
    ["HR <hr@acme.example>", "Acme team"],
    ["Acme HR", "Acme HR team"],
    ["Human Resources", "Human Resources team"],
    ["Personalabteilung", "Personalabteilung"],
    ["HR Team <hr@acme.example>", "HR Team"],
    ["Dana Lee <jobs@acme.example>", "Dana"],
    ["dana.lee@acme.example", "Dana"],
  ])("to %s begins with Dear %s", (contact, greeting) => {
    expect(followUp(application({ ...call, company: "Acme", contact: [contact] })).text).toContain(
      `Dear ${greeting},\n`,
    );
  });

  it("calls a round what it was, whatever came before it", () => {
    const rounds = application(
      {},
      { interview_date: "2026-11-10", round: "phone screen" },
      { interview_date: "2026-11-19T14:00", round: "onsite", outcome: "no-show" },
    );
    expect(draft("ask for a new time", rounds, undefined).text).toContain(
      "The interview about the Data analyst role was arranged for 19 November at 14:00",
    );
    expect(draft("follow-up", rounds, undefined).text).toContain("the call on 10 November");
    expect(
      draft("thank-you", application({ interview_date: "2026-11-19", round: "take-home test" }), undefined).text,
    ).toContain("Thank you for the interview on 19 November");
  });

  it.each([
    ["no-show", "somehow it did not take place"],
    ["cancelled", "Thank you for letting me know about the interview on 19 November for the Data analyst role."],
    ["postponed", "Thank you for letting me know about the interview on 19 November for the Data analyst role."],
    ["cancelled by me", "I am writing about the interview"],
    ["postponed to 2026-12-03", "I am writing about the interview"],
    ["", "I am writing about the interview"],
  ])("asks for a new time after “%s” in words that are true then", (outcome, words) => {
    const off = application({}, { interview_date: "2026-11-19", outcome });
    expect(draft("ask for a new time", off, undefined).text).toContain(words);
  });
});

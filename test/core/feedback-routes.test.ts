import { describe, expect, it } from "vitest";
import { firstCaution } from "../../src/core/changes/caution";
import type { Connection } from "../../src/core/companies/people-you-know";
import { feedbackRoutes, feedbackRoutesInNote } from "../../src/core/feedback-routes";
import { feedbackQuestion, templateFor } from "../../src/templates/choice-of-template";
import { application, day, entry } from "../builders";
import { told } from "./schedule/told";

const TODAY = "2026-11-20";
const MAYA: Connection = { person: { name: "Maya Duarte" }, path: undefined, howWell: undefined, ownKey: undefined };

const refused = (lines: readonly string[] = [], own: Record<string, unknown> = {}) => ({
  status: "rejected",
  contact: ["Nina Patel", "Sam Reid"],
  recruiter: "Tom Adeyemi",
  interview_date: "2026-11-05",
  interviewers: ["Nina Patel", "Ravi Menon"],
  preparation: 4,
  ...own,
  contact_log: ["2026-11-06 thank-you", "2026-11-09 heard no by email from Nina Patel", ...lines],
});
const ASKED = "2026-11-10 feedback-request by email to Nina Patel";
const DECLINED = "2026-11-12 declined by email from Nina Patel";

const routesOf = (lines: readonly string[], declinedBy?: string) =>
  feedbackRoutes(
    entry(application(refused(lines)), TODAY),
    [MAYA],
    day(TODAY),
    declinedBy === undefined ? undefined : { name: declinedBy },
  ).map(({ person, kind, asked }) => [person.name, kind, asked ?? "not asked"].join(", "));

const inNote = (properties: Record<string, unknown>) =>
  feedbackRoutesInNote(entry(application(properties), TODAY), [MAYA], day(TODAY)).map(({ person }) => person.name);

describe("who else may give feedback", () => {
  it("is the recruiter first, then those at the company, then whom one knows there, each once", () => {
    expect(routesOf([ASKED, DECLINED])).toEqual([
      "Tom Adeyemi, recruiter, not asked",
      "Sam Reid, contact, not asked",
      "Ravi Menon, panel, not asked",
      "Maya Duarte, inside, not asked",
    ]);
  });

  it("is not the one who gives none, before the log says so", () => {
    expect(routesOf([], "Nina Patel").join()).not.toContain("Nina");
    expect(routesOf([], "Tom Adeyemi").join()).not.toContain("Tom");
    expect(routesOf([])[1]).toBe("Nina Patel, contact, not asked");
  });

  it.each([
    ["declined", "2026-11-16 declined by phone from Tom Adeyemi"],
    ["told it", "2026-11-16 feedback by phone from Tom Adeyemi — aside"],
    ["declined by first name", "2026-11-16 declined by phone from Tom"],
  ])("is nobody who has %s", (_case, line) => {
    expect(routesOf([ASKED, DECLINED, line]).join()).not.toContain("Tom");
  });

  it("takes an answer that names nobody for the contact’s", () => {
    expect(routesOf(["2026-11-12 declined"]).join()).not.toContain("Nina");
  });

  it("was asked on the day of the last request, since the round", () => {
    const asked = [
      ASKED,
      DECLINED,
      "2026-11-13 feedback-request by phone to Tom",
      "2026-11-16 feedback-request to Maya Duarte",
    ];
    expect(routesOf(asked)).toEqual([
      "Tom Adeyemi, recruiter, 2026-11-13",
      "Sam Reid, contact, not asked",
      "Ravi Menon, panel, not asked",
      "Maya Duarte, inside, 2026-11-16",
    ]);
    expect(routesOf(["2026-10-01 feedback-request to Tom Adeyemi"])[0]).toBe("Tom Adeyemi, recruiter, not asked");
    expect(routesOf(["2026-11-30 feedback-request to Tom Adeyemi"])[0]).toBe("Tom Adeyemi, recruiter, not asked");
  });
});

describe("beside the note", () => {
  const others = ["Tom Adeyemi", "Sam Reid", "Ravi Menon", "Maya Duarte"];
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ["they gave none", refused([ASKED, DECLINED]), others],
    ["the schedule asks one of them", refused(["2026-11-10 answer to Nina Patel"]), others],
    [
      "nobody answered",
      refused([ASKED, "2026-11-19 feedback-request to Nina Patel"]),
      ["Tom Adeyemi", "Nina Patel", ...others.slice(1)],
    ],
    ["feedback came", refused([ASKED, "2026-11-12 feedback from Nina Patel — aside"]), []],
    ["there was no interview", refused([ASKED, DECLINED], { interview_date: null }), []],
    ["the person has closed it", refused([ASKED, DECLINED], { status: "closed" }), []],
    ["nobody has said no", { ...refused(), status: "interviewing", contact_log: ["2026-11-06 thank-you"] }, []],
  ])("are offered where %s", (_case, properties, names) => {
    expect(inNote(properties)).toEqual(names);
  });
});

describe("asking somebody else", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "nothing is asked any more",
      [ASKED, DECLINED, "2026-11-13 feedback-request by phone to Tom Adeyemi"],
      ["closed: closed"],
    ],
    [
      "nor once they give none either",
      [ASKED, DECLINED, "2026-11-13 feedback-request to Tom Adeyemi", "2026-11-16 declined from Tom Adeyemi"],
      ["closed: closed"],
    ],
    [
      "what they say is looked back on",
      [ASKED, DECLINED, "2026-11-13 feedback-request to Tom Adeyemi", "2026-11-16 feedback from Tom Adeyemi"],
      ["today: look-back", "look-back 2026-11-20"],
    ],
    [
      "counts as one of the two requests, where nobody has answered",
      [ASKED, "2026-11-16 feedback-request to Tom Adeyemi"],
      ["waiting: wait", "wait undated"],
    ],
  ])("%s", (_case, lines, schedule) => {
    expect(told(refused(lines), TODAY)).toEqual(schedule);
  });

  it("is no reminder to the one who was not asked", () => {
    const template = (line: string) => {
      const { schedule } = entry(application(refused([line])), TODAY);
      const step = schedule.steps.find(({ kind }) => kind === "ask-feedback");
      return step && templateFor(step, schedule, false);
    };
    expect(template("2026-11-10 feedback-request to Tom Adeyemi")).toBe("feedback request after a no");
    expect(template(ASKED)).toBe("feedback reminder");
    expect(template("2026-11-10 feedback-request")).toBe("feedback reminder");
  });

  it("has words for each", () => {
    expect((["recruiter", "contact", "panel", "inside"] as const).map(feedbackQuestion)).toEqual([
      "questions for a recruiter",
      "feedback request after a no",
      "feedback request after a no",
      "feedback question to a connection",
    ]);
  });

  it.each<[string, string, string | undefined]>([
    ["somebody else", "Ravi Menon", undefined],
    ["the one who was asked twice", "Nina Patel", "spent"],
    ["somebody else a second time", "Maya Duarte", "spent"],
  ])("is warned of, or not: %s", (_case, person, kind) => {
    const lines = [ASKED, "2026-11-18 feedback-request to Maya Duarte"];
    const own = entry(application(refused(lines)), TODAY);
    expect(firstCaution(own, [{ kind: "feedback-request", person, day: day(TODAY) }])?.kind).toBe(kind);
  });

  it("is warned of before its day where it is the schedule’s own, and not for what others were asked", () => {
    const cautionOf = (...lines: string[]) => {
      const own = entry(application(refused(lines, { route: "recruiter" })), TODAY);
      return firstCaution(own, [{ kind: "feedback-request", person: "Tom Adeyemi", day: day(TODAY) }])?.kind;
    };
    expect(cautionOf("2026-11-19 answer to Nina Patel")).toBe("early");
    expect(cautionOf(ASKED, "2026-11-18 feedback-request to Maya Duarte")).toBeUndefined();
    expect(cautionOf("2026-11-10 feedback-request to Tom Adeyemi", ASKED)).toBe("spent");
  });
});

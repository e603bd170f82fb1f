import { describe, expect, it } from "vitest";
import { agenda, applicationNote } from "../../builders";

type Notes = Record<string, Record<string, unknown>>;

/** What each application shows of its company, by path. */
function recordsOf(notes: Notes, now = "2026-11-20"): Record<string, unknown> {
  const entries = Object.values(agenda(notes, now).groups).flat();
  return Object.fromEntries(entries.map(({ application: { paths }, schedule }) => [paths[0], schedule.record]));
}

const at = (properties: Record<string, unknown>) =>
  applicationNote({ status: "interviewing", interview_date: "2026-11-02", ...properties });

describe("days that a company named and let pass", () => {
  it.each([
    ["one that passed without a word, and is waited for", { response_by: "2026-11-13" }, 0, 1],
    ["one that is still to come", { response_by: "2026-11-27" }, 0, 0],
    ["one that they kept", { response_by: "2026-11-13", contact_log: ["2026-11-12 heard"] }, 0, 0],
    ["one that they answered later", { response_by: "2026-11-13", contact_log: ["2026-11-17 heard"] }, 1, 1],
    [
      "one before which only somebody inside answered",
      { response_by: "2026-11-13", contact_log: ["2026-11-12 endorsement from Maya — agreed"] },
      0,
      1,
    ],
    ["one before a no of which no day is known", { response_by: "2026-11-13", status: "rejected" }, 0, 0],
  ])("%s", (_case, properties, own, others) => {
    const records = recordsOf({
      "A.md": at(properties),
      "B.md": applicationNote({ role: "Lead", status: "applied", date_applied: "2026-11-10" }),
    });
    expect(records).toMatchObject({ "A.md": { promisesLetPass: own }, "B.md": { promisesLetPass: others } });
  });

  it("are those of that company only", () => {
    const records = recordsOf({
      "A.md": at({ response_by: "2026-11-13" }),
      "B.md": applicationNote({ company: "Other", status: "applied", date_applied: "2026-11-10" }),
    });
    expect(records).toMatchObject({ "B.md": { promisesLetPass: 0 } });
  });
});

it("the noes of a company are counted without the application's own", () => {
  const no = (role: string) => applicationNote({ role, status: "rejected" });
  expect(recordsOf({ "A.md": no("Lead"), "B.md": no("Analyst"), "C.md": at({}) })).toMatchObject({
    "A.md": { noes: 1 },
    "B.md": { noes: 1 },
    "C.md": { noes: 2 },
  });
});

import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";

const addressee = (properties: Record<string, unknown>) =>
  schedule(application({ interview_date: "2026-11-10", contact: "", ...properties }), "2026-11-20").addressee?.name;

describe("rule 5: whom to write to", () => {
  it.each([
    ["the first contact", { contact: ["Dana Lee", "Ravi Menon"], recruiter: "Mia Sato" }, "Dana Lee"],
    ["else the recruiter", { recruiter: "Mia Sato", interviewers: ["Ingrid Solheim"] }, "Mia Sato"],
    ["else the first interviewer", { interviewers: ["Ingrid Solheim", "Ravi Menon"] }, "Ingrid Solheim"],
    ["through a recruiter, them", { contact: "Dana Lee", recruiter: "Mia Sato", route: "recruiter" }, "Mia Sato"],
    ["nobody where nobody is named", {}, undefined],
  ])("is %s", (_who, properties, name) => {
    expect(addressee(properties)).toBe(name);
  });
});

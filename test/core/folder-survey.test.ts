import { describe, expect, it } from "vitest";
import { Surveyor, type Survey } from "../../src/core/folder-survey";
import type { Recognition } from "../../src/core/reading/recognition";

const application: Recognition = { kind: "application", evidence: [] };
const interview: Recognition = { kind: "interview", evidence: [] };
const nothing: Recognition = { kind: undefined, exclusion: { why: "nothing" } };
const template: Recognition = { kind: undefined, exclusion: { why: "template", at: { key: "", value: "Templates" } } };
const note = (path: string, recognition: Recognition | undefined) => ({ path, recognition });

function surveyOf(notes: readonly ReturnType<typeof note>[]): Survey {
  const surveyor = new Surveyor();
  for (const { path, recognition } of notes) surveyor.add(path, recognition);
  return surveyor.survey();
}

describe("what is found in a vault", () => {
  it("is told by the deepest folder that the notes at the top share", () => {
    const { folders } = surveyOf([
      note("Work/Jobs/Acme/Acme.md", application),
      note("Work/Jobs/Beta/Beta.md", application),
      note("Work/Jobs/Beta/Round.md", interview),
      note("Archive/2024/Gamma.md", application),
      note("Inbox.md", interview),
      note("Meetings/Round.md", interview),
      note("Meetings/Other.md", nothing),
    ]);
    expect(folders.map(({ folder, applications, interviews }) => [folder, applications, interviews])).toEqual([
      ["Work/Jobs", 2, 1],
      ["/", 0, 1],
      ["Archive/2024", 1, 0],
      ["Meetings", 0, 1],
    ]);
  });

  it("is counted, and so is what was left out, with its folders", () => {
    const survey = surveyOf([
      note("A.md", application),
      note("B.md", nothing),
      note("C.md", nothing),
      note("Templates/D.md", template),
      note("Jobs/E.md", undefined),
    ]);
    expect(survey).toMatchObject({ applications: 1, interviews: 0 });
    expect(survey.leftOut).toEqual([
      { why: "nothing", count: 2, folders: ["/"] },
      { why: "template", count: 1, folders: ["Templates"] },
      { why: "broken properties", count: 1, folders: ["Jobs"] },
    ]);
  });
});

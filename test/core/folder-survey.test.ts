import { describe, expect, it } from "vitest";
import { foldersToChoose, Surveyor, type Survey } from "../../src/core/folder-survey";
import type { Recognition } from "../../src/core/reading/recognition";

const application: Recognition = { kind: "application", evidence: [] };
const interview: Recognition = { kind: "interview", evidence: [] };
const nothing: Recognition = { kind: undefined, exclusion: { why: "nothing" } };
const template: Recognition = { kind: undefined, exclusion: { why: "template", at: { key: "", value: "Templates" } } };
const note = (path: string, recognition: Recognition | undefined) => ({ path, recognition, isPerson: false });
const person = (path: string) => ({ path, recognition: nothing, isPerson: true });

function surveyOf(notes: readonly ReturnType<typeof note>[]): Survey {
  const surveyor = new Surveyor();
  for (const { path, recognition, isPerson } of notes) surveyor.add(path, recognition, isPerson);
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

  it.each<[string, readonly ReturnType<typeof note>[], readonly string[]]>([
    [
      "a folder of their own",
      [note("Jobs/A.md", application), person("Contacts/Dana.md")],
      ["Jobs 1 0", "Contacts 0 1"],
    ],
    [
      "a folder beside that of the jobs, in the same one",
      [note("Work/Jobs/A.md", application), person("Work/People/Dana.md")],
      ["Work/Jobs 1 0", "Work/People 0 1"],
    ],
    ["the folder of the jobs", [note("Jobs/A.md", application), person("Jobs/People/Dana.md")], ["Jobs 1 1"]],
    [
      "a folder around that of the jobs, which is said once",
      [note("Work/Jobs/A.md", application), person("Work/Dana.md")],
      ["Work 1 1"],
    ],
    [
      "the top of the vault",
      [note("A.md", application), person("Dana.md"), person("People/Eve.md")],
      ["/ 1 1", "People 0 1"],
    ],
    ["a vault without jobs", [person("Kontakte/Dana.md"), person("Kontakte/Eve.md")], ["Kontakte 0 2"]],
  ])("has its people in %s", (_where, notes, found) => {
    const survey = surveyOf(notes);
    expect(survey.folders.map(({ folder, paths, people }) => `${folder} ${paths.length} ${people}`)).toEqual(found);
    expect(survey.leftOut).toEqual([]);
  });
});

describe("the folders to choose from", () => {
  const survey = surveyOf([
    note("Jobs/2026/Acme.md", application),
    note("Jobs/2025/Beta.md", application),
    person("Contacts/Dana.md"),
  ]);

  it.each<[string, readonly string[], readonly string[]]>([
    ["those found, where none is chosen", [], ["Jobs 2 0", "Contacts 0 1"]],
    [
      "one that is chosen around one that was found, said once",
      ["Work", "Jobs"],
      ["Jobs 2 0", "Contacts 0 1", "Work 0 0"],
    ],
    [
      "one that is chosen in one that was found, beside it",
      ["Jobs/2026"],
      ["Jobs 2 0", "Jobs/2026 1 0", "Contacts 0 1"],
    ],
    ["of two that are chosen, one in the other, the outer one", ["Jobs", "Jobs/2026"], ["Jobs 2 0", "Contacts 0 1"]],
  ])("are %s", (_which, chosen, offered) => {
    const folders = foldersToChoose(survey, chosen);
    expect(folders.map(({ folder, paths, people }) => `${folder} ${paths.length} ${people}`)).toEqual(offered);
  });
});

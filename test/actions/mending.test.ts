import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whatIsAsked, type Proposal } from "../../src/actions/mending";
import type { Question } from "../../src/core/mending/question";
import { acting, ACME, note, stopClock, WAITING } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const BROKEN = note(ACME.replace("status: interviewing", "status: applied\nstatus: offer"), "\nMet Dana.\n");
const NOTES = {
  "Acme.md": BROKEN,
  "Beta.md": note(WAITING.replaceAll("Acme", "Beta")),
  "Soup.md": "Soup.\n",
};

const questionsOf = (proposal: Proposal): readonly Question[] => ("questions" in proposal ? proposal.questions : []);
const textOf = (proposal: Proposal) => ("text" in proposal ? proposal.text : undefined);
const mended = (status: string) => note(ACME.replace("interviewing", status), "\nMet Dana.\n");

describe("what is to be mended", () => {
  it("is a note of ours that cannot be read, and no other", () => {
    const { mending } = acting(NOTES);
    expect(["Acme.md", "Beta.md", "Soup.md", "Gone.md"].filter((path) => mending.isToMend(path))).toEqual(["Acme.md"]);
  });

  it("is read with what was typed and not saved yet", async () => {
    const { mending, notes } = acting(NOTES);
    notes.open("Acme.md").type("Typed.");
    expect(await mending.read("Acme.md")).toBe(`${BROKEN}Typed.`);
    expect(await mending.read("Gone.md")).toBeUndefined();
  });

  it("is told when it is written, where what was typed cannot be saved", async () => {
    const { mending, notes } = acting(NOTES);
    notes.open("Acme.md").type("Typed.");
    notes.readOnly = "Acme.md";
    const typed = `${BROKEN}Typed.`;
    expect(await mending.read("Acme.md")).toBe(typed);
    expect(await mending.write("Acme.md", typed, mended("offer"))).toMatchObject({ unsaved: "typed" });
    expect(await notes.vault.read(notes.file("Acme.md"))).toBe(BROKEN);
  });
});

describe("a proposal", () => {
  it("waits for each choice, and holds it for another text that asks the same", () => {
    const { mending } = acting(NOTES);
    const proposal = mending.propose(BROKEN, {});
    expect(textOf(proposal)).toBeUndefined();
    const [question] = questionsOf(proposal);
    if (question === undefined) throw new Error("nothing is asked");
    const chosen = { [whatIsAsked(question)]: 1 };
    expect(textOf(mending.propose(BROKEN, chosen))).toBe(mended("offer"));
    // The same question some lines further down.
    const later = BROKEN.replace("company:", "tags: work\ncompany:");
    expect(textOf(mending.propose(later, chosen))).toBe(mended("offer").replace("company:", "tags: work\ncompany:"));
  });

  it("asks anew where a value has become another, since the choice was between others", () => {
    const { mending } = acting(NOTES);
    const [question] = questionsOf(mending.propose(BROKEN, {}));
    if (question === undefined) throw new Error("nothing is asked");
    const other = BROKEN.replace("status: offer", "status: rejected");
    expect(textOf(mending.propose(other, { [whatIsAsked(question)]: 1 }))).toBeUndefined();
  });

  it("is none for a note that can be read, or is beyond us", () => {
    const { mending } = acting(NOTES);
    expect(mending.propose(NOTES["Beta.md"], {})).toEqual({ beyondUs: undefined });
    expect(mending.propose(note("company: Acme\nmap:\n  one:\n    two: [1"), {})).toMatchObject({
      beyondUs: { kind: "other", line: 5 },
    });
  });
});

describe("mending", () => {
  it("is written and said, and undone as it was", async () => {
    const { mending, notes, person } = acting(NOTES);
    expect(await mending.write("Acme.md", BROKEN, mended("offer"))).toBeUndefined();
    expect(notes.text("Acme.md")).toBe(mended("offer"));
    expect(person.said).toEqual(["Mended. The note is read again."]);
    person.press("Undo");
    await vi.waitUntil(() => person.said.includes("Undone."));
    expect(notes.text("Acme.md")).toBe(BROKEN);
  });

  it("is not written over what came since, and nothing is said to be done", async () => {
    const { mending, notes, person } = acting(NOTES);
    notes.put("Acme.md", `${BROKEN}More.`);
    expect(await mending.write("Acme.md", BROKEN, mended("offer"))).toEqual({
      failed: "line changed",
      path: "Acme.md",
    });
    expect([notes.text("Acme.md"), person.said]).toEqual([`${BROKEN}More.`, []]);
  });
});

it("opens a broken note at the line of its fault", async () => {
  const desk = acting(NOTES);
  const [problem] = desk.agenda().problems;
  if (problem === undefined) throw new Error("no problem");
  await desk.problems.openProperty(problem);
  await desk.problems.openProperty({
    ...problem,
    fault: { kind: "doubled key", line: 6, toLine: 6, written: "status" },
  });
  expect([desk.properties, desk.lines]).toEqual([[["Acme.md", "", ""]], [["Acme.md", 6]]]);
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { feedbackWaiting, type Becomes, type Feedback } from "../../src/core/changes/feedback";
import { feedbackRoutes } from "../../src/core/feedback-routes";
import { day } from "../builders";
import { ACME, acting, note, stopClock } from "./acting";

const PATH = "Jobs/Acme.md";
const TODAY = day("2026-11-20");
const REFUSED = `${ACME.replace("interviewing", "rejected")}\n  - 2026-11-09 heard no by email from Dana Lee`;
const CAME = `${REFUSED}\n  - 2026-11-19 feedback by phone from Tom Adeyemi — later; “too quiet”`;
const LINE = "  - 2026-11-19 feedback by phone from Tom Adeyemi";

beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const LESSON: Becomes = { kind: "lesson", text: "Answer first, then explain" };
const PRACTICE: Becomes = { kind: "practice", task: { text: "Five answers aloud", by: day("2026-11-27") } };
const heard = { day: day("2026-11-19"), channel: "phone", person: "Tom Adeyemi" };
const feedback = (becomes: Becomes): Feedback => ({ heard, words: { said: "too quiet" }, becomes });

describe("feedback", () => {
  it.each<[string, Becomes, readonly string[], string]>([
    [
      "as a lesson",
      LESSON,
      [`${LINE} — “too quiet”\n`, "lessons:\n  - Answer first, then explain (Tom Adeyemi, 2026-11-19)\n"],
      "Kept as a lesson, from Tom Adeyemi.",
    ],
    [
      "as practice",
      PRACTICE,
      [`${LINE} — practise; “too quiet”\n`, "- [ ] Five answers aloud (by 2026-11-27) ^hear-back-practice-2026-11-20"],
      "Kept as practice, by Fri 27 Nov.",
    ],
    [
      "as practice without a day",
      { kind: "practice", task: { text: "Five answers aloud", by: undefined } },
      ["- [ ] Five answers aloud ^hear-back-practice-2026-11-20"],
      "Kept as practice.",
    ],
    [
      "put aside",
      { kind: "aside" },
      [`${LINE} — aside; “too quiet”\n`],
      "Put aside. It stays in the note, and is not shown again.",
    ],
    [
      "let rest",
      { kind: "later" },
      [`${LINE} — later; “too quiet”\n`],
      "Logged for Thu 19 Nov: their feedback. Next step today.",
    ],
  ])("is kept %s, with thanks drafted, in one action", async (_case, becomes, written, said) => {
    const before = note(REFUSED, "Met Dana.\n");
    const { feedback: actions, notes, person, entry, performer } = acting({ [PATH]: before });
    expect(await actions.keep(entry(PATH), feedback(becomes), undefined)).toBeUndefined();
    for (const part of written) expect(notes.text(PATH)).toContain(part);
    expect(notes.text(PATH)).toContain("\n## Thanks for feedback to Tom Adeyemi\n\nTo: Tom Adeyemi\n");
    expect(person.said.map((words) => words.replaceAll("\u00a0", " "))).toEqual([said]);
    await performer.undo();
    expect(notes.text(PATH)).toBe(before);
  });

  it("that nobody is named for is thanked for by no name", async () => {
    const { feedback: actions, notes, person, entry } = acting({ [PATH]: note(REFUSED) });
    const unnamed = { ...feedback(LESSON), heard: { day: day("2026-11-19") } };
    await actions.keep(entry(PATH), unnamed, undefined);
    expect(notes.text(PATH)).toContain("lessons:\n  - Answer first, then explain (2026-11-19)\n");
    expect(notes.text(PATH)).toContain("\n## Thanks for feedback\n\nTo:\n");
    expect(person.said).toEqual(["Kept as a lesson."]);
  });

  it("is let rest and dealt with later: its line stays, and thanks are drafted once", async () => {
    const { feedback: actions, notes, entry, performer } = acting({ [PATH]: note(CAME) });
    const standing = () => feedbackWaiting(entry(PATH), TODAY);
    await actions.keep(entry(PATH), feedback({ kind: "aside" }), standing());
    expect(notes.text(PATH)).toContain(`${LINE} — later; “too quiet”\n${LINE} — aside\n`);
    expect(standing()).toBeUndefined();
    expect(entry(PATH).schedule.verdict).toBe("closed");
    await performer.undo();
    expect(notes.text(PATH)).toBe(note(CAME));
    const [first, second] = [feedback(LESSON), feedback(PRACTICE)];
    await actions.keep(entry(PATH), first, standing());
    await actions.keep(entry(PATH), second, entry(PATH).application.log.at(-1));
    expect(notes.text(PATH).match(/## Thanks/g)).toHaveLength(1);
  });

  it("has no thanks drafted where they were thanked since", async () => {
    const thanked = note(`${CAME}\n  - 2026-11-19 thank-you by phone to Tom Adeyemi`);
    const { feedback: actions, notes, entry } = acting({ [PATH]: thanked });
    await actions.keep(entry(PATH), feedback({ kind: "aside" }), feedbackWaiting(entry(PATH), TODAY));
    expect(notes.text(PATH)).toBe(thanked.replace("\n---\n", `\n${LINE} — aside\n---\n`));
  });

  it("runs no command, makes no heading and no second task", async () => {
    const { feedback: actions, notes, entry } = acting({ [PATH]: note(REFUSED) });
    const text = "<% tp.file.cursor() %>\n# Not a heading\n- [ ] another ^id";
    await actions.keep(entry(PATH), feedback({ kind: "practice", task: { text, by: undefined } }), undefined);
    expect(notes.text(PATH)).not.toContain("<%");
    expect(notes.text(PATH).match(/^- \[ \]/gm)).toHaveLength(1);
    expect(notes.text(PATH)).not.toMatch(/^# Not/m);
  });

  it("says what failed, and keeps nothing", async () => {
    const before = note(REFUSED);
    const { feedback: actions, notes, person, entry } = acting({ [PATH]: before });
    const own = entry(PATH);
    notes.readOnly = PATH;
    expect(await actions.keep(own, feedback(PRACTICE), undefined)).toEqual({ failed: "read-only", path: PATH });
    expect(notes.text(PATH)).toBe(before);
    expect(person.said).toEqual([]);
  });
});

describe("a question to somebody else", () => {
  const OTHERS = `${REFUSED.replace("contact: Dana Lee <dana@acme.example>", "contact: Dana Lee <dana@acme.example>\nrecruiter: Tom Adeyemi\nconnections: Maya Duarte\ninterviewers: Ravi Menon")}\n  - 2026-11-10 feedback-request by email to Dana Lee\n  - 2026-11-12 declined by email from Dana Lee`;

  it.each([
    ["Tom Adeyemi", "## Questions for Tom Adeyemi\n\nCall: Tom Adeyemi ^feedback-request-tom-adeyemi\n", "phone"],
    ["Ravi Menon", "## Feedback request to Ravi Menon\n", "email"],
    ["Maya Duarte", "## Feedback question to Maya Duarte\n", "email"],
  ])("is drafted in the note, and logged as a request: %s", async (name, heading, channel) => {
    const before = note(OTHERS);
    const { drafting, messages, notes, person, shown, entry, performer } = acting({ [PATH]: before });
    const MAYA = { person: { name: "Maya Duarte" }, path: undefined, howWell: undefined, ownKey: undefined };
    const routes = () => feedbackRoutes(entry(PATH), [MAYA], TODAY);
    const route = () => routes().find((one) => one.person.name === name);
    const [first] = [route()];
    if (first === undefined) throw new Error(`${name} is no route`);
    await drafting.draftFeedbackQuestion(entry(PATH), first, { isShown: false });
    expect(notes.text(PATH)).toContain(heading);
    expect(person.asked).toEqual([]);
    expect(shown).toEqual([]);
    const [message] = await messages.messagesOf(PATH);
    if (message === undefined) throw new Error("nothing was drafted");
    await messages.markSent(PATH, { ...message, blanks: [] });
    expect(notes.text(PATH)).toContain(`\n  - 2026-11-20 feedback-request by ${channel} to ${name}\n`);
    expect(route()?.asked).toBe("2026-11-20");
    await performer.undo();
    await performer.undo();
    expect(notes.text(PATH)).toBe(before);
  });
});

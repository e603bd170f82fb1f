import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stepsToSend } from "../../src/core/changes/log-contacts";
import type { Message } from "../../src/messages/message";
import { DEFAULT_MANNERS } from "../../src/settings/manners-settings";
import type { Settings } from "../../src/settings/settings";
import { ACME, acting, note, stopClock, WAITING } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const MESSAGE = `## Follow-up to Dana Lee

To: Dana Lee <dana@acme.example>
Subject: Cook, interview 5 November: next steps ^follow-up-dana-lee

Dear Dana,

One \\*star\\* & more.

Kind regards,
Ana
`;
const TEXT = "Dear Dana,\n\nOne *star* & more.\n\nKind regards,\nAna";
const BLANK = MESSAGE.replace(" <dana@acme.example>", "").replace("\nAna", "\n[Your name]");

/** The only message of Acme's note, and what a person does with it. */
async function withMessage(text: string, properties = ACME, settings: Partial<Settings> = {}) {
  const desk = acting({ "Acme.md": note(properties, `\n${text}`) }, settings);
  const [message] = (await desk.messages.messagesOf("Acme.md")) as readonly [Message];
  return { ...desk, message };
}

describe("copying", () => {
  it("takes the text as it is shown, without its Markdown, and says so", async () => {
    const { messages, message, out, person } = await withMessage(MESSAGE);
    expect(await messages.copy("Acme.md", message)).toBe(true);
    expect(out.clipboard).toBe(TEXT);
    expect(person.said).toEqual(["Copied: follow-up to Dana Lee."]);
  });

  it("takes the subject as well, if it is asked to and there is one", async () => {
    const { messages, message, out } = await withMessage(MESSAGE);
    await messages.copy("Acme.md", message, { withSubject: true });
    expect(out.clipboard).toBe(`Cook, interview 5 November: next steps\n\n${TEXT}`);
    await messages.copy("Acme.md", { ...message, subject: "" }, { withSubject: true });
    expect(out.clipboard).toBe(TEXT);
  });

  it("says nothing where the place says it, but for a blank that is left", async () => {
    const { messages, message, person } = await withMessage(MESSAGE);
    await messages.copy("Acme.md", message, { isSaid: false });
    expect(person.said).toEqual([]);
    const blank = await withMessage(BLANK);
    await blank.messages.copy("Acme.md", blank.message, { isSaid: false });
    expect(blank.person.said).toEqual(["Copied: follow-up to Dana Lee. “[Your name]” is still to fill in."]);
  });

  it("says that the clipboard cannot be reached", async () => {
    const { messages, message, out, person } = await withMessage(MESSAGE);
    out.hasClipboard = false;
    expect(await messages.copy("Acme.md", message)).toBe(false);
    expect(person.said).toEqual([
      "Could not copy: the clipboard cannot be reached. Select the text, and copy it yourself.",
    ]);
  });

  it("lets hostile text be text", async () => {
    const hostile = '<img src=x onerror="alert(1)"> {{company}} ![[Secrets]]';
    const { messages, message, out } = await withMessage(MESSAGE.replace("One \\*star\\* & more.", hostile));
    await messages.copy("Acme.md", message);
    expect(out.clipboard).toContain('<img src=x onerror="alert(1)"> {{company}}');
  });
});

describe("opening in mail", () => {
  it("makes an address of whom, subject and text, and says what is left to do", async () => {
    const { messages, message, out, person } = await withMessage(MESSAGE);
    await messages.openInMail("Acme.md", message);
    expect(out.addresses).toEqual([
      expect.stringMatching(
        /^mailto:dana@acme\.example\?subject=Cook%2C%20interview%205%20November%3A%20next%20steps&body=Dear%20Dana%2C%0D%0A%0D%0AOne%20\*star\*/,
      ),
    ]);
    expect(person.said).toEqual(["Opened in your mail program. Mark it sent once it has gone."]);
  });

  it("leaves the recipient empty where no address is known", async () => {
    const { messages, message, out, person } = await withMessage(BLANK);
    await messages.openInMail("Acme.md", message);
    expect(out.addresses).toEqual([expect.stringMatching(/^mailto:\?subject=/)]);
    expect(person.said).toEqual([
      "Opened in your mail program. No address is known, so the recipient is left empty. “[Your name]” is still to fill in. Mark it sent once it has gone.",
    ]);
  });

  it("copies what is too long for the mail program, and says so", async () => {
    const { messages, message, out, person } = await withMessage(MESSAGE.replace("& more", "word ".repeat(450)));
    await messages.openInMail("Acme.md", message);
    expect(out.addresses).toEqual([]);
    expect(out.clipboard).toContain("word word");
    expect(person.said).toEqual(["Too long to hand to your mail program, so it was copied. Paste it into a new mail."]);
  });
});

describe("marking as sent", () => {
  it("logs it today, to whom it says it is for, and knows the day from then on", async () => {
    const { messages, message, notes, performer } = await withMessage(MESSAGE);
    expect(messages.sentOn("Acme.md", message)).toBeUndefined();
    await messages.markSent("Acme.md", message);
    expect(notes.text("Acme.md")).toContain("  - 2026-11-20 follow-up by email to Dana Lee\n");
    expect(messages.sentOn("Acme.md", message)).toBe("2026-11-20");
    await performer.undo();
    expect(messages.sentOn("Acme.md", message)).toBeUndefined();
  });

  it.each([
    ["a script to ring somebody by", "call", "call to Dana Lee"],
    ["a thank-you by phone", "thank-you", "thank-you by phone to Dana Lee"],
  ])("logs %s with its way", async (_what, kind, line) => {
    const script = `## Call\n\nCall: Dana Lee ^${kind}-dana-lee\n\nHello\n`;
    const { messages, message, notes } = await withMessage(script);
    await messages.markSent("Acme.md", message);
    expect(notes.text("Acme.md")).toContain(`  - 2026-11-20 ${line}\n`);
  });

  it("logs a question for a new time as that, from its draft too", async () => {
    const off =
      "type: application\ncompany: Acme\nstatus: interviewing\ninterview_date: 2026-11-19\noutcome: cancelled\ncontact: Dana Lee";
    const draft = "## Request\n\nTo: Dana Lee\nSubject: A new time? ^answer-dana-lee\n\nHello\n";
    const { messages, message, notes } = await withMessage(draft, off);
    await messages.markSent("Acme.md", message);
    expect(notes.text("Acme.md")).toContain("  - 2026-11-20 answer by email to Dana Lee — for a new time\n");
  });

  it("says first what speaks against it", async () => {
    const { messages, message, notes, person } = await withMessage(MESSAGE, WAITING);
    person.goesOn = false;
    await messages.markSent("Acme.md", message);
    expect(person.asked).toHaveLength(1);
    expect(notes.written).toEqual([]);
  });

  it("asks once about blanks that are left, and goes to them if it is told to", async () => {
    const panel = ACME.replace("contact: Dana Lee <dana@acme.example>", "interviewers: [Dana Lee, Ravi Menon]")
      .replace("2026-11-05", "2026-11-19")
      .replace(/\ncontact_log[^]*/, "");
    const { drafting, entry, messages, notes, person, shown } = acting({ "Acme.md": note(panel) });
    const acme = entry("Acme.md");
    await drafting.draft(acme, stepsToSend(acme));
    person.goesOn = false;
    shown.length = 0;
    await messages.markStepsSent(acme, stepsToSend(acme));
    expect(person.asked).toEqual(["Before it is marked sent Six blanks are still unfilled."]);
    expect(shown).toHaveLength(1);
    expect(notes.text("Acme.md")).not.toContain("2026-11-20 thank-you");
    person.goesOn = true;
    await messages.markStepsSent(acme, stepsToSend(acme));
    expect(person.asked).toHaveLength(2);
    expect(notes.text("Acme.md").match(/2026-11-20 thank-you/g)).toHaveLength(2);
  });

  it("asks the same of one message, and nothing where no draft or no blank is left, or of notes for a call", async () => {
    const one = await withMessage(BLANK);
    one.person.goesOn = false;
    await one.messages.markSent("Acme.md", one.message);
    expect(one.person.asked).toEqual(["Before it is marked sent One blank is still unfilled."]);
    expect(one.notes.written).toEqual([]);
    const script = "## Call\n\nCall: Dana Lee ^call-dana-lee\n\nAsk about [one thing]\n";
    for (const text of ["", MESSAGE]) {
      const { entry, messages, person } = acting({ "Acme.md": note(ACME, `\n${text}`) });
      await messages.markStepsSent(entry("Acme.md"), stepsToSend(entry("Acme.md")));
      expect(person.asked).toEqual([]);
    }
    const call = await withMessage(script);
    await call.messages.markSent("Acme.md", call.message);
    expect(call.person.asked).toEqual([]);
  });

  it("asks one question where something else speaks against it as well", async () => {
    const { messages, message, person, shown } = await withMessage(BLANK, WAITING);
    person.goesOn = false;
    await messages.markSent("Acme.md", message);
    expect(person.asked).toEqual([
      expect.stringMatching(/^Log it anyway\? The day for it is .* One blank is still unfilled\.$/),
    ]);
    expect(shown).toEqual([]);
  });

  it("is not offered in a note that has no log, and does nothing there", async () => {
    const { messages, notes } = acting({ "Other.md": MESSAGE });
    const [message] = (await messages.messagesOf("Other.md")) as readonly [Message];
    expect(messages.canBeMarked("Other.md")).toBe(false);
    expect(messages.sentOn("Other.md", message)).toBeUndefined();
    await messages.markSent("Other.md", message);
    expect(notes.written).toEqual([]);
  });

  it("logs each of a panel, whatever their names have in them, and the schedule knows them", async () => {
    const panel = ACME.replace(
      "contact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-05",
      "interviewers: ['Dana Lee, Data Manager', Mia from HR]\ninterview_date: 2026-11-19",
    ).replace(/\ncontact_log[^]*/, "");
    const { drafting, entry, messages, notes } = acting({ "Acme.md": note(panel) });
    await drafting.draft(entry("Acme.md"), stepsToSend(entry("Acme.md")));
    const drafts = await messages.messagesOf("Acme.md");
    for (const message of drafts) {
      await messages.markSent("Acme.md", message);
      expect(messages.sentOn("Acme.md", message)).toBe("2026-11-20");
    }
    expect(drafts).toHaveLength(2);
    expect(notes.text("Acme.md")).not.toContain("heard");
    expect(stepsToSend(entry("Acme.md")).map(({ kind }) => kind)).not.toContain("thank-you");
  });

  it("logs whoever stands there by now", async () => {
    const { messages, message, notes } = await withMessage(
      MESSAGE.replace("Dana Lee <dana@acme.example>", "Mia from HR"),
    );
    await messages.markSent("Acme.md", message);
    expect(notes.text("Acme.md")).toContain("Mia");
    expect(notes.text("Acme.md")).not.toContain("heard");
  });
});

describe("the question before it goes", () => {
  const UNFILLED = MESSAGE.replace("One", "Thanks to [a name].\n\nOne").replace("Ana", "[Your name]");
  const ACTS = [
    ["copied", (desk: Desk) => desk.messages.copy("Acme.md", desk.message)],
    ["opened", (desk: Desk) => desk.messages.openInMail("Acme.md", desk.message)],
    ["marked sent", (desk: Desk) => desk.messages.markSent("Acme.md", desk.message)],
  ] as const;
  type Desk = Awaited<ReturnType<typeof withMessage>>;
  const outcomeOf = ({ out, notes }: Desk) => [out.clipboard !== undefined, out.addresses.length, notes.written.length];

  it.each(ACTS)(
    "is asked once where it is %s, and shows the words to whoever would rather change them",
    async (_act, go) => {
      const desk = await withMessage(UNFILLED);
      desk.person.goesOn = false;
      await go(desk);
      expect(desk.person.questions).toHaveLength(1);
      expect(desk.person.questions[0]?.things).toMatchObject([{ quote: "“[a name]”, “[Your name]”" }]);
      expect(outcomeOf(desk)).toEqual([false, 0, 0]);
      const [place] = desk.shown;
      const line = desk.notes.text("Acme.md").split("\n")[place?.selection.from.line ?? 0];
      expect(line?.slice(place?.selection.from.ch, place?.selection.to.ch)).toBe("[a name]");
    },
  );

  it.each(ACTS)("lets it be %s as it is, and is not asked again of the same text", async (_act, go) => {
    const desk = await withMessage(UNFILLED);
    await go(desk);
    expect(outcomeOf(desk)).not.toEqual([false, 0, 0]);
    expect(desk.shown).toEqual([]);
    for (const [, again] of ACTS.slice(0, 2)) await again(desk);
    expect(desk.person.asked).toHaveLength(1);
  });

  it("is asked again of another text", async () => {
    const desk = await withMessage(UNFILLED);
    await desk.messages.copy("Acme.md", desk.message);
    desk.notes.put("Acme.md", desk.notes.text("Acme.md").replace("Thanks", "Many thanks"));
    const [message] = (await desk.messages.messagesOf("Acme.md")) as readonly [Message];
    await desk.messages.copy("Acme.md", message);
    expect(desk.person.asked).toHaveLength(2);
  });

  it.each([
    ["nobody looks the drafts over", { isOn: false }],
    ["facts are not looked at", { groups: { ...DEFAULT_MANNERS.groups, facts: false } }],
  ])("is not asked where %s", async (_case, off) => {
    const desk = await withMessage(UNFILLED, ACME, { manners: { ...DEFAULT_MANNERS, ...off } });
    for (const [, go] of ACTS) await go(desk);
    expect(desk.person.asked).toEqual([]);
  });

  it("is asked of the draft that the panel shows, as well", async () => {
    const { messages, entry, person, shown, out } = acting({ "Acme.md": note(ACME, `\n${UNFILLED}`) });
    const [step] = messages.drafted(entry("Acme.md"));
    if (step === undefined) throw new Error("Not drafted");
    person.goesOn = false;
    await messages.copyDraft(entry("Acme.md"), step);
    await messages.openDraftInMail(entry("Acme.md"), step);
    expect(person.asked).toEqual([
      "Before it is copied Two blanks are still unfilled.",
      "Before it opens in mail Two blanks are still unfilled.",
    ]);
    expect(shown).toHaveLength(2);
    expect([out.clipboard, out.addresses]).toEqual([undefined, []]);
  });
});

describe("a draft that stands ready", () => {
  const READY = { "Acme.md": note(ACME, `\n${MESSAGE}`) };

  it("is known by the step that it is for", () => {
    const { messages, entry } = acting(READY);
    expect(messages.drafted(entry("Acme.md")).map(({ kind }) => kind)).toEqual(["follow-up"]);
    const none = acting({ "Acme.md": note(ACME) });
    expect(none.messages.drafted(none.entry("Acme.md"))).toEqual([]);
  });

  it("is opened below its subject, copied, and opened in mail, as it stands in the editor", async () => {
    const { messages, entry, notes, out, shown } = acting(READY);
    notes.open("Acme.md").type("P.S. Typed\n");
    const [step] = messages.drafted(entry("Acme.md"));
    if (step === undefined) throw new Error("Not drafted");
    await messages.openDraft(entry("Acme.md"), step);
    const line = shown[0]?.selection.from.line ?? 0;
    expect(notes.text("Acme.md").split("\n")[line - 1]).toMatch(/\^follow-up-dana-lee$/);
    await messages.copyDraft(entry("Acme.md"), step);
    expect(out.clipboard).toBe(`${TEXT}\nP.S. Typed`);
    await messages.openDraftInMail(entry("Acme.md"), step);
    expect(out.addresses).toHaveLength(1);
  });

  it("is said to be gone once it is", async () => {
    const { messages, entry, notes, out, person, shown } = acting(READY);
    const acme = entry("Acme.md");
    const [step] = messages.drafted(acme);
    if (step === undefined) throw new Error("Not drafted");
    notes.put("Acme.md", note(ACME));
    await messages.openDraft(acme, step);
    await messages.copyDraft(acme, step);
    await messages.openDraftInMail(acme, step);
    notes.remove("Acme.md");
    await messages.openDraft(acme, step);
    expect(person.said).toEqual(Array.from({ length: 4 }, () => "This draft is no longer in its note."));
    expect([shown, out.clipboard, out.addresses]).toEqual([[], undefined, []]);
  });

  it("stands in none where the note is gone", async () => {
    expect(await acting({}).messages.messagesOf("Acme.md")).toEqual([]);
  });

  it("is read in a note with Windows line ends", async () => {
    const { messages, out } = acting({ "Acme.md": READY["Acme.md"].replaceAll("\n", "\r\n") });
    const [message] = (await messages.messagesOf("Acme.md")) as readonly [Message];
    await messages.copy("Acme.md", message);
    expect(out.clipboard).toBe(TEXT);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MovingOn } from "../../src/actions/application-actions";
import { stepsToSend } from "../../src/core/changes/log-contacts";
import type { Reply } from "../../src/core/changes/reply";
import { day } from "../builders";
import { ACME, acting, note, stopClock, WAITING } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const TODAY = day("2026-11-20");
const HEARD = { day: TODAY, channel: "email", person: "Dana Lee" };
const NOTES = { "Jobs/Acme.md": note(ACME, "\nMet Dana.\n") };
const PATH = "Jobs/Acme.md";
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

/** Acts on Acme, and undoes it: what its note was in between, and what was said. */
async function actOnAcme(
  properties: string,
  act: (desk: ReturnType<typeof acting>) => Promise<unknown>,
): Promise<{ text: string; said: readonly string[] }> {
  const before = note(properties, "\nMet Dana.\n");
  const desk = acting({ [PATH]: before });
  expect(await act(desk)).toBeUndefined();
  const text = desk.notes.text(PATH);
  const said = desk.person.said.map(plain);
  await desk.performer.undo();
  expect(desk.person.said.at(-1)).toBe("Undone.");
  expect(desk.notes.text(PATH)).toBe(before);
  return { text, said };
}

describe("Mark sent", () => {
  it("logs the messages of the steps today, says so with what comes next, and is undone", async () => {
    const { text, said } = await actOnAcme(ACME, ({ messages, entry }) =>
      messages.markStepsSent(entry(PATH), stepsToSend(entry(PATH))),
    );
    expect(text).toContain("  - 2026-11-06 thank-you\n  - 2026-11-20 follow-up by email to Dana Lee\n---\n");
    expect(said).toEqual(["Follow-up to Dana Lee logged for Fri 20 Nov. Next step Tue 1 Dec."]);
  });

  it("logs a line for each of a panel, undone at once", async () => {
    const panel = ACME.replace(/contact: .*\n/, "interviewers:\n  - Ravi Menon\n  - Ingrid Solheim\n")
      .replace("2026-11-05", "2026-11-19")
      .replace(/\ncontact_log[^]*/, "\ncontact_log:");
    const { text, said } = await actOnAcme(panel, ({ messages, entry }) =>
      messages.markStepsSent(entry(PATH), stepsToSend(entry(PATH))),
    );
    expect(text).toContain(
      "contact_log:\n  - 2026-11-20 thank-you by email to Ravi Menon\n  - 2026-11-20 thank-you by email to Ingrid Solheim\n",
    );
    expect(said[0]).toContain("Thank-you to two people logged for Fri 20 Nov.");
  });

  it("says first what speaks against it, and logs nothing unless the person goes on", async () => {
    const { actions, entry, notes, person } = acting({ [PATH]: note(WAITING) });
    const contacts = [{ day: TODAY, kind: "follow-up", person: "Dana Lee" }] as const;
    person.goesOn = false;
    await actions.markContactsSent(entry(PATH), contacts);
    expect(person.asked.map(plain)).toEqual([
      expect.stringMatching(/^Log it anyway\? The day for it is Wed 25 Nov\. /),
    ]);
    expect(notes.written).toEqual([]);
    person.goesOn = true;
    await actions.markContactsSent(entry(PATH), contacts);
    expect(notes.text(PATH)).toContain("2026-11-20 follow-up to Dana Lee\n");
  });

  it("twice in quick succession logs one line, and says it once", async () => {
    const { messages, entry, notes, person } = acting(NOTES);
    const acme = entry(PATH);
    await Promise.all([1, 2].map(() => messages.markStepsSent(acme, stepsToSend(acme))));
    expect(notes.text(PATH).match(/2026-11-20/g)).toHaveLength(1);
    expect(person.said).toHaveLength(1);
  });

  it("says why not, where it cannot be written", async () => {
    const { messages, entry, notes, person } = acting(NOTES);
    const acme = entry(PATH);
    const broken = "---\ncompany: Acme: Ltd\n---\nMine.\n";
    notes.put(PATH, broken);
    await messages.markStepsSent(acme, stepsToSend(acme));
    expect(person.said).toEqual(["Could not write to “Acme”: its properties have an error. Nothing was changed."]);
    expect(notes.text(PATH)).toBe(broken);
  });
});

describe("what was sent", () => {
  it("is logged with its day, its way and its people, and any failure is left to the dialog to say", async () => {
    const { actions, entry, notes, person } = acting(NOTES);
    const acme = entry(PATH);
    const sent = ["Dana Lee", "Ravi Menon"].map(
      (name) => ({ day: day("2026-11-18"), kind: "thank-you", channel: "letter", person: name }) as const,
    );
    expect(await actions.logSent(acme, sent)).toBeUndefined();
    expect(notes.text(PATH)).toContain(
      "  - 2026-11-18 thank-you by letter to Dana Lee\n  - 2026-11-18 thank-you by letter to Ravi Menon\n",
    );
    expect(person.said.map(plain)).toEqual([
      expect.stringMatching(/^Thank-you to two people logged for Wed 18 Nov\. Next step /),
    ]);
    notes.readOnly = PATH;
    const said = person.said.length;
    expect(await actions.logSent(acme, [{ day: TODAY, kind: "call" }])).toEqual({ failed: "read-only", path: PATH });
    expect(person.said).toHaveLength(said);
  });
});

describe("what they said", () => {
  const COMING = ACME.replace("2026-11-05", "2026-12-01T14:00");

  const KINDS: Partial<Record<Reply["kind"], string>> = {
    "still deciding": "heard deciding",
    no: "heard no",
    offer: "heard offer",
    moved: "heard",
    cancelled: "heard",
    "next round to come": "heard next round",
    "no feedback": "declined",
  };

  it.each<[string, string, Reply, readonly string[], string]>([
    [
      "still deciding",
      ACME,
      { kind: "still deciding", by: day("2026-12-02") },
      ["response_by: 2026-12-02\n"],
      "Logged for Fri 20 Nov: they are still deciding. Next step Fri 4 Dec.",
    ],
    [
      "a no, whose reply is drafted",
      ACME,
      { kind: "no" },
      ["status: rejected\n", "\nMet Dana.\n\n## Reply to Dana Lee\n"],
      "Logged for Fri 20 Nov: a no. Next step Mon 23 Nov.",
    ],
    ["an offer", ACME, { kind: "offer" }, ["status: offer\n"], "Logged for Fri 20 Nov: an offer."],
    [
      "a next round, its time to come",
      ACME.replace("interviewing", "screening"),
      { kind: "next round to come" },
      ["status: interviewing\n"],
      "Logged for Fri 20 Nov: a next round, its time to come. Next step Fri 27 Nov.",
    ],
    [
      "that there is no feedback",
      ACME.replace("interviewing", "rejected").replace("2026-11-06 thank-you", "2026-11-06 heard no"),
      { kind: "no feedback" },
      ["status: rejected\n"],
      "Logged for Fri 20 Nov: no feedback is given.",
    ],
    [
      "an automatic receipt",
      ACME,
      { kind: "automatic" },
      ["status: interviewing\n"],
      "Logged for Fri 20 Nov: an automatic receipt. Next step today.",
    ],
    [
      "another day",
      COMING,
      { kind: "moved", to: { day: day("2026-12-03") } },
      ["interview_date: 2026-12-03\n"],
      "Logged for Fri 20 Nov: the interview has moved. Next step Thu 3 Dec.",
    ],
    [
      "a cancelled round",
      COMING,
      { kind: "cancelled" },
      ["outcome: cancelled\n"],
      "Logged for Fri 20 Nov: the interview is cancelled.",
    ],
  ])(
    "%s: is logged with all that it changes, and undone as one",
    async (_what, properties, reply, changed, sentence) => {
      const { text, said } = await actOnAcme(properties, ({ actions, entry }) =>
        actions.logReply(entry(PATH), reply, HEARD),
      );
      const line = `2026-11-20 ${KINDS[reply.kind] ?? reply.kind} by email from Dana Lee\n`;
      for (const part of [...changed, line]) expect(text).toContain(part);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(sentence);
    },
  );

  it("keeps their words", async () => {
    const { text } = await actOnAcme(ACME, ({ actions, entry }) =>
      actions.logReply(entry(PATH), { kind: "still deciding" }, { ...HEARD, words: "a little longer" }),
    );
    expect(text).toContain("2026-11-20 heard deciding by email from Dana Lee — a little longer\n");
  });

  it("a next round: its note is made beside, linked and dated, and undone with the rest", async () => {
    const { actions, entry, notes, performer, person } = acting(NOTES);
    const on = { day: day("2026-12-01") };
    expect(await actions.logReply(entry(PATH), { kind: "next round", on }, HEARD)).toBeUndefined();
    const made = "Jobs/Acme, interview.md";
    expect(notes.text(made)).toBe(
      '---\ntype: interview\napplication: "[[Acme]]"\ncompany: Acme\ninterview_date: 2026-12-01\n---\n\n',
    );
    expect(person.said.map(plain)).toEqual(["Logged for Fri 20 Nov: a next round. Next step Tue 1 Dec."]);
    await performer.undo();
    expect(notes.has(made)).toBe(false);
    expect(notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("a no is logged though its template has a fault, which is said", async () => {
    const template = "---\nkind: answer\n---\n{{nobody}}\n";
    const { actions, entry, notes, person } = acting(
      { ...NOTES, "Templates/Reply to a no with a question.md": template },
      { templatesFolder: "Templates" },
    );
    await actions.logReply(entry(PATH), { kind: "no" }, HEARD);
    expect(person.said[0]).toMatch(/^Template “Reply to a no with a question”, line 4: /);
    expect(notes.text(PATH)).toContain("status: rejected\n");
    expect(notes.text(PATH)).not.toContain("## ");
  });

  it("changes nothing where a part cannot be written, and leaves that to the dialog to say", async () => {
    const { actions, entry, notes, person } = acting(NOTES);
    notes.readOnly = "Jobs/Acme, interview.md";
    const on = { day: day("2026-12-01") };
    expect(await actions.logReply(entry(PATH), { kind: "next round", on }, HEARD)).toEqual({
      failed: "read-only",
      path: "Jobs/Acme, interview.md",
    });
    expect(notes.text(PATH)).toBe(NOTES[PATH]);
    expect(person.said).toEqual([]);
  });

  it("keeps a line of another device and a stamp of another plugin, and so does Undo", async () => {
    const { actions, entry, notes, performer } = acting(NOTES);
    const acme = entry(PATH);
    const theirs = note(`${ACME}\n  - 2026-11-19 call to Dana Lee\nmodified: 1`);
    notes.put(PATH, theirs);
    await actions.logReply(acme, { kind: "still deciding" }, HEARD);
    expect(notes.text(PATH)).toContain(
      "2026-11-19 call to Dana Lee\n  - 2026-11-20 heard deciding by email from Dana Lee\n",
    );
    notes.put(PATH, notes.text(PATH).replace("modified: 1", "modified: 2"));
    await performer.undo();
    expect(notes.text(PATH)).toBe(theirs.replace("modified: 1", "modified: 2"));
  });
});

describe("days", () => {
  it("are set for the follow-up", async () => {
    const { text, said } = await actOnAcme(ACME, ({ actions, entry }) =>
      actions.snooze(entry(PATH), day("2026-11-24")),
    );
    expect(text).toContain("follow_up: 2026-11-24\n");
    expect(said).toEqual(["Snoozed until Tue 24 Nov."]);
  });

  it("that are days off are said to be the next day on which somebody is asked", async () => {
    const { text, said } = await actOnAcme(ACME, ({ actions, entry }) =>
      actions.snooze(entry(PATH), day("2026-11-28")),
    );
    expect(text).toContain("follow_up: 2026-11-28\n");
    expect(said).toEqual(["Snoozed until Mon 30 Nov."]);
  });

  it("are set from a menu, where nobody else says that it failed", async () => {
    const { actions, entry, notes, person } = acting(NOTES);
    notes.readOnly = PATH;
    await actions.snoozeNow(entry(PATH), day("2026-11-24"));
    expect(person.said).toEqual([
      "Could not write to “Acme”: it is read-only, or another program holds it. Nothing was changed.",
    ]);
  });
});

describe("a task", () => {
  it("is logged as handed in today, with what comes next", async () => {
    const task = `${ACME}\n  - 2026-11-12 heard\ntask_due: 2026-11-19`;
    const { text, said } = await actOnAcme(task, async ({ actions, entry }) => {
      const acme = entry(PATH);
      for (const step of acme.schedule.steps.slice(0, 1)) await actions.handIn(acme, step);
    });
    expect(text).toContain("  - 2026-11-12 heard\n  - 2026-11-20 task\n");
    expect(said).toEqual(["Logged: the task went today. Next step Fri 27 Nov."]);
  });
});

describe("a no without its day", () => {
  const NO = ACME.replace("interviewing", "rejected");

  it("gets one", async () => {
    const { text, said } = await actOnAcme(NO, ({ actions, entry }) =>
      actions.saidNoOn(entry(PATH), day("2026-11-17")),
    );
    expect(text).toContain("  - 2026-11-17 heard no\n---\n");
    expect(said).toEqual(["Noted: they said no on Tue 17 Nov."]);
  });

  it("was none: the status is what it had got to", async () => {
    const { text, said } = await actOnAcme(NO, ({ actions, entry }) => actions.wasNotANo(entry(PATH)));
    expect(text).toBe(note(ACME, "\nMet Dana.\n"));
    expect(said).toEqual(["Noted: it was not a no."]);
  });

  it("is told to stand in a place that is not ours to change, and nothing is written", async () => {
    const { actions, entry, notes, person, opened } = acting({ [PATH]: note(`${ACME}\ntags: [rejected]`) });
    await actions.wasNotANo(entry(PATH));
    expect(person.said).toEqual(["The note says no in another place as well. Take it out there, and this goes."]);
    expect(notes.written).toEqual([]);
    person.press("Open note");
    expect(opened).toEqual([PATH]);
  });
});

describe("a look back that was put off to today", () => {
  const PUT_OFF = `look_back: 2026-11-20\n${ACME}`;

  it("is left, and its day stands in its place again once that is undone", async () => {
    const { text, said } = await actOnAcme(PUT_OFF, ({ actions, entry }) => actions.skipLookBack(entry(PATH)));
    expect(text).toBe(note(ACME, "\nMet Dana.\n"));
    expect(said).toEqual(["Skipped. “Insert reflection” does it on any day."]);
  });

  it("is done by what is drafted for it", async () => {
    const { text, said } = await actOnAcme(PUT_OFF, ({ drafting, entry }) =>
      drafting.insert("looking back", entry(PATH), [{}]),
    );
    expect(text).toContain("## Looking back");
    expect(text).not.toContain("look_back:");
    expect(said).toEqual(["Drafted in “Acme”."]);
  });

  it("is done where the page for it stands there already, which is said", async () => {
    const desk = acting({ [PATH]: note(ACME, "\nMet Dana.\n") });
    await desk.drafting.insert("looking back", desk.entry(PATH), [{}]);
    desk.notes.put(PATH, desk.notes.text(PATH).replace("company:", "look_back: 2026-11-20\ncompany:"));
    await desk.drafting.insert("looking back", desk.entry(PATH), [{}]);
    expect(desk.notes.text(PATH)).not.toContain("look_back:");
    expect(desk.person.said.at(-1)).toBe("Already drafted in “Acme”.");
  });
});

describe("Move on", () => {
  const PLAIN: MovingOn = {
    status: "closed",
    hasClosingNote: false,
    lookBack: { on: undefined },
    tasksIn: undefined,
    tasks: [],
  };

  it("in the vault's own word, with a closing note, a later look back and tasks, undone at once", async () => {
    const notes = { ...NOTES, "Beta.md": note("type: application\ncompany: Beta\nStatus: Position closed") };
    const desk = acting(notes);
    const failed = await desk.actions.moveOn(desk.entry(PATH), {
      ...PLAIN,
      hasClosingNote: true,
      lookBack: { on: day("2026-11-27") },
      tasksIn: PATH,
      tasks: ["One application: [[Wish]]", "One conversation"],
    });
    expect(failed).toBeUndefined();
    const text = desk.notes.text(PATH);
    expect(text).toContain("status: Position closed\n");
    expect(text.match(/^## .*$/gm)).toEqual(["## Closing note to Dana Lee", "## In my hands"]);
    expect(text).toContain("- [ ] One application: [[Wish]]\n- [ ] One conversation ^next-2026-11-20\n");
    expect(desk.person.said).toEqual(["Moved on from Acme. What you learnt stays."]);
    expect(text).toContain("look_back: 2026-11-27\n");
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it.each([
    ["stays where a look back is done now, until that is kept", "now", "look_back: 2026-12-04\n"],
    ["moves to another day", { on: day("2026-12-11") }, "look_back: 2026-12-11\n"],
    ["goes where it is not to come back", { on: undefined }, ""],
  ] as const)("has the day of a look back that %s", async (_case, lookBack, left) => {
    const { text } = await actOnAcme(`look_back: 2026-12-04\n${ACME}`, ({ actions, entry }) =>
      actions.moveOn(entry(PATH), { ...PLAIN, lookBack }),
    );
    expect(/^look_back:.*\n/m.exec(text)?.[0] ?? "").toBe(left);
  });

  it("alone changes the status alone, and leads nowhere", async () => {
    const desk = acting(NOTES);
    await desk.actions.moveOn(desk.entry(PATH), PLAIN);
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH].replace("interviewing", "closed"));
    expect(desk.shown).toEqual([]);
  });

  it("from a no leaves the note as it is, and says so all the same", async () => {
    const desk = acting(NOTES);
    await desk.actions.moveOn(desk.entry(PATH), { ...PLAIN, status: undefined });
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
    await desk.actions.moveOn(desk.entry(PATH), { ...PLAIN, status: undefined, tasksIn: PATH, tasks: ["One"] });
    expect(desk.notes.text(PATH)).toContain("- [ ] One ^next-2026-11-20");
    expect(desk.notes.text(PATH)).toContain("status: interviewing");
    expect(desk.person.said).toEqual(Array(2).fill("Moved on from Acme. What you learnt stays."));
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("puts the tasks into another note, where the person wants them there", async () => {
    const desk = acting({ ...NOTES, "2026-11-20.md": "Rain.\n" });
    await desk.actions.moveOn(desk.entry(PATH), { ...PLAIN, tasksIn: "2026-11-20.md", tasks: ["One conversation"] });
    expect(desk.notes.text("2026-11-20.md")).toBe(
      "Rain.\n\n## In my hands\n\n- [ ] One conversation ^next-2026-11-20\n",
    );
    await desk.performer.undo();
    expect(desk.notes.text("2026-11-20.md")).toBe("Rain.\n");
  });

  it("is all or nothing: one note that cannot be written keeps all as they were", async () => {
    const desk = acting({ ...NOTES, "2026-11-20.md": "Rain.\n" });
    desk.notes.readOnly = "2026-11-20.md";
    const tasksIn = "2026-11-20.md";
    expect(await desk.actions.moveOn(desk.entry(PATH), { ...PLAIN, lookBack: "now", tasksIn, tasks: ["One"] })).toEqual(
      {
        failed: "read-only",
        path: tasksIn,
      },
    );
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
    expect(desk.shown).toEqual([]);
  });

  it("is taken back by Reopen, where it had got to", async () => {
    const { text, said } = await actOnAcme(ACME.replace("interviewing", "closed"), ({ actions, entry }) =>
      actions.reopen(entry(PATH)),
    );
    expect(text).toContain("status: interviewing\n");
    expect(said).toEqual(["Acme is open again."]);
  });
});

describe("the way follow-ups go", () => {
  it.each([
    ["recruiter", "Tom Adeyemi"],
    ["direct", "Acme"],
  ] as const)("%s is noted, and asked no more", async (route, named) => {
    const { text, said } = await actOnAcme(`${ACME}\nrecruiter: Tom Adeyemi`, ({ actions, entry }) =>
      actions.setRoute(entry(PATH), route),
    );
    expect(text).toContain(`route: ${route}\n`);
    expect(said).toEqual([expect.stringContaining(named)]);
  });
});

describe("people inside", () => {
  it("are marked as asked", async () => {
    const { text, said } = await actOnAcme(ACME, ({ actions, entry }) =>
      actions.markAsked(entry(PATH), { name: "Maya Duarte" }),
    );
    expect(text).toContain("  - 2026-11-20 endorsement-request by email to Maya Duarte\n");
    expect(said[0]).toContain("Endorsement request to Maya Duarte logged for Fri 20 Nov.");
  });

  it("were looked for today, and are offered again in two weeks", async () => {
    const { text, said } = await actOnAcme(ACME, ({ actions, entry }) => actions.lookedToday(entry(PATH)));
    expect(text).toContain("connections_checked: 2026-11-20\n");
    expect(said).toEqual(["Noted. This is offered again from Fri 4 Dec."]);
  });
});

describe("new notes", () => {
  it("for an application is made beside the others, opened, and undone", async () => {
    const { actions, notes, opened, performer, person } = acting(NOTES);
    await actions.makeApplication({ company: "A/B: C? 🙂", role: "Baker", appliedOn: TODAY, url: "", contacts: [] });
    expect(notes.text("Jobs/A-B C 🙂.md")).toBe(
      '---\ntype: application\ncompany: "A/B: C? 🙂"\nrole: Baker\nstatus: applied\ndate_applied: 2026-11-20\ncontact_log:\n---\n\n',
    );
    expect(person.said).toEqual(["Made “A-B C 🙂”."]);
    expect(opened).toEqual(["Jobs/A-B C 🙂.md"]);
    await performer.undo();
    expect(notes.has("Jobs/A-B C 🙂.md")).toBe(false);
  });

  it("for a round is linked to its application", async () => {
    const { actions, entry, notes, opened } = acting(NOTES);
    await actions.makeRound(entry(PATH), {
      on: { day: day("2026-12-01") },
      words: "technical",
      interviewers: ["Ravi Menon <ravi@acme.example>", "Sam Ortiz"],
    });
    expect(notes.text("Jobs/Acme, technical.md")).toBe(
      '---\ntype: interview\napplication: "[[Acme]]"\ncompany: Acme\ninterview_date: 2026-12-01\nround: technical\ninterviewers:\n  - Ravi Menon <ravi@acme.example>\n  - Sam Ortiz\n---\n\n',
    );
    expect(opened).toEqual(["Jobs/Acme, technical.md"]);
  });

  it("that could not be made is not opened, and the dialog says why", async () => {
    const { actions, notes, opened, person } = acting(NOTES);
    notes.readOnly = "Jobs/Beta.md";
    expect(
      await actions.makeApplication({ company: "Beta", role: "", appliedOn: undefined, url: "", contacts: [] }),
    ).toEqual({
      failed: "read-only",
      path: "Jobs/Beta.md",
    });
    expect([opened, person.said]).toEqual([[], []]);
  });

  it("is not thrown away by Undo once something was written in it", async () => {
    const { actions, notes, performer, person } = acting(NOTES);
    await actions.makeApplication({ company: "Beta", role: "", appliedOn: TODAY, url: "", contacts: [] });
    notes.put("Jobs/Beta.md", `${notes.text("Jobs/Beta.md")}Their office is near.\n`);
    await performer.undo();
    expect(person.said.at(-1)).toBe("Not undone: something was written in “Beta” since, so it was not thrown away.");
    expect(notes.text("Jobs/Beta.md")).toContain("Their office is near.");
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { No, Yes } from "../../src/actions/deciding";
import { ACME, acting, note, stopClock } from "./acting";

const PATH = "Jobs/Acme.md";
const OFFER = `${ACME.replace("interviewing", "offer")}\n  - 2026-11-18 heard offer by email from Dana Lee — the contract`;
const NOTES = { [PATH]: note(OFFER, "\nMet Dana.\n") };
const OTHERS = {
  "Beta.md": note(ACME.replace("Acme", "Beta").replace("Dana Lee", "Ravi Menon")),
  "Cato.md": note(ACME.replace("Acme", "Cato")),
  "Dora.md": note(OFFER.replace("Acme", "Dora").replaceAll("Dana Lee", "Ida Brook")),
};
const headings = (text: string) => text.match(/^## .*$/gm) ?? [];

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

describe("a yes", () => {
  const YES: Yes = { status: "accepted", hasDraft: true, told: [] };

  it("sets the status, drafts the yes and a few lines to those who are told, logs nothing, and is undone at once", async () => {
    const before = { ...NOTES, ...OTHERS };
    const desk = acting(before);
    const told = [desk.entry("Beta.md"), desk.entry("Dora.md")];
    expect(await desk.deciding.accept(desk.entry(PATH), { ...YES, told })).toBeUndefined();
    const text = desk.notes.text(PATH);
    expect(text).toContain("status: accepted\n");
    expect(text.slice(0, text.indexOf("\n---\n"))).toBe(
      NOTES[PATH].slice(0, NOTES[PATH].indexOf("\n---\n")).replace("status: offer", "status: accepted"),
    );
    expect(headings(text)).toEqual(["## Reply to Dana Lee"]);
    expect(text).toContain("I accept the offer ^answer-dana-lee\n");
    expect(headings(desk.notes.text("Beta.md"))).toEqual(["## Withdrawal to Ravi Menon"]);
    expect(headings(desk.notes.text("Dora.md"))).toEqual(["## Reply to Ida Brook"]);
    expect(desk.notes.text("Dora.md")).toContain("I will not be taking it up");
    expect(desk.notes.text("Cato.md")).toBe(OTHERS["Cato.md"]);
    expect(desk.person.said).toEqual(["Said yes to Acme. Three drafts are ready."]);
    expect(desk.shown.map(({ file }) => file.path)).toEqual([PATH]);
    await desk.performer.undo();
    for (const [path, was] of Object.entries(before)) expect(desk.notes.text(path)).toBe(was);
  });

  it("alone changes the status alone, in the vault's own word", async () => {
    const other = note("type: application\ncompany: Zed\nstatus: Offer accepted");
    const desk = acting({ ...NOTES, "Zed.md": other });
    await desk.deciding.accept(desk.entry(PATH), { ...YES, hasDraft: false });
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH].replace("status: offer", "status: Offer accepted"));
    expect(desk.person.said).toEqual(["Said yes to Acme."]);
    expect(desk.shown).toEqual([]);
  });

  it("asks for the offer in writing, unless the log says that it is", async () => {
    for (const [properties, asks] of [[OFFER, false] as const, [OFFER.replace(" — the contract", ""), true] as const]) {
      const desk = acting({ [PATH]: note(properties) });
      await desk.deciding.accept(desk.entry(PATH), YES);
      expect(desk.notes.text(PATH).includes("the offer in writing")).toBe(asks);
    }
  });

  it("stands beside the question for more time, which may have gone without being logged", async () => {
    const desk = acting(NOTES);
    await desk.deciding.askForMoreTime(desk.entry(PATH));
    expect(desk.person.asked).toEqual([]);
    await desk.deciding.accept(desk.entry(PATH), YES);
    const text = desk.notes.text(PATH);
    expect(text).toContain("May I have until");
    expect(text).toContain("I accept the offer ^answer-dana-lee-2\n");
  });

  it("is all or nothing: one note that cannot be written keeps all as they were", async () => {
    const desk = acting({ ...NOTES, ...OTHERS });
    desk.notes.readOnly = "Beta.md";
    const told = [desk.entry("Beta.md")];
    expect(await desk.deciding.accept(desk.entry(PATH), { ...YES, told })).toEqual({
      failed: "read-only",
      path: "Beta.md",
    });
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
    expect(desk.person.said).toEqual([]);
    expect(desk.shown).toEqual([]);
  });
});

describe("a no", () => {
  const NO: No = { status: "withdrawn", hasDraft: true, why: "" };

  it("sets the status, drafts the no, keeps why at the end of the note, and is undone at once", async () => {
    const desk = acting(NOTES);
    const why = "  Too far away.\n\nAnd <% no %> flat there.\n";
    expect(await desk.deciding.decline(desk.entry(PATH), { ...NO, why })).toBeUndefined();
    const text = desk.notes.text(PATH);
    expect(text).toContain("status: withdrawn\n");
    expect(headings(text)).toEqual(["## Reply to Dana Lee", "## Why I said no"]);
    expect(text).toContain("## Why I said no\n\nToo far away.\n\nAnd <\\% no %> flat there. ^own-words\n");
    expect(text).toContain("the offer ^withdrawal-dana-lee\n");
    expect(desk.person.said).toEqual(["Said no to Acme. One draft is ready."]);
    expect(desk.shown.map(({ file }) => file.path)).toEqual([PATH]);
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("asks for no reason, and leads nowhere where nothing is to be sent", async () => {
    const desk = acting(NOTES);
    await desk.deciding.decline(desk.entry(PATH), { ...NO, hasDraft: false, why: " \n" });
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH].replace("status: offer", "status: withdrawn"));
    expect(desk.person.said).toEqual(["Said no to Acme."]);
    expect(desk.shown).toEqual([]);
  });

  it("loses no reason, where one stands there already", async () => {
    const desk = acting(NOTES);
    await desk.deciding.decline(desk.entry(PATH), { ...NO, hasDraft: false, why: "Too far away." });
    await desk.deciding.decline(desk.entry(PATH), { ...NO, hasDraft: false, why: "Too early." });
    expect(desk.notes.text(PATH)).toMatch(
      /Too far away\. \^own-words\n\n## Why I said no\n\nToo early\. \^own-words-2\n$/,
    );
  });
});

describe("a call about an offer that is not on paper", () => {
  it("is drafted without a question, as the schedule says to ring, and so is its line in the log", async () => {
    const log = "contact_log:\n  - 2026-11-09 heard offer\n  - 2026-11-12 follow-up\n  - 2026-11-17 follow-up";
    const text = note(
      `type: application\ncompany: Acme\nrole: Cook\nstatus: offer\ncontact: Dana Lee\ndecide_by: 2026-11-23\n${log}`,
    );
    const desk = acting({ [PATH]: text });
    expect(desk.entry(PATH).schedule.steps[0]).toMatchObject({ kind: "decide", channel: "phone" });
    await desk.deciding.draftCall(desk.entry(PATH));
    expect(desk.notes.text(PATH)).toContain("\nCall: Dana Lee ^call-dana-lee-3\n");
    await desk.actions.markContactsSent(desk.entry(PATH), [
      { day: desk.entry(PATH).schedule.steps[0]?.due ?? ("" as never), kind: "call", person: "Dana Lee" },
    ]);
    expect(desk.person.asked).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stepsToSend } from "../../src/core/changes/log-contacts";
import { BUILT_IN } from "../../src/templates/built-in";
import { settingsNotice } from "../../src/words/settings";
import { ACME, acting, note, stopClock, WAITING } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const OWN = { templatesFolder: "Templates" };
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const headings = (text: string) => text.match(/^## .*$/gm) ?? [];
const ROUND =
  "type: interview\napplication: '[[Acme]]'\ninterview_date: 2026-11-19\ninterviewers: [Ravi Menon, Ingrid Solheim]\npreparation: 4\nconfidence: 3\nfooting: 4";
const OPEN = "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing";

describe("a draft of the next step", () => {
  it("goes to the end of the note, is shown with its blank selected, said, and undone", async () => {
    const before = note(ACME, "\nMet Dana.");
    const { drafting, entry, notes, performer, person, shown } = acting({ "Acme.md": before });
    await drafting.draft(entry("Acme.md"), entry("Acme.md").schedule.steps);
    const text = notes.text("Acme.md");
    expect(text).toMatch(
      /^[^]*\nMet Dana\.\n\n## Follow-up to Dana Lee\n\nTo: Dana Lee <dana@acme\.example>\nSubject: /,
    );
    expect(text).toContain(" ^follow-up-dana-lee\n\nDear Dana,\n");
    const [{ selection }] = shown as [(typeof shown)[number]];
    const line = text.split("\n")[selection.from.line] ?? "";
    expect(line.slice(selection.from.ch, selection.to.ch)).toMatch(/^\[.*\]$/);
    expect(person.said).toEqual(["Drafted in “Acme”."]);
    await performer.undo();
    expect(notes.text("Acme.md")).toBe(before);
  });

  it("twice makes no second one, leads to the first, and says so", async () => {
    const { drafting, entry, notes, person, shown } = acting({ "Acme.md": note(ACME) });
    const { schedule } = entry("Acme.md");
    await drafting.draft(entry("Acme.md"), schedule.steps);
    const text = notes.text("Acme.md");
    await drafting.draft(entry("Acme.md"), schedule.steps);
    expect(notes.text("Acme.md")).toBe(text);
    expect(person.said).toEqual(["Drafted in “Acme”.", "Already drafted in “Acme”."]);
    expect(shown).toHaveLength(2);
  });

  it("twice at once makes one as well", async () => {
    const { drafting, entry, notes } = acting({ "Acme.md": note(ACME) });
    const acme = entry("Acme.md");
    await Promise.all([1, 2].map(() => drafting.draft(acme, acme.schedule.steps)));
    expect(headings(notes.text("Acme.md"))).toHaveLength(1);
  });

  it("and a line in the log and another draft at once all reach the note", async () => {
    const { drafting, entry, messages, notes } = acting({ "Acme.md": note(ACME) });
    const acme = entry("Acme.md");
    await Promise.all([
      drafting.draft(acme, acme.schedule.steps),
      messages.markStepsSent(acme, acme.schedule.steps),
      drafting.insert("looking back", acme, [{}]),
    ]);
    for (const part of ["^follow-up-dana-lee", "2026-11-20 follow-up", "^look-back-2026-11-05"])
      expect(notes.text("Acme.md")).toContain(part);
  });

  it("is one for each interviewer who was not thanked, in the note of the round", async () => {
    const app = note(OPEN);
    const { drafting, entry, notes, person } = acting({ "Acme.md": app, "Round.md": note(ROUND) });
    for (let time = 0; time < 2; time += 1) await drafting.draft(entry("Acme.md"), stepsToSend(entry("Acme.md")));
    expect(headings(notes.text("Round.md"))).toEqual(["## Thank-you to Ravi Menon", "## Thank-you to Ingrid Solheim"]);
    expect(notes.text("Acme.md")).toBe(app);
    expect(person.said).toEqual(["Drafted in “Round”.", "Already drafted in “Round”."]);
  });

  it.each([
    [
      "a recruiter, by phone",
      `${OPEN}\nrecruiter: Tom Adeyemi\nroute: recruiter\ninterview_date: 2026-11-10\npreparation: 4\nconfidence: 3\nfooting: 4`,
      "Call: Tom Adeyemi",
    ],
    [
      "an offer",
      `${OPEN.replace("interviewing", "offer")}\ncontact: Dana Lee\ninterview_date: 2026-11-05\ncontact_log:\n  - 2026-11-12 heard\n  - 2026-11-12 thank-you`,
      "the offer in writing",
    ],
  ])("has words for %s too", async (_what, properties, words) => {
    const { drafting, entry, notes } = acting({ "Acme.md": note(properties) });
    await drafting.draft(entry("Acme.md"), entry("Acme.md").schedule.steps.slice(0, 1));
    expect(notes.text("Acme.md")).toContain(words);
  });

  it("asks in the note of the round how it went, where that is to be written down, and brings no blank properties", async () => {
    const round = note("type: interview\napplication: '[[Acme]]'\ninterview_date: 2026-11-19");
    const app = note(`${OPEN}\ncontact_log:\n  - 2026-11-19 thank-you`);
    const { drafting, entry, notes, performer } = acting({ "Acme.md": app, "Round.md": round });
    const step = entry("Acme.md").schedule.steps.find(({ kind }) => kind === "capture");
    await drafting.draft(entry("Acme.md"), step ? [step] : []);
    expect(notes.text("Round.md").startsWith(round)).toBe(true);
    expect(headings(notes.text("Round.md"))[0]).toMatch(/^## How it went, /);
    await performer.undo();
    expect(notes.text("Round.md")).toBe(round);
  });

  it("says why it cannot be written, and shows nothing", async () => {
    const { drafting, entry, notes, person, shown } = acting({ "Acme.md": note(ACME) });
    notes.readOnly = "Acme.md";
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(person.said).toEqual([
      "Could not write to “Acme”: it is read-only, or another program holds it. Nothing was changed.",
    ]);
    expect(shown).toEqual([]);
  });

  it("keeps Windows line ends, and what is typed and not saved", async () => {
    const before = note(ACME, "\nMet Dana.\n").replaceAll("\n", "\r\n");
    const { drafting, entry, notes } = acting({ "Acme.md": before });
    notes.open("Acme.md").type("She was kind.\n");
    await drafting.draftFollowUp(entry("Acme.md"));
    const text = notes.text("Acme.md");
    expect(text).toContain("She was kind.\r\n\r\n## Follow-up to Dana Lee\r\n");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe("a draft too early", () => {
  it("is asked about first, and not made unless the person goes on", async () => {
    const { drafting, entry, notes, person } = acting({ "Acme.md": note(WAITING) });
    person.goesOn = false;
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(person.asked.map(plain)).toEqual([
      expect.stringMatching(/^Draft it anyway\? The day for it is Wed 25 Nov\. /),
    ]);
    expect(notes.written).toEqual([]);
    person.goesOn = true;
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(headings(notes.text("Acme.md"))).toEqual(["## Follow-up to Dana Lee"]);
  });

  it("is not asked about again once it stands there", async () => {
    const { drafting, entry, person } = acting({ "Acme.md": note(WAITING) });
    for (let time = 0; time < 2; time += 1) await drafting.draftFollowUp(entry("Acme.md"));
    expect(person.asked).toHaveLength(1);
  });

  it("asks nothing about a page for oneself", async () => {
    const { drafting, entry, notes, person } = acting({ "Acme.md": note(WAITING) });
    await drafting.insert("looking back", entry("Acme.md"), [{}]);
    expect(person.asked).toEqual([]);
    expect(notes.text("Acme.md")).toContain("^look-back-2026-11-18");
  });
});

describe("a request to somebody inside", () => {
  const MAYA = { "People/Maya Duarte.md": note("type: person\ncompany: Acme\nemail: maya@acme.example") };

  it("has the address of their own note", async () => {
    const { drafting, entry, notes } = acting({ "Acme.md": note(ACME), ...MAYA });
    const to = { name: "Maya Duarte", link: "People/Maya Duarte" };
    await drafting.draftEndorsementRequest(entry("Acme.md"), to);
    expect(notes.text("Acme.md")).toContain(
      "## Endorsement request to Maya Duarte\n\nTo: Maya Duarte <maya@acme.example>\nSubject: A question about Acme ^endorsement-request-maya-duarte\n",
    );
  });

  it("asks to whom, where several are known, and none is no draft", async () => {
    const ben = { "People/Ben Ito.md": note("type: person\ncompany: Acme") };
    const { drafting, entry, notes, person } = acting({
      "Acme.md": note(ACME.replace(/\ncontact_log[^]*/, "\nresponse_by: 2026-11-13")),
      ...MAYA,
      ...ben,
    });
    await drafting.insertTemplate("Endorsement request", entry("Acme.md"), undefined);
    expect(person.asked).toEqual(["To whom?"]);
    expect(notes.written).toEqual([]);
    person.chosen = "Ben Ito";
    await drafting.insertTemplate("Endorsement request", entry("Acme.md"), undefined);
    expect(headings(notes.text("Acme.md"))).toEqual(["## Endorsement request to Ben Ito"]);
  });
});

describe("a template of one's own", () => {
  it("is used in the place of the built-in one, as it stands in the editor", async () => {
    const { drafting, entry, notes } = acting(
      { "Acme.md": note(ACME), "Templates/Follow-up.md": note("kind: follow-up", "Mine") },
      OWN,
    );
    notes.open("Templates/Follow-up.md").type(" for {{company}}");
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(notes.text("Acme.md").endsWith(" ^follow-up-dana-lee\n\nMine for Acme\n")).toBe(true);
  });

  it.each([
    [
      "a name that nobody knows",
      '---\nkind: follow-up\nmood: calm\nsubject: "{{role}}"\n---\nDear {{person.greting}}\n',
      "Template “Follow-up”, line 6: “person.greting” is not a name that templates know here. They know person.name, person.greeting. Nothing was inserted.",
    ],
    [
      "properties that cannot be read",
      "---\nkind: follow-up\nsubject: {{role}}, x\n---\nHi\n",
      "Template “Follow-up”, line 3: its properties have an error. Look for a quote or a colon too many or too few. Nothing was inserted.",
    ],
  ])("with %s is not used, in no part: the sentence names it and the line", async (_what, text, sentence) => {
    const { drafting, entry, notes, person } = acting({ "Acme.md": note(ACME), "Templates/Follow-up.md": text }, OWN);
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(person.said).toEqual([sentence]);
    expect(notes.written).toEqual([]);
  });

  it("with Windows line ends is put into a note as any other, and taken out again", async () => {
    const own = "---\r\nkind: follow-up\r\n---\r\nDear\r\n\r\nBye\r\n";
    const { drafting, entry, notes, performer } = acting({ "Acme.md": note(ACME), "Templates/Follow-up.md": own }, OWN);
    await drafting.draftFollowUp(entry("Acme.md"));
    expect(notes.text("Acme.md").endsWith("\n\nDear\n\nBye\n")).toBe(true);
    await performer.undo();
    expect(notes.text("Acme.md")).toBe(note(ACME));
  });

  it("that is gone by now is said to be", async () => {
    const { drafting, entry, person } = acting({ "Acme.md": note(ACME) }, OWN);
    await drafting.insertTemplate("Mine", entry("Acme.md"), undefined);
    expect(person.said).toEqual(["Template “Mine”: it is not there any more. Nothing was inserted."]);
  });

  it("brings its properties with it, once, undone with the text", async () => {
    const own =
      "---\nkind: reflection\nheading: A quiet hour\ntags: [looked-back]\nmood:\nrole: Chef\n---\nHow was it? {{cursor}}\n";
    const before = note(ACME);
    const { drafting, entry, notes, performer, person } = acting(
      { "Acme.md": before, "Templates/My hour.md": own },
      OWN,
    );
    for (let time = 0; time < 2; time += 1) await drafting.insertTemplate("my hour", entry("Acme.md"), undefined);
    const text = notes.text("Acme.md");
    expect(text).toContain("tags:\n  - looked-back\nmood:\n---\n");
    expect(text).toContain("role: Cook\n");
    expect(headings(text)).toEqual(["## A quiet hour"]);
    expect(person.said).toEqual(["Drafted in “Acme”.", "Already drafted in “Acme”."]);
    await performer.undo();
    expect(notes.text("Acme.md")).toBe(before);
  });

  it("goes to those that it says it is for, in the note of their round", async () => {
    const { drafting, entry, notes } = acting(
      {
        "Acme.md": note(OPEN),
        "Round.md": note(ROUND),
        "Templates/Thank-you.md": note("kind: thank-you\nto: interviewers", "Mine\n"),
      },
      OWN,
    );
    await drafting.insertTemplate("Thank-you", entry("Acme.md"), undefined);
    expect(notes.text("Round.md")).toContain("^thank-you-ravi-menon\n\nMine\n");
    expect(notes.text("Round.md")).toContain("^thank-you-ingrid-solheim\n\nMine\n");
  });

  it("is found again by its step, wherever its properties say that it goes", async () => {
    const { drafting, entry, messages, notes } = acting(
      { "Acme.md": note(OPEN), "Round.md": note(ROUND), "Templates/Thank-you.md": note("kind: thank-you", "Mine\n") },
      OWN,
    );
    await drafting.draft(entry("Acme.md"), stepsToSend(entry("Acme.md")));
    expect(notes.text("Round.md")).toContain("^thank-you-ravi-menon\n\nMine\n");
    expect(messages.drafted(entry("Acme.md")).map(({ to }) => to?.name)).toEqual(["Ravi Menon", "Ingrid Solheim"]);
  });

  it("for a preparation goes into the note of the coming round", async () => {
    const round = note("type: interview\napplication: '[[Acme]]'\ninterview_date: 2026-11-25T10:30");
    const { drafting, entry, notes } = acting({ "Acme.md": note(ACME), "Round.md": round });
    await drafting.insertTemplate("Preparation", entry("Acme.md"), undefined);
    expect(headings(notes.text("Round.md"))[0]).toMatch(/^## Preparing for Wednesday, .*10:30/);
  });
});

describe("a weekly look", () => {
  const BRITISH = { languageOfDates: "en-GB" } as const;
  const WEEK = "Monday: rain.\n";
  const HEAD = "## Weekly look\n\nFriday 20 November ^weekly-look-2026-11-20\n";

  it("goes into a note that is none of ours, with Insights, and is undone", async () => {
    const { drafting, notes, performer, person, shown } = acting(
      { "Acme.md": note(ACME), "2026-W47.md": WEEK },
      BRITISH,
    );
    await drafting.insertWeeklyLook("Weekly look", "2026-W47.md");
    const text = notes.text("2026-W47.md");
    expect(text.startsWith(`${WEEK}\n${HEAD}`)).toBe(true);
    expect(text).toContain("\n\n## Insights\n\n");
    expect(text).toContain("\n- Interviewed: 1 (open: 1)\n");
    const [{ selection }] = shown as [(typeof shown)[number]];
    expect(text.split("\n")[selection.from.line]?.slice(0, selection.from.ch)).toMatch(/^- What went well/);
    expect(person.said).toEqual(["Drafted in “2026-W47”."]);
    await performer.undo();
    expect(notes.text("2026-W47.md")).toBe(WEEK);
    expect(notes.written).not.toContain("Acme.md");
  });

  it("goes into it once a day", async () => {
    const { drafting, notes, person } = acting({ "2026-W47.md": WEEK });
    for (let time = 0; time < 2; time += 1) await drafting.insertWeeklyLook("weekly look", "2026-W47.md");
    expect(headings(notes.text("2026-W47.md"))).toEqual(["## Weekly look", "## Insights"]);
    expect(person.said).toEqual(["Drafted in “2026-W47”.", "Already drafted in “2026-W47”."]);
  });

  it("goes into the note that was meant, also where that is of an application, and never into another", async () => {
    const round = note("type: interview\napplication: '[[Acme]]'\ninterview_date: 2026-11-19");
    const { drafting, notes } = acting({ "Acme.md": note(ACME), "Round.md": round }, BRITISH);
    await drafting.insertWeeklyLook("Weekly look", "Acme.md");
    expect(notes.text("Acme.md")).toContain(HEAD);
    expect(notes.text("Round.md")).toBe(round);
  });

  it("of one's own brings its properties, and with a fault nothing", async () => {
    const own = note("kind: weekly-look\ntags: [week]", "{{sender}}: {{insights}}\n");
    const { drafting, notes, person } = acting(
      { "2026-W47.md": WEEK, "Templates/Mine.md": own, "Templates/Other.md": own.replace("sender", "company") },
      { ...OWN, yourName: "Ana" },
    );
    await drafting.insertWeeklyLook("Other", "2026-W47.md");
    expect(person.said[0]).toMatch(/^Template “Other”, line 5: “company” is not a name/);
    expect(notes.written).toEqual([]);
    await drafting.insertWeeklyLook("Mine", "2026-W47.md");
    expect(notes.text("2026-W47.md")).toMatch(/^---\ntags:\n {2}- week\n---\nMonday: rain\.\n\n## Mine\n/);
    expect(notes.text("2026-W47.md")).toContain("\n\nAna: ## Insights\n");
  });
});

describe("copies of the built-in templates", () => {
  const ALL = Object.keys(BUILT_IN).length;

  it("go into a folder of their own, which is used from then on, and come no second time", async () => {
    const { drafting, notes, person, settings } = acting({});
    await drafting.copyTemplates();
    expect(notes.text("Templates/Hear Back/Follow-up.md")).toBe(BUILT_IN["follow-up"]);
    expect(notes.written).toHaveLength(ALL);
    expect(settings.current.templatesFolder).toBe("Templates/Hear Back");
    await drafting.copyTemplates();
    expect(notes.written).toHaveLength(ALL);
    expect(person.said).toEqual([
      "Copied 31 templates to “Templates/Hear Back”.",
      "Nothing was copied to “Templates/Hear Back”. All were there already, and were left as they are.",
    ]);
  });

  it("asked for twice at once, are made once, and not where one lies in a folder of the folder", async () => {
    const { drafting, notes, person } = acting({ "Templates/Mine/follow-up.md": note("kind: follow-up", "Mine") }, OWN);
    await Promise.all([drafting.copyTemplates(), drafting.copyTemplates()]);
    expect(notes.has("Templates/Follow-up.md")).toBe(false);
    expect(notes.written).toHaveLength(ALL - 1);
    expect(person.said).toEqual([
      "Copied 30 templates to “Templates”. One was there already, and was left as it is.",
      expect.stringMatching(/^Nothing was copied to “Templates”\./),
    ]);
  });

  it("are not made in a folder that holds applications, as an earlier version let it be set", async () => {
    const { drafting, notes, person } = acting({ "Jobs/Acme.md": note(ACME) }, { templatesFolder: "Jobs" });
    await drafting.copyTemplates();
    expect(notes.written).toEqual([]);
    expect(person.said.map((words) => words.replaceAll("\u00a0", " "))).toEqual([
      "Jobs holds 1 application. Templates need a folder of their own.",
    ]);
  });

  it("are not made where their folder could not be set, and are where it is set already", async () => {
    const { drafting, notes, person, settings } = acting({});
    settings.lock = { kind: "newer" };
    await drafting.copyTemplates();
    expect(notes.written).toEqual([]);
    expect(person.said).toEqual([settingsNotice({ kind: "newer" })]);
    settings.current = { ...settings.current, templatesFolder: "Templates/Hear Back" };
    await drafting.copyTemplates();
    expect(notes.written).toHaveLength(ALL);
    expect(person.said).toHaveLength(2);
  });

  it("are all undone at once", async () => {
    const { drafting, notes, performer } = acting({});
    await drafting.copyTemplates();
    await performer.undo();
    expect(notes.vault.getMarkdownFiles()).toEqual([]);
  });

  it("that could not all be made are none, and change no setting", async () => {
    const { drafting, notes, person, settings } = acting({});
    notes.readOnly = "Templates/Hear Back/Thank-you.md";
    await drafting.copyTemplates();
    expect(notes.vault.getMarkdownFiles()).toEqual([]);
    expect(person.said).toEqual([
      "Could not write to “Thank-you”: it is read-only, or another program holds it. Nothing was changed.",
    ]);
    expect(settings.current.templatesFolder).toBe("");
  });
});

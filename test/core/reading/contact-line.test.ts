import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTACT_KINDS, type ContactKind } from "../../../src/core/reading/contact-kinds";
import { formatContact, parseContact, type Contact } from "../../../src/core/reading/contact-line";
import { day } from "../../builders";
import { itHolds } from "../../properties";

describe("a line of the contact log", () => {
  const on = "2026-11-18";
  it.each<[string, Omit<Contact, "day">]>([
    ["2026-11-18 follow-up by email to Dana Lee", { kind: "follow-up", channel: "email", person: "Dana Lee" }],
    ["2026-11-18 follow-up to Dana Lee by email", { kind: "follow-up", channel: "email", person: "Dana Lee" }],
    [
      "2026-11-18 thank-you to Dana Lee — asked about the team",
      { kind: "thank-you", person: "Dana Lee", words: "asked about the team" },
    ],
    [
      "2026-11-18 heard by phone from Tom - two more weeks",
      { kind: "heard", channel: "phone", person: "Tom", words: "two more weeks" },
    ],
    ["2026-11-18 thank-you to Dana Lee <dana@acme.example>", { kind: "thank-you", person: "Dana Lee" }],
    ["2026-11-18 thank-you to [[Dana Lee]]", { kind: "thank-you", person: "Dana Lee" }],
    ["2026-11-18 thanks", { kind: "thank-you" }],
    ["2026-11-18 Thank you note to Dana", { kind: "thank-you", person: "Dana" }],
    ["2026-11-18 chased", { kind: "follow-up" }],
    ["2026-11-18 replied", { kind: "heard" }],
    ["2026-11-18 rang Tom", { kind: "call" }],
    ["2026-11-18 — heard from Dana", { kind: "heard", person: "Dana" }],
    ["2026-11-18 email from Dana", { kind: "heard", person: "Dana" }],
    ["2026-11-18 Dana replied", { kind: "heard" }],
    ["2026-11-18 replied: still deciding", { kind: "heard deciding", words: "still deciding" }],
    ["2026-11-18 thanks, by email", { kind: "thank-you", channel: "email" }],
    ["2026-11-18 sent a thank-you to Ravi.", { kind: "thank-you", person: "Ravi" }],
    ["2026-11-18 thank-you to Ravi (short)", { kind: "thank-you", person: "Ravi" }],
    ["2026-11-18: she rang back, come on Monday", { kind: "heard" }],
    ["2026-11-18 they wrote: still deciding", { kind: "heard deciding", words: "still deciding" }],
    ["2026-11-18 closing-note: farewell", { kind: "closing-note", words: "farewell" }],
    ["2026-11-18 closing note", { kind: "closing-note" }],
    ["2026-11-18", { kind: "follow-up" }],
    ["2026-11-18 met them at a fair", { kind: "note" }],
    ["2026-11-18: call", { kind: "call" }],
    ["2026-11-18 heard: they need a week", { kind: "heard deciding", words: "they need a week" }],
    ["2026-11-18 heard, they need a week", { kind: "heard deciding" }],
    [
      "2026-11-18 thank-you to Dana Lee: asked about the team",
      { kind: "thank-you", person: "Dana Lee", words: "asked about the team" },
    ],
    [
      "2026-11-18 follow-up by email — see Journal/2026-11-01",
      { kind: "follow-up", channel: "email", words: "see Journal/2026-11-01" },
    ],
    ["[[Journal/2026-11-18|Wednesday]] call", { kind: "call" }],
    ["[[2026-11-18]] call", { kind: "call" }],
    ["2026-11-18T09:30 call", { kind: "call" }],
    [
      "2026-11-18 endorsement-request by email to Maya Duarte",
      { kind: "endorsement-request", channel: "email", person: "Maya Duarte" },
    ],
    ["2026-11-18 asked for a referral", { kind: "endorsement-request" }],
    ["2026-11-18 referral request to Maya", { kind: "endorsement-request", person: "Maya" }],
    [
      "2026-11-18 endorsement from Maya Duarte — agreed",
      { kind: "endorsement", person: "Maya Duarte", words: "agreed" },
    ],
    [
      "2026-11-18 referral from [[Maya Duarte]]: declined, too new there",
      { kind: "endorsement", person: "Maya Duarte", words: "declined, too new there" },
    ],
    ["2026-11-18 Referred", { kind: "endorsement" }],
    ["2026-11-18 recommended by Maya Duarte", { kind: "endorsement", person: "Maya Duarte" }],
    ["2026-11-18 Maya recommended me to the team", { kind: "endorsement", person: "the team" }],
    ["\\[\\[2026-11-18\\]\\] call to Ravi", { kind: "call", person: "Ravi" }],
    ["2026-11-18 recommendation — done", { kind: "endorsement", words: "done" }],
  ])("%s", (line, expected) => {
    expect(parseContact(line)).toEqual({ day: on, ...expected });
  });

  it.each(["", "follow-up", "10/11/2026 call", "2026-02-30 call", "asked them"])("%o is no contact", (line) => {
    expect(parseContact(line)).toBeUndefined();
  });

  it.each<[string, Partial<Contact>]>([
    ["thank-you to By Lindqvist", { kind: "thank-you", person: "By Lindqvist" }],
    ["follow-up by email to Mia from HR", { kind: "follow-up", channel: "email", person: "Mia" }],
    ["follow-up by email to Stan by Me", { kind: "follow-up", channel: "email", person: "Stan by Me" }],
    ["follow-up by post to Post", { kind: "follow-up", channel: "post", person: "Post" }],
    ["heard by phone from Tom to confirm", { kind: "heard", channel: "phone", person: "Tom to confirm" }],
  ])("takes no part of a name for anything else: %s", (line, contact) => {
    expect(parseContact(`2026-11-18 ${line}`)).toEqual({ day: day("2026-11-18"), ...contact });
  });

  itHolds("reads back as it was written", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    const contacts = fc.record(
      {
        day: fc.constantFrom(day("2026-11-18"), day("2028-02-29"), day("1999-12-31")),
        kind: fc.constantFrom(...(Object.keys(CONTACT_KINDS) as ContactKind[])),
        channel: fc.constantFrom("email", "phone", "LinkedIn message"),
        person: fc.tuple(word, word).map((names) => names.join(" ")),
        words: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
      },
      { requiredKeys: ["day", "kind"] },
    );
    fc.assert(
      fc.property(contacts, (contact) => {
        expect(parseContact(formatContact(contact))).toEqual(contact);
      }),
    );
  });

  itHolds("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => parseContact(`2026-11-18 ${text}`)).not.toThrow();
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { ContactWords } from "../../../src/core/reading/contact-words";
import type { Language } from "../../../src/core/reading/languages/language";

const GERMAN: Language = {
  name: "German",
  properties: {},
  statuses: { rejected: { usual: "abgelehnt" }, offer: { telling: "zusage" } },
  notes: {},
  contacts: {
    "follow-up": "nachgefasst, ?angeschrieben",
    heard: "rückmeldung, ~ hat sich gemeldet",
    "heard no": "absage",
    nothing: "keine antwort",
    "thank-you": "bedankt",
  },
  months: "",
};
const JAPANESE: Language = {
  name: "Japanese",
  properties: {},
  statuses: {},
  notes: {},
  contacts: { "follow-up": "連絡", heard: "連絡あり", "heard no": "お祈りメール" },
  months: "",
};
const words = new ContactWords([GERMAN, JAPANESE]);

describe("words for contacts in another language", () => {
  it.each([
    ["Per E-Mail nachgefasst", "follow-up"],
    ["Rückmeldung erhalten", "heard"],
    ["Absage erhalten", "heard no"],
    ["RUCKMELDUNG", "heard"],
    ["Dana hat sich gemeldet", "heard"],
    ["Rückmeldung: Absage", "heard no"],
    ["Rückmeldung, Absage", "heard no"],
    ["keine Antwort, nachgefasst", "follow-up"],
    ["nachgefasst, keine Antwort", "follow-up"],
    ["Dana angeschrieben und bedankt", "thank-you"],
    ["abgelehnt", "heard no"],
    ["Zusage", "heard offer"],
    ["田中さんに連絡した", "follow-up"],
    ["田中さんから連絡あり", "heard"],
    ["お祈りメールが来た", "heard no"],
    ["Garten umgegraben", undefined],
  ])("%s", (text, kind) => {
    expect(words.kindOf(text, new Set())?.kind).toBe(kind);
  });
});

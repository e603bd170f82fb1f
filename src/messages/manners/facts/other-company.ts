import type { FactExamples, FactRule } from "./fact-rule";
import { companiesElsewhere } from "./named-elsewhere";
import { goesToRecruiter } from "./said";

export const otherCompany: FactRule = {
  id: "other-company",
  group: "facts",
  level: "ask",
  reason: "This message goes to another company.",
  better: "",
  replaces: "words",
  find(draft, known) {
    const company = known.entry?.application.company ?? "";
    if (company === "" || goesToRecruiter(draft, known)) return [];
    return companiesElsewhere(draft, known).map(({ from, to }) => ({
      from,
      to,
      reason: `This message goes to ${company}.`,
      better: company,
    }));
  },
};

export const examples: FactExamples = {
  flagged: [
    {
      text: "Dear Nina,\n\nI would be glad to join Fenwick & Rowe.",
      words: "Fenwick & Rowe",
      better: "Marlow Dental Care",
    },
    { text: "Dear Nina,\n\nI would like to work at Fenwick.", words: "Fenwick", better: "Marlow Dental Care" },
    {
      text: "Dear Nina,\n\nThank you.",
      subject: "Fenwick and Rowe: thank you",
      words: "Fenwick and Rowe",
      better: "Marlow Dental Care",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nI would be glad to join Marlow." },
    { text: "Dear Nina,\n\nI have an offer from Fenwick & Rowe, and am to answer by Friday." },
    { text: "Dear Nina,\n\nAt Fenwick & Rowe I ran the front desk for three years." },
    { text: "Dear Nina,\n\nI walked past the house of the Fenwick family." },
    {
      note: { recruiter: "Tom Adeyemi", route: "recruiter" },
      to: "Tom Adeyemi",
      text: "Dear Tom,\n\nDo you have news from Fenwick & Rowe?",
    },
    {
      note: { contact_log: ["2026-11-06 note — Fenwick & Rowe is the owner"] },
      text: "Dear Nina,\n\nI read about Fenwick & Rowe.",
    },
    { beside: { company: "Next" }, text: "Dear Nina,\n\nNext week I am free. Could you tell me about Next Steps?" },
  ],
};

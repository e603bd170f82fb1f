import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName } from "./names-in-vault";
import type { WhatIsKnown } from "./what-is-known";

/** What says that something comes along, in several languages. */
const COMES_ALONG =
  /(?<!\p{L})(?:please find (?:attached|enclosed)|i (?:have |now |also )?(?:attach(?:ed)?|enclosed?)(?!\p{L})|(?:attach|enclose) (?:it|them|both|here)|i(?:[’']ve| am|[’']m) (?:attach(?:ed|ing)|enclos(?:ed|ing))|(?:is|are) (?:attached|enclosed)|see (?:the )?(?:attached|enclosed|attachment)|the attached|the enclosed|attached|enclosed|in the attachment|as an attachment|im anhang|anbei|beigefügt|als anlage|ci-joint(?:e?s?)?|en pièce jointe|adjunto|adjunta|en adjunto|in allegato|allego|em anexo|in de bijlage|bifogat|bifogar|vedhæftet|vedlagt|liitteenä|w załączeniu|w załączniku|v příloze|ekte)(?!\p{L})/giu;
/** Most drafts have none of it, which is quick to see. */
const MAY_COME_ALONG =
  /attach|enclos|anhang|anbei|beigef|anlage|joint|adjunt|alleg|anexo|bijlage|bifog|vedhæft|vedlagt|liitte|załącz|příloz|ekte/i;
/** Attached in another sense, before now, or not yet. */
const STAYS_BEHIND =
  /\battached to (?!this\b|the (?:e-?mail|message)\b)|\b(?:was|were|grown|become|became|feel|felt|am|so|very|quite|too|no strings) (?:\w+ )?attached\b|\b(?:not|without|nothing|can|could|may|shall|should|would|happy to|glad to|to) (?:\w+ )?(?:attach|enclose)|\b(?:not|nothing) (?:\w+ )?(?:attached|enclosed)\b|\b(?:attach|enclose) (?:nothing|no)\b|\benclosed (?:space|garden|yard|area|field)/i;
const A_FILE = /!\[\[|\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|png|jpe?g|zip|csv)\b|^\s*attachments?:/im;
const SAYS_SO = /attach|enclos|\bpdf\b|\bfiles?\b|anhang|anlage|joint/i;
const LONG_WORD = 5;

export const attachment: FactRule = {
  id: "attachment",
  group: "facts",
  level: "change",
  reason: "Nothing says that there is an attachment.",
  better: "",
  find(draft, known) {
    if (draft.isCall || !MAY_COME_ALONG.test(draft.text) || A_FILE.test(draft.raw)) return [];
    const found = draft.sentences
      .filter(({ part }) => part === "subject" || part === "body")
      .flatMap(({ from, to }) => {
        const text = draft.text.slice(from, to);
        if (!MAY_COME_ALONG.test(text) || STAYS_BEHIND.test(text) || isInLog(text, known)) return [];
        return [...text.matchAll(COMES_ALONG)].map(({ index, 0: words }) => ({
          from: from + index,
          to: from + index + words.length,
          reason: `“${words}”: nothing says that there is an attachment.`,
        }));
      });
    const [first] = found;
    // Named in the subject and again in the text, it is thought of. Without a note nothing could tell of it.
    if (first === undefined || (first.from < draft.bodyFrom && found.length > 1)) return [];
    return [known.entry === undefined ? { ...first, level: "thought" } : first];
  },
};

/** The log tells of an attachment, or of the very thing that is sent. */
function isInLog(text: string, { entry }: WhatIsKnown): boolean {
  const said = new Set(wordsOfName(text).filter((word) => word.length >= LONG_WORD));
  return (entry?.application.log ?? []).some(
    ({ words = "" }) => SAYS_SO.test(words) || wordsOfName(words).some((word) => said.has(word)),
  );
}

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Nina,\n\nPlease find attached my reference.", words: "Please find attached" },
    { text: "Dear Nina,\n\nAttached is a sketch of the rota.", words: "Attached" },
    { text: "Dear Nina,\n\nI enclose a page about the call-back list.", words: "I enclose" },
    { text: "Guten Tag Frau Patel,\n\nanbei sende ich Ihnen die Zeugnisse.", words: "anbei" },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nI have become quite attached to the thought." },
    { text: "Dear Nina,\n\nThe role is attached to your team." },
    { text: "Dear Nina,\n\nI am happy to attach references if they help." },
    { text: "Dear Nina,\n\nThe map was attached to my last message." },
    { text: "Dear Nina,\n\nPlease find attached my reference.\n\n![[Reference.pdf]]" },
    { text: "Dear Nina,\n\nAttached is my reference (Reference-Pires.pdf)." },
    {
      note: { contact_log: ["2026-11-16 heard by email from Nina Patel — please send the certificate"] },
      text: "Dear Nina,\n\nI attach the certificate, as you asked.",
    },
  ],
};

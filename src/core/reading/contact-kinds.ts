/** What a line of the contact log may tell of, and what it counts for. The words that people have for it are in languages/. */

interface ContactKindRow {
  /** Who turned to whom. Undefined where a line does not say, or where nobody did. */
  readonly direction: "out" | "in" | undefined;
  /** Something that the person sends to somebody, or says on the phone. */
  readonly isMessage: boolean;
  /** Counts against the cap of follow-ups. */
  readonly isFollowUp: boolean;
  /** Keeps the distance between contacts to one company. */
  readonly keepsGap: boolean;
  /** The waiting and the count of follow-ups begin anew with it. */
  readonly beginsAnew: boolean;
  /** A word from the company itself. What somebody inside answers for themselves is none. */
  readonly isTheirWord: boolean;
  /** Answers a request for feedback, with some or with none. */
  readonly settlesRequest: boolean;
  /** Whether anything has happened at all. */
  readonly isEvent: boolean;
}

export const CONTACT_KINDS = {
  "thank-you": message({}),
  answer: message({}),
  withdrawal: message({}),
  "follow-up": message({ isFollowUp: true, keepsGap: true }),
  call: message({ isFollowUp: true, keepsGap: true }),
  "feedback-request": message({}),
  "endorsement-request": message({ keepsGap: true }),
  "closing-note": message({ keepsGap: true }),
  /** A take-home that was handed in. */
  task: row({ direction: "out", beginsAnew: true }),
  /** The application itself. */
  applied: row({ direction: "out" }),
  /** A word from them of which nothing more is known; the others say what it was. */
  heard: row({ direction: "in", beginsAnew: true, isTheirWord: true }),
  "heard no": row({ direction: "in", beginsAnew: true, isTheirWord: true }),
  "heard offer": row({ direction: "in", beginsAnew: true, isTheirWord: true }),
  "heard next round": row({ direction: "in", beginsAnew: true, isTheirWord: true }),
  "heard deciding": row({ direction: "in", beginsAnew: true, isTheirWord: true }),
  feedback: row({ direction: "in", isTheirWord: true, settlesRequest: true }),
  /** No feedback is given. Before a request and before a no it is a no. */
  declined: row({ direction: "in", isTheirWord: true, settlesRequest: true }),
  /** Said at the interview: when one would hear. */
  told: row({ direction: "in" }),
  endorsement: row({ direction: "in" }),
  /** Out of office, "we have received your application". */
  automatic: row({ direction: "in" }),
  /** No reply, still waiting, to do. */
  nothing: row({ isEvent: false }),
  /** A dated line of no known kind, and one that names a way to speak with somebody, or somebody whom the note knows. */
  note: row({}),
  contact: row({ keepsGap: true }),
} satisfies Record<string, ContactKindRow>;

export type ContactKind = keyof typeof CONTACT_KINDS;

export const CONTACT_KIND_NAMES = Object.keys(CONTACT_KINDS) as readonly ContactKind[];

function row(counts: Partial<ContactKindRow>): ContactKindRow {
  return {
    direction: undefined,
    isMessage: false,
    isFollowUp: false,
    keepsGap: false,
    beginsAnew: false,
    isTheirWord: false,
    settlesRequest: false,
    isEvent: true,
    ...counts,
  };
}

function message(counts: Partial<ContactKindRow>): ContactKindRow {
  return row({ direction: "out", isMessage: true, ...counts });
}

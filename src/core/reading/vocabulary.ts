/** What notes are read as, in whatever language they are written: our own names for it. The words are in languages/. */

/** The properties that are read. */
export const PROPERTY_NAMES = [
  "type",
  "company",
  "role",
  "status",
  "date_applied",
  "interview_date",
  "interview_time",
  "interviews",
  "status_history",
  "round",
  "response_by",
  "contact",
  "interviewers",
  "recruiter",
  "connections",
  "connections_checked",
  "route",
  "cadence",
  "follow_up",
  "follow_up_reason",
  "task_due",
  "decide_by",
  "deadline",
  "contact_log",
  "last_contact",
  "follow_up_sent",
  "thank_you_sent",
  "application",
  "advert",
  "url",
  "outcome",
  "rejected",
  "withdrawn",
  "preparation",
  "confidence",
  "footing",
  "feeling",
  "hard_questions",
  "weak_points",
  "lessons",
  "lessons_used",
  "lessons_settled",
  "look_back",
  "silence",
  "work_there",
] as const;
export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** The statuses that Hear Back knows. */
export const STATUSES = [
  "wishlist",
  "applied",
  "assessment",
  "screening",
  "interviewing",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
  "closed",
  "ghosted",
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How much a word for a status says of the note that it stands in. `telling`: with a company, it is an application's.
 * `usual`: other things have it too, so that more must be said. `generic`: anything has it, and it is no evidence at all.
 */
export type Weight = "telling" | "usual" | "generic";

/** Ways in which a round does not take place. */
export const ROUND_OUTCOMES = [
  "cancelled",
  "moved",
  /** Moved, where a day or a number follows: "moved to 3 December", but "moved to the next round". */
  "moved to a day",
  "no-show",
] as const;
export type RoundOutcome = (typeof ROUND_OUTCOMES)[number];

/** What a word says of the kind of a note; of two that have a word, the first counts. */
export const MARKS = [
  /** An application, or a round; `perhaps` where other things have that name too. */
  "application",
  /** What a note is about, rather than what it is, where it is a tag. */
  "job hunt",
  "perhaps application",
  "interview",
  "perhaps interview",
  "preparation",
  /** What an application may be filed under, or a saved advert, and nothing else. */
  "company",
  "advert",
  /** The other side of the table. */
  "hiring",
  "something else",
  /** A kind of note that is not ours, but a folder of that name may hold anything. */
  "filed",
  /** A word that says nothing of the kind of note: of the job, of the round, or of any note. */
  "neutral",
] as const;
export type Mark = (typeof MARKS)[number];

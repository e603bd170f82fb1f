/** What holds of a draft as a whole, by its note. */
import { CONTACT_KINDS } from "../../../core/reading/contact-kinds";
import type { DraftText } from "../draft-text";
import type { Found } from "../rule";

/** Whether it counts as a follow-up: an email, or a call. */
export function isFollowUp({ kind }: DraftText): boolean {
  return kind !== undefined && CONTACT_KINDS[kind].isFollowUp;
}

/** A place for what is about the draft as a whole: before its first sentence. */
export function atTheTop({ body }: DraftText): Pick<Found, "from" | "to"> {
  return { from: body.from, to: body.from };
}

import { end, hasOfferToAnswer } from "../core/changes/end-and-reopen";
import type { Entry } from "../core/entry";
import type { Status } from "../core/reading/vocabulary";
import type { Draft } from "../messages/drafts";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import type { Failed } from "../vault/writer";
import { OFFER, saidNo, saidYes } from "../words/offer";
import { toAddressee, type Drafting } from "./drafting";
import type { Performer } from "./performer";

/** What a person can do with an offer. A yes or a no is one action, with all that it drafts; nothing is sent or logged. */
export class Deciding {
  constructor(
    private readonly source: Pick<AgendaSource, "entryOf" | "statusWord">,
    private readonly performer: Performer,
    private readonly drafting: Drafting,
    private readonly openNotes: Pick<OpenNotes, "show">,
  ) {}

  /** Says yes, and drafts a few lines to those who are told. Returns what failed. */
  async accept(entry: Entry, { status, hasDraft, told }: Yes): Promise<Failed | undefined> {
    const own = hasDraft ? await this.drafting.draftsBy("accept an offer", entry, [toAddressee(entry)], NEW) : [];
    const others: Draft[] = [];
    for (const { application } of told) {
      const other = this.source.entryOf(application.paths[0]);
      if (other) others.push(...(await this.drafting.draftsBy(declining(other), other, [toAddressee(other)])));
    }
    const said = saidYes(entry.application.company, own.length + others.length);
    return this.#perform(entry, status, own, others, said);
  }

  /** Says no, and keeps in the note why, if the person wrote it. Returns what failed. */
  async decline(entry: Entry, { status, hasDraft, why }: No): Promise<Failed | undefined> {
    const own = hasDraft ? await this.drafting.draftsBy("decline an offer", entry, [toAddressee(entry)], NEW) : [];
    const reason = why.trim() === "" ? [] : [this.drafting.ownWords(entry, OFFER.whyHeading, why)];
    return this.#perform(entry, status, own, reason, saidNo(entry.application.company, own.length));
  }

  /** Drafts the question for a few days more. */
  async askForMoreTime(entry: Entry): Promise<void> {
    await this.drafting.insert("time with an offer", entry, [toAddressee(entry)]);
  }

  /** Drafts what to say on the phone about an offer that has not come on paper. */
  async draftCall(entry: Entry): Promise<void> {
    await this.drafting.draft(entry, [
      { kind: "follow-up", channel: "phone", due: null, reasons: [], ...toAddressee(entry) },
    ]);
  }

  /** The answer itself, which is finished in the note next, is drafted first. */
  #perform(
    entry: Entry,
    status: Status,
    own: readonly Draft[],
    others: readonly Draft[],
    said: string,
  ): Promise<Failed | undefined> {
    const drafts = [...own, ...others];
    const changes = end(entry, status, (one) => this.source.statusWord(one));
    return this.performer.perform(
      { changes: [...changes, ...this.drafting.changesBy(drafts)], drafts },
      said,
      async ({ draft }) => {
        if (draft && own.length > 0) await this.openNotes.show(draft);
      },
    );
  }
}

const NEW = { areNew: true };

/** Another offer is declined, an application is withdrawn. */
function declining(entry: Entry) {
  return hasOfferToAnswer(entry) ? "decline an offer" : "withdrawal";
}

/** A yes to an offer. All but the status is optional. */
export interface Yes {
  readonly status: Status;
  readonly hasDraft: boolean;
  /** The others in whose notes a few lines are drafted. */
  readonly told: readonly Entry[];
}

/** A no to an offer. */
export interface No {
  readonly status: Status;
  readonly hasDraft: boolean;
  /** For the person alone; empty for nothing. */
  readonly why: string;
}

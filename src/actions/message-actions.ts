import type { Vault } from "obsidian";
import { stepsToSend } from "../core/changes/log-contacts";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { recruiterAsks, type RecruiterAsk } from "../core/recruiter-roles";
import { contactOf, type Step } from "../core/schedule/step";
import { sentOn } from "../messages/block-id";
import { placeOfPreparation, placeOfStep, type Draft } from "../messages/drafts";
import { mailtoOf } from "../messages/mail";
import { messagesIn, type Message } from "../messages/message";
import type { MailAndClipboard } from "../ui/mail-and-clipboard";
import { currentMoment } from "../vault/clock";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import { copied, NOTICES, openedInMail } from "../words/notices";
import type { ApplicationActions } from "./application-actions";
import type { Talk } from "./talk";

/** What a person does with a message in a note. They always send it themselves. */
export class MessageActions {
  constructor(
    private readonly vault: Pick<Vault, "getFileByPath">,
    private readonly source: Pick<AgendaSource, "agenda" | "entryOf" | "lineOfBlock" | "onChange">,
    private readonly actions: Pick<ApplicationActions, "markAskSent" | "markContactsSent">,
    private readonly openNotes: Pick<OpenNotes, "show" | "textOf">,
    private readonly out: MailAndClipboard,
    private readonly notify: Talk["notify"],
  ) {}

  /** Copies the text, or subject and text, and says so unless the caller does. False if that was impossible. */
  async copy(message: Message, { withSubject = false, isSaid = true } = {}): Promise<boolean> {
    const text = withSubject && message.subject !== "" ? `${message.subject}\n\n${message.text}` : message.text;
    if (!(await this.out.copy(text))) {
      this.notify(NOTICES.notCopied);
      return false;
    }
    if (isSaid || message.blanks.length > 0) this.notify(copied(message));
    return true;
  }

  /** Opens the message in the mail program; if it is too long for that, it is copied instead. */
  async openInMail(message: Message): Promise<void> {
    if (this.out.openAddress(mailtoOf(message))) this.notify(openedInMail(message));
    else if (await this.copy(message, { isSaid: false })) this.notify(NOTICES.tooLong);
  }

  /** Logs the messages of these steps as sent today. Asks first if something speaks against that, or a draft has blanks. */
  async markStepsSent(entry: Entry, steps: readonly Step[]): Promise<void> {
    const drafts = await Promise.all(steps.map((step) => this.#draftIfAny(entry, step)));
    const blanks = drafts.map((message) => (message ? blanksToFillIn(message) : 0));
    const fillsIn = await this.actions.markContactsSent(
      entry,
      steps.flatMap((step) => contactOf(step, currentMoment().day) ?? []),
      blanks.reduce((sum, count) => sum + count, 0),
    );
    const first = fillsIn ? steps[blanks.findIndex((count) => count > 0)] : undefined;
    if (first) await this.openDraft(entry, first);
  }

  /** The same for a message in a note. Does nothing where there is no log. */
  async markSent(path: string, message: Message): Promise<void> {
    const entry = this.source.entryOf(path);
    if (entry === undefined) return;
    const ask = this.#askBy(entry, message);
    if (ask) return this.actions.markAskSent(ask);
    const { day } = currentMoment();
    const { id, kind, isCall, name } = message;
    const step = stepsToSend(entry).find((one) => this.#placeOf(entry, one)?.id === id.toLowerCase());
    const channel = kind === "call" ? {} : { channel: isCall ? "phone" : "email" };
    const contact = {
      ...((step && contactOf(step, day)) ?? { day, kind, ...channel }),
      ...(name !== "" && { person: name }),
    };
    await this.actions.markContactsSent(entry, [contact], blanksToFillIn(message));
  }

  /** The day on which the log says that a message was sent. */
  sentOn(path: string, { id, kind, name }: Message): LocalDay | undefined {
    const entry = this.source.entryOf(path);
    return entry && sentOn(entry.application, id, kind, name);
  }

  /** Whether there is a log to write to: a message may be in a note that is none of ours. */
  canBeMarked(path: string): boolean {
    return this.source.entryOf(path) !== undefined;
  }

  /** Calls back whenever a log may have changed, until the returned function is called. */
  onChange(listener: () => void): () => void {
    return this.source.onChange(listener);
  }

  /** The messages to send next that are drafted already. */
  drafted(entry: Entry): readonly Step[] {
    return stepsToSend(entry).filter((step) => {
      const place = this.#placeOf(entry, step);
      return place !== undefined && this.source.lineOfBlock(place.path, place.id) !== undefined;
    });
  }

  /** Shows the draft of a step in its note. */
  async openDraft(entry: Entry, step: Step): Promise<void> {
    await this.#show(this.#placeOf(entry, step));
  }

  /** Whether what there is to prepare stands in the note of the round. */
  isPrepared({ application, schedule }: Entry): boolean {
    const { path, id } = placeOfPreparation(application, schedule);
    return this.source.lineOfBlock(path, id) !== undefined;
  }

  /** Shows it there. */
  async openPreparation({ application, schedule }: Entry): Promise<void> {
    await this.#show(placeOfPreparation(application, schedule));
  }

  async #show(place: Pick<Draft, "path" | "id"> | undefined): Promise<void> {
    const file = place && this.vault.getFileByPath(place.path);
    const line = place && this.source.lineOfBlock(place.path, place.id);
    if (!file || line === undefined) {
      this.notify(NOTICES.draftGone);
      return;
    }
    const from = { line: line + 1, ch: 0 };
    await this.openNotes.show({ file, selection: { from, to: from } });
  }

  /** Copies the draft of a step. */
  async copyDraft(entry: Entry, step: Step): Promise<void> {
    const message = await this.#draftOf(entry, step);
    if (message) await this.copy(message);
  }

  /** Opens the draft of a step in the mail program. */
  async openDraftInMail(entry: Entry, step: Step): Promise<void> {
    const message = await this.#draftOf(entry, step);
    if (message) await this.openInMail(message);
  }

  /** All messages of a note as it is now, unsaved typing included; none if it is gone. */
  async messagesOf(path: string): Promise<readonly Message[]> {
    const file = this.vault.getFileByPath(path);
    return file === null ? [] : messagesIn((await this.openNotes.textOf(file)).split(/\r?\n/));
  }

  /** What a recruiter is asked about in a message that is about several roles: those that it names. */
  #askBy(entry: Entry, { id, text }: Message): RecruiterAsk | undefined {
    const agenda = this.source.agenda();
    const [path] = entry.application.paths;
    const ask = agenda && recruiterAsks(agenda).find(({ roles }) => roles[0].entry.application.paths[0] === path);
    if (ask === undefined || this.#placeOf(entry, ask.roles[0].step)?.id !== id.toLowerCase()) return undefined;
    const [first, ...others] = ask.roles;
    const [second, ...rest] = others.filter(
      ({ entry: { application } }) => text.includes(application.company) && text.includes(application.role),
    );
    return second && { ...ask, roles: [first, second, ...rest] };
  }

  async #draftOf(entry: Entry, step: Step): Promise<Message | undefined> {
    const message = await this.#draftIfAny(entry, step);
    if (message === undefined) this.notify(NOTICES.draftGone);
    return message;
  }

  async #draftIfAny(entry: Entry, step: Step): Promise<Message | undefined> {
    const place = this.#placeOf(entry, step);
    return place && (await this.messagesOf(place.path)).find(({ id }) => id.toLowerCase() === place.id);
  }

  #placeOf({ application }: Entry, step: Step): Pick<Draft, "path" | "id"> | undefined {
    const kind = contactOf(step, currentMoment().day)?.kind;
    return kind && placeOfStep(application, step, kind);
  }
}

/** What should not go out unfilled; a script for a call is the person's own. */
function blanksToFillIn({ isCall, blanks }: Message): number {
  return isCall ? 0 : blanks.length;
}

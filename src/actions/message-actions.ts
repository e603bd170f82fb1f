import { Platform, type App } from "obsidian";
import type { ApplicationActions } from "./application-actions";
import type { Performer } from "./performer";
import { stepsToSend } from "../core/changes/send";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { contactOf, type Step } from "../core/schedule/step";
import { placeOfStep, sentOn, type Draft } from "../messages/drafts";
import { LONGEST, LONGEST_ON_WINDOWS, mailtoOf } from "../messages/mail";
import { messagesIn, type Message } from "../messages/message";
import { notify } from "../ui/notices";
import { currentMoment } from "../vault/clock";
import { currentText } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import { copied, NOTICES, openedInMail } from "../words/notices";

/** What a person does with a message that stands in a note. To send it is always their own act. */
export class MessageActions {
  constructor(
    private readonly app: App,
    private readonly source: AgendaSource,
    private readonly performer: Performer,
    private readonly actions: ApplicationActions,
  ) {}

  /** Copies the text, or the subject and the text. Says so, unless the place where it was asked for does. */
  async copy(message: Message, { withSubject = false, isSaid = true } = {}): Promise<boolean> {
    const text = withSubject && message.subject !== "" ? `${message.subject}\n\n${message.text}` : message.text;
    try {
      await activeWindow.navigator.clipboard.writeText(text);
    } catch {
      notify(NOTICES.notCopied);
      return false;
    }
    if (isSaid || message.blanks.length > 0) notify(copied(message));
    return true;
  }

  /** Opens the message in the mail program; one that is too long for that is copied instead. */
  async openInMail(message: Message): Promise<void> {
    const address = mailtoOf(message);
    if (address.length > (Platform.isWin ? LONGEST_ON_WINDOWS : LONGEST)) {
      if (await this.copy(message, { isSaid: false })) notify(NOTICES.tooLong);
      return;
    }
    window.open(address);
    notify(openedInMail(message));
  }

  /** Logs a message as sent today. What speaks against it is said first. */
  async markSent(path: string, message: Message): Promise<void> {
    const entry = this.source.entryOf(path);
    if (entry === undefined) return;
    const { kind, isCall, name } = message;
    const channel = kind === "call" ? {} : { channel: isCall ? "phone" : "email" };
    await this.actions.markContactsSent(entry, [
      { day: currentMoment().day, kind, ...channel, ...(name !== "" && { person: name }) },
    ]);
  }

  /** The day on which the log says that a message was sent. */
  sentOn(path: string, { id, kind, name }: Message): LocalDay | undefined {
    const entry = this.source.entryOf(path);
    return entry && sentOn(entry.application, id, kind, name);
  }

  /** Whether there is a log for it: a message can also stand in a note that is none of ours. */
  canBeMarked(path: string): boolean {
    return this.source.entryOf(path) !== undefined;
  }

  /** Calls back whenever a log may have changed, until the returned function is called. */
  onChange(listener: () => void): () => void {
    return this.source.onChange(listener);
  }

  /** Of the messages that come next, those that stand ready in their notes. */
  drafted(entry: Entry): readonly Step[] {
    return stepsToSend(entry).filter((step) => {
      const place = this.placeOf(entry, step);
      return place !== undefined && this.source.lineOfBlock(place.path, place.id) !== undefined;
    });
  }

  /** Shows the draft of a step where it stands in its note. */
  async openDraft(entry: Entry, step: Step): Promise<void> {
    const place = this.placeOf(entry, step);
    const file = place && this.app.vault.getFileByPath(place.path);
    const line = place && this.source.lineOfBlock(place.path, place.id);
    if (!file || line === undefined) {
      notify(NOTICES.draftGone);
      return;
    }
    const from = { line: line + 1, ch: 0 };
    await this.performer.showInNote({ file, selection: { from, to: from } });
  }

  /** Copies the draft of a step. */
  async copyDraft(entry: Entry, step: Step): Promise<void> {
    const message = await this.draftOf(entry, step);
    if (message) await this.copy(message);
  }

  /** Opens the draft of a step in the mail program. */
  async openDraftInMail(entry: Entry, step: Step): Promise<void> {
    const message = await this.draftOf(entry, step);
    if (message) await this.openInMail(message);
  }

  /** All messages of a note, as they stand in it now. */
  async messagesOf(path: string): Promise<readonly Message[]> {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? [] : messagesIn((await currentText(this.app, file)).split(/\r?\n/));
  }

  private async draftOf(entry: Entry, step: Step): Promise<Message | undefined> {
    const place = this.placeOf(entry, step);
    const message = place && (await this.messagesOf(place.path)).find(({ id }) => id.toLowerCase() === place.id);
    if (message === undefined) notify(NOTICES.draftGone);
    return message;
  }

  private placeOf({ application }: Entry, step: Step): Pick<Draft, "path" | "id"> | undefined {
    const kind = contactOf(step, currentMoment().day)?.kind;
    return kind && placeOfStep(application, step, kind);
  }
}

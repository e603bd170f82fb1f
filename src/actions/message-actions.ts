import type { Vault } from "obsidian";
import { stepsToSend } from "../core/changes/log-contacts";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { recruiterAsks, type RecruiterAsk } from "../core/recruiter-roles";
import { contactOf, type Step } from "../core/schedule/step";
import { sentOn } from "../messages/block-id";
import { placeOfPreparation, placeOfStep, type Draft } from "../messages/drafts";
import { mailtoOf } from "../messages/mail";
import { blanks as blanksRule } from "../messages/manners/facts/blanks";
import type { Hint } from "../messages/manners/hint";
import { messagesIn, placeInNote, type Message } from "../messages/message";
import type { Answer } from "../ui/ask-first";
import type { MailAndClipboard } from "../ui/mail-and-clipboard";
import { currentMoment } from "../vault/clock";
import type { NotePlace, OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import { beforeItGoes, type Going } from "../words/before-it-goes";
import { copied, NOTICES, openedInMail } from "../words/notices";
import type { ApplicationActions } from "./application-actions";
import type { Manners } from "./manners";
import type { Asking, Talk } from "./talk";

const BLANKS = blanksRule.id;

/** A message, and the note that it stands in. */
interface InNote {
  readonly path: string;
  readonly message: Message;
}

/** Something in a message that is worth a question before it goes. */
interface Doubt extends InNote {
  readonly hint: Hint;
}

interface Copying {
  readonly withSubject?: boolean;
  readonly isSaid?: boolean;
}

/** What a person does with a message in a note. They always send it themselves. */
export class MessageActions {
  /** The messages that went though something in them was worth a question. */
  readonly #goneAsItIs = new Set<string>();

  constructor(
    private readonly vault: Pick<Vault, "getFileByPath">,
    private readonly source: Pick<AgendaSource, "agenda" | "entryOf" | "lineOfBlock" | "onChange">,
    private readonly actions: Pick<ApplicationActions, "markAskSent" | "markContactsSent">,
    private readonly openNotes: Pick<OpenNotes, "show" | "textOf">,
    private readonly out: MailAndClipboard,
    private readonly manners: Pick<Manners, "hintsFor">,
    private readonly talk: Pick<Talk, "askFirst" | "notify">,
  ) {}

  /**
   * Copies the text of a message in a note, or subject and text, and says so unless the caller does. Asks first where
   * something in it is worth a question. False if it was not copied.
   */
  async copy(path: string, message: Message, how: Copying = {}): Promise<boolean> {
    return (await this.#mayGo("copied", [{ path, message }])) && this.#copy(message, how);
  }

  async #copy(message: Message, { withSubject = false, isSaid = true }: Copying): Promise<boolean> {
    const text = withSubject && message.subject !== "" ? `${message.subject}\n\n${message.text}` : message.text;
    if (!(await this.out.copy(text))) {
      this.talk.notify(NOTICES.notCopied);
      return false;
    }
    if (isSaid || message.blanks.length > 0) this.talk.notify(copied(message));
    return true;
  }

  /**
   * Opens a message of a note in the mail program; if it is too long for that, it is copied instead. Asks first where
   * something in it is worth a question.
   */
  async openInMail(path: string, message: Message): Promise<void> {
    if (!(await this.#mayGo("opened", [{ path, message }]))) return;
    if (this.out.openAddress(mailtoOf(message))) this.talk.notify(openedInMail(message));
    else if (await this.#copy(message, { isSaid: false })) this.talk.notify(NOTICES.tooLong);
  }

  /** Logs the messages of these steps as sent today. Asks first if something speaks against that, or in a draft is worth a question. */
  async markStepsSent(entry: Entry, steps: readonly Step[]): Promise<void> {
    const contacts = steps.flatMap((step) => contactOf(step, currentMoment().day) ?? []);
    await this.#askAbout("sent", await this.#draftsOf(entry, steps), (asking) =>
      this.actions.markContactsSent(entry, contacts, asking),
    );
  }

  /** Logs that a recruiter was asked today about several roles. Asks first where something in the draft is worth a question. */
  async markAskSent(ask: RecruiterAsk): Promise<void> {
    const { entry, step } = ask.roles[0];
    if (await this.#mayGo("sent", await this.#draftsOf(entry, [step]))) await this.actions.markAskSent(ask);
  }

  /** The same for a message in a note. Does nothing where there is no log. */
  async markSent(path: string, message: Message): Promise<void> {
    const entry = this.source.entryOf(path);
    if (entry === undefined) return;
    const ask = this.#askBy(entry, message);
    const drafts = [{ path, message }];
    if (ask) {
      if (await this.#mayGo("sent", drafts)) await this.actions.markAskSent(ask);
      return;
    }
    const { day } = currentMoment();
    const { id, kind, isCall, name } = message;
    const step = stepsToSend(entry).find((one) => this.#placeOf(entry, one)?.id === id.toLowerCase());
    const channel = kind === "call" ? {} : { channel: isCall ? "phone" : "email" };
    const contact = {
      ...((step && contactOf(step, day)) ?? { day, kind, ...channel }),
      ...(name !== "" && { person: name }),
    };
    await this.#askAbout("sent", drafts, (asking) => this.actions.markContactsSent(entry, [contact], asking));
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
      this.talk.notify(NOTICES.draftGone);
      return;
    }
    const from = { line: line + 1, ch: 0 };
    await this.openNotes.show({ file, selection: { from, to: from } });
  }

  /** Copies the draft of a step. */
  async copyDraft(entry: Entry, step: Step): Promise<void> {
    const draft = await this.#draftOf(entry, step);
    if (draft) await this.copy(draft.path, draft.message);
  }

  /** Opens the draft of a step in the mail program. */
  async openDraftInMail(entry: Entry, step: Step): Promise<void> {
    const draft = await this.#draftOf(entry, step);
    if (draft) await this.openInMail(draft.path, draft.message);
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

  async #draftOf(entry: Entry, step: Step): Promise<InNote | undefined> {
    const [draft] = await this.#draftsOf(entry, [step]);
    if (draft === undefined) this.talk.notify(NOTICES.draftGone);
    return draft;
  }

  async #draftsOf(entry: Entry, steps: readonly Step[]): Promise<readonly InNote[]> {
    const drafts = await Promise.all(
      steps.map(async (step): Promise<readonly InNote[]> => {
        const place = this.#placeOf(entry, step);
        const messages = place ? await this.messagesOf(place.path) : [];
        const message = messages.find(({ id }) => id.toLowerCase() === place?.id);
        return place && message ? [{ path: place.path, message }] : [];
      }),
    );
    return drafts.flat();
  }

  /** Whether messages go as they are. */
  async #mayGo(going: Going, drafts: readonly InNote[]): Promise<boolean> {
    const ask = async (asking?: Asking) => (asking ? this.talk.askFirst(asking.question, asking.why) : "go");
    return (await this.#askAbout(going, drafts, ask)) === "go";
  }

  /**
   * Has it asked whether messages go as they are, if something in them is worth a question: not again of a text that went
   * as it was. Whoever would rather change it is shown the first of the words.
   */
  async #askAbout(
    going: Going,
    drafts: readonly InNote[],
    ask: (asking: Asking | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const doubts = (await Promise.all(drafts.map((draft) => this.#doubtsAbout(going, draft)))).flat();
    const answer = await ask(doubts.length > 0 ? asked(going, doubts) : undefined);
    if (answer === "go") for (const { message } of doubts) this.#goneAsItIs.add(message.raw);
    const [first] = answer === "back" ? doubts : [];
    const file = first && this.vault.getFileByPath(first.path);
    if (file) await this.openNotes.show({ file, selection: placeOfDoubt(first), isToChange: true });
    return answer;
  }

  /** The hints that are worth a question. A script for a call is the person's own: it may have blanks, and a call that was made is over. */
  async #doubtsAbout(going: Going, { path, message }: InNote): Promise<readonly Doubt[]> {
    if (this.#goneAsItIs.has(message.raw) || (message.isCall && going === "sent")) return [];
    const others = await this.messagesOf(path);
    return this.manners
      .hintsFor(path, message, () => others)
      .filter(({ level, rule }) => level === "ask" && !(message.isCall && rule === BLANKS))
      .map((hint) => ({ path, message, hint }));
  }

  #placeOf({ application }: Entry, step: Step): Pick<Draft, "path" | "id"> | undefined {
    const kind = contactOf(step, currentMoment().day)?.kind;
    return kind && placeOfStep(application, step, kind);
  }
}

/** The question about these doubts. A blank that stands in a message several times is one. */
function asked(going: Going, doubts: readonly Doubt[]): Asking {
  const isBlank = ({ hint }: Doubt) => hint.rule === BLANKS;
  const blanks = new Map(
    doubts.filter(isBlank).map(({ message, hint }) => [`${message.id} ${hint.words}`, hint.words]),
  );
  const others = doubts.filter((doubt) => !isBlank(doubt));
  return beforeItGoes(
    going,
    others.map(({ message, hint }) => ({ ...hint, quote: message.raw.slice(...spanOf(hint)) })),
    [...blanks.values()],
  );
}

/** The sentence, where it is the sentence that had better change. */
function spanOf({ from, to, replaces }: Hint): [from: number, to: number] {
  return replaces ? [replaces.from, replaces.to] : [from, to];
}

/** Where the words stand: a blank is chosen, so that it can be typed over. */
function placeOfDoubt({ message, hint: { rule, from, to } }: Doubt): NotePlace["selection"] {
  return placeInNote(message, { from, to: rule === BLANKS ? to : from });
}

import type { LocalDay } from "../core/day";
import type { Person } from "../core/reading/person";
import { sentOn } from "../messages/block-id";
import type { Hint } from "../messages/manners/hint";
import { whatIsKnown } from "../messages/manners/facts/what-is-known";
import { lookOver } from "../messages/manners/look-over";
import { rewordingOf } from "../messages/manners/rewording";
import type { Message } from "../messages/message";
import type { HintGroup } from "../settings/manners-settings";
import type { SettingsStore } from "../settings/settings-store";
import { currentMoment } from "../vault/clock";
import type { HiddenHints } from "../vault/hidden-hints";
import type { AgendaSource } from "../vault/source";
import { reworded } from "../words/notices";
import type { Performer } from "./performer";

/** The hints for a message, in the order in which they stand there. */
export interface HintsOfMessage {
  readonly shown: readonly Hint[];
  /** Those that the person has hidden on this draft. */
  readonly hidden: readonly Hint[];
}

/** What was found in a message, and what it was found by. */
interface LookedOver {
  readonly raw: string;
  readonly today: LocalDay;
  /** The texts of the others, where a rule looked at them. */
  readonly others: readonly string[] | undefined;
  readonly hints: readonly Hint[];
}

/** For a message of which nothing is said. */
export const NO_HINTS: HintsOfMessage = { shown: [], hidden: [] };

/** Looks drafts over, as far as the person wants it. */
export class Manners {
  /** By path and block id: a draft is looked over again only once it, or what is known of it, is another. */
  readonly #lookedOver = new Map<string, LookedOver>();

  constructor(
    private readonly source: Pick<AgendaSource, "agenda" | "entryOf" | "personNote" | "onChange">,
    private readonly settings: Pick<SettingsStore, "current" | "onChange">,
    private readonly hiddenHints: Pick<HiddenHints, "isHidden" | "hide" | "showAgain" | "onChange">,
    private readonly performer: Pick<Performer, "perform" | "sayFailure">,
  ) {
    source.onChange(() => this.#lookedOver.clear());
    settings.onChange(() => this.#lookedOver.clear());
  }

  /** The hints for a message of a note; the others of the same note are only asked for where they matter. */
  hintsFor(path: string, message: Message, others: () => readonly Message[]): readonly Hint[] {
    return this.lookAt(path, message, others).shown;
  }

  /** The same, with those that are hidden. None for a message that has gone. */
  lookAt(path: string, message: Message, others: () => readonly Message[]): HintsOfMessage {
    const { isOn, groups } = this.settings.current.manners;
    if (!isOn) return NO_HINTS;
    const wanted = this.#hintsOf(path, message, others).filter(({ group }) => groups[group]);
    const isHidden = (hint: Hint) => this.hiddenHints.isHidden(path, message.id, hint);
    return { shown: wanted.filter((hint) => !isHidden(hint)), hidden: wanted.filter(isHidden) };
  }

  /** Whether drafts are looked over at all. */
  get isOn(): boolean {
    return this.settings.current.manners.isOn;
  }

  /** Whether the person wants hints of a group. */
  looksFor(group: HintGroup): boolean {
    return this.isOn && this.settings.current.manners.groups[group];
  }

  /** Puts the better wording of a hint in its place in a note that stands in no editor, which would undo it itself. */
  async use(path: string, { raw }: Pick<Message, "raw">, hint: Hint): Promise<void> {
    const rewording = rewordingOf(raw, hint);
    if (rewording === undefined) return;
    const rewordings = [{ path, raw, ...rewording }];
    await this.performer.sayFailure(this.performer.perform({ rewordings }, reworded(path)));
  }

  /** Hides a hint on this draft. */
  hide(path: string, { id }: Pick<Message, "id">, hint: Hint): void {
    this.hiddenHints.hide(path, id, hint);
  }

  /** Shows what was hidden on this draft. */
  showAgain(path: string, { id }: Pick<Message, "id">): void {
    this.hiddenHints.showAgain(path, id);
  }

  /** Calls back whenever there may be other hints for the same text, until the returned function is called. */
  onChange(listener: () => void): () => void {
    const stops = [
      this.source.onChange(listener),
      this.hiddenHints.onChange(listener),
      this.settings.onChange((before) => {
        if (before.manners !== this.settings.current.manners) listener();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  #hintsOf(path: string, message: Message, others: () => readonly Message[]): readonly Hint[] {
    const { day: today } = currentMoment();
    const key = `${path}\n${message.id}`;
    const before = this.#lookedOver.get(key);
    if (before?.raw === message.raw && before.today === today && areSame(before.others, others)) return before.hints;
    const entry = this.source.entryOf(path);
    if (entry && sentOn(entry.application, message.id, message.kind, message.name) !== undefined) return [];
    let seen: readonly string[] | undefined;
    const seeOthers = () => {
      const found = others();
      seen = found.map(({ raw }) => raw);
      return found;
    };
    const { yourName } = this.settings.current;
    const greetingOf = (person: Person) => this.source.personNote(person, path)?.greeting ?? "";
    const hints = lookOver(message, whatIsKnown(this.source.agenda(), entry, today, seeOthers, yourName, greetingOf));
    this.#lookedOver.set(key, { raw: message.raw, today, others: seen, hints });
    return hints;
  }
}

function areSame(before: readonly string[] | undefined, others: () => readonly Message[]): boolean {
  if (before === undefined) return true;
  const now = others();
  return now.length === before.length && now.every(({ raw }, at) => raw === before[at]);
}

import { sentOn } from "../messages/block-id";
import { RULES_OF_SENDING } from "../messages/manners/facts/all-rules";
import type { Hint } from "../messages/manners/hint";
import { lookOver } from "../messages/manners/look-over";
import { whatIsKnown } from "../messages/manners/facts/what-is-known";
import type { Message } from "../messages/message";
import type { SettingsStore } from "../settings/settings-store";
import { currentMoment } from "../vault/clock";
import type { AgendaSource } from "../vault/source";

/** Looks drafts over, as far as the person wants it. */
export class Manners {
  constructor(
    private readonly source: Pick<AgendaSource, "agenda" | "entryOf" | "personNote">,
    private readonly settings: Pick<SettingsStore, "current">,
  ) {}

  /** The hints for a message of a note; the others of the same note are only asked for where they matter. */
  hintsFor(path: string, message: Message, others: () => readonly Message[]): readonly Hint[] {
    const { manners, yourName } = this.settings.current;
    if (!manners.isOn) return [];
    const entry = this.source.entryOf(path);
    const known = whatIsKnown(
      this.source.agenda(),
      entry,
      currentMoment().day,
      others,
      yourName,
      (person) => this.source.personNote(person, path)?.greeting ?? "",
    );
    const { id, kind, name } = message;
    const isSent = entry !== undefined && sentOn(entry.application, id, kind, name) !== undefined;
    return lookOver(message, known).filter(
      ({ group, rule }) => manners.groups[group] && !(isSent && RULES_OF_SENDING.has(rule)),
    );
  }
}

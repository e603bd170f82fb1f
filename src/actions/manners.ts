import type { Hint } from "../messages/manners/hint";
import { lookOver } from "../messages/manners/look-over";
import type { Message } from "../messages/message";
import type { SettingsStore } from "../settings/settings-store";
import { currentMoment } from "../vault/clock";
import type { AgendaSource } from "../vault/source";

/** Looks drafts over, as far as the person wants it. */
export class Manners {
  constructor(
    private readonly source: Pick<AgendaSource, "entryOf">,
    private readonly settings: Pick<SettingsStore, "current">,
  ) {}

  /** The hints for a message of a note; the others of the same note are only asked for where they matter. */
  hintsFor(path: string, message: Message, others: () => readonly Message[]): readonly Hint[] {
    const { isOn, groups } = this.settings.current.manners;
    if (!isOn) return [];
    const known = { today: currentMoment().day, entry: this.source.entryOf(path), others };
    return lookOver(message, known).filter(({ group }) => groups[group]);
  }
}

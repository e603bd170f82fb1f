import type { Vault } from "obsidian";
import { keepLearnt, LOOK_BACK_QUESTIONS, type LookedBack } from "../core/changes/look-back";
import { putOffLookBack, withoutLookBackDay } from "../core/changes/look-back-day";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { Round } from "../core/reading/round";
import { holdsBlock } from "../messages/block-id";
import { draftLookBack, type Draft } from "../messages/drafts";
import type { SettingsStore } from "../settings/settings-store";
import { BUILT_IN_LANGUAGE } from "../templates/built-in";
import { dayIn, regional } from "../templates/days-in-language";
import { currentMoment } from "../vault/clock";
import type { OpenNotes } from "../vault/open-notes";
import { languageAndRegion } from "../vault/template-library";
import type { Failed } from "../vault/writer";
import { LOOK_BACK_ASKS, lookBackHeading, lookBackKept, lookBackWaits } from "../words/look-back";
import type { Performer } from "./performer";
import type { Practising } from "./practising";

/** Looking back at how it went: now, or on a day of the person's own. */
export class LookingBack {
  constructor(
    private readonly vault: Pick<Vault, "getFileByPath">,
    private readonly settings: Pick<SettingsStore, "current">,
    private readonly openNotes: Pick<OpenNotes, "textOf">,
    private readonly practising: Pick<Practising, "draftFor">,
    private readonly performer: Performer,
  ) {}

  /** Puts it off to a day. Returns what failed. */
  putOff(entry: Entry, until: LocalDay): Promise<Failed | undefined> {
    const said = lookBackWaits(until, currentMoment().day);
    return this.performer.perform({ changes: putOffLookBack(entry, until) }, said);
  }

  /** Keeps what was seen: answers as a section, lessons, weak points, and something to practise. Returns what failed. */
  async keep(entry: Entry, round: Round | undefined, lookedBack: LookedBack): Promise<Failed | undefined> {
    const { practice } = lookedBack;
    const section = await this.#sectionOf(entry, round, lookedBack);
    const task = practice && (await this.practising.draftFor(entry, practice));
    const drafts = [section, task].filter((draft) => draft !== undefined);
    const learnt = keepLearnt(entry, round, lookedBack);
    const said = lookBackKept([...learnt, ...drafts].map(({ path }) => path));
    return this.performer.perform({ changes: [...learnt, ...withoutLookBackDay(entry)], drafts }, said);
  }

  /** Undefined where no question was answered. */
  async #sectionOf(
    { application }: Entry,
    round: Round | undefined,
    { answers }: LookedBack,
  ): Promise<Draft | undefined> {
    const answered = LOOK_BACK_QUESTIONS.flatMap((question) => {
      const words = answers[question] ?? "";
      return words.trim() === "" ? [] : [{ question: LOOK_BACK_ASKS[question], words }];
    });
    if (answered.length === 0) return undefined;
    const file = this.vault.getFileByPath(round?.path ?? application.paths[0]);
    // Of what was written a moment ago, Obsidian's cache does not know yet.
    const text = file ? await this.openNotes.textOf(file) : "";
    const day = round && dayIn(regional(BUILT_IN_LANGUAGE, languageAndRegion(this.settings.current)), round.day).day;
    return draftLookBack(application, round, lookBackHeading(day), answered, (id) => holdsBlock(text, id));
  }
}

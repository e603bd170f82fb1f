import {
  PluginSettingTab,
  type Setting,
  type App,
  type Plugin,
  type SettingDefinitionItem,
  type SettingDefinitionRender,
} from "obsidian";
import { CADENCE_NAMES } from "../../core/cadence-table";
import { outermost } from "../../core/reading/link";
import { NOTE_KINDS, PropertyNames, type NoteKind } from "../../core/reading/property-names";
import { StatusWords } from "../../core/reading/status";
import { KindWords } from "../../core/reading/tag-and-type-words";
import { PROPERTY_NAMES, STATUSES, type PropertyName, type Status } from "../../core/reading/vocabulary";
import { CADENCE_COLUMNS } from "../../settings/cadence-settings";
import { HINT_GROUPS, type HintGroup } from "../../settings/manners-settings";
import {
  listed,
  normalFolder,
  normalTag,
  parseWeeklyLook,
  templatesFolderOf,
  WEEKLY_LOOKS,
  type Settings,
} from "../../settings/settings";
import type { SettingsStore } from "../../settings/settings-store";
import type { FolderChecks } from "../../vault/folder-checks";
import type { HiddenHints } from "../../vault/hidden-hints";
import { folderRefused } from "../../words/folder-refusals";
import { REFUSED, SETTINGS } from "../../words/settings";
import { TEMPLATES } from "../../words/templates";
import { drawCadenceTable } from "./cadence-table";
import { drawHolidays, drawPause, drawWorkingDays } from "./calendar-settings";
import { drawLanguageOfDates } from "./language-of-dates";
import { drawLockable, drawTrouble } from "./locked-row";
import { drawNameList, type NameRow } from "./name-list";
import { drawTemplatesFolder } from "./templates-folder";

/** The settings that are one line of text; lists are typed with commas. */
const TEXTS = {
  yourName: { read: ({ yourName }) => yourName, parse: (text) => ({ yourName: text.trim() }) },
  reference: { read: ({ reference }) => reference, parse: (text) => ({ reference: text.trim() }) },
  folders: {
    read: ({ folders }) => folders.join(", "),
    parse: (text) => ({ folders: outermost(listed(text).map(normalFolder)) }),
  },
  newNotesFolder: {
    read: ({ newNotesFolder }) => newNotesFolder,
    parse: (text) => ({ newNotesFolder: normalFolder(text) }),
  },
  networks: { read: ({ networks }) => networks.join(", "), parse: (text) => ({ networks: listed(text) }) },
  tags: { read: ({ tags }) => tags.join(", "), parse: (text) => ({ tags: listed(text).map(normalTag) }) },
} satisfies Record<string, { read: (settings: Settings) => string; parse: (text: string) => Partial<Settings> }>;

/** The settings that are on or off. */
const SWITCHES: Readonly<Record<SwitchKey, Switch>> = {
  sayOnOpening: { read: ({ sayOnOpening }) => sayOnOpening, set: (sayOnOpening) => ({ sayOnOpening }) },
  lookOver: {
    read: ({ manners }) => manners.isOn,
    set: (isOn, { manners }) => ({ manners: { ...manners, isOn } }),
  },
  facts: switchOf("facts"),
  pressing: switchOf("pressing"),
  "selling-short": switchOf("selling-short"),
  sharp: switchOf("sharp"),
  form: switchOf("form"),
  worn: switchOf("worn"),
};

const WEEKDAYS_OR_OFF = Object.fromEntries(WEEKLY_LOOKS.map((look) => [look, SETTINGS.weeklyLookOn(look)]));

interface Switch {
  readonly read: (settings: Settings) => boolean;
  readonly set: (isOn: boolean, settings: Settings) => Partial<Settings>;
}

type TextKey = keyof typeof TEXTS;
type SwitchKey = "sayOnOpening" | "lookOver" | HintGroup;
type ControlKey = TextKey | SwitchKey | "weeklyLook";

/** The settings of the plugin, as Obsidian draws and searches them. */
export class SettingsTab extends PluginSettingTab {
  override icon = "ear";

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly hiddenHints: Pick<HiddenHints, "count" | "showAllAgain">,
    private readonly copyTemplates: () => void,
    private readonly folderChecks: Pick<FolderChecks, "whyNotForNewNotes" | "whyNotForTemplates">,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<ControlKey>[] {
    const { store } = this;
    const { languageOfDates, kindWords, propertyNames, statusWords } = SETTINGS;
    const disabled = () => store.lock !== undefined;
    return [
      {
        name: "",
        searchable: false,
        visible: () => store.trouble !== undefined,
        render: (setting) => drawTrouble(setting, store),
      },
      { ...SETTINGS.yourName, control: { type: "text", key: "yourName", disabled } },
      { ...SETTINGS.reference, control: { type: "text", key: "reference", disabled } },
      { name: languageOfDates.name, render: (setting) => this.#drawFirst(setting) },
      {
        type: "group",
        heading: SETTINGS.notes,
        items: [
          {
            ...SETTINGS.folders,
            control: { type: "text", key: "folders", disabled, validate: (text) => this.#whyNotFolders(text) },
          },
          {
            ...SETTINGS.newNotesFolder,
            control: { type: "text", key: "newNotesFolder", disabled, validate: (text) => this.#whyNotNewNotes(text) },
          },
          {
            ...TEMPLATES.folder,
            aliases: [TEMPLATES.copy],
            render: (setting) =>
              drawLockable(setting, store, () =>
                drawTemplatesFolder(setting, store, this.copyTemplates, (folder) => this.#whyNotTemplates(folder)),
              ),
          },
          { ...SETTINGS.tags, control: { type: "text", key: "tags", disabled, validate: whyNotTags } },
        ],
      },
      {
        ...kindWords,
        ...this.#listOfWords("kindWords", NOTE_KINDS, (kind, words) => this.#whyNotKindWords(kind, words)),
      },
      {
        ...SETTINGS.cadences,
        aliases: [...CADENCE_NAMES, ...CADENCE_COLUMNS.map(SETTINGS.cadenceColumn)],
        render: (setting) => drawLockable(setting, store, drawCadenceTable),
      },
      {
        type: "group",
        heading: SETTINGS.workingCalendar,
        items: [
          { ...SETTINGS.workingDays, render: (setting) => drawLockable(setting, store, drawWorkingDays) },
          { ...SETTINGS.holidays, render: (setting) => drawLockable(setting, store, drawHolidays) },
          { ...SETTINGS.pause, render: (setting) => drawPause(setting, store) },
        ],
      },
      {
        ...propertyNames,
        ...this.#listOfWords("propertyNames", PROPERTY_NAMES, (property, names) => this.#whyNotNames(property, names)),
      },
      {
        ...statusWords,
        ...this.#listOfWords("statusWords", STATUSES, (status, words) => this.#whyNotStatusWords(status, words)),
      },
      {
        type: "group",
        heading: SETTINGS.manners,
        cls: "hear-back-manners",
        items: [
          { ...SETTINGS.lookOver, control: { type: "toggle", key: "lookOver", disabled } },
          ...HINT_GROUPS.map((group) => ({
            ...SETTINGS.hintGroups[group],
            control: { type: "toggle" as const, key: group, disabled },
            visible: () => store.current.manners.isOn,
          })),
          {
            name: SETTINGS.hiddenHints.name,
            visible: () => store.current.manners.isOn && this.hiddenHints.count().hints > 0,
            render: (setting) => this.#drawHiddenHints(setting),
          },
        ],
      },
      {
        type: "group",
        heading: SETTINGS.reminders,
        items: [
          { ...SETTINGS.sayOnOpening, control: { type: "toggle", key: "sayOnOpening", disabled } },
          {
            ...SETTINGS.weeklyLook,
            control: { type: "dropdown", key: "weeklyLook", options: WEEKDAYS_OR_OFF, disabled },
          },
          { ...SETTINGS.networks, control: { type: "text", key: "networks", disabled } },
        ],
      },
    ];
  }

  override getControlValue(key: ControlKey): unknown {
    const { current } = this.store;
    if (key === "weeklyLook") return current.weeklyLook;
    return isText(key) ? TEXTS[key].read(current) : SWITCHES[key].read(current);
  }

  override async setControlValue(key: ControlKey, value: unknown): Promise<void> {
    await this.store.change((now) => {
      if (key === "weeklyLook") return { weeklyLook: parseWeeklyLook(value) };
      return isText(key)
        ? TEXTS[key].parse(typeof value === "string" ? value : "")
        : SWITCHES[key].set(value === true, now);
    });
  }

  /** A row that is always there, so it also follows what other rows are shown and disabled by. */
  #drawFirst(setting: Setting): () => void {
    const leave = drawLockable(setting, this.store, drawLanguageOfDates);
    const stopListening = this.store.onChange(() => this.refreshDomState());
    return () => {
      leave();
      stopListening();
    };
  }

  #drawHiddenHints(setting: Setting): void {
    const { hints, drafts } = this.hiddenHints.count();
    setting.setDesc(SETTINGS.hiddenHints.desc(hints, drafts)).addButton((button) =>
      button.setButtonText(SETTINGS.hiddenHints.showAgain).onClick(() => {
        this.hiddenHints.showAllAgain();
        this.refreshDomState();
      }),
    );
  }

  /** A field for the words of each name; a search finds them by the names. */
  #listOfWords<Name extends PropertyName | Status | NoteKind>(
    list: "propertyNames" | "statusWords" | "kindWords",
    names: readonly Name[],
    whyNot: (name: Name, words: readonly string[]) => string | undefined,
  ): Pick<SettingDefinitionRender, "aliases" | "render"> {
    const wordsFor = (): Readonly<Record<string, readonly string[]>> => this.store.current[list];
    const row = (name: Name): NameRow => ({
      name,
      words: wordsFor()[name] ?? [],
      whyNot: (words) => whyNot(name, words),
      save: (words) => void this.store.change((now) => ({ [list]: { ...now[list], [name]: words } })),
    });
    return {
      aliases: [...names],
      render: (setting) => drawLockable(setting, this.store, () => drawNameList(setting, names.map(row))),
    };
  }

  #whyNotNames(property: PropertyName, words: readonly string[]): string | undefined {
    const names = new PropertyNames({ ...this.store.current.propertyNames, [property]: [] });
    return whyNotWords(words, property, (word) => names.propertyNamed(word, "application"), REFUSED.nameTaken);
  }

  #whyNotStatusWords(status: Status, words: readonly string[]): string | undefined {
    const known = new StatusWords({ ...this.store.current.statusWords, [status]: [] });
    return whyNotWords(words, status, (word) => known.statusNamed(word), REFUSED.meaningTaken);
  }

  #whyNotKindWords(kind: NoteKind, words: readonly string[]): string | undefined {
    const known = new KindWords({ ...this.store.current.kindWords, [kind]: [] });
    return whyNotWords(words, kind, (word) => known.kindNamed(word), REFUSED.meaningTaken);
  }

  #whyNotNewNotes(text: string): string | undefined {
    const refusal = this.folderChecks.whyNotForNewNotes(normalFolder(text));
    return refusal && folderRefused(refusal);
  }

  #whyNotTemplates(text: string): string | undefined {
    const folder = templatesFolderOf(text);
    if (folder !== "" && this.app.vault.getFolderByPath(folder) === null) return REFUSED.noFolder(folder);
    const refusal = this.folderChecks.whyNotForTemplates(folder);
    return refusal && folderRefused(refusal);
  }

  #whyNotFolders(text: string): string | undefined {
    const missing = listed(text).find((folder) => this.app.vault.getFolderByPath(normalFolder(folder)) === null);
    return missing && REFUSED.noFolder(missing);
  }
}

function switchOf(group: HintGroup): Switch {
  return {
    read: ({ manners }) => manners.groups[group],
    set: (isOn, { manners }) => ({ manners: { ...manners, groups: { ...manners.groups, [group]: isOn } } }),
  };
}

function isText(key: ControlKey): key is TextKey {
  return key in TEXTS;
}

function whyNotTags(text: string): string | undefined {
  const wrong = listed(text).find((tag) => !/^[\p{L}\p{N}_/-]+$/u.test(normalTag(tag)) || /^\d+$/.test(normalTag(tag)));
  return wrong && REFUSED.noTag(wrong);
}

/** The reason against the first word that has no letter in it, or that means another thing already. */
function whyNotWords<Meaning extends string>(
  words: readonly string[],
  meaning: NoInfer<Meaning>,
  meaningOf: (word: string) => Meaning | undefined,
  taken: (word: string, by: Meaning) => string,
): string | undefined {
  for (const word of words) {
    if (!/[\p{L}\p{N}]/u.test(word)) return REFUSED.noName(word);
    const known = meaningOf(word);
    if (known !== undefined && known !== meaning) return taken(word, known);
  }
  return undefined;
}

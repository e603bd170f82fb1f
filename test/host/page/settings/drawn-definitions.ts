import type {
  Setting as ObsidianSetting,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingGroup as ObsidianSettingGroup,
} from "obsidian";
import { drawControl, type ControlValues } from "./control-row";
import { isGroup } from "./definition-check";
import { makePressable } from "./pressable";
import { Setting } from "./setting";
import { SettingGroup } from "./setting-group";

interface DrawnRow {
  readonly definition: SettingDefinition;
  readonly setting: Setting;
  /** What the definition itself put beside its row: it comes and goes with it. */
  readonly besides: readonly HTMLElement[];
  readonly cleanUp: (() => void) | undefined;
}

interface DrawnGroup {
  /** undefined for settings that stand in no group; they are drawn as one without a heading. */
  readonly definition: SettingDefinitionGroup | undefined;
  readonly group: SettingGroup;
  readonly rows: DrawnRow[];
}

/** What a settings tab shows: its definitions as rows, until they are taken away. */
export class DrawnDefinitions {
  readonly #values: ControlValues;
  readonly #containerEl: HTMLElement;
  readonly #groups: DrawnGroup[] = [];
  #query = "";
  #isGone = false;

  constructor(containerEl: HTMLElement, items: readonly SettingDefinitionItem[], values: ControlValues) {
    this.#values = values;
    this.#containerEl = containerEl;
    let loose: DrawnGroup | undefined;
    for (const item of items) {
      if (isGroup(item)) {
        loose = undefined;
        this.#drawGroup(item);
      } else if (!("type" in item)) {
        loose ??= this.#addGroup(undefined);
        this.#drawRow(loose, item);
      }
    }
    this.refresh();
  }

  /** Shows, hides and disables as the definitions say now; gives how many rows are in sight. */
  refresh(): number {
    if (this.#isGone) return 0;
    let inSight = 0;
    for (const { definition, group, rows } of this.#groups) {
      const isOn = definition === undefined || isVisible(definition);
      let inGroup = 0;
      for (const row of rows) {
        const isShown = isOn && isVisible(row.definition) && isFound(row.definition, this.#query);
        row.setting.settingEl.toggle(isShown);
        for (const element of row.besides) element.toggle(isShown);
        disable(row);
        if (isShown) inGroup++;
      }
      group.hostElement.toggle(isOn && (inGroup > 0 || this.#query === ""));
      inSight += inGroup;
    }
    return inSight;
  }

  /** Leaves in sight what matches; all of it for nothing. */
  search(query: string): number {
    this.#query = query.trim().toLowerCase();
    return this.refresh();
  }

  tearDown(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const { rows } of this.#groups) for (const row of rows) row.cleanUp?.();
    for (const { group } of this.#groups) group.hostElement.remove();
  }

  #drawGroup(definition: SettingDefinitionGroup): void {
    const drawn = this.#addGroup(definition);
    if (definition.heading !== undefined) drawn.group.setHeading(definition.heading);
    if (definition.cls !== undefined) drawn.group.addClass(definition.cls);
    for (const item of definition.items ?? []) if (!("type" in item)) this.#drawRow(drawn, item);
  }

  #addGroup(definition: SettingDefinitionGroup | undefined): DrawnGroup {
    const drawn: DrawnGroup = { definition, group: new SettingGroup(this.#containerEl), rows: [] };
    this.#groups.push(drawn);
    return drawn;
  }

  #drawRow({ group, rows }: DrawnGroup, definition: SettingDefinition): void {
    const setting = new Setting(group.listEl).setName(definition.name);
    if (definition.desc !== undefined) setting.setDesc(copyOf(definition.desc));
    let cleanUp: DrawnRow["cleanUp"];
    const before = new Set(group.listEl.children);
    if (definition.control !== undefined) {
      drawControl(setting, definition.control, this.#values, () => this.refresh());
    } else if (definition.render !== undefined) {
      // They are what Obsidian's are, as far as this host goes.
      const given = [setting as unknown as ObsidianSetting, group as unknown as ObsidianSettingGroup] as const;
      cleanUp = definition.render(...given) ?? undefined;
    } else if (definition.action !== undefined) {
      const { action } = definition;
      const index = rows.length;
      setting.settingEl.addClass("mod-clickable");
      setting.settingEl.setAttr("aria-labelledby", setting.nameEl.id);
      makePressable(setting.settingEl, () => {
        if (!isDisabled(definition)) action(setting.settingEl, index);
      });
    }
    const besides = [...group.listEl.children].filter((one) => one instanceof HTMLElement && !before.has(one));
    rows.push({ definition, setting, besides: besides as HTMLElement[], cleanUp });
  }
}

/** Every word must be in the name, the description or an alias. */
function isFound(definition: SettingDefinition, query: string): boolean {
  if (query === "") return true;
  if (!isSearchable(definition)) return false;
  const { name, desc = "", aliases = [] } = definition;
  const described = typeof desc === "string" ? desc : desc.textContent;
  const text = [name, described, ...aliases].join("\n").toLowerCase();
  return query.split(/\s+/).every((word) => text.includes(word));
}

function isVisible(definition: Pick<SettingDefinition, "visible">): boolean {
  return typeof definition.visible === "function" ? definition.visible() : (definition.visible ?? true);
}

function isSearchable(definition: SettingDefinition): boolean {
  return typeof definition.searchable === "function" ? definition.searchable() : (definition.searchable ?? true);
}

function isDisabled(definition: { disabled?: boolean | (() => boolean) }): boolean {
  return typeof definition.disabled === "function" ? definition.disabled() : (definition.disabled ?? false);
}

function disable({ definition, setting }: DrawnRow): void {
  if (definition.control !== undefined) setting.setDisabled(isDisabled(definition.control));
  if (definition.action === undefined) return;
  const disabled = isDisabled(definition);
  setting.setDisabled(disabled);
  setting.settingEl.setAttr("aria-disabled", disabled ? "true" : null);
}

/** A fragment is empty once it is on the page, and its words are still needed for the search. */
function copyOf(desc: string | DocumentFragment): string | DocumentFragment {
  return typeof desc === "string" ? desc : (desc.cloneNode(true) as DocumentFragment);
}

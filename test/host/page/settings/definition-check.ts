import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem } from "obsidian";
import { fault } from "../faults";

const BASE = ["name", "desc", "aliases", "searchable", "visible"];
const GROUP = ["type", "heading", "cls", "items", "visible"];
const CONTROL = ["type", "key", "defaultValue", "validate", "disabled"];

/** What each kind of control that the host draws may be given beside the rest. */
const CONTROLS: Readonly<Record<string, readonly string[]>> = {
  text: ["placeholder"],
  textarea: ["placeholder", "rows"],
  toggle: [],
  dropdown: ["options"],
};

/** Throws for whatever a definition asks for that the host does not draw. */
export function checkDefinitions(items: readonly SettingDefinitionItem[]): void {
  for (const item of items) {
    if (!("type" in item)) {
      checkSetting(item);
    } else if (isGroup(item)) {
      checkKeys(item, GROUP, "group");
      for (const inner of item.items ?? []) {
        if ("type" in inner) throw lacks(`a ${inner.type} in a group`);
        checkSetting(inner);
      }
    } else {
      throw lacks(`a ${item.type}`);
    }
  }
}

export function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup {
  return "type" in item && item.type === "group";
}

function checkSetting(setting: SettingDefinition): void {
  const kinds = (["control", "render", "action"] as const).filter((kind) => setting[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length > 1) throw lacks(`a setting with ${kinds.join(" and ")}`);
  const own = kind === undefined ? [] : kind === "action" ? ["action", "disabled"] : [kind];
  checkKeys(setting, [...BASE, ...own], "setting");
  const { control } = setting;
  if (control === undefined) return;
  const more = CONTROLS[control.type];
  if (more === undefined) throw lacks(`the control "${control.type}"`);
  checkKeys(control, [...CONTROL, ...more], `control "${control.type}"`);
}

function checkKeys(object: object, known: readonly string[], what: string): void {
  for (const [key, value] of Object.entries(object)) {
    if (value !== undefined && !known.includes(key)) throw lacks(`"${key}" of a ${what}`);
  }
}

function lacks(what: string): Error {
  return fault(`The stand-in host does not draw ${what} in settings`);
}

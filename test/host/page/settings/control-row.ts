import type { SettingControl } from "obsidian";
import { fault } from "../faults";
import type { Setting } from "./setting";

/** Where the values of controls come from and go to: the settings tab. */
export interface ControlValues {
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Adds the control to its row, with the value that is stored, and hands over each one that is valid. */
export function drawControl(
  setting: Setting,
  control: SettingControl,
  values: ControlValues,
  onStored: () => void,
): void {
  const check = checkBy(setting, control);
  const commit = (value: unknown): void => {
    check(value, () => {
      void Promise.resolve(values.setControlValue(control.key, value)).then(onStored);
    });
  };
  const stored = values.getControlValue(control.key) ?? control.defaultValue;
  if (control.type === "text") {
    setting.addText((text) => {
      if (control.placeholder !== undefined) text.setPlaceholder(control.placeholder);
      text.setValue(stringIn(stored, control)).onChange(commit);
    });
  } else if (control.type === "textarea") {
    setting.addTextArea((text) => {
      if (control.placeholder !== undefined) text.setPlaceholder(control.placeholder);
      if (control.rows !== undefined) text.inputEl.rows = control.rows;
      text.setValue(stringIn(stored, control)).onChange(commit);
    });
  } else if (control.type === "toggle") {
    // In this order, because to set it calls back.
    setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(commit));
  } else if (control.type === "dropdown") {
    setting.addDropdown((dropdown) => {
      for (const [value, name] of Object.entries(control.options)) dropdown.addOption(value, name);
      dropdown.setValue(stringIn(stored, control)).onChange(commit);
    });
  } else {
    throw fault(`The stand-in host does not draw the control "${control.type}" in settings`);
  }
  // What is stored may be invalid from an earlier version; it is said, and nothing is changed.
  if (stored !== undefined) check(stored);
}

type Check = (value: unknown, whenValid?: () => void) => void;

/** Shows what is wrong with a value, or goes on; of answers that come late only the last one counts. */
function checkBy(setting: Setting, control: SettingControl): Check {
  const validate = control.validate as
    ((value: unknown) => string | undefined | Promise<string | undefined>) | undefined;
  let asked = 0;
  return (value, whenValid) => {
    const turn = ++asked;
    const settle = (problem: string | undefined): void => {
      if (turn !== asked) return;
      setting.setErrorMessage(problem ?? null);
      if (problem === undefined || problem === "") whenValid?.();
    };
    const answer = validate?.(value);
    if (answer instanceof Promise) void answer.then(settle);
    else settle(answer);
  };
}

function stringIn(stored: unknown, control: SettingControl): string {
  if (stored === undefined) return "";
  if (typeof stored === "string") return stored;
  throw fault(`The control "${control.key}" is a ${control.type} and was given a ${typeof stored}`);
}

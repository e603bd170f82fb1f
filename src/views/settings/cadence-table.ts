import { setIcon, type Setting } from "obsidian";
import { CADENCE_NAMES, DEFAULT_CADENCES, type CadenceColumn, type CadenceName } from "../../core/cadence-table";
import {
  boundsOf,
  CADENCE_COLUMNS,
  cadencesOf,
  refusalOfCell,
  withCell,
  withoutRow,
} from "../../settings/cadence-settings";
import type { SettingsStore } from "../../settings/settings-store";
import { onCommit } from "../../ui/committed-field";
import { idOf } from "../../ui/unique-id";
import { REFUSED, SETTINGS } from "../../words/settings";
import { RefusalLine } from "./refusals";

/**
 * Draws the table of cadences under its heading: a row a cadence, with its own reset where it differs from the defaults.
 * Refused numbers stay in their fields, with the reasons under the table. Returns what to call when it goes.
 */
export function drawCadenceTable(setting: Setting, store: SettingsStore): () => void {
  setting.setHeading();
  setting.settingEl.addClass("hear-back-schedule");
  const region = setting.settingEl.createDiv({
    cls: "hear-back-cadence",
    attr: { role: "region", "aria-labelledby": idOf(setting.nameEl) },
  });
  const reasons = setting.settingEl.createDiv("hear-back-cadence-reasons");
  const table = region.createEl("table");
  drawHead(table);
  const body = table.createEl("tbody");
  const rows = CADENCE_NAMES.map((name) => new CadenceRow(body.createEl("tr"), reasons, name, store));
  setting.addButton((button) =>
    button.setButtonText(SETTINGS.resetAll).onClick(() => {
      for (const row of rows) row.forgetRefused();
      void store.change({ cadences: {} });
    }),
  );
  const stopListening = store.onChange(() => {
    for (const row of rows) row.draw();
  });
  const stopWatching = reachByKeyboardWhileScrolling(region, table);
  return () => {
    for (const row of rows) row.leave();
    stopListening();
    stopWatching();
  };
}

function drawHead(table: HTMLElement): void {
  const head = table.createEl("thead").createEl("tr");
  const hidden = (text: string) =>
    head.createEl("th", { attr: { scope: "col" } }).createSpan({ cls: "hear-back-visually-hidden", text });
  hidden(SETTINGS.stage);
  for (const column of CADENCE_COLUMNS)
    head.createEl("th", { text: SETTINGS.cadenceColumn(column), attr: { scope: "col" } });
  hidden(SETTINGS.reset);
}

interface Cell {
  readonly column: CadenceColumn;
  readonly input: HTMLInputElement;
  readonly leave: () => void;
  /** There since a number was refused here for the first time. */
  refusal?: RefusalLine;
}

class CadenceRow {
  readonly #cells: readonly Cell[];
  readonly #reset: HTMLElement;

  constructor(
    row: HTMLElement,
    private readonly reasons: HTMLElement,
    private readonly name: CadenceName,
    private readonly store: SettingsStore,
  ) {
    row.createEl("th", { text: SETTINGS.cadenceRow(name), attr: { scope: "row" } });
    this.#cells = CADENCE_COLUMNS.flatMap((column) => this.#createCell(row.createEl("td"), column) ?? []);
    this.#reset = row.createEl("td").createEl("button", {
      cls: "clickable-icon",
      attr: { type: "button", "aria-label": SETTINGS.resetRow(name) },
    });
    setIcon(this.#reset, "rotate-ccw");
    this.#reset.addEventListener("click", () => this.#resetRow());
    this.draw();
  }

  /** Shows what is set now; what was refused stays as it was typed. */
  draw(): void {
    const current = cadencesOf(this.store.current.cadences)[this.name];
    for (const { column, input } of this.#cells) {
      if (isRefused(input)) continue;
      input.value = String(current[column]);
      input.toggleAttribute("data-own", current[column] !== DEFAULT_CADENCES[this.name][column]);
    }
    this.#reset.toggle(this.#cells.some(({ input }) => isRefused(input) || input.hasAttribute("data-own")));
  }

  forgetRefused(): void {
    for (const { input, refusal } of this.#cells) refusal?.say(undefined, input);
  }

  leave(): void {
    for (const { leave } of this.#cells) leave();
  }

  #createCell(parent: HTMLElement, column: CadenceColumn): Cell | undefined {
    const { name } = this;
    const bounds = boundsOf(name, column);
    if (bounds === undefined) {
      parent.createSpan({ cls: "is-none", text: column === "close" ? SETTINGS.neverCloses : SETTINGS.noCell });
      return undefined;
    }
    const input = parent.createEl("input", {
      type: "number",
      attr: {
        min: bounds.least,
        max: bounds.most,
        step: 1,
        inputmode: "numeric",
        "aria-label": SETTINGS.cadenceCell(name, column),
      },
    });
    const cell: Cell = { column, input, leave: onCommit(input, () => this.#commit(cell)) };
    return cell;
  }

  #commit(cell: Cell): void {
    const { name, store } = this;
    const { column, input } = cell;
    const days = input.value === "" ? NaN : Number(input.value);
    const refusal = refusalOfCell(name, column, days);
    if (refusal === undefined) {
      cell.refusal?.say(undefined, input);
      void store.change(({ cadences }) => ({ cadences: withCell(cadences, name, column, days) }));
    } else {
      cell.refusal ??= new RefusalLine(this.reasons);
      cell.refusal.say(REFUSED.cell(name, column, refusal), input);
      this.draw();
    }
  }

  /** The button goes with what it resets, so the focus goes to the row's first field. */
  #resetRow(): void {
    this.#cells[0]?.input.focus();
    this.forgetRefused();
    void this.store.change(({ cadences }) => ({ cadences: withoutRow(cadences, this.name) }));
  }
}

function isRefused(input: HTMLInputElement): boolean {
  return input.hasAttribute("aria-invalid");
}

/** Where the table is wider than its place, it can be scrolled by keyboard. Elsewhere it is no tab stop of its own. */
function reachByKeyboardWhileScrolling(region: HTMLElement, table: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    region.setAttr("tabindex", region.scrollWidth > region.clientWidth ? 0 : null),
  );
  observer.observe(region);
  observer.observe(table);
  return () => observer.disconnect();
}

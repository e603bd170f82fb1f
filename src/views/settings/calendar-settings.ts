import type { Setting, TextComponent, ToggleComponent } from "obsidian";
import { isPause, parseDayOfYear, parseHolidays, type CalendarSettings } from "../../settings/calendar-settings";
import type { SettingsStore } from "../../settings/settings-store";
import { onCommit } from "../../ui/committed-field";
import { idOf } from "../../ui/unique-id";
import { dayOfYearWords, shortWeekday } from "../../words/days";
import { REFUSED, SETTINGS } from "../../words/settings";
import { RefusalLine } from "./refusals";

/** From Monday; 0 is Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
/** So many lines are named where they are refused; the others are counted. */
const NAMED_LINES = 5;

/** Draws a button for each day of the week. Returns what to call when they go. */
export function drawWorkingDays(setting: Setting, store: SettingsStore): () => void {
  const group = setting.controlEl.createDiv({
    cls: "hear-back-weekdays",
    attr: { role: "group", "aria-labelledby": idOf(setting.nameEl) },
  });
  const refusal = new RefusalLine(setting.controlEl);
  const buttons = WEEK.map((day) => {
    const button = group.createEl("button", { text: shortWeekday(day), attr: { type: "button" } });
    button.addEventListener("click", () => {
      const { weekend } = store.current.calendar;
      const changed = weekend.includes(day) ? weekend.filter((other) => other !== day) : [...weekend, day].sort();
      const isRefused = changed.length === WEEK.length;
      refusal.say(isRefused ? REFUSED.noWorkingDay : undefined);
      if (!isRefused) changeCalendar(store, { weekend: changed });
    });
    return { day, button };
  });
  const draw = () => {
    for (const { day, button } of buttons)
      button.setAttr("aria-pressed", String(!store.current.calendar.weekend.includes(day)));
  };
  draw();
  return store.onChange(draw);
}

/** Draws the field for holidays: nothing of it is kept while a line is refused. Returns what to call when it goes. */
export function drawHolidays(setting: Setting, store: SettingsStore): () => void {
  const typed = () => store.current.calendar.holidays.join("\n");
  let stop = () => {};
  setting.addTextArea(({ inputEl }) => {
    inputEl.rows = 3;
    inputEl.value = typed();
    const refusal = new RefusalLine(setting.controlEl);
    const leave = onCommit(inputEl, () => {
      const { lines, refused } = parseHolidays(inputEl.value);
      const sentences = refused.slice(0, NAMED_LINES).map(REFUSED.holiday);
      const more = refused.length - sentences.length;
      if (more > 0) sentences.push(REFUSED.manyHolidays(more));
      refusal.say(sentences.length > 0 ? sentences.join("\n") : undefined, inputEl);
      if (sentences.length === 0) changeCalendar(store, { holidays: lines });
    });
    const stopListening = store.onChange(() => {
      if (!inputEl.hasAttribute("aria-invalid") && !inputEl.isActiveElement()) inputEl.value = typed();
    });
    stop = () => {
      leave();
      stopListening();
    };
  });
  return () => stop();
}

/** Draws the first and the last day of the pause, and its switch. Returns what to call when they go. */
export function drawPause(setting: Setting, store: SettingsStore): () => void {
  setting.settingEl.addClass("hear-back-pause");
  const from = addDay(setting, SETTINGS.pauseFrom);
  setting.controlEl.createSpan({ text: SETTINGS.pauseTo });
  const to = addDay(setting, SETTINGS.pauseUntil);
  const toggle = addToggle(setting, (isPauseOn) => {
    // It calls back for what is drawn as well, which is no change.
    if (isPauseOn !== store.current.calendar.isPauseOn) changeCalendar(store, { isPauseOn });
  });
  const refusal = new RefusalLine(setting.controlEl);
  const fields = [from.inputEl, to.inputEl] as const;

  const draw = () => {
    const { pause, isPauseOn } = store.current.calendar;
    const isLocked = store.lock !== undefined;
    toggle.setValue(isPauseOn).setDisabled(isLocked);
    for (const field of [from, to]) field.setDisabled(!isPauseOn || isLocked);
    if (fields.some((field) => field.hasAttribute("aria-invalid"))) return;
    from.setValue(dayOfYearWords(pause.from));
    to.setValue(dayOfYearWords(pause.to));
  };
  const commit = () => {
    refusal.say(undefined, ...fields);
    const wrong = fields.find((field) => parseDayOfYear(field.value) === undefined);
    const pause = { from: parseDayOfYear(from.getValue()) ?? "", to: parseDayOfYear(to.getValue()) ?? "" };
    if (wrong) refusal.say(REFUSED.notDayOfYear(wrong.value.trim()), wrong);
    else if (!isPause(pause)) refusal.say(REFUSED.longPause, ...fields);
    else changeCalendar(store, { pause });
  };

  draw();
  const leave = fields.map((field) => onCommit(field, commit));
  const stopListening = store.onChange(draw);
  return () => {
    for (const leaveField of leave) leaveField();
    stopListening();
  };
}

function addDay(setting: Setting, label: string): TextComponent {
  const added: TextComponent[] = [];
  setting.addText((text) => {
    text.inputEl.addClass("hear-back-day-of-year");
    text.inputEl.setAttr("aria-label", label);
    added.push(text);
  });
  return added[0] as TextComponent;
}

function addToggle(setting: Setting, onChange: (isOn: boolean) => void): ToggleComponent {
  const added: ToggleComponent[] = [];
  setting.addToggle((toggle) => added.push(toggle.onChange(onChange)));
  return added[0] as ToggleComponent;
}

function changeCalendar(store: SettingsStore, changed: Partial<CalendarSettings>): void {
  void store.change(({ calendar }) => ({ calendar: { ...calendar, ...changed } }));
}

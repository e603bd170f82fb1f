import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addDays, parseDay, type LocalDay } from "../src/core/day";
import { DEFAULT_CALENDAR, workingCalendar } from "../src/core/working-calendar";

export const SAMPLE_VAULT = path.join(import.meta.dirname, "..", "test", "sample-vault");

/** The Friday on which the sample vault's story is told. */
export const STORY_DAY = "2026-11-20" as LocalDay;

/** Where a vault keeps the settings of the plugin. */
export const SETTINGS_FILE = ".obsidian/plugins/hear-back/data.json";

/** Stores settings of the plugin in a vault; with none, it has been switched on there before. */
export function storeSettings(vault: string, settings: Readonly<Record<string, unknown>>): void {
  const file = path.join(vault, SETTINGS_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
}

/** A copy of a vault in a temporary folder, without its hidden folders. */
export function copyVault(vault: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), "hear-back-vault-"));
  const isVisible = (source: string) => source === vault || !path.basename(source).startsWith(".");
  cpSync(vault, copy, { recursive: true, filter: isVisible });
  return copy;
}

/**
 * A copy of the sample vault in which the story is today's, or the last working day's: every day lies as many working
 * days away as in the story.
 */
export function copySampleVault(today: LocalDay): string {
  const copy = copyVault(SAMPLE_VAULT);
  const { workingDays } = workingCalendar(DEFAULT_CALENDAR);
  const storyToday = workingDays.includes(today) ? today : workingDaysBefore(today, 1);
  const shift = (written: string) => {
    const day = parseDay(written);
    if (day === undefined) return written;
    const distance = workingDaysBetween(STORY_DAY, day);
    return distance >= 0 ? workingDays.add(storyToday, distance) : workingDaysBefore(storyToday, -distance);
  };
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/\d{4}-\d{2}-\d{2}/g, shift));
  }
  return copy;

  function workingDaysBetween(from: LocalDay, to: LocalDay): number {
    const step = to < from ? -1 : 1;
    let count = 0;
    for (let day = from; day !== to;) {
      day = addDays(day, step);
      if (workingDays.includes(day)) count += step;
    }
    return count;
  }

  function workingDaysBefore(from: LocalDay, count: number): LocalDay {
    let day = from;
    for (let left = count; left > 0;) {
      day = addDays(day, -1);
      if (workingDays.includes(day)) left -= 1;
    }
    return day;
  }
}

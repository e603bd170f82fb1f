import { moment, normalizePath, type DataAdapter, type Vault } from "obsidian";
import type { LocalDay } from "../core/day";
import { at } from "../settings/unknown-value";

interface DailyNotesSettings {
  readonly folder: string;
  readonly format: string;
}

/**
 * The path of today's daily note; undefined if there is none yet, since making it is left to the core plugin. Its settings
 * are read from its file, as there is no public API for them.
 */
export async function dailyNoteOf(
  vault: Pick<Vault, "configDir" | "getFileByPath"> & { readonly adapter: Pick<DataAdapter, "exists" | "read"> },
  today: LocalDay,
): Promise<string | undefined> {
  const file = normalizePath(`${vault.configDir}/daily-notes.json`);
  const { folder, format } = (await vault.adapter.exists(file)) ? settingsIn(await vault.adapter.read(file)) : DEFAULTS;
  const path = normalizePath(`${folder}/${moment.utc(today).format(format)}.md`);
  return vault.getFileByPath(path) === null ? undefined : path;
}

const DEFAULTS: DailyNotesSettings = { folder: "", format: "YYYY-MM-DD" };

function settingsIn(text: string): DailyNotesSettings {
  try {
    const data: unknown = JSON.parse(text);
    const [folder, format] = [at(data, "folder"), at(data, "format")];
    return {
      folder: typeof folder === "string" ? folder : DEFAULTS.folder,
      format: typeof format === "string" && format !== "" ? format : DEFAULTS.format,
    };
  } catch {
    return DEFAULTS;
  }
}

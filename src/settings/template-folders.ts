import { normalFolder } from "./settings";

/** A file of settings, within Obsidian's own folder, that names a folder of templates. */
export interface TemplateSettings {
  readonly file: string;
  readonly property: string;
}

/** Those of the core plugin Templates, and of the plugin Templater. */
export const TEMPLATE_SETTINGS: readonly TemplateSettings[] = [
  { file: "templates.json", property: "folder" },
  { file: "plugins/templater-obsidian/data.json", property: "templates_folder" },
];

/** The folder that such a file names; none where it names none, or is no such file. */
export function templateFoldersIn(json: string, { property }: TemplateSettings): readonly string[] {
  try {
    const settings = JSON.parse(json) as unknown;
    const folder =
      typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>)[property] : undefined;
    const normal = typeof folder === "string" ? normalFolder(folder) : "";
    return normal === "" || normal === "/" ? [] : [normal];
  } catch {
    return [];
  }
}

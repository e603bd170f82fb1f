/** Where other plugins say that their templates are. */
import { normalFolder } from "./settings";
import { at } from "./unknown-value";

/** A settings file in Obsidian's own folder, and its property that names a folder of templates. */
interface TemplateSettings {
  readonly file: string;
  readonly property: string;
}

/** Of the core plugin Templates, and of the plugin Templater. */
export const TEMPLATE_SETTINGS: readonly TemplateSettings[] = [
  { file: "templates.json", property: "folder" },
  { file: "plugins/templater-obsidian/data.json", property: "templates_folder" },
];

/** The folder that the text of such a file names; none where it names none or cannot be parsed. */
export function templateFoldersIn(json: string, { property }: TemplateSettings): readonly string[] {
  try {
    const folder = at(JSON.parse(json), property);
    const normal = typeof folder === "string" ? normalFolder(folder) : "";
    return normal === "" || normal === "/" ? [] : [normal];
  } catch {
    return [];
  }
}

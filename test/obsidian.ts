/**
 * What unit tests get for `import … from "obsidian"`, of which npm has the types alone: its plain functions, as the
 * stand-in host has them, and the classes of files. Whatever else is imported is undefined, so using it fails.
 */
export { default as moment } from "moment";
export { normalizePath } from "./host/page/paths";
export { parseYaml, stringifyYaml } from "./host/page/yaml";

export const getLanguage = () => "en";

export class TFile {
  path = "";
  name = "";
}

export class TFolder {
  path = "";
  name = "";
  children: (TFile | TFolder)[] = [];
}

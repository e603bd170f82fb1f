import { normalizePath, type App } from "obsidian";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../settings/template-folders";

/** The folders whose notes are templates, as far as the settings of other plugins tell. */
export async function readTemplateFolders({ vault }: App): Promise<readonly string[]> {
  const folders = await Promise.all(
    TEMPLATE_SETTINGS.map(async (settings) => {
      const path = normalizePath(`${vault.configDir}/${settings.file}`);
      return (await vault.adapter.exists(path)) ? templateFoldersIn(await vault.adapter.read(path), settings) : [];
    }),
  );
  return folders.flat();
}

import { normalizePath, type DataAdapter, type Vault } from "obsidian";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../settings/template-plugins";

/** The folders of templates that are set in the plugins Templates and Templater. */
export async function readTemplateFolders(
  vault: Pick<Vault, "configDir"> & { readonly adapter: Pick<DataAdapter, "exists" | "read"> },
): Promise<readonly string[]> {
  const folders = await Promise.all(
    TEMPLATE_SETTINGS.map(async (settings) => {
      const path = normalizePath(`${vault.configDir}/${settings.file}`);
      return (await vault.adapter.exists(path)) ? templateFoldersIn(await vault.adapter.read(path), settings) : [];
    }),
  );
  return folders.flat();
}

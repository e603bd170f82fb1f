/** `npm run install-plugin -- VAULT`: builds Hear Back and puts it into a real vault, ready to be switched on. */
import { copyFileSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildPlugin } from "./bundle";
import { runCommand, UsageError } from "./usage-error";

const ROOT = path.join(import.meta.dirname, "..");

await runCommand(async () => {
  const [given, ...others] = process.argv.slice(2);
  if (given === undefined || others.length > 0) throw new UsageError("Name one vault: npm run install-plugin -- VAULT");
  const vault = path.resolve(given);
  const isVault = statSync(path.join(vault, ".obsidian"), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isVault) throw new UsageError(`${vault} is not a vault: it has no folder .obsidian. Open it in Obsidian once.`);
  await buildPlugin(ROOT);
  const folder = path.join(vault, ".obsidian", "plugins", "hear-back");
  mkdirSync(folder, { recursive: true });
  for (const file of ["main.js", "LICENSES.txt", "manifest.json", "styles.css"])
    copyFileSync(path.join(ROOT, file), path.join(folder, file));
  console.log(`Hear Back is in ${folder}. Switch it on under Settings, Community plugins.`);
});

/** `npm run build`: main.js and LICENSES.txt, within the size budget. `--watch` builds again on every change. */
import path from "node:path";
import { buildPlugin, watch } from "./bundle";
import { readBudget, sizeInWords } from "./size-budget";
import { runCommand, UsageError } from "./usage-error";

const ROOT = path.join(import.meta.dirname, "..");

await runCommand(async () => {
  if (process.argv.includes("--watch")) {
    await watch(ROOT);
    return;
  }
  const { code } = await buildPlugin(ROOT);
  const { line, fault } = sizeInWords(code, readBudget(ROOT));
  console.log(line);
  if (fault !== undefined) throw new UsageError(fault);
});

/** `npm run build`, which `esbuild.config.mjs` starts. */
import { buildPlugin } from "./bundle";
import { readBudget, sizeInWords } from "./size-budget";
import { runCommand, UsageError } from "./usage-error";

export { watch } from "./bundle";

/** Builds, says what main.js weighs, and fails where it is over its budget. */
export async function buildWithinBudget(root: string): Promise<void> {
  await runCommand(async () => {
    const { code } = await buildPlugin(root);
    const { line, fault } = sizeInWords(code, readBudget(root));
    console.log(line);
    if (fault !== undefined) throw new UsageError(fault);
  });
}

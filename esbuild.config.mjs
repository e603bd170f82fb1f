// `npm run build`: main.js and LICENSES.txt, within the size budget. With `--watch`, a main.js that can be debugged, built
// again on every change. The build itself is TypeScript, like the other scripts; this file makes plain Node run it.
import { tsImport } from "tsx/esm/api";

const { buildWithinBudget, watch } = await tsImport("./scripts/build.ts", import.meta.url);

await (process.argv.includes("--watch") ? watch(import.meta.dirname) : buildWithinBudget(import.meta.dirname));

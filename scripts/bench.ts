/**
 * `npm run bench`: how long the work takes, measured and not asserted.
 *
 *     npm run bench                              all of it, in about five minutes
 *     npm run bench -- ratios                    one part: core, manners, insights, lines, burst, panel, drafts or ratios
 *     npm run bench -- ratios --plugin DIR       in the browser, the plugin that is built in another folder
 */
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildHost } from "../test/host/build-host";
import { closeBrowser } from "../test/host/open-host";
import { benchBurst } from "./bench/burst";
import { benchCore, benchSchedule } from "./bench/core";
import { benchDrafts } from "./bench/drafts";
import type * as insightsBench from "./bench/insights";
import { benchLines } from "./bench/lines";
import type * as mannersBench from "./bench/manners";
import { benchPanel } from "./bench/panel";
import { benchRatios } from "./bench/ratios";
import { buildPlugin, tameGrayMatter } from "./bundle";
import { runCommand, UsageError } from "./usage-error";

const ROOT = path.join(import.meta.dirname, "..");

/** The table of ratios comes last: it is the one to look at. */
const PARTS: Readonly<Record<string, (plugin: string) => Promise<void> | void>> = {
  core: () => {
    benchCore();
    benchSchedule();
  },
  manners: async () => {
    const { benchManners } = await bundled<typeof mannersBench>("bench/manners.ts");
    benchManners();
  },
  insights: async () => {
    const { benchInsights } = await bundled<typeof insightsBench>("bench/insights.ts");
    benchInsights();
  },
  lines: benchLines,
  burst: benchBurst,
  panel: benchPanel,
  drafts: benchDrafts,
  ratios: benchRatios,
};

await runCommand(async () => {
  const { values, positionals } = readOptions();
  const names = positionals.length === 0 ? Object.keys(PARTS) : positionals;
  const parts = names.map((name) => {
    const part = PARTS[name];
    if (part === undefined)
      throw new UsageError(`There is no part ${name}. The parts are ${Object.keys(PARTS).join(", ")}.`);
    return part;
  });
  if (values.plugin === undefined) await buildPlugin(ROOT);
  await buildHost();
  try {
    for (const part of parts) await part(path.resolve(values.plugin ?? ROOT));
  } finally {
    await closeBrowser();
  }
});

/** A script of this folder as esbuild bundles it. */
async function bundled<Script>(script: string): Promise<Script> {
  const folder = mkdtempSync(path.join(ROOT, "node_modules", ".bench-"));
  const outfile = path.join(folder, "bench.mjs");
  try {
    const entryPoints = [path.join(import.meta.dirname, script)];
    await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", plugins: [tameGrayMatter] });
    return (await import(pathToFileURL(outfile).href)) as Script;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOptions() {
  try {
    return parseArgs({ allowPositionals: true, options: { plugin: { type: "string" } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

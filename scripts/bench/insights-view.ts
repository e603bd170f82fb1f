/** Insights of a long search in Chromium: what a person waits for who opens them, beside a tab that counts nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import type { LocalDay } from "../../src/core/day";
import { openHost, type OpenHost } from "../../test/host/open-host";
import { storeSettings } from "../sample-vault";
import { pathOf, propertiesOf } from "./long-search";
import { format, middle, printTable, summary } from "./measuring";

const APPLICATIONS = 5_000;
const COLD_RUNS = 3;
const RUNS = 7;
const SETTLED_MS = 3_000;
const TARGET = "150 ms";

/** Measures the built plugin in Chromium, and prints what it found. */
export async function benchInsightsView(plugin: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
  const today = new Date().toISOString().slice(0, 10) as LocalDay;
  mkdirSync(path.join(folder, "Jobs"), { recursive: true });
  for (let number = 0; number < APPLICATIONS; number += 1) {
    const text = `---\n${stringify(propertiesOf(number, today))}---\n\nA note.\n`;
    writeFileSync(path.join(folder, pathOf(number)), text);
  }
  storeSettings(folder, {});
  const host = await openHost({ vault: folder, plugin });
  try {
    await host.page.locator(".hear-back-row").first().waitFor();
    const guide = await openings(host, RUNS, { command: "open-guide", view: "hear-back-guide", first: "h2" });
    const insights = { command: "open-insights", view: "hear-back-insights", first: "h3" };
    const cold: number[] = [];
    for (let run = 0; run < COLD_RUNS; run += 1) {
      await enableAnew(host);
      cold.push(...(await openings(host, 1, insights)));
    }
    const warm = await openings(host, RUNS, insights);
    const row = (what: string, times: readonly number[], target: string) => [
      what,
      ...summary(times, format),
      `${(middle(times) / middle(guide)).toFixed(1)} ×`,
      target,
    ];
    console.log(`\nInsights of ${APPLICATIONS.toLocaleString("en")} applications, in Chromium:\n`);
    printTable(
      ["opening to painted", "median", "worst", "of the guide", "target"],
      [
        row("the guide", guide, ""),
        row("Insights, the first time", cold, TARGET),
        row("Insights, again", warm, TARGET),
      ],
    );
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Opening {
  readonly command: string;
  readonly view: string;
  /** What is there once it is drawn. */
  readonly first: string;
}

/** From the command, with the tab closed, to the frame that shows it. */
async function openings({ page }: OpenHost, runs: number, opening: Opening): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await page.evaluate(async ({ command, view, first }) => {
        const start = performance.now();
        window.host.executeCommandById(`hear-back:${command}`);
        while (document.querySelector(`.${view}-view ${first}`) === null) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 0));
        const painted = performance.now();
        // A tab that stays open would tell all of it once the plugin is enabled anew, before anybody waits for it.
        for (const leaf of window.host.app.workspace.getLeavesOfType(view)) leaf.detach();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return painted - start;
      }, opening),
    );
  }
  return times;
}

/** So that nothing of Insights has been told yet. */
async function enableAnew({ page }: OpenHost): Promise<void> {
  await page.evaluate(async () => {
    await window.host.unloadPlugin();
    await window.host.loadPlugin();
  });
  await page.locator(".hear-back-row").first().waitFor();
  // Rows are drawn before all notes have been read.
  await page.waitForTimeout(SETTLED_MS);
}

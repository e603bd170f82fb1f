/** 10,000 notes on disk in Chromium: enabling, one change, and a thousand at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { openHost, type OpenHost } from "../../test/host/open-host";
import { storeSettings } from "../sample-vault";
import { format, printTable, summary } from "./measuring";
import { realisticVault } from "./realistic-vault";

const NOTES = 10_000;
const BURST = 1_000;

/** Measures the built plugin in Chromium, and prints what it found. */
export async function benchBurst(plugin: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
  const today = new Date().toISOString().slice(0, 10);
  for (const { path: notePath, properties } of realisticVault({ notes: NOTES, ours: BURST, today })) {
    const file = path.join(folder, notePath);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${properties ? `---\n${stringify(properties)}---\n\n` : ""}A note.\n`);
  }
  storeSettings(folder, {});
  const host = await openHost({ vault: folder, plugin });
  try {
    await host.page.locator(".hear-back-row").first().waitFor();
    console.log(`\nIn Chromium, over ${NOTES.toLocaleString("en")} notes:\n`);
    printTable(
      ["what", "median", "worst"],
      [await benchEnabling(host), await benchOneChange(host), ...(await burst(host))],
    );
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchEnabling(host: OpenHost): Promise<string[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await host.page.evaluate(() => window.host.unloadPlugin());
    times.push(
      await host.page.evaluate(async () => {
        const start = performance.now();
        await window.host.loadPlugin();
        const end = start + 30_000;
        while (document.querySelector(".hear-back-row") === null && performance.now() < end)
          await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }),
    );
  }
  return ["enabling to painted panel", ...summary(times, format)];
}

/** From Obsidian's word that one note has changed to the frame in which the panel shows it. */
async function benchOneChange(host: OpenHost): Promise<string[]> {
  const frames = await host.page.evaluate(async () => {
    const { app } = window.host;
    const path = document.querySelector<HTMLElement>(".hear-back-row")?.dataset["row"] ?? "";
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no note ${path}.`);
    const counts: number[] = [];
    for (let run = 0; run < 20; run += 1) {
      const role = `Role ${String(run)}`;
      const told = new Promise<void>((resolve) => {
        const changed = app.metadataCache.on("changed", () => {
          app.metadataCache.offref(changed);
          resolve();
        });
      });
      await app.vault.process(file, (text) => text.replace(/^role: .*$/m, `role: ${role}`));
      await told;
      let count = 0;
      while (document.querySelector(`[data-row="${path}"] .hear-back-role`)?.textContent !== role) {
        await new Promise(requestAnimationFrame);
        count += 1;
        if (count > 600) throw new Error("The panel does not show the change.");
      }
      counts.push(count);
    }
    return counts;
  });
  return [
    "one changed note to repainted panel",
    ...summary(frames, (count) => `${String(count)} ${count === 1 ? "frame" : "frames"}`),
  ];
}

async function burst(host: OpenHost): Promise<string[][]> {
  const { paints, frames, taking } = await host.page.evaluate(async () => {
    const { app } = window.host;
    const files = app.vault.getMarkdownFiles().filter((file) => /^(?:Jobs|Interviews)\//.test(file.path));
    const panel = document.querySelector(".hear-back-panel");
    if (panel === null) throw new Error("There is no panel.");
    let mutatedFrames = 0;
    const mutations: MutationRecord[] = [];
    new MutationObserver((records) => mutations.push(...records)).observe(panel, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const start = performance.now();
    for (const file of files) {
      const cache = app.metadataCache.getFileCache(file);
      if (cache?.frontmatter === undefined) continue;
      cache.frontmatter["role"] = "Burst";
      app.metadataCache.emit("changed", file, "", cache);
    }
    const taken = performance.now() - start;
    let seen = 0;
    for (; seen < 30; seen += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (mutations.splice(0).length > 0) mutatedFrames += 1;
    }
    return { paints: mutatedFrames, frames: seen, taking: taken };
  });
  const name = `${BURST.toLocaleString("en")} changed notes at once`;
  return [
    [`${name}: taken in`, format(taking), ""],
    [`${name}: paints`, String(paints), `in ${String(frames)} frames`],
  ];
}

/**
 * `npm run bench`: how long the work takes, measured and not asserted. First the core over notes in memory, as a ratio
 * to a bare loop over the same notes in the same run; then the built plugin in Chromium, over 10,000 notes on disk and with 2,000 rows in the panel.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { benchDrafts } from "./bench-drafts";
import { benchPanel } from "./bench-panel";
import { format, median, printTable, summary } from "./measuring";
import { storeSettings } from "./sample-vault";
import { AgendaBuilder } from "../src/core/agenda";
import { addDays, type ClockTime, type LocalDay } from "../src/core/day";
import { JobNotes } from "../src/core/job-notes";
import type { Properties } from "../src/core/reading/property-names";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../src/settings/settings";
import { buildHost } from "../test/host/build-host";
import { closeBrowser, openHost, type OpenHost } from "../test/host/open-host";

const ROOT = path.join(import.meta.dirname, "..");
const TODAY = "2026-11-20" as LocalDay;
const NOW = { day: TODAY, time: "09:00" as ClockTime };
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 15;
const APPLICATIONS = 5_000;
const BROWSER_NOTES = 10_000;
const BURST = 1_000;

type Vault = readonly { readonly path: string; readonly properties: Properties }[];

benchCore();
benchSchedule();
execFileSync(process.execPath, ["esbuild.config.mjs"], { cwd: ROOT, stdio: "inherit" });
await buildHost();
await benchBrowser();
await benchPanel();
await benchDrafts();
await closeBrowser();

function benchCore(): void {
  const rows = SIZES.map((size) => {
    const vault = makeVault(size);
    const bare = median(RUNS, () => {
      let applications = 0;
      for (const { properties } of vault) if (properties["type"] === "application") applications += 1;
      return applications;
    });
    const index = median(RUNS, () => indexOf(vault).applications().size);
    const notes = indexOf(vault);
    const builder = newBuilder();
    const cold = median(RUNS, () => newBuilder().build(notes.applications(), notes.brokenNotes(), NOW));
    builder.build(notes.applications(), notes.brokenNotes(), NOW);
    const warm = median(RUNS, () => builder.build(notes.applications(), notes.brokenNotes(), NOW));
    const changed = vault.find(({ properties }) => properties["type"] === "application") ?? vault[0];
    let turn = 0;
    const change = median(201, () => {
      turn += 1;
      if (changed) notes.put(changed.path, { ...changed.properties, role: `Role ${String(turn)}` });
      return notes.applications().size;
    });
    const ratio = (ms: number) => `${format(ms)} (${Number((ms / bare).toPrecision(2)).toString()}×)`;
    return [size.toLocaleString("en"), format(bare), ratio(index), ratio(change), ratio(cold), ratio(warm)];
  });
  console.log("Medians, and as a multiple of a bare loop over the same notes:\n");
  printTable(
    ["notes", "bare loop", "index from the cache", "one note changed", "agenda, all new", "agenda, all known"],
    rows,
  );
}

/** The agenda of many Applications, four at each company, so that the gap has to be kept; and one change in it. */
function benchSchedule(): void {
  const at = (number: number) => addDays(TODAY, -(number % 60));
  const vault = Array.from({ length: APPLICATIONS }, (_, number) => ({
    path: `Jobs/Application ${String(number)}.md`,
    properties: {
      type: "application",
      company: `Company ${String(number >> 2)}`,
      role: `Role ${String(number % 4)}`,
      status: "interviewing",
      interview_date: at(number),
      contact: "Dana Lee",
      contact_log: [`${addDays(at(number), 1)} thank-you`],
    },
  }));
  const notes = indexOf(vault);
  const build = (builder: AgendaBuilder) => builder.build(notes.applications(), notes.brokenNotes(), NOW);
  const cold = median(RUNS, () => build(newBuilder()));
  const builder = newBuilder();
  const before = new Set(Object.values(build(builder).groups).flat());
  const [changed] = vault;
  let turn = 0;
  const change = median(51, () => {
    turn += 1;
    if (changed) notes.put(changed.path, { ...changed.properties, role: `Role ${String(turn)}` });
    return build(builder);
  });
  const anew = Object.values(build(builder).groups)
    .flat()
    .filter((entry) => !before.has(entry)).length;
  console.log(`\nThe agenda of ${APPLICATIONS.toLocaleString("en")} Applications, four at each company:\n`);
  printTable(
    ["all new", "one note changed, and the agenda after it", "entries made anew by it"],
    [[format(cold), format(change), String(anew)]],
  );
}

async function benchBrowser(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
  for (const { path: notePath, properties } of makeVault(BROWSER_NOTES)) {
    const file = path.join(folder, notePath);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify(properties)}---\n\nA note.\n`);
  }
  storeSettings(folder, {});
  const host = await openHost({ vault: folder, open: "Notes/Note 1.md" });
  try {
    await host.page.locator(".hear-back-row").first().waitFor();
    console.log(`\nIn Chromium, over ${BROWSER_NOTES.toLocaleString("en")} notes:\n`);
    printTable(
      ["what", "median", "worst"],
      [await benchEnabling(host), await benchOneChange(host), ...(await benchBurst(host)), await benchHeap(host)],
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

async function benchBurst(host: OpenHost): Promise<string[][]> {
  const { paints, frames, taking } = await host.page.evaluate(async (size) => {
    const { app } = window.host;
    const files = app.vault.getMarkdownFiles().slice(0, size);
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
  }, BURST);
  const name = `${BURST.toLocaleString("en")} changed notes at once`;
  return [
    [`${name}: taken in`, format(taking), ""],
    [`${name}: paints`, String(paints), `in ${String(frames)} frames`],
  ];
}

/** What the plugin adds to the heap, after collecting garbage both times. */
async function benchHeap(host: OpenHost): Promise<string[]> {
  const session = await host.page.context().newCDPSession(host.page);
  const used = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const withPlugin = await used();
  await host.page.evaluate(() => window.host.unloadPlugin());
  const without = await used();
  return ["heap that the plugin adds", `${((withPlugin - without) / 1e6).toFixed(1)} MB`, ""];
}

/** A vault of which a tenth is ours: applications in all states, and an interview note for every third of them. */
function makeVault(size: number): Vault {
  const statuses = [
    "applied",
    "screening",
    "interviewing",
    "interviewing",
    "rejected",
    "withdrawn",
    "ghosted",
    "wishlist",
  ];
  return Array.from({ length: size }, (_, at) => {
    if (at % 10 !== 0)
      return { path: `Notes/Note ${String(at)}.md`, properties: { tags: ["note"], created: "2026-01-05" } };
    const number = at / 10;
    const day = addDays(TODAY, -(number % 120));
    if (number % 4 === 3) {
      const application = `[[Company ${String(number - 1)}]]`;
      return {
        path: `Interviews/Round ${String(number)}.md`,
        properties: { type: "interview", application, interview_date: day, interviewers: ["Dana Lee", "Ravi Menon"] },
      };
    }
    return {
      path: `Jobs/Company ${String(number)}.md`,
      properties: {
        type: "application",
        company: `Company ${String(number)}`,
        role: "Clerk",
        status: statuses[number % statuses.length],
        date_applied: addDays(day, -20),
        interview_date: day,
        contact: `Person ${String(number)} <p${String(number)}@company.example>`,
        contact_log: [`${addDays(day, 1)} thank-you`],
      },
    };
  });
}

function indexOf(vault: Vault): JobNotes {
  const paths = new Map(vault.map(({ path: notePath }) => [path.basename(notePath, ".md"), notePath]));
  const notes = new JobNotes((target) => paths.get(target), conventionsOf(DEFAULT_SETTINGS, []));
  for (const { path: notePath, properties } of vault) notes.put(notePath, properties);
  return notes;
}

function newBuilder(): AgendaBuilder {
  return new AgendaBuilder(rulesOf(DEFAULT_SETTINGS));
}

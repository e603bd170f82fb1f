/**
 * The stand-in host on a generated vault, which is made in the page: tens of thousands of files on disk would take
 * minutes. Which plugin it loads is said each time.
 */
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serveVault, type ServedVault } from "../../test/host/server";
import { storeSettings } from "../sample-vault";
import type { VaultSize } from "./realistic-vault";

const PLUGIN_FILES = ["main.js", "manifest.json", "styles.css"];
const PATIENCE_MS = 180_000;

/** Quiet is when the page has worked for less than this in so long. */
const QUIET_MS = 4;
const QUIET_FOR_MS = 300;

/** Serves one generated vault to any number of fresh pages. */
export class BigVault {
  private constructor(
    private readonly folder: string,
    private readonly slot: string,
    private readonly server: ServedVault,
    private readonly script: string,
    private readonly browser: Browser,
    private readonly size: VaultSize,
  ) {}

  /** The plugin's folder decides under which id its data is kept; every plugin that is measured gets the same. */
  static async serve(browser: Browser, size: VaultSize, plugin: string): Promise<BigVault> {
    const folder = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
    const slot = mkdtempSync(path.join(tmpdir(), "hear-back-bench-plugin-"));
    storeSettings(folder, {});
    copyFileSync(path.join(plugin, "manifest.json"), path.join(slot, "manifest.json"));
    writeFileSync(path.join(slot, "main.js"), NO_PLUGIN);
    const script = await bundlePageScript();
    return new BigVault(folder, slot, await serveVault({ vault: folder, plugin: slot }), script, browser, size);
  }

  /** A fresh page with every note in its cache, and no plugin yet. */
  async open(): Promise<VaultPage> {
    writeFileSync(path.join(this.slot, "main.js"), NO_PLUGIN);
    rmSync(path.join(this.slot, "styles.css"), { force: true });
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript({ content: `window.benchVault = ${JSON.stringify(this.size)};\n${this.script}` });
    const page = await context.newPage();
    await page.goto(this.server.url);
    await page.locator("body[data-ready]").waitFor();
    await page.evaluate(async () => {
      window.bench.fillCache();
      await window.host.unloadPlugin();
    });
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new VaultPage(page, session, this.slot);
  }

  async close(): Promise<void> {
    await this.server.close();
    for (const folder of [this.folder, this.slot]) rmSync(folder, { recursive: true, force: true });
  }
}

export class VaultPage {
  constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly slot: string,
  ) {}

  /** What `work` and all that follows from it takes of the main thread, in milliseconds of CPU. */
  async cpuOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.quiet();
    await work();
    return (await this.quiet()) - before;
  }

  /** Switches on the plugin in a folder, and waits until it has painted and nothing is left to do. */
  async enable(plugin: string): Promise<void> {
    for (const name of PLUGIN_FILES) {
      const file = path.join(plugin, name);
      if (name !== "manifest.json" && existsSync(file)) copyFileSync(file, path.join(this.slot, name));
    }
    await this.page.evaluate(() => window.bench.enable());
    await this.page.locator(PANEL_ROW).first().waitFor();
    await this.quiet();
  }

  /** The longest time that the main thread was held by one task of `work` or of what follows from it, in milliseconds of CPU. */
  async longestTaskOf(work: () => Promise<unknown>): Promise<number> {
    await this.quiet();
    const browser = this.page.context().browser();
    if (browser === null) throw new Error("There is no browser.");
    await browser.startTracing(this.page, { categories: ["disabled-by-default-devtools.timeline"] });
    await work();
    await this.quiet();
    const trace = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    return longestTask(trace.traceEvents);
  }

  /** Tells of so many changes to one note of ours, one after the other, each with time to be painted. */
  async changeOneNote(times: number): Promise<void> {
    await this.page.evaluate((count) => window.bench.change(count, true), times);
  }

  /** Waits as long as `changeOneNote` does. */
  async changeNothing(times: number): Promise<void> {
    await this.page.evaluate((count) => window.bench.change(count, false), times);
  }

  /** The heap in use, in bytes, once there is no garbage. */
  async heap(): Promise<number> {
    await this.session.send("HeapProfiler.collectGarbage");
    return (await this.session.send("Runtime.getHeapUsage")).usedSize;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until the page rests; gives the CPU time that its main thread has used so far. */
  private async quiet(): Promise<number> {
    for (let before = await this.threadTime(); ;) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_FOR_MS));
      const after = await this.threadTime();
      if (after - before < QUIET_MS) return before;
      before = after;
    }
  }

  private async threadTime(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const time = metrics.find(({ name }) => name === "ThreadTime");
    if (time === undefined) throw new Error("This browser does not tell the CPU time of a page.");
    return time.value * 1_000;
  }
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** In microseconds of CPU. */
  readonly tdur?: number;
}

/** Of all pages that were traced; there is only one. */
function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)} ${String(tid)}`;
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  const tasks = events.filter((event) => event.name === "RunTask" && mainThreads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error("The trace holds no tasks.");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

/** A row of ours, or of the floor. */
const PANEL_ROW = ".hear-back-row, .floor-row";

const NO_PLUGIN = `const { Plugin } = require("obsidian");\nmodule.exports = class extends Plugin {};\n`;

async function bundlePageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("The page's script was not built.");
  return file.text;
}

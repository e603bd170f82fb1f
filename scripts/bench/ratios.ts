/**
 * The built plugin beside its floor, in one run: the same vaults in fresh pages, in turn. What is compared is CPU time
 * of the page's main thread and not time on the clock, so that a busy machine disturbs it little.
 */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser";
import { BigVault, type VaultPage } from "./big-vault";
import { countRows, measureAgenda, measureIndex, measureOtherNote, type Measured } from "./core";
import { makeFloor } from "./floor";
import { format, middle, printTable } from "./measuring";
import type { VaultSize } from "./realistic-vault";

const RUNS = 5;
const RUNS_WITH_TRACE = 3;
const CHANGES = 10;
const OPEN_APPLICATIONS = 2_000;
const AGENDA = 1_000;
/** 0.35 of what it was when the days of the schedule were still text. */
const AGENDA_TARGET = "1.6 ×";

const today = new Date().toISOString().slice(0, 10);
const vaultOf = (notes: number, ours: number): VaultSize => ({ notes, ours, today });

type Row = readonly [what: string, ours: string, floor: string, ratio: string, target: string];

/** Measures the plugin in a folder, and prints one table. */
export async function benchRatios(plugin: string): Promise<void> {
  const rows = [...coreRows(), ...(await pageRows(plugin)), ...sizeRows(plugin)];
  console.log("\nRealistic vaults: few notes are ours, and the others are of many kinds. The floor is a plugin that");
  console.log("visits every cached frontmatter once, reads one property and paints as many rows:\n");
  printTable(["what", "ours", "floor", "ratio", "target"], rows);
}

function coreRows(): readonly Row[] {
  return [
    row(
      "index, 100,000 notes of which 100 ours, in Node (floor: bare loop)",
      measureIndex(vaultOf(100_000, 100)),
      "12 ×",
    ),
    row("a note that is none of ours, in it", measureOtherNote(vaultOf(100_000, 0)), ""),
    row(
      `agenda of ${said(AGENDA)} applications, all new, in Node (floor: work that is always the same)`,
      measureAgenda(AGENDA),
      AGENDA_TARGET,
    ),
  ];
}

async function pageRows(plugin: string): Promise<readonly Row[]> {
  const browser = await launchBrowser();
  try {
    const few = await measureEnabling(browser, plugin, vaultOf(50_000, 100));
    const many = await measureEnabling(browser, plugin, vaultOf(10_000, 1_000));
    const longest = await measureLongestTask(browser, plugin, vaultOf(100_000, 100));
    const change = await measureChange(browser, plugin, vaultOf(50_000, 5_000));
    const nodes = await countNodes(browser, plugin);
    return [
      row("enable, CPU, 50,000 notes of which 100 ours", few.cpu, "2.5 ×"),
      row("enable, CPU, 10,000 notes of which 1,000 ours", many.cpu, "4 ×"),
      row("longest task while enabling, CPU, 100,000 notes of which 100 ours", longest, "50 ms"),
      row("one change, CPU, 50,000 notes of which 5,000 ours", change, "0.25 ×"),
      row("heap, cold, 10,000 notes of which 1,000 ours", many.heap, "2.8 MB", megabytes),
      [`elements of the panel, ${said(OPEN_APPLICATIONS)} open applications`, said(nodes), "", "", "1,500"],
    ];
  } finally {
    await browser.close();
  }
}

function sizeRows(plugin: string): readonly Row[] {
  const code = readFileSync(path.join(plugin, "main.js"));
  return [
    ["main.js", kilobytes(code.length), "", "", ""],
    ["main.js, gzipped", kilobytes(gzipSync(code).length), "", "", "90 kB"],
  ];
}

/** Each time in a fresh page, as when a person starts Obsidian. */
async function measureEnabling(
  browser: Browser,
  plugin: string,
  size: VaultSize,
): Promise<{ readonly cpu: Measured; readonly heap: Measured }> {
  const cpu = { ours: [] as number[], floor: [] as number[] };
  const heap = { ours: [] as number[], floor: [] as number[] };
  await inTurn(browser, plugin, size, RUNS, async (page, which, folder) => {
    const before = await page.heap();
    cpu[which].push(await page.cpuOf(() => page.enable(folder)));
    heap[which].push((await page.heap()) - before);
  });
  return { cpu: middleOf(cpu), heap: middleOf(heap) };
}

async function measureLongestTask(browser: Browser, plugin: string, size: VaultSize): Promise<Measured> {
  const longest = { ours: [] as number[], floor: [] as number[] };
  await inTurn(browser, plugin, size, RUNS_WITH_TRACE, async (page, which, folder) => {
    longest[which].push(await page.longestTaskOf(() => page.enable(folder)));
  });
  return middleOf(longest);
}

/** From Obsidian's word that one of our notes has changed until it is painted; the floor does all anew. */
async function measureChange(browser: Browser, plugin: string, size: VaultSize): Promise<Measured> {
  const cpu = { ours: [] as number[], floor: [] as number[] };
  await inTurn(browser, plugin, size, RUNS_WITH_TRACE, async (page, which, folder) => {
    await page.enable(folder);
    await page.changeOneNote(CHANGES); // What is slow only the first time is not asked here.
    const waiting = await page.cpuOf(() => page.changeNothing(CHANGES));
    const changing = await page.cpuOf(() => page.changeOneNote(CHANGES));
    cpu[which].push((changing - waiting) / CHANGES);
  });
  return middleOf(cpu);
}

async function countNodes(browser: Browser, plugin: string): Promise<number> {
  const size = { ...vaultOf(OPEN_APPLICATIONS, OPEN_APPLICATIONS), isAllOpen: true };
  const vault = await BigVault.serve(browser, size, plugin);
  try {
    const page = await vault.open();
    await page.enable(plugin);
    return await page.page.locator(".hear-back-panel *").count();
  } finally {
    await vault.close();
  }
}

type Which = "ours" | "floor";

/** Opens a fresh page for the floor and one for ours, so many times. */
async function inTurn(
  browser: Browser,
  plugin: string,
  size: VaultSize,
  runs: number,
  measure: (page: VaultPage, which: Which, folder: string) => Promise<void>,
): Promise<void> {
  const floor = makeFloor(countRows(size));
  const vault = await BigVault.serve(browser, size, plugin);
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const which of ["floor", "ours"] as const) {
        const page = await vault.open();
        await measure(page, which, which === "ours" ? plugin : floor);
        await page.close();
      }
    }
  } finally {
    await vault.close();
    rmSync(floor, { recursive: true, force: true });
  }
}

function middleOf({ ours, floor }: { readonly ours: readonly number[]; readonly floor: readonly number[] }): Measured {
  return { ours: middle(ours), floor: middle(floor) };
}

function row(what: string, { ours, floor }: Measured, target: string, say = format): Row {
  return [what, say(ours), say(floor), `${Number((ours / floor).toPrecision(2)).toString()} ×`, target];
}

function said(count: number): string {
  return count.toLocaleString("en");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** The panel with many open Applications: what a person waits for when they open it, look for one, scroll, move and act in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { openHost, type OpenHost } from "../../test/host/open-host";
import { storeSettings } from "../sample-vault";
import { format, printTable, summary } from "./measuring";
import { openApplication } from "./realistic-vault";

const APPLICATIONS = 2_000;
/** What a person has after half a year, and the most that anybody may have. */
const LOOKED_THROUGH = [300, 5_000];
const SOUGHT = "company 01";
const LOOKS = 5;
const NOTE = "Note.md";
const OPENINGS = 7;
const MOVES = 40;
const ACTIONS = 10;

declare global {
  interface Window {
    /** What the page has measured since it was last asked, in milliseconds. */
    benchTimes: number[];
  }
}

/** Measures the built plugin in Chromium, and prints what it found. */
export async function benchPanel(plugin: string): Promise<void> {
  for (const count of LOOKED_THROUGH) await benchLooking(count, plugin);
  await benchWhole(plugin);
}

/** Opening the panel, and each letter that is typed into its filter. */
async function benchLooking(count: number, plugin: string): Promise<void> {
  const folder = vaultOf(count);
  const host = await openHost({ vault: folder, open: NOTE, plugin });
  try {
    await host.page.locator(".hear-back-row").first().waitFor();
    await watchKeys(host);
    const opening = await benchOpening(host);
    const field = host.page.locator(".hear-back-filter input");
    const times: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      await field.fill("");
      await field.focus();
      await takeTimes(host);
      await host.page.keyboard.type(SOUGHT, { delay: 50 });
      times.push(...(await takeTimes(host)));
    }
    console.log(`\n${count.toLocaleString("en")} open Applications in the panel, in Chromium:\n`);
    printTable(
      ["what", "median", "worst"],
      [opening, ["a letter in the filter to its frame", ...summary(times, format)]],
    );
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Interviews of ten days ago and more, so that a follow-up is due for each. */
function vaultOf(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-bench-"));
  const today = new Date().toISOString().slice(0, 10);
  for (let at = 0; at < count; at += 1) {
    const note = openApplication(Math.floor(at / 14) * 24 + 10 + (at % 14), today);
    write(
      folder,
      note.path,
      `---
${stringify(note.properties)}---\n\nA note.\n`,
    );
  }
  write(folder, NOTE, "Some words.\n");
  storeSettings(folder, {});
  return folder;
}

async function benchWhole(plugin: string): Promise<void> {
  const folder = vaultOf(APPLICATIONS);
  const host = await openHost({ vault: folder, open: NOTE, plugin });
  try {
    await host.page.locator(".hear-back-row").first().waitFor();
    await watchKeys(host);
    const opening = await benchOpening(host);
    // Scrolled and moved through are all rows, the folded ones too.
    await host.page
      .locator('.hear-back-group-toggle[aria-expanded="false"]')
      .evaluateAll((headings: HTMLElement[]) => headings.forEach((heading) => heading.click()));
    const rows = await host.page.locator(".hear-back-row").count();
    const elements = await host.page.locator(".hear-back-panel *").count();
    const results = [
      opening,
      ...(await benchScrolling(host)),
      await benchMoving(host),
      ...(await benchActing(host)),
      await benchTyping(host),
    ];
    console.log(
      `\n${APPLICATIONS.toLocaleString("en")} open Applications in the panel, in Chromium ` +
        `(${rows.toLocaleString("en")} rows drawn, ${elements.toLocaleString("en")} elements):\n`,
    );
    printTable(["what", "median", "worst"], results);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the command, with the panel closed, to the frame that shows it. */
async function benchOpening({ page }: OpenHost): Promise<string[]> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    times.push(
      await page.evaluate(async () => {
        for (const leaf of window.host.app.workspace.getLeavesOfType("hear-back-follow-ups")) leaf.detach();
        await new Promise((resolve) => setTimeout(resolve, 200));
        const start = performance.now();
        window.host.executeCommandById("hear-back:show-follow-ups");
        while (document.querySelector(".hear-back-row") === null) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - start;
      }),
    );
  }
  return ["opening to painted", ...summary(times, format)];
}

/** A screen every other frame, from top to bottom. */
async function benchScrolling({ page }: OpenHost): Promise<string[][]> {
  const { frames, longTasks } = await page.evaluate(async () => {
    const scroller = document.querySelector(".hear-back-view");
    if (scroller === null) throw new Error("There is no panel.");
    let tasks = 0;
    const observer = new PerformanceObserver((list) => {
      tasks += list.getEntries().length;
    });
    observer.observe({ type: "longtask" });
    const lengths: number[] = [];
    let last = performance.now();
    for (let before = -1; before !== scroller.scrollTop;) {
      before = scroller.scrollTop;
      scroller.scrollTop += scroller.clientHeight;
      for (let wait = 0; wait < 2; wait += 1) {
        await new Promise(requestAnimationFrame);
        lengths.push(performance.now() - last);
        last = performance.now();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    scroller.scrollTop = 0;
    return { frames: lengths, longTasks: tasks };
  });
  return [
    [`scrolling to the end: a frame, of ${String(frames.length)}`, ...summary(frames, format)],
    ["scrolling to the end: tasks over 50 ms", String(longTasks), ""],
  ];
}

/** From an arrow key to the frame after it. */
async function benchMoving(host: OpenHost): Promise<string[]> {
  const { page } = host;
  await page.locator(".hear-back-row-title").first().focus();
  await takeTimes(host);
  for (let move = 0; move < MOVES; move += 1) await page.keyboard.press("ArrowDown");
  return ["an arrow key to its frame", ...summary(await takeTimes(host), format)];
}

/** From Enter on "Mark sent" to the frame in which the row is elsewhere; and the part of it that is the plugin's. */
async function benchActing(host: OpenHost): Promise<string[][]> {
  const { page } = host;
  const whole: number[] = [];
  const painting: number[] = [];
  for (let run = 0; run < ACTIONS; run += 1) {
    await page.locator('.hear-back-row:has([aria-label="Mark sent"]) .hear-back-row-title').nth(run).focus();
    await page.locator('.hear-back-row [aria-label="Mark sent"]').nth(run).focus();
    const done = page.evaluate(async () => {
      const row = document.activeElement?.closest<HTMLElement>(".hear-back-row");
      if (!row || document.activeElement?.getAttribute("aria-label") !== "Mark sent")
        throw new Error("This is not Mark sent.");
      let start = 0;
      let told = 0;
      document.addEventListener(
        "keydown",
        () => {
          start = performance.now();
        },
        { capture: true, once: true },
      );
      const { metadataCache } = window.host.app;
      const changed = metadataCache.on("changed", () => {
        told ||= performance.now();
      });
      while (row.isConnected) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 0));
      metadataCache.offref(changed);
      return { whole: performance.now() - start, painting: performance.now() - told };
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.keyboard.press("Enter");
    const times = await done;
    whole.push(times.whole);
    painting.push(times.painting);
  }
  return [
    ["Mark sent to repainted", ...summary(whole, format)],
    ["of it, after Obsidian has told of the change", ...summary(painting, format)],
  ];
}

/** From a letter in a note to the frame after it, with the panel beside it; long enough for the note to be saved meanwhile. */
async function benchTyping(host: OpenHost): Promise<string[]> {
  const { page } = host;
  await page.locator(".cm-content").click();
  await takeTimes(host);
  await page.keyboard.type("They were kind, and so was I. We spoke for an hour about the work.", { delay: 50 });
  return ["a letter typed in a note to its frame", ...summary(await takeTimes(host), format)];
}

/** Measures each key from then on: from its event to the end of the frame that comes after it. */
export async function watchKeys({ page }: OpenHost): Promise<void> {
  await page.evaluate(() => {
    window.benchTimes = [];
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => window.benchTimes.push(performance.now() - timeStamp), 0));
      },
      { capture: true },
    );
  });
}

export async function takeTimes({ page }: OpenHost): Promise<readonly number[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.benchTimes.splice(0);
  });
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

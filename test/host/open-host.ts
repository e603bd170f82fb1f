import fs from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { discardPage, returnPage, takePage, type PooledPage } from "./page-pool";
import { zonedTime } from "./zoned-time";

export { closeBrowser } from "./page-pool";

export interface OpenHostOptions {
  /** Absolute; used in place. */
  readonly vault: string;
  /** Where the page's clock starts, as in `2026-11-20T09:30`; it goes on from there. */
  readonly now?: string;
  readonly timezone?: string;
  readonly width?: number;
  readonly height?: number;
  /** The locale of the browser, by which it writes numbers and dates. */
  readonly locale?: string;
  /** The language that the app is set to; "en" if left out. */
  readonly language?: string;
  /** The system that the app runs on; the one it does run on if left out. */
  readonly platform?: "win";
  readonly theme?: "light" | "dark";
  readonly phone?: boolean;
  /** More for the page's address, as in `layout=deferred&right=220`. */
  readonly query?: string;
  /** The path of the note to open first. */
  readonly open?: string;
  /** The folder with the built plugin; the repository if left out. */
  readonly plugin?: string;
}

const repository = path.resolve(import.meta.dirname, "../..");

/** Only what fails waits so long; a busy machine may take its time. */
const PATIENCE_MS = 30_000;
const PATIENCE_FOR_OPENING_MS = 60_000;

/** Opens the app on a vault: afresh, though in a page that may have been used before. */
export async function openHost(options: OpenHostOptions): Promise<OpenHost> {
  const { phone = false, timezone = "UTC", locale = "en-GB", now } = options;
  const pooled = await takePage({ timezone, locale, hasTouch: phone, hasClock: now !== undefined });
  const host = new OpenHost(pooled, options.vault);
  const { page } = pooled;
  try {
    pooled.server.serve(options.vault, options.plugin ?? repository);
    await page.setViewportSize({
      width: options.width ?? (phone ? 390 : 1280),
      height: options.height ?? (phone ? 844 : 800),
    });
    await page.emulateMedia({ colorScheme: options.theme ?? "light" });
    if (now !== undefined) await page.clock.install({ time: zonedTime(now, timezone) });
    const address = new URL(pooled.server.url);
    const query = address.searchParams;
    for (const [name, value] of new URLSearchParams(options.query)) query.set(name, value);
    if (options.theme !== undefined) query.set("theme", options.theme);
    if (options.language !== undefined) query.set("language", options.language);
    if (options.platform !== undefined) query.set("platform", options.platform);
    if (phone) query.set("phone", "1");
    if (options.open !== undefined) query.set("open", options.open);
    await page.goto(address.href, { timeout: PATIENCE_FOR_OPENING_MS });
    await page.locator("body[data-ready]").waitFor({ timeout: PATIENCE_FOR_OPENING_MS });
  } catch (error) {
    const faults = await host.takeFaults();
    await discardPage(pooled);
    throw new Error(["The host did not open.", String(error), ...faults].join("\n"));
  }
  return host;
}

export class OpenHost {
  readonly page: Page;
  /** With the secret of the server. */
  readonly url: string;
  readonly vault: string;
  readonly #pooled: PooledPage;
  #pageFaults: string[] = [];

  constructor(pooled: PooledPage, vault: string) {
    const { page, server } = pooled;
    this.page = page;
    this.url = server.url;
    this.#pooled = pooled;
    this.vault = vault;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => this.#pageFaults.push(error.stack ?? error.message));
    page.on("crash", () => this.#pageFaults.push("The page crashed."));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#pageFaults.push(message.text());
    });
  }

  /** The text of a file on disk. */
  read(file: string): string {
    return fs.readFileSync(path.join(this.vault, file), "utf8");
  }

  /** Changes a file on disk, as another program would. */
  write(file: string, text: string): void {
    const absolute = path.join(this.vault, file);
    fs.mkdirSync(path.dirname(absolute), { recursive: true });
    fs.writeFileSync(absolute, text);
  }

  /** Waits until `ask` gives something truthy, and gives that. An error counts as not yet. */
  async until<Value>(ask: () => Value | Promise<Value>): Promise<Value> {
    const end = performance.now() + PATIENCE_MS;
    let reason = "";
    while (performance.now() < end) {
      try {
        const value = await ask();
        if (value) return value;
        reason = "";
      } catch (error) {
        reason = String(error);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`This did not come true: ${ask.toString()} ${reason}`);
  }

  /** Waits until the app knows a file as it is on disk, or that it is gone, and its cache has caught up. */
  async hears(file: string): Promise<void> {
    const wanted = fs.existsSync(path.join(this.vault, file)) ? this.read(file) : null;
    await this.until(async () => {
      const known = await this.page.evaluate((asked) => {
        const { vault } = window.host.app;
        const found = vault.getFileByPath(asked);
        return found === null ? null : vault.cachedRead(found);
      }, file);
      return known === wanted;
    });
    await this.letPass(50);
  }

  /**
   * Lets time pass in the page: what was due there before has happened then, however slow the page is. For tests that
   * expect nothing to happen.
   */
  async letPass(ms: number): Promise<void> {
    await this.page.evaluate((time) => new Promise((resolve) => window.setTimeout(resolve, time)), ms);
  }

  /**
   * Runs a command through the palette; the plugin's name before it may be left out. A dialog that is still closing would
   * keep the keys of the palette, so it waits until none is open.
   */
  async runCommand(name: string): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector(".modal-container") === null);
    await this.page.keyboard.press("ControlOrMeta+p");
    await this.page.locator(".prompt-input").fill(name);
    const offered = await this.page.locator(".suggestion-item").allTextContents();
    const [first = ""] = offered;
    if (first !== name && !first.endsWith(`: ${name}`)) {
      await this.page.keyboard.press("Escape");
      throw new Error(`The palette does not offer "${name}"${first === "" ? "" : `, only: ${offered.join("; ")}`}.`);
    }
    await this.page.keyboard.press("Enter");
  }

  /** Opens the settings window by its key, at the plugin's tab, and gives the window. */
  async openSettings(): Promise<Locator> {
    await this.page.keyboard.press("ControlOrMeta+,");
    const settings = this.page.locator(".modal.mod-settings");
    await settings.waitFor();
    return settings;
  }

  /** Opens a note by a click in the file explorer. */
  async openNote(file: string): Promise<void> {
    const closeDrawer = this.page.getByLabel("Close right sidebar");
    if (await closeDrawer.isVisible()) await closeDrawer.click();
    const explorer = this.page.locator(".mod-left-split");
    if (!(await explorer.isVisible())) await this.page.getByLabel("Toggle left sidebar").click();
    const segments = file.split("/");
    for (let depth = 1; depth < segments.length; depth++) {
      const title = this.#explorerRow("nav-folder-title", segments.slice(0, depth).join("/"));
      if ((await title.getAttribute("aria-expanded")) === "false") await title.click();
    }
    const row = this.#explorerRow("nav-file-title", file);
    await row.click();
    await this.page.waitForFunction((wanted) => window.host.app.workspace.getActiveFile()?.path === wanted, file);
  }

  /** The addresses that the page gave to `window.open`, the first first. */
  openedAddresses(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.host.opened);
  }

  /** What is on the clipboard; it is one for all pages of the browser. */
  clipboardText(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Lets time pass at once; for a host that was opened with `now`. */
  async fastForward(time: number | string): Promise<void> {
    await this.page.clock.fastForward(time);
  }

  /** Everything that went wrong so far: errors and warnings of the page, and what the host does not have. */
  async faults(): Promise<string[]> {
    const hostFaults = await this.page.evaluate(() => window.hostFaults).catch(() => []);
    return [...this.#pageFaults, ...hostFaults];
  }

  /** The faults, which are forgotten then: for a test that expects them. */
  async takeFaults(): Promise<string[]> {
    const faults = await this.faults();
    this.#pageFaults = [];
    await this.page.evaluate(() => void window.hostFaults.splice(0)).catch(() => undefined);
    return faults;
  }

  /** Throws if there are any faults. */
  async close(): Promise<void> {
    const faults = await this.faults();
    if (faults.length === 0) {
      await returnPage(this.#pooled);
    } else {
      await discardPage(this.#pooled);
      throw new Error(`The page had faults:\n${faults.join("\n")}`);
    }
  }

  #explorerRow(kind: string, file: string): ReturnType<Page["locator"]> {
    return this.page.locator(`.${kind}[data-path="${file.replaceAll(/["\\]/g, "\\$&")}"]`);
  }
}

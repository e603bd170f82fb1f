import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { startServer, type VaultServer } from "./server";

/** What a browser context is made for, and keeps; all else can be changed of a page that is there. */
export interface PageKind {
  readonly timezone: string;
  readonly locale: string;
  readonly hasTouch: boolean;
  /** Whether the page's clock can be set. */
  readonly hasClock: boolean;
}

/** A page and the server for it. Making them takes longer than most tests do, so both are used again. */
export interface PooledPage {
  readonly kind: string;
  readonly server: VaultServer;
  readonly context: BrowserContext;
  readonly page: Page;
}

let browser: Promise<Browser> | undefined;
const free: PooledPage[] = [];

/** An empty page, in which nothing is left of what was there before. */
export async function takePage(kind: PageKind): Promise<PooledPage> {
  const name = JSON.stringify(kind);
  const at = free.findIndex((one) => one.kind === name);
  const [pooled] = at < 0 ? [] : free.splice(at, 1);
  return pooled ?? (await makePage(name, kind));
}

async function makePage(name: string, { timezone, locale, hasTouch }: PageKind): Promise<PooledPage> {
  const server = await startServer();
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({
    timezoneId: timezone,
    locale,
    hasTouch,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return { kind: name, server, context, page: await context.newPage() };
}

/** Empties the page, and all that it kept in the browser. */
export async function returnPage(pooled: PooledPage): Promise<void> {
  const { context, page, server } = pooled;
  for (const event of ["pageerror", "crash", "console"] as const) page.removeAllListeners(event);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  server.stopServing();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Storage.clearDataForOrigin", { origin: new URL(server.url).origin, storageTypes: "all" });
  await devTools.detach();
  free.push(pooled);
}

/** For a page in which something went wrong: nobody gets it again. */
export async function discardPage({ context, server }: PooledPage): Promise<void> {
  await context.close();
  await server.close();
}

/** For scripts; test workers end with their browser. */
export async function closeBrowser(): Promise<void> {
  for (const pooled of free.splice(0)) await discardPage(pooled);
  await (await browser)?.close();
  browser = undefined;
}

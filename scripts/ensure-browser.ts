/** `tsx scripts/ensure-browser.ts`: makes sure that there is a Chromium for the tests. */
import { findBrowser, installBrowser } from "./browser";

try {
  if ((await findBrowser()) === undefined) await installBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

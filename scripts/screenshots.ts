/** `npm run screenshots`: takes the pictures of the README, on the Friday of the sample vault's story. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildHost } from "../test/host/build-host";
import { closeBrowser, openHost } from "../test/host/open-host";
import { buildPlugin } from "./bundle";
import { copyVault, SAMPLE_VAULT, storeSettings, STORY_DAY } from "./sample-vault";

const ROOT = path.join(import.meta.dirname, "..");
const DOCS = path.join(ROOT, "docs");

await buildPlugin(ROOT);
await buildHost();
mkdirSync(DOCS, { recursive: true });
for (const theme of ["light", "dark"] as const) await takePicture(theme);
await closeBrowser();

/** The panel beside a note in which a follow-up has just been drafted. */
async function takePicture(theme: "light" | "dark"): Promise<void> {
  const vault = copyVault(SAMPLE_VAULT);
  storeSettings(vault, {});
  const host = await openHost({
    vault,
    now: `${STORY_DAY}T09:00`,
    theme,
    width: 1240,
    height: 940,
    open: "Jobs/Marlow Dental Care.md",
  });
  try {
    const row = host.page.locator('[data-row="Jobs/Marlow Dental Care.md"]');
    await row.getByRole("button", { name: "Draft" }).click();
    await host.page.locator(".cm-line", { hasText: "Dear Ms Patel," }).waitFor();
    await host.page.locator(".notice").click();
    await host.page.locator(".notice").waitFor({ state: "detached" });
    await row.hover();
    await host.page.screenshot({ path: path.join(DOCS, `panel-${theme}.png`) });
  } finally {
    await host.close();
    rmSync(vault, { recursive: true, force: true });
  }
}

/** `npm run screenshots`: takes the pictures of the README and the guide, on the Friday of the sample vault's story. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildHost } from "../test/host/build-host";
import { closeBrowser, openHost, type OpenHost, type OpenHostOptions } from "../test/host/open-host";
import { buildPlugin } from "./bundle";
import { copyVault, SAMPLE_VAULT, storeSettings, STORY_DAY } from "./sample-vault";

const ROOT = path.join(import.meta.dirname, "..");
const DOCS = path.join(ROOT, "docs");
const DENTAL_CARE = "Jobs/Marlow Dental Care.md";
const HOSPITAL = "Jobs/St Brannock’s Hospital.md";

/** One screen of the story: `name-light.png` and `name-dark.png`. */
interface Picture {
  readonly name: string;
  /** The time of the day; nine in the morning if left out. */
  readonly at?: string;
  readonly size: Pick<OpenHostOptions, "width" | "height">;
  readonly open?: string;
  /** Whether the plugin has never been in this vault. */
  readonly isFirstTime?: boolean;
  /** What is done before the picture is taken. */
  readonly show: (host: OpenHost) => Promise<void>;
}

const SMALL = { width: 1100, height: 700 };
const WIDE = { width: 1400, height: 1000 };
const PICTURES: readonly Picture[] = [
  { name: "panel", size: { width: 1240, height: 940 }, open: DENTAL_CARE, show: draftFollowUp },
  {
    name: "first-run",
    size: SMALL,
    isFirstTime: true,
    show: (host) => host.page.locator(".modal form").waitFor(),
  },
  {
    name: "capture",
    at: "12:00",
    size: { width: 1100, height: 860 },
    open: HOSPITAL,
    show: (host) => openDialog(host, "Write down how it went…"),
  },
  {
    name: "reply",
    size: { width: 1100, height: 860 },
    open: DENTAL_CARE,
    show: (host) => openDialog(host, "They replied…"),
  },
  {
    name: "prepare",
    size: SMALL,
    open: HOSPITAL,
    show: (host) => host.page.locator(".hear-back-verdict").waitFor(),
  },
  {
    name: "move-on",
    size: { width: 1100, height: 860 },
    open: "Jobs/The Copper Kettle.md",
    show: (host) => openDialog(host, "Move on…"),
  },
  { name: "insights", size: WIDE, show: (host) => openTab(host, "Open insights") },
  { name: "record", size: WIDE, show: showRecordOfLastWeek },
];

await buildPlugin(ROOT);
await buildHost();
mkdirSync(DOCS, { recursive: true });
for (const picture of PICTURES) for (const theme of ["light", "dark"] as const) await takePicture(picture, theme);
await closeBrowser();

async function takePicture(picture: Picture, theme: "light" | "dark"): Promise<void> {
  const { name, at = "09:00", size, open, isFirstTime = false, show } = picture;
  const vault = copyVault(SAMPLE_VAULT);
  if (!isFirstTime) storeSettings(vault, {});
  const host = await openHost({
    vault,
    now: `${STORY_DAY}T${at}`,
    theme,
    ...size,
    ...(open !== undefined && { open }),
  });
  try {
    await show(host);
    await host.page.screenshot({ path: path.join(DOCS, `${name}-${theme}.png`) });
  } finally {
    await host.close();
    rmSync(vault, { recursive: true, force: true });
  }
}

/** The panel beside a note in which a follow-up has just been drafted. */
async function draftFollowUp({ page }: OpenHost): Promise<void> {
  const row = page.locator(`[data-row="${DENTAL_CARE}"]`);
  await row.getByRole("button", { name: "Draft" }).click();
  await page.locator(".cm-line", { hasText: "Dear Ms Patel," }).waitFor();
  await page.locator(".notice").click();
  await page.locator(".notice").waitFor({ state: "detached" });
  await row.hover();
}

async function showRecordOfLastWeek(host: OpenHost): Promise<void> {
  await openTab(host, "Record of my search");
  await host.page.locator(".hear-back-record-view select").selectOption("Last week");
  await host.page.getByRole("heading", { name: "9 to 15 November 2026" }).waitFor();
}

/** A tab of our own; nothing in it has the focus. */
async function openTab(host: OpenHost, command: string): Promise<void> {
  await host.runCommand(command);
  await host.page.locator(".hear-back-insights h3").first().waitFor();
}

async function openDialog(host: OpenHost, command: string): Promise<void> {
  await host.page.locator(".hear-back-verdict").waitFor();
  await host.runCommand(command);
  await host.page.locator(".modal form").waitFor();
}

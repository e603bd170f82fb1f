/** What the host's own tests share: vaults and small plugins that are made on the spot, and gone afterwards. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach } from "vitest";
import { openHost, type OpenHost, type OpenHostOptions } from "./open-host";

export type Files = Readonly<Record<string, string | Buffer>>;

const manifest = JSON.stringify({ id: "probe", name: "Probe", version: "1.0.0", minAppVersion: "1.13.0" });
const temporary: string[] = [];
const open: OpenHost[] = [];

/** For the top of a test file: every host is closed after its test, and the folders go at the end. */
export function cleanUpAfterTests(): void {
  afterEach(async () => {
    for (const host of open.splice(0)) await host.close();
  });
  afterAll(() => {
    for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true });
  });
}

export function folder(files: Files): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "stand-in-"));
  temporary.push(root);
  for (const [name, contents] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), contents);
  }
  return root;
}

/** The folder of a built plugin with the id "probe". */
export function plugin(code: string, styles = ""): string {
  return folder({ "main.js": code, "manifest.json": manifest, "styles.css": styles });
}

/** Opens a host that is closed after the test, which fails if there are faults. */
export async function start(options: OpenHostOptions): Promise<OpenHost> {
  const host = await openHost(options);
  open.push(host);
  return host;
}

/** What the plugin put into its `log`. */
export function log(host: OpenHost): Promise<string[]> {
  return host.page.evaluate(() => (window.host.plugin as { log: string[] }).log);
}

/** What lies around the app: its language, the system, the clipboard and other programs. */
import { describe, expect, it } from "vitest";
import type { OpenHost, OpenHostOptions } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost } from "./probe-host";

const PLUGIN = `
const { Platform, Plugin, getLanguage, setIcon } = require("obsidian");
module.exports = class extends Plugin {
  onload() {
    this.log = [getLanguage(), navigator.language, Platform.isWin + "", Platform.isMacOS + ""];
    for (const icon of ["copy", "mail", "check", "folder", "files", "phone"]) setIcon(createDiv(), icon);
  }
};
`;

cleanUpAfterTests();

const start = (options: Partial<OpenHostOptions> = {}): Promise<OpenHost> =>
  startHost({ vault: folder({ "Note.md": "Text\n" }), plugin: plugin(PLUGIN), ...options });

describe("the app's surroundings", () => {
  it("are English on the system that it runs on, or what the test asks for", async () => {
    const isMac = String(process.platform === "darwin");
    const isWin = String(process.platform === "win32");
    const host = await start();
    await expect.poll(() => log(host)).toEqual(["en", "en-GB", isWin, isMac]);
    const other = await start({ language: "de", locale: "de-AT", platform: "win" });
    await expect.poll(() => log(other)).toEqual(["de", "de-AT", "true", "false"]);
  });

  it("hear of addresses without the page leaving", async () => {
    const host = await start();
    const result = await host.page.evaluate(() => [
      window.open("mailto:dana@example.com"),
      window.open(new URL("https://example.com")),
    ]);
    expect(result).toEqual([null, null]);
    await expect.poll(() => host.openedAddresses()).toEqual(["mailto:dana@example.com", "https://example.com/"]);
    expect(host.page.context().pages()).toHaveLength(1);
    expect(host.page.url()).toContain(new URL(host.url).origin);
  });

  it("have a clipboard", async () => {
    const host = await start();
    await host.page.evaluate(() => navigator.clipboard.writeText("Dear all,\nhello – 👋"));
    await expect.poll(() => host.clipboardText()).toBe("Dear all,\nhello – 👋");
  });
});

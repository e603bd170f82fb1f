/** Hosts follow one another in the same page: each must find it as if it were the first. */
import { expect, it } from "vitest";
import { openHost } from "./open-host";
import { cleanUpAfterTests, folder, plugin, start } from "./probe-host";

const PLUGIN = `module.exports = class extends require("obsidian").Plugin {};`;

cleanUpAfterTests();

const options = (name: string) => ({
  vault: folder({ [`${name}.md`]: "Text\n" }),
  plugin: plugin(PLUGIN),
  now: "2026-11-20T09:00",
});

it("nothing of the host before is left: storage, clock, size, theme, pointer, faults taken", async () => {
  const first = await openHost({ ...options("First"), width: 600, theme: "dark", language: "de" });
  await first.page.evaluate(async () => {
    localStorage.setItem("kept", "1");
    sessionStorage.setItem("kept", "1");
    document.cookie = "kept=1; max-age=1000";
    await caches.open("kept");
    console.error("A fault that was expected.");
  });
  await first.page.mouse.move(100, 100);
  await first.fastForward("48:00:00");
  await expect.poll(() => first.takeFaults()).toEqual(["A fault that was expected."]);
  await first.close();

  const second = await start(options("Second"));
  expect(second.page).toBe(first.page);
  const found = await second.page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length, document.cookie, await caches.keys()],
    day: new Date().toISOString().slice(0, 13),
    width: window.innerWidth,
    isDark: matchMedia("(prefers-color-scheme: dark)").matches,
    classes: document.body.className,
    language: navigator.language,
    hovered: document.querySelectorAll(":hover").length,
    notes: window.host.app.vault.getMarkdownFiles().map((file) => file.path),
  }));
  expect(found).toEqual({
    stored: [0, 0, "", []],
    day: "2026-11-20T09",
    width: 1280,
    isDark: false,
    classes: "theme-light",
    language: "en-GB",
    hovered: 0,
    notes: ["Second.md"],
  });
});

it("what a page still asks for as it is left is not done in the vault of the next one", async () => {
  const first = await openHost(options("First"));
  await first.page.evaluate((search) => {
    const body = JSON.stringify({ path: "Late.md", text: "", basedOn: null });
    window.setInterval(() => void fetch(`/vault/write${search}`, { method: "POST", body }), 1);
  }, new URL(first.url).search);
  await first.until(() => first.read("Late.md") === "");
  await first.close();
  const second = await start(options("Second"));
  expect(second.page).toBe(first.page);
  expect(() => second.read("Late.md")).toThrow("ENOENT");
});

it("a page that had faults is not used again", async () => {
  const first = await openHost(options("First"));
  await first.page.evaluate(() => {
    console.error("Something is wrong.");
  });
  await expect(first.close()).rejects.toThrow("Something is wrong.");
  const second = await start(options("Second"));
  expect(second.page).not.toBe(first.page);
});

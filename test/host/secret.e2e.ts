/** The secret that makes a page the server's own: who asks without it gets nothing of the vault, from this machine too. */
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanUpAfterTests, folder, plugin, start } from "./probe-host";
import type { OperationName } from "./protocol";
import { serveVault, type ServedVault } from "./server";

const PLUGIN = `module.exports = class extends require("obsidian").Plugin {};`;

/** Each operation with what it can do in the vault below, in this order. */
const OPERATIONS = {
  tree: null,
  read: { path: "Note.md" },
  write: { path: "New.md", text: "", basedOn: null },
  createFolder: { path: "Folder" },
  rename: { from: "Note.md", to: "Moved.md" },
  trash: { path: "Moved.md" },
  adapterExists: { path: "New.md" },
  adapterRead: { path: "New.md" },
  adapterList: { path: ".obsidian" },
  adapterCopy: { from: "New.md", to: ".obsidian/copy.json" },
  loadData: null,
  saveData: { text: "{}" },
} satisfies Record<OperationName, unknown>;

const REQUESTS = [
  ...Object.entries(OPERATIONS).map(([name, asked]) => ({
    way: `/vault/${name}`,
    options: { method: "POST", body: JSON.stringify(asked) },
  })),
  { way: "/plugin/main.js", options: {} },
  { way: "/plugin/manifest.json", options: {} },
  { way: "/events", options: {} },
];

cleanUpAfterTests();

describe("the server", () => {
  let vault: string;
  let server: ServedVault;
  let secret: string;

  beforeAll(async () => {
    vault = folder({ "Note.md": "text" });
    server = await serveVault({ vault, plugin: plugin(PLUGIN) });
    secret = new URL(server.url).searchParams.get("secret") ?? "";
  });

  afterAll(() => server.close());

  async function ask(way: string, options: RequestInit, given?: string): Promise<{ status: number; headers: Headers }> {
    const address = new URL(way, server.url);
    if (given !== undefined) address.searchParams.set("secret", given);
    const { status, headers, body } = await fetch(address, options);
    await body?.cancel();
    return { status, headers };
  }

  it("has a secret that cannot be guessed, and another one each time", async () => {
    expect(secret).toMatch(/^[\w-]{43}$/);
    const other = await serveVault({ vault, plugin: plugin(PLUGIN) });
    await other.close();
    expect(new URL(other.url).searchParams.get("secret")).not.toBe(secret);
  });

  it.each(REQUESTS)("answers $way to nobody who does not know it", async ({ way, options }) => {
    const last = secret.endsWith("A") ? "B" : "A";
    for (const wrong of [undefined, "", secret.slice(0, -1), `${secret}A`, secret.slice(0, -1) + last])
      expect([wrong, (await ask(way, options, wrong)).status]).toEqual([wrong, 403]);
    expect(fs.readdirSync(vault)).toEqual(["Note.md"]);
  });

  it("forbids every page to show what it answers within itself", async () => {
    const answers = [
      await ask("/", {}),
      await ask("/vault/tree", { method: "POST", body: "null" }),
      await ask("/vault/tree", { method: "POST", body: "null" }, secret),
      await ask("/events", {}, secret),
      await ask("/none", {}, secret),
      await ask("/vault/read", { method: "POST", body: "no JSON" }, secret),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 200, 200, 404, 500]);
    for (const { headers } of answers) {
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  it("answers everything to its own page", async () => {
    for (const { way, options } of REQUESTS)
      expect([way, (await ask(way, options, secret)).status]).toEqual([way, 200]);
    expect(fs.readdirSync(vault).sort()).toEqual([".obsidian", ".trash", "Folder", "New.md"]);
  });
});

describe("the page", () => {
  it("does not show the secret, and knows it after a reload", async () => {
    const host = await start({ vault: folder({ "Note.md": "Text\n" }), plugin: plugin(PLUGIN), open: "Note.md" });
    const { page } = host;
    for (const open of [() => Promise.resolve(), () => page.reload()]) {
      await open();
      await page.locator("body[data-ready]").waitFor();
      expect(page.url()).not.toContain("secret");
      expect(page.url()).toContain("open=Note.md");
      await page.locator(".cm-line", { hasText: "Text" }).waitFor();
    }
  });

  it("says so if it was opened by another address", async () => {
    const host = await start({ vault: folder({ "Note.md": "Text\n" }), plugin: plugin(PLUGIN) });
    await host.page.goto(new URL("/?theme=dark", host.url).href);
    await host.page.locator("body", { hasText: "Open it by the address that was printed at the start." }).waitFor();
    await host.until(async () => (await host.faults()).join().includes("does not know this page"));
    await host.takeFaults();
  });
});

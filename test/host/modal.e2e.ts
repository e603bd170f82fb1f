/** Modals of the host: what a dialog does with the keyboard, the focus and the pointer. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost } from "./probe-host";

const PLUGIN = `
const { Modal, Plugin, Setting } = require("obsidian");

class Question extends Modal {
  constructor(app, log) {
    super(app);
    this.log = log;
    this.setTitle("How did it go?");
    this.setCloseCallback(() => log.push("close callback"));
    this.scope.register(["Mod"], "Enter", () => { log.push("saved"); this.close(); return false; });
  }
  onOpen() {
    this.log.push("open " + this.containerEl.isConnected);
    new Setting(this.contentEl).setName("One thing").addText(() => {});
    const radios = this.contentEl.createDiv();
    for (const value of ["1", "2", "3"]) {
      radios.createEl("input", { type: "radio", value, attr: { name: "rating", "aria-label": value } });
    }
    this.contentEl.createEl("button", { text: "Off", attr: { disabled: true } });
    const buttons = this.modalEl.createDiv("modal-button-container");
    buttons.createEl("button", { text: "Ask more" }).addEventListener("click", () => new Question(this.app, this.log).open());
    buttons.createEl("button", { text: "Save", cls: "mod-cta" }).addEventListener("click", () => this.close());
  }
  onClose() {
    this.log.push("closed " + this.containerEl.isConnected);
    this.contentEl.empty();
  }
}

module.exports = class Probe extends Plugin {
  onload() {
    this.log = [];
    this.addCommand({ id: "ask", name: "Ask", callback: () => new Question(this.app, this.log).open() });
    this.addCommand({ id: "text", name: "Say", callback: () => {
      const modal = new Modal(this.app).setTitle("Said").setContent("Nothing to press");
      modal.open();
      modal.open();
    } });
  }
};
`;

cleanUpAfterTests();

const start = (options: { phone?: boolean; code?: string } = {}): Promise<OpenHost> =>
  startHost({
    vault: folder({ "Note.md": "Text\n" }),
    plugin: plugin(options.code ?? PLUGIN),
    open: "Note.md",
    phone: options.phone ?? false,
  });

/** What has the focus, in words. */
const focused = (host: OpenHost): Promise<string> =>
  host.page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute("aria-label") ?? (element instanceof HTMLButtonElement ? element.innerText : "");
    return name === "" ? (element?.className ?? "") : name;
  });

describe("a modal", () => {
  it("is a dialog named by its title, and closes by Escape, its button and the background", async () => {
    const host = await start();
    const modal = host.page.getByRole("dialog", { name: "How did it go?" });
    const ways = [
      () => host.page.keyboard.press("Escape"),
      () => modal.getByRole("button", { name: "Close" }).click(),
      () => host.page.locator(".modal-bg").click({ position: { x: 5, y: 5 } }),
      () => modal.getByRole("button", { name: "Save" }).click(),
    ];
    for (const close of ways) {
      await host.runCommand("Ask");
      await modal.waitFor();
      await expect.poll(() => modal.getAttribute("aria-modal")).toBe("true");
      await close();
      await expect.poll(() => host.page.locator(".modal-container").count()).toBe(0);
    }
    expect((await log(host)).slice(-3)).toEqual(["open true", "closed false", "close callback"]);
    expect((await log(host)).length).toBe(3 * ways.length);
  });

  it("takes the focus, keeps Tab inside, and gives the focus back", async () => {
    const host = await start();
    await host.page.locator(".cm-content").click();
    await host.runCommand("Ask");
    await expect
      .poll(() => host.page.getByRole("textbox", { name: "One thing" }).evaluate((input) => input.isActiveElement()))
      .toBe(true);
    const seen: string[] = [];
    for (let n = 0; n < 5; n++) {
      await host.page.keyboard.press("Tab");
      seen.push(await focused(host));
    }
    expect(seen).toEqual(["1", "Ask more", "Save", "Close", ""]);
    await host.page.keyboard.press("Shift+Tab");
    await host.page.keyboard.press("Shift+Tab");
    await expect.poll(() => focused(host)).toBe("Save");
    await host.page.keyboard.press("Escape");
    await host.page.keyboard.type("typed ");
    await expect.poll(() => host.page.locator(".cm-content").innerText()).toContain("typed");
  });

  it("keeps the keys to itself: its own, one over another, and none for the palette", async () => {
    const host = await start();
    await host.runCommand("Ask");
    await host.page.keyboard.press("ControlOrMeta+p");
    await expect.poll(() => host.page.locator(".prompt").count()).toBe(0);
    await host.page.getByRole("button", { name: "Ask more" }).click();
    await expect.poll(() => host.page.locator(".modal").count()).toBe(2);
    await host.page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => host.page.locator(".modal").count()).toBe(1);
    await expect.poll(() => focused(host)).toBe("Ask more");
    await host.page.keyboard.press("Escape");
    await expect.poll(() => host.page.locator(".modal").count()).toBe(0);
    await expect.poll(() => log(host)).toContain("saved");
  });

  it("opens once, and holds the focus itself where there is nothing to press", async () => {
    const host = await start();
    await host.runCommand("Say");
    const modal = host.page.getByRole("dialog", { name: "Said" });
    await expect.poll(() => modal.locator(".modal-content").innerText()).toBe("Nothing to press");
    await expect.poll(() => host.page.locator(".modal").count()).toBe(1);
    await expect.poll(() => focused(host)).toBe("Close");
    await host.page.keyboard.press("Tab");
    await expect.poll(() => focused(host)).toBe("Close");
  });

  it("comes up from the bottom of a phone, without its keyboard", async () => {
    const host = await start({ phone: true });
    await host.runCommand("Ask");
    await expect.poll(() => focused(host)).toBe("modal");
    const box = await host.page.locator(".modal").boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    const [ask, save] = await host.page.locator(".modal-button-container button").all();
    expect((await ask?.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await save?.boundingBox())?.y).toBe((await ask?.boundingBox())?.y);
  });

  it("that is still open after its plugin was unloaded is named", async () => {
    const host = await start();
    await host.runCommand("Ask");
    const left = await host.page.evaluate(async () => {
      await window.host.unloadPlugin();
      return window.host.leftovers();
    });
    expect(left).toEqual(['the open modal "How did it go?"']);
    await host.page.keyboard.press("Escape");
    await expect.poll(() => host.page.evaluate(() => window.host.leftovers())).toEqual([]);
  });
});

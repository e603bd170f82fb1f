/** Modals with a field and a list of suggestions, the command palette among them. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost } from "./probe-host";

const PLUGIN = `
const { FuzzySuggestModal, Plugin, SuggestModal } = require("obsidian");
const focused = () => document.activeElement.className.split(" ")[0];

class Fruit extends FuzzySuggestModal {
  constructor(app, log) {
    super(app);
    this.log = log;
    this.setPlaceholder("Which fruit?");
    this.setInstructions([{ command: "↑↓", purpose: "to move" }, { command: "esc", purpose: "to leave" }]);
  }
  getItems() { return ["Apple pie", "Banana", "Pineapple", "Apple"]; }
  getItemText(item) { return item; }
  onChooseItem(item, event) {
    this.log.push(item + " by " + event.type + ", " + this.containerEl.isConnected + ", focus in " + focused());
  }
  onClose() { this.log.push("closed"); }
}

class Slow extends SuggestModal {
  constructor(app, log) {
    super(app);
    this.log = log;
    this.limit = 2;
    this.emptyStateText = "Nothing like that.";
  }
  getSuggestions(query) {
    if (query === "none") return [];
    const answer = [1, 2, 3].map((n) => query + n);
    return query === "a" ? new Promise((resolve) => setTimeout(() => resolve(answer), 300)) : Promise.resolve(answer);
  }
  renderSuggestion(value, el) { el.createEl("b", { text: value }); }
  onChooseSuggestion(value) { this.log.push(value); }
}

module.exports = class Probe extends Plugin {
  onload() {
    this.log = [];
    this.addCommand({ id: "fruit", name: "Fruit", callback: () => new Fruit(this.app, this.log).open() });
    this.addCommand({ id: "slow", name: "Slow", callback: () => new Slow(this.app, this.log).open() });
  }
};
`;

cleanUpAfterTests();

/** Opens a host with the cursor in a note. */
const start = async (): Promise<OpenHost> => {
  const host = await startHost({ vault: folder({ "Note.md": "Text\n" }), plugin: plugin(PLUGIN), open: "Note.md" });
  await host.page.locator(".cm-content").click();
  return host;
};

const offered = (host: OpenHost): Promise<string[]> => host.page.locator(".suggestion-item").allTextContents();

const selected = (host: OpenHost): Promise<string> => host.page.locator(".suggestion-item.is-selected").innerText();

describe("a modal with suggestions", () => {
  it("offers what has every word, the best first, and marks it", async () => {
    const host = await start();
    await host.runCommand("Fruit");
    await expect.poll(() => offered(host)).toEqual(["Apple pie", "Banana", "Pineapple", "Apple"]);
    await host.page.keyboard.type("apple");
    await expect.poll(() => offered(host)).toEqual(["Apple", "Apple pie", "Pineapple"]);
    await expect
      .poll(() => host.page.locator(".suggestion-highlight").allTextContents())
      .toEqual(["Apple", "Apple", "apple"]);
    await host.page.keyboard.type(" pi");
    await expect.poll(() => offered(host)).toEqual(["Apple pie", "Pineapple"]);
    await expect
      .poll(() => host.page.locator(".suggestion-highlight").allTextContents())
      .toEqual(["Apple", "pi", "Pi", "apple"]);
    await host.page.keyboard.type("rate");
    await expect.poll(() => host.page.locator(".suggestion-empty").innerText()).toBe("No results found.");
    await host.page.keyboard.press("Enter");
    await expect.poll(() => host.page.locator(".prompt").count()).toBe(1);
    await host.page.keyboard.press("Escape");
    await expect.poll(() => log(host)).toEqual(["closed"]);
  });

  it("is closed, and the focus back, before the choice is told", async () => {
    const host = await start();
    await host.runCommand("Fruit");
    await host.page.keyboard.press("ArrowUp");
    await expect.poll(() => selected(host)).toBe("Apple");
    await host.page.keyboard.press("ArrowDown");
    await host.page.keyboard.press("ArrowDown");
    await expect.poll(() => selected(host)).toBe("Banana");
    await host.page.keyboard.press("Enter");
    await host.runCommand("Fruit");
    await host.page.locator(".suggestion-item", { hasText: "Pineapple" }).hover();
    await expect.poll(() => selected(host)).toBe("Pineapple");
    await host.page.locator(".suggestion-item", { hasText: "Apple pie" }).click();
    await expect
      .poll(() => log(host))
      .toEqual([
        "closed",
        "Banana by keydown, false, focus in cm-content",
        "closed",
        "Apple pie by click, false, focus in cm-content",
      ]);
    await host.page.keyboard.type("typed ");
    await expect.poll(() => host.page.locator(".cm-content").innerText()).toContain("typed");
  });

  it("says to whom cannot see it what it is, what is selected and how it is used", async () => {
    const host = await start();
    await host.runCommand("Fruit");
    const input = host.page
      .getByRole("dialog", { name: "Which fruit?" })
      .getByRole("combobox", { name: "Which fruit?" });
    await expect.poll(() => input.getAttribute("placeholder")).toBe("Which fruit?");
    await expect.poll(() => input.evaluate((element) => element.isActiveElement())).toBe(true);
    const list = host.page.getByRole("listbox", { name: "Suggestions" });
    await expect.poll(() => list.getAttribute("id")).toBe(await input.getAttribute("aria-controls"));
    await host.page.keyboard.press("ArrowDown");
    const option = list.getByRole("option", { selected: true });
    await expect.poll(() => option.innerText()).toBe("Banana");
    await expect.poll(() => option.getAttribute("id")).toBe(await input.getAttribute("aria-activedescendant"));
    await input.fill("nothing");
    await expect.poll(() => input.getAttribute("aria-activedescendant")).toBeNull();
    await expect
      .poll(() => host.page.locator(".prompt-instruction").allInnerTexts())
      .toEqual(["↑↓to move", "escto leave"]);
    await host.page.keyboard.press("Tab");
    await expect.poll(() => input.evaluate((element) => element.isActiveElement())).toBe(true);
    await host.page.locator(".modal-bg").click({ position: { x: 5, y: 5 } });
    await expect.poll(() => host.page.locator(".modal-container").count()).toBe(0);
  });

  it("draws as its plugin does, no more than its limit, and no answer that comes too late", async () => {
    const host = await start();
    await host.runCommand("Slow");
    await host.page.locator(".suggestion-item b", { hasText: "2" }).waitFor();
    await expect.poll(() => offered(host)).toEqual(["1", "2"]);
    await host.page.keyboard.type("a");
    await host.page.keyboard.type("b");
    await host.page.locator(".suggestion-item", { hasText: "ab1" }).waitFor();
    await host.letPass(400);
    await expect.poll(() => offered(host)).toEqual(["ab1", "ab2"]);
    await host.page.locator(".prompt-input").fill("none");
    await expect.poll(() => host.page.locator(".suggestion-empty").innerText()).toBe("Nothing like that.");
    await host.page.locator(".prompt-input").fill("x");
    await host.page.locator(".suggestion-item", { hasText: "x1" }).waitFor();
    await host.page.keyboard.press("Enter");
    await expect.poll(() => log(host)).toEqual(["x1"]);
  });
});

describe("the command palette", () => {
  it("is one of them, and no leftover of a plugin", async () => {
    const host = await start();
    await host.page.keyboard.press("ControlOrMeta+p");
    await host.page.getByRole("dialog", { name: "Select a command…" }).waitFor();
    await host.page.keyboard.type("fru");
    await expect.poll(() => offered(host)).toEqual(["Probe: Fruit"]);
    await expect
      .poll(() => host.page.evaluate(() => window.host.leftovers().filter((one) => one.includes("modal"))))
      .toEqual([]);
    await host.page.keyboard.press("Enter");
    await host.page.getByRole("dialog", { name: "Which fruit?" }).waitFor();
    await expect.poll(() => host.page.locator(".modal-container").count()).toBe(1);
    await host.page.keyboard.press("Escape");
    await expect.poll(() => host.page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  });
});

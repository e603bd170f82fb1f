/** The plugin's data and its settings: what is stored, how it is shown, and when the plugin hears of it. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost, OpenHostOptions } from "./open-host";
import { cleanUpAfterTests, folder, log, plugin, start as startHost, type Files } from "./probe-host";

const DATA = ".obsidian/plugins/probe/data.json";

const PLUGIN = `
const { Plugin, PluginSettingTab } = require("obsidian");

class Tab extends PluginSettingTab {
  icon = "ear";
  constructor(app, plugin) {
    super(app, plugin);
    this.plugin = plugin;
  }
  getSettingDefinitions() {
    const { plugin } = this;
    plugin.log.push("definitions");
    const late = (value) => new Promise((resolve) => {
      if (value === "slow") plugin.answerSlow = () => resolve("Too slow");
      else setTimeout(() => resolve(""), 10);
    });
    return [
      { name: "Your name", desc: "Closes every draft.", aliases: ["signature"], control: {
        type: "text", key: "name", placeholder: "Ana", defaultValue: "Nobody",
        validate: (value) => (/\\d/.test(value) ? "A name has no digits." : undefined) } },
      { name: "Slow", searchable: false, control: { type: "text", key: "slow", validate: late } },
      { type: "group", heading: "Calendar", cls: "probe-calendar", items: [
        { name: "Pause", control: { type: "toggle", key: "pause", defaultValue: true } },
        { name: "Holidays", visible: () => plugin.settings.pause !== false, desc: createFragment((fragment) => {
          fragment.appendText("Write the ");
          fragment.createEl("strong", { text: "year first" });
        }), control: { type: "textarea", key: "holidays", rows: 3 } },
        { name: "Locked", control: { type: "text", key: "locked", disabled: () => plugin.settings.pause !== false } },
        { name: "Look", control: { type: "dropdown", key: "look", options: { off: "Off", friday: "Friday" } } },
      ] },
      { type: "group", heading: "Schedule", items: [
        { name: "Days", desc: "In working days.", render: (setting, group) => {
          setting.addExtraButton((button) => button.setTooltip("Reset").onClick(() => plugin.log.push("reset")));
          setting.addButton((button) => button.setButtonText("Again").setCta().onClick(() => this.update()));
          setting.addText((text) => text.inputEl.setAttr("aria-label", "From"));
          setting.addDropdown((dropdown) => dropdown.addOption("", "Any").addOption("en", "English").setValue("en")
            .onChange((value) => plugin.log.push("chosen " + value)));
          group.listEl.createEl("table", { cls: "probe-table" });
          return () => plugin.log.push("clean");
        } },
        { name: "Copy", action: (element, index) => plugin.log.push("copy " + index + " " + element.className) },
        { name: "Never", visible: false, control: { type: "toggle", key: "never" } },
      ] },
    ];
  }
  hide() {
    super.hide();
    this.plugin.log.push("hide");
  }
}

module.exports = class Probe extends Plugin {
  async onload() {
    this.log = [];
    this.settings = Object.assign({}, await this.loadData());
    this.tab = new Tab(this.app, this);
    this.addSettingTab(this.tab);
  }
  onExternalSettingsChange() {
    this.log.push("changed outside");
  }
};
`;

cleanUpAfterTests();

interface StartOptions extends Partial<OpenHostOptions> {
  readonly code?: string;
  readonly files?: Files;
}

function start({ code = PLUGIN, files = {}, ...options }: StartOptions = {}): Promise<OpenHost> {
  return startHost({ vault: folder({ "Note.md": "Text\n", ...files }), plugin: plugin(code), ...options });
}

const data = (host: OpenHost): unknown => JSON.parse(host.read(DATA));

/** The names of the rows in sight. */
const rows = (host: OpenHost): Promise<string[]> =>
  host.page
    .locator(".mod-settings .setting-item:not(.setting-item-heading) .setting-item-name:visible")
    .allInnerTexts();

describe("the plugin's data", () => {
  it("is null until it is saved, in a folder that need not be there", async () => {
    const host = await start();
    const seen = await host.page.evaluate(async () => {
      const { plugin } = window.host as {
        plugin: { loadData(): Promise<unknown>; saveData(data: unknown): Promise<void> };
      };
      const before = await plugin.loadData();
      const changing = { a: [1] };
      const saves = [plugin.saveData(changing)];
      changing.a.push(2);
      saves.push(plugin.saveData(changing), plugin.saveData({ a: "last" }));
      const after = await plugin.loadData();
      await Promise.all(saves);
      return [before, after];
    });
    expect(seen).toEqual([null, { a: "last" }]);
    await expect.poll(() => host.read(DATA)).toBe('{\n  "a": "last"\n}');
    await expect
      .poll(() => host.page.evaluate(() => window.host.app.vault.getAbstractFileByPath(".obsidian")))
      .toBeNull();
  });

  it("that another program writes is told of, and what the plugin saves itself is not", async () => {
    const host = await start();
    const told = async (): Promise<number> => (await log(host)).filter((line) => line === "changed outside").length;
    host.write(DATA, '{"name": "one"}');
    await host.until(async () => (await told()) === 1);
    await host.page.evaluate(() =>
      (window.host.plugin as { saveData(data: unknown): Promise<void> }).saveData({ name: "own" }),
    );
    await host.page.waitForTimeout(200);
    await expect.poll(() => told()).toBe(1);
    host.write(DATA, '{"name": "two"}');
    await host.until(async () => (await told()) === 2);
    fs.rmSync(path.join(host.vault, ".obsidian"), { recursive: true });
    await host.page.waitForTimeout(200);
    await expect.poll(() => told()).toBe(2);
    host.write(DATA, '{"name": "three"}');
    await host.until(async () => (await told()) === 3);
    fs.renameSync(path.join(host.vault, ".obsidian/plugins/probe"), path.join(host.vault, ".obsidian/plugins/away"));
    await host.page.waitForTimeout(100);
    host.write(`${DATA}.new`, '{"name": "four"}');
    fs.renameSync(path.join(host.vault, `${DATA}.new`), path.join(host.vault, DATA));
    await host.until(async () => (await told()) === 4);
  });

  it("is loaded from what is there, and a plugin need not care for changes", async () => {
    const code = `
      const { Plugin } = require("obsidian");
      module.exports = class extends Plugin {
        async onload() { this.log = [JSON.stringify(await this.loadData())]; }
      };`;
    const host = await start({ code, files: { [DATA]: '\uFEFF{"name":"Ana"}' } });
    await expect.poll(() => log(host)).toEqual(['{"name":"Ana"}']);
    host.write(DATA, "{}");
    await host.page.waitForTimeout(200);
    expect(await host.faults()).toEqual([]);
  });
});

describe("local storage", () => {
  it("keeps what was saved over a reload, beside the vault and not in it, and null clears it", async () => {
    const host = await start();
    const load = () => host.page.evaluate(() => window.host.app.loadLocalStorage("probe-day"));
    const save = (data: unknown) =>
      host.page.evaluate((value) => {
        window.host.app.saveLocalStorage("probe-day", value);
      }, data);
    const files = fs.readdirSync(host.vault, { recursive: true });
    await expect.poll(() => load()).toBeNull();
    await save({ day: "2026-11-20" });
    await host.page.reload();
    await host.page.locator("body[data-ready]").waitFor();
    await expect.poll(() => load()).toEqual({ day: "2026-11-20" });
    await expect.poll(() => fs.readdirSync(host.vault, { recursive: true })).toEqual(files);
    await save(null);
    await expect.poll(() => load()).toBeNull();
    await host.page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
      window.host.app.saveLocalStorage("probe-day", 1);
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{ broken");
    });
    await expect.poll(() => load()).toBeNull();
  });
});

describe("the adapter", () => {
  it("reads and copies in the config folder, and says what is not there", async () => {
    const code = `
      const { normalizePath, Plugin } = require("obsidian");
      module.exports = class extends Plugin {
        async onload() {
          const { adapter, configDir } = this.app.vault;
          const failure = await adapter.read("None.md").catch((error) => error.code);
          this.log = [
            await adapter.read(normalizePath("/" + configDir + "//templates.json/")),
            await adapter.exists(configDir),
            await adapter.exists(configDir + "/plugins/templater-obsidian/data.json"),
            await adapter.exists("Note.md"),
            await adapter.exists(normalizePath("")),
            failure,
            await adapter.list(configDir),
          ];
          await adapter.copy(configDir + "/templates.json", configDir + "/kept.json");
          this.log.push(await adapter.read(configDir + "/kept.json"));
          try { adapter.write; } catch (error) { this.log.push(error.message); }
        }
      };`;
    const host = await start({ code, files: { ".obsidian/templates.json": '{"folder":"Templates"}' } });
    await expect
      .poll(() => log(host))
      .toEqual([
        '{"folder":"Templates"}',
        true,
        false,
        true,
        true,
        "ENOENT",
        { files: [".obsidian/templates.json"], folders: [] },
        '{"folder":"Templates"}',
        "The stand-in host has no DataAdapter.write",
      ]);
    expect(await host.takeFaults()).toEqual(["The stand-in host has no DataAdapter.write"]);
  });
});

describe("the settings window", () => {
  it("opens by its key, its button and the palette, at the plugin's tab, and closes as a modal does", async () => {
    const host = await start();
    const ways = [
      () => host.openSettings(),
      () => host.page.getByRole("button", { name: "Settings", exact: true }).click(),
      () => host.runCommand("Open settings"),
    ];
    for (const open of ways) {
      await open();
      const dialog = host.page.getByRole("dialog", { name: "Settings" });
      await expect.poll(() => dialog.getByRole("tab", { name: "Probe", selected: true }).count()).toBe(1);
      await expect.poll(() => dialog.locator(".vertical-tab-nav-item .lucide-ear").count()).toBe(1);
      await expect
        .poll(() => rows(host))
        .toEqual(["Your name", "Slow", "Pause", "Holidays", "Locked", "Look", "Days", "Copy"]);
      await host.page.keyboard.press("Escape");
      await expect.poll(() => host.page.locator(".modal-container").count()).toBe(0);
    }
    expect((await log(host)).slice(0, 4)).toEqual(["definitions", "definitions", "clean", "hide"]);
    await expect.poll(() => host.page.evaluate(() => "setting" in window.host.app)).toBe(false);
  });

  it("draws controls with the values that are stored, named by their rows", async () => {
    const host = await start({ files: { [DATA]: '{"holidays":"2026-12-25","pause":true}' } });
    const settings = await host.openSettings();
    const name = settings.getByRole("textbox", { name: "Your name" });
    await expect.poll(() => name.inputValue()).toBe("Nobody");
    await expect.poll(() => name.getAttribute("placeholder")).toBe("Ana");
    await expect.poll(() => settings.getByRole("textbox", { name: "Holidays" }).inputValue()).toBe("2026-12-25");
    await expect.poll(() => settings.getByRole("textbox", { name: "Holidays" }).getAttribute("rows")).toBe("3");
    await expect.poll(() => settings.getByRole("checkbox", { name: "Pause" }).isChecked()).toBe(true);
    await expect
      .poll(() => settings.locator(".checkbox-container").first().getAttribute("class"))
      .toBe("checkbox-container is-enabled");
    await expect.poll(() => settings.getByRole("textbox", { name: "From" }).count()).toBe(1);
    await expect
      .poll(() => settings.locator(".setting-group.probe-calendar > .setting-item-heading").innerText())
      .toBe("Calendar");
    await expect.poll(() => settings.locator(".setting-item-description strong").innerText()).toBe("year first");
  });

  it("draws a dropdown with its options in their order, and stores the one that is chosen", async () => {
    const host = await start({ files: { [DATA]: '{"look":"friday"}' } });
    const look = (await host.openSettings()).getByRole("combobox", { name: "Look" });
    await expect.poll(() => look.inputValue()).toBe("friday");
    expect(await look.locator("option").allTextContents()).toEqual(["Off", "Friday"]);
    await look.selectOption("Off");
    await expect.poll(() => data(host)).toEqual({ look: "off" });
  });

  it("stores each valid value as it is typed, and says what is wrong with another below the row", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const name = settings.getByRole("textbox", { name: "Your name" });
    await name.fill("");
    await name.pressSequentially("Bo");
    await host.until(() => (data(host) as { name: string }).name === "Bo");
    await name.pressSequentially("2");
    const row = settings.locator(".setting-item", { hasText: "Your name" });
    await expect.poll(() => row.getAttribute("class")).toBe("setting-item is-invalid");
    await expect.poll(() => row.locator(".setting-item-error").innerText()).toBe("A name has no digits.");
    await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
    await expect
      .poll(() => host.page.evaluate(() => (window.host.plugin as { settings: { name: string } }).settings.name))
      .toBe("Bo");
    await name.press("Backspace");
    await expect.poll(() => row.getAttribute("class")).toBe("setting-item");
    await expect.poll(() => row.locator(".setting-item-error").isVisible()).toBe(false);
    expect(data(host)).toEqual({ name: "Bo" });
  });

  it("says at once that what is stored is invalid, and leaves it", async () => {
    const host = await start({ files: { [DATA]: '{"name":"R2"}' } });
    const settings = await host.openSettings();
    await expect.poll(() => settings.locator(".setting-item-error").innerText()).toBe("A name has no digits.");
    await expect.poll(() => settings.getByRole("textbox", { name: "Your name" }).inputValue()).toBe("R2");
    expect(data(host)).toEqual({ name: "R2" });
  });

  it("waits for an answer that comes late, and only for the last", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const slow = settings.getByRole("textbox", { name: "Slow" });
    const answer = () => host.page.evaluate(() => (window.host.plugin as { answerSlow(): void }).answerSlow());
    await slow.fill("slow");
    await slow.fill("quick");
    await host.until(() => (data(host) as { slow: string }).slow === "quick");
    await answer();
    await host.letPass(50);
    expect(await settings.locator(".setting-item-error").count()).toBe(0);
    await slow.fill("slow");
    await answer();
    await settings.locator(".setting-item-error", { hasText: "Too slow" }).waitFor();
    expect(data(host)).toEqual({ slow: "quick" });
  });

  it("asks what is visible and disabled after each change, and runs what a row or a button does", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const locked = settings.getByRole("textbox", { name: "Locked" });
    await expect.poll(() => locked.isDisabled()).toBe(true);
    await settings.getByRole("checkbox", { name: "Pause" }).press("Space");
    await host.until(async () => !(await locked.isDisabled()));
    await expect.poll(() => rows(host)).not.toContain("Holidays");
    expect(data(host)).toEqual({ pause: false });
    await settings.locator(".checkbox-container").first().click();
    await host.until(async () => (await rows(host)).includes("Holidays"));
    await expect.poll(() => settings.getByRole("checkbox", { name: "Pause" }).isChecked()).toBe(true);

    await settings.getByRole("button", { name: "Copy" }).click();
    await settings.getByRole("button", { name: "Copy" }).press("Enter");
    await settings.getByRole("button", { name: "Reset" }).press("Space");
    const did = (await log(host)).filter((line) => /copy|reset/.test(line));
    expect(did).toEqual(["copy 1 setting-item mod-clickable", "copy 1 setting-item mod-clickable", "reset"]);
  });

  it("is drawn anew by update, and keeps its place", async () => {
    const host = await start({ height: 400 });
    const settings = await host.openSettings();
    const before = (await log(host)).length;
    const again = settings.getByRole("button", { name: "Again" });
    await again.scrollIntoViewIfNeeded();
    const place = (): Promise<number> => settings.locator(".vertical-tab-content").evaluate((tab) => tab.scrollTop);
    const scrolled = await place();
    expect(scrolled).toBeGreaterThan(0);
    await again.click();
    expect((await log(host)).slice(before)).toEqual(["definitions", "clean"]);
    await expect.poll(() => place()).toBe(scrolled);
    await expect.poll(() => settings.locator(".probe-table").count()).toBe(1);
  });

  it("finds rows by name, description and alias, with what they drew beside them", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const search = settings.getByRole("searchbox", { name: "Search settings" });
    const found: Record<string, string[]> = {};
    for (const query of ["pause", "FIRST year", "signature", "slow", "never", ""]) {
      await search.fill(query);
      found[query] = await rows(host);
    }
    expect(found).toEqual({
      pause: ["Pause"],
      "FIRST year": ["Holidays"],
      signature: ["Your name"],
      slow: [],
      never: [],
      "": ["Your name", "Slow", "Pause", "Holidays", "Locked", "Look", "Days", "Copy"],
    });
    await search.fill("pause");
    await expect.poll(() => settings.locator(".setting-item-heading:visible").allInnerTexts()).toEqual(["Calendar"]);
    await expect.poll(() => settings.locator(".probe-table").isVisible()).toBe(false);
    await search.fill("xyz");
    await expect.poll(() => settings.getByRole("status").innerText()).toBe("No settings found.");
    await search.fill("days");
    await expect.poll(() => settings.locator(".probe-table").count()).toBe(1);
    await expect.poll(() => settings.getByRole("status").innerText()).toBe("");
  });

  it("has a dropdown in a row that the plugin draws, named by the row, and tells what was chosen", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const dropdown = settings.getByRole("combobox", { name: "Days" });
    await expect.poll(() => dropdown.inputValue()).toBe("en");
    await expect.poll(() => dropdown.locator("option").allInnerTexts()).toEqual(["Any", "English"]);
    await dropdown.selectOption("Any");
    await expect.poll(() => log(host)).toContain("chosen ");
  });

  it("fills the screen of a phone, and keeps Tab inside", async () => {
    const host = await start({ phone: true });
    await host.page.getByLabel("Toggle left sidebar").click();
    await host.page.getByRole("button", { name: "Settings", exact: true }).click();
    const settings = host.page.getByRole("dialog", { name: "Settings" });
    await expect.poll(() => settings.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const control = await settings.getByRole("textbox", { name: "Your name" }).boundingBox();
    expect(control?.width).toBeGreaterThan(300);
    for (let n = 0; n < 20; n++) {
      await host.page.keyboard.press("Tab");
      await expect.poll(() => settings.evaluate((modal) => modal.contains(document.activeElement))).toBe(true);
    }
    await settings.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => host.page.locator(".modal-container").count()).toBe(0);
  });

  it("loses the tab of a plugin that is unloaded, and gets that of one that is loaded", async () => {
    const host = await start();
    const settings = await host.openSettings();
    const left = await host.page.evaluate(async () => {
      (window as { probe?: unknown }).probe = window.host.plugin;
      await window.host.unloadPlugin();
      return window.host.leftovers();
    });
    expect(left).toEqual(["window.probe"]);
    await expect.poll(() => settings.getByRole("tab").count()).toBe(0);
    await expect.poll(() => settings.getByRole("status").innerText()).toBe("No plugin has settings.");
    const late = await host.page.evaluate(() => {
      const { probe } = window as { probe?: { tab: unknown; addSettingTab(tab: unknown): void } };
      probe?.addSettingTab(probe.tab);
      return window.host.leftovers();
    });
    expect(late[0]).toBe('the settings tab "Probe"');
    await expect.poll(() => settings.getByRole("tab", { name: "Probe" }).count()).toBe(1);
  });
});

describe("definitions that the host does not draw", () => {
  it("throw when the tab is added", async () => {
    const code = `
      const { Plugin, PluginSettingTab } = require("obsidian");
      module.exports = class extends Plugin {
        onload() {
          this.log = [];
          const definitions = [
            { name: "A", control: { type: "slider", key: "a", min: 1 } },
            { name: "A", control: { type: "text", key: "a", min: 1 } },
            { name: "A", render: () => {}, action: () => {} },
            { name: "A", tooltip: "a" },
            { type: "page", name: "A", items: [] },
            { type: "list", items: [] },
            { type: "group", items: [{ type: "page", name: "A" }] },
            { type: "group", search: {} },
          ];
          for (const definition of definitions) {
            class Tab extends PluginSettingTab { getSettingDefinitions() { return [definition]; } }
            try { this.addSettingTab(new Tab(this.app, this)); } catch (error) { this.log.push(error.message); }
          }
          class Drawn extends PluginSettingTab { display() {} }
          try { this.addSettingTab(new Drawn(this.app, this)); } catch (error) { this.log.push(error.message); }
        }
      };`;
    const host = await start({ code });
    const lacks = (what: string): string => `The stand-in host does not draw ${what} in settings`;
    const faults = [
      lacks('the control "slider"'),
      lacks('"min" of a control "text"'),
      lacks("a setting with render and action"),
      lacks('"tooltip" of a setting'),
      lacks("a page"),
      lacks("a list"),
      lacks("a page in a group"),
      lacks('"search" of a group'),
      "The stand-in host has no SettingTab.display, only getSettingDefinitions",
    ];
    await expect.poll(() => log(host)).toEqual(faults);
    expect(await host.takeFaults()).toEqual(faults);
  });
});

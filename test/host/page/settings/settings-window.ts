import type { App } from "../app";
import { setIcon } from "../icons";
import { Modal } from "../modal";
import { makePressable } from "./pressable";
import type { PluginSettingTab } from "./setting-tab";

/** The window with the settings: the tabs at the side, a search over them, and what the chosen tab shows. */
export class SettingsWindow extends Modal {
  readonly #tabs: ReadonlySet<PluginSettingTab>;
  readonly #searchEl: HTMLInputElement;
  readonly #navEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  readonly #nothingEl: HTMLElement;
  #shown: PluginSettingTab | undefined;

  constructor(app: App, tabs: ReadonlySet<PluginSettingTab>) {
    super(app);
    this.#tabs = tabs;
    this.modalEl.addClass("mod-settings");
    this.setTitle("Settings");
    this.contentEl.addClass("vertical-tabs-container");
    const header = this.contentEl.createDiv("vertical-tab-header");
    this.#searchEl = header.createDiv("search-input-container").createEl("input", {
      type: "search",
      placeholder: "Search settings…",
      attr: { "aria-label": "Search settings", spellcheck: "false" },
    });
    this.#searchEl.addEventListener("input", () => {
      this.#search();
    });
    const group = header.createDiv("vertical-tab-header-group");
    group.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
    this.#navEl = group.createDiv({
      cls: "vertical-tab-header-group-items",
      attr: { role: "tablist", "aria-label": "Community plugins", "aria-orientation": "vertical" },
    });
    const content = this.contentEl.createDiv("vertical-tab-content-container");
    this.#bodyEl = content.createDiv({ cls: "settings-tab-panel", attr: { role: "tabpanel" } });
    this.#nothingEl = content.createDiv({ cls: "settings-nothing", attr: { role: "status" } });
  }

  override onOpen(): void {
    this.drawTabs();
  }

  override onClose(): void {
    this.#show(undefined);
  }

  /** Again, when a plugin was loaded or unloaded meanwhile. */
  drawTabs(): void {
    this.#navEl.empty();
    const [first] = this.#tabs;
    this.#show(this.#shown !== undefined && this.#tabs.has(this.#shown) ? this.#shown : first);
    for (const tab of this.#tabs) {
      const item = this.#navEl.createDiv("vertical-tab-nav-item");
      if (tab.icon !== "") setIcon(item.createSpan("vertical-tab-nav-item-icon"), tab.icon);
      item.createSpan({ cls: "vertical-tab-nav-item-title", text: tab.hostName });
      makePressable(
        item,
        () => {
          this.#show(tab);
          this.drawTabs();
        },
        "tab",
      );
      item.toggleClass("is-active", tab === this.#shown);
      item.setAttr("aria-selected", tab === this.#shown ? "true" : "false");
    }
  }

  #show(tab: PluginSettingTab | undefined): void {
    if (tab === this.#shown) {
      if (tab === undefined) this.#search();
      return;
    }
    this.#shown?.hostHide();
    this.#shown?.containerEl.remove();
    this.#shown = tab;
    if (tab !== undefined) {
      this.#bodyEl.appendChild(tab.containerEl);
      this.#bodyEl.setAttr("aria-label", tab.hostName);
      tab.hostShow();
    }
    this.#search();
  }

  #search(): void {
    const found = this.#shown?.hostSearch(this.#searchEl.value);
    this.#nothingEl.setText(found === undefined ? "No plugin has settings." : found === 0 ? "No settings found." : "");
  }
}

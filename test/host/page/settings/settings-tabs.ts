import type { App } from "../app";
import type { PluginSettingTab } from "./setting-tab";
import { SettingsWindow } from "./settings-window";

/** The tabs that plugins have added, and the window that shows them. */
export class SettingsTabs {
  readonly #tabs = new Set<PluginSettingTab>();
  #window: SettingsWindow | undefined;

  add(tab: PluginSettingTab): void {
    tab.update();
    this.#tabs.add(tab);
    this.#window?.drawTabs();
  }

  remove(tab: PluginSettingTab): void {
    this.#tabs.delete(tab);
    this.#window?.drawTabs();
  }

  names(): string[] {
    return [...this.#tabs].map((tab) => tab.hostName);
  }

  openWindow(app: App): void {
    if (this.#window !== undefined) return;
    this.#window = new SettingsWindow(app, this.#tabs);
    this.#window.setCloseCallback(() => {
      this.#window = undefined;
    });
    this.#window.open();
  }
}

import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import { fault, guard } from "../faults";
import type { Plugin } from "../plugin";
import { checkDefinitions } from "./definition-check";
import { DrawnDefinitions } from "./drawn-definitions";

/** A page of the settings window, drawn from definitions. There is no `display`, which they replace. */
export abstract class SettingTab {
  static {
    guard(this, "SettingTab");
  }

  icon = "";
  app: App;
  containerEl = createDiv("vertical-tab-content");
  settingItems: SettingDefinitionItem[] = [];
  #drawn: DrawnDefinitions | undefined;
  #query = "";

  constructor(app: App) {
    this.app = app;
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions anew, and draws them anew if they are on the screen. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0 && "display" in this) {
      throw fault("The stand-in host has no SettingTab.display, only getSettingDefinitions");
    }
    checkDefinitions(this.settingItems);
    if (this.#drawn !== undefined) this.#draw();
  }

  /** Asks every `visible` and `disabled` anew, and draws nothing anew. */
  refreshDomState(): void {
    this.#drawn?.refresh();
  }

  /** Called when the tab goes out of sight; plugins may add to it. */
  hide(): void {
    this.containerEl.empty();
  }

  // What follows is for the host.

  hostShow(): void {
    this.#query = "";
    this.update();
    this.#draw();
  }

  hostHide(): void {
    this.#drawn?.tearDown();
    this.#drawn = undefined;
    this.hide();
  }

  /** Gives how many rows there are in sight then. */
  hostSearch(query: string): number {
    this.#query = query;
    return this.#drawn?.search(query) ?? 0;
  }

  #draw(): void {
    const { scrollTop } = this.containerEl;
    this.#drawn?.tearDown();
    this.containerEl.empty();
    this.#drawn = new DrawnDefinitions(this.containerEl, this.settingItems, this);
    this.#drawn.search(this.#query);
    this.containerEl.scrollTop = scrollTop;
  }
}

/** By default its controls read and write the properties of the plugin's `settings`. */
export abstract class PluginSettingTab extends SettingTab {
  static {
    guard(this, "PluginSettingTab");
  }

  readonly #plugin: Plugin & { settings?: Record<string, unknown> };

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.#plugin = plugin;
  }

  /** For the host. */
  get hostName(): string {
    return this.#plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return this.#plugin.settings?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.#plugin;
    if (settings === undefined) return;
    settings[key] = value;
    await this.#plugin.saveData(settings);
  }
}
